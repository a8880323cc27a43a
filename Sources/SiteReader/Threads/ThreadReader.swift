import Markdown
import SiteModel
import YAML

/// Reads the comments of a thread file.
enum ThreadReader {
  static func read(_ path: String, name: String, _ reading: inout Reading) -> ThreadFile {
    let source = reading.source
    let splitter = ThreadSplitter(source)
    for diagnostic in splitter.diagnostics { reading.add(diagnostic) }
    if splitter.comments.isEmpty, splitter.diagnostics.isEmpty {
      reading.add(
        .warning(
          "there is no comment in this file", help: "delete it until somebody writes one", at: source.top))
    }
    let comments = splitter.comments.compactMap { comment($0, &reading) }
    return ThreadFile(name: name, path: path, location: source.top, comments: unique(comments, &reading))
  }

  private static func comment(_ block: CommentBlock, _ reading: inout Reading) -> ReadComment? {
    var draft = CommentDraft()
    switch block.head.content {
    case .success(let mapping):
      let kept = mapping.entries.filter { !isPersonal($0, &reading) }
      let top = YAMLMark(offset: 0, line: block.head.line, column: 1)
      CommentDraft.table.read(YAMLMapping(entries: kept, mark: top), into: &draft, &reading)
    case .failure(let failure):
      reading.add(diagnostic(failure, of: block, in: reading.source))
      return nil
    }
    guard let author = draft.author, let date = draft.date else { return nil }
    if block.body.isEmpty, draft.status != .removed {
      let place = SourceLocation(file: reading.source.file, line: block.head.line)
      reading.add(
        .warning(
          "this comment has no text", help: "write it below the second ---, or delete the comment", at: place)
      )
    }
    return ReadComment(draft, author: author, date: date, block: block, file: reading.source.file)
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

  /// Whether an entry tells who somebody is, which is then reported.
  private static func isPersonal(_ entry: YAMLMapping.Entry, _ reading: inout Reading) -> Bool {
    let key = entry.key.text
    let isKnown = CommentDraft.table.keys.contains { $0.name == key }
    let isTelling: Bool =
      if case .scalar(let scalar) = entry.value, !isKnown {
        PersonalData.containsEmailAddress(scalar.text) || PersonalData.containsIPAddress(scalar.text)
      } else {
        false
      }
    guard isTelling || CommentDraft.personalKeys.contains(key.lowercased()) else { return false }
    reading.reportPersonalData("`\(key)` tells who a reader is", help: "delete this line", at: entry.key.mark)
    return true
  }

  /// Gives an id to each comment that has none, and reports two that are equal.
  ///
  /// The same comment sent twice has the same derived id twice: the second gets a number.
  private static func unique(_ comments: [ReadComment], _ reading: inout Reading) -> [CommentEntry] {
    var first: [String: Int] = [:]
    return comments.enumerated().compactMap { index, comment in
      var entry = comment.entry
      guard let other = first[entry.id.value] else {
        first[entry.id.value] = index
        return entry
      }
      if comment.isSame(as: comments[other]),
        let free = (2...).first(where: { first["\(entry.id.value)-\($0)"] == nil })
      {
        reading.add(
          .warning(
            "the same comment stands here twice; the first is on line \(comments[other].entry.location.line)",
            help: "delete one of them", at: entry.location))
        entry.id = Located("\(entry.id.value)-\(free)", at: entry.id.location)
        first[entry.id.value] = index
        return entry
      }
      reading.add(
        .error(
          "the id `\(entry.id.value)` is taken: the comment on line \(comments[other].entry.location.line) has it",
          help: "give this comment another:\nid: \(entry.id.value)-2", at: entry.id.location))
      return entry
    }
  }
}

/// A comment, and what tells whether another is the same.
private struct ReadComment {
  let entry: CommentEntry
  private let body: ArraySlice<UInt8>
  private let hasDerivedID: Bool

  /// Only what is published carries its text: what is not here cannot leak.
  init(
    _ draft: CommentDraft, author: Located<String>, date: Located<WrittenDate>, block: CommentBlock,
    file: String
  ) {
    let place = SourceLocation(file: file, line: block.head.line)
    let derived = Located(
      CommentID.derived(author: author.value, date: date.value, body: block.body), at: place)
    let isPublished = draft.status == .approved
    let text = UntrustedMarkdown(isPublished ? block.body : [])
    var entry = CommentEntry(
      location: place, id: draft.id ?? derived, author: author, date: date, body: text.rendered())
    entry.replyTo = draft.replyTo
    entry.url = draft.url
    entry.status = draft.status
    entry.isPinned = draft.isPinned
    self.entry = entry
    body = block.body
    hasDerivedID = draft.id == nil
  }

  func isSame(as other: ReadComment) -> Bool {
    hasDerivedID && other.hasDerivedID && entry.author.value == other.entry.author.value
      && entry.date.value == other.entry.date.value && body == other.body
  }
}
