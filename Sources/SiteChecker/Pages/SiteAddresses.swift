import SiteModel

/// Where the addresses that pages name lead, and which of them the site has.
struct SiteAddresses: Sendable {
  enum Target: Hashable {
    /// A part of the page itself; empty for its top.
    case part(String)
    /// A file of the site, by its output path, and a part of it.
    case file(String, part: String?)
    /// A path of the site at which nothing stands.
    case nothing(String)
    /// A path of the same server that is none of the site's.
    case outside(String)
    /// Another server.
    case other(String)
    /// A mail, a call, a script: nothing to look up.
    case none
  }

  private let base: BaseURL
  private let paths: Set<String>

  init(base: BaseURL, paths: some Sequence<String>) {
    self.base = base
    self.paths = Set(paths)
  }

  /// Where an address leads from a page.
  ///
  /// - Parameter page: The output path of the page, `posts/x/index.html`.
  func target(of address: String, on page: String) -> Target {
    let address = address.trimmingSpace
    if address.isEmpty { return .part("") }
    if address.utf8.first == UInt8(ascii: "#") { return .part(Self.part(address.dropFirst())) }
    if address.hasPrefix("//") { return target(ofWhole: base.scheme + address) }
    if let scheme = address.scheme {
      return scheme == "http" || scheme == "https" ? target(ofWhole: address) : .none
    }
    let (path, part) = Self.split(address[...])
    if path.isEmpty { return part.map { .part($0) } ?? .part("") }
    guard path.hasPrefix("/") else { return file(Self.resolved(path, on: page), part, path) }
    return target(ofRooted: path, part)
  }

  private func target(ofWhole address: String) -> Target {
    let name = base.origin.drop { $0 != ":" }
    let rest = address.drop { $0 != ":" }
    guard rest.utf8.starts(with: name.utf8) || rest.lowercased().hasPrefix(name) else {
      return .other(address)
    }
    let behind = rest.dropFirst(name.count)
    guard behind.isEmpty || "/?#".contains(behind.first ?? "/") else { return .other(address) }
    let (path, part) = Self.split(behind)
    // What stands on the same server beside the site is somebody else's.
    if case .outside = target(ofRooted: path, part) { return .other(address) }
    return target(ofRooted: path, part)
  }

  private func target(ofRooted path: String, _ part: String?) -> Target {
    guard path == base.path || path.isEmpty || path.hasPrefix(base.path + "/") else { return .outside(path) }
    let below = path.isEmpty ? path : String(path.dropFirst(base.path.count))
    return file(Self.resolved(below, on: ""), part, path)
  }

  /// The file that a server shows at a path, with or without a slash at its end.
  private func file(_ path: String, _ part: String?, _ written: String) -> Target {
    if path.isEmpty || path.hasSuffix("/") {
      return paths.contains(path + "index.html") ? .file(path + "index.html", part: part) : .nothing(written)
    }
    if paths.contains(path) { return .file(path, part: part) }
    let index = path + "/index.html"
    return paths.contains(index) ? .file(index, part: part) : .nothing(written)
  }

  /// The path and the part of an address; what is asked of a server does not matter here.
  private static func split(_ address: Substring) -> (path: String, part: String?) {
    let hash = address.firstIndex(of: "#")
    let path = address[..<(hash ?? address.endIndex)].prefix { $0 != "?" }
    return (String(path).percentDecoded, hash.map { part(address[$0...].dropFirst()) })
  }

  /// A directive for browsers that mark a text is no part of the id. (WICG, Text Fragments)
  private static func part(_ text: Substring) -> String {
    let id = text.firstRange(of: ":~:").map { text[..<$0.lowerBound] } ?? text
    return String(id).percentDecoded
  }

  /// A path from the root of the site, without a leading slash. (RFC 3986, section 5.2.4)
  private static func resolved(_ path: String, on page: String) -> String {
    var parts = path.hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    for step in steps {
      switch step {
      case ".", "": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(step))
      }
    }
    let isFolder = ["", ".", ".."].contains(steps.last ?? "")
    let joined = parts.joined(separator: "/")
    return isFolder && !joined.isEmpty ? joined + "/" : joined
  }
}

extension BaseURL {
  /// `https:`.
  fileprivate var scheme: String { String(origin.prefix { $0 != "/" }) }
}

extension String {
  var trimmingSpace: String {
    guard let first = utf8.first, let last = utf8.last, first.isHTMLSpace || last.isHTMLSpace else {
      return self
    }
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// `https` of `https://example.org`; nil for an address without a scheme. (RFC 3986, section 3.1)
  var scheme: String? {
    guard let first = utf8.first, (97...122).contains(first | 0x20),
      let colon = utf8.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let name = utf8[..<colon]
    let isName = name.allSatisfy {
      (97...122).contains($0 | 0x20) || (48...57).contains($0) || [43, 45, 46].contains($0)
    }
    return isName ? String(self[..<colon]).lowercased() : nil
  }

  /// Percent-encoded bytes resolved; what does not decode to UTF-8 stays as it was.
  var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = byte == UInt8(ascii: "%") && rest.count >= 2 ? rest.prefix(2) : []
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      bytes.append(value ?? byte)
      if value != nil { rest = rest.dropFirst(2) }
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }
}
