/// Where words stand next to each other, at a fraction of what positions cost.
///
/// A posting has a set of eight bits: the buckets of the words that follow. Two words can only be a phrase if the first
/// one's set has the bucket of the second. That is enough to rank by; phrases in quotation marks are then looked up in
/// the text.
enum Followers {
  /// The set of a word of which nothing is known: everything can follow.
  static let all: UInt8 = 0xFF

  /// The bucket of a folded word: 0 to 7. `bucket` in `search.js` computes the same.
  static func bucket(of word: Span<UInt8>) -> UInt8 {
    var hash: UInt32 = 0
    for index in word.indices { hash = (hash &* 33 &+ UInt32(word[index])) % 8191 }
    return UInt8(hash & 7)
  }
}
