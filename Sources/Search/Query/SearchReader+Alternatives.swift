extension SearchReader {
  /// The entries that a word can stand for: itself, what it begins, else what it may be misspelt for. What is fetched
  /// for it is taken off the room.
  func alternatives(for word: SearchQuery.Word, room: inout Double) -> [Alternative] {
    var found = lookUp(word.term, &room).map { Alternative(entry: $0, weight: 1, word: word.text) }
    if word.isUnfinished, word.text.utf16Count > 1 {
      for entry in words(from: word.text, to: word.text.end, &room)
      where entry.term.starts(with: word.text) && entry.term != word.term {
        found.append(Alternative(entry: entry, weight: 0.5))
      }
    }
    if !found.isEmpty || word.text.utf16Count < 4 { return found }
    return corrections(of: word.text, &room).flatMap { correction in
      lookUp(language.term(of: correction), &room).map {
        Alternative(entry: $0, weight: 0.9, word: correction)
      }
    }
  }

  /// Three words with the fewest edits, the most frequent first. Most slips are behind the first two letters, so the words
  /// that only end alike are not asked for if there is a word at one edit that begins alike.
  private func corrections(of word: [UInt8], _ room: inout Double) -> [[UInt8]] {
    let text = word.text
    var others = spelling(of: head.spelling, beginning: text, &room)
    if within(1, of: text, others).isEmpty {
      others += spelling(of: head.reversed, beginning: text.turned, &room)
        .map { ($0.turned, $1) }.filter { other in !others.contains { $0.0 == other.0 } }
    }
    let near = within(1, of: text, others)
    let best = near.isEmpty && word.utf16Count > 7 ? within(2, of: text, others) : near
    return best.prefix(3).map { Array($0.utf8) }
  }

  /// The words at so many edits, the most frequent first.
  private func within(_ edits: Int, of text: String, _ others: [(String, Int)]) -> [String] {
    others.filter { EditDistance.between(text, $0.0, limit: edits) <= edits }.enumerated()
      .sorted { ($0.element.1, $1.offset) > ($1.element.1, $0.offset) }.map(\.element.0)
  }

  private func spelling(
    of list: [FileBlock<String>], beginning text: String, _ room: inout Double
  ) -> [(String, Int)] {
    let start = String(text.utf16.prefix(2)) ?? ""
    return files(of: list, from: start, to: start + "\u{FFFF}", &room).flatMap(Self.frequencies)
  }

  private static func frequencies(_ file: [UInt8]) -> [(String, Int)] {
    var found: [(String, Int)] = []
    WordFiles.read(file) { found.append(($0.text, Int($1.readGamma()))) }
    return found
  }

  private func lookUp(_ term: [UInt8], _ room: inout Double) -> [Entry] {
    words(from: term, to: term, &room).filter { $0.term == term }
  }

  private func words(from: [UInt8], to: [UInt8], _ room: inout Double) -> [Entry] {
    files(of: head.words, from: from.text, to: to.text, &room).flatMap(entries)
  }
}

extension [UInt8] {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
  /// How many UTF-16 code units it has.
  var utf16Count: Int { text.utf16.count }
  /// What comes after all words that begin with this one.
  fileprivate var end: [UInt8] { self + Array("\u{FFFF}".utf8) }
}

extension String {
  fileprivate var turned: String { String(String.UnicodeScalarView(unicodeScalars.reversed())) }
}
