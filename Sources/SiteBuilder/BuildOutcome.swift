package import SiteModel
package import SiteWriter

/// How a run ended.
package enum BuildOutcome: Sendable {
  /// The site stands in the output folder.
  case built(BuildReport)
  /// Something in the content, the templates or the output folder must be put right first; nothing was written.
  case refused([Diagnostic])
  /// The machine could not do it.
  case failed(WriteFailure)
  /// The run was cancelled; nothing was written.
  case cancelled
}

/// What a run did.
package struct BuildReport: Sendable {
  /// Warnings, in order of place.
  package let problems: [Diagnostic]
  package let account: Account
  package let writing: WriteReport
  /// The next moment at which a rebuild changes anything.
  package let nextChange: Moment?
}

/// Something worth telling while a run is under way.
package enum BuildEvent: Sendable, Equatable {
  /// Whether anything has changed since the last build is being found out.
  case inspecting
  case reading
  case connecting
  case planning
  /// The search index is being made.
  case indexing
  case rendering
  case writing(WriteEvent)
}
