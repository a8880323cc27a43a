/// Another build that holds the output folder.
package struct LockHolder: Sendable, Hashable {
  /// The output folder, as the author typed it.
  package let folder: String
  /// Its process number, if it could be read.
  package let process: Int?
  /// For how many seconds it has held the folder.
  package let seconds: Int?
}
