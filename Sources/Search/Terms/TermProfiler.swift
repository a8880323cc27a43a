/// Finds what a text is about.
///
/// It remembers the words that it has seen and their stems; what it returns depends on the text alone. For work in
/// parallel, give each task a profiler of its own.
package struct TermProfiler {
  /// How many words and how many phrases a profile has at most.
  static let wordLimit = 32
  static let phraseLimit = 8
  /// A term that weighs less stands there once, in passing.
  private static let leastWeight = 2

  private let language: SearchLanguage
  private let scanner: WordScanner
  private var words = WordTable()
  /// For each word its stem's number, or -1 for one that says nothing.
  private var stemOfWord: [Int32] = []
  private var stems = WordTable()
  private var keyOfStem: [UInt64] = []

  // About the text at hand.

  private var texts: [[UInt8]] = []
  private var occurrences: [Occurrence] = []
  private var tallyOfWord: [Tally] = []
  private var tallyOfStem: [Tally] = []

  /// A word that says something, in its place.
  private struct Occurrence {
    let word: Int32
    let stem: Int32
    let weight: Int32
    let place: Place
  }

  /// The bytes of a text from which a word was read.
  private struct Place {
    let text: Int32
    let start: Int32
    let end: Int32
  }

  private struct Tally {
    var weight: Int32 = 0
    /// The occurrence that shows how it is written.
    var example: Int32 = -1
    var isChosen = false
    /// Whether it stands anywhere without a capital letter: then it is no name.
    var isCommon = false
  }

  /// Makes a profiler for texts in the language of this BCP 47 tag.
  package init(language tag: String) {
    language = SearchLanguage(tag: tag)
    scanner = WordScanner(language: language)
  }

  /// The profile of a text in parts, each with the weight of its words.
  package mutating func profile(of parts: [(text: String, weight: Int)]) -> TermProfile {
    defer { forgetText() }
    for part in parts { read(part.text, weight: Int32(part.weight)) }
    let chosen = weightiestStems()
    return TermProfile(terms: chosen.map(term(ofStem:)) + phrases())
  }

  private mutating func read(_ text: String, weight: Int32) {
    let number = Int32(texts.count)
    let bytes = Array(text.utf8)
    scanner.scan(bytes.span) { word, range in
      guard word.count <= WordScanner.longestWord else { return }
      let (index, stem) = stem(of: word)
      guard stem >= 0 else { return }
      let place = Place(text: number, start: Int32(range.lowerBound), end: Int32(range.upperBound))
      occurrences.append(Occurrence(word: index, stem: stem, weight: weight, place: place))
    }
    texts.append(bytes)
  }

  /// The numbers of a word and of its stem; the latter is -1 for a word that says nothing.
  private mutating func stem(of word: Span<UInt8>) -> (word: Int32, stem: Int32) {
    let (index, isNew) = words.insert(word)
    if isNew {
      stemOfWord.append(saysSomething(Array(word)) ? newStem(of: Array(word)) : -1)
      tallyOfWord.append(Tally())
    }
    return (Int32(index), stemOfWord[index])
  }

  private mutating func newStem(of word: [UInt8]) -> Int32 {
    let stem = language.term(of: word)
    let (index, isNew) = stems.insert(stem.span)
    if isNew {
      keyOfStem.append(stem.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
      tallyOfStem.append(Tally())
    }
    return Int32(index)
  }

  /// Not a number, not a word that every text has; nor, where those are not known, one of fewer than four letters,
  /// unless it is an ideograph.
  private func saysSomething(_ word: [UInt8]) -> Bool {
    guard let first = word.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return false
    }
    switch language {
    case .english: return word.count > 2 && !CommonWords.english.contains(word)
    case .other: return word.count > 3 || first > 0xE2
    }
  }

  /// Weighs every stem, with the word by which it is known best; returns the weightiest, ties as they stand in the text.
  private mutating func weightiestStems() -> [Int32] {
    var found: [Int32] = []
    for (index, occurrence) in occurrences.enumerated() {
      let stem = Int(occurrence.stem)
      if tallyOfStem[stem].weight == 0 { found.append(occurrence.stem) }
      tallyOfStem[stem].weight += occurrence.weight
      if !isCapital(occurrence) { tallyOfStem[stem].isCommon = true }
      note(occurrence, at: Int32(index))
    }
    for (index, occurrence) in occurrences.enumerated()
    where tallyOfWord[Int(occurrence.word)].example == index {
      choose(occurrence)
    }
    let ranked = found.enumerated().sorted {
      (tallyOfStem[Int($1.element)].weight, $0.offset) < (tallyOfStem[Int($0.element)].weight, $1.offset)
    }
    let chosen = ranked.map(\.element).prefix(Self.wordLimit).filter {
      tallyOfStem[Int($0)].weight >= Self.leastWeight
    }
    for stem in chosen { tallyOfStem[Int(stem)].isChosen = true }
    return chosen
  }

  /// Adds an occurrence to its word, which is shown as it stands first.
  private mutating func note(_ occurrence: Occurrence, at index: Int32) {
    let word = Int(occurrence.word)
    tallyOfWord[word].weight += occurrence.weight
    if tallyOfWord[word].example < 0 { tallyOfWord[word].example = index }
  }

  /// Lets a stem be known by this word, if none is fitter.
  private mutating func choose(_ occurrence: Occurrence) {
    let stem = Int(occurrence.stem)
    let present = tallyOfStem[stem].example
    if present < 0 || fitness(of: occurrences[Int(present)].word) < fitness(of: occurrence.word) {
      tallyOfStem[stem].example = tallyOfWord[Int(occurrence.word)].example
    }
  }

  /// How fit a word is to stand for its stem: its weight; less for forms that in English seldom name a thing.
  private func fitness(of word: Int32) -> Int32 {
    let weight = tallyOfWord[Int(word)].weight * 4
    guard language == .english else { return weight }
    let ending = words[Int(word)].suffix(2)
    if ending.elementsEqual("ed".utf8) || ending.elementsEqual("ly".utf8) { return weight / 4 }
    return ending.last == UInt8(ascii: "s") && !ending.elementsEqual("ss".utf8) ? weight / 2 : weight
  }

  private func fitness(ofPhrase index: Int) -> Int32 {
    fitness(of: occurrences[index].word) + fitness(of: occurrences[index + 1].word)
  }

  private func isCapital(_ occurrence: Occurrence) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(
      texts[Int(occurrence.place.text)][Int(occurrence.place.start)])
  }

  private func term(ofStem stem: Int32) -> TermProfile.Term {
    let tally = tallyOfStem[Int(stem)]
    let example = occurrences[Int(tally.example)]
    return TermProfile.Term(
      key: keyOfStem[Int(stem)], weight: Int(tally.weight),
      form: written(from: example, to: example), isPhrase: false)
  }

  /// The weightiest pairs of chosen words that stand side by side.
  private func phrases() -> [TermProfile.Term] {
    var tallies: [UInt64: Tally] = [:]
    for (index, (first, second)) in zip(occurrences, occurrences.dropFirst()).enumerated()
    where isChosen(first) && isChosen(second) && stand(first, beside: second) {
      let key = UInt64(first.stem) << 32 | UInt64(second.stem)
      var tally = tallies[key] ?? Tally(example: Int32(index))
      tally.weight += min(first.weight, second.weight)
      if fitness(ofPhrase: Int(tally.example)) < fitness(ofPhrase: index) { tally.example = Int32(index) }
      tallies[key] = tally
    }
    return tallies.values.filter { $0.weight >= Self.leastWeight }
      .sorted { ($1.weight, $0.example) < ($0.weight, $1.example) }
      .prefix(Self.phraseLimit).map(phrase)
  }

  private func isChosen(_ occurrence: Occurrence) -> Bool { tallyOfStem[Int(occurrence.stem)].isChosen }

  /// Whether two words have nothing but a space or a hyphen between them, or nothing at all.
  private func stand(_ first: Occurrence, beside second: Occurrence) -> Bool {
    guard first.place.text == second.place.text, first.stem != second.stem,
      first.place.end <= second.place.start
    else { return false }
    let between = texts[Int(first.place.text)][Int(first.place.end)..<Int(second.place.start)]
    return between.count <= 1 && between.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
  }

  private func phrase(_ tally: Tally) -> TermProfile.Term {
    let (first, second) = (occurrences[Int(tally.example)], occurrences[Int(tally.example) + 1])
    let key = (keyOfStem[Int(first.stem)] &* 0x100_0000_01B3) ^ keyOfStem[Int(second.stem)]
    return TermProfile.Term(
      key: key, weight: Int(tally.weight), form: written(from: first, to: second),
      isPhrase: true)
  }

  /// The words as they stand in the text; those that are no names without their capitals.
  private func written(from first: Occurrence, to last: Occurrence) -> String {
    var bytes = Array(texts[Int(first.place.text)][Int(first.place.start)..<Int(last.place.end)])
    for occurrence in [first, last] where isCapital(occurrence) && tallyOfStem[Int(occurrence.stem)].isCommon
    {
      bytes[Int(occurrence.place.start - first.place.start)] |= 0x20
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func forgetText() {
    for occurrence in occurrences {
      tallyOfWord[Int(occurrence.word)] = Tally()
      tallyOfStem[Int(occurrence.stem)] = Tally()
    }
    occurrences.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
  }
}
