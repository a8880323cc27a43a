/// The order of words in the index: that of their UTF-16 code units, by which a browser compares strings.
///
/// It is the order of the bytes of UTF-8, but that characters beyond the basic plane stand before U+E000.
enum WordOrder {
  static func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    for index in 0..<min(one.count, other.count) where one[index] != other[index] {
      return rank(one[index]) < rank(other[index])
    }
    return one.count < other.count
  }

  /// The places of words, in the words' order.
  static func places(of words: [[UInt8]]) -> [Int] {
    words.enumerated().map { (beginning: beginning($1), place: $0) }
      .sorted {
        $0.beginning == $1.beginning
          ? precedes(words[$0.place], words[$1.place]) : $0.beginning < $1.beginning
      }
      .map(\.place)
  }

  /// The first eight bytes as a number: comparing these decides nearly always, and is much faster.
  private static func beginning(_ word: [UInt8]) -> UInt64 {
    var beginning: UInt64 = 0
    for index in 0..<8 { beginning = beginning << 8 | (index < word.count ? UInt64(rank(word[index])) : 0) }
    return beginning
  }

  /// The first byte of a character counts less beyond the basic plane (F0 to F4) than from U+E000 on (EE and EF).
  private static func rank(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0xEE, 0xEF: byte + 5
    case 0xF0...: byte - 2
    default: byte
    }
  }
}
