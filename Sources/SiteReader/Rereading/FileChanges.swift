/// What may have changed below some folders since they were last looked at.
package enum FileChanges: Sendable, Equatable {
  /// Nobody knows what: every file is looked at.
  case unknown
  /// These files and no others, as their folder is shown, `content/posts/stepping-back.md`.
  case files(Set<String>)

  /// Nothing.
  package static let none = FileChanges.files([])

  /// Both together.
  package func and(_ other: FileChanges) -> FileChanges {
    guard case .files(let here) = self, case .files(let there) = other else { return .unknown }
    return .files(here.union(there))
  }
}
