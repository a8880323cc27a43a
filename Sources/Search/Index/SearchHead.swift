/// The head: what the browser reads first, and by which it finds the other files.
struct SearchHead: Decodable, Equatable {
  /// The mean of the pages' lengths; see `PageTable.mean`.
  var mean: Int
  /// The path of the page table.
  var pages: String
  /// Of each file of a list the beginning that its words reach and those before it do not; see `WordFiles`.
  var words: [FileBlock<String>]
  var spelling: [FileBlock<String>]
  var reversed: [FileBlock<String>]
  /// What a word is, as a pattern.
  var run: String
  /// The stems of irregular words; null where words are not stemmed.
  var stems: [[String]]?

  /// The head as JSON, its keys in a fixed order, with the rules of the stemmer.
  var json: [UInt8] {
    var bytes = Array("{\"mean\":\(mean),\"pages\":\"\(pages)\"".utf8)
    bytes.appendJSON(key: "letters", FoldedLetters.undecomposed) { bytes, pair in
      bytes.appendJSON(pair) { $0.appendJSON($1) }
    }
    for (key, list) in [("words", words), ("spelling", spelling), ("reversed", reversed)] {
      bytes.appendJSON(key: key, list) { $1.append(to: &$0) { $0.appendJSON($1) } }
    }
    if let stems {
      bytes.appendJSON(key: "stems", stems) { bytes, pair in bytes.appendJSON(pair) { $0.appendJSON($1) } }
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
