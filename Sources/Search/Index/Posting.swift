/// What the index knows of a term in one unit, that is, one passage of one page.
struct Posting: Equatable {
  /// A count beyond this is not told apart: so many times make no difference.
  static let highestCount: UInt8 = 7

  /// The unit's number.
  var unit: UInt32
  /// How often the term stands in it, heading included, at most `highestCount`.
  var count: UInt8 = 0
  /// Whether it stands in the unit's heading, or, in a page's first unit, in the page's title.
  var isInHeading = false
  /// Where it stands: bit `n` for the positions that leave `n` when divided by 8.
  ///
  /// Two words can only be neighbours if a phase of the second is one more than a phase of the first. That is
  /// enough to rank by, at a fraction of what whole positions cost; quoted phrases are then looked up in the
  /// text.
  var phases: UInt8 = 0

  init(unit: UInt32) { self.unit = unit }

  /// Counts one more occurrence.
  mutating func add(position: UInt32, isHeading: Bool) {
    count = min(count + 1, Self.highestCount)
    isInHeading = isInHeading || isHeading
    phases |= 1 << UInt8(position % 8)
  }

  /// Count and heading in one byte.
  var packed: UInt8 { count | (isInHeading ? 0x80 : 0) }

  init(unit: UInt32, packed: UInt8, phases: UInt8) {
    self.unit = unit
    count = packed & 0x7F
    isInHeading = packed & 0x80 != 0
    self.phases = phases
  }
}
