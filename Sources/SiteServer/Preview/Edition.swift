import SiteBuilder
import SiteModel

/// What is served until something changes: the site as it was last planned, and what is wrong with it.
struct Edition: Sendable {
  /// Another one for each edition of each server.
  let id: String
  /// Counted from 1.
  let number: Int
  /// The site; while there are mistakes, as it was before them. Nil before the first one without any.
  let shelf: Shelf?
  /// In order of place. With an error among them, `shelf` is out of date.
  let problems: [Diagnostic]
  /// How often files changed that show in pages without their bytes being part of them: pictures, above all.
  let pictureCount: Int

  /// The same with one thing more that is wrong.
  func with(_ problem: Diagnostic) -> Edition {
    Edition(
      id: id, number: number, shelf: shelf, problems: problems + [problem], pictureCount: pictureCount)
  }

  var isBroken: Bool { problems.containsErrors }
}
