/// All words of the site, each with its postings.
struct Vocabulary: Sendable {
  /// How many units there are.
  let unitCount: Int
  private(set) var words: [[UInt8]] = []
  private var postings: [Posting]
  private var starts: [Int] = [0]

  init(merging segments: [SearchSegment]) {
    var table = WordTable()
    var counts: [Int] = []
    let numbers = segments.map { Self.count($0, into: &table, &counts) }
    unitCount = segments.reduce(0) { $0 + $1.unitCount }
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    postings = Array(repeating: Posting(unit: 0), count: starts[starts.count - 1])
    words = (0..<table.count).map { Array(table[$0]) }
    distribute(segments, numbers)
  }

  func postings(ofWord index: Int) -> ArraySlice<Posting> { postings[starts[index]..<starts[index + 1]] }

  func postingCount(ofWord index: Int) -> Int { starts[index + 1] - starts[index] }

  /// The number in the table of each of a segment's words; adds their postings to the counts.
  private static func count(
    _ segment: SearchSegment, into table: inout WordTable, _ counts: inout [Int]
  ) -> [Int] {
    (0..<segment.words.count).map { word in
      let (index, isNew) = table.insert(segment.words[word].span)
      if isNew { counts.append(0) }
      counts[index] += segment.range(ofWord: word).count
      return index
    }
  }

  /// Puts every posting where its word's postings are. Units are numbered through the site, segment by segment.
  private mutating func distribute(_ segments: [SearchSegment], _ numbers: [[Int]]) {
    var next = starts
    var firstUnit: UInt32 = 0
    for (segment, numbers) in zip(segments, numbers) {
      for (word, number) in numbers.enumerated() {
        for place in segment.range(ofWord: word) {
          postings[next[number]] = segment.postings[place]
          postings[next[number]].unit += firstUnit
          next[number] += 1
        }
      }
      firstUnit += UInt32(segment.unitCount)
    }
  }
}
