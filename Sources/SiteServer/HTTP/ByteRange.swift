/// Which part of a file a request asks for (RFC 9110, section 14.1.2).
enum ByteRange: Equatable {
  case whole
  case part(Range<Int>)
  case unsatisfiable

  /// Reads the value of `Range`; one that cannot be read, or names several parts, asks for the whole file.
  init(_ value: String?, length: Int) {
    guard let value, value.hasPrefix("bytes="), !value.contains(",") else {
      self = .whole
      return
    }
    let ends = value.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
      self = .whole
      return
    }
    switch (Int(ends[0]), Int(ends[1])) {
    case (nil, nil): self = .whole
    case (nil, let count?): self = Self.part(max(0, length - count)..<length, of: length)
    case (let first?, nil): self = Self.part(first..<max(first, length), of: length)
    case (let first?, let last?):
      self = last < first ? .whole : Self.part(first..<max(first, min(last, length - 1) + 1), of: length)
    }
  }

  private static func part(_ range: Range<Int>, of length: Int) -> ByteRange {
    range.isEmpty || range.lowerBound >= length ? .unsatisfiable : .part(range)
  }
}
