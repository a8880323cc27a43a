/// The time zone in which an author's dates are meant when they name none.
package struct SiteTimeZone: Sendable, Hashable {
  private let clocks: ZoneClocks

  /// The zone of a name from the IANA database, `Europe/Berlin`; nil for an unknown one.
  package init?(identifier: String) {
    guard let clocks = ZoneClocks(name: identifier) else { return nil }
    self.clocks = clocks
  }

  private init(clocks: ZoneClocks) { self.clocks = clocks }

  /// Coordinated universal time.
  package static let utc = SiteTimeZone(clocks: ZoneClocks(firstOffset: 0))

  /// Every name that `init(identifier:)` knows, for suggestions.
  package static var knownIdentifiers: [String] { ZoneTable.names }

  /// The moment that a written date means here.
  ///
  /// A day without a time begins at its midnight. A time that the clocks skip in spring is read with the offset of winter;
  /// one that they repeat in autumn is the first of the two.
  package func moment(of date: WrittenDate) -> Moment {
    let local = date.day.daysSince1970 * 86_400 + (date.secondOfDay ?? 0)
    let hasTime = date.secondOfDay != nil
    guard let written = date.offset else {
      return moment(secondsSince1970: local - offset(ofLocalTime: local), hasTime: hasTime)
    }
    return moment(secondsSince1970: local - written, hasTime: hasTime)
  }

  /// A point in time as this zone's clocks show it.
  package func moment(secondsSince1970 seconds: Int, hasTime: Bool = true) -> Moment {
    Moment(secondsSince1970: seconds, offset: clocks.offset(at: seconds), hasTime: hasTime)
  }

  /// The offset that was in force a day earlier, unless the clocks had changed by then.
  private func offset(ofLocalTime local: Int) -> Int {
    let before = clocks.offset(at: local - 86_400)
    if clocks.offset(at: local - before) == before { return before }
    let after = clocks.offset(at: local + 86_400)
    return clocks.offset(at: local - after) == after ? after : before
  }
}
