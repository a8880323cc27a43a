/// A candidate looked up in its text, which tells more than the index: which passage answers, which words stand next
/// to each other, which are there in the very form asked for, and whether the title is just that. `lookAt` in `search.js` does the same.
struct TextMatch {
  /// The passage that has the most of the words.
  private(set) var result: SearchResult?
  /// How much the words of the longest run that stands as in the query tell, without the first.
  private(set) var longestRun = 0.0
  /// How much the words tell that stand in it as they were asked for.
  private(set) var exact = 0.0
  private(set) var isTitle = false

  private let matches: [WordMatches]
  private let language: SearchLanguage
  /// The words read so far.
  private var words: [[UInt8]] = []
  /// For each word of the query, the run that ends with it at the word read last; -1 if that is another word.
  private var runs: [Double]

  init(_ unit: UnitText, matches: [WordMatches], language: SearchLanguage) {
    self.matches = matches
    self.language = language
    runs = matches.map { _ in -1 }
    _ = read(unit.title)
    isTitle = words == matches.map(\.word)
    var highest = -1.0
    for passage in unit.passages {
      let value = read("\(passage[1])\n\(passage[2])")
      guard value > highest else { continue }
      highest = value
      let url = unit.url + (passage[0].isEmpty ? "" : "#" + passage[0])
      result = SearchResult(url: url, title: unit.title, heading: passage[1], text: passage[2])
    }
    exact = matches.reduce(0) { words.contains($1.word) ? $0 + $1.idf : $0 }
  }

  /// Whether these words of the query stand in the text in this order, with nothing between them.
  func has(_ phrase: Range<Int>) -> Bool {
    let wanted = matches[phrase].map(\.word)
    return words.indices.contains { words[$0...].starts(with: wanted) }
  }

  /// Reads on; returns how many of the words are found in this text, and what its longest run tells.
  private mutating func read(_ text: String) -> Double {
    var found: Set<Int> = []
    var longest = 0.0
    for word in WordScanner(language: language).words(of: text) {
      words.append(word)
      let term = language.term(of: word)
      let before = runs
      for (index, match) in matches.enumerated() {
        runs[index] = -1
        guard match.terms.contains(term) else { continue }
        found.insert(index)
        runs[index] = index > 0 && before[index - 1] >= 0 ? before[index - 1] + match.idf : 0
        longest = max(longest, runs[index])
      }
    }
    longestRun = max(longestRun, longest)
    return Double(found.count) + longest
  }
}
