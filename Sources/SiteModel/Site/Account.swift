/// What a build published, and everything that it did not, with the reason.
package struct Account: Sendable, Hashable, Codable {
  package let articles: Int
  package let comments: Int
  package let pages: Int
  /// In order of place.
  package let withheld: [Withheld]

  package init(articles: Int, comments: Int, pages: Int, withheld: [Withheld]) {
    self.articles = articles
    self.comments = comments
    self.pages = pages
    self.withheld = withheld
  }
}

/// Something that readers do not see, or see only by its address.
package struct Withheld: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Hashable, Codable {
    case article, page, comment
  }

  package enum Reason: Sendable, Hashable, Codable {
    case draft
    case future(Moment)
    case expired(Moment)
    /// Built and reachable, but in no list.
    case unlisted
    case pending
    case spam
    case removed
    /// A comment of a thread whose article is not published, or does not show comments.
    case threadHidden
    /// A comment that answers one which is not shown.
    case answersWithheld
  }

  package let kind: Kind
  /// The title of an article or page, the id of a comment.
  package let title: String
  package let location: SourceLocation
  package let reason: Reason

  package init(kind: Kind, title: String, location: SourceLocation, reason: Reason) {
    self.kind = kind
    self.title = title
    self.location = location
    self.reason = reason
  }
}
