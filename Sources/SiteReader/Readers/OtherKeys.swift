import Markdown
import SiteModel

/// The keys of a plain page's front matter.
enum PageKeys {
  static let table = KeyTable<PageFrontMatter>(
    [
      Key(
        "title", \.title, .locatedText, isRequired: true, "The title, over the page and in the navigation."),
      Key("subtitle", \.subtitle, .text, "A line below the title."),
      Key(
        "summary", \.summary, .text, otherNames: ["description", "excerpt"],
        "A sentence or two for search engines."),
      Key(
        "updated", \.updated, .date, otherNames: ["lastmod", "last_modified_at", "modified"],
        "When it was last changed."),
      Key("image", \.image, .picture, "The lead picture."),
      Key(
        "order", \.order, .number(0...1_000_000), otherNames: ["weight"], "Where it stands among the pages."),
      Key("navigation", \.isInNavigation, .flag, "Whether the site's navigation shows it."),
      Key("sensitive", \.isSensitive, .flag, "Shows the quick-exit button and the help lines of the site."),
      Key("draft", \.isDraft, .flag, "Not published yet."),
      Key("published", .flag, "false means the same as draft: true.") { $0.isDraft = $0.isDraft || !$1 },
      Key("unlisted", \.isUnlisted, .flag, "Built and reachable, but in no list, search or sitemap."),
      Key("noindex", \.isHiddenFromSearchEngines, .flag, "Asks search engines to leave it out."),
      Key("slug", \.slug, .slug, "Its address; without it, the name of the file."),
      Key(
        "aliases", \.aliases, .list(.formerPath), otherNames: ["redirect_from"],
        "Paths that it had before, which lead to it."),
      Key("template", \.template, .identifier, "A template of your own that shows it."),
      Key(
        "language", \.language, .language, "Its language, if it is not the site's: a tag such as en or de-AT."
      ),
      Key("check-off", \.rulesOff, .rules, "Rules of `inglenook check` that do not matter here."),
      Key("extra", \.extra, .extra, "Whatever your own templates want."),
    ],
    explanations: [
      "date": "a page has no date of publication; when it was last changed is `updated`",
      "permalink": "the address of a page is `slug`; a former address goes into `aliases`",
      "url": "the address of a page is `slug`; a former address goes into `aliases`",
      "layout": "a template of your own is named with `template`",
      "comments": "only articles have comments",
    ])
}

/// The keys of an author's profile.
enum AuthorKeys {
  static let table = KeyTable<AuthorFile>([
    Key("name", \.name, .text, isRequired: true, otherNames: ["title"], "The name as readers see it."),
    Key("role", \.role, .text, "What they do, in a few words."),
    Key("credentials", \.credentials, .text, "Letters after the name, such as PhD, LMFT."),
    Key("photo", \.photo, .picture, otherNames: ["image"], "A portrait."),
    Key("links", \.links, .list(.navigationLink), "Where else to find them."),
    Key("email", \.email, .email, "A public address, to which replies may go."),
  ])
}

/// The keys of a category's page.
enum CategoryKeys {
  static let table = KeyTable<CategoryFile>([
    Key("title", \.title, .text, isRequired: true, otherNames: ["name"], "The category's title."),
    Key(
      "description", \.description, .text, otherNames: ["summary"],
      "A sentence about it, for lists and search engines."),
    Key(
      "order", \.order, .number(0...1_000_000), otherNames: ["weight"],
      "Where it stands among the categories."),
  ])
}

/// What a call to action says, while it is read.
struct CallToActionDraft: Sendable {
  var title: String?
  var button: String?
  var url: Located<String>?

  static let table = KeyTable<CallToActionDraft>([
    Key("title", \.title, .text, "The line over the invitation."),
    Key("button", \.button, .text, isRequired: true, otherNames: ["label"], "The words on its button."),
    Key("url", \.url, .link, isRequired: true, "Where the button leads."),
  ])
}
