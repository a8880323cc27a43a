import SiteModel

/// How a comment is written in a thread file.
struct CommentText {
  var id: String?
  let author: String
  let date: WrittenDate
  var replyTo: String?
  var url: String?
  var status = CommentEntry.Status.approved
  /// Protected, with line feeds.
  var body: [UInt8] = []

  /// From the first `---` to the last letter, with the line endings of a file.
  func bytes(lineEnding: [UInt8]) -> [UInt8] {
    var lines = ["---"]
    if let id { lines.append("id: \(id)") }
    lines += ["author: \(YAMLWord.written(author))", "date: \(date.written)"]
    if let replyTo { lines.append("reply-to: \(replyTo)") }
    if let url { lines.append("url: \(YAMLWord.written(url))") }
    if status != .approved { lines.append("status: \(status.rawValue)") }
    lines.append("---")
    let all = lines.map { Array($0.utf8)[...] } + body.split(separator: 10, omittingEmptySubsequences: false)
    return Array((body.isEmpty ? Array(all.dropLast()) : all).joined(separator: lineEnding))
  }
}

/// A text in YAML that nobody can break out of.
enum YAMLWord {
  /// Plain where it consists of letters, digits and harmless signs; else in double quotation marks (YAML 1.2, 5.7).
  static func written(_ text: String) -> String {
    if isPlain(text) { return text }
    return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.last != " " else {
      return false
    }
    let isSafe = { (scalar: Unicode.Scalar) in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " .,'-’/&()".unicodeScalars.contains(scalar)
    }
    return text.unicodeScalars.allSatisfy(isSafe) && text.lowercased() != "null"
      || text.hasPrefix("https://") && text.unicodeScalars.dropFirst(8).allSatisfy { isSafe($0) && $0 != " " }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
    let category = scalar.properties.generalCategory
    let isVisible =
      switch category {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
      default: true
      }
    guard !isVisible else { return String(scalar) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let length = digits.count > 4 ? 8 : 4
    return (length == 8 ? "\\U" : "\\u") + String(repeating: "0", count: length - digits.count) + digits
  }
}

extension WrittenDate {
  /// As an author writes it: `2026-02-20`, `2026-02-20 07:34`, with seconds and zone where there are any.
  var written: String {
    let year = String(day.year)
    var text =
      String(repeating: "0", count: 4 - year.count) + year + "-" + two(day.month) + "-" + two(day.day)
    guard let secondOfDay else { return text }
    text += " " + two(secondOfDay / 3600) + ":" + two(secondOfDay / 60 % 60)
    if secondOfDay % 60 != 0 { text += ":" + two(secondOfDay % 60) }
    guard let offset else { return text }
    let minutes = abs(offset) / 60
    return text + " " + (offset < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
