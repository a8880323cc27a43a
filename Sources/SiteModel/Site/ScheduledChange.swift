/// A moment still to come at which a rebuild changes what readers see.
package struct ScheduledChange: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    /// The article is published.
    case appears
    /// The article is no longer published.
    case expires
    /// The thread takes no more comments.
    case closes
  }

  package let kind: Kind
  package let moment: Moment
  /// The title of the article, which nobody else may know yet.
  package let title: String
  /// The article's file.
  package let location: SourceLocation
  /// The article's identity in feeds, which never changes.
  package let guid: String
  /// The path of its page, `/posts/stepping-back/`.
  package let path: String

  package init(
    _ kind: Kind, at moment: Moment, title: String, location: SourceLocation, guid: String, path: String
  ) {
    self.kind = kind
    self.moment = moment
    self.title = title
    self.location = location
    self.guid = guid
    self.path = path
  }
}

extension ScheduledChange: Comparable {
  /// The next one first.
  package static func < (left: Self, right: Self) -> Bool {
    (left.moment, left.location, left.kind.rawValue) < (right.moment, right.location, right.kind.rawValue)
  }
}
