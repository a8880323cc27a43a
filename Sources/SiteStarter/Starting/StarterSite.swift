import SiteModel
import SiteReader

/// A small complete site, which shows by itself how it is made.
struct StarterSite {
  let options: StarterOptions

  /// Its files, each with its path below the site's folder.
  var files: [(path: String, text: [UInt8])] {
    let texts = [
      ("content/site.yaml", StarterTexts.settings(timeZone: options.timeZone, year: day.year)),
      ("content/posts/help-or-company.md", StarterTexts.article(day: day.written)),
      ("content/comments/help-or-company.md", StarterTexts.thread(day: day.written)),
      ("content/authors/your-name.md", StarterTexts.author),
      ("content/categories/listening.md", StarterTexts.category),
      ("content/pages/about.md", StarterTexts.about),
      (Self.ignoreFile, StarterTexts.ignored),
    ]
    let written = texts + options.editorFiles.map { ($0.path, $0.text) }
    return written.map { ($0, Array($1.utf8)) } + templates
  }

  /// The only file that may be there before: whoever begins with a repository has it.
  static let ignoreFile = ".gitignore"

  private var templates: [(path: String, text: [UInt8])] {
    options.hasTemplates ? SiteReader.builtInTheme.map { ("templates/" + $0.path, $0.bytes) } : []
  }

  /// Today on the calendar of the site.
  private var day: CivilDate {
    let zone = SiteTimeZone(identifier: options.timeZone) ?? .utc
    return zone.moment(secondsSince1970: options.now).day
  }
}

extension CivilDate {
  /// `2026-02-20`.
  var written: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  private static func padded(_ number: Int, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
