import TimeZoneData

/// The IANA time zone database that the program carries within itself, so that a date means the same on every machine.
enum ZoneTable {
  static var names: [String] { (0..<time_zone_count()).map { String(cString: time_zone($0).name) } }

  /// What the table says of a zone, as `TimeZoneData.h` describes it; nil for a name that it does not have.
  static func changes(of name: String) -> String? {
    guard let text = text(of: name) else { return nil }
    return text.first == "=" ? self.text(of: String(text.dropFirst())) : text
  }

  private static func text(of name: String) -> String? {
    var rest = 0..<time_zone_count()
    while !rest.isEmpty {
      let middle = rest.lowerBound + rest.count / 2
      let zone = time_zone(middle)
      let found = String(cString: zone.name)
      if found == name { return String(cString: zone.changes) }
      rest = found < name ? middle + 1..<rest.upperBound : rest.lowerBound..<middle
    }
    return nil
  }
}
