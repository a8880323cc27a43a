/// How an entry is written, after its term. `readEntries` in `search.js` reads the same.
///
/// First come the numbers of forms, postings, and units with the term in their title, in gamma code, and the forms'
/// endings. Each posting is its unit's distance from the one before in Rice's code, its form and its count less
/// one in unary, and four bits for each phase. Then come the units of the pages whose title has the term.
extension Entry {
  /// A term in more units than this and than a tenth of all has no phases: it stands nearly everywhere anyway.
  private static let highestPhasedFrequency = 400
  /// With more occurrences than this all phases are taken as given.
  private static let highestPhasedCount = 4
  static let allPhases: UInt16 = 0xFFFF

  func write(unitCount: Int, to bits: inout BitWriter) {
    let titles = postings.filter(\.isInTitle)
    bits.appendGamma(UInt32(forms.count))
    bits.appendGamma(UInt32(postings.count))
    bits.appendGamma(UInt32(titles.count))
    for form in forms { bits.append(UInt32(form), width: 8) }
    let hasPhases = Self.hasPhases(count: postings.count, unitCount: unitCount)
    write(postings, unitCount: unitCount, to: &bits) { posting, bits in
      bits.appendUnary(UInt32(posting.form), most: UInt32(forms.count))
      bits.appendUnary(UInt32(posting.count - 1))
      if hasPhases, posting.count <= Self.highestPhasedCount { Self.writePhases(of: posting, to: &bits) }
    }
    write(titles, unitCount: unitCount, to: &bits) { _, _ in }
  }

  /// Reads what `write` wrote.
  mutating func read(unitCount: Int, from bits: inout BitReader) {
    let formCount = Int(bits.readGamma())
    let count = Int(bits.readGamma())
    let titleCount = Int(bits.readGamma())
    forms = (0..<formCount).map { _ in UInt8(bits.read(width: 8)) }
    let hasPhases = Self.hasPhases(count: count, unitCount: unitCount)
    postings = Self.read(count: count, unitCount: unitCount, from: &bits) { posting, bits in
      posting.form = UInt8(bits.readUnary(most: UInt32(formCount)))
      posting.count = UInt8(bits.readUnary() + 1)
      posting.phases = Self.allPhases
      if hasPhases, posting.count <= Self.highestPhasedCount { Self.readPhases(of: &posting, from: &bits) }
    }
    let titles = Set(Self.read(count: titleCount, unitCount: unitCount, from: &bits) { _, _ in }.map(\.unit))
    for index in postings.indices { postings[index].isInTitle = titles.contains(postings[index].unit) }
  }

  private func write(
    _ postings: [Posting], unitCount: Int, to bits: inout BitWriter,
    _ writeRest: (Posting, inout BitWriter) -> Void
  ) {
    let width = Self.gapWidth(count: postings.count, unitCount: unitCount)
    var next: UInt32 = 0
    for posting in postings {
      bits.appendRice(posting.unit - next, width: width)
      next = posting.unit + 1
      writeRest(posting, &bits)
    }
  }

  private static func read(
    count: Int, unitCount: Int, from bits: inout BitReader,
    _ readRest: (inout Posting, inout BitReader) -> Void
  ) -> [Posting] {
    let width = gapWidth(count: count, unitCount: unitCount)
    var next: UInt32 = 0
    return (0..<count).map { _ in
      var posting = Posting(unit: next + bits.readRice(width: width))
      next = posting.unit + 1
      readRest(&posting, &bits)
      return posting
    }
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

  /// The width for Rice's code that suits gaps of this mean length.
  private static func gapWidth(count: Int, unitCount: Int) -> Int {
    let mean = count == 0 ? 0 : UInt32(unitCount * 7 / 10 / count)
    return mean == 0 ? 0 : 31 - mean.leadingZeroBitCount
  }

  private static func hasPhases(count: Int, unitCount: Int) -> Bool {
    count <= max(highestPhasedFrequency, unitCount / 10)
  }
}
