/// The words that the pages' own machinery says; everything else is said by the theme or by the author.
enum Words {
  static let home = "Home"
  static let archive = "Archive"
  static let takeaways = "Takeaways"
  static let questions = "Questions"
  static let search = "Search"
  static let authors = "Authors"
  static let author = "Author"
  static let series = "Series"
  static let notFound = "Page not found"
  static let comments = "Comments"
  static let keyTakeaways = "Key takeaways"
  static let firstPublished = "First published:"
  static let helpLines = "If you need someone to talk to now"
  static let resources = "Recommended resources"

  /// The title of a page in a row of pages.
  static func title(_ title: String, page number: Int) -> String {
    number == 1 ? title : "\(title), page \(number)"
  }

  static func comments(on title: String) -> String { "Comments on “\(title)”" }

  static func handOut(of title: String) -> String { "\(title): a page to print" }

  static func articles(_ count: Int) -> String { count == 1 ? "1 article" : "\(count) articles" }

  static func linkToSection(_ title: String) -> String { "Link to the section “\(title)”" }

  static func backToFootnote(_ number: Int, occurrence: Int) -> String {
    occurrence == 1 ? "Back to reference \(number)" : "Back to reference \(number), mention \(occurrence)"
  }
}
