/// What a new site is made for.
package struct StarterOptions: Sendable {
  /// A name of the IANA time zone database.
  package var timeZone = "UTC"
  /// Whether the files of the built-in theme are written too.
  package var hasTemplates = false
  /// Files beside the content that help an editor, with their paths below the site's folder.
  package var editorFiles: [(path: String, text: String)] = []
  /// Seconds since 1970-01-01T00:00:00Z: the first texts have this day's date.
  package var now: Int

  package init(now: Int) { self.now = now }
}
