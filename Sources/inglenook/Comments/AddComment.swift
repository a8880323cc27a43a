import ArgumentParser
import SiteModel
import SiteModerator
import SiteReader

/// `inglenook comments add`.
struct AddComment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds a comment to the thread of an article.",
    discussion: """
      The text comes from --body, from an e-mail, from what a form sent, or else from standard input:

        inglenook comments add stepping-back --author Kelsey --body "Thank you."
        inglenook comments add stepping-back --author Kelsey < letter.txt
        inglenook comments add --email letter.eml
        inglenook comments add --form submission.json

      It waits until you approve it. A mail's subject, as the links on your pages write it, says which article and which \
      comment it answers; its sender's address and signature are not kept. What you give as an option comes before \
      what a mail or a form says.
      """)

  @Argument(help: ArgumentHelp("The article, by the name of its file: stepping-back.", valueName: "article"))
  var article: String?

  @Option(help: ArgumentHelp("Who wrote it: a name, or the id of an author of the site.", valueName: "name"))
  var author: String?

  @Option(help: ArgumentHelp("What they wrote.", valueName: "text"))
  var body: String?

  @Option(
    help: ArgumentHelp("When: 2026-02-20, or \"2026-02-20 07:34\". Without it, now.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("The id of the comment that it answers.", valueName: "id"))
  var replyTo: String?

  @Option(help: ArgumentHelp("The commenter's own website.", valueName: "url"))
  var url: String?

  @Option(help: ArgumentHelp("Read an e-mail from this file; - is standard input.", valueName: "file"))
  var email: String?

  @Option(
    help: ArgumentHelp(
      "Read what the form sent, as JSON, from this file; - is standard input.", valueName: "file"))
  var form: String?

  @Flag(help: "Publish it with the next build, without another look.")
  var approve = false

  @OptionGroup var folder: ContentFolder

  func validate() throws {
    if let date, WrittenDate(date) == nil {
      throw ValidationError(
        "“\(date)” is no date. Write it as 2026-02-20, or with a time: --date \"2026-02-20 07:34\"")
    }
    if email != nil, form != nil { throw ValidationError("--email and --form cannot both be meant.") }
    if email == nil, form == nil, article == nil {
      throw ValidationError("Name the article: inglenook comments add stepping-back …")
    }
  }

  func run() async throws {
    let run = DeskRun(folder)
    let comment = received
    try await run.run { desk in
      switch comment {
      case .success(let comment): desk.add(comment, now: run.now)
      case .failure(let problem): Answer(problems: [problem.diagnostic])
      }
    }
  }

  /// What was sent, with what the options say in its place.
  private var received: Result<NewComment, UnfitMessage> {
    source.map { source in
      var comment = source
      comment.isStrangers = source.isStrangers && author == nil
      comment.article = article ?? source.article
      comment.author = author ?? source.author
      comment.text = body ?? source.text
      comment.date = date.flatMap(WrittenDate.init)
      comment.replyTo = replyTo ?? source.replyTo
      comment.url = url
      comment.isApproved = approve
      return comment
    }
  }

  private var source: Result<NewComment, UnfitMessage> {
    if let email { return Self.bytes(of: email).flatMap { NewComment.mail($0, file: email) } }
    if let form { return Self.bytes(of: form).flatMap { NewComment.form($0, file: form) } }
    return body == nil ? Self.bytes(of: "-").flatMap(NewComment.text) : .success(NewComment())
  }

  private static func bytes(of file: String) -> Result<[UInt8], UnfitMessage> {
    guard file != "-" else { return .success(Console.standardInput()) }
    do throws(UnreadableFile) {
      return .success(try SiteReader.bytes(of: file))
    } catch {
      return .failure(UnfitMessage(error.diagnostic))
    }
  }
}
