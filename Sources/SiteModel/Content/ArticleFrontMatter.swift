package import Markdown

/// The front matter of an article: every key of the content format, typed.
package struct ArticleFrontMatter: Sendable {
  package var title: Located<String>
  package var subtitle: String?
  package var summary: String?
  package var date: Located<WrittenDate>?
  package var updated: Located<WrittenDate>?
  /// Ids of `authors/`, or plain names.
  package var authors: [Located<String>] = []
  /// The terms of each taxonomy, by its key: `categories`, `tags`, and what the site adds.
  package var terms: [String: [Located<String>]] = [:]
  package var series: Located<String>?
  package var takeaways: [InlineMarkdown] = []
  package var image: Picture?
  package var epigraph: Epigraph?
  package var source: OriginalSource?
  package var ai: AIUse?
  package var disclaimer: Override<InlineMarkdown> = .inherit
  package var copyright: Override<InlineMarkdown> = .inherit
  package var resources: [Resource] = []
  /// Names of other articles.
  package var related: [Located<String>] = []
  /// The id of a call to action.
  package var callToAction: Override<Located<String>> = .inherit
  package var isSensitive = false
  package var comments: ThreadState?
  package var isUnlisted = false
  package var isDraft = false
  package var isFeatured = false
  package var isHiddenFromSearchEngines = false
  package var guid: String?
  package var reviewBy: Located<WrittenDate>?
  package var expires: Located<WrittenDate>?
  package var slug: Located<String>?
  /// Former paths, each beginning with a slash.
  package var aliases: [Located<String>] = []
  /// The name of a template in `pages/` that takes the place of the usual one.
  package var template: Located<String>?
  /// The language tag of BCP 47 of a text that is not in the language of the site.
  package var language: String?
  /// The rules that `check` does not hold it against.
  package var rulesOff: Set<Rule> = []
  package var extra: [String: ExtraValue] = [:]

  package init(title: Located<String>) { self.title = title }
}

/// What an article says about something that the site says too.
package enum Override<Value: Sendable>: Sendable {
  /// Nothing: the site's own holds.
  case inherit
  /// `false`: not here.
  case none
  /// Its own.
  case own(Value)
}

/// A value of `extra:`, for the author's own templates.
package indirect enum ExtraValue: Sendable, Hashable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([ExtraValue])
  case mapping([String: ExtraValue])
}

/// A picture with the words that go with it.
package struct Picture: Sendable {
  /// The path as it was written.
  package let source: Located<String>
  package let alt: String?
  package let caption: InlineMarkdown?
  package let credit: InlineMarkdown?

  package init(
    source: Located<String>, alt: String? = nil, caption: InlineMarkdown? = nil, credit: InlineMarkdown? = nil
  ) {
    self.source = source
    self.alt = alt
    self.caption = caption
    self.credit = credit
  }
}

/// A quotation that stands over an article.
package struct Epigraph: Sendable {
  package let text: InlineMarkdown
  package let source: InlineMarkdown?

  package init(text: InlineMarkdown, source: InlineMarkdown? = nil) {
    self.text = text
    self.source = source
  }
}

/// Where an article was first published.
package struct OriginalSource: Sendable {
  package let publication: String?
  package let author: String?
  package let url: String?
  package let date: Located<WrittenDate>?
  package let permission: InlineMarkdown?

  package init(
    publication: String? = nil, author: String? = nil, url: String? = nil, date: Located<WrittenDate>? = nil,
    permission: InlineMarkdown? = nil
  ) {
    self.publication = publication
    self.author = author
    self.url = url
    self.date = date
    self.permission = permission
  }
}

/// A book, a film, a page worth a reader's time.
package enum Resource: Sendable {
  case work(title: String, author: String?, url: Located<String>?)
  case line(InlineMarkdown)
}
