import Mustache
import SiteModel

extension Diagnostic {
  /// A mistake in a template, as all problems of a run are shown.
  init(_ problem: TemplateProblem) { self.init(problem, help: problem.help) }

  /// The same with another help.
  init(_ problem: TemplateProblem, help: String?) {
    let place = SourceLocation(
      file: problem.place.path, line: problem.place.line, column: problem.place.column)
    // A word of a language is a template of its own, and the line of its file is more than that.
    let isWord = place.file.hasSuffix(".yaml")
    self.init(
      .error, problem.message, help: help, at: place,
      excerpt: isWord || problem.sourceLine.isEmpty
        ? nil : SourceExcerpt(line: problem.sourceLine, length: problem.caretWidth),
      notes: problem.includes.map { "included from \($0)" })
  }
}
