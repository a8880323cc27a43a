import Markdown
import SiteModel
import YAML

/// A comment, and what tells whether another is the same.
struct ReadComment {
  let entry: CommentEntry
  let hasDerivedID: Bool
  private let body: ArraySlice<UInt8>

  /// Reads a comment. What is wrong with its head is reported; it is kept all the same, so that those who answer it are
  /// not blamed too.
  init(_ block: CommentBlock, _ reading: inout Reading) {
    var own = Reading(reading.source)
    let draft = Self.draft(block, &own)
    let secret = UnpublishedWords(block, in: reading.source)
    for diagnostic in own.diagnostics { reading.add(secret?.concealed(diagnostic) ?? diagnostic) }
    let place = SourceLocation(file: reading.source.file, line: block.head.line)
    let author = draft.author ?? Located("", at: place)
    let date = draft.date ?? Located(WrittenDate(day: CivilDate(daysSince1970: 0)), at: place)
    let derived =
      block.head.isReadable
      ? CommentID.derived(author: author.value, date: date.value, body: block.body) : "line-\(place.line)"
    // Only what is published carries its text: what is not here cannot leak.
    let text = UntrustedMarkdown(draft.status == .approved ? block.body : [])
    var entry = CommentEntry(
      location: place, id: draft.id ?? Located(derived, at: place), author: author, date: date,
      body: text.rendered())
    entry.replyTo = draft.replyTo
    entry.url = draft.url
    entry.status = draft.status
    entry.isPinned = draft.isPinned
    self.entry = entry
    hasDerivedID = draft.id == nil && block.head.isReadable
    body = block.body
  }

  /// Whether both are one comment that came twice.
  func isTwin(of other: ReadComment) -> Bool {
    hasDerivedID && other.hasDerivedID && entry.author.value == other.entry.author.value
      && entry.date.value == other.entry.date.value && body == other.body
  }

  private static func draft(_ block: CommentBlock, _ reading: inout Reading) -> CommentDraft {
    var draft = CommentDraft()
    let top = YAMLMark(offset: 0, line: block.head.line, column: 1)
    switch block.head.content {
    case .success(let mapping):
      let kept = mapping.entries.filter { !isPersonal($0, &reading) }
      CommentDraft.table.read(YAMLMapping(entries: kept, mark: top), into: &draft, &reading)
    case .failure(let failure):
      reading.add(diagnostic(failure, of: block, in: reading.source))
      draft.id = writtenID(in: block.head.lines, reading.source)
    }
    if block.body.isEmpty, draft.status != .removed, block.head.isReadable {
      reading.warning(
        "this comment has no text", help: "write it below the second ---, or delete the comment", at: top)
    }
    return draft
  }

  private static func diagnostic(
    _ failure: CommentHead.Failure, of block: CommentBlock, in source: SourceText
  ) -> Diagnostic {
    switch failure {
    case .yaml(let problem):
      let keys = CommentDraft.table.descriptions
      return YAMLMistake(problem, in: source, lines: block.head.lines, keys: keys).diagnostic
    case .unclosed:
      let last = block.head.lines.upperBound - 1
      return .error(
        "the keys of this comment are not closed by a line of three hyphens",
        help: "write them below line \(last):\n\(source.line(last))\n---",
        at: SourceLocation(file: source.file, line: block.head.line))
    }
  }

  private static func writtenID(in lines: Range<Int>, _ source: SourceText) -> Located<String>? {
    for number in lines.prefix(16) {
      let line = MistakenLine(source.line(number), number: number)
      guard line.key == "id", !line.value.isEmpty else { continue }
      return Located(line.value, at: SourceLocation(file: source.file, line: number, column: line.column()))
    }
    return nil
  }

  /// Whether an entry tells who somebody is, which is then reported.
  private static func isPersonal(_ entry: YAMLMapping.Entry, _ reading: inout Reading) -> Bool {
    let key = entry.key.text
    let isKnown = CommentDraft.table.contains(key)
    let isTelling: Bool =
      if case .scalar(let scalar) = entry.value, !isKnown {
        PersonalData.containsEmailAddress(scalar.text) || PersonalData.containsIPAddress(scalar.text)
      } else {
        false
      }
    guard isTelling || CommentDraft.personalKeys.contains(key.lowercased()) else { return false }
    reading.reportPersonalData(
      "`\(key)` tells who a reader is", help: "delete this line", at: entry.key.mark)
    return true
  }
}
