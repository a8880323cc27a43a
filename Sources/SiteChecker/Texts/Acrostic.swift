import Markdown
import SiteModel

/// A word whose letters begin the parts of a text, `K.I.N.D.L.E.`, and whether they do.
struct Acrostic {
  private let page: WrittenPage
  private let words: [(letters: [Character], location: SourceLocation, isDotted: Bool)]

  init(_ page: WrittenPage) {
    self.page = page
    let headings = page.document.headings.map { Located($0.text, at: page.location($0.position)) }
    words = ([page.title] + headings).flatMap { title in
      Self.candidates(in: title.value).map { ($0.letters, title.location, $0.isDotted) }
    }
  }

  var breaches: [Breach] {
    words.compactMap { breach(of: $0.letters, at: $0.location, isDotted: $0.isDotted) }
  }

  private func breach(of word: [Character], at location: SourceLocation, isDotted: Bool) -> Breach? {
    let rows = rows.filter { isDotted || $0.isMarked }
    let missing = rows.map { row in (row, missing: Self.missing(of: word, in: row.initials)) }
    guard !missing.contains(where: \.missing.isEmpty) else { return nil }
    // So many letters in their order are no accident.
    let near = missing.filter { row, missing in
      missing.count <= (row.isMarked ? word.count / 3 : word.count / 5) && word.count - missing.count >= 3
    }
    guard let (row, letters) = near.min(by: { $0.missing.count < $1.missing.count }) else { return nil }
    let spelled = row.initials.map(String.init).joined(separator: ", ")
    return Breach(
      rule: .acrostic,
      message: "\(row.name) begin with \(spelled), which does not spell “\(String(word))”",
      help: "no part stands for the \(letters.map(String.init).joined(separator: " and the ")) in its place: "
        + "one is missing, stands elsewhere, or begins with another letter",
      location: location)
  }

  /// A word in capitals: with a dot behind each letter, or of four letters at least.
  private static func candidates(in title: String) -> [(letters: [Character], isDotted: Bool)] {
    title.split { $0.isWhitespace || ":,;!?–—()“”\"".contains($0) }.compactMap { word in
      let letters = word.filter(\.isLetter)
      guard letters.count >= 3, letters.count <= 16, letters.allSatisfy(\.isUppercase) else { return nil }
      let isDotted = word.filter { $0 == "." }.count >= letters.count - 1
      guard isDotted || letters.count == word.count && letters.count >= 4 else { return nil }
      return (Array(letters), isDotted)
    }
  }

  private struct Row {
    let name: String
    let initials: [Character]
    /// Whether the author set the letters off, `K: Keep …`.
    let isMarked: Bool
  }

  /// Everything whose first letters could spell a word.
  private var rows: [Row] {
    let headings = page.document.headings.filter { !$0.isNested }
    let levels = Set(headings.map(\.level)).sorted().map { level in
      headings.filter { $0.level == level }.map(\.text)
    }
    let marked = page.document.pieces.flatMap(\.setOffInitials)
    return levels.flatMap { texts in
      let own = texts.compactMap(\.setOffInitial)
      return [
        Row(name: "the headings", initials: own, isMarked: true),
        Row(name: "the headings", initials: texts.compactMap(\.initial), isMarked: false),
      ]
    } + [Row(name: "the paragraphs", initials: marked, isMarked: true)]
  }

  /// The letters of a word that cannot be found in order. (Longest common subsequence)
  private static func missing(of word: [Character], in initials: [Character]) -> [Character] {
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: initials.count + 1), count: word.count + 1)
    for row in word.indices.reversed() {
      for column in initials.indices.reversed() {
        lengths[row][column] =
          word[row] == initials[column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var missing: [Character] = []
    var column = 0
    for row in word.indices {
      while column < initials.count, word[row] != initials[column],
        lengths[row][column + 1] == lengths[row][column]
      { column += 1 }
      if column < initials.count, word[row] == initials[column] {
        column += 1
      } else {
        missing.append(word[row])
      }
    }
    return missing
  }
}

extension StringProtocol {
  /// Its first letter, as a capital.
  fileprivate var initial: Character? { first(where: \.isLetter)?.uppercased().first }

  /// Its first letter if it stands by itself, `K: Keep the small promises`, `K is for …`, `K – …`.
  fileprivate var setOffInitial: Character? {
    let text = drop { !$0.isLetter }
    guard let letter = text.first, letter.isUppercase else { return nil }
    let rest = text.dropFirst()
    let follower = rest.drop { $0 == " " }.first
    if let follower, ":.–—=)-".contains(follower) { return letter }
    return rest.hasPrefix(" is for ") || rest.hasPrefix(" as in ") || rest.hasPrefix(" stands for ")
      ? letter : nil
  }
}

extension Piece {
  /// The letters with which paragraphs and list items begin in bold, `<p><strong>F</strong>reedom`.
  fileprivate var setOffInitials: [Character] {
    guard case .html(let bytes) = self else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      var scanner = HTMLScanner(bytes)
      var letters: [Character] = []
      var opening: Int?
      while let token = scanner.next() {
        guard case .start(let tag) = token else { continue }
        if tag.isCalled("strong"), opening == scanner.tokenStart {
          let text = bytes[scanner.position...].prefix { $0 != UInt8(ascii: "<") }
          let words = String(decoding: text, as: UTF8.self)
          let isSingle = words.filter(\.isLetter).count == 1
          if let letter = isSingle ? words.initial : words.setOffInitial { letters.append(letter) }
        }
        opening = tag.isCalled("p") || tag.isCalled("li") ? scanner.position : nil
        if let place = opening, place < bytes.count, bytes[place] == 0x0A { opening = place + 1 }
      }
      return letters
    }
  }
}
