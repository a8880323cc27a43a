import SiteReader

/// What stands in the file of a new text.
struct TextTemplate {
  private let new: NewText
  private let author: String?
  private let categories: [String]
  private let day: String

  init(_ text: NewText, author: String?, categories: [String], day: String) {
    new = text
    self.author = author
    self.categories = categories
    self.day = day
  }

  /// Front matter, with notes for the author that no reader sees, and a beginning.
  var text: String {
    let (lines, body) =
      switch new.kind {
      case .article: (article, Self.articleBody)
      case .page: (page, Self.pageBody)
      case .author: (profile, "")
      case .category: (category, "")
      }
    return (["---"] + lines + ["---", ""]).joined(separator: "\n") + body
  }

  private var title: String { YAMLText.scalar(new.title) }

  private var article: [String] {
    var lines = ["title: \(title)", "date: \(day)"]
    if let author { lines.append("author: \(YAMLText.item(author))") }
    lines.append(
      categories.isEmpty
        ? "# categories: [Listening]"
        : "categories: [\(categories.map(YAMLText.item).joined(separator: ", "))]")
    lines += [
      "# summary: A sentence or two for lists and search engines; without it, the first paragraph serves.",
      "# sensitive: true shows the lines of help and the button that leaves at once.",
      "# Feed readers know the article by its guid, so leave it as it is:",
      "guid: \(YAMLText.scalar(new.guid))",
    ]
    return lines + draft
  }

  private var page: [String] {
    [
      "title: \(title)", "# summary: A sentence or two for search engines.",
      "# navigation: true puts it among the links at the top of every page.",
    ] + draft
  }

  private var profile: [String] {
    [
      "name: \(title)", "# role: What you are to your readers, in a few words", "# credentials: PhD, LMFT",
      "# photo: {src: /images/portrait.jpg, alt: What it shows}", "# links:", "#   - title: Letters",
      "#     url: https://example.org", "# Below the line --- stand a few sentences about you.",
    ]
  }

  private var category: [String] {
    [
      "title: \(title)", "# description: A sentence about it, for lists and search engines.",
      "# order: 1 puts it first.", "# Below the line --- stands what introduces its page.",
    ]
  }

  private var draft: [String] {
    new.isPublished ? [] : ["# Your readers do not see it as long as this line is here:", "draft: true"]
  }

  private static let articleBody = """
    Begin here. This first paragraph is what lists and search engines show.

    **Bottom line?** One sentence to take home.

    """

  private static let pageBody = """
    Begin here.

    """
}
