/// The words that a misspelt one can have been meant for: all forms, as they stand in the texts.
///
/// One list has them in their order: a word that begins rightly is near those that begin alike. Another has them
/// reversed, for the words that begin wrongly. Each word has its frequency, as a power of two.
struct Spelling {
  let forwards: [WordFiles.File]
  let backwards: [WordFiles.File]

  /// On a site with more words than this, those of one or two places are left out of the reversed list.
  private static let largeCount = 10_000

  private struct Word {
    var text: [UInt8]
    var count: Int
  }

  init(of vocabulary: Vocabulary) {
    let words = vocabulary.words.indices
      .map { Word(text: vocabulary.words[$0], count: vocabulary.postings(ofWord: $0).count) }
      .filter { Self.isCorrectable($0.text) }
    let repeated = words.count > Self.largeCount ? words.filter { $0.count > 2 } : words
    forwards = Self.files(of: words, kind: .spelling)
    backwards = Self.files(
      of: repeated.map { Word(text: Self.turned($0.text), count: $0.count) }, kind: .reversedSpelling)
  }

  private static func files(of words: [Word], kind: SearchIndexFile.Kind) -> [WordFiles.File] {
    var files = WordFiles(kind: kind, size: 4_000)
    for word in words.sorted(by: { Entry.precedes($0.text, $1.text) }) {
      files.append(word.text) { bits in
        bits.appendGamma(UInt32(Int.bitWidth - 1 - word.count.leadingZeroBitCount))
      }
    }
    files.finish()
    return files.files
  }

  /// Words of two letters have too many neighbours, and numbers are never misspelt.
  private static func isCorrectable(_ word: [UInt8]) -> Bool {
    word.count > 2 && !word.contains { (48...57).contains($0) }
  }

  private static func turned(_ word: [UInt8]) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) { return word.reversed() }
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars.reversed()
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }
}
