import SeededRandom

extension Random {
  /// One of some values.
  mutating func one(of values: [String]) -> String { values[Int.random(in: values.indices, using: &self)] }
}
