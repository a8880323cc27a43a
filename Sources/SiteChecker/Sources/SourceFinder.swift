import Markdown
import SiteModel
import SiteReader

/// Finds where the author wrote what a finished page shows.
///
/// Files are read only when something is wrong on a page that they made, and kept for the next finding.
struct SourceFinder {
  private let pages: [String: WrittenPage]
  private let contentFolder: String
  private let templatesFolder: String
  private var texts: [String: WrittenText?] = [:]
  private var shared: [WrittenText]?

  init(_ pages: [WrittenPage], contentFolder: String, templatesFolder: String) {
    self.pages = Dictionary(pages.map { ($0.file, $0) }) { first, _ in first }
    self.contentFolder = contentFolder
    self.templatesFolder = templatesFolder
  }

  /// Where something on a page was written: in the page's own file, in one that many pages share, or in the theme.
  mutating func place(of needles: [Breach.Needle], on origin: String) -> SourceLocation? {
    let own = Self.file(of: origin)
    let page = pages[own]
    if let page, let location = needles.lazy.compactMap({ page.place(of: $0) }).first { return location }
    let words = needles.flatMap(\.words)
    if let text = text(of: own), let location = text.place(of: words) { return location }
    if let location = sharedTexts.lazy.compactMap({ $0.place(of: words) }).first { return location }
    return text(of: own).map { _ in SourceLocation(file: own) }
  }

  /// The place of some words in a file, from a line on.
  mutating func place(of words: [Breach.Needle], in file: String, from line: Int) -> SourceLocation? {
    text(of: file)?.place(of: words.flatMap(\.words), from: line)
  }

  /// The file behind what the plan calls a page's origin.
  static func file(of origin: String) -> String {
    for prefix in ["the hand-out of ", "an alias of "] where origin.hasPrefix(prefix) {
      return String(origin.dropFirst(prefix.count))
    }
    return origin
  }

  private mutating func text(of file: String) -> WrittenText? {
    if let text = texts[file] { return text }
    let isFile = file.hasPrefix(contentFolder + "/") || file.hasPrefix(templatesFolder + "/")
    let text = isFile ? SiteReader.text(of: file) : nil
    texts[file] = text
    return text
  }

  /// What may stand on any page: the settings, profiles, invitations and categories, then the theme.
  private var sharedTexts: [WrittenText] {
    mutating get {
      if let shared { return shared }
      let folders = ["authors", "calls-to-action", "categories"].map { "\(contentFolder)/\($0)" }
      let settings = [SiteReader.text(of: "\(contentFolder)/site.yaml")].compactMap(\.self)
      let found = settings + (folders + [templatesFolder]).flatMap { SiteReader.texts(in: $0) }
      shared = found
      return found
    }
  }
}

extension WrittenPage {
  /// The place that the reading of the file knows.
  fileprivate func place(of needle: Breach.Needle) -> SourceLocation? {
    switch needle {
    case .heading(let id): document.headings.first { $0.id == id }.map { location($0.position) }
    case .address(let address):
      zip(document.links, targets).first { $1.isWritten(address) }.map { location($0.0.position) }
        ?? document.images.first { address.percentDecoded.hasSuffix($0.destination.percentDecoded) }.map {
          location($0.position)
        }
    case .text: nil
    }
  }
}

extension LinkTarget {
  /// Whether a page shows it as this address.
  fileprivate func isWritten(_ address: String) -> Bool {
    let address = address.percentDecoded
    switch self {
    case .address(let own): return own == address
    case .fragment(let part): return "#" + part == address
    case .site(let path, let part):
      let whole = path + (part.map { "#" + $0 } ?? "")
      return address == whole || address.hasSuffix(whole) && address.dropLast(whole.count).first == "/"
    case .unpublished: return false
    }
  }
}

extension Breach.Needle {
  /// What may stand in a file for it, and whether it must stand by itself there.
  fileprivate var words: [(text: String, isAlone: Bool)] {
    switch self {
    case .heading(let id): [("{#\(id)}", false)]
    case .text(let text): [(text, false)]
    case .address(let address): [(address, true), (address.percentDecoded, true)]
    }
  }
}

extension WrittenText {
  /// Where the first of some words stands that is there at all.
  fileprivate func place(of words: [(text: String, isAlone: Bool)], from line: Int = 1) -> SourceLocation? {
    bytes.withUnsafeBufferPointer { bytes in
      for word in words where !word.text.isEmpty {
        let needle = Array(word.text.utf8)
        var start = 0
        while let index = bytes.index(of: needle, from: start) {
          let location = location(ofByte: index)
          if location.line >= line, !word.isAlone || bytes.isAlone(index..<index + needle.count) {
            return location
          }
          start = index + 1
        }
      }
      return nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func index(of needle: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var index = start
    while index <= count - needle.count {
      guard let next = self[index..<(count - needle.count + 1)].firstIndex(of: first) else { return nil }
      if self[next..<next + needle.count].elementsEqual(needle) { return next }
      index = next + 1
    }
    return nil
  }

  /// Whether an address ends on both sides there, and is no part of a longer one.
  fileprivate func isAlone(_ range: Range<Int>) -> Bool {
    let ends = { (byte: UInt8) in byte.isHTMLSpace || "()<>[]\"'{}".utf8.contains(byte) }
    return (range.lowerBound == 0 || ends(self[range.lowerBound - 1]))
      && (range.upperBound == count || ends(self[range.upperBound]))
  }
}
