/// What one run is asked to do.
package struct BuildOptions: Sendable {
  package var contentFolder = "content"
  /// The author's own templates. The folder `templates` need not be there; any other must.
  package var templatesFolder = "templates"
  /// Whether the theme that the program carries stands in for the files that the author's own lacks.
  package var hasBuiltInTheme = true
  package var outputFolder = "public"
  /// Takes the place of `base-url` in `site.yaml`.
  package var baseURL: String?
  package var includesDrafts = false
  package var includesFuture = false
  /// Whether a warning keeps the site from being written, as an error does.
  package var isStrict = false
  /// Whether a site with mistakes in its texts is planned all the same, to be looked at and not to be written.
  package var plansDespiteErrors = false
  /// How many seconds to wait for another build that holds the output folder.
  package var patience = 60
  /// Whether to measure what each file of the site costs.
  package var measuresFiles = false
  /// Seconds since 1970-01-01T00:00:00Z: the only clock that the site's bytes may see.
  package var now: Int

  package init(now: Int) { self.now = now }

  /// What took time to make and serves the next build too, beside the content folder: copies of pictures, share cards.
  var cacheFolder: String {
    let content = contentFolder.reversed().drop { $0 == "/" }.reversed()
    let parent = content.lastIndex(of: "/").map { String(content[...$0]) } ?? ""
    return parent + ".inglenook-cache"
  }
}
