import Markdown

/// Turns the comments of a thread file into a thread: approved ones, in order, each below the one that it answers.
struct ThreadAssembly {
  let gate: PublicationGate
  let authors: AuthorRegister

  /// The visible comments of a file, depth first. What is wrong with the thread is reported; nothing of it is dropped silently.
  func comments(of file: ThreadFile, problems: inout [Diagnostic]) -> [Comment] {
    let indexByID = uniqueIDs(of: file, problems: &problems)
    let parents = parents(in: file, indexByID: indexByID, problems: &problems)
    guard !reportCircles(in: file, parents: parents, problems: &problems) else { return [] }
    return visible(in: file, parents: parents)
  }

  private func uniqueIDs(of file: ThreadFile, problems: inout [Diagnostic]) -> [String: Int] {
    var indexByID: [String: Int] = [:]
    for (index, comment) in file.comments.enumerated() {
      if let earlier = indexByID[comment.id.value] {
        problems.append(
          Diagnostic(
            .error, "two comments have the id “\(comment.id.value)”", help: "give one of them another `id:`",
            at: comment.id.location,
            notes: ["the other stands in line \(file.comments[earlier].location.line)"]))
      } else {
        indexByID[comment.id.value] = index
      }
    }
    return indexByID
  }

  private func parents(in file: ThreadFile, indexByID: [String: Int], problems: inout [Diagnostic]) -> [Int?]
  {
    file.comments.map { comment in
      guard let replyTo = comment.replyTo else { return nil }
      if let parent = indexByID[replyTo.value] { return parent }
      let nearest = nearestName(to: replyTo.value, among: indexByID.keys)
      problems.append(
        .error(
          "this comment answers “\(replyTo.value)”, but no comment here has that id",
          help: nearest.map { "did you mean “\($0)”?" }
            ?? "`reply-to` takes the `id` of another comment in this file",
          at: replyTo.location))
      return nil
    }
  }

  private func reportCircles(in file: ThreadFile, parents: [Int?], problems: inout [Diagnostic]) -> Bool {
    enum State { case unseen, onPath, done }
    var states = [State](repeating: .unseen, count: parents.count)
    var found = false
    for start in parents.indices {
      var path: [Int] = []
      var current: Int? = start
      while let index = current, states[index] == .unseen {
        states[index] = .onPath
        path.append(index)
        current = parents[index]
      }
      if let index = current, states[index] == .onPath {
        found = true
        problems.append(circle(of: path.drop { $0 != index }.map { file.comments[$0] }))
      }
      for index in path { states[index] = .done }
    }
    return found
  }

  private func circle(of comments: [CommentEntry]) -> Diagnostic {
    let ids = comments.map(\.id.value)
    let location = comments.first?.replyTo?.location ?? comments.first?.location
    return .error(
      "these comments answer each other in a circle: \((ids + ids.prefix(1)).joined(separator: " → "))",
      help: "one of them must answer an earlier comment, or none", at: location)
  }

  /// Approved comments, and a line for each removed one that an approved comment answers, directly or not.
  ///
  /// A reply to a comment that is held back is held back with it: it would make no sense, and would quote what is not public.
  private func visible(in file: ThreadFile, parents: [Int?]) -> [Comment] {
    let order = siblingsByDate(file)
    var children = [[Int]](repeating: [], count: parents.count)
    var roots: [Int] = []
    for index in order {
      if let parent = parents[index] { children[parent].append(index) } else { roots.append(index) }
    }
    let isShown = shown(file, children: children, roots: roots)
    var comments: [Comment] = []
    var stack: [(index: Int, depth: Int, parent: Int?)] = roots.reversed().map { ($0, 0, nil) }
    while let (index, depth, parent) = stack.popLast() {
      guard isShown[index] else { continue }
      let position = comments.count
      comments.append(comment(file.comments[index], depth: depth, parent: parent))
      stack += children[index].reversed().map { ($0, depth + 1, position) }
    }
    return comments
  }

  private func siblingsByDate(_ file: ThreadFile) -> [Int] {
    let moments = file.comments.map { gate.timeZone.moment(of: $0.date.value) }
    return file.comments.indices.sorted {
      (moments[$0].secondsSince1970, file.comments[$0].id.value) < (
        moments[$1].secondsSince1970, file.comments[$1].id.value
      )
    }
  }

  private func shown(_ file: ThreadFile, children: [[Int]], roots: [Int]) -> [Bool] {
    var preorder: [Int] = []
    var stack = roots
    while let index = stack.popLast() {
      guard file.comments[index].status == .approved || file.comments[index].status == .removed else {
        continue
      }
      preorder.append(index)
      stack += children[index]
    }
    var isShown = [Bool](repeating: false, count: file.comments.count)
    for index in preorder.reversed() {
      isShown[index] = file.comments[index].status == .approved || children[index].contains { isShown[$0] }
    }
    return isShown
  }

  private func comment(_ entry: CommentEntry, depth: Int, parent: Int?) -> Comment {
    let isRemoved = entry.status == .removed
    return Comment(
      id: entry.id.value, depth: depth, parent: parent, author: isRemoved ? .removed : author(of: entry),
      date: gate.timeZone.moment(of: entry.date.value), body: isRemoved ? nil : entry.body,
      isPinned: entry.isPinned && !isRemoved, location: entry.location)
  }

  private func author(of entry: CommentEntry) -> CommentAuthor {
    if let index = authors.profileIndex(of: entry.author.value) { return .author(index) }
    return .reader(name: entry.author.value.visible, url: entry.url)
  }
}
