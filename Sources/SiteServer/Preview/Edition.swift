import SiteBuilder
import SiteModel

/// What is served until something changes: the site as it was last planned, and what is wrong with it.
struct Edition: Sendable {
  /// Another one for each edition of each server.
  let id: String
  /// The site; while there are mistakes, as it was before them. Nil before the first one without any.
  let shelf: Shelf?
  /// In order of place. With an error among them, `shelf` is out of date.
  let problems: [Diagnostic]

  var isBroken: Bool { problems.containsErrors }
}
