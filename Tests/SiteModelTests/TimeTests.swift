import Testing

@testable import SiteModel

@Suite struct TimeTests {
  @Test func everyWayToWriteADateIsUnderstood() throws {
    let day = try #require(CivilDate(year: 2026, month: 2, day: 20))
    let seven = 7 * 3600 + 34 * 60
    let cases: [(String, WrittenDate?)] = [
      ("2026-02-20", WrittenDate(day: day)),
      ("2026-2-20", WrittenDate(day: day)),
      ("2026-02-20 07:34", WrittenDate(day: day, secondOfDay: seven)),
      ("2026-02-20 7:34", WrittenDate(day: day, secondOfDay: seven)),
      ("2026-02-20T07:34:10", WrittenDate(day: day, secondOfDay: seven + 10)),
      ("2026-02-20T07:34:10.5Z", WrittenDate(day: day, secondOfDay: seven + 10, offset: 0)),
      ("2026-02-20T07:34+02:00", WrittenDate(day: day, secondOfDay: seven, offset: 7200)),
      ("2026-02-20 07:34 -0530", WrittenDate(day: day, secondOfDay: seven, offset: -19_800)),
      ("2026-02-30", nil), ("2025-02-29", nil), ("2026-13-01", nil), ("20 February 2026", nil),
      ("2026-02-20 25:00", nil),
      ("2026-02-20 07:60", nil), ("2026-02-20 07", nil), ("2026-02-20x", nil), ("2026-02-20 07:34 CET", nil),
      ("", nil),
      ("26-02-20", nil),
    ]
    for (text, expected) in cases { #expect(WrittenDate(text) == expected, "\(text)") }
  }

  @Test func daysAreCountedAsTheCalendarDoes() throws {
    for (year, month, day, count) in [
      (1970, 1, 1, 0), (2000, 2, 29, 11_016), (2026, 11, 21, 20_778), (1, 1, 1, -719_162),
    ] {
      let date = try #require(CivilDate(year: year, month: month, day: day))
      #expect(date.daysSince1970 == count)
      #expect(CivilDate(daysSince1970: count) == date)
    }
    for days in stride(from: -719_162, through: 2_932_896, by: 997) {
      #expect(CivilDate(daysSince1970: days).daysSince1970 == days)
    }
  }

  @Test func aDateWithoutAZoneIsMeantInTheTimeZoneOfTheSite() throws {
    let cases = [
      ("Europe/Berlin", "2026-02-20", "2026-02-20T00:00:00+01:00"),
      ("Europe/Berlin", "2026-07-20 12:00", "2026-07-20T12:00:00+02:00"),
      ("America/New_York", "2026-02-20", "2026-02-20T00:00:00-05:00"),
      ("Asia/Kathmandu", "2026-02-20 00:01", "2026-02-20T00:01:00+05:45"),
      ("Europe/Berlin", "2026-02-20T12:00Z", "2026-02-20T13:00:00+01:00"),
      ("UTC", "2026-02-20 12:00", "2026-02-20T12:00:00Z"),
      // Clocks go forward from 2 to 3, and back from 3 to 2.
      ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29T03:30:00+02:00"),
      ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T02:30:00+02:00"),
      ("America/New_York", "2026-11-01 01:30", "2026-11-01T01:30:00-04:00"),
    ]
    for (zone, written, expected) in cases {
      let zone = try #require(SiteTimeZone(identifier: zone))
      let date = try #require(WrittenDate(written))
      #expect(zone.moment(of: date).rfc3339 == expected, "\(written)")
    }
  }

  @Test func clocksGoAsTheDatabaseSays() throws {
    let cases: [(zone: String, seconds: Int, expected: String)] = [
      // Before 1970 the offset of its first day holds; after the last written change, the rule.
      ("Africa/Monrovia", -86_400, "1969-12-30T23:15:30-00:44"),
      ("Africa/Monrovia", 63_593_070, "1972-01-07T00:44:30Z"),
      ("Europe/Berlin", 3_804_195_599, "2090-07-20T02:59:59+02:00"),
      ("Asia/Calcutta", 1_000_000_000, "2001-09-09T07:16:40+05:30"),
      // South of the equator summer is over the turn of the year.
      ("Australia/Lord_Howe", 4_073_500_799, "2099-01-31T10:59:59+11:00"),
      ("America/Santiago", 4_086_547_199, "2099-06-30T19:59:59-04:00"),
      // Clocks that change on the evening before, and in winter instead of summer.
      ("America/Nuuk", 1_900_000_000, "2030-03-17T15:46:40-02:00"),
      ("America/Nuuk", 1_901_149_199, "2030-03-30T22:59:59-02:00"),
      ("America/Nuuk", 1_901_149_200, "2030-03-31T00:00:00-01:00"),
      ("Europe/Dublin", 1_910_000_000, "2030-07-11T12:33:20+01:00"),
      // The rule of its time came a month after the change.
      ("America/Ojinaga", 1_667_203_200, "2022-10-31T02:00:00-06:00"),
      ("America/Ojinaga", 1_690_000_000, "2023-07-21T23:26:40-05:00"),
    ]
    for (zone, seconds, expected) in cases {
      let zone = try #require(SiteTimeZone(identifier: zone))
      #expect(zone.moment(secondsSince1970: seconds).rfc3339 == expected)
    }
    for name in ["", "Europe", "Europe/Berlin ", "europe/berlin", "Zulu2", "A"] {
      #expect(SiteTimeZone(identifier: name) == nil, "\(name)")
    }
    #expect(SiteTimeZone.knownIdentifiers == SiteTimeZone.knownIdentifiers.sorted())
    for name in SiteTimeZone.knownIdentifiers { #expect(SiteTimeZone(identifier: name) != nil, "\(name)") }
  }

  @Test func aDayWithoutATimeStaysADay() throws {
    let zone = try #require(SiteTimeZone(identifier: "America/New_York"))
    #expect(zone.moment(of: try #require(WrittenDate("2026-02-20"))).machineReadable == "2026-02-20")
    #expect(
      zone.moment(of: try #require(WrittenDate("2026-02-20 9:05"))).machineReadable
        == "2026-02-20T09:05:00-05:00")
  }
}
