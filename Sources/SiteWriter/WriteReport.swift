/// What a build did to the output folder. Every list is in order of path.
package struct WriteReport: Sendable, Equatable {
  /// Files that are new or have other bytes than before.
  package var written: [String] = []
  /// How many files were already as they should be.
  package var unchangedCount = 0
  /// Files of the last build that this one does not have.
  package var removed: [String] = []
  /// Files of the last build that this one does not have, but that somebody has changed since: they were left alone.
  package var kept: [String] = []
  /// Files that somebody had changed since the last build, and that this one replaced.
  package var replacedEdits: [String] = []

  /// What every file of the plan cost; empty unless it was asked for.
  package var costs: [FileCost] = []

  package init() {}
}
