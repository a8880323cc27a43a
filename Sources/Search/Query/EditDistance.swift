/// How many letters must be left out, put in, changed or swapped with their neighbour to make one word from another
/// (the restricted Damerau–Levenshtein distance).
enum EditDistance {
  /// The distance in UTF-16 code units, or a number above `limit` if it is more than that.
  static func between(_ one: String, _ other: String, limit: Int) -> Int {
    let (one, other) = (Array(one.utf16), Array(other.utf16))
    if abs(one.count - other.count) > limit { return limit + 1 }
    var before: [Int] = []
    var row = Array(0...other.count)
    for i in one.indices {
      var next = [i + 1]
      for j in other.indices {
        var best = min(row[j] + (one[i] == other[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          best = min(best, before[j - 1] + 1)
        }
        next.append(best)
      }
      (before, row) = (row, next)
    }
    return row[other.count]
  }
}
