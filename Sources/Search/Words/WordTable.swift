/// A set of byte strings, each of which has a number: 0, 1, 2 … in the order in which they came.
///
/// One flat buffer and open addressing: several times faster than a dictionary of arrays, and a word costs its
/// bytes and about 24 more.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = [0]
  /// In the upper half the hash of a word, in the lower its number and one more; 0 where there is none.
  private var slots: [UInt64] = Array(repeating: 0, count: 1024)

  /// How many words it holds.
  var count: Int { ends.count - 1 }

  /// The word with this number.
  subscript(index: Int) -> ArraySlice<UInt8> { bytes[Int(ends[index])..<Int(ends[index + 1])] }

  /// The word's number; the word is added if it is not there. Returns whether it is new.
  mutating func insert(_ word: Span<UInt8>) -> (index: Int, isNew: Bool) {
    let hash = Self.hash(word)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash, isEqual(index, word) { return (index, false) }
      slot = (slot + 1) & mask
    }
    for place in word.indices { bytes.append(word[place]) }
    ends.append(UInt32(bytes.count))
    slots[slot] = hash << 32 | UInt64(count)
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  private func isEqual(_ index: Int, _ word: Span<UInt8>) -> Bool {
    let start = Int(ends[index])
    guard Int(ends[index + 1]) - start == word.count else { return false }
    for offset in word.indices where bytes[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  /// FNV-1a of 32 bits with a final mix, since the table uses the low bits.
  @inline(__always)
  private static func hash(_ word: Span<UInt8>) -> UInt64 {
    var hash: UInt32 = 2_166_136_261
    for index in word.indices { hash = (hash ^ UInt32(word[index])) &* 16_777_619 }
    return UInt64(hash ^ (hash >> 15))
  }
}
