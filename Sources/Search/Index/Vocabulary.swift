/// All words of the site, each with its postings, which stay in the segments that have them.
struct Vocabulary: Sendable {
  /// How many units there are.
  let unitCount: Int
  private(set) var words: [[UInt8]] = []
  private let segments: [SearchSegment]
  /// The number that the first unit of each segment has in the site.
  private let firstUnits: [UInt32]
  /// Where the words stand in the segments, word by word.
  private var places: [Place] = []
  /// Where each word's places begin.
  private var starts: [Int] = [0]
  private let postingCounts: [Int]

  /// A word of a segment.
  private struct Place {
    let segment: Int32
    let word: Int32
  }

  init(merging segments: [SearchSegment]) {
    self.segments = segments
    unitCount = segments.reduce(0) { $0 + $1.unitCount }
    firstUnits = segments.indices.map { segments[..<$0].reduce(0) { $0 + UInt32($1.unitCount) } }
    var table = WordTable()
    var (counts, postingCounts) = ([Int](), [Int]())
    let numbers = segments.map { segment in
      (0..<segment.words.count).map { word in
        let (number, isNew) = table.insert(segment.words[word].span)
        if isNew {
          counts.append(0)
          postingCounts.append(0)
        }
        counts[number] += 1
        postingCounts[number] += segment.range(ofWord: word).count
        return number
      }
    }
    self.postingCounts = postingCounts
    words = (0..<table.count).map { Array(table[$0]) }
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    place(numbers)
  }

  /// - Parameter numbers: for each segment, the numbers that its words have in the site.
  private mutating func place(_ numbers: [[Int]]) {
    places = Array(repeating: Place(segment: 0, word: 0), count: starts[starts.count - 1])
    var next = starts
    for (segment, numbers) in numbers.enumerated() {
      for (word, number) in numbers.enumerated() {
        places[next[number]] = Place(segment: Int32(segment), word: Int32(word))
        next[number] += 1
      }
    }
  }

  /// The postings of a word in the order of the units, which are numbered through the site, segment by segment.
  func postings(ofWord index: Int) -> [Posting] {
    var postings: [Posting] = []
    postings.reserveCapacity(postingCounts[index])
    for place in places[starts[index]..<starts[index + 1]] {
      let segment = segments[Int(place.segment)]
      for var posting in segment.postings[segment.range(ofWord: Int(place.word))] {
        posting.unit += firstUnits[Int(place.segment)]
        postings.append(posting)
      }
    }
    return postings
  }

  func postingCount(ofWord index: Int) -> Int { postingCounts[index] }
}
