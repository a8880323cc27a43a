/// What the index knows of a term in one unit: in the text of a page, a takeaway, a question or a comment.
struct Posting: Equatable {
  /// A count beyond this is not told apart: so many times make no difference to what a reader looks for.
  static let highestCount: UInt8 = 3

  /// The unit's number.
  var unit: UInt32
  /// Which words follow it: bit `n` for those whose `Followers.bucket` is `n`.
  var followers: UInt8 = 0
  /// How often the term stands in it, twice for a heading, at most `highestCount`.
  var count: UInt8 = 0
  /// Whether it stands in the page's title.
  var isInTitle = false
  /// Which of the term's forms stand in it: a place in the entry's list, or the list's length for several or others.
  var form: UInt8 = 0

  init(unit: UInt32) { self.unit = unit }

  /// Its count less one; or more than that can be, if it stands in the title.
  var level: UInt8 { isInTitle ? Self.highestLevel : count - 1 }
  static let highestLevel = highestCount

  mutating func setLevel(_ level: UInt8) {
    isInTitle = level == Self.highestLevel
    count = min(level + 1, Self.highestCount)
  }

  /// Counts one more occurrence.
  mutating func add(field: Field) {
    count = min(count + (field == .text ? 1 : 2), Self.highestCount)
    isInTitle = isInTitle || field == .title
  }

  /// Adds another form of the same term in the same unit.
  mutating func merge(_ other: Posting, several: UInt8) {
    count = min(count + other.count, Self.highestCount)
    isInTitle = isInTitle || other.isInTitle
    followers |= other.followers
    form = several
  }

  /// The part of a unit in which a word stands.
  enum Field: UInt8 {
    case title
    case heading
    case text
  }
}
