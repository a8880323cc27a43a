extension PersonalData {
  /// Runs of digits that are written as telephone numbers are: with a plus, with a leading zero, or as in North America.
  static func telephones(in text: String) -> [PersonalData] {
    runs(in: text).filter { run in
      let groups = run.text.split { !$0.isASCIIDigit }.map(String.init)
      return !run.isNamedOtherwise && isTelephone(groups, run.text)
    }.map { PersonalData(kind: .telephone, text: $0.text) }
  }

  private struct Run {
    let text: String
    /// Whether the word before says that it is the number of something else.
    let isNamedOtherwise: Bool
  }

  /// Digits with single spaces, hyphens, dots and brackets between them.
  private static func runs(in text: String) -> [Run] {
    let characters = Array(text)
    var runs: [Run] = []
    var start = 0
    while start < characters.count {
      guard characters[start].beginsNumber, start == 0 || !characters[start - 1].isOfWordOrNumber else {
        start += 1
        continue
      }
      var end = start + 1
      while end < characters.count, characters[end].continuesNumber(after: characters[end - 1]) { end += 1 }
      while end > start, !characters[end - 1].isASCIIDigit { end -= 1 }
      let behind = end < characters.count ? characters[end] : " "
      if end > start + 6, !behind.isLetter {
        let before = String(characters[max(0, start - 12)..<start]).lowercased()
        let isOther =
          before.contains("isbn") || before.contains("no.") || before.contains("#") || before.contains("$")
        runs.append(Run(text: String(characters[start..<end]), isNamedOtherwise: isOther))
      }
      start = max(end, start + 1)
    }
    return runs
  }

  private static func isTelephone(_ groups: [String], _ text: String) -> Bool {
    let digits = groups.joined()
    guard (9...15).contains(digits.count), let first = groups.first, !isDate(groups), !isFree(digits) else {
      return false
    }
    if text.hasPrefix("+") { return true }
    if isNorthAmerican(groups) { return true }
    guard first.hasPrefix("0"), first.count >= 2, digits.count <= 12 else { return false }
    return text.contains { !$0.isASCIIDigit } || first.hasPrefix("07") || first.hasPrefix("01")
  }

  /// `555-867-5309`, `(555) 867-5309`, `1 555 867 5309`: three, three and four digits; no area begins with 0 or 1.
  private static func isNorthAmerican(_ groups: [String]) -> Bool {
    let local = groups.first == "1" ? Array(groups.dropFirst()) : groups
    return local.map(\.count) == [3, 3, 4] && local[0].first.map { $0 >= "2" } == true
  }

  /// A day in figures, perhaps with a time behind it.
  private static func isDate(_ groups: [String]) -> Bool {
    let numbers = groups.prefix(3).compactMap { Int($0) }
    guard numbers.count == 3 else { return false }
    let isYear = { (number: Int) in (1800...2199).contains(number) }
    let isDay = { (number: Int) in (1...31).contains(number) }
    return isYear(numbers[0]) && isDay(numbers[1]) && isDay(numbers[2])
      || isDay(numbers[0]) && isDay(numbers[1]) && isYear(numbers[2])
  }

  /// A number that costs nothing belongs to a firm or a help line.
  private static func isFree(_ digits: String) -> Bool {
    let local = digits.hasPrefix("1") ? digits.dropFirst() : digits[...]
    let isAmerican =
      local.count == 10
      && ["800", "833", "844", "855", "866", "877", "888"].contains(String(local.prefix(3)))
    return isAmerican || ["0800", "0808", "0116"].contains(String(digits.prefix(4)))
  }
}

extension Character {
  fileprivate var beginsNumber: Bool { isASCIIDigit || self == "+" || self == "(" }
  fileprivate var isOfWordOrNumber: Bool { isLetter || isNumber || "-.,/_@:".contains(self) }

  fileprivate func continuesNumber(after previous: Character) -> Bool {
    if isASCIIDigit { return true }
    if self == " " { return previous.isASCIIDigit || previous == ")" }
    if self == "(" { return previous == " " || previous.isASCIIDigit || previous == "+" }
    if self == ")" { return previous.isASCIIDigit }
    return "-./\u{2010}\u{2011}\u{A0}".contains(self) && (previous.isASCIIDigit || previous == ")")
  }
}
