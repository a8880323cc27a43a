import Mustache
import SiteModel

/// What the words of the tool itself may speak of.
struct Phrase: Sendable {
  var title = ""
  var number = 0
  var count = 0
  var kind = ""
  var site = ""
  var day = 0
  var month = ""
  var shortMonth = ""
  var year = 0

  static let schema = Schema<Phrase>(
    "phrase", "What the words of titles, descriptions and dates may speak of.",
    [
      .text("title", "The title of what is spoken of.", \.title),
      .number("number", "The number of a page, or of a footnote.", \.number),
      .number("count", "How many there are, or which mention of a footnote it is.", \.count),
      .flag("isOne", "Whether there is exactly one.") { $0.count == 1 },
      .text("kind", "What kind of list it is: `Category`.", \.kind),
      .text("site", "The site's name.", \.site),
      .number("day", "The day of the month.", \.day),
      .text("month", "The month's name, one of `month-1` to `month-12`.", \.month),
      .text(
        "shortMonth", "The month's short name, one of `short-month-1` to `short-month-12`.", \.shortMonth),
      .number("year", "The year.", \.year),
    ])
}
