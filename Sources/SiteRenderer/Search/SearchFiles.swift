import Dispatch
import Markdown
import Search
import SiteModel
import Synchronization

/// The search index, below `/search/`.
enum SearchFiles {
  /// The files of the index. Their names are made from their content, so the index is built while the site is planned.
  static func plan(_ context: RenderingContext) -> [OutputFile] {
    let articles = context.site.listed.map { ArticleContext($0, in: context) }
      .filter { !$0.article.file.frontMatter.isHiddenFromSearchEngines }
    let language = context.settings.language
    let segments = segments(of: articles, language: language)
    return SearchIndex.files(for: segments, language: language) { articles[$0].searchPage }.map { file in
      let contents: OutputFile.Contents =
        switch file.contents {
        case .bytes(let bytes): .bytes(bytes)
        case .rendered(let render): .rendered(render)
        }
      return OutputFile(path: "search/" + file.path, contents: contents, origin: "the search index")
    }
  }

  /// Analyses articles on all cores, in parts.
  private static func segments(of articles: [ArticleContext], language: String) -> [SearchSegment] {
    let size = 256
    let count = (articles.count + size - 1) / size
    let segments = Mutex([SearchSegment?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { part in
      let range = part * size..<min(articles.count, (part + 1) * size)
      let pages = articles[range].lazy.map(\.searchPage)
      let segment = SearchIndex.segment(of: pages, language: language)
      segments.withLock { $0[part] = segment }
    }
    return segments.withLock { $0.compactMap(\.self) }
  }
}

extension ArticleContext {
  /// The article as the search sees it: sections, takeaways, questions and comments, each with its place.
  var searchPage: SearchPage {
    SearchPage(
      url: context.local(path), title: title, categories: terms("categories").map(\.title),
      authors: authors.map(\.name),
      passages: sectionPassages + takeawayPassages + questionPassages + commentPassages)
  }

  private var sectionPassages: [SearchPassage] {
    let body = article.file.body
    let opening = [article.file.frontMatter.subtitle, article.file.frontMatter.summary].compactMap(\.self)
      .map { SearchPassage(kind: .section, text: $0) }
    return opening
      + body.sections.map { section in
        let heading = section.heading.map { body.headings[$0] }
        return SearchPassage(
          kind: .section, fragment: heading?.id, heading: heading?.text, text: section.text)
      }
  }

  private var takeawayPassages: [SearchPassage] {
    article.takeaways.map { SearchPassage(kind: .takeaway, fragment: $0.anchor, text: $0.plainText) }
  }

  private var questionPassages: [SearchPassage] {
    article.questions.map { SearchPassage(kind: .question, fragment: $0.fragment, text: $0.text) }
  }

  /// Only what the article's page shows: approved, and not removed.
  private var commentPassages: [SearchPassage] {
    let thread = article.thread
    guard thread.state != .off else { return [] }
    return thread.comments.compactMap { comment in
      guard let body = comment.body else { return nil }
      return SearchPassage(
        kind: .comment, fragment: comment.anchor, heading: name(of: comment.author), text: body.text)
    }
  }

  private func name(of author: CommentAuthor) -> String? {
    switch author {
    case .author(let index): context.site.authors[index].name
    case .reader(let name, _): name
    case .removed: nil
    }
  }
}
