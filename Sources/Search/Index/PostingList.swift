/// How a term's postings are written: gaps between units in Rice's code, then counts and phases.
///
/// First come the numbers of postings and of titles, in gamma code. Each posting is its unit's distance from the
/// one before, its count less one in unary, and four bits for each phase. Then come the units of the pages whose
/// title has the term.
enum PostingList {
  /// A term in more units than this and than a tenth of all has no phases: it stands nearly everywhere anyway.
  static let highestPhasedFrequency = 400
  /// With more occurrences than this all phases are taken as given.
  static let highestPhasedCount = 4
  static let allPhases: UInt16 = 0xFFFF

  static func write(_ postings: ArraySlice<Posting>, unitCount: Int, to bits: inout BitWriter) {
    let titles = postings.filter(\.isInTitle)
    bits.appendGamma(UInt32(postings.count))
    bits.appendGamma(UInt32(titles.count))
    let width = gapWidth(count: postings.count, unitCount: unitCount)
    let hasPhases = hasPhases(count: postings.count, unitCount: unitCount)
    var next: UInt32 = 0
    for posting in postings {
      bits.appendRice(posting.unit - next, width: width)
      next = posting.unit + 1
      bits.appendUnary(UInt32(posting.count - 1))
      if hasPhases, posting.count <= highestPhasedCount { writePhases(of: posting, to: &bits) }
    }
    writeTitles(titles, unitCount: unitCount, to: &bits)
  }

  static func read(from bits: inout BitReader, unitCount: Int) -> [Posting] {
    let count = Int(bits.readGamma())
    let titleCount = Int(bits.readGamma())
    let width = gapWidth(count: count, unitCount: unitCount)
    let hasPhases = hasPhases(count: count, unitCount: unitCount)
    var postings: [Posting] = []
    var next: UInt32 = 0
    for _ in 0..<count {
      var posting = Posting(unit: next + bits.readRice(width: width))
      next = posting.unit + 1
      posting.count = UInt8(bits.readUnary() + 1)
      posting.phases = allPhases
      if hasPhases, posting.count <= highestPhasedCount { readPhases(of: &posting, from: &bits) }
      postings.append(posting)
    }
    let titles = readTitles(count: titleCount, unitCount: unitCount, from: &bits)
    for index in postings.indices { postings[index].isInTitle = titles.contains(postings[index].unit) }
    return postings
  }

  /// Writes as many phases as there are occurrences; two at one phase write it twice.
  private static func writePhases(of posting: Posting, to bits: inout BitWriter) {
    var phases = posting.phases
    var phase: UInt32 = 0
    for _ in 0..<posting.count {
      if phases != 0 {
        phase = UInt32(phases.trailingZeroBitCount)
        phases &= phases - 1
      }
      bits.append(phase, width: 4)
    }
  }

  private static func readPhases(of posting: inout Posting, from bits: inout BitReader) {
    posting.phases = 0
    for _ in 0..<posting.count { posting.phases |= 1 << UInt16(bits.read(width: 4)) }
  }

  private static func writeTitles(_ titles: [Posting], unitCount: Int, to bits: inout BitWriter) {
    let width = gapWidth(count: titles.count, unitCount: unitCount)
    var next: UInt32 = 0
    for title in titles {
      bits.appendRice(title.unit - next, width: width)
      next = title.unit + 1
    }
  }

  private static func readTitles(count: Int, unitCount: Int, from bits: inout BitReader) -> Set<UInt32> {
    let width = gapWidth(count: count, unitCount: unitCount)
    var units: Set<UInt32> = []
    var next: UInt32 = 0
    for _ in 0..<count {
      let unit = next + bits.readRice(width: width)
      units.insert(unit)
      next = unit + 1
    }
    return units
  }

  /// The width for Rice's code that suits gaps of this mean length.
  private static func gapWidth(count: Int, unitCount: Int) -> Int {
    let mean = count == 0 ? 0 : UInt32(unitCount * 7 / 10 / count)
    return mean == 0 ? 0 : 31 - mean.leadingZeroBitCount
  }

  private static func hasPhases(count: Int, unitCount: Int) -> Bool {
    count <= max(highestPhasedFrequency, unitCount / 10)
  }
}
