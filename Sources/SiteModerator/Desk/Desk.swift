package import SiteModel
import SiteReader

/// The moderator's desk: the comments of a site as they lie in their files, and what can be done with them.
///
/// It is a picture of one moment: after a change, read it again.
package struct Desk: Sendable {
  /// The content folder.
  let folder: String
  let content: Content
  let threads: [ThreadSource]
  /// Every comment, in the order of the files.
  let comments: [DeskComment]
  /// What the readers see.
  let site: Site
  /// What is wrong with the thread files.
  package let problems: [Diagnostic]

  /// The folder cannot be read.
  package struct Unreadable: Error, Sendable {
    package let problems: [Diagnostic]
  }

  /// Lays out what a content folder holds.
  ///
  /// - Parameter now: seconds since 1970-01-01T00:00:00Z, on which it depends which articles are published.
  package static func read(_ folder: String, now: Int) async throws(Unreadable) -> Desk {
    let reading = await SiteReader.read(folder: folder)
    guard let content = reading.content else { throw Unreadable(problems: reading.problems) }
    return Desk(content, folder: folder, problems: reading.problems, now: now)
  }

  private init(_ content: Content, folder: String, problems: [Diagnostic], now: Int) {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
    self.content = content
    // What cannot be read any more has been reported by the first reading.
    threads = content.threads.compactMap { try? SiteReader.source(of: $0) }
    let zone = content.settings.timeZone
    comments = threads.enumerated().flatMap { number, thread in
      thread.comments.indices.map { DeskComment(number: $0, in: thread, threadNumber: number, zone: zone) }
    }
    site = Site.assemble(content, options: AssemblyOptions(now: now)).site
    self.problems = problems.filter { $0.location?.file.hasPrefix("\(folder)/comments") ?? false }
  }

  func thread(of comment: DeskComment) -> ThreadSource { threads[comment.thread] }

  /// The title of an article, published or not.
  func title(ofArticle name: String) -> String? {
    content.articles.first { $0.name == name }?.frontMatter.title.value
  }

  /// Whether a comment is an author's own.
  func isOwn(_ comment: DeskComment) -> Bool {
    content.authors.contains { $0.id == comment.entry.author.value }
  }

  /// Who wrote a comment, as readers see the name.
  func writer(of comment: DeskComment) -> String {
    let author = comment.entry.author.value
    return content.authors.first { $0.id == author }?.name ?? (author.isEmpty ? "?" : author)
  }
}
