import Mustache
import SiteModel

/// A date as templates show it.
struct DateContext: Sendable {
  let moment: Moment
  let words: Words

  init(_ moment: Moment, _ words: Words) {
    self.moment = moment
    self.words = words
  }

  static let schema = Schema<DateContext>(
    "date", "A day, perhaps with a time.",
    [
      .text("iso", "For machines: `2026-02-20`, or with time and zone if the author wrote a time.") {
        $0.moment.machineReadable
      },
      .text("text", "In words: `20 February 2026`.") { $0.words.date($0.moment.day) },
      .text("short", "In words without the year: `20 Feb`.") { $0.words.shortDate($0.moment.day) },
      .number("year", "The year: `2026`.") { $0.moment.day.year },
      .optionalText("time", "The time, if the author wrote one: `07:34`.") {
        $0.moment.hasTime ? $0.moment.timeOfDay : nil
      },
    ])
}

extension RenderingContext {
  /// A date as templates show it, in the language of the page.
  func date(_ moment: Moment?) -> DateContext? { moment.map { DateContext($0, words) } }
}
