/// What a new site is made for.
package struct StarterOptions: Sendable {
  /// A name of the IANA time zone database.
  package var timeZone = "UTC"
  /// Whether the files of the built-in theme are written too.
  package var hasTemplates = false
  /// Seconds since 1970-01-01T00:00:00Z: the first texts have this day's date.
  package var now: Int

  package init(now: Int) { self.now = now }
}
