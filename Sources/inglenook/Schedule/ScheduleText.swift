import SiteModel

/// The changes to come, as words and for programs.
struct ScheduleText {
  let changes: [ScheduledChange]

  /// A line for each change, by the clock of the site.
  var text: String {
    guard let next = changes.first?.moment else {
      return "Nothing will change by itself: no article waits for its day, and none expires.\n"
    }
    let width = changes.map { $0.kind.words.count }.max() ?? 0
    let rows = changes.map { change in
      let padding = String(repeating: " ", count: width - change.kind.words.count)
      return
        "  \(change.moment.isoDay) \(change.moment.timeOfDay)  \(change.kind.words)\(padding)  “\(change.title)”  \(change.location.file)\n"
    }
    return rows.joined().withoutControls
      + "The next build that changes anything is due on \(next.isoDay) at \(next.timeOfDay), which is \(next.rfc3339).\n"
  }

  /// The next moment alone, with its line break.
  var next: String { changes.first.map { $0.moment.rfc3339 + "\n" } ?? "" }

  /// For programs: `nextChange` and `changes`.
  static func details(of changes: [ScheduledChange], of base: BaseURL) -> [(key: String, value: JSONValue)] {
    let next = changes.first.map { [(key: "nextChange", value: JSONValue.string($0.moment.rfc3339))] } ?? []
    let rows = changes.map { change in
      JSONValue.object([
        ("at", .string(change.moment.rfc3339)), ("kind", .string(change.kind.rawValue)),
        ("title", .string(change.title)), ("file", .string(change.location.file)),
        ("url", .string(base.absolute(change.path))),
      ])
    }
    return next + [("changes", .array(rows))]
  }
}

extension ScheduledChange.Kind {
  /// What happens, in a few words.
  var words: String {
    switch self {
    case .appears: "appears"
    case .expires: "expires"
    case .closes: "takes no more comments"
    }
  }
}
