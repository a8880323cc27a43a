import Mustache
import SiteModel

/// What of an article is worth having on paper, on one page: coaches and therapists give it to clients.
struct HandOutPage: PageModel {
  let article: ArticleContext
  let frame: PageFrame

  static let schema = Schema<HandOutPage>(
    "pages/hand-out",
    "A page to print of each listed article with takeaways, questions or resources: `/posts/…/hand-out/`.",
    commonKeys + [
      .text("title", "The article's title.") { $0.article.title },
      .optionalText("subtitle", "The article's subtitle.") { $0.article.article.file.frontMatter.subtitle },
      .list("authors", "Who wrote it.", { AuthorContext.schema }) { page in
        page.article.authors.map { AuthorContext($0, in: page.context) }
      },
      .list("takeaways", "The lines worth keeping.", { TakeawayContext.schema }) {
        $0.article.takeaways(at: $0.article.elsewhere)
      },
      .list(
        "questions", "What it asks in headings and in lists; the title is not among them.",
        { QuestionContext.schema }
      ) {
        $0.article.innerQuestions
      },
      .list("resources", "Recommended resources.", { ResourceContext.schema }) {
        $0.article.resources(at: $0.article.elsewhere)
      },
      .url("articleUrl", "The article's page.") { $0.context.local($0.article.path) },
      .text("address", "The article's whole address in words, as one types it.") {
        $0.context.absolute($0.article.path).withoutScheme
      },
      .optionalHTML("disclaimer", "The disclaimer, inline.") { page in
        page.article.article.disclaimer.map { page.context.html($0, at: page.article.elsewhere) }
      },
      .flag("isLong", "Whether it has so many words that they are better set in small type.") {
        $0.article.handOutLength > shortLength
      },
    ])

  /// How many characters fit on a sheet of A4 or Letter in type of the usual size, headings and margins taken off.
  static let shortLength = 2_500

  init(_ index: Int, in context: RenderingContext) {
    article = ArticleContext(index, in: context)
    let model = article.article
    var head = PageHead(context.words.handOut(of: article.title), path: model.handOutPath, in: context)
    head.canonicalAddress = model.canonicalAddress ?? context.absolute(model.path)
    head.isIndexed = false
    head.isSensitive = model.file.frontMatter.isSensitive
    head.isDraft = model.isDraft
    head.description = model.summary.isEmpty ? model.file.frontMatter.subtitle : model.summary
    head.breadcrumbs = [context.home, Breadcrumb(title: article.title, path: model.path)]
    frame = PageFrame(head)
  }

  /// A hand-out of each listed article that has something for it.
  static func plan(_ themes: LocalThemes) -> [PlannedPage] {
    plan(themes, only: themes.main.context.site.listed)
  }

  /// - Parameter indices: into the site's articles.
  static func plan(_ themes: LocalThemes, only indices: [Int]) -> [PlannedPage] {
    let site = themes.main.context.site
    return indices.filter { site.articles[$0].hasHandOut }.map { index in
      let article = site.articles[index]
      let theme = themes[article.file.frontMatter.language]
      return PlannedPage(
        article.handOutPath, origin: "the hand-out of \(article.file.location.file)", isInSitemap: false,
        template: theme.pages.handOut
      ) { HandOutPage(index, in: theme.context) }
    }
  }
}

extension Article {
  fileprivate var handOutPath: String { SitePath.handOut(of: path) }

  fileprivate var hasHandOut: Bool {
    isListed && !(takeaways.isEmpty && resources.isEmpty && questions.allSatisfy { $0.text == title })
  }
}

extension ArticleContext {
  /// The address of its hand-out; nil if it has none.
  var handOutAddress: String? { article.hasHandOut ? context.local(article.handOutPath) : nil }

  /// The questions that it asks, its title left out.
  var innerQuestions: [QuestionContext] {
    article.questions.filter { $0.text != title }.map { QuestionContext(article: self, question: $0) }
  }

  /// Characters of everything on the hand-out.
  fileprivate var handOutLength: Int {
    let resources = resources(at: elsewhere).map { context.html($0.resource, at: elsewhere).count }
    let isSensitive = article.file.frontMatter.isSensitive
    let help =
      isSensitive ? context.settings.helpLines.map { $0.name.count + ($0.description?.count ?? 0) } : []
    let lines =
      article.takeaways.map(\.plainText.unicodeScalars.count)
      + innerQuestions.map(\.question.text.unicodeScalars.count)
    return (lines + resources + help).reduce(0) { $0 + $1 + lineLength }
  }

  /// What a short line costs however few characters it has.
  private var lineLength: Int { 20 }
}

extension String {
  fileprivate var withoutScheme: String {
    firstRange(of: "://").map { String(self[$0.upperBound...]) } ?? self
  }
}
