extension EnglishStemmer {
  static let exceptions: [[UInt8]: [UInt8]] = {
    let same = ["andes", "atlas", "bias", "cosmos", "howe", "news", "sky"].map { ($0, $0) }
    let changed = [
      ("early", "earli"), ("gently", "gentl"), ("idly", "idl"), ("only", "onli"), ("singly", "singl"),
      ("skies", "sky"), ("skis", "ski"), ("ugly", "ugli"),
    ]
    return Dictionary(uniqueKeysWithValues: (same + changed).map { (Array($0.0.utf8), Array($0.1.utf8)) })
  }()

  /// Beginnings after which R1 starts at once, so that `generous` and `general` stay apart.
  static let regionPrefixes = [
    "arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers",
  ]
  .map { Array($0.utf8) }

  /// Endings of step 1b; a longer one comes before what it ends with.
  static let eedEndings: [StaticString] = ["eedly", "eed"]
  static let pastEndings: [StaticString] = ["ingly", "edly", "ing", "ed"]

  /// Words like `succeed`, whose `eed` stays.
  static let keptBeforeEed: [StaticString] = ["succ", "proc", "exc"]

  /// Words like `evening` and `outing`, which are no form of a verb.
  static let keptBeforeIng: [StaticString] = ["even", "cann", "inn", "earr", "herr", "out"]

  /// Endings of step 2 and what stands for them; a longer one comes before what it ends with.
  static let derivations: [(StaticString, StaticString)] = [
    ("ational", "ate"), ("tional", "tion"), ("ization", "ize"), ("ation", "ate"), ("enci", "ence"),
    ("anci", "ance"), ("izer", "ize"), ("ator", "ate"), ("alism", "al"), ("aliti", "al"), ("alli", "al"),
    ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("iviti", "ive"), ("biliti", "ble"),
    ("abli", "able"), ("bli", "ble"), ("ousli", "ous"), ("entli", "ent"), ("fulli", "ful"),
    ("lessli", "less"),
    ("ogist", "og"),
  ]

  /// Endings of step 3 and what stands for them.
  static let shortDerivations: [(StaticString, StaticString)] = [
    ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""),
    ("ical", "ic"), ("ness", ""), ("ful", ""),
  ]

  /// Endings that step 4 removes.
  static let removedDerivations: [StaticString] = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize",
    "ion", "al", "er", "ic",
  ]
}
