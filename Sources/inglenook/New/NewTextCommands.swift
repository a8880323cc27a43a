import ArgumentParser
import SiteStarter

/// `inglenook new article`.
struct NewArticle: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "article", abstract: "Begins an article.")

  @Argument(help: "The title, in quotation marks.") var title: String
  @Option(help: ArgumentHelp("Who writes it: the id of an author of the site, or a name.", valueName: "name"))
  var author: String?
  @Option(
    help: ArgumentHelp("A category that it belongs to; may be given more than once.", valueName: "title"))
  var category: [String] = []
  @Flag(help: "No draft: readers see it from the next build on.") var publish = false
  @Option(
    help: ArgumentHelp(
      "What feed readers know it by, instead of a new mark of its own.", valueName: "text"))
  var guid: String?
  @OptionGroup var place: NewTextPlace

  func validate() throws { try place.check() }

  func run() async throws {
    var text = NewText(.article, title: title)
    text.author = author
    text.categories = category
    text.isPublished = publish
    text.guid = guid ?? UUIDText.random(using: SystemRandomNumberGenerator())
    try await NewTextRun(place).run(text)
  }
}

/// `inglenook new page`.
struct NewPage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: "Begins a page that stands by itself: About, Work with me.")

  @Argument(help: "The title, in quotation marks.") var title: String
  @Flag(help: "No draft: readers see it from the next build on.") var publish = false
  @OptionGroup var place: NewTextPlace

  func validate() throws { try place.check() }

  func run() async throws {
    var text = NewText(.page, title: title)
    text.isPublished = publish
    try await NewTextRun(place).run(text)
  }
}

/// `inglenook new author`.
struct NewAuthor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "author", abstract: "Begins the profile of somebody who writes here.")

  @Argument(help: "The name, in quotation marks.") var name: String
  @OptionGroup var place: NewTextPlace

  func validate() throws { try place.check() }
  func run() async throws { try await NewTextRun(place).run(NewText(.author, title: name)) }
}

/// `inglenook new category`.
struct NewCategory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "category", abstract: "Begins the page of a category.")

  @Argument(help: "The title, in quotation marks.") var title: String
  @OptionGroup var place: NewTextPlace

  func validate() throws { try place.check() }
  func run() async throws { try await NewTextRun(place).run(NewText(.category, title: title)) }
}
