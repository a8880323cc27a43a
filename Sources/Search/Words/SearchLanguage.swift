/// How words become terms: English words are stemmed, all others stay as folded.
enum SearchLanguage: Sendable {
  case english
  case other

  /// The language of a BCP 47 tag: `en`, `en-GB`.
  init(tag: String) {
    let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    self = primary == "en" ? .english : .other
  }

  /// The term under which a folded word stands in the index.
  func term(of word: [UInt8]) -> [UInt8] {
    switch self {
    case .english: EnglishStemmer.stem(IrregularForms.bases[word] ?? word)
    case .other: word
    }
  }

  /// What `WordScanner` takes for a word, as a pattern for `search.js`.
  var wordPattern: String {
    let ideograph = #"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]"#
    let word = #"(?!ʼ)[\p{L}\p{N}](?:(?!ʼ|"# + ideograph + #")[\p{L}\p{N}\p{M}\p{Cf}])*"#
    return ideograph + #"\p{M}*|"# + word + (self == .english ? "(?:['‘’ʼ]\(word))*" : "")
  }

  /// Words whose stems are not found by rule, with their stems; nil where words are not stemmed.
  var irregularStems: [[String]]? {
    guard self == .english else { return nil }
    let words = Array(IrregularForms.bases.keys) + Array(EnglishStemmer.exceptions.keys)
    return Set(words).sorted(by: WordOrder.precedes).map { word in
      [String(decoding: word, as: UTF8.self), String(decoding: term(of: word), as: UTF8.self)]
    }
  }
}
