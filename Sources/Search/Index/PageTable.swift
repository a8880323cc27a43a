/// What ranking and filters need of every page, and where the texts are.
struct PageTable: Codable, Equatable {
  /// How many units of each kind a page has.
  var units: [[Int]]
  /// Words on the page, comments left out.
  var lengths: [Int]
  /// Words in the title.
  var titles: [Int]
  /// Places in the head's lists.
  var category: [[Int]]
  var author: [[Int]]
  /// The first unit of each text file, and the file's path.
  var texts: [Text]

  struct Text: Codable, Equatable {
    var firstUnit: Int
    var path: String

    init(firstUnit: Int, path: String) {
      self.firstUnit = firstUnit
      self.path = path
    }

    init(from decoder: any Decoder) throws {
      var pair = try decoder.unkeyedContainer()
      firstUnit = try pair.decode(Int.self)
      path = try pair.decode(String.self)
    }
  }

  init(pages: [AnalysedPage], categories: [String], authors: [String], texts: [TextFiles.File]) {
    units = pages.map(\.unitCounts)
    lengths = pages.map { Self.rounded($0.length) }
    titles = pages.map(\.titleLength)
    category = pages.map { $0.categories.compactMap(categories.firstIndex) }
    author = pages.map { $0.authors.compactMap(authors.firstIndex) }
    self.texts = texts.map { Text(firstUnit: $0.firstUnit, path: $0.file.path) }
  }

  /// As JSON, its keys in a fixed order.
  var json: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendJSON(key: "units", units) { bytes, counts in bytes.appendJSON(counts) { $0.appendJSON($1) } }
    bytes.appendJSON(key: "lengths", lengths) { $0.appendJSON($1) }
    bytes.appendJSON(key: "titles", titles) { $0.appendJSON($1) }
    bytes.appendJSON(key: "category", category) { bytes, list in bytes.appendJSON(list) { $0.appendJSON($1) }
    }
    bytes.appendJSON(key: "author", author) { bytes, list in bytes.appendJSON(list) { $0.appendJSON($1) } }
    bytes.appendJSON(key: "texts", texts) { bytes, text in
      bytes.append(contentsOf: "[\(text.firstUnit),\"\(text.path)\"]".utf8)
    }
    bytes[0] = UInt8(ascii: "{")
    return bytes + [UInt8(ascii: "}")]
  }

  /// A length with the precision that ranking can tell apart, so that it takes less room when compressed.
  private static func rounded(_ length: Int) -> Int {
    var step = 1
    while length / step >= 16 { step *= 2 }
    return length / step * step
  }
}
