/// A point in time, and how the clock on the site's wall shows it.
package struct Moment: Sendable, Hashable {
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
    let zone = offset == 0 ? "Z" : (offset < 0 ? "-" : "+") + Self.clock(abs(offset) / 60)
    return "\(isoDay)T\(Self.clock(secondOfDay / 60)):\(Self.twoDigits(secondOfDay % 60))\(zone)"
  }

  /// `2026-02-20`.
  package var isoDay: String {
    let day = day
    let year = String(day.year)
    return
      "\(String(repeating: "0", count: max(0, 4 - year.count)))\(year)-\(Self.twoDigits(day.month))-\(Self.twoDigits(day.day))"
  }

  /// What an HTML `datetime` attribute holds: the day alone where the author wrote only a day.
  package var machineReadable: String { hasTime ? rfc3339 : isoDay }

  /// `07:34`.
  package var timeOfDay: String { Self.clock(secondOfDay / 60) }

  private static func clock(_ minutes: Int) -> String {
    "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }
}

extension Moment: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.secondsSince1970 < right.secondsSince1970 }
}
