/// A text that an author wants to begin.
package struct NewText: Sendable {
  /// What it is going to be.
  package enum Kind: String, Sendable {
    case article, page, author, category
  }

  package let kind: Kind
  /// The title; an author's name.
  package let title: String
  /// The name of the file without its ending, instead of one made from the title.
  package var name: String?
  /// Who writes it: an id of `authors/`, or a plain name. For articles.
  package var author: String?
  /// Titles or slugs of categories. For articles.
  package var categories: [String] = []
  /// Whether readers see it from the next build on.
  package var isPublished = false
  /// The identity of an article in feeds.
  package var guid = ""

  package init(_ kind: Kind, title: String) {
    self.kind = kind
    self.title = title.unicodeScalars.split { $0.properties.isWhitespace || $0.isUnwritable }
      .map { String(Substring($0)) }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether YAML cannot hold it in a text. (YAML 1.2, 5.1)
  fileprivate var isUnwritable: Bool {
    properties.generalCategory == .control || [0xFEFF, 0xFFFE, 0xFFFF].contains(value)
  }
}

extension NewText.Kind {
  /// The folder of content that holds such texts.
  var folder: String {
    switch self {
    case .article: "posts"
    case .page: "pages"
    case .author: "authors"
    case .category: "categories"
    }
  }

  /// `an article`.
  var withArticle: String { (self == .article || self == .author ? "an " : "a ") + rawValue }
}
