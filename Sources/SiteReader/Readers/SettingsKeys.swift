import Markdown
import SiteModel
import YAML

/// The keys of `site.yaml`.
enum SettingsKeys {
  static let table = KeyTable<Settings>(identity + lists + words + behaviour, explanations: explanations)

  private static let identity: [Key<Settings>] = [
    Key("title", \.title, .text, isRequired: true, "The name of the site."),
    Key("tagline", \.tagline, .text, otherNames: ["subtitle"], "A few words below the name."),
    Key("description", \.description, .text, "A sentence or two for search engines and feeds."),
    Key("base-url", \.baseURL, .baseURL, isRequired: true, "The address at which the site will stand."),
    Key("language", \.language, .language, "The language of the site, as a tag such as en or de-AT."),
    Key("time-zone", \.timeZone, .timeZone, "The zone of dates that name none, such as Europe/Berlin."),
    Key(
      "author", \.author, .identifier,
      "Who wrote an article that names nobody: an id of authors/, or a plain name."),
    Key("permalink", \.permalink, .permalink, "The shape of an article's address, such as /posts/:slug/."),
  ]

  private static let lists: [Key<Settings>] = [
    Key(
      "articles-per-page", \.articlesPerPage, .number(1...1000), "How many articles a page of a list shows."),
    Key("feed-length", \.feedLength, .number(1...1000), "How many articles a feed carries."),
    Key("navigation", \.navigation, .list(.navigationLink), "The links at the top of every page."),
    Key("social", \.social, .list(.navigationLink), "Where else to find the site."),
    Key(
      "taxonomies", \.taxonomies, .taxonomies,
      "Kinds of terms beside categories and tags, each with its own pages."),
  ]

  private static let words: [Key<Settings>] = [
    Key("copyright", \.copyright, .markdown, "The line of copyright below every article."),
    Key("disclaimer", \.disclaimer, .markdown, "What the articles are not, below every article."),
    Key("footer", \.footer, .markdown, "The words at the foot of every page."),
    Key("call-to-action", .override(.identifier), "The id of the invitation under articles that name none.") {
      if case .own(let id) = $1 { $0.callToAction = id }
    },
    Key(
      "ai-notices", \.aiNotices, .aiNotices,
      "The words of the notice on articles that a machine had a part in."),
    Key("marks", \.marks, .marks, "The words that mark bottom lines and sections with a meaning."),
  ]

  private static let behaviour: [Key<Settings>] = [
    Key(
      "help-lines", \.helpLines, .list(.helpLine), "Where to turn to in distress, shown on sensitive pages."),
    Key("quick-exit", \.quickExit, .address, "Where the quick-exit button of sensitive pages leads."),
    Key(
      "allowed-hosts", \.allowedHosts, .allowedHosts,
      "Other servers whose pictures, films and frames may stand in your pages; each learns who reads them."),
    Key(
      "share-cards", \.hasShareCards, .flag,
      "false: no picture is drawn for articles that have none, to be shown where their addresses are shared."),
    Key(
      "compress", \.compresses, .flag,
      "true: each text file has compressed copies beside it (.br and .gz), for web servers that send those as they are."
    ),
    Key("comments", \.comments, .commentSettings, "How readers may answer."),
    Key("check", .check, "What `inglenook check` looks at.") { $0.rulesOff = $1 },
  ]

  private static let explanations = [
    "baseURL": "write `base-url`",
    "url": "the address of the site is `base-url`",
    "languageCode": "the language of the site is `language`",
    "lang": "the language of the site is `language`",
    "paginate": "how many articles a page shows is `articles-per-page`",
    "menu": "the links at the top are `navigation`",
    "theme": "the look of the site is in the folder templates/",
  ]
}

extension ValueType where Value == [AIUse: InlineMarkdown] {
  fileprivate static var aiNotices: Self {
    let keys: [Key<Value>] = AIUse.allCases.map { use in
      Key(use.rawValue, .markdown, "The notice on articles with `ai: \(use.rawValue)`.") { $0[use] = $1 }
    }
    return .form([:], keys) { $0 }
  }
}

extension ValueType where Value == MarkdownOptions {
  fileprivate static var marks: Self {
    .form(
      MarkdownOptions(),
      [
        Key("bottom-line", \.bottomLineMarks, .list(.text), "The words that begin a bottom line."),
        Key("takeaways", \.takeawayHeadings, .list(.text), "Headings over a list of takeaways."),
        Key("resources", \.resourceHeadings, .list(.text), "Headings over a list of resources."),
      ]
    ) { $0 }
  }
}

extension ValueType where Value == AllowedHosts {
  /// Names of hosts, or addresses with them.
  fileprivate static var allowedHosts: Self {
    let host = ValueType<String>.text.map { text, node, reading in
      let host = AllowedHosts.host(of: text) ?? text.lowercased()
      let isName = host.utf8.allSatisfy {
        (97...122).contains($0) || (48...58).contains($0) || [45, 46].contains($0)
      }
      if isName, host.contains(".") { return host }
      reading.error(
        "“\(text)” is not the name of a server",
        help: "write it like this:\nallowed-hosts: [www.youtube-nocookie.com]", at: node.mark)
      return nil
    }
    return ValueType<[String]>.list(host).map { hosts, _, _ in AllowedHosts(hosts) }
  }
}

extension ValueType where Value == CommentSettings {
  fileprivate static var commentSettings: Self {
    .form(
      CommentSettings(),
      [
        Key("default", \.state, .threadState, "open, closed or off, for articles that say nothing."),
        Key("reply-email", \.replyEmail, .email, "Where a reply by e-mail goes."),
        Key("form-action", \.formAction, .address, "Where a reply by form is posted."),
        Key(
          "close-after", \.closeAfterDays, .number(0...100_000),
          "A thread closes this many days after its article appeared."),
      ]
    ) { $0 }
  }
}

extension ValueType where Value == HelpLine {
  fileprivate static var helpLine: Self {
    .form(HelpLineDraft(), HelpLineDraft.keys) { draft in
      draft.name.map {
        HelpLine(name: $0, phone: draft.phone, url: draft.url, description: draft.description)
      }
    }
  }
}

private struct HelpLineDraft {
  var name: String?
  var phone: String?
  var url: String?
  var description: String?

  static let keys: [Key<HelpLineDraft>] = [
    Key("name", \.name, .text, isRequired: true, "Who helps."),
    Key("phone", \.phone, .text, "Their number."),
    Key("url", \.url, .address, "Their page."),
    Key("description", \.description, .text, "When, for whom and at what cost."),
  ]
}
