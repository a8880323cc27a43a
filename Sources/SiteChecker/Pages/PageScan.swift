import SiteModel

/// Looks at one finished page.
struct PageScan {
  private var facts: PageFacts
  private let addresses: SiteAddresses
  private var headings = HeadingOrder()
  private var seenAddresses: Set<String> = []
  private var hashes: Set<UInt64> = []
  private var ownParts: [(address: String, part: String)] = []
  private var isRedirect = false

  /// What there is to know about a page; nil for one that only leads to another.
  static func facts(of bytes: [UInt8], path: String, origin: String, addresses: SiteAddresses) -> PageFacts? {
    var scan = PageScan(facts: PageFacts(path: path, origin: origin), addresses: addresses)
    bytes.withUnsafeBufferPointer { scan.read($0) }
    return scan.isRedirect ? nil : scan.finished
  }

  private init(facts: PageFacts, addresses: SiteAddresses) {
    self.facts = facts
    self.addresses = addresses
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = HTMLScanner(bytes)
    while let token = scanner.next() {
      switch token {
      case .start(let tag):
        if let id = tag["id"], !id.isEmpty { note(id: id) }
        note(tag, textStart: min(tag.attributes.upperBound + 1, bytes.count))
      case .end(let name): headings.end(name, at: scanner.tokenStart, in: bytes)
      }
    }
  }

  private mutating func note(_ tag: HTMLTag, textStart: Int) {
    switch tag.initial {
    case UInt8(ascii: "a") where tag.isCalled("a"), UInt8(ascii: "a") where tag.isCalled("area"):
      note(link: tag)
    case UInt8(ascii: "h"): headings.start(tag, at: textStart)
    case UInt8(ascii: "i") where tag.isCalled("img"): note(picture: tag)
    case UInt8(ascii: "l") where tag.isCalled("link"): note(head: tag)
    case UInt8(ascii: "m") where tag.isCalled("meta"): note(meta: tag)
    case UInt8(ascii: "t") where tag.isCalled("title") && facts.title.isEmpty:
      let text = tag.bytes[textStart...].prefix { $0 != UInt8(ascii: "<") }
      facts.title = tag.bytes.attributeText(text.startIndex..<text.endIndex).trimmingSpace
    default: if tag.showsFile { noteSource(of: tag) }
    }
  }

  private mutating func note(id: String) {
    guard !hashes.insert(stableHash(id.utf8)).inserted else { return }
    facts.breaches.append(
      Breach(
        rule: .duplicateID, message: "two parts of the page have the id “\(id)”",
        help: "give one of them another id",
        needles: [.heading(id: id), .text("id=\"\(id)\""), .text("{#\(id)}")]))
  }

  private mutating func note(link tag: HTMLTag) {
    if let name = tag["name"], !name.isEmpty { hashes.insert(stableHash(name.utf8)) }
    guard let address = tag["href"], seenAddresses.insert(address).inserted else { return }
    switch addresses.target(of: address, on: facts.path) {
    case .part(let part): ownParts.append((address, part))
    case .file(let path, let part?) where path == facts.path: ownParts.append((address, part))
    case .file(let path, let part?):
      facts.partLinks.append(PageFacts.PartLink(address: address, path: path, part: part))
    case .nothing, .outside: facts.breaches.append(broken(address))
    case .other(let address):
      // A stranger's link is their own affair.
      if !(tag["rel"] ?? "").contains("ugc") { facts.otherAddresses.append(address) }
    case .file, .none: break
    }
  }

  private func broken(_ address: String) -> Breach {
    let isOutside = if case .outside = addresses.target(of: address, on: facts.path) { true } else { false }
    return Breach(
      rule: .brokenLink,
      message: isOutside
        ? "the link “\(address)” leads out of the site"
        : "nothing stands at “\(address)”, where this link leads",
      help: isOutside
        ? "write the whole address with https://, if you mean another site; a link to a page of yours names its file"
        : "correct the address; best name the file, as in [words](/posts/name.md), and it stays right",
      needles: [.address(address)])
  }

  /// `link` elements: what the browser fetches for the page.
  private mutating func note(head tag: HTMLTag) {
    guard let address = tag["href"], let relation = tag["rel"], !relation.contains("canonical") else {
      return
    }
    noteSource(address)
  }

  private mutating func note(meta tag: HTMLTag) {
    if tag["http-equiv"]?.lowercased() == "refresh" { isRedirect = true }
    guard let name = tag["name"]?.lowercased() else { return }
    if name == "description" { facts.description = (tag["content"] ?? "").trimmingSpace }
    if name == "robots", (tag["content"] ?? "").contains("noindex") { facts.isIndexed = false }
  }

  private mutating func note(picture tag: HTMLTag) {
    let source = tag["src"] ?? ""
    noteSource(of: tag)
    if let problem = PictureWords(alt: tag["alt"], source: source).problem {
      facts.breaches.append(problem)
    }
  }

  /// What an element shows or runs: it must be there.
  private mutating func noteSource(of tag: HTMLTag) {
    if let address = tag["src"] { noteSource(address) }
    if let address = tag["poster"] { noteSource(address) }
    guard let set = tag["srcset"] else { return }
    for candidate in set.split(separator: ",") {
      if let address = candidate.split(whereSeparator: \.isWhitespace).first { noteSource(String(address)) }
    }
  }

  private mutating func noteSource(_ address: String) {
    guard seenAddresses.insert("\u{0}" + address).inserted else { return }
    switch addresses.target(of: address, on: facts.path) {
    case .nothing, .outside:
      facts.breaches.append(
        Breach(
          rule: .missingFile, message: "the page asks for “\(address)”, which is not there",
          help: "put the file there, or correct the address", needles: [.address(address)]))
    default: break
    }
  }

  /// All ids are known only at the end of the page.
  private var finished: PageFacts {
    var facts = facts
    for (address, part) in ownParts where !part.isEmpty && part.lowercased() != "top" {
      guard !hashes.contains(stableHash(part.utf8)) else { continue }
      facts.breaches.append(.brokenAnchor(part, address: address, page: "this page"))
    }
    facts.breaches += headings.breaches
    facts.identifiers = hashes.sorted()
    return facts
  }
}

extension HTMLTag {
  /// Whether it is an element that fetches a file to show or to run it.
  fileprivate var showsFile: Bool {
    switch initial {
    case UInt8(ascii: "s"): isCalled("script") || isCalled("source")
    case UInt8(ascii: "v"): isCalled("video")
    case UInt8(ascii: "a"): isCalled("audio")
    case UInt8(ascii: "i"): isCalled("iframe")
    case UInt8(ascii: "t"): isCalled("track")
    case UInt8(ascii: "e"): isCalled("embed")
    default: false
    }
  }
}

extension Breach {
  /// - Parameter page: How the sentence names the page that lacks the part.
  static func brokenAnchor(_ part: String, address: String, page: String) -> Breach {
    Breach(
      rule: .brokenAnchor, message: "nothing on \(page) is called “#\(part)”",
      help: "copy the address of the part from the finished page, or link to the whole page",
      needles: [.address(address)])
  }
}
