import SiteModel
import YAML

/// What a comment that is not published says in its keys: no message may repeat it, for messages end up in public logs.
struct UnpublishedWords {
  private let words: Set<String>
  /// The line of its state, which may be shown.
  private let statusLine: Int?

  /// Nil for a comment that is published.
  init?(_ block: CommentBlock, in source: SourceText) {
    guard let status = Self.status(of: block, in: source), !status.isEmpty,
      status != CommentEntry.Status.approved.rawValue
    else { return nil }
    let lines = Self.lines(of: block, in: source)
    words = Set(lines.flatMap(Self.tellingWords))
    statusLine = lines.first { $0.key == "status" }?.number
  }

  private static func status(of block: CommentBlock, in source: SourceText) -> String? {
    guard case .success(let mapping) = block.head.content else {
      return lines(of: block, in: source).first { $0.key == "status" }?.value
    }
    guard case .scalar(let scalar)? = mapping["status"] else { return nil }
    return scalar.text
  }

  private static func lines(of block: CommentBlock, in source: SourceText) -> [MistakenLine] {
    block.head.lines.map { MistakenLine(source.line($0), number: $0) }
  }

  /// A diagnostic that says where and, unless that would tell too much, what.
  func concealed(_ diagnostic: Diagnostic) -> Diagnostic {
    if let line = diagnostic.location?.line, line == statusLine, !isTelling(diagnostic.message) {
      return diagnostic
    }
    let message = isTelling(diagnostic.message) ? Self.message : diagnostic.message
    let help = diagnostic.help.flatMap { isTelling($0) ? nil : $0 }
    return diagnostic.confidential(message, help: help ?? Self.help)
  }

  private static let message = "there is a mistake in the keys of a comment that is not published"
  private static let help =
    "look at the line in your editor; it is not shown here, because nobody has approved it"

  private func isTelling(_ text: String) -> Bool { !words.isDisjoint(with: Self.words(of: text)) }

  private static func tellingWords(of line: MistakenLine) -> [String] {
    guard let key = line.key else { return words(of: line.content) }
    let isTechnical = ["id", "reply-to", "status", "pin"].contains(key)
    let isKnown =
      CommentDraft.table.contains(key) || CommentDraft.personalKeys.contains(key)
    return (isTechnical ? [] : words(of: line.value)) + (isKnown ? [] : words(of: key))
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 1 }.map { $0.lowercased() }
  }
}
