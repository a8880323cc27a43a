/// What happened to files in a moment, and whether the moment is over.
///
/// Editors save in several steps: some move the old file aside and write a new one, some write another file and rename
/// it. Between two steps a file may be missing or half written, and nobody should be told of that.
struct ChangeBatch {
  private(set) var changes = FileChanges.none
  /// Files that are gone or not written to the end, and may soon be there.
  private var unsettled: Set<String> = []
  /// Files that came into being within the moment: if they go again, they were never meant to stay.
  private var passing: Set<String> = []

  var isEmpty: Bool { changes == .none && unsettled.isEmpty }

  /// Whether every file that was touched is whole again.
  var isSettled: Bool { unsettled.isEmpty }

  /// Everything that is to be looked at when the moment is over.
  var finished: FileChanges { changes.and(.files(unsettled)) }

  mutating func begin(_ path: String) {
    unsettled.insert(path)
    passing.insert(path)
  }

  mutating func finish(_ path: String) {
    unsettled.remove(path)
    add(.files([path]))
  }

  mutating func arrive(_ path: String) {
    passing.insert(path)
    finish(path)
  }

  mutating func depart(_ path: String) {
    add(.files([path]))
    if passing.contains(path) { unsettled.remove(path) } else { unsettled.insert(path) }
  }

  mutating func add(_ changes: FileChanges) { self.changes = self.changes.and(changes) }
}
