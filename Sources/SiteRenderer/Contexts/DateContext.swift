import Mustache
import SiteModel

extension Moment {
  /// A date as templates show it.
  static let schema = Schema<Moment>(
    "date", "A day, perhaps with a time.",
    [
      .text("iso", "For machines: `2026-02-20`, or with time and zone if the author wrote a time.") {
        $0.machineReadable
      },
      .text("text", "In words: `20 February 2026`.") { $0.day.inWords },
      .text("short", "In words without the year: `20 Feb`.") { $0.day.inShortWords },
      .number("year", "The year: `2026`.") { $0.day.year },
      .optionalText("time", "The time, if the author wrote one: `07:34`.") {
        $0.hasTime ? $0.timeOfDay : nil
      },
    ])
}
