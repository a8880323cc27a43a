/// The files with what the results show of each unit. They are read for shown results only.
///
/// Units are counted from the end: new articles stand at the beginning of a site, and a unit knows its place from there.
/// A block ends with a unit whose hash says so, wherever that stands. So a text that is changed, added or removed anywhere
/// gives new names to the files of one block or two, and leaves all others as they are. (Content-defined chunking:
/// Muthitacharoen, Chen and Mazières, “A Low-bandwidth Network File System”, 2001.) Each file is a JSON array of units; see
/// `PassageText`.
struct TextFiles {
  /// A file ends with the unit that makes it reach this size, in bytes.
  private static let size = 1_500
  /// One unit of so many ends a block.
  private static let unitsPerBlock: UInt64 = 32
  /// How many files a block has at most.
  private static let blockSize = 64

  private(set) var files: [SearchIndexFile] = []
  private(set) var blocks: [FileBlock<Int>] = []
  private let units: Units
  /// The units of each file of the block that is being filled, and what they are made from.
  private var ranges: [Range<Int>] = []
  private var hash = ContentHash()

  /// - Parameter page: gives a page again, by its number, when its texts are written.
  init(of segments: [SearchSegment], page: @escaping @Sendable (Int) -> SearchPage) {
    units = Units(of: segments, page: page)
    var (end, size) = (units.count, 0)
    let texts = segments.reversed().lazy.flatMap { $0.texts.reversed() }
    for (unit, text) in zip((0..<end).reversed(), texts) {
      size += text.size
      hash.add(text.hash.value)
      let endsBlock = text.hash.isOne(of: Self.unitsPerBlock) || unit == 0
      guard size >= Self.size || endsBlock else { continue }
      ranges.append(unit..<end)
      (end, size) = (unit, 0)
      if endsBlock || ranges.count == Self.blockSize { endBlock() }
    }
  }

  private mutating func endBlock() {
    // What browsers keep for ever must not have the name of what another version of the program makes of the same texts.
    hash.add(SearchIndexFile.headPath)
    for range in ranges { hash.add(UInt64(range.count)) }
    let name = SearchIndexFile.Kind.texts.name(hash)
    for (number, range) in ranges.enumerated() {
      let contents = SearchIndexFile.Contents.rendered { [units] in units.append(range, to: &$0) }
      files.append(SearchIndexFile(block: name, number: number, contents: contents))
    }
    blocks.append(FileBlock(name: name, parts: ranges.map(\.count)))
    (ranges, hash) = ([], ContentHash())
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
