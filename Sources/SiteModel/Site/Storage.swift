/// What lies on this machine, for the files of a plan that are made of it when their turn comes.
package struct Storage: Sendable {
  /// The bytes of a file, by its path on this machine.
  package let read: @Sendable (_ path: String) throws -> [UInt8]
  /// Bytes that took time to make and were kept, perhaps by an earlier build, under a name that says all they were made from.
  package let recall: @Sendable (_ name: String) -> [UInt8]?
  /// Keeps bytes for later builds; nothing happens if that cannot be done.
  package let keep: @Sendable (_ bytes: [UInt8], _ name: String) -> Void

  package init(
    read: @escaping @Sendable (_ path: String) throws -> [UInt8],
    recall: @escaping @Sendable (_ name: String) -> [UInt8]? = { _ in nil },
    keep: @escaping @Sendable (_ bytes: [UInt8], _ name: String) -> Void = { _, _ in }
  ) {
    self.read = read
    self.recall = recall
    self.keep = keep
  }

  /// Where nothing lies, and nothing is kept.
  package static let none = Storage { throw NothingThere(path: $0) }
}

/// A file that is not there.
private struct NothingThere: Error {
  let path: String
}
