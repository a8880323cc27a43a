/// The steps of `EnglishStemmer` as patterns, for `search.js`, which thereby knows no language of its own.
///
/// In each step the first rule whose pattern fits the word's end decides: if the place where it fits lies in the
/// rule's region, it is replaced. A test holds the two stemmers against each other.
enum StemmerRules {
  struct Rule {
    let pattern: String
    /// 0 for the whole word, 1 for R1, 2 for R2.
    let region: Int
    let replacement: String

    init(_ pattern: String, _ region: Int, _ replacement: String) {
      self.pattern = pattern
      self.region = region
      self.replacement = replacement
    }

    /// Appends the rule as a JSON array.
    func append(to bytes: inout [UInt8]) {
      bytes.append(UInt8(ascii: "["))
      bytes.appendJSON(pattern)
      bytes.append(contentsOf: ",\(region),".utf8)
      bytes.appendJSON(replacement)
      bytes.append(UInt8(ascii: "]"))
    }
  }

  /// What comes before R1.
  static let firstRegion =
    "^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers|[^aeiouy]*[aeiouy]+[^aeiouy])"

  static let steps: [[Rule]] = [
    plural, past, finalY,
    EnglishStemmer.derivations.map(rule) + [Rule("(?<=l)ogi", 1, "og"), Rule("(?<=[cdeghkmnrt])li", 1, "")],
    EnglishStemmer.shortDerivations.map(rule),
    [Rule("(?:ement|[ae]nce|[ai]ble|ment|[ae]nt|ism|ate|iti|ous|ive|ize|(?<=[st])ion|al|er|ic)", 2, "")],
    [Rule("(?<=l)l", 2, ""), Rule("(?<!\(short))e", 1, ""), Rule("e", 2, "")],
  ]

  private static let short = "(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY]|past)"

  private static let plural = [
    Rule("sses", 0, "ss"), Rule("(?<=..)ie[ds]", 0, "i"), Rule("ie[ds]", 0, "ie"),
    Rule("(?<=[aeiouy].*[^us])s", 0, ""),
  ]

  private static let past = [
    Rule("(?<=^(?:succ|proc|exc)eed(?:ly)?)", 0, ""), Rule("eed(?:ly)?", 1, "ee"),
    Rule("(?<=^[^aeiouy])ying", 0, "ie"), Rule("(?<=^(?:even|cann|inn|earr|herr|out)ing)", 0, ""),
    Rule("(?<=at|[aeiouy].*bl|iz)(?:ed|ing)(?:ly)?", 0, "e"),
    Rule("(?<=^[aeo]\\1([bdfgmnprt]))(?:ed|ing)(?:ly)?", 0, ""),
    Rule("(?<=[aeiouy].*([bdfgmnprt]))\\1(?:ed|ing)(?:ly)?", 0, ""),
    Rule(
      "(?<=^(?:[^aeiouy]+[aeiouy][^aeiouywxY]|[aeiouy][^aeiouy]|arsen|commun|gener|inter|later|organ|past))"
        + "(?:ed|ing)(?:ly)?", 0, "e"),
    Rule("(?<=[aeiouy].*)(?:ed|ing)(?:ly)?", 0, ""),
  ]

  private static let finalY = [Rule("(?<=.[^aeiouy])[yY]", 0, "i")]

  private static func rule(_ ending: StaticString, _ replacement: StaticString) -> Rule {
    let region = "\(ending)" == "ative" ? 2 : 1
    return Rule("\(ending)", region, "\(replacement)")
  }
}
