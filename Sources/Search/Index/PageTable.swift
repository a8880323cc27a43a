/// What ranking and filters need of every page, and where the texts are; in columns, which compress well.
struct PageTable: Codable, Equatable {
  /// The kind of each unit, as a digit. A new page begins with each zero.
  var units: String
  /// The length of each page in words, comments left out, rounded.
  var lengths: [Int]
  /// The values of each page by which readers filter.
  var category: [[String]]
  var author: [[String]]
  /// How many units each text file has; files and units are counted from the end.
  var texts: [Int]
  /// The version of each block of text files.
  var versions: [String]

  init(pages: [SearchSegment.Page], texts: TextFiles) {
    units = pages.map(\.unitKinds).joined()
    lengths = pages.map { Self.rounded($0.length) }
    category = pages.map(\.categories)
    author = pages.map(\.authors)
    self.texts = texts.unitCounts
    versions = texts.versions
  }

  /// As JSON, its keys in a fixed order.
  var json: [UInt8] {
    var bytes = Array("{\"units\":\"\(units)\"".utf8)
    bytes.appendJSON(key: "lengths", lengths) { $0.appendJSON($1) }
    for (key, lists) in [("category", category), ("author", author)] {
      bytes.appendJSON(key: key, lists) { bytes, list in bytes.appendJSON(list) { $0.appendJSON($1) } }
    }
    bytes.appendJSON(key: "texts", texts) { $0.appendJSON($1) }
    bytes.appendJSON(key: "versions", versions) { $0.appendJSON($1) }
    return bytes + [UInt8(ascii: "}")]
  }

  /// A length with the precision that ranking can tell apart, so that it takes less room when compressed.
  private static func rounded(_ length: Int) -> Int {
    var step = 1
    while length / step >= 8 { step *= 2 }
    return length / step * step
  }
}
