/// The words that a misspelt one can have been meant for: all forms, as they stand in the texts.
///
/// One list has them in their order: a word that begins rightly is near those that begin alike. Another has them
/// reversed, for the words that begin wrongly. Each word has its frequency, as a power of two.
struct Spelling {
  let forwards: [WordFiles.File]
  let backwards: [WordFiles.File]

  /// On a site with more words than this, those of one or two places are left out of the reversed list.
  private static let largeCount = 10_000

  init(of vocabulary: Vocabulary) {
    let words = vocabulary.words.indices.filter { Self.isCorrectable(vocabulary.words[$0]) }
    let counts = words.map(vocabulary.postingCount)
    let least = words.count > Self.largeCount ? 3 : 1
    let repeated = words.indices.filter { counts[$0] >= least }
    forwards = Self.files(of: words.map { vocabulary.words[$0] }, counts: counts, kind: .spelling)
    backwards = Self.files(
      of: repeated.map { Self.turned(vocabulary.words[words[$0]]) }, counts: repeated.map { counts[$0] },
      kind: .reversedSpelling)
  }

  private static func files(
    of words: [[UInt8]], counts: [Int], kind: SearchIndexFile.Kind
  ) -> [WordFiles.File] {
    var files = WordFiles(kind: kind, size: 4_000)
    for place in WordOrder.places(of: words) {
      files.append(words[place]) { bits in
        bits.appendGamma(UInt32(Int.bitWidth - 1 - counts[place].leadingZeroBitCount))
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
