/// A link with its words.
public struct Link: Sendable {
  public var label: String
  public var url: String
  public var isCurrent = false
}

/// What one reader wrote, and the answers.
public struct Comment: Sendable {
  public var id: String
  public var author: String
  public var date: String
  public var shownDate: String
  public var isAuthor: Bool
  public var body: [UInt8]
  public var replies: [Comment]
}

/// One article page.
public struct ArticlePage: Sendable {
  public var siteTitle: String
  public var title: String
  public var subtitle: String?
  public var description: String
  public var url: String
  public var author: Link
  public var date: String
  public var shownDate: String
  public var readingMinutes: Int
  public var navigation: [Link]
  public var tags: [Link]
  public var takeaways: [[UInt8]]
  public var body: [UInt8]
  public var related: [Link]
  public var comments: [Comment]
  public var commentCount: Int
  public var year: Int
}

/// One row of a long list.
public struct Row: Sendable {
  public var title: String
  public var url: String
  public var author: String
  public var category: String
  public var date: String
  public var shownDate: String
  public var comments: Int
}

/// A page of many rows.
public struct ListPage: Sendable {
  public var title: String
  public var rows: [Row]
}
