import SiteModel

/// The moment at which a mail says that it was sent: `Fri, 20 Feb 2026 07:34:10 -0500`. (RFC 5322, 3.3 and 4.3)
enum MailDate {
  /// Seconds since 1970-01-01T00:00:00Z; nil for what is no date.
  static func seconds(_ text: String) -> Int? {
    var words = text.prefix { $0 != "(" }.split { $0 == " " || $0 == "," }
    if words.first?.first?.isLetter == true { words.removeFirst() }
    guard words.count >= 4, let day = Int(words[0]), let year = Int(words[2]), words[1].count >= 3,
      let month = months.firstIndex(of: words[1].prefix(3).lowercased()),
      let date = CivilDate(
        year: year < 50 ? year + 2000 : year < 1000 ? year + 1900 : year, month: month + 1, day: day),
      let time = seconds(ofTime: words[3])
    else { return nil }
    return date.daysSince1970 * 86_400 + time - offset(words.count > 4 ? String(words[4]) : "Z")
  }

  private static func seconds(ofTime text: Substring) -> Int? {
    let parts = text.split(separator: ":").map { Int($0) ?? -1 }
    guard (2...3).contains(parts.count), 0..<24 ~= parts[0], 0..<60 ~= parts[1] else { return nil }
    let second = parts.count == 3 ? parts[2] : 0
    return 0...60 ~= second ? parts[0] * 3600 + parts[1] * 60 + second : nil
  }

  private static func offset(_ zone: String) -> Int {
    if let hours = oldZones[zone.uppercased()] { return hours * 3600 }
    guard zone.count == 5, let number = Int(zone.dropFirst()), let sign = ["+": 1, "-": -1][zone.prefix(1)]
    else {
      return 0
    }
    return sign * (number / 100 * 3600 + number % 100 * 60)
  }

  private static let oldZones = [
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
  ]
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
