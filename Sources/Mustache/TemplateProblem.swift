/// One mistake in a template: where it stands, what is wrong and what to do.
public struct TemplateProblem: Error, Sendable, Hashable {
  /// A place in a template.
  public struct Place: Sendable, Hashable {
    /// The file's path, as its source gave it.
    public let path: String
    /// The line, counted from 1.
    public let line: Int
    /// The column in characters, counted from 1.
    public let column: Int
  }

  /// Where the mistake stands.
  public let place: Place
  /// What is wrong, in plain English, without a final full stop.
  public let message: String
  /// The line of the template that holds the mistake.
  public let sourceLine: String
  /// How many characters the caret underlines; at least 1.
  public let caretWidth: Int
  /// What to do about it.
  public let help: String?
  /// The tags that led to this template, the innermost first.
  public let includes: [Place]
}

extension TemplateProblem: CustomStringConvertible {
  /// The whole report: place, message, source line, caret, help and the chain of includes.
  public var description: String {
    var lines = ["\(place): error: \(message)", "  \(sourceLine)"]
    let margin = sourceLine.prefix(place.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    lines.append("  \(margin)^\(String(repeating: "~", count: max(0, caretWidth - 1)))")
    if let help { lines.append("  help: \(help)") }
    lines += includes.map { "  included from \($0)" }
    return lines.joined(separator: "\n")
  }
}

extension TemplateProblem.Place: CustomStringConvertible {
  /// `path:line:column`.
  public var description: String { "\(path):\(line):\(column)" }
}
