import Markdown
import Search
import SiteModel
import Synchronization

/// Finds what each article is about, in parallel.
///
/// A profiler remembers words, which makes it fast; so profilers go from article to article, each used by one at a time.
final class ArticleProfiles: Sendable {
  private let siteLanguage: String
  /// The profilers that nobody uses, by language.
  private let idle = Mutex<[String: [TermProfiler]]>([:])

  init(siteLanguage: String) { self.siteLanguage = siteLanguage }

  /// What an article is about: words of its title and its takeaways tell more than those of its text.
  func profile(of frontMatter: ArticleFrontMatter, _ body: MarkdownDocument) -> TermProfile {
    let language = frontMatter.language ?? siteLanguage
    var profiler = idle.withLock { $0[language]?.popLast() } ?? TermProfiler(language: language)
    defer { idle.withLock { $0[language, default: []].append(profiler) } }
    return profiler.profile(of: Self.parts(of: frontMatter, body))
  }

  private static func parts(
    of frontMatter: ArticleFrontMatter, _ body: MarkdownDocument
  ) -> [(text: String, weight: Int)] {
    let takeaways = frontMatter.takeaways.map(\.text) + body.keyTakeaways.map(\.text)
    let lead = [frontMatter.subtitle, frontMatter.summary].compactMap(\.self)
    // Bottom lines stand in the sections too.
    let marked = body.headings.map(\.text) + body.bottomLines.map(\.text)
    return [(frontMatter.title.value, 4)] + takeaways.map { ($0, 3) } + (lead + marked).map { ($0, 2) }
      + body.sections.map { ($0.text, 1) }
  }
}
