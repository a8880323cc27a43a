/// How an entry is written, after its term. `readWords` in `search.js` reads the same.
///
/// First come the numbers of postings and forms, in gamma code, and the forms' endings. Each posting is its unit's distance
/// from the one before in Rice's code, its form and its level in unary, and its followers: three bits for the only one,
/// eight for a set. The level is the count less one, and one more than that can be for the page's title.
extension Entry {
  /// What is written of each posting depends on how many units have the term, so that no word costs a reader much.
  private struct Detail {
    /// A term in more than 2,000 units tells so little that only the units are written.
    let hasCounts: Bool
    /// A term in less than a 32nd of them leaves few candidates for a phrase, with or without its followers.
    let hasFollowers: Bool

    init(count: Int, unitCount: Int) {
      hasCounts = count <= 2_000
      hasFollowers = hasCounts && count * 32 > unitCount
    }
  }

  func write(unitCount: Int, to bits: inout BitWriter) {
    let detail = Detail(count: postings.count, unitCount: unitCount)
    let forms = detail.hasCounts ? forms : []
    bits.appendGamma(UInt32(postings.count))
    bits.appendGamma(UInt32(forms.count))
    for form in forms { bits.appendLetter(form) }
    let width = Self.gapWidth(count: postings.count, unitCount: unitCount)
    var next: UInt32 = 0
    for posting in postings {
      bits.appendRice(posting.unit - next, width: width)
      next = posting.unit + 1
      guard detail.hasCounts else { continue }
      bits.appendUnary(UInt32(posting.form), most: UInt32(forms.count))
      bits.appendUnary(UInt32(posting.level), most: UInt32(Posting.highestLevel))
      if detail.hasFollowers { Self.writeFollowers(of: posting, to: &bits) }
    }
  }

  /// Reads what `write` wrote.
  mutating func read(unitCount: Int, from bits: inout BitReader) {
    let count = Int(bits.readGamma())
    let detail = Detail(count: count, unitCount: unitCount)
    let formCount = bits.readGamma()
    forms = (0..<formCount).map { _ in bits.readLetter() }
    let width = Self.gapWidth(count: count, unitCount: unitCount)
    var next: UInt32 = 0
    for _ in 0..<count {
      var posting = Posting(unit: next + bits.readRice(width: width))
      next = posting.unit + 1
      (posting.count, posting.followers) = (1, Followers.all)
      if detail.hasCounts {
        posting.form = UInt8(bits.readUnary(most: formCount))
        posting.setLevel(UInt8(bits.readUnary(most: UInt32(Posting.highestLevel))))
        if detail.hasFollowers { Self.readFollowers(of: &posting, from: &bits) }
      }
      postings.append(posting)
    }
  }

  /// A word that stands there once has one follower; at the end of the unit it has none, and any will do.
  private static func writeFollowers(of posting: Posting, to bits: inout BitWriter) {
    if posting.count > 1 {
      bits.append(UInt32(posting.followers), width: 8)
    } else {
      bits.append(UInt32(posting.followers.trailingZeroBitCount & 7), width: 3)
    }
  }

  private static func readFollowers(of posting: inout Posting, from bits: inout BitReader) {
    posting.followers = posting.count > 1 ? UInt8(bits.read(width: 8)) : 1 << UInt8(bits.read(width: 3))
  }

  /// The width for Rice's code that suits gaps of this mean length.
  private static func gapWidth(count: Int, unitCount: Int) -> Int {
    let mean = count == 0 ? 0 : UInt32(unitCount * 7 / 10 / count)
    return mean == 0 ? 0 : 31 - mean.leadingZeroBitCount
  }
}
