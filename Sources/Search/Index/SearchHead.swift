/// The head: what the browser reads first, and by which it finds the other files.
struct SearchHead: Codable, Equatable {
  /// The mean of the pages' lengths; see `PageTable.mean`.
  var mean: Int
  /// The path of the page table.
  var pages: String
  var words: WordList
  var spelling: WordList
  var reversed: WordList
  /// What a word is, as a pattern.
  var run: String
  /// The stems of irregular words; null where words are not stemmed.
  var stems: [[String]]?

  /// Where the words of a list are; see `WordFiles`.
  struct WordList: Codable, Equatable {
    /// The version of its files.
    var version: String
    /// For each file the beginning that its words reach and those before it do not.
    var starts: [String]

    func append(to bytes: inout [UInt8]) {
      bytes.append(contentsOf: "{\"version\":\"\(version)\"".utf8)
      bytes.appendJSON(key: "starts", starts) { $0.appendJSON($1) }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// The head as JSON, its keys in a fixed order, with the rules of the stemmer.
  var json: [UInt8] {
    var bytes = Array("{\"mean\":\(mean),\"pages\":\"\(pages)\"".utf8)
    bytes.appendJSON(key: "letters", FoldedLetters.undecomposed) { bytes, pair in
      bytes.appendJSON(pair) { $0.appendJSON($1) }
    }
    for (key, list) in [("words", words), ("spelling", spelling), ("reversed", reversed)] {
      bytes.append(contentsOf: ",\"\(key)\":".utf8)
      list.append(to: &bytes)
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
