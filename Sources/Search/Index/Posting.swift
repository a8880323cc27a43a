/// What the index knows of a word in one unit: in the text of a page, a takeaway, a question or a comment.
struct Posting: Equatable {
  /// A count beyond this is not told apart: so many times make little difference.
  static let highestCount: UInt8 = 5

  /// The unit's number.
  var unit: UInt32
  /// Where it stands: bit `n` for the positions that leave `n` when divided by 16.
  ///
  /// Two words can only be neighbours if a phase of the second is one more than a phase of the first. That is
  /// enough to rank by, at a fraction of what whole positions cost; quoted phrases are then looked up in the
  /// text.
  var phases: UInt16 = 0
  /// How often the word stands in it, twice for a heading, at most `highestCount`.
  var count: UInt8 = 0
  /// Whether it stands in the page's title.
  var isInTitle = false
  /// Which of the term's forms stand in it: a place in the entry's list, or the list's length for several or others.
  var form: UInt8 = 0

  init(unit: UInt32) { self.unit = unit }

  /// Counts one more occurrence.
  mutating func add(position: UInt32, field: Field) {
    count = min(count + (field == .text ? 1 : 2), Self.highestCount)
    isInTitle = isInTitle || field == .title
    phases |= 1 << UInt16(position % 16)
  }

  /// Adds another form of the same term in the same unit.
  mutating func merge(_ other: Posting, several: UInt8) {
    count = min(count + other.count, Self.highestCount)
    isInTitle = isInTitle || other.isInTitle
    phases |= other.phases
    form = several
  }

  /// The part of a unit in which a word stands.
  enum Field {
    case title
    case heading
    case text
  }
}
