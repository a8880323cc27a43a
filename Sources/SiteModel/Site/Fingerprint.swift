/// What stands for a file's bytes, to know them again: how many there are, and their XXH64 hash with seed 0.
///
/// Source: Yann Collet, “xxHash fast digest algorithm”, section “XXH64 algorithm description”.
package struct Fingerprint: Sendable, Hashable {
  package let size: Int
  package let hash: UInt64

  package init(size: Int, hash: UInt64) {
    self.size = size
    self.hash = hash
  }

  package init(of bytes: [UInt8]) { self = bytes.withUnsafeBytes { Fingerprint(of: $0) } }

  package init(of bytes: UnsafeRawBufferPointer) {
    var stream = FingerprintStream()
    self = stream.finish(bytes)
  }
}

/// Computes a fingerprint of bytes that arrive in blocks.
package struct FingerprintStream {
  private var size = 0
  private var lanes: SIMD4<UInt64> = [prime1 &+ prime2, prime2, 0, 0 &- prime1]

  package init() {}

  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  /// Takes a block that is not the last. Its size must be a multiple of 32 bytes.
  package mutating func update(_ block: UnsafeRawBufferPointer) {
    precondition(block.count.isMultiple(of: 32))
    size += block.count
    for offset in stride(from: 0, to: block.count, by: 32) { mixStripe(block, at: offset) }
  }

  /// Takes the last block, of any size, and gives the fingerprint of all of them.
  package mutating func finish(_ block: UnsafeRawBufferPointer) -> Fingerprint {
    let whole = block.count & ~31
    update(UnsafeRawBufferPointer(rebasing: block[..<whole]))
    let rest = UnsafeRawBufferPointer(rebasing: block[whole...])
    let total = size + rest.count
    var hash = size >= 32 ? mergedLanes : Self.prime5
    hash &+= UInt64(total)
    Self.mixRest(rest, into: &hash)
    return Fingerprint(size: total, hash: Self.avalanche(hash))
  }

  private mutating func mixStripe(_ block: UnsafeRawBufferPointer, at offset: Int) {
    for lane in 0..<4 {
      let word = UInt64(littleEndian: block.loadUnaligned(fromByteOffset: offset + lane * 8, as: UInt64.self))
      lanes[lane] = Self.round(lanes[lane], word)
    }
  }

  private var mergedLanes: UInt64 {
    let turns: [UInt64] = [1, 7, 12, 18]
    var hash = turns.indices.reduce(UInt64(0)) { $0 &+ Self.rotate(lanes[$1], turns[$1]) }
    for lane in 0..<4 { hash = (hash ^ Self.round(0, lanes[lane])) &* Self.prime1 &+ Self.prime4 }
    return hash
  }

  private static func mixRest(_ rest: UnsafeRawBufferPointer, into hash: inout UInt64) {
    var offset = 0
    while offset + 8 <= rest.count {
      let word = UInt64(littleEndian: rest.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      hash = rotate(hash ^ round(0, word), 27) &* prime1 &+ prime4
      offset += 8
    }
    if offset + 4 <= rest.count {
      let word = UInt32(littleEndian: rest.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      hash = rotate(hash ^ (UInt64(word) &* prime1), 23) &* prime2 &+ prime3
      offset += 4
    }
    for byte in rest[offset...] { hash = rotate(hash ^ (UInt64(byte) &* prime5), 11) &* prime1 }
  }

  private static func avalanche(_ value: UInt64) -> UInt64 {
    var hash = (value ^ (value >> 33)) &* prime2
    hash = (hash ^ (hash >> 29)) &* prime3
    return hash ^ (hash >> 32)
  }

  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotate(lane &+ word &* prime2, 31) &* prime1
  }

  private static func rotate(_ value: UInt64, _ turns: UInt64) -> UInt64 {
    value &<< turns | value &>> (64 - turns)
  }
}
