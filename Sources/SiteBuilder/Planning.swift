package import SiteModel
import SiteReader
package import SiteRenderer
import SiteWriter

/// How far a site came before anything of it was rendered or written.
package enum Planning: Sendable {
  /// Nothing stands in the way of rendering it; what there is to say are warnings.
  case planned(PlannedSite)
  /// Something in the content or the templates must be put right first.
  case refused([Diagnostic])
  /// The run was cancelled.
  case cancelled
}

/// A site that was read, connected and planned.
package struct PlannedSite: Sendable {
  let assembly: SiteAssembly
  package let plan: SitePlan
  /// Warnings, in order of place, each with its source line.
  package let problems: [Diagnostic]

  package var site: Site { assembly.site }
}

extension Planning {
  /// - Parameters:
  ///   - site: its problems need be neither in order nor with source lines, and may be errors.
  ///   - despiteErrors: whether it is planned all the same, to be looked at and not to be written.
  init(_ site: PlannedSite, despiteErrors: Bool = false) {
    let report = SiteReader.quoting(site.problems.sorted())
    self =
      report.containsErrors && !despiteErrors
      ? .refused(report)
      : .planned(PlannedSite(assembly: site.assembly, plan: site.plan, problems: report))
  }
}

/// Reads, connects and plans a site: everything short of its bytes.
package func plan(
  _ options: BuildOptions, onEvent: @escaping @Sendable (BuildEvent) -> Void = { _ in }
) async -> Planning {
  onEvent(.reading)
  var planner = Planner(options)
  await planner.read(.unknown)
  guard !Task.isCancelled else { return .cancelled }
  onEvent(.connecting)
  return planner.plan(onEvent: onEvent)
}
