import Mustache
import SiteModel

extension SiteTheme {
  /// Mistakes in templates, as all problems of a run are shown.
  ///
  /// The built-in theme is right by itself. What is wrong in it is owed to a file of the author's that took the place of
  /// another there, so each such complaint is made once and names that file.
  func diagnostics(_ problems: [TemplateProblem]) -> [Diagnostic] {
    var said: Set<String> = []
    let shown = problems.filter { !isBuiltIn($0.place.path) || said.insert($0.message).inserted }
    return shown.map { isBuiltIn($0.place.path) ? blamed($0) : Diagnostic($0) }
  }

  private func isBuiltIn(_ path: String) -> Bool {
    templates.contains { $0.path == path && builtInNames.contains($0.name) }
  }

  private func blamed(_ problem: TemplateProblem) -> Diagnostic {
    let culprit = templates.first {
      !builtInNames.contains($0.name) && problem.message.contains("“\($0.name)”")
    }
    guard let culprit else { return Diagnostic(problem) }
    let advice =
      "\(culprit.path) takes the place of the built-in file, which `inglenook templates --print \(culprit.name).mustache` shows."
    return Diagnostic(problem, help: [problem.help, advice].compactMap(\.self).joined(separator: " "))
  }
}
