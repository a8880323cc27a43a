import Mustache
import SiteModel

/// The search page: a form for its script, and without a script a list of ways into the site.
struct SearchFormPage: PageModel {
  /// How many questions, and how many articles with takeaways, the page lists; the rest is found by searching.
  static let listLength = 200

  let frame: PageFrame

  static let schema = Schema<SearchFormPage>(
    "pages/search", "The search page.",
    commonKeys + [
      .url("index", "The folder of the search index.") { $0.context.local(SitePath.search) },
      .optionalURL("script", "The theme's `assets/search.js`.") { $0.context.asset("search.js") },
      .list("categories", "All categories.", { TermContext.schema }) { page in
        page.context.frame.categories
      },
      .list("authors", "All authors.", { TermContext.schema }) { page in
        page.context.site.listedAuthors.map { page.context.term($0) }
      },
      .optionalURL("questionsUrl", "The page of all questions.") { page in
        page.context.standardPaths.questions.map { page.context.local($0) }
      },
      .list("questions", "Questions that the newest articles ask.", { QuestionContext.schema }) {
        $0.questions
      },
      .optionalURL("takeawaysUrl", "The page of all takeaways.") { page in
        page.context.standardPaths.takeaways.map { page.context.local($0) }
      },
      .list("groups", "The newest articles with takeaways.", { TakeawayGroup.schema }) { $0.groups },
    ])

  private var questions: [QuestionContext] {
    let questions = articles.flatMap { article in
      article.article.questions.map { QuestionContext(article: article, question: $0) }
    }
    return Array(questions.prefix(Self.listLength))
  }

  private var groups: [TakeawayGroup] {
    articles.filter { !$0.article.takeaways.isEmpty }.prefix(Self.listLength).map {
      TakeawayGroup(article: $0)
    }
  }

  /// Lazy, since the page looks at no more of them than it lists.
  private var articles: LazyMapSequence<[Int], ArticleContext> {
    context.site.listed.lazy.map { [context] in ArticleContext($0, in: context) }
  }

  init(in context: RenderingContext) {
    var head = PageHead(context.words[.search], path: context.standardPaths.search, in: context)
    head.description = "\(context.words[.searchDescription]). \(context.settings.title)"
    head.isSensitive = context.isSensitive(quoting: context.site.listed)
    head.breadcrumbs = [context.home]
    frame = PageFrame(head)
  }

  static func plan(_ context: RenderingContext, _ template: Template<SearchFormPage>) -> PlannedPage {
    PlannedPage(
      context.standardPaths.search, origin: "the search page",
      lastChanged: context.lastChange(of: context.site.listed), template: template
    ) { SearchFormPage(in: context) }
  }
}
