import Markdown
import SiteModel

extension StructuredData {
  /// How many comments an article's data carry; the page has all.
  static let commentLimit = 50

  /// The article as a BlogPosting, and where it stands.
  static func article(_ article: ArticleContext, on page: PageHead) -> [UInt8] {
    graph { writer in
      writer.object { $0.writePosting(article) }
      writer.object { $0.writeBreadcrumbs(to: page) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func writePosting(_ article: ArticleContext) {
    let context = article.context
    let model = article.article
    member("@type", "BlogPosting")
    member("headline", article.title)
    member("alternativeHeadline", model.file.frontMatter.subtitle)
    member("description", model.summary)
    member("url", context.absolute(article.path))
    member("mainEntityOfPage", context.absolute(article.path))
    member("inLanguage", context.words.language)
    member("datePublished", model.published?.rfc3339)
    member("dateModified", model.lastChanged?.rfc3339)
    member("wordCount", model.file.body.wordCount)
    member("image", article.preview?.absoluteAddress)
    member("author", objects: article.authors) { $0.writePerson($1, in: context) }
    member("articleSection", article.terms("categories").first?.title)
    member("keywords", article.terms("tags").map(\.title).joined(separator: ", "))
    if let source = model.source { writeSource(source) }
    writeSpeakable(model.takeaways)
    writeComments(model.thread, of: article)
  }

  /// What is worth reading aloud. (Selectors Level 4, section 6.1: an id may begin with any letter there.)
  private mutating func writeSpeakable(_ takeaways: [Takeaway]) {
    guard !takeaways.isEmpty else { return }
    member("speakable") { part in
      part.member("@type", "SpeakableSpecification")
      part.member("cssSelector", strings: takeaways.map { "[id=\"\($0.anchor)\"]" })
    }
  }

  /// Where the article was first published.
  private mutating func writeSource(_ source: LinkedSource) {
    member("creditText", [source.author, source.publication].compactMap(\.self).joined(separator: ", "))
    member("isBasedOn") { work in
      work.member("@type", "CreativeWork")
      work.member("name", source.publication)
      work.member("url", source.url.map { percentEncoded(address: $0) })
      work.member("datePublished", source.date?.machineReadable)
      if let author = source.author {
        work.member("author") { person in
          person.member("@type", "Person")
          person.member("name", author)
        }
      }
    }
  }

  private mutating func writeComments(_ thread: Thread, of article: ArticleContext) {
    guard thread.state != .off else { return }
    member("commentCount", thread.count)
    let shown = thread.comments.indices.filter { thread.comments[$0].body != nil }.prefix(
      StructuredData.commentLimit)
    let branch = Branch(thread: thread, article: article, end: shown.last.map { $0 + 1 } ?? 0)
    writeComments(branch.readable(thread.replies(to: nil)), in: branch)
  }

  /// Comments with the replies below them, nested as deep as on the page.
  private mutating func writeComments(_ comments: [Int], in branch: Branch) {
    member("comment", objects: comments) { writer, index in
      let comment = branch.thread.comments[index]
      writer.member("@type", "Comment")
      writer.member("url", branch.article.context.absolute(branch.article.path, fragment: comment.anchor))
      writer.member("datePublished", comment.date.machineReadable)
      writer.member("text", comment.body?.text)
      writer.member("author") { $0.writeCommenter(comment.author, in: branch.article.context) }
      writer.writeComments(branch.readable(branch.thread.replies(to: index)), in: branch)
    }
  }

  private mutating func writeCommenter(_ author: CommentAuthor, in context: RenderingContext) {
    member("@type", "Person")
    switch author {
    case .author(let index):
      member("name", context.site.authors[index].name)
      let author = context.site.authors[index]
      member("url", author.hasPage ? context.absolute(author.path) : nil)
    case .reader(let name, let url):
      member("name", name)
      member("url", url.map { percentEncoded(address: $0) })
    case .removed: break
    }
  }
}

/// The first comments of a thread, as far as an article's data carry them.
private struct Branch {
  let thread: Thread
  let article: ArticleContext
  /// The first comment that is not carried.
  let end: Int

  /// The comments, with the replies to a removed one in its place.
  func readable(_ comments: [Int]) -> [Int] {
    comments.filter { $0 < end }.flatMap { index in
      thread.comments[index].body == nil ? readable(thread.replies(to: index)) : [index]
    }
  }
}
