import SiteBuilder

/// Stands in until SiteBuilder has its pipeline.
func build(_ options: BuildOptions, onEvent: @escaping @Sendable (BuildEvent) -> Void) async -> BuildOutcome {
  .refused([])
}
