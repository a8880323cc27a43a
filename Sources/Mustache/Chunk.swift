/// Sixteen bytes that are looked at together, the first in the lowest place: Swift runs on little-endian machines.
typealias Chunk = SIMD2<UInt64>

extension UnsafeRawPointer {
  /// Copies at least one byte, as far as nothing `special` is found, and returns how many come before that.
  ///
  /// Behind those, up to ``Output/slack`` bytes of the target may be overwritten.
  @inline(__always)
  func copyPlain(_ count: Int, to target: UnsafeMutableRawPointer, _ special: (Chunk) -> Chunk) -> Int {
    var copied = 0
    while copied &+ Chunk.size < count {
      let plain = copyChunk(at: copied, to: target, special)
      copied &+= plain
      if plain < Chunk.size { return copied }
    }
    return copyEnd(of: count, to: target, special)
  }

  /// Copies sixteen bytes and returns how many of them come before the first special one.
  @inline(__always)
  private func copyChunk(at offset: Int, to target: UnsafeMutableRawPointer, _ special: (Chunk) -> Chunk)
    -> Int
  {
    let chunk = loadUnaligned(fromByteOffset: offset, as: Chunk.self)
    target.storeBytes(of: chunk, toByteOffset: offset, as: Chunk.self)
    return special(chunk).firstPlace(secondWordAt: 8) ?? Chunk.size
  }

  /// Copies the last sixteen of `count` bytes, or all if there are fewer; those before them hold nothing special.
  /// Returns how many of all come before the first special one.
  ///
  /// Fewer bytes are read as two words that overlap, so that nothing outside of them is read.
  @inline(__always)
  private func copyEnd(of count: Int, to target: UnsafeMutableRawPointer, _ special: (Chunk) -> Chunk) -> Int
  {
    if count >= Chunk.size {
      return count &- Chunk.size &+ copyChunk(at: count &- Chunk.size, to: target, special)
    }
    if count >= 8 {
      let chunk = Chunk(word(at: 0), word(at: count &- 8))
      target.storeBytes(of: chunk.x, toByteOffset: 0, as: UInt64.self)
      target.storeBytes(of: chunk.y, toByteOffset: count &- 8, as: UInt64.self)
      return special(chunk).firstPlace(secondWordAt: count &- 8) ?? count
    }
    let word = shortWord(count)
    target.storeBytes(of: word, as: UInt64.self)
    let letters = UInt64.letters
    return special(Chunk(word | letters &<< UInt64(8 &* count), letters)).firstPlace(secondWordAt: 8) ?? count
  }

  @inline(__always)
  private func word(at offset: Int) -> UInt64 { loadUnaligned(fromByteOffset: offset, as: UInt64.self) }

  /// One to seven bytes, the first in the lowest place.
  @inline(__always)
  private func shortWord(_ count: Int) -> UInt64 {
    if count >= 4 {
      let (first, last) = (half(at: 0), half(at: count &- 4))
      return first | last &<< UInt64(8 &* (count &- 4))
    }
    let (middle, end) = (count &>> 1, count &- 1)
    return byte(at: 0) | byte(at: middle) &<< UInt64(8 &* middle) | byte(at: end) &<< UInt64(8 &* end)
  }

  @inline(__always)
  private func half(at offset: Int) -> UInt64 {
    UInt64(loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  @inline(__always)
  private func byte(at offset: Int) -> UInt64 { UInt64(load(fromByteOffset: offset, as: UInt8.self)) }
}

extension UInt64 {
  fileprivate static let letters: UInt64 = 0x6161_6161_6161_6161
}

/// The search for bytes in all places at once (Hacker's Delight, section 6-1).
extension Chunk {
  static let size = 16

  @inline(__always)
  private static func all(_ byte: UInt8) -> Chunk {
    Chunk(repeating: 0x0101_0101_0101_0101 &* UInt64(byte))
  }

  /// The place of the first byte whose high bit is set, if the second word begins at `second`.
  @inline(__always)
  func firstPlace(secondWordAt second: Int) -> Int? {
    let found = self & Self.all(0x80)
    if found.x | found.y == 0 { return nil }
    return found.x == 0 ? second &+ found.y.trailingZeroBitCount / 8 : found.x.trailingZeroBitCount / 8
  }

  /// Sets the high bit of the first byte of each word that is less than `limit`; the bits before it are clear, those
  /// behind it mean nothing.
  @inline(__always)
  private func bytes(below limit: UInt8) -> Chunk { (self &- Self.all(limit)) & ~self }

  /// Sets the high bit of each ASCII byte that is greater than `limit`.
  @inline(__always)
  private func bytes(above limit: UInt8) -> Chunk {
    ((self & Self.all(0x7F)) &+ Self.all(0x7F - limit)) & ~self
  }

  @inline(__always)
  private func bytes(equalTo byte: UInt8) -> Chunk { (self ^ Self.all(byte)).bytes(below: 1) }

  /// The same for bytes that equal `byte` but for the bits of `mask`, all of which `byte` has.
  @inline(__always)
  private func bytes(equalTo byte: UInt8, but mask: UInt8) -> Chunk {
    (self | Self.all(mask)).bytes(equalTo: byte)
  }

  // Some harmless bytes count as special here, such as `#`; they only take the slower way.
  @inline(__always) var specialInText: Chunk {
    bytes(equalTo: 0x26) | bytes(equalTo: 0x3E, but: 0x02) | bytes(below: 0x20)
  }

  @inline(__always) var specialInAttribute: Chunk {
    bytes(equalTo: 0x27, but: 0x05) | bytes(equalTo: 0x3E, but: 0x02) | bytes(below: 0x20)
  }

  @inline(__always) var specialInAddress: Chunk {
    let quotes = bytes(equalTo: 0x27, but: 0x05) | bytes(equalTo: 0x3E, but: 0x02) | bytes(equalTo: 0x60)
    return quotes | bytes(equalTo: 0x5E, but: 0x02) | bytes(above: 0x7A) | bytes(below: 0x21)
  }

  @inline(__always) var specialInAddressPart: Chunk { specialInAddress | bytes(equalTo: 0x3A) }

  @inline(__always) var specialInComponent: Chunk {
    let signs = bytes(equalTo: 0x2F) | bytes(equalTo: 0x3B, but: 0x01) | bytes(equalTo: 0x3F, but: 0x03)
    let brackets = bytes(equalTo: 0x5B) | bytes(equalTo: 0x5F, but: 0x03) | bytes(equalTo: 0x60)
    return signs | brackets | bytes(below: 0x2D) | bytes(above: 0x7A) | self
  }

  @inline(__always) var specialInJSON: Chunk {
    bytes(equalTo: 0x22) | bytes(equalTo: 0x5C) | bytes(below: 0x20)
  }

  @inline(__always) var specialInScript: Chunk {
    let markup = bytes(equalTo: 0x26, but: 0x04) | bytes(equalTo: 0x3E, but: 0x02)
    return markup | bytes(equalTo: 0x5C) | bytes(below: 0x20)
  }
}
