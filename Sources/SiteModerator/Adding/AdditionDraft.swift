import Markdown
import SiteModel
import SiteReader

/// A new comment while it is checked: everything that is wrong with it is said at once.
struct AdditionDraft {
  private let comment: NewComment
  private let desk: Desk
  private let now: Int
  private(set) var problems: [Diagnostic] = []
  /// The name of the article, once it is known.
  private(set) var article: String?
  /// The comment as it will be written, if nothing is wrong.
  private(set) var text: CommentText?

  /// A longer text is no comment, but an article, or an attack.
  private static let longest = 65_536

  init(_ comment: NewComment, desk: Desk, now: Int) {
    self.comment = comment
    self.desk = desk
    self.now = now
  }

  /// Checks every part.
  mutating func check() {
    article = foundArticle()
    let author = checkedAuthor()
    let body = checkedBody()
    if let article { warnUnlessOpen(article) }
    let replyTo = article.flatMap { checkedReply(in: $0) }
    guard let author, let body else { return }
    var text = CommentText(author: author, date: date, replyTo: replyTo, url: comment.url, body: body)
    problems += Self.problems(with: text)
    text.status = comment.isApproved ? .approved : .pending
    if let article { reportTwin(of: text, in: article) }
    self.text = text
  }

  private mutating func foundArticle() -> String? {
    let articles = desk.content.articles
    guard let wanted = comment.article else { return articleByTitle() }
    if let article = articles.first(where: { $0.name == wanted || $0.location.file == wanted }) {
      return article.name
    }
    let nearest = nearestName(to: wanted, among: articles.map(\.name))
    problems.append(
      .error(
        "there is no article “\(wanted)”",
        help: nearest.map { "did you mean “\($0)”?" }
          ?? "an article is named by its file, without date and .md: stepping-back"))
    return nil
  }

  private mutating func articleByTitle() -> String? {
    let help = "name it: inglenook comments add stepping-back …"
    guard let title = comment.title else {
      problems.append(.error("it is not said which article the comment belongs to", help: help))
      return nil
    }
    let words = foldedWords(of: title)
    let articles = desk.content.articles.filter { foldedWords(of: $0.frontMatter.title.value) == words }
    guard articles.count != 1 else { return articles[0].name }
    let what = articles.isEmpty ? "no article has" : "\(articles.count) articles have"
    problems.append(.error("\(what) the title “\(title)”, which the subject of the mail names", help: help))
    return nil
  }

  /// A moderator may add to a thread that is closed, but should know that nobody expects it or sees it.
  private mutating func warnUnlessOpen(_ name: String) {
    guard let article = desk.site.articles.first(where: { $0.name == name }) else { return }
    let place = article.file.location.file
    switch article.thread.state {
    case .open: return
    case .closed:
      problems.append(
        .warning(
          "comments on “\(article.title)” are closed",
          help: "this one will be shown all the same, once it is approved; nobody can answer it"))
    case .off:
      problems.append(
        .warning(
          "comments on “\(article.title)” are off, so nobody will see this one",
          help:
            "it is kept in its thread; write `comments: closed` or `comments: open` in \(place) to show it"))
    }
  }

  private mutating func checkedAuthor() -> String? {
    let author = PlainText.oneLine(comment.author ?? "")
    guard !author.isEmpty else {
      problems.append(.error("the comment has no name", help: "say who wrote it: --author \"Kelsey\""))
      return nil
    }
    if comment.isStrangers, desk.content.authors.contains(where: { $0.id == author }) {
      problems.append(
        .error(
          "“\(author)” is the id of an author, so the comment would pass for theirs",
          help: "give it another name, or say that it is theirs: --author \(author)"))
    }
    return author
  }

  private mutating func checkedBody() -> [UInt8]? {
    let text = Array(PlainText.tidied(comment.text).utf8)
    if text.isEmpty {
      problems.append(
        .error("the comment has no text", help: "write it after --body, or send it to standard input"))
    } else if text.count > Self.longest {
      problems.append(
        .error(
          "the comment is longer than \(Self.longest / 1024) KB", help: "shorten it, or make an article of it"
        ))
    } else {
      return ProtectedText(text).bytes
    }
    return nil
  }

  /// A stranger's comment is not lost because the one that it answers is gone.
  private mutating func checkedReply(in article: String) -> String? {
    guard let id = comment.replyTo, !id.isEmpty else { return nil }
    let ids = desk.comments.filter { $0.article == article }.map(\.id)
    if ids.contains(id) { return id }
    let message = "no comment on \(article) has the id “\(id)”"
    if comment.isStrangers {
      problems.append(.warning(message, help: "it is written as a comment on the article itself"))
    } else {
      let nearest = nearestName(to: id, among: ids)
      problems.append(
        .error(
          message, help: nearest.map { "did you mean “\($0)”?" } ?? "`inglenook comments list` shows the ids")
      )
    }
    return nil
  }

  private var date: WrittenDate {
    if let date = comment.date { return date }
    // A sender's clock may be wrong, but nobody writes from the future.
    let seconds = min(comment.sent ?? now, now)
    let moment = desk.content.settings.timeZone.moment(secondsSince1970: seconds)
    return WrittenDate(day: moment.day, secondOfDay: moment.secondOfDay / 60 * 60)
  }

  /// What the reader of thread files says about it, as if it stood there alone and were published.
  private static func problems(with text: CommentText) -> [Diagnostic] {
    guard let thread = try? ThreadSource(text.bytes(lineEnding: [10]), path: "", shown: "", name: "") else {
      return []
    }
    return thread.problems.map { Diagnostic($0.severity, $0.message, help: $0.help) }
  }

  private mutating func reportTwin(of text: CommentText, in article: String) {
    let words = UntrustedMarkdown(text.body).rendered().text
    let twin = desk.comments.first {
      $0.article == article && $0.entry.author.value == text.author && $0.text.text == words
        && ($0.entry.date.value == text.date || comment.isStrangers)
    }
    guard let twin else { return }
    problems.append(
      .error(
        "the same comment stands there already, as \(twin.name)", help: "nothing needs to be added",
        at: twin.entry.location))
  }
}
