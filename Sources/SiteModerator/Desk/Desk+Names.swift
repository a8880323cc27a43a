import SiteModel
import SiteReader

extension Desk {
  /// The comments that somebody named, in their order, each once; and a problem for each name that means none or several.
  func comments(named names: [String]) -> (found: [DeskComment], problems: [Diagnostic]) {
    var found: [DeskComment] = []
    var problems: [Diagnostic] = []
    for name in names {
      let meant = comments.filter { $0.name == name || $0.id == name }
      switch meant.count {
      case 0: problems.append(unknown(name))
      case 1: if !found.contains(where: { $0.name == meant[0].name }) { found.append(meant[0]) }
      default: problems.append(ambiguous(name, meant))
      }
    }
    return (found, problems)
  }

  private func unknown(_ name: String) -> Diagnostic {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, !threads.contains(where: { $0.file.name == parts[0] }) {
      let nearest = nearestName(to: parts[0], among: threads.map(\.file.name))
      return .error(
        "there is no thread of an article “\(parts[0])”",
        help: nearest.map { "did you mean “\($0)/\(parts[1])”?" }
          ?? "`inglenook comments list` shows every comment with its article")
    }
    let near = comments.filter { parts.count == 1 || $0.article == parts[0] }
    let nearest = nearestName(to: parts[parts.count - 1], among: near.map(\.id))
    let suggestion = near.first { $0.id == nearest }.map { "did you mean “\($0.name)”?" }
    return .error(
      "there is no comment “\(name)”",
      help: suggestion ?? "`inglenook comments list` shows every comment with its id")
  }

  private func ambiguous(_ name: String, _ meant: [DeskComment]) -> Diagnostic {
    if meant.allSatisfy({ $0.article == meant[0].article }) {
      return .error(
        "\(meant.count) comments have the id “\(name)”", help: "give one of them another `id:`",
        at: meant[1].entry.location)
    }
    return Diagnostic(
      .error, "\(meant.count) comments have the id “\(name)”",
      help: "say which one you mean, for example \(meant[0].name)",
      notes: meant.map { "\($0.name) in \($0.place)" })
  }
}
