/// How far the clocks of a zone are ahead of Greenwich, in seconds, at any moment from 1970 on; before that, as in 1970.
struct ZoneClocks: Sendable, Hashable {
  struct Change: Sendable, Hashable {
    let secondsSince1970: Int
    let offset: Int
  }

  let firstOffset: Int
  /// In order of time.
  var changes: [Change] = []
  /// What holds after the last change, where the clocks change every year.
  var rule: SummerTime?

  init(firstOffset: Int) { self.firstOffset = firstOffset }

  /// Nil for a name that the database does not have.
  init?(name: String) {
    guard let words = ZoneTable.changes(of: name)?.split(separator: " "), let first = words.first else {
      return nil
    }
    firstOffset = Int(first) ?? 0
    for word in words.dropFirst() {
      if let change = Change(word) { changes.append(change) } else { rule = SummerTime(word) }
    }
  }

  func offset(at seconds: Int) -> Int {
    guard let last = changes.last else { return rule?.offset(at: seconds) ?? firstOffset }
    if seconds >= last.secondsSince1970 { return rule?.offset(at: seconds) ?? last.offset }
    return changes.last { $0.secondsSince1970 <= seconds }?.offset ?? firstOffset
  }
}

extension ZoneClocks.Change {
  /// `9961200:-14400`.
  fileprivate init?(_ word: Substring) {
    let numbers = word.split(separator: ":")
    guard numbers.count == 2, let moment = Int(numbers[0]), let offset = Int(numbers[1]) else { return nil }
    self.init(secondsSince1970: moment, offset: offset)
  }
}
