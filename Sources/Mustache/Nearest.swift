/// The candidate that is most like `name`, if one is near enough to be what was meant.
func nearest(to name: String, among candidates: [String]) -> String? {
  let wanted = Array(name.lowercased().utf8)
  let ranked = candidates.map { (distance: distance(wanted, Array($0.lowercased().utf8)), name: $0) }
  guard let best = ranked.min(by: { $0 < $1 }) else { return nil }
  return best.distance <= max(1, wanted.count / 3) ? best.name : nil
}

/// How many bytes must be inserted, removed, replaced or swapped with their neighbour to make `a` of `b` (optimal
/// string alignment).
private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  guard abs(a.count - b.count) <= 8, a.count <= 100 else { return Int.max }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for (row, byte) in a.enumerated() {
    var current = [row + 1]
    for (column, other) in b.enumerated() {
      var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (byte == other ? 0 : 1))
      if row > 0, column > 0, byte == b[column - 1], a[row - 1] == other {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[b.count]
}
