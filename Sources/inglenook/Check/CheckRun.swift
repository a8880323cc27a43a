import Glibc
import SiteBuilder
import SiteChecker
import SiteModel

/// One run of `check`: from its options to a report.
struct CheckRun {
  let options: BuildOptions
  let style: CheckReport.Style
  let asksOthers: Bool

  func report() async -> CheckReport {
    let start = ContinuousClock.now
    switch await plan(options) {
    case .refused(let problems): return CheckReport(unplanned: problems, style)
    case .cancelled: return CheckReport(unplanned: [], style)
    case .planned(let planned):
      let check = SiteCheck(
        site: planned.site, plan: planned.plan, contentFolder: contentFolder,
        templatesFolder: options.templatesFolder.withoutLastSlashes)
      var findings = await check.findings(besides: planned.problems, needsOtherAddresses: asksOthers)
      var signal: Int32?
      if asksOthers { (findings, signal) = await asking(others: findings, check) }
      return CheckReport(findings, after: ContinuousClock.now - start, signal: signal, style)
    }
  }

  private var contentFolder: String { options.contentFolder.withoutLastSlashes }

  /// The findings with those that other servers brought, and the signal that ended the asking, if one did.
  private func asking(
    others findings: SiteCheck.Findings, _ check: SiteCheck
  ) async -> (SiteCheck.Findings, signal: Int32?) {
    let count = findings.otherAddresses.count
    if count > 0, !style.isQuiet, Console.standardError.isTerminal {
      Console.standardError.write(
        "Looking at \(counted(count, "link")) to other sites. That may take a while.\n\n")
    }
    let file = LinkCacheFile(beside: contentFolder)
    let task = Task {
      await ExternalLinks(probe: Curl())
        .outcome(of: findings.otherAddresses, cache: file.cache, now: time(nil))
    }
    let interruption = Interruption { task.cancel() }
    let outcome = await task.value
    if outcome.askedCount > 0 { file.keep(outcome.cache) }
    return (check.adding(outcome.diagnostics, to: findings), interruption.signal)
  }
}

extension String {
  fileprivate var withoutLastSlashes: String {
    var text = self
    while text.count > 1, text.hasSuffix("/") { text.removeLast() }
    return text
  }
}
