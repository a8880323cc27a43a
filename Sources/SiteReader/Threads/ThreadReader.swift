import Markdown
import SiteModel

/// Reads the comments of a thread file.
enum ThreadReader {
  static func read(_ path: String, name: String, _ reading: inout Reading) -> ThreadFile {
    let source = reading.source
    let splitter = ThreadSplitter(source)
    for diagnostic in splitter.diagnostics { reading.add(diagnostic) }
    if splitter.comments.isEmpty, splitter.diagnostics.isEmpty {
      let help = "delete it until somebody writes one"
      reading.add(.warning("there is no comment in this file", help: help, at: source.top))
    }
    let comments = splitter.comments.map { ReadComment($0, &reading) }
    return ThreadFile(
      name: name, path: path, location: source.top, comments: withoutTwins(comments, &reading))
  }

  /// The same comment sent twice has the same derived id twice: the second gets a number.
  private static func withoutTwins(_ comments: [ReadComment], _ reading: inout Reading) -> [CommentEntry] {
    var first: [String: Int] = [:]
    var identifiers = Identifiers(taken: Set(comments.filter { !$0.hasDerivedID }.map(\.entry.id.value)))
    return comments.enumerated().map { index, comment in
      var entry = comment.entry
      guard comment.hasDerivedID else { return entry }
      if let other = first[entry.id.value].map({ comments[$0] }), comment.isTwin(of: other) {
        entry.id = Located(identifiers.claim(entry.id.value), at: entry.id.location)
        reading.add(
          .warning(
            "the same comment stands here twice; the first is on line \(other.entry.location.line)",
            help: "delete one of them", at: entry.location))
      } else if first.updateValue(index, forKey: entry.id.value) == nil {
        _ = identifiers.claim(entry.id.value)
      }
      return entry
    }
  }
}
