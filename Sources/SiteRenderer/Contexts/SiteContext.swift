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
      .text("direction", "`ltr` or `rtl`, for `<html dir>`.") { $0.context.frame.direction },
      .url("url", "The home page's whole address.") { $0.context.frame.address },
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
      .optionalURL("stylesheet", "The theme's `assets/style.css`.") { $0.context.frame.stylesheet },
      .optionalURL("icon", "The theme's `assets/icon.svg`.") { $0.context.frame.icon },
      .object("links", "The pages that a site has once.", { SiteFrame.links }) { $0.context.frame },
      .list("categories", "All categories, in their order.", { TermContext.schema }) { site in
        site.context.frame.categories(on: site.context.local(site.currentPath))
      },
    ])

  private var settings: Settings { context.settings }
}
