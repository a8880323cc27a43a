/// All terms of the site in their order, each with its postings.
struct Vocabulary {
  /// The terms, in the order of their UTF-16 code units, which is how a browser compares strings.
  let terms: [[UInt8]]
  /// How many units there are.
  let unitCount: Int
  private let postings: [Posting]
  private let ranges: [Range<Int>]

  init(merging pages: [AnalysedPage]) {
    var table = WordTable()
    var (places, counts) = Self.count(pages, into: &table)
    var starts: [Int] = [0]
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    let (postings, unitCount) = Self.distribute(pages, places: &places, starts: starts)
    let order = (0..<table.count).map { Array(table[$0]) }.enumerated()
      .sorted { Self.precedes($0.element, $1.element) }
    self.unitCount = unitCount
    self.postings = postings
    terms = order.map(\.element)
    ranges = order.map { starts[$0.offset]..<starts[$0.offset + 1] }
    counts.removeAll()
  }

  func postings(ofTerm index: Int) -> ArraySlice<Posting> { postings[ranges[index]] }

  /// Each page's terms by number, one after the other, and how many postings each term has.
  private static func count(
    _ pages: [AnalysedPage], into table: inout WordTable
  ) -> (places: [UInt32], counts: [Int]) {
    var places: [UInt32] = []
    var counts: [Int] = []
    for page in pages {
      var index = 0
      while index < page.terms.count {
        let length = page.terms.varint(at: &index)
        let term = table.insert(page.terms[index..<index + length])
        index += length
        if term.isNew { counts.append(0) }
        let count = page.terms.varint(at: &index)
        for _ in 0..<count { skipPosting(in: page.terms, at: &index) }
        counts[term.index] += count
        places.append(UInt32(term.index))
      }
    }
    return (places, counts)
  }

  private static func skipPosting(in terms: [UInt8], at index: inout Int) {
    for _ in 0..<3 { _ = terms.varint(at: &index) }
  }

  /// Puts every posting where its term's postings are. Units are numbered through the site, page by page.
  private static func distribute(
    _ pages: [AnalysedPage], places: inout [UInt32], starts: [Int]
  ) -> (postings: [Posting], unitCount: Int) {
    var next = starts
    var place = 0
    var firstUnit = 0
    var postings = Array(repeating: Posting(unit: 0), count: starts[starts.count - 1])
    for page in pages {
      var index = 0
      while index < page.terms.count {
        let term = Int(places[place])
        place += 1
        let length = page.terms.varint(at: &index)
        index += length
        let count = page.terms.varint(at: &index)
        var unit = firstUnit
        for _ in 0..<count {
          unit += page.terms.varint(at: &index)
          postings[next[term]] = posting(unit: unit, in: page.terms, at: &index)
          next[term] += 1
        }
      }
      firstUnit += page.unitCount
    }
    return (postings, firstUnit)
  }

  private static func posting(unit: Int, in terms: [UInt8], at index: inout Int) -> Posting {
    var posting = Posting(unit: UInt32(unit))
    let count = terms.varint(at: &index)
    posting.count = UInt8(count >> 1)
    posting.isInTitle = count & 1 == 1
    posting.phases = UInt16(terms.varint(at: &index))
    return posting
  }

  /// Whether a word comes before another in the order of UTF-16. It is the order of the bytes but for characters
  /// beyond the basic plane, which stand before U+E000.
  static func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    for index in 0..<min(one.count, other.count) where one[index] != other[index] {
      let (a, b) = (one[index], other[index])
      if (a >= 0xF0) != (b >= 0xF0), min(a, b) >= 0xEE { return a > b }
      return a < b
    }
    return one.count < other.count
  }
}
