import Markdown
import SiteModel
import SiteReader

/// A comment as it lies on the desk, whatever its state.
struct DeskComment: Sendable {
  /// Into the desk's threads.
  let thread: Int
  /// Into the thread's comments.
  let number: Int
  /// The name of its article.
  let article: String
  let entry: CommentEntry
  let source: CommentSource
  let text: RenderedComment
  let moment: Moment

  init(number: Int, in thread: ThreadSource, threadNumber: Int, zone: SiteTimeZone) {
    self.thread = threadNumber
    self.number = number
    article = thread.file.name
    entry = thread.file.comments[number]
    source = thread.comments[number]
    text = UntrustedMarkdown(thread.bytes[source.text]).rendered()
    moment = zone.moment(of: entry.date.value)
  }

  var id: String { entry.id.value }

  /// What names it in the whole site.
  var name: String { "\(article)/\(id)" }

  /// `content/comments/stepping-back.md:12`.
  var place: String { "\(entry.location.file):\(entry.location.line)" }

  /// When it was written, as a table shows it.
  var when: String { moment.hasTime ? "\(moment.isoDay) \(moment.timeOfDay)" : moment.isoDay }
}
