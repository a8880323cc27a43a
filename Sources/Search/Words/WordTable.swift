/// A set of byte strings, each of which has a number: 0, 1, 2 … in the order in which they came.
///
/// One flat buffer and open addressing: several times faster than a dictionary of arrays, and a word costs its
/// bytes and about 16 more.
struct WordTable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)

  /// How many words it holds.
  var count: Int { hashes.count }

  /// The word with this number.
  subscript(index: Int) -> ArraySlice<UInt8> { bytes[Int(ends[index])..<Int(ends[index + 1])] }

  /// The word's number; the word is added if it is not there. Returns whether it is new.
  mutating func insert(_ word: ArraySlice<UInt8>) -> (index: Int, isNew: Bool) {
    let hash = Self.hash(word)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, isEqual(index, word) { return (index, false) }
      slot = (slot + 1) & mask
    }
    bytes.append(contentsOf: word)
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  private func isEqual(_ index: Int, _ word: ArraySlice<UInt8>) -> Bool {
    let start = Int(ends[index])
    guard Int(ends[index + 1]) - start == word.count else { return false }
    for offset in 0..<word.count where bytes[start + offset] != word[word.startIndex + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  /// FNV-1a with a final mix, since the table uses the low bits.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    word.withUnsafeBufferPointer { bytes in
      for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    }
    return hash ^ (hash >> 15)
  }
}
