/// A set of ASCII characters in which a byte is looked up without a comparison with each of them.
package struct ASCIISet: Sendable {
  /// One bit for each of the characters 0 to 63, and for 64 to 127.
  private let bits: SIMD2<UInt64>

  private init(bits: SIMD2<UInt64>) { self.bits = bits }

  package init(_ characters: StaticString) { self = ASCIISet(bits: .zero).adding(characters) }

  /// The set with more characters.
  package func adding(_ characters: StaticString) -> ASCIISet {
    var bits = bits
    for byte in UnsafeBufferPointer(start: characters.utf8Start, count: characters.utf8CodeUnitCount) {
      bits[Int(byte >> 6) & 1] |= 1 << UInt64(byte & 63)
    }
    return ASCIISet(bits: bits)
  }

  package func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 != 0
  }

  /// Whether each byte of a text is one of the characters.
  package func containsAll(of text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.allSatisfy { contains($0) }
  }
}
