/// What a reader asks for: words, some of them as phrases in quotation marks.
struct SearchQuery {
  /// More than so many UTF-16 code units are not looked at.
  static let highestLength = 200
  /// So many words outside of quotation marks are looked up.
  private static let highestCount = 8

  struct Word: Equatable {
    /// The word, folded.
    var text: [UInt8]
    /// Its term in the index.
    var term: [UInt8]
    /// The number of its phrase; 0 if it stands in none.
    var phrase = 0
    /// Whether the reader may still be typing it.
    var isUnfinished = false
  }

  private(set) var words: [Word] = []

  /// The phrases, as ranges of `words`.
  var phrases: [Range<Int>] {
    Set(words.map(\.phrase)).subtracting([0]).sorted().compactMap { phrase in
      guard let first = words.firstIndex(where: { $0.phrase == phrase }),
        let last = words.lastIndex(where: { $0.phrase == phrase })
      else { return nil }
      return first..<last + 1
    }
  }

  init(_ text: String, language: SearchLanguage) {
    let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]
    let text = String(decoding: text.utf16.prefix(Self.highestLength), as: UTF16.self)
    let parts = text.unicodeScalars.split(omittingEmptySubsequences: false) { quotes.contains($0) }
    for (index, part) in parts.enumerated() {
      add(String(part), phrase: index % 2 == 1 ? index : 0, language: language)
    }
    guard !words.isEmpty, let scalar = text.unicodeScalars.last else { return }
    let isInWord = ![.separator, .apostrophe].contains(Letters.role(of: scalar.value))
    words[words.count - 1].isUnfinished = isInWord
    leaveOutShortWords()
  }

  /// Each word is a file to fetch. The longest of many are kept, which mostly are the rarest and tell the most, and those
  /// in quotation marks.
  private mutating func leaveOutShortWords() {
    let longest = words.indices.sorted {
      (words[$1].text.utf16Count, $0) < (words[$0].text.utf16Count, $1)
    }
    .prefix(Self.highestCount)
    words = words.indices.filter { words[$0].phrase > 0 || longest.contains($0) }.map { words[$0] }
  }

  private mutating func add(_ text: String, phrase: Int, language: SearchLanguage) {
    words += WordScanner(language: language).words(of: text).map {
      Word(text: $0, term: language.term(of: $0), phrase: phrase)
    }
  }
}
