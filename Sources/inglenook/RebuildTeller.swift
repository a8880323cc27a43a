import Glibc
import SiteBuilder
import SiteModel
import SiteServer
import Synchronization

/// Tells an author what came of each save: one line, and below it what is wrong and was not told before.
final class RebuildTeller: Sendable {
  private let site: BuildOptions
  private let hasColors: Bool
  private let told = Mutex<Set<Diagnostic>>([])

  init(site: BuildOptions, hasColors: Bool) {
    self.site = site
    self.hasColors = hasColors
  }

  /// What to print, each line ending with a line break.
  func text(of rebuild: Rebuild) -> String {
    let isNews = told.withLock { told in
      defer { told = Set(rebuild.problems) }
      return rebuild.problems.map { !told.contains($0) }
    }
    let news = zip(rebuild.problems, isNews).filter(\.1).map(\.0)
    let problems = DiagnosticsText(diagnostics: news, hasColors: hasColors).text
    let line =
      "\(Self.timeOfDay)  \(what(rebuild)): \(state(of: rebuild)), \(Self.milliseconds(rebuild.duration))"
    return line.withoutControls + "\n" + (problems.isEmpty ? "" : "\n" + problems)
  }

  private func what(_ rebuild: Rebuild) -> String {
    if rebuild.number == 1 { return "read \(site.contentFolder)" }
    switch rebuild.changed.count {
    case 0: return "the time has come for an article"
    case 1: return rebuild.changed[0]
    case let count: return "\(count) files (\(rebuild.changed[0]), …)"
    }
  }

  private func state(of rebuild: Rebuild) -> String {
    let count = DiagnosticsText(diagnostics: rebuild.problems, hasColors: false).count
    guard rebuild.number == 1, let account = rebuild.account else {
      return count.isEmpty ? "all is well" : count
    }
    let shown = "\(counted(account.articles, "article")), \(counted(account.pages, "page"))"
    return [shown, hidden(account), count].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What the flags of the command would show.
  private func hidden(_ account: Account) -> String {
    let reasons = account.withheld.filter { $0.kind != .comment }.map(\.reason)
    let drafts = reasons.count { $0 == .draft }
    let future = reasons.count { if case .future = $0 { true } else { false } }
    var parts: [String] = []
    if drafts > 0 { parts.append("\(counted(drafts, "draft")) not shown (--drafts shows)") }
    if future > 0 { parts.append("\(future) to come not shown (--future shows)") }
    return parts.joined(separator: ", ")
  }

  private static func milliseconds(_ duration: Duration) -> String {
    "\(max(1, Int(duration / .milliseconds(1)))) ms"
  }

  /// `14:03:22`, on this machine's clock.
  private static var timeOfDay: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }
}
