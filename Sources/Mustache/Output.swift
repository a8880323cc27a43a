/// The memory to which a rendering appends its bytes.
///
/// It begins in the caller's buffer and moves to memory of its own when that is full. Behind its capacity there is
/// always room for ``slack`` bytes more, so that short pieces can be copied a few words at a time.
@usableFromInline struct Output {
  /// How many bytes behind the end of a piece may be overwritten, or read from literals.
  static let slack = 32

  /// The longest literal that is copied without a call.
  private static let shortLiteral = 128

  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  /// How many bytes there is room for.
  private(set) var capacity: Int
  /// Whether the bytes are still in the caller's buffer.
  private(set) var isInPlace = true

  /// Begins in memory that has room for more than the slack.
  init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
    base = memory.baseAddress.unsafelyUnwrapped
    capacity = memory.count - Self.slack
  }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// Where the next byte goes.
  var end: UnsafeMutableRawPointer { UnsafeMutableRawPointer(base + count) }

  func hasRoom(for additional: Int) -> Bool { capacity &- count >= additional }

  /// Makes room for `additional` bytes and returns where they go; `advance` makes them count.
  @inline(__always)
  mutating func reserve(_ additional: Int) -> UnsafeMutableRawPointer {
    if !hasRoom(for: additional) { grow(additional) }
    return end
  }

  @inline(__always)
  mutating func advance(_ written: Int) {
    count += written
  }

  mutating func append(_ byte: UInt8) {
    reserve(1).storeBytes(of: byte, as: UInt8.self)
    count += 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeRawPointer, count: Int) {
    reserve(count).copyMemory(from: bytes, byteCount: count)
    self.count += count
  }

  /// Appends a number in decimal digits.
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var digits = number.magnitude
    var length = 1
    while digits >= 10 {
      digits /= 10
      length += 1
    }
    digits = number.magnitude
    let target = reserve(length)
    for offset in stride(from: length - 1, through: 0, by: -1) {
      target.storeBytes(of: UInt8(ascii: "0") + UInt8(digits % 10), toByteOffset: offset, as: UInt8.self)
      digits /= 10
    }
    count += length
  }

  /// Appends bytes behind which ``slack`` bytes more can be read.
  @inline(__always)
  mutating func append(literal bytes: UnsafeRawPointer, count: Int) {
    let target = reserve(count)
    if count <= Self.shortLiteral {
      var offset = 0
      repeat {
        let piece = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
        target.storeBytes(of: piece, toByteOffset: offset, as: SIMD4<UInt64>.self)
        offset &+= Self.slack
      } while offset < count
    } else {
      target.copyMemory(from: bytes, byteCount: count)
    }
    self.count += count
  }

  @inline(never)
  private mutating func grow(_ additional: Int) {
    let larger = max(capacity * 2, count + additional, 1024)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger + Self.slack)
    memory.update(from: base, count: count)
    free()
    (base, capacity, isInPlace) = (memory, larger, false)
  }

  /// Takes back the last `number` bytes.
  mutating func removeLast(_ number: Int) -> [UInt8] {
    count -= number
    return Array(UnsafeBufferPointer(start: base + count, count: number))
  }

  /// Gives back memory of its own; nothing may be read or appended afterwards.
  func free() {
    if !isInPlace { base.deallocate() }
  }
}
