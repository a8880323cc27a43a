import Markdown
import SiteModel

/// A question that an article asks: in its title, in a heading, or in a `[!questions]` block.
struct Question: Sendable, Hashable {
  let text: String
  /// The id of its place, as near as one is known; nil for the top of the page.
  let fragment: String?
}

extension ArticleContext {
  /// The questions of the article, in order; none twice.
  var questions: [Question] {
    let article = article
    var questions: [Question] = []
    if article.title.isQuestion { questions.append(Question(text: article.title, fragment: nil)) }
    questions += article.body.headings.filter(\.text.isQuestion).map {
      Question(text: $0.text, fragment: $0.id)
    }
    for block in article.body.blocks where block.name == "questions" {
      let fragment = article.body.headings.last { $0.position.line < block.position.line }?.id
      questions += block.items.map { Question(text: plainText(of: $0), fragment: fragment) }
    }
    var seen: Set<String> = []
    return questions.filter { !$0.text.isEmpty && seen.insert($0.text).inserted }
  }
}

extension String {
  /// Whether it ends as a question does, in the scripts that have a mark for it.
  fileprivate var isQuestion: Bool { last.map { "?？؟".contains($0) } ?? false }
}
