/// The identifiers of one page, of which no two are equal.
package struct Identifiers: Sendable {
  private var taken: Set<String>
  private var nextNumbers: [String: Int] = [:]

  package init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// Takes the wanted identifier, or the first free one of `wanted-2`, `wanted-3` and so on.
  package mutating func claim(_ wanted: String) -> String {
    if taken.insert(wanted).inserted { return wanted }
    var number = nextNumbers[wanted] ?? 2
    while !taken.insert("\(wanted)-\(number)").inserted { number += 1 }
    nextNumbers[wanted] = number + 1
    return "\(wanted)-\(number)"
  }
}
