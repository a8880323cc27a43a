/// The days of each year on which the clocks of a zone change, as POSIX has them in `TZ` (section 8.3).
struct SummerTime: Sendable, Hashable {
  /// A moment of each year: on the first to fourth, or with 5 the last, of a weekday in a month.
  struct Day: Sendable, Hashable {
    let month: Int
    let week: Int
    /// 0 for Sunday.
    let weekday: Int
    /// By the clocks that are about to change; on a day before or after for one that is less than 0, or more than a day.
    let second: Int
  }

  let winterOffset: Int
  let summerOffset: Int
  let start: Day
  let end: Day

  func offset(at seconds: Int) -> Int {
    let year = Moment(secondsSince1970: seconds, offset: winterOffset).day.year
    let start = start.secondsSince1970(in: year) - winterOffset
    let end = end.secondsSince1970(in: year) - summerOffset
    let isSummer = start < end ? seconds >= start && seconds < end : seconds >= start || seconds < end
    return isSummer ? summerOffset : winterOffset
  }
}

extension SummerTime {
  /// `3600,7200,3.5.0/7200,10.5.0/10800`.
  init?(_ word: Substring) {
    let parts = word.split(separator: ",")
    guard parts.count == 4, let winter = Int(parts[0]), let summer = Int(parts[1]), let start = Day(parts[2]),
      let end = Day(parts[3])
    else { return nil }
    self.init(winterOffset: winter, summerOffset: summer, start: start, end: end)
  }
}

extension SummerTime.Day {
  /// `3.5.0/7200`.
  fileprivate init?(_ text: Substring) {
    let numbers = text.split { $0 == "." || $0 == "/" }.compactMap { Int($0) }
    guard numbers.count == 4 else { return nil }
    self.init(month: numbers[0], week: numbers[1], weekday: numbers[2], second: numbers[3])
  }

  /// By the clocks of the place.
  fileprivate func secondsSince1970(in year: Int) -> Int {
    day(in: year) * 86_400 + second
  }

  /// Days since 1970-01-01, which was a Thursday.
  private func day(in year: Int) -> Int {
    let first = Self.firstDay(of: month, in: year)
    let next = Self.firstDay(of: month % 12 + 1, in: month == 12 ? year + 1 : year)
    let day = first + (weekday - first % 7 - 4 + 14) % 7 + (week - 1) * 7
    return day < next ? day : day - 7
  }

  private static func firstDay(of month: Int, in year: Int) -> Int {
    CivilDate(year: year, month: month, day: 1)?.daysSince1970 ?? 0
  }
}
