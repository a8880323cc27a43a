/// The head: what the browser reads first, and by which it finds the other files.
struct SearchHead: Codable, Equatable {
  /// The mean of the pages' lengths, in words.
  var meanLength: Int
  /// The path of the page table.
  var pages: String
  /// For each file its first word, and its path.
  var words: [[String]]
  var spelling: [[String]]
  var reversed: [[String]]
  /// What a word is, as a pattern.
  var run: String
  /// The stems of irregular words; null where words are not stemmed.
  var stems: [[String]]?

  /// The head as JSON, its keys in a fixed order, with the rules of the stemmer.
  var json: [UInt8] {
    var bytes = Array("{\"meanLength\":\(meanLength),\"pages\":\"\(pages)\"".utf8)
    bytes.appendJSON(key: "letters", FoldedLetters.undecomposed) { bytes, pair in
      bytes.appendJSON(pair) { $0.appendJSON($1) }
    }
    let lists = [("words", words), ("spelling", spelling), ("reversed", reversed)]
    for (key, list) in lists + (stems.map { [("stems", $0)] } ?? []) {
      bytes.appendJSON(key: key, list) { bytes, pair in bytes.appendJSON(pair) { $0.appendJSON($1) } }
    }
    bytes.append(contentsOf: ",\"run\":".utf8)
    bytes.appendJSON(run)
    bytes.append(contentsOf: ",\"region\":".utf8)
    bytes.appendJSON(stems == nil ? "" : StemmerRules.firstRegion)
    bytes.appendJSON(key: "steps", stems == nil ? [] : StemmerRules.steps) { bytes, step in
      bytes.appendJSON(step) { bytes, rule in rule.append(to: &bytes) }
    }
    return bytes + [UInt8(ascii: "}")]
  }
}
