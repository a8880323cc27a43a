import ArgumentParser

/// `inglenook comments`.
struct CommentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comments",
    abstract: "Reads, adds and judges the comments of your readers.",
    discussion: """
      The comments on an article lie in content/comments/, one file for each article. These commands change such a file as \
      little as can be: everything that you or others wrote in it stays as it is.

        inglenook comments list --pending            what waits for you
        inglenook comments show stepping-back/kelsey
        inglenook comments approve stepping-back/kelsey
        inglenook comments add stepping-back --author Kelsey --body "Thank you."
        inglenook comments add --email letter.eml    a reader's e-mail becomes a comment

      A comment is named by its article and its id, stepping-back/kelsey; the id alone does where only one comment has it. \
      A new comment waits until you approve it. The website shows every change after the next inglenook build.

      Exit codes: 0 done, 1 something needs your hand and nothing was changed, 2 the command was not understood, 3 the \
      machine could not do it (a full disk, a missing permission).
      """,
    subcommands: [
      ListComments.self, ShowComments.self, AddComment.self, ApproveComments.self, SpamComments.self,
      RemoveComments.self, RedactComments.self,
    ],
    defaultSubcommand: ListComments.self)
}

/// The folder that every command on comments looks into.
struct ContentFolder: ParsableArguments {
  @Option(name: .customLong("content"), help: ArgumentHelp("Where your texts are.", valueName: "folder"))
  var path = "content"

  @OptionGroup var reporting: ReportingOptions
}

/// The comments that a command is about.
struct CommentNames: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Comments, each by article and id (stepping-back/kelsey) or by id alone.", valueName: "id"))
  var names: [String]
}
