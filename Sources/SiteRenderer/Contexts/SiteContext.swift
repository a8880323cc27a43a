import Markdown
import Mustache
import SiteModel

/// The site itself, as each of its pages shows it.
struct SiteContext: Sendable {
  let context: RenderingContext
  let currentPath: String

  static let schema = Schema<SiteContext>(
    "site", "The site itself.",
    [
      .text("title", "The site's name.") { $0.settings.title },
      .optionalText("tagline", "A few words below the name.") { $0.settings.tagline },
      .optionalText("description", "What the site is about.") { $0.settings.description },
      .text("language", "The language tag of BCP 47 of this page, for `<html lang>`.") {
        $0.context.words.language
      },
      .text("direction", "`ltr` or `rtl`, for `<html dir>`.") { $0.direction },
      .url("url", "The home page's whole address.") { $0.context.absolute("/") },
      .list("menu", "The navigation.", { LinkContext.schema }) {
        $0.context.links($0.context.site.navigation, on: $0.currentPath)
      },
      .list("social", "Where else the site is found.", { LinkContext.schema }) {
        $0.context.links($0.context.site.social, on: $0.currentPath)
      },
      .optionalHTML("footer", "The site's words at the foot of each page, inline.") { site in
        site.context.site.footer.map { site.context.html($0, at: .ownPage) }
      },
      .optionalHTML("copyright", "Whose words these are, inline.") { site in
        site.context.site.copyright.map { site.context.html($0, at: .ownPage) }
      },
      .text("securityPolicy", "What the pages allow browsers to do (`Content-Security-Policy`).") {
        $0.context.securityPolicy
      },
      .optionalURL("stylesheet", "The theme's `assets/style.css`.") { $0.context.asset("style.css") },
      .optionalURL("icon", "The theme's `assets/icon.svg`.") { $0.context.asset("icon.svg") },
      .object("links", "The pages that a site has once.", { SiteLinksContext.schema }) {
        SiteLinksContext(site: $0)
      },
      .list("categories", "All categories, in their order.", { TermContext.schema }) { site in
        site.context.categories.map { site.context.term($0, on: site.currentPath) }
      },
    ])

  private var settings: Settings { context.settings }

  /// The languages that are written from right to left, by their primary subtag.
  private var direction: String {
    let primary = context.words.language.prefix { $0 != "-" }.lowercased()
    return ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(primary)
      ? "rtl" : "ltr"
  }
}

/// The addresses of the pages that a site has once; missing for those that it does not have.
struct SiteLinksContext: Sendable {
  let site: SiteContext

  static let schema = Schema<SiteLinksContext>(
    "links", "The pages that a site has once; missing for those that it does not have.",
    [
      .url("home", "The home page.") { $0.local($0.paths.home) },
      .optionalURL("search", "The search page.") { $0.local($0.paths.search) },
      .optionalURL("feed", "The Atom feed of articles.") { $0.local($0.paths.feed) },
      .optionalURL("jsonFeed", "The JSON Feed of articles.") { $0.local($0.paths.jsonFeed) },
      .optionalURL("commentsFeed", "The Atom feed of comments.") { $0.local($0.paths.commentsFeed) },
      .optionalURL("archive", "The archive.") { $0.local($0.paths.archive) },
      .optionalURL("takeaways", "All takeaways.") { $0.local($0.paths.takeaways) },
      .optionalURL("takeawaysFeed", "The Atom feed of takeaways.") { $0.local($0.paths.takeawaysFeed) },
      .optionalURL("questions", "All questions that articles ask.") { $0.local($0.paths.questions) },
      .optionalURL("categories", "All categories.") { $0.taxonomy("categories") },
      .optionalURL("tags", "All tags.") { $0.taxonomy("tags") },
      .optionalURL("authors", "All authors.") { $0.local($0.paths.authors) },
      .optionalURL("series", "All series.") { $0.local($0.paths.series) },
    ])

  private var paths: StandardPaths { site.context.standardPaths }
  private func local(_ path: String) -> String { site.context.local(path) }
  private func local(_ path: String?) -> String? { path.map { site.context.local($0) } }

  private func taxonomy(_ key: String) -> String? {
    local(site.context.site.taxonomies.first { $0.kind.key == key && !$0.terms.isEmpty }?.path)
  }
}
