import Markdown
import SiteModel
import YAML

/// A file that is being read, and what was found wrong with it so far.
struct Reading {
  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []
  /// The key whose value is being read.
  var key = ""
  /// Whether the value is one of a list.
  var isItem = false

  init(_ source: SourceText) { self.source = source }

  mutating func error(_ message: String, help: String? = nil, at mark: YAMLMark) {
    add(.error(message, help: help, at: source.location(mark)))
  }

  mutating func warning(_ message: String, help: String? = nil, at mark: YAMLMark) {
    add(.warning(message, help: help, at: source.location(mark)))
  }

  /// Adds a diagnostic, with its source line.
  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(source.quoting(diagnostic)) }

  func located<Value: Sendable>(_ value: Value, at mark: YAMLMark) -> Located<Value> {
    Located(value, at: source.location(mark))
  }

  /// How a sentence names the key.
  var subject: String { Self.subject(key) }

  /// `the title`, where the key is a word of English; otherwise the key itself.
  static func subject(_ key: String) -> String { nouns.contains(key) ? "the \(key)" : "`\(key)`" }

  private static let nouns: Set<String> = [
    "author", "caption", "copyright", "credit", "date", "description", "disclaimer", "footer", "language",
    "name",
    "permalink", "publication", "role", "series", "slug", "subtitle", "summary", "tagline", "template",
    "title",
  ]
}
