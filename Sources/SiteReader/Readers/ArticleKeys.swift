import Markdown
import SiteModel
import YAML

/// The keys of an article's front matter.
enum ArticleKeys {
  /// All keys, with those of the site's taxonomies.
  static func table(taxonomies: [TaxonomyKind]) -> KeyTable<ArticleFrontMatter> {
    KeyTable(words + terms(taxonomies) + parts + state, explanations: explanations)
  }

  private static let words: [Key<ArticleFrontMatter>] = [
    Key("title", \.title, .locatedText, isRequired: true, "The title, over the article and in lists."),
    Key("subtitle", \.subtitle, .text, "A line below the title."),
    Key(
      "summary", \.summary, .text, otherNames: ["description", "excerpt"],
      "A sentence or two for lists and search engines; without it, the first paragraph serves."),
    Key(
      "date", \.date, .date,
      "When it is published: a day, or a day and a time. A day still to come is not published yet."),
    Key(
      "updated", \.updated, .date, otherNames: ["lastmod", "last_modified_at", "modified"],
      "When it was last changed."),
    Key(
      "authors", \.authors, .words, otherNames: ["author"], "Who wrote it: ids of authors/, or plain names."),
    Key(
      "series", \.series, .locatedText,
      "The series that it belongs to; its articles link to each other in order."),
  ]

  private static func terms(_ taxonomies: [TaxonomyKind]) -> [Key<ArticleFrontMatter>] {
    taxonomies.map { kind in
      let otherNames = ["categories": ["category"], "tags": ["tag"]][kind.key] ?? []
      return Key(
        kind.key, .words, otherNames: otherNames, "The \(kind.title.lowercased()) that it belongs to."
      ) { $0.terms[kind.key] = $1 }
    }
  }

  private static let parts: [Key<ArticleFrontMatter>] = [
    Key("takeaways", \.takeaways, .list(.markdown), "Sentences to take home, shown in a box of their own."),
    Key("image", \.image, .picture, "The lead picture."),
    Key("epigraph", \.epigraph, .epigraph, "A quotation over the article."),
    Key("source", \.source, .originalSource, "Where it was first published, if elsewhere."),
    Key("ai", \.ai, .word(), "How a machine took part: a notice is shown."),
    Key("disclaimer", \.disclaimer, .override(.markdown), "Instead of the site's own; false leaves it out."),
    Key("copyright", \.copyright, .override(.markdown), "Instead of the site's own; false leaves it out."),
    Key("resources", \.resources, .list(.resource), "Books and pages worth a reader's time."),
    Key("related", \.related, .words, "Names of articles to be shown first among the related ones."),
    Key(
      "call-to-action", \.callToAction, .override(.identifier),
      "The id of an invitation in calls-to-action/; false for none."),
    Key(
      "language", \.language, .language, "Its language, if it is not the site's: a tag such as en or de-AT."),
    Key("extra", \.extra, .extra, "Whatever your own templates want."),
  ]

  private static let state: [Key<ArticleFrontMatter>] = [
    Key("sensitive", \.isSensitive, .flag, "Shows the quick-exit button and the help lines of the site."),
    Key(
      "comments", \.comments, .threadState, "open, closed (shown, without a way to reply) or off (not shown)."
    ),
    Key("unlisted", \.isUnlisted, .flag, "Built and reachable, but in no list, feed, search or sitemap."),
    Key("draft", \.isDraft, .flag, "Not published yet."),
    Key("published", .flag, "false means the same as draft: true.") { $0.isDraft = $0.isDraft || !$1 },
    Key("featured", \.isFeatured, .flag, "Shown first on the home page."),
    Key("noindex", \.isHiddenFromSearchEngines, .flag, "Asks search engines to leave it out."),
    Key("guid", \.guid, .text, "The article's identity in feeds, which never changes."),
    Key("review-by", \.reviewBy, .date, "The day from which `check` reminds you to read it again."),
    Key(
      "expires", \.expires, .date, otherNames: ["expiryDate"], "The day from which it is no longer published."
    ),
    Key("slug", \.slug, .slug, "The last part of its address; without it, the name of the file."),
    Key(
      "aliases", \.aliases, .list(.formerPath), otherNames: ["redirect_from"],
      "Paths that it had before, which lead to it."),
    Key("template", \.template, .identifier, "A template of your own that shows it."),
    Key("check-off", \.rulesOff, .rules, "Rules of `inglenook check` that do not matter here."),
  ]

  private static let explanations = [
    "permalink":
      "the last part of the address is `slug`; the pattern of all addresses is `permalink` in site.yaml",
    "url": "the last part of the address is `slug`; a former address goes into `aliases`",
    "layout": "a template of your own is named with `template`",
    "type": "what a file is, its folder says: posts/ or pages/",
    "publishDate": "the day from which it is published is `date`",
    "keywords": "search engines have not read keywords for many years; readers find their way by `tags`",
    "status": "a draft is marked with `draft: true`",
    "weight": "articles stand in order of `date`",
    "cover": "the lead picture is `image`",
    "featured_image": "the lead picture is `image`",
    "thumbnail": "the lead picture is `image`",
    "toc": "a table of contents appears by itself from four headings on",
    "math": "formulas are not supported",
  ]
}

extension ValueType where Value == ThreadState {
  /// `open`, `closed` or `off`; Jekyll's `true` and `false` are understood.
  static var threadState: Self {
    let word = ValueType.word()
    return ValueType(word.shape) { node, reading in
      guard case .scalar(let scalar) = node else { return word.read(node, &reading) }
      switch scalar.text {
      case "true": return .open
      case "false": return .off
      default: return word.read(node, &reading)
      }
    }
  }
}
