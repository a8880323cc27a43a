/// The words that a misspelt one can have been meant for: all forms, as they stand in the texts.
///
/// One list has them in their order: a word that begins rightly is near those that begin alike. Another has them
/// reversed, for the words that begin wrongly. Each word has its frequency, as a power of two.
enum Spelling {
  /// On a site with more words than this, those of one or two places are left out of the reversed list.
  private static let largeCount = 10_000

  static func forwards(of vocabulary: Vocabulary) -> WordFiles {
    let words = correctable(vocabulary)
    return files(of: words.map { vocabulary.words[$0] }, words, vocabulary, kind: .spelling)
  }

  static func backwards(of vocabulary: Vocabulary) -> WordFiles {
    let all = correctable(vocabulary)
    let words = all.count > largeCount ? all.filter { vocabulary.postingCount(ofWord: $0) > 2 } : all
    return files(of: words.map { turned(vocabulary.words[$0]) }, words, vocabulary, kind: .reversedSpelling)
  }

  /// Words of two letters have too many neighbours, and numbers are never misspelt.
  private static func correctable(_ vocabulary: Vocabulary) -> [Int] {
    vocabulary.words.indices.filter {
      let word = vocabulary.words[$0]
      return word.count > 2 && !word.contains { (48...57).contains($0) }
    }
  }

  private static func files(
    of texts: [[UInt8]], _ words: [Int], _ vocabulary: Vocabulary, kind: SearchIndexFile.Kind
  ) -> WordFiles {
    var files = WordFiles(kind: kind, size: 3_000)
    for place in WordOrder.places(of: texts) {
      let count = vocabulary.postingCount(ofWord: words[place])
      files.append(texts[place]) { $0.appendGamma(UInt32(Int.bitWidth - 1 - count.leadingZeroBitCount)) }
    }
    files.finish()
    return files
  }

  private static func turned(_ word: [UInt8]) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) { return word.reversed() }
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars.reversed()
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }
}
