import Markdown
import SiteModel
import SiteReader

/// What to look for once a comment is redacted: the name, and runs of words that stood in the text.
struct Remains: Sendable {
  /// The words of the name; empty for a name that says nothing.
  let name: [String]
  /// Runs of words of one length.
  let runs: Set<[String]>
  let runLength: Int

  /// So many words in a row are no accident.
  private static let longestRun = 6

  init(of comment: DeskComment, isOwn: Bool) {
    let author = foldedWords(of: comment.entry.author.value)
    let isTelling = !isOwn && author != foldedWords(of: Redaction.author) && author.joined().count > 2
    name = isTelling ? author : []
    let words = foldedWords(of: comment.text.text)
    let length = min(Self.longestRun, words.count)
    runLength = length
    runs = length < 3 ? [] : Set((0...(words.count - length)).map { Array(words[$0..<($0 + length)]) })
  }
}

extension WrittenText {
  /// How a line goes on from a byte, a few words of it.
  fileprivate func words(from byte: Int) -> String {
    let line = String(decoding: bytes[byte...].prefix { $0 != 10 && $0 != 13 }, as: UTF8.self)
    guard line.count > 40 else { return line }
    let start = line.prefix(38)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + " …"
  }
}

/// Looks for what remains of redacted comments in every text of the content folder.
struct RemainsSearch {
  let remains: [Remains]

  struct Place {
    let location: SourceLocation
    let what: String
  }

  init(_ remains: [Remains]) { self.remains = remains }

  func places(in texts: [WrittenText]) -> [Place] { texts.flatMap(places) }

  private func places(in text: WrittenText) -> [Place] {
    let words = PlacedWord.all(in: text.bytes)
    let found = remains.flatMap { names($0.name, in: words) + runs($0, in: words) }
    let sorted = Set(found).sorted { ($0.byte, $0.what) < ($1.byte, $1.what) }
    return sorted.map {
      Place(location: text.location(ofByte: $0.byte), what: "\($0.what): \(text.words(from: $0.byte))")
    }
  }

  private struct Found: Hashable {
    let byte: Int
    let what: String
  }

  private func names(_ name: [String], in words: [PlacedWord]) -> [Found] {
    guard let first = name.first, words.count >= name.count else { return [] }
    return (0...(words.count - name.count)).filter { start in
      words[start].text == first && zip(words[start...], name).allSatisfy { $0.text == $1 }
    }.map { Found(byte: words[$0].byte, what: "the name") }
  }

  /// Runs that follow each other are one find.
  private func runs(_ remains: Remains, in words: [PlacedWord]) -> [Found] {
    let length = remains.runLength
    guard !remains.runs.isEmpty, words.count >= length else { return [] }
    var found: [Found] = []
    var start = 0
    while start + length <= words.count {
      guard remains.runs.contains(words[start..<(start + length)].map(\.text)) else {
        start += 1
        continue
      }
      var end = start + length
      while end < words.count, remains.runs.contains(words[(end + 1 - length)...end].map(\.text)) { end += 1 }
      found.append(Found(byte: words[start].byte, what: "\(end - start) words of the text"))
      start = end
    }
    return found
  }
}
