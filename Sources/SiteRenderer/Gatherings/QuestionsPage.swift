import Mustache
import SiteModel

/// Every question that articles ask, or those of one category or author, so that readers recognise their own.
struct QuestionsPage: GatheringPage {
  let part: GatheringPart
  let frame: PageFrame

  static let schema = Schema<QuestionsPage>(
    "pages/questions",
    "Every question that articles ask, or those of one category or author, and `page/2/` and so on.",
    commonKeys + gatheringKeys("questions") + [
      .list(
        "groups", "The articles of this page that ask something, newest first.", { QuestionGroup.schema }
      ) {
        $0.part.articles(in: $0.context).map { QuestionGroup(article: $0) }
      }
    ])

  init(_ part: GatheringPart, frame: PageFrame) {
    self.part = part
    self.frame = frame
  }

  static func feeds(in context: RenderingContext) -> [LinkContext] { [] }
}

/// An article with the questions that it asks, away from its page.
struct QuestionGroup: Sendable {
  let article: ArticleContext

  static let schema = Schema<QuestionGroup>(
    "questionGroup", "An article with the questions that it asks.",
    [
      .text("title", "The article's title, which may be a question too.") { $0.article.title },
      .url("url", "The article's page.") { $0.article.context.local($0.article.path) },
      .object("article", "The article.", { ArticleContext.teaser }) { $0.article },
      .list(
        "questions", "What it asks in headings and in lists; the title is not among them.",
        { QuestionContext.schema }
      ) {
        $0.article.innerQuestions
      },
    ])
}

/// A question that an article asks, away from it.
struct QuestionContext: Sendable {
  let article: ArticleContext
  let question: Question

  static let schema = Schema<QuestionContext>(
    "question", "A question that an article asks.",
    [
      .text("text", "The question.") { $0.question.text },
      .url("url", "Its place.") { $0.article.context.local($0.article.path, fragment: $0.question.fragment) },
      .object("article", "Its article.", { LinkContext.schema }) { $0.article.link },
    ])
}
