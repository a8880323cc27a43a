/// Writes numbers of any width, the lowest bit first.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount = 0

  var isEmpty: Bool { bytes.isEmpty && pendingCount == 0 }
  /// How many bytes are full.
  var byteCount: Int { bytes.count }

  /// Appends the lowest `width` bits of a number; at most 32.
  mutating func append(_ value: UInt32, width: Int) {
    pending |= UInt64(value) << UInt64(pendingCount)
    pendingCount += width
    while pendingCount >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingCount -= 8
    }
  }

  /// Appends so many ones, and a zero, but for the highest number that can come.
  mutating func appendUnary(_ value: UInt32, most: UInt32 = .max) {
    var rest = value
    while rest > 24 {
      append(0xFF_FFFF, width: 24)
      rest -= 24
    }
    append((1 << rest) - 1, width: Int(rest) + (value < most ? 1 : 0))
  }

  /// Appends a number in Rice's code: what `width` bits hold, after a unary count of the rest.
  mutating func appendRice(_ value: UInt32, width: Int) {
    appendUnary(value >> UInt32(width))
    append(value & ((1 << UInt32(width)) - 1), width: width)
  }

  /// Appends a number in Elias' gamma code, shifted so that zero can be written.
  mutating func appendGamma(_ value: UInt32) {
    let width = 31 - (value + 1).leadingZeroBitCount
    appendUnary(UInt32(width))
    append((value + 1) & ((1 << UInt32(width)) - 1), width: width)
  }

  /// Appends a byte of a word: five bits for a to z, thirteen for all others.
  mutating func appendLetter(_ byte: UInt8) {
    let isLetter = (97...122).contains(byte)
    append(isLetter ? UInt32(byte) - 96 : 0, width: 5)
    if !isLetter { append(UInt32(byte), width: 8) }
  }

  /// Fills the last byte.
  mutating func finish() {
    if pendingCount > 0 { append(0, width: 8 - pendingCount) }
  }
}

/// Reads what `BitWriter` wrote.
struct BitReader {
  private let bytes: [UInt8]
  private var index = 0
  private var bit: UInt8 = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read(width: Int) -> UInt32 {
    var value: UInt32 = 0
    for place in 0..<width { value |= readBit() << UInt32(place) }
    return value
  }

  mutating func readUnary(most: UInt32 = .max) -> UInt32 {
    var count: UInt32 = 0
    while count < most, readBit() == 1 { count += 1 }
    return count
  }

  mutating func readRice(width: Int) -> UInt32 {
    let high = readUnary()
    return high << UInt32(width) | read(width: width)
  }

  mutating func readGamma() -> UInt32 {
    let width = Int(readUnary())
    return (1 << UInt32(width) | read(width: width)) - 1
  }

  mutating func readLetter() -> UInt8 {
    let letter = read(width: 5)
    return UInt8(letter == 0 ? read(width: 8) : letter + 96)
  }

  private mutating func readBit() -> UInt32 {
    let value = bytes[index] >> bit & 1
    bit = (bit + 1) & 7
    if bit == 0 { index += 1 }
    return UInt32(value)
  }
}
