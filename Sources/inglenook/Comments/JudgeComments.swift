import ArgumentParser
import SiteModel
import SiteModerator

/// `inglenook comments approve`.
struct ApproveComments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Lets comments be published.")

  @OptionGroup var comments: CommentNames
  @OptionGroup var folder: ContentFolder

  func run() async throws { try await DeskRun(folder).run { $0.mark(comments.names, as: .approved) } }
}

/// `inglenook comments spam`.
struct SpamComments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spam", abstract: "Marks comments as spam, which is never published.")

  @OptionGroup var comments: CommentNames
  @OptionGroup var folder: ContentFolder

  func run() async throws { try await DeskRun(folder).run { $0.mark(comments.names, as: .spam) } }
}

/// `inglenook comments remove`.
struct RemoveComments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Takes comments off the website; the text stays in your file.",
    discussion: "If somebody answered it, a line without name or text says that a comment was removed.")

  @OptionGroup var comments: CommentNames
  @OptionGroup var folder: ContentFolder

  func run() async throws { try await DeskRun(folder).run { $0.mark(comments.names, as: .removed) } }
}

/// `inglenook comments redact`.
struct RedactComments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Takes name and text of comments out of your files, for good.",
    discussion: """
      For a reader who asks you to forget what they wrote. Only the place of the comment in the conversation stays. Then \
      every text in the content folder is searched for the name and for words of the comment, and you are told where they \
      still stand.
      """)

  @OptionGroup var comments: CommentNames
  @OptionGroup var folder: ContentFolder

  func run() async throws { try await DeskRun(folder).run { $0.redact(comments.names) } }
}
