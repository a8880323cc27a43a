/// The stemmer of English that is known as Porter2, as the Snowball project has it since version 3.0
/// (https://snowballstem.org/algorithms/english/stemmer.html).
///
/// It works on folded words, in which apostrophes are gone, so the steps for them are left out. `search.js` has
/// the same steps in the same order.
struct EnglishStemmer {
  /// The word without its endings. A `Y` in it is a consonant while the steps run.
  private var word: [UInt8]
  /// Where the regions R1 and R2 begin: after the first, and the second, consonant that follows a vowel.
  private var r1 = 0
  private var r2 = 0

  /// The stem of a word in lower case. A word with anything but the letters a to z is its own stem.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    if let exception = exceptions[word] { return exception }
    guard word.count > 2, word.allSatisfy({ (97...122).contains($0) }) else { return word }
    var stemmer = EnglishStemmer(word: word)
    stemmer.markConsonantYs()
    stemmer.markRegions()
    stemmer.removePlural()
    stemmer.removePast()
    stemmer.replaceFinalY()
    stemmer.replaceDerivation()
    stemmer.replaceShortDerivation()
    stemmer.removeDerivation()
    stemmer.removeFinalEAndL()
    return stemmer.word.map { $0 == consonantY ? lowerY : $0 }
  }

  private init(word: [UInt8]) { self.word = word }

  private mutating func markConsonantYs() {
    for index in word.indices
    where word[index] == Self.lowerY && (index == 0 || Self.isVowel(word[index - 1])) {
      word[index] = Self.consonantY
    }
  }

  private mutating func markRegions() {
    let prefix = Self.regionPrefixes.first { word.starts(with: $0) }
    r1 = prefix?.count ?? endOfVowelConsonant(from: 0)
    r2 = endOfVowelConsonant(from: r1)
  }

  /// The place after the first consonant that follows a vowel.
  private func endOfVowelConsonant(from start: Int) -> Int {
    var index = start
    while index < word.count, !Self.isVowel(word[index]) { index += 1 }
    while index < word.count, Self.isVowel(word[index]) { index += 1 }
    return min(index + 1, word.count)
  }

  /// Step 1a.
  private mutating func removePlural() {
    if ends("sses") {
      cut(2)
    } else if ends("ied") || ends("ies") {
      cut(word.count > 4 ? 2 : 1)
    } else if ends("s"), !ends("us"), !ends("ss"), hasVowel(before: word.count - 2) {
      cut(1)
    }
  }

  /// Step 1b.
  private mutating func removePast() {
    if let ending = Self.eedEndings.first(where: ends) {
      let start = word.count - ending.utf8CodeUnitCount
      let isWhole = Self.keptBeforeEed.contains { self.isWhole($0, upTo: start) }
      if start >= r1, !isWhole { replace(ending, with: "ee") }
      return
    }
    guard let ending = Self.pastEndings.first(where: ends) else { return }
    let start = word.count - ending.utf8CodeUnitCount
    if ends("ing") {
      if start == 2, word[1] == Self.lowerY, !Self.isVowel(word[0]) { return replace("ying", with: "ie") }
      if Self.keptBeforeIng.contains(where: { isWhole($0, upTo: start) }) { return }
    }
    guard hasVowel(before: start) else { return }
    cut(ending.utf8CodeUnitCount)
    if ends("at") || ends("bl") || ends("iz") {
      word.append(Self.lowerE)
    } else if endsInDouble {
      if word.count != 3 || !"aeo".utf8.contains(word[0]) { cut(1) }
    } else if word.count == r1, endsInShortSyllable(word.count) {
      word.append(Self.lowerE)
    }
  }

  /// Step 1c.
  private mutating func replaceFinalY() {
    let last = word.count - 1
    guard last > 1, word[last] == Self.lowerY || word[last] == Self.consonantY, !Self.isVowel(word[last - 1])
    else { return }
    word[last] = UInt8(ascii: "i")
  }

  /// Step 2.
  private mutating func replaceDerivation() {
    guard let (ending, replacement) = Self.derivations.first(where: { ends($0.0) }) else {
      if ends("ogi") {
        if word.count > 3, word[word.count - 4] == UInt8(ascii: "l"), word.count - 3 >= r1 { cut(1) }
      } else if ends("li"), word.count > 2, word.count - 2 >= r1,
        "cdeghkmnrt".utf8.contains(word[word.count - 3])
      {
        cut(2)
      }
      return
    }
    if word.count - ending.utf8CodeUnitCount >= r1 { replace(ending, with: replacement) }
  }

  /// Step 3.
  private mutating func replaceShortDerivation() {
    guard let (ending, replacement) = Self.shortDerivations.first(where: { ends($0.0) }) else { return }
    if word.count - ending.utf8CodeUnitCount >= (ends("ative") ? r2 : r1) {
      replace(ending, with: replacement)
    }
  }

  /// Step 4.
  private mutating func removeDerivation() {
    guard let ending = Self.removedDerivations.first(where: ends) else { return }
    let start = word.count - ending.utf8CodeUnitCount
    guard start >= r2 else { return }
    if ends("ion"), start == 0 || !"st".utf8.contains(word[start - 1]) { return }
    cut(ending.utf8CodeUnitCount)
  }

  /// Step 5.
  private mutating func removeFinalEAndL() {
    let start = word.count - 1
    if ends("e") {
      if start >= r2 || (start >= r1 && !endsInShortSyllable(start)) { cut(1) }
    } else if ends("ll"), start >= r2 {
      cut(1)
    }
  }

  private func ends(_ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard count <= word.count else { return false }
    for offset in 0..<count where word[word.count - count + offset] != ending.utf8Start[offset] {
      return false
    }
    return true
  }

  private func isWhole(_ beginning: StaticString, upTo end: Int) -> Bool {
    guard beginning.utf8CodeUnitCount == end else { return false }
    return (0..<end).allSatisfy { word[$0] == beginning.utf8Start[$0] }
  }

  private mutating func cut(_ count: Int) { word.removeLast(count) }

  private mutating func replace(_ ending: StaticString, with replacement: StaticString) {
    cut(ending.utf8CodeUnitCount)
    replacement.withUTF8Buffer { word.append(contentsOf: $0) }
  }

  private func hasVowel(before end: Int) -> Bool { end > 0 && word[..<end].contains(where: Self.isVowel) }

  private var endsInDouble: Bool {
    guard word.count > 1, let last = word.last, word[word.count - 2] == last else { return false }
    return "bdfgmnprt".utf8.contains(last)
  }

  /// Whether the word up to `end` ends in a short syllable: vowel and consonant in a two-letter word, or
  /// consonant, vowel, consonant other than w, x and Y; and `past`.
  private func endsInShortSyllable(_ end: Int) -> Bool {
    guard end > 1, Self.isVowel(word[end - 2]), !Self.isVowel(word[end - 1]) else {
      return end > 3 && word[..<end].suffix(4).elementsEqual("past".utf8)
    }
    return end == 2 || (!Self.isVowel(word[end - 3]) && !"wxY".utf8.contains(word[end - 1]))
  }

  private static let lowerE = UInt8(ascii: "e")
  private static let lowerY = UInt8(ascii: "y")
  private static let consonantY = UInt8(ascii: "Y")

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      lowerY:
      true
    default: false
    }
  }
}
