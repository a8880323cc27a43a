extension SearchReader {
  /// The entries that a word can stand for: itself, what it begins, else what it may be misspelt for.
  func alternatives(for word: SearchQuery.Word) -> [Alternative] {
    var found = lookUp(word.term).map { Alternative(entry: $0, weight: 1) }
    if word.isUnfinished, word.text.utf16Count > 1 {
      for entry in words(from: word.text, to: word.text.end)
      where entry.term.starts(with: word.text) && entry.term != word.term {
        found.append(Alternative(entry: entry, weight: 0.5))
      }
    }
    if !found.isEmpty || word.phrase != 0 || word.text.utf16Count < 4 { return found }
    if word.text.contains(where: { (48...57).contains($0) }) { return found }
    return corrections(of: word).flatMap(lookUp).map { Alternative(entry: $0, weight: 0.7) }
  }

  /// Three words with the fewest edits; those that begin alike come first.
  private func corrections(of word: SearchQuery.Word) -> [[UInt8]] {
    let text = word.text.text
    let initial = String(text.utf16.prefix(1)) ?? ""
    var near = entries(of: head.spelling, from: initial, to: initial + "\u{FFFF}").map(\.term.text)
      .filter { $0.utf16.first == text.utf16.first }
    let turned = text.turned
    near += entries(of: head.reversed, from: turned, to: turned).map(\.term.text.turned)
    for limit in 1...(text.utf16.count < 8 ? 1 : 2) {
      let found = near.filter { other in
        [text, word.term.text].contains { EditDistance.between($0, other, limit: limit) <= limit }
      }
      let distinct = found.enumerated().filter { found.firstIndex(of: $0.element) == $0.offset }
      if !found.isEmpty { return distinct.prefix(3).map { Array($0.element.utf8) } }
    }
    return []
  }

  private func lookUp(_ term: [UInt8]) -> [Entry] { words(from: term, to: term).filter { $0.term == term } }

  private func words(from: [UInt8], to: [UInt8]) -> [Entry] {
    entries(of: head.words, from: from.text, to: to.text)
  }
}

extension [UInt8] {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
  fileprivate var utf16Count: Int { text.utf16.count }
  /// What comes after all words that begin with this one.
  fileprivate var end: [UInt8] { self + Array("\u{FFFF}".utf8) }
}

extension String {
  fileprivate var turned: String { String(String.UnicodeScalarView(unicodeScalars.reversed())) }
}
