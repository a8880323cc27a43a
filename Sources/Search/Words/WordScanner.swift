/// Finds the words of a text and folds them.
///
/// A word is a run of letters and digits. In English an apostrophe inside it is left out (`don't` is `dont`)
/// with the endings that it contracts (`partner's` is `partner`); elsewhere it separates (`l'amour`). Hyphens separate:
/// `self-care` is `self care`. `tokens` in `search.js` does the same.
struct WordScanner {
  /// The longest word that is kept, in bytes: what is longer is no word that anybody looks for.
  static let longestWord = 64

  private let isEnglish: Bool
  /// The tables of `Letters`, held here since a static one is looked up anew for every character.
  private let roles = Letters.roles
  private let folded = Letters.folded
  /// The folded letters of the run being read, and where the part after its last apostrophe begins.
  private var run: [UInt8] = []
  private var partStart = 0
  /// Where in the text the run's last apostrophe stands.
  private var apostrophe = 0
  private var hasIdeographs = false

  init(language: SearchLanguage) { isEnglish = language == .english }

  /// Calls `body` with each word.
  @inline(__always)
  mutating func scan(_ text: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    scanPlaces(text) { word, _ in body(word) }
  }

  /// Calls `body` with each word and the bytes of the text that it stands for.
  @inline(__always)
  mutating func scanPlaces(_ text: [UInt8], _ body: (ArraySlice<UInt8>, Range<Int>) -> Void) {
    var index = 0
    while index < text.count {
      let (value, length) = Self.character(in: text, at: index)
      guard isBeginning(role(of: value)) else {
        index += length
        continue
      }
      let start = index
      index = readRun(text, from: start)
      var end = index
      if partStart > 0, isContraction(run[partStart...]) {
        run.removeLast(run.count - partStart)
        end = apostrophe
      }
      guard hasIdeographs else {
        body(run[...], start..<end)
        continue
      }
      let isAsWritten = run.count == end - start
      for word in separatingIdeographs(run) {
        body(word, isAsWritten ? start + word.startIndex..<start + word.endIndex : start..<end)
      }
    }
  }

  private func isBeginning(_ role: Letters.Role) -> Bool { role == .letter || role == .ideograph }

  /// Reads letters, marks, and the apostrophes between letters into `run`; returns where it ends.
  private mutating func readRun(_ text: [UInt8], from start: Int) -> Int {
    run.removeAll(keepingCapacity: true)
    partStart = 0
    hasIdeographs = false
    var index = start
    while index < text.count {
      let (value, length) = Self.character(in: text, at: index)
      switch role(of: value) {
      case .letter: append(value)
      case .mark: append(value)
      case .ideograph:
        hasIdeographs = true
        append(value)
      case .apostrophe:
        guard isEnglish, index + length < text.count,
          isBeginning(role(of: Self.character(in: text, at: index + length).value))
        else { return index }
        partStart = run.count
        apostrophe = index
      case .separator: return index
      }
      index += length
    }
    return index
  }

  @inline(__always)
  private mutating func append(_ value: UInt32) {
    guard Int(value) < folded.count else { return run.append(contentsOf: Letters.folded(value)) }
    var bytes = folded[Int(value)]
    if value < 0x80 { return run.append(UInt8(truncatingIfNeeded: bytes)) }
    while bytes != 0 {
      run.append(UInt8(truncatingIfNeeded: bytes))
      bytes >>= 8
    }
  }

  private func isContraction(_ part: ArraySlice<UInt8>) -> Bool {
    ["s", "ll", "re", "ve", "d", "m"].contains { part.elementsEqual($0.utf8) }
  }

  /// The ideographs of a run one by one, and what stands between them.
  private func separatingIdeographs(_ run: [UInt8]) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < run.count {
      let (value, length) = Self.character(in: run, at: index)
      guard role(of: value) == .ideograph else {
        index += length
        continue
      }
      if start < index { words.append(run[start..<index]) }
      start = index
      index += length
      while index < run.count, role(of: Self.character(in: run, at: index).value) == .mark {
        index += Self.character(in: run, at: index).length
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
  private static func character(in text: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(text[index + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(text[index + 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(text[index + 3] & 0x3F), 4)
  }
}
