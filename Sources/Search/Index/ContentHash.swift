/// FNV-1a of 64 bits over eight bytes at a time, folded.
struct ContentHash: Sendable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  var value: UInt64 { hash ^ hash >> 24 ^ hash >> 48 }

  /// Whether the content is one of so many, chosen as if by lot. The lowest bits are no lot: of short texts they repeat.
  func isOne(of count: UInt64) -> Bool { (value >> 32) % count == 0 }

  /// So many digits that change with the content: those of base 36, since some disks take capitals for small letters.
  func digits(_ count: Int) -> String {
    let digits = String(value, radix: 36)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits.suffix(count)
  }

  /// Adds a part. How parts are divided changes the hash.
  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  mutating func add(_ text: String) { text.utf8.span.withUnsafeBytes { add($0) } }

  mutating func add(_ number: UInt64) { hash = (hash ^ number) &* 0x100_0000_01B3 }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let whole = bytes.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      hash ^= hash >> 29
    }
    for byte in bytes[whole...] { add(UInt64(byte)) }
    add(UInt64(bytes.count))
  }
}
