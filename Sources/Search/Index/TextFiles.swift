/// The files with what the results show of each unit: page, heading, text. They are read for shown results only.
enum TextFiles {
  /// A file ends with the unit that makes it reach this size, in bytes.
  static let size = 6_000

  /// A file and the number of the first unit in it.
  struct File {
    let firstUnit: Int
    let file: SearchIndexFile
  }

  /// Each file is an array of pages; a page is an array of its URL, its title, and an array of its units. A page
  /// can go on in the next file.
  static func make(from pages: [AnalysedPage]) -> [File] {
    var files: [File] = []
    var bytes: [UInt8] = []
    var unit = 0
    var firstUnit = 0
    for page in pages {
      for (index, text) in page.texts.enumerated() {
        if bytes.isEmpty || index == 0 {
          beginPage(page, in: &bytes)
        } else {
          bytes.append(UInt8(ascii: ","))
        }
        bytes.append(contentsOf: text)
        unit += 1
        guard bytes.count >= size else { continue }
        files.append(end(&bytes, number: files.count, firstUnit: firstUnit))
        firstUnit = unit
      }
      if !bytes.isEmpty { bytes.append(contentsOf: "]]".utf8) }
    }
    if !bytes.isEmpty {
      bytes.removeLast(2)
      files.append(end(&bytes, number: files.count, firstUnit: firstUnit))
    }
    return files
  }

  private static func beginPage(_ page: AnalysedPage, in bytes: inout [UInt8]) {
    bytes.append(contentsOf: (bytes.isEmpty ? "[[" : ",[").utf8)
    bytes.appendJSON(page.url)
    bytes.append(UInt8(ascii: ","))
    bytes.appendJSON(page.title)
    bytes.append(contentsOf: ",[".utf8)
  }

  private static func end(_ bytes: inout [UInt8], number: Int, firstUnit: Int) -> File {
    let file = SearchIndexFile(kind: .texts, number: number, bytes: bytes + Array("]]]".utf8))
    bytes.removeAll(keepingCapacity: true)
    return File(firstUnit: firstUnit, file: file)
  }
}
