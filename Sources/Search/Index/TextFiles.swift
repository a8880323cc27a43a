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
  private let units: Units
  /// The units of each file of the block that is being filled, and what they are made from.
  private var block: [Range<Int>] = []
  private var hash = ContentHash()

  /// - Parameter page: gives a page again, by its number, when its texts are written.
  init(of segments: [SearchSegment], page: @escaping @Sendable (Int) -> SearchPage) {
    units = Units(of: segments, page: page)
    var end = units.count
    var size = 0
    for (unit, text) in zip(
      (0..<end).reversed(), segments.reversed().lazy.flatMap { $0.texts.reversed() })
    {
      size += text.size
      hash.add(text.hash)
      guard size >= Self.size || unit == 0 else { continue }
      append(unit..<end)
      (end, size) = (unit, 0)
    }
    endBlock()
  }

  private mutating func append(_ range: Range<Int>) {
    block.append(range)
    hash.add(UInt64(range.count))
    unitCounts.append(range.count)
    if block.count == Self.blockSize { endBlock() }
  }

  private mutating func endBlock() {
    guard !block.isEmpty else { return }
    let version = SearchIndexFile.version(hash)
    for range in block {
      let contents = SearchIndexFile.Contents.rendered { [units] in units.append(range, to: &$0) }
      files.append(
        SearchIndexFile(kind: .texts, number: files.count, version: version, contents: contents))
    }
    versions.append(version)
    (block, hash) = ([], ContentHash())
  }
}

/// The units of all pages. A class, so that every file shares them.
private final class Units: Sendable {
  let count: Int
  /// The first unit of each page.
  private let starts: [Int]
  private let page: @Sendable (Int) -> SearchPage

  init(of segments: [SearchSegment], page: @escaping @Sendable (Int) -> SearchPage) {
    var (starts, count) = ([Int](), 0)
    for row in segments.lazy.flatMap(\.pages) {
      starts.append(count)
      count += row.unitKinds.utf8.count
    }
    (self.starts, self.count, self.page) = (starts, count, page)
  }

  /// Appends units as a JSON array, the last one first.
  func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    var end = range.upperBound
    while end > range.lowerBound {
      let number = self.number(ofPageWith: end - 1)
      let page = page(number)
      let units = page.units
      for unit in (max(range.lowerBound, starts[number])..<end).reversed() {
        if unit + 1 < range.upperBound { bytes.append(UInt8(ascii: ",")) }
        PassageText.append(units[unit - starts[number]], on: page, to: &bytes)
      }
      end = max(range.lowerBound, starts[number])
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private func number(ofPageWith unit: Int) -> Int {
    var pages = 0..<starts.count
    while pages.count > 1 {
      let middle = pages.lowerBound + pages.count / 2
      pages = starts[middle] <= unit ? middle..<pages.upperBound : pages.lowerBound..<middle
    }
    return pages.lowerBound
  }
}
