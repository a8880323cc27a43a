package import SiteModel

/// Why the output folder was not brought up to date.
package enum WriteError: Error, Sendable {
  /// Something must be put right first: a foreign file in the way, a path that cannot be. Nothing was changed.
  case refused([Diagnostic])
  /// These files could not be rendered. Nothing was changed.
  case unrendered([UnrenderedFile])
  /// The machine could not do it.
  case failed(WriteFailure)
  /// The task was cancelled. Nothing was changed.
  case cancelled
}

/// A file whose `rendered` closure threw.
package struct UnrenderedFile: Sendable {
  package let path: String
  package let origin: String
  package let error: any Error
}
