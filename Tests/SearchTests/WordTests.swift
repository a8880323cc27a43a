import Testing

@testable import Search

struct WordTests {
  private func words(_ text: String, language: SearchLanguage = .english) -> [String] {
    WordScanner(language: language).words(of: text).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("Naïve Café ÅNGSTRÖM", ["naive", "cafe", "angstrom"]),
    ("cafe\u{301} stra\u{DF}e Æsop", ["cafe", "strasse", "aesop"]),
    ("don't Don’t partner's they’ll I'm", ["dont", "dont", "partner", "they", "i"]),
    ("childrenʼs", ["children"]),
    ("'quoted' rock'n'roll", ["quoted", "rocknroll"]),
    ("self-care e‑mail – dash", ["self", "care", "e", "mail", "dash"]),
    ("soft\u{AD}hyphen zero\u{200B}width", ["softhyphen", "zerowidth"]),
    ("Ёлка Άνθρωπος ΛΌΓΟΣ", ["елка", "ανθρωποσ", "λογοσ"]),
    ("日本語 word", ["日", "本", "語", "word"]),
    ("3rd 2,000", ["3rd", "2", "000"]),
    ("😀 … ' -", []),
  ])
  func wordsAreFolded(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func outsideEnglishAnApostropheSeparates() {
    #expect(words("l’amour", language: .other) == ["l", "amour"])
  }

  @Test func stemsAreThoseOfPorter2() {
    for line in stems.split(separator: "\n") {
      let forms = line.split(separator: " ").map(String.init)
      for word in forms.dropFirst() {
        let stem = EnglishStemmer.stem(Array(word.utf8))
        #expect(String(decoding: stem, as: UTF8.self) == forms[0], "\(word)")
      }
    }
  }

  @Test(arguments: [
    ("left", "leaving"), ("felt", "feels"), ("children", "child"), ("wives", "wife"), ("better", "best"),
    ("thought", "thinks"), ("people", "persons"), ("understood", "understanding"),
  ])
  func irregularFormsMeet(one: String, other: String) {
    let language = SearchLanguage.english
    #expect(language.term(of: Array(one.utf8)) == language.term(of: Array(other.utf8)))
  }

  @Test(arguments: [
    ("leave", "leave", 0), ("leave", "leaves", 1), ("leave", "laeve", 1), ("leave", "love", 2), ("", "ab", 2),
  ])
  func editsAreCounted(one: String, other: String, edits: Int) {
    #expect(EditDistance.between(one, other, limit: 3) == edits)
  }

  @Test func numbersComeBackFromBits() {
    var random = SystemRandomNumberGenerator.seeded(7)
    let values = (0..<2_000).map { _ in UInt32.random(in: 0...70_000, using: &random) }
    var writer = BitWriter()
    for value in values {
      writer.appendGamma(value)
      writer.appendRice(value, width: 12)
      writer.appendLetter(UInt8(value % 256))
    }
    writer.finish()
    var reader = BitReader(writer.bytes)
    for value in values {
      #expect(reader.readGamma() == value)
      #expect(reader.readRice(width: 12) == value)
      #expect(reader.readLetter() == UInt8(value % 256))
    }
  }

  /// A text that is all ASCII but for one letter is read on the general path from there on.
  @Test func everyWordKnowsItsPlace() {
    let text = "Don't say “Café’s” or self-care: 日本 (HE'd) x"
    var places: [String] = []
    WordScanner(language: .english).scan(text.utf8.span) { word, range in
      let place = Array(text.utf8)[range]
      places.append(
        "\(String(decoding: Array(word), as: UTF8.self)) \(String(decoding: place, as: UTF8.self))")
    }
    #expect(
      places == [
        "dont Don't", "say say", "cafe Café", "or or", "self self", "care care", "日 日", "本 本", "he HE", "x x",
      ])
  }

  @Test func wordsAreOrderedByUTF16() {
    var random = SystemRandomNumberGenerator.seeded(3)
    let letters = ["a", "b", "z", "é", "日", "\u{E000}", "\u{FFFD}", "\u{10000}", "😀", "\u{10FFFF}"]
    let words = (0..<300).map { _ in
      (0..<Int.random(in: 0...11, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
        .joined()
    }
    let places = WordOrder.places(of: words.map { Array($0.utf8) })
    let expected = words.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    #expect(places.map { words[$0] } == expected)
  }

  @Test func wordsKeepTheirNumbers() {
    var table = WordTable()
    for round in 0..<2 {
      for number in 0..<5_000 {
        let (index, isNew) = table.insert(Array("word\(number)".utf8).span)
        #expect(index == number)
        #expect(isNew == (round == 0))
      }
    }
  }
}

/// A generator whose numbers depend on its seed alone (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

extension SystemRandomNumberGenerator {
  static func seeded(_ seed: UInt64) -> SeededGenerator { SeededGenerator(state: seed) }
}
