/// A link with its words.
package struct Link: Sendable {
  package var label: String
  package var url: String
  package var isCurrent = false
}

/// What one reader wrote, and the answers.
package struct Comment: Sendable {
  package var id: String
  package var author: String
  package var date: String
  package var shownDate: String
  package var isAuthor: Bool
  package var body: [UInt8]
  package var replies: [Comment]
}

/// One article page.
package struct ArticlePage: Sendable {
  package var siteTitle: String
  package var title: String
  package var subtitle: String?
  package var description: String
  package var url: String
  package var author: Link
  package var date: String
  package var shownDate: String
  package var readingMinutes: Int
  package var navigation: [Link]
  package var tags: [Link]
  package var takeaways: [[UInt8]]
  package var body: [UInt8]
  package var related: [Link]
  package var comments: [Comment]
  package var commentCount: Int
  package var year: Int
}

/// One row of a long list.
package struct Row: Sendable {
  package var title: String
  package var url: String
  package var author: String
  package var category: String
  package var date: String
  package var shownDate: String
  package var comments: Int
}

/// A page of many rows.
package struct ListPage: Sendable {
  package var title: String
  package var rows: [Row]
}
