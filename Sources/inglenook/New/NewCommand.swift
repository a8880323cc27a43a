import ArgumentParser

/// `inglenook new`.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begins a new text: an article, a page, an author, a category, a comment.",
    discussion: """
      Makes a file in the right folder, named after the title, with the lines that belong at its top, and says where it is. \
      What is there already is never overwritten. A new article or page is a draft, so that nobody reads half of it.

        inglenook new article "Stepping back"
        inglenook new article "Stepping back" --author joan --category Family
        inglenook new page "Work with me"
        inglenook new author "Dell Pruitt"
        inglenook new category "Arguing well"
        inglenook new comment stepping-back --body "Thank you for your letters."

      To open it at once: nano "$(inglenook new article "Stepping back")"

      Exit codes: 0 done, 1 something is in the way or not known and nothing was made, 2 the command was not understood, 3 \
      the machine could not do it (a full disk, a missing permission).
      """,
    subcommands: [
      NewArticle.self, NewPage.self, NewAuthor.self, NewCategory.self, NewCommentCommand.self,
    ])
}
