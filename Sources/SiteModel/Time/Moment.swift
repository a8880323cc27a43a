/// A point in time, and how the clock on the site's wall shows it.
package struct Moment: Sendable, Hashable, Codable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let secondsSince1970: Int
  /// Seconds east of Greenwich at that place and time.
  package let offset: Int
  /// Whether the author wrote a time and not only a day.
  package let hasTime: Bool

  package init(secondsSince1970: Int, offset: Int, hasTime: Bool = true) {
    self.secondsSince1970 = secondsSince1970
    self.offset = offset
    self.hasTime = hasTime
  }

  /// The day on the site's calendar.
  package var day: CivilDate { CivilDate(daysSince1970: Self.floorDivide(secondsSince1970 + offset, 86_400)) }

  /// Seconds since the site's midnight.
  package var secondOfDay: Int {
    let local = secondsSince1970 + offset
    return local - Self.floorDivide(local, 86_400) * 86_400
  }

  /// RFC 3339, `2026-02-20T07:34:00-05:00`.
  package var rfc3339: String {
    written { text in
      text.append(day)
      text.append("T")
      text.append(clock: secondOfDay / 60)
      text.append(":")
      text.append(twoDigits: secondOfDay % 60)
      if offset == 0 { return text.append("Z") }
      text.append(offset < 0 ? "-" : "+")
      text.append(clock: abs(offset) / 60)
    }
  }

  /// `2026-02-20`.
  package var isoDay: String { written { $0.append(day) } }

  /// What an HTML `datetime` attribute holds: the day alone where the author wrote only a day.
  package var machineReadable: String { hasTime ? rfc3339 : isoDay }

  /// `07:34`.
  package var timeOfDay: String { written { $0.append(clock: secondOfDay / 60) } }

  private func written(_ write: (inout [UInt8]) -> Void) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(32)
    write(&text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }
}

extension Moment: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.secondsSince1970 < right.secondsSince1970 }
}

extension [UInt8] {
  /// `2026-02-20`.
  fileprivate mutating func append(_ day: CivilDate) {
    if (0...9999).contains(day.year) {
      append(twoDigits: day.year / 100)
      append(twoDigits: day.year % 100)
    } else {
      append(contentsOf: String(day.year).utf8)
    }
    append("-")
    append(twoDigits: day.month)
    append("-")
    append(twoDigits: day.day)
  }

  /// `07:34`.
  fileprivate mutating func append(clock minutes: Int) {
    append(twoDigits: minutes / 60)
    append(":")
    append(twoDigits: minutes % 60)
  }

  /// A number from 0 to 99.
  fileprivate mutating func append(twoDigits value: Int) {
    append(UInt8(ascii: "0") + UInt8(value / 10))
    append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  fileprivate mutating func append(_ character: Unicode.Scalar) { append(UInt8(ascii: character)) }
}
