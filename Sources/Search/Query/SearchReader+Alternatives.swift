extension SearchReader {
  /// The entries that a word can stand for: itself, what it begins, else what it may be misspelt for.
  func alternatives(for word: SearchQuery.Word) -> [Alternative] {
    var found = lookUp(word.term).map { Alternative(entry: $0, weight: 1, word: word.text) }
    if word.isUnfinished, word.text.utf16Count > 1 {
      for entry in words(from: word.text, to: word.text.end)
      where entry.term.starts(with: word.text) && entry.term != word.term {
        found.append(Alternative(entry: entry, weight: 0.5))
      }
    }
    if !found.isEmpty || word.text.utf16Count < 4 { return found }
    return corrections(of: word.text).flatMap { correction in
      lookUp(language.term(of: correction)).map { Alternative(entry: $0, weight: 0.9, word: correction) }
    }
  }

  /// Three words with the fewest edits, the most frequent first.
  private func corrections(of word: [UInt8]) -> [[UInt8]] {
    let text = word.text
    let limit = word.utf16Count < 8 ? 1 : 2
    var near: [(word: String, frequency: Int, edits: Int)] = []
    for (other, frequency) in nearby(text) where !near.contains(where: { $0.word == other }) {
      let edits = EditDistance.between(text, other, limit: limit)
      if edits <= limit { near.append((other, frequency, edits)) }
    }
    let least = near.map(\.edits).min() ?? 0
    let best = near.enumerated().filter { $0.element.edits == least }
      .sorted { ($0.element.frequency, $1.offset) > ($1.element.frequency, $0.offset) }
    return best.prefix(3).map { Array($0.element.word.utf8) }
  }

  /// Words that begin or end with the same two letters, with their frequencies.
  private func nearby(_ text: String) -> [(String, Int)] {
    let turned = text.turned
    let backwards = spelling(head.reversed, beginning: turned).map { ($0.turned, $1) }
    return spelling(head.spelling, beginning: text) + backwards
  }

  private func spelling(_ list: [[String]], beginning text: String) -> [(String, Int)] {
    let start = String(text.utf16.prefix(2)) ?? ""
    return files(of: list, from: start, to: start + "\u{FFFF}").flatMap(Self.frequencies)
  }

  private static func frequencies(_ file: [UInt8]) -> [(String, Int)] {
    var found: [(String, Int)] = []
    WordFiles.read(file) { found.append(($0.text, Int($1.readGamma()))) }
    return found
  }

  private func lookUp(_ term: [UInt8]) -> [Entry] { words(from: term, to: term).filter { $0.term == term } }

  private func words(from: [UInt8], to: [UInt8]) -> [Entry] {
    files(of: head.words, from: from.text, to: to.text).flatMap(entries)
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
