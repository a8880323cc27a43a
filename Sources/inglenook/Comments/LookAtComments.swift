import ArgumentParser
import SiteModerator

/// `inglenook comments list`.
struct ListComments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Shows comments in a table, the newest first.",
    discussion: """
      Below a comment that may be spam stands why: links, the same text elsewhere, a name like a business, years after the \
      article, all in capitals, letters of two alphabets in a word. That is only a hint: you decide.
      """)

  enum Filter: String, EnumerableFlag {
    case pending, spam, unanswered

    static func help(for value: Filter) -> ArgumentHelp? {
      switch value {
      case .pending: "Only those that wait for you."
      case .spam: "Only those that are marked as spam."
      case .unanswered:
        "Only the last words of conversations that end with a reader's: a comment and all replies below it."
      }
    }
  }

  @Flag(exclusivity: .exclusive) var filter: Filter?
  @OptionGroup var folder: ContentFolder

  func run() async throws { try await DeskRun(folder).run { $0.list(meaning) } }

  private var meaning: CommentFilter {
    switch filter {
    case nil: .all
    case .pending: .pending
    case .spam: .spam
    case .unanswered: .unanswered
    }
  }
}

/// `inglenook comments show`.
struct ShowComments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows whole comments, and where they stand in the conversation.")

  @OptionGroup var comments: CommentNames
  @OptionGroup var folder: ContentFolder

  func run() async throws { try await DeskRun(folder).run { $0.show(comments.names) } }
}
