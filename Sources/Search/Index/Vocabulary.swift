/// All words of the site, each with its postings.
struct Vocabulary {
  private(set) var words: [[UInt8]] = []
  /// How many units there are.
  private(set) var unitCount = 0
  private var postings: [Posting]
  private var starts: [Int] = [0]

  init(merging pages: [AnalysedPage]) {
    var table = WordTable()
    var counts: [Int] = []
    let places = Self.count(pages, into: &table, &counts)
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    postings = Array(repeating: Posting(unit: 0), count: starts[starts.count - 1])
    words = (0..<table.count).map { Array(table[$0]) }
    distribute(pages, places: places)
  }

  func postings(ofWord index: Int) -> ArraySlice<Posting> { postings[starts[index]..<starts[index + 1]] }

  /// Numbers all words; returns each page's words by number, one page after the other.
  private static func count(
    _ pages: [AnalysedPage], into table: inout WordTable, _ counts: inout [Int]
  ) -> [UInt32] {
    var places: [UInt32] = []
    for bytes in pages.lazy.map(\.words) {
      var index = 0
      while index < bytes.count {
        let length = bytes.varint(at: &index)
        let word = table.insert(bytes[index..<index + length])
        index += length
        if word.isNew { counts.append(0) }
        let count = bytes.varint(at: &index)
        for _ in 0..<count {
          _ = bytes.varint(at: &index)
          index += 2
        }
        counts[word.index] += count
        places.append(UInt32(word.index))
      }
    }
    return places
  }

  /// Puts every posting where its word's postings are. Units are numbered through the site, page by page.
  private mutating func distribute(_ pages: [AnalysedPage], places: [UInt32]) {
    var next = starts
    var place = 0
    for page in pages {
      let bytes = page.words
      var index = 0
      while index < bytes.count {
        let word = Int(places[place])
        place += 1
        let length = bytes.varint(at: &index)
        index += length
        let count = bytes.varint(at: &index)
        var unit = unitCount
        for _ in 0..<count {
          unit += bytes.varint(at: &index)
          postings[next[word]] = Self.posting(unit: unit, in: bytes, at: &index)
          next[word] += 1
        }
      }
      unitCount += page.unitCount
    }
  }

  private static func posting(unit: Int, in words: [UInt8], at index: inout Int) -> Posting {
    var posting = Posting(unit: UInt32(unit))
    posting.count = words[index] >> 1
    posting.isInTitle = words[index] & 1 == 1
    posting.followers = words[index + 1]
    index += 2
    return posting
  }
}
