import SiteModel

extension CivilDate {
  /// `20 February 2026`.
  var inWords: String { "\(day) \(monthName) \(year)" }

  /// `20 Feb`.
  var inShortWords: String { "\(day) \(monthName.prefix(3))" }

  /// `February`.
  var monthName: String { Self.monthNames[month - 1] }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}
