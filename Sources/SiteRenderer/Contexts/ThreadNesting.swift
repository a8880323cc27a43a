import SiteModel

extension SiteModel.Thread {
  /// The level below which replies are not nested further, whatever strangers do: the first level is 0.
  static let deepestLevel = 5

  /// The comments that stand one level below another, or on the article itself, in the thread's order.
  func replies(to index: Int?) -> [Int] {
    let level = index.map { Self.level(of: comments[$0]) } ?? -1
    var replies: [Int] = []
    for index in comments.indices[(index.map { $0 + 1 } ?? 0)...] {
      let other = Self.level(of: comments[index])
      if other <= level { break }
      if other == level + 1 { replies.append(index) }
    }
    return replies
  }

  private static func level(of comment: Comment) -> Int { min(comment.depth, deepestLevel) }
}
