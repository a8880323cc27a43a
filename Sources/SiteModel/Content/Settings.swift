package import Markdown

/// What `site.yaml` says about the whole site.
package struct Settings: Sendable {
  /// The top of `site.yaml`.
  package var location = SourceLocation(file: "site.yaml")
  package var title: String
  package var tagline: String?
  package var description: String?
  package var baseURL: BaseURL
  /// A language tag of BCP 47, `en` or `de-AT`.
  package var language: String
  package var timeZone: SiteTimeZone
  /// Who wrote an article that names nobody: an id of `authors/`, or a plain name.
  package var author: Located<String>?
  package var permalink: PermalinkPattern
  package var articlesPerPage: Int
  /// How many articles a feed carries.
  package var feedLength: Int
  package var navigation: [NavigationLink]
  package var social: [NavigationLink]
  package var copyright: InlineMarkdown?
  package var disclaimer: InlineMarkdown?
  package var footer: InlineMarkdown?
  /// The id of the invitation under articles that name none.
  package var callToAction: Located<String>?
  package var aiNotices: [AIUse: InlineMarkdown]
  package var helpLines: [HelpLine]
  /// Whether an article without a picture gets a share card.
  package var hasShareCards = true
  /// Whether text files have compressed copies beside them.
  package var compresses = false
  /// Other servers whose pictures, films and frames may stand in the pages.
  package var allowedHosts: AllowedHosts
  /// Where the quick-exit button of a sensitive page leads.
  package var quickExit: String
  package var comments: CommentSettings
  /// The words that mark bottom lines and sections with a meaning.
  package var marks: MarkdownOptions
  /// The rules that `check` does not hold the site against.
  package var rulesOff: Set<Rule> = []
  /// Categories and tags, and what `taxonomies:` adds, in that order.
  package var taxonomies: [TaxonomyKind]

  /// The settings of a site that says no more than its title and address.
  package init(title: String, baseURL: BaseURL) {
    self.title = title
    self.baseURL = baseURL
    language = "en"
    timeZone = .utc
    permalink = .standard
    articlesPerPage = 10
    feedLength = 20
    navigation = []
    social = []
    aiNotices = [:]
    helpLines = []
    allowedHosts = AllowedHosts()
    quickExit = "https://www.google.com/"
    comments = CommentSettings()
    marks = MarkdownOptions()
    taxonomies = TaxonomyKind.standard
  }
}

/// A link with words, in the site's navigation or below a profile.
package struct NavigationLink: Sendable, Hashable {
  package let title: String
  package let url: Located<String>

  package init(title: String, url: Located<String>) {
    self.title = title
    self.url = url
  }
}

/// Somewhere to turn to in distress, shown on sensitive pages.
package struct HelpLine: Sendable, Hashable {
  package let name: String
  package let phone: String?
  package let url: String?
  package let description: String?

  package init(name: String, phone: String? = nil, url: String? = nil, description: String? = nil) {
    self.name = name
    self.phone = phone
    self.url = url
    self.description = description
  }
}

/// How a machine took part in the writing of an article.
package enum AIUse: String, Sendable, Hashable, CaseIterable {
  case summary, assisted, generated
}

/// How readers may answer.
package struct CommentSettings: Sendable, Hashable {
  /// The state of a thread whose article says nothing.
  package var state: ThreadState
  /// Where a reply by e-mail goes.
  package var replyEmail: String?
  /// Where a reply by form is posted.
  package var formAction: String?
  /// A thread closes this many days after its article appeared.
  package var closeAfterDays: Int?

  package init(
    state: ThreadState = .open, replyEmail: String? = nil, formAction: String? = nil,
    closeAfterDays: Int? = nil
  ) {
    self.state = state
    self.replyEmail = replyEmail
    self.formAction = formAction
    self.closeAfterDays = closeAfterDays
  }
}

/// Whether a thread is shown, and whether it takes replies.
package enum ThreadState: String, Sendable, Hashable, CaseIterable {
  /// Shown, with a way to reply.
  case open
  /// Shown, without a way to reply.
  case closed
  /// Not shown.
  case off
}

/// A kind of term that articles carry, with pages of its own.
package struct TaxonomyKind: Sendable, Hashable {
  /// The front-matter key and the first part of the URL, `categories`.
  package let key: String
  /// The heading of its index, `Categories`.
  package let title: String
  /// What one term of it is called, `Category`.
  package let singular: String

  package init(key: String, title: String, singular: String) {
    self.key = key
    self.title = title
    self.singular = singular
  }

  package static let categories = TaxonomyKind(key: "categories", title: "Categories", singular: "Category")
  package static let tags = TaxonomyKind(key: "tags", title: "Tags", singular: "Tag")
  package static let standard = [categories, tags]
}
