/// A date as an author writes it: a day, perhaps with a time, perhaps with a zone.
///
/// Understood: `2026-02-20`, `2026-02-20 07:34`, `2026-02-20T07:34:10`, and either with `Z`, `+02:00` or ` -0500` at its end;
/// fractions of a second are dropped. (RFC 3339 with the liberties of YAML 1.1's timestamp.)
package struct WrittenDate: Sendable, Hashable {
  package let day: CivilDate
  /// Seconds since midnight, if a time was written.
  package let secondOfDay: Int?
  /// Seconds east of Greenwich, if a zone was written.
  package let offset: Int?

  package init(day: CivilDate, secondOfDay: Int? = nil, offset: Int? = nil) {
    self.day = day
    self.secondOfDay = secondOfDay
    self.offset = offset
  }

  /// Reads a date, or gives nil for what is none.
  package init?(_ text: String) {
    var scanner = DateScanner(text)
    guard let day = scanner.day() else { return nil }
    guard !scanner.isAtEnd else {
      self.init(day: day)
      return
    }
    guard let secondOfDay = scanner.time(), let offset = scanner.zone(), scanner.isAtEnd else { return nil }
    self.init(day: day, secondOfDay: secondOfDay, offset: offset.seconds)
  }
}

private struct DateScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }

  mutating func day() -> CivilDate? {
    guard let year = number(4...4), skip("-"), let month = number(1...2), skip("-"), let day = number(1...2)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  mutating func time() -> Int? {
    guard skip("T") || skip("t") || skipSpaces() else { return nil }
    guard let hour = number(1...2), skip(":"), let minute = number(2...2), hour < 24, minute < 60 else {
      return nil
    }
    guard skip(":") else { return hour * 3600 + minute * 60 }
    guard let second = number(2...2), second < 60 else { return nil }
    if skip(".") { guard number(1...9) != nil else { return nil } }
    return hour * 3600 + minute * 60 + second
  }

  mutating func zone() -> (seconds: Int?, Void)? {
    skipSpaces()
    if isAtEnd { return (nil, ()) }
    if skip("Z") || skip("z") { return (0, ()) }
    let isEast = skip("+")
    guard isEast || skip("-"), let hours = number(2...2), hours < 24 else { return nil }
    _ = skip(":")
    let minutes = isAtEnd ? 0 : number(2...2)
    guard let minutes, minutes < 60 else { return nil }
    return ((isEast ? 1 : -1) * (hours * 3600 + minutes * 60), ())
  }

  private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    let start = index
    var value = 0
    while index < bytes.count, index - start < digits.upperBound, case 48...57 = bytes[index] {
      value = value * 10 + Int(bytes[index] - 48)
      index += 1
    }
    return index - start < digits.lowerBound ? nil : value
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
    index += 1
    return true
  }

  @discardableResult private mutating func skipSpaces() -> Bool {
    let start = index
    while skip(" ") {}
    return index > start
  }
}
