import SiteModel

/// What became of one file when it was rendered and compared with what stands in the output folder.
enum StagedFile: Sendable {
  /// It stands there already.
  case unchanged(Fingerprint)
  /// It waits in the staging folder.
  case staged(Fingerprint, replacing: Before)
  /// Something that no build has put there is in the way.
  case blocked(by: DiskEntry.Kind)
  case unrendered(any Error)
  case failed(DiskError)

  /// What a staged file will replace.
  enum Before: Sendable {
    case nothing
    case own
    /// A file of the last build that somebody has changed since.
    case edited
    /// A folder, which must be one that only the last build's files lie in.
    case folder
  }
}

/// What stands at a path of the output folder.
enum Standing: Sendable {
  case nothing
  case file(Fingerprint)
  case other(DiskEntry.Kind)
}
