package import Markdown

/// A question that an article asks: in its title, in a heading, or in a `[!questions]` block.
package struct Question: Sendable, Hashable {
  package let text: String
  /// The id of its place, as near as one is known; nil for the top of the page.
  package let fragment: String?

  package init(text: String, fragment: String?) {
    self.text = text
    self.fragment = fragment
  }

  /// The questions of a text under its title, in order; none twice.
  package static func asked(title: String, headings: [Heading], blocks: [Block]) -> [Question] {
    var questions: [Question] = []
    if title.isQuestion { questions.append(Question(text: title, fragment: nil)) }
    questions += headings.filter(\.text.isQuestion).map { Question(text: $0.text, fragment: $0.id) }
    for block in blocks where block.name == "questions" {
      let fragment = headings.last { $0.position.line < block.position.line }?.id
      questions += block.items.map { Question(text: plainText(of: $0), fragment: fragment) }
    }
    var seen: Set<String> = []
    return questions.filter { !$0.text.isEmpty && seen.insert($0.text).inserted }
  }
}

extension Article {
  /// The questions that it asks, in order; none twice.
  package var questions: [Question] {
    Question.asked(title: title, headings: body.headings, blocks: body.blocks)
  }
}

extension String {
  /// Whether it ends as a question does, in the scripts that have a mark for it.
  fileprivate var isQuestion: Bool {
    switch unicodeScalars.last {
    case "?", "？", "؟": true
    default: false
    }
  }
}
