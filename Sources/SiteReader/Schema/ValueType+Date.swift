import SiteModel
import YAML

extension ValueType where Value == Located<WrittenDate> {
  /// A day, perhaps with a time, perhaps with a zone.
  static var date: Self {
    ValueType<String>.text.map(.date) { text, node, reading in
      if let date = WrittenDate(text) { return reading.located(date, at: node.mark) }
      let mistake = DateMistake(text)
      reading.error(mistake.message, help: mistake.help(key: reading.key), at: node.mark)
      return nil
    }
  }
}

/// Why a text is no date, and which date was meant.
struct DateMistake {
  let message: String
  /// The date as it should be written, if it can be known.
  let correction: String?

  init(_ text: String) {
    let numbers = Self.numbers(in: text)
    if text.contains("“") || text.contains("”") {
      message = "curly quotation marks belong to the text, so \(text) is not a date"
      correction = WrittenDate(text.filter { !"“”".contains($0) }) == nil ? nil : text.filter { !"“”".contains($0) }
    } else if numbers.count >= 3, numbers[0].count == 4, let day = Self.impossibleDay(numbers) {
      message = day
      correction = nil
    } else if numbers.count >= 5, WrittenDate(String(text.prefix(10))) != nil {
      message = "“\(text)” has a time that no clock shows"
      correction = String(text.prefix(10)) + " 07:30"
    } else {
      message = "“\(text)” is not a date that can be read"
      correction = Self.rewritten(text, numbers)
    }
  }

  func help(key: String) -> String {
    guard let correction else { return "write the year, the month and the day, like this:\n\(key): 2026-02-20" }
    return "write it like this:\n\(key): \(correction)"
  }

  /// The runs of digits.
  private static func numbers(in text: String) -> [String] {
    text.split { !("0"..."9").contains($0) }.map(String.init)
  }

  private static func impossibleDay(_ numbers: [String]) -> String? {
    guard let year = Int(numbers[0]), let month = Int(numbers[1]), let day = Int(numbers[2]) else { return nil }
    guard CivilDate(year: year, month: month, day: day) == nil else { return nil }
    guard year >= 1, (1...12).contains(month) else { return "there is no month \(numbers[1])" }
    let length = CivilDate.length(ofMonth: month, in: year)
    return "there is no \(day) \(months[month - 1]) \(year): that month has \(length) days"
  }

  /// `20 February 2026`, `Feb. 20, 2026`, `20.02.2026`, `2026/02/20`; not `02/03/2026`, which means two days.
  private static func rewritten(_ text: String, _ numbers: [String]) -> String? {
    let values = numbers.compactMap { Int($0) }
    guard let yearIndex = numbers.firstIndex(where: { $0.count == 4 }) else { return nil }
    if let month = month(in: text), values.count >= 2 {
      let day = values.enumerated().first { $0.offset != yearIndex }?.element ?? 0
      return iso(values[yearIndex], month, day)
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

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
