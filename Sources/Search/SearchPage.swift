/// One page of the site as the search sees it: its address, its words, and what the reader can filter by.
package struct SearchPage: Sendable {
  /// The page's path from the root of the site, without a fragment: `/posts/stepping-back/`.
  package var url: String
  /// The title, as plain text.
  package var title: String
  /// Values of the filter `category`: the same strings as in the `value` attributes of its options.
  package var categories: [String]
  /// Values of the filter `author`: the same strings as in the `value` attributes of its options.
  package var authors: [String]
  /// What can be found on the page, in the page's order.
  package var passages: [SearchPassage]

  package init(
    url: String, title: String, categories: [String] = [], authors: [String] = [],
    passages: [SearchPassage]
  ) {
    self.url = url
    self.title = title
    self.categories = categories
    self.authors = authors
    self.passages = passages
  }

  /// What a result can be: all that the page's author wrote, and then the takeaways, the questions and the comments one by one.
  var units: [[SearchPassage]] {
    let kinds = SearchPassage.Kind.allCases.map { kind in passages.filter { $0.kind == kind } }
    return [kinds[0]] + kinds.dropFirst().joined().map { [$0] }
  }
}

/// A part of a page that is a result of its own: a section, a takeaway, a question or a comment.
package struct SearchPassage: Sendable {
  /// What a passage is; results are shown in groups by kind.
  package enum Kind: Int, CaseIterable, Sendable {
    /// A heading and the text below it; the text before the first heading is a section without heading.
    case section
    /// A line to keep. Its words need not be left out of the section in which it stands.
    case takeaway
    /// A question that the page asks.
    case question
    /// A reader's comment, or the author's answer; its heading is the name of who wrote it.
    case comment
  }

  package var kind: Kind
  /// The id of the passage's element, without `#`; nil for the top of the page.
  package var fragment: String?
  /// The section's heading or the comment's author, as plain text.
  package var heading: String?
  /// The words, as plain text without markup.
  package var text: String

  package init(kind: Kind, fragment: String? = nil, heading: String? = nil, text: String) {
    self.kind = kind
    self.fragment = fragment
    self.heading = heading
    self.text = text
  }
}
