/// Finds the words of a text and folds them.
///
/// A word is a run of letters and digits. In English an apostrophe inside it is left out (`don't` is `dont`)
/// with the endings that it contracts (`partner's` is `partner`); elsewhere it separates (`l'amour`). Hyphens separate:
/// `self-care` is `self care`. `tokens` in `search.js` does the same.
struct WordScanner: Sendable {
  /// The longest word that is kept, in bytes: what is longer is no word that anybody looks for.
  static let longestWord = 64

  private let isEnglish: Bool
  /// The tables of `Letters`, held here since a static one is looked up anew for every character.
  private let roles = Letters.roles
  private let folded = Letters.folded

  init(language: SearchLanguage) { isEnglish = language == .english }

  /// The words of a text.
  func words(of text: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    scan(text.utf8.span) { word, _ in words.append(Array(word)) }
    return words
  }

  /// Calls `body` with each word and the bytes of the text that it stands for.
  @inline(__always)
  func scan(_ text: Span<UInt8>, _ body: (Span<UInt8>, Range<Int>) -> Void) {
    var letters = InlineArray<64, UInt8>(repeating: 0)
    var index = 0
    while index < text.count {
      let end = readPlainWord(text, from: index, into: &letters)
      guard end == text.count || Self.isSeparator(text[end]) else {
        index = scanRun(text, from: index, body)
        continue
      }
      if end > index { body(letters.span.extracting(0..<end - index), index..<end) }
      index = end + 1
    }
  }

  /// Reads ASCII letters and digits, which nearly all words consist of; returns where they end.
  @inline(__always)
  private func readPlainWord(
    _ text: Span<UInt8>, from start: Int, into letters: inout InlineArray<64, UInt8>
  ) -> Int {
    let count = min(letters.count, text.count - start)
    for offset in 0..<count {
      let letter = Self.plainLetter(text[start + offset])
      if letter == 0 { return start + offset }
      letters[offset] = letter
    }
    return start + count
  }

  /// An ASCII letter in lower case, or a digit; 0 for all else.
  @inline(__always)
  private static func plainLetter(_ byte: UInt8) -> UInt8 {
    let lower = byte | 0x20
    if lower &- UInt8(ascii: "a") < 26 { return lower }
    return byte &- UInt8(ascii: "0") < 10 ? byte : 0
  }

  /// Whether no word goes on at this byte, whatever follows.
  @inline(__always)
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != UInt8(ascii: "'") && plainLetter(byte) == 0
  }

  /// Reads a run of any characters, and calls `body` with its words; returns where to go on.
  private func scanRun(
    _ text: Span<UInt8>, from start: Int, _ body: (Span<UInt8>, Range<Int>) -> Void
  ) -> Int {
    let (value, length) = Self.character(in: text, at: start)
    guard isBeginning(role(of: value)) else { return start + length }
    var run = Run()
    let next = read(&run, in: text, from: start)
    var end = next
    if run.partStart > 0, Self.isContraction(run.letters[run.partStart...]) {
      run.letters.removeLast(run.letters.count - run.partStart)
      end = run.apostrophe
    }
    guard run.hasIdeographs else {
      body(run.letters.span, start..<end)
      return next
    }
    let isAsWritten = run.letters.count == end - start
    for word in separatingIdeographs(run.letters) {
      body(word.span, isAsWritten ? start + word.startIndex..<start + word.endIndex : start..<end)
    }
    return next
  }

  /// A run of letters, marks and the apostrophes between them.
  private struct Run {
    /// What was read, folded.
    var letters: [UInt8] = []
    /// Where in them the part after the last apostrophe begins.
    var partStart = 0
    /// Where in the text the last apostrophe stands.
    var apostrophe = 0
    var hasIdeographs = false
  }

  private func isBeginning(_ role: Letters.Role) -> Bool { role == .letter || role == .ideograph }

  /// Reads a run; returns where it ends.
  private func read(_ run: inout Run, in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let (value, length) = Self.character(in: text, at: index)
      switch role(of: value) {
      case .letter, .mark: append(value, to: &run.letters)
      case .ideograph:
        run.hasIdeographs = true
        append(value, to: &run.letters)
      case .apostrophe:
        guard isEnglish, index + length < text.count,
          isBeginning(role(of: Self.character(in: text, at: index + length).value))
        else { return index }
        run.partStart = run.letters.count
        run.apostrophe = index
      case .separator: return index
      }
      index += length
    }
    return index
  }

  private func append(_ value: UInt32, to letters: inout [UInt8]) {
    guard Int(value) < folded.count else { return letters.append(contentsOf: Letters.folded(value)) }
    var bytes = folded[Int(value)]
    while bytes != 0 {
      letters.append(UInt8(truncatingIfNeeded: bytes))
      bytes >>= 8
    }
  }

  private static func isContraction(_ part: ArraySlice<UInt8>) -> Bool {
    ["s", "ll", "re", "ve", "d", "m"].contains { part.elementsEqual($0.utf8) }
  }

  /// The ideographs of a run one by one, and what stands between them.
  private func separatingIdeographs(_ run: [UInt8]) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < run.count {
      let (value, length) = Self.character(in: run.span, at: index)
      guard role(of: value) == .ideograph else {
        index += length
        continue
      }
      if start < index { words.append(run[start..<index]) }
      start = index
      index += length
      while index < run.count, role(of: Self.character(in: run.span, at: index).value) == .mark {
        index += Self.character(in: run.span, at: index).length
      }
      words.append(run[start..<index])
      start = index
    }
    if start < run.count { words.append(run[start...]) }
    return words
  }

  @inline(__always)
  private func role(of value: UInt32) -> Letters.Role {
    Int(value) < roles.count ? roles[Int(value)] : Letters.role(of: value)
  }

  /// The character at a place of valid UTF-8, and how many bytes it takes.
  @inline(__always)
  private static func character(in text: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(text[index + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(text[index + 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(text[index + 3] & 0x3F), 4)
  }
}

extension [UInt8] {
  /// A copy of these bytes.
  init(_ bytes: Span<UInt8>) {
    self.init()
    reserveCapacity(bytes.count)
    for index in bytes.indices { append(bytes[index]) }
  }
}
