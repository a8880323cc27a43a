import Mustache
import SiteModel

extension Diagnostic {
  /// A mistake in a template, as all problems of a run are shown.
  init(_ problem: TemplateProblem) {
    let place = SourceLocation(
      file: problem.place.path, line: problem.place.line, column: problem.place.column)
    self.init(
      .error, problem.message, help: problem.help, at: place,
      excerpt: problem.sourceLine.isEmpty
        ? nil : SourceExcerpt(line: problem.sourceLine, length: problem.caretWidth),
      notes: problem.includes.map { "included from \($0)" })
  }
}
