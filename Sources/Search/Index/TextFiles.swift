/// The files with what the results show of each unit. They are read for shown results only.
enum TextFiles {
  /// A file ends with the unit that makes it reach this size, in bytes.
  static let size = 4_000

  /// A file and the number of units in it.
  struct File {
    let unitCount: Int
    let file: SearchIndexFile
  }

  /// Each file is a JSON array of units; see `PassageText`.
  static func make(from pages: [AnalysedPage]) -> [File] {
    var files: [File] = []
    var units: [[UInt8]] = []
    var size = 0
    for text in pages.lazy.flatMap(\.texts) {
      units.append(text)
      size += text.count
      guard size >= Self.size else { continue }
      files.append(file(of: units, number: files.count))
      (units, size) = ([], 0)
    }
    return units.isEmpty ? files : files + [file(of: units, number: files.count)]
  }

  private static func file(of units: [[UInt8]], number: Int) -> File {
    var bytes: [UInt8] = []
    bytes.appendJSON(units) { $0.append(contentsOf: $1) }
    return File(
      unitCount: units.count, file: SearchIndexFile(kind: .texts, number: number, bytes: bytes))
  }
}
