import ArgumentParser
import SiteModel
import SiteModerator

/// `inglenook new comment`.
struct NewCommentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment",
    abstract: "Adds a comment to the thread of an article, your own or a reader's.",
    discussion: """
      The thread's file is made if there is none. An author's own comment is published with the next build; a reader's waits \
      until you approve it. `inglenook comments add` also takes e-mails and what a form sent.

        inglenook new comment stepping-back --body "Thank you for your letters."
        inglenook new comment "Stepping back" --author Kelsey < letter.txt
      """)

  @Argument(help: "The article, by its title or by the name of its file: stepping-back.") var article: String
  @Option(
    help: ArgumentHelp(
      "Who wrote it: a name, or the id of an author. Without it, the author of the site.", valueName: "name"))
  var author: String?
  @Option(help: ArgumentHelp("What they wrote; without it, standard input.", valueName: "text"))
  var body: String?
  @Option(help: ArgumentHelp("The id of the comment that it answers.", valueName: "id")) var replyTo: String?
  @Option(
    help: ArgumentHelp("When: 2026-02-20, or \"2026-02-20 07:34\". Without it, now.", valueName: "date"))
  var date: String?
  @OptionGroup var folder: ContentFolder

  func validate() throws {
    if let date, WrittenDate(date) == nil {
      throw ValidationError(
        "“\(date)” is no date. Write it as 2026-02-20, or with a time: --date \"2026-02-20 07:34\"")
    }
  }

  func run() async throws {
    let run = DeskRun(folder)
    let text = body == nil ? NewComment.text(Console.standardInput()) : .success(NewComment())
    try await run.run { desk in
      switch text {
      case .success(let comment): desk.add(filled(comment, at: desk), now: run.now)
      case .failure(let problem): Answer(problems: [problem.diagnostic])
      }
    }
  }

  private func filled(_ text: NewComment, at desk: Desk) -> NewComment {
    var comment = text
    comment.article = desk.articleName(of: article)
    comment.text = body ?? text.text
    comment.author = author ?? desk.ownAuthor
    comment.isApproved = comment.author.map(desk.isAuthor) ?? false
    comment.replyTo = replyTo
    comment.date = date.flatMap(WrittenDate.init)
    return comment
  }
}
