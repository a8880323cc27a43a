/// The files with what the results show of each unit. They are read for shown results only.
///
/// Files and units are counted from the end: new articles stand at the beginning of a site, so most files stay as they
/// are when one is added. Each is a JSON array of units; see `PassageText`.
struct TextFiles {
  /// A file ends with the unit that makes it reach this size, in bytes.
  private static let size = 1_500
  /// So many files share a version: one for each would be the largest part of the page table.
  static let blockSize = 32

  private(set) var files: [SearchIndexFile] = []
  /// How many units each file has.
  private(set) var unitCounts: [Int] = []
  /// The version of each block of files.
  private(set) var versions: [String] = []
  /// The files of the block that is being filled.
  private var block: [[UInt8]] = []

  init(of segments: [SearchSegment]) {
    var units: [[UInt8]] = []
    var size = 0
    for text in segments.reversed().lazy.flatMap({ $0.texts.reversed() }) {
      units.append(text)
      size += text.count
      guard size >= Self.size else { continue }
      append(units)
      (units, size) = ([], 0)
    }
    if !units.isEmpty { append(units) }
    endBlock()
  }

  private mutating func append(_ units: [[UInt8]]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(units.reduce(2) { $0 + $1.count + 1 })
    bytes.appendJSON(units) { $0.append(contentsOf: $1) }
    block.append(bytes)
    unitCounts.append(units.count)
    if block.count == Self.blockSize { endBlock() }
  }

  private mutating func endBlock() {
    guard !block.isEmpty else { return }
    let version = SearchIndexFile.version(of: block)
    for bytes in block {
      files.append(SearchIndexFile(kind: .texts, number: files.count, version: version, bytes: bytes))
    }
    versions.append(version)
    block = []
  }
}
