/// Which comments a list shows.
package enum CommentFilter: Sendable, Hashable {
  case all, pending, spam
  /// The last words of conversations that end with a reader's.
  case unanswered
}
