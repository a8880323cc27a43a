/// Bytes that take the place of others; all others stay.
struct ByteEdit: Sendable {
  let range: Range<Int>
  let bytes: [UInt8]

  init(_ range: Range<Int>, _ bytes: some Sequence<UInt8>) {
    self.range = range
    self.bytes = Array(bytes)
  }
}

extension [UInt8] {
  /// The bytes with changes that do not overlap.
  func applying(_ edits: [ByteEdit]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += self[index..<edit.range.lowerBound]
      result += edit.bytes
      index = edit.range.upperBound
    }
    return result + self[index...]
  }

  /// The ending of the line that holds a byte; a line feed where there is none.
  func lineEnding(after index: Int) -> [UInt8] {
    guard let end = self[index...].firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return [10] }
    return self[end - 1] == UInt8(ascii: "\r") ? [13, 10] : [10]
  }

  /// The line that holds a byte, with its ending.
  func line(around index: Int) -> Range<Int> {
    let start = self[..<index].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let end = self[index...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? count
    return start..<end
  }
}
