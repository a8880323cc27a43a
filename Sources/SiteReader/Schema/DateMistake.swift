import SiteModel

/// Why a text is no date, and which date was meant.
struct DateMistake {
  let message: String
  /// The date as it should be written, if it can be known.
  private let correction: String?

  init(_ text: String) {
    let numbers = text.split { !("0"..."9").contains($0) }.map(String.init)
    let straight = text.filter { !"“”„‘’".contains($0) }
    if straight != text, WrittenDate(straight) != nil {
      message = "curly quotation marks belong to the text, so \(text) is not a date"
      correction = straight
    } else if let time = TimeMistake(text, numbers) {
      message = time.message
      correction = time.correction
    } else if let day = Self.impossibleDay(numbers) {
      message = day
      correction = nil
    } else {
      message = "“\(text)” is not a date that can be read"
      correction = Self.rewritten(text, numbers)
    }
  }

  func help(key: String) -> String {
    guard let correction else {
      return "write the year, the month and the day, like this:\n\(key): 2026-02-20"
    }
    return "write it like this:\n\(key): \(correction)"
  }

  private static func impossibleDay(_ numbers: [String]) -> String? {
    guard numbers.count >= 3, numbers[0].count == 4 else { return nil }
    guard let year = Int(numbers[0]), let month = Int(numbers[1]), let day = Int(numbers[2]) else {
      return nil
    }
    guard CivilDate(year: year, month: month, day: day) == nil else { return nil }
    if year == 0 { return "there is no year 0" }
    guard (1...12).contains(month) else { return "there is no month \(month)" }
    let length = CivilDate.length(ofMonth: month, in: year)
    return "there is no \(day) \(months[month - 1]) \(year): that month has \(length) days"
  }

  /// `20 February 2026`, `Feb. 20, 2026`, `20.02.2026`, `2026/02/20`; not `02/03/2026`, which means two days.
  private static func rewritten(_ text: String, _ numbers: [String]) -> String? {
    let values = numbers.compactMap { Int($0) }
    guard let yearIndex = numbers.firstIndex(where: { $0.count == 4 }) else { return nil }
    if let month = month(in: text), values.count >= 2 {
      return iso(values[yearIndex], month, values[yearIndex == 0 ? 1 : 0])
    }
    guard values.count == 3 else { return nil }
    if yearIndex == 0 { return iso(values[0], values[1], values[2]) }
    guard yearIndex == 2 else { return nil }
    if text.contains(".") || values[0] > 12 { return iso(values[2], values[1], values[0]) }
    return values[1] > 12 ? iso(values[2], values[0], values[1]) : nil
  }

  private static func month(in text: String) -> Int? {
    let words = text.lowercased().split { !$0.isLetter }
    return months.firstIndex { month in
      words.contains { $0.count >= 3 && month.lowercased().hasPrefix($0) }
    }.map { $0 + 1 }
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
    return "\(date.year)-\(twoDigits(date.month))-\(twoDigits(date.day))"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}

/// Why what follows a day is no time.
private struct TimeMistake {
  let message: String
  let correction: String

  /// Nil if the day itself is none, or nothing follows it.
  init?(_ text: String, _ numbers: [String]) {
    let day = String(text.prefix(10))
    guard text.count > 10, WrittenDate(day) != nil, numbers.count >= 4 else { return nil }
    let rest = text.dropFirst(10).drop { $0 == " " || $0 == "T" }
    let letters = rest.filter(\.isLetter)
    let hour = Int(numbers[3]) ?? 0
    let minute = numbers.count > 4 ? Int(numbers[4]) ?? 0 : 0
    guard hour < 24, minute < 60 else {
      message = "there is no time \(rest)"
      correction = "\(day) 07:30"
      return
    }
    if let shift = ["am": hour == 12 ? -12 : 0, "pm": hour < 12 ? 12 : 0][letters.lowercased()] {
      message = "the hours of a day are counted to 24, so “\(rest)” is not a time"
      correction = "\(day) \(twoDigits(hour + shift)):\(twoDigits(minute))"
    } else if !letters.isEmpty {
      message = "“\(letters)” is not a time zone that can be read here"
      correction =
        "\(day) \(twoDigits(hour)):\(twoDigits(minute)) \(Self.offsets[letters.uppercased()] ?? "+01:00")"
    } else {
      message = "“\(rest)” is not a time that can be read"
      correction = "\(day) \(twoDigits(hour)):\(twoDigits(minute))"
    }
  }

  private static let offsets = [
    "UTC": "Z", "GMT": "Z", "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00",
    "MST": "-07:00",
    "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00",
  ]
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
