import SiteModel

/// The changes to come as a calendar that other programs subscribe to or import. (iCalendar, RFC 5545)
struct Calendar {
  let changes: [ScheduledChange]
  let siteTitle: String

  /// The file: the same for the same changes, whenever it is written.
  var bytes: [UInt8] {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Inglenook//schedule//EN", "CALSCALE:GREGORIAN"]
      + ["X-WR-CALNAME:" + Self.escaped(siteTitle)] + changes.flatMap(event) + ["END:VCALENDAR"]
    return lines.flatMap { Self.folded($0) + Self.lineBreak }
  }

  private func event(for change: ScheduledChange) -> [String] {
    let time = Self.time(of: change.moment)
    return [
      "BEGIN:VEVENT",
      // A change that moves to another day is the same entry.
      "UID:" + Self.escaped("\(change.guid)#\(change.kind.rawValue)"),
      // The clock would make every file another one; RFC 5545, 3.8.7.2 asks for a time in UTC.
      "DTSTAMP:" + time, "DTSTART:" + time,
      "SUMMARY:" + Self.escaped("“\(change.title)” \(change.kind.words)"),
      "DESCRIPTION:" + Self.escaped(change.location.file), "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// `20261224T060000Z`. (3.3.5, form 2)
  private static func time(of moment: Moment) -> String {
    let utc = Moment(secondsSince1970: moment.secondsSince1970, offset: 0)
    return String(utc.rfc3339.filter { $0 != "-" && $0 != ":" })
  }

  /// A text as the value of a property. (3.3.11)
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\", ";", ",": "\\\(scalar)"
      case "\n": "\\n"
      case "\0"..." ", "\u{7F}": " "
      default: String(scalar)
      }
    }.joined()
  }

  /// A line in pieces of at most 75 bytes, none of which cuts a character. (3.1)
  private static func folded(_ line: String) -> [UInt8] {
    var output: [UInt8] = []
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if length + bytes.count > 75 {
        output += lineBreak + [UInt8(ascii: " ")]
        length = 1
      }
      output += bytes
      length += bytes.count
    }
    return output
  }

  private static let lineBreak: [UInt8] = [13, 10]
}
