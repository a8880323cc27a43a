import Mustache
import SiteModel

/// The words that the pages' own machinery says, in one language; everything else is said by the theme or by the author.
///
/// A class, since every date on a page holds it.
final class Words: Sendable {
  /// The language tag of what is written, also where the theme has no words in that language.
  let language: String
  private let phrases: [Word: Template<Phrase>]
  private let fixed: [Word: String]
  private let months: [String]
  private let shortMonths: [String]

  /// - Parameter sources: all words of the language.
  init(language: String, _ sources: [TemplateSource], _ theme: inout Theme) {
    self.language = language
    let words = Dictionary(
      sources.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
    var phrases: [Word: Template<Phrase>] = [:]
    var fixed: [Word: String] = [:]
    for word in Word.allCases where words[word.templateName] != nil {
      let template = theme.template(word.templateName, for: Phrase.schema)
      phrases[word] = template
      fixed[word] = (try? template.render(Phrase())) ?? ""
    }
    self.phrases = phrases
    self.fixed = fixed
    months = (1...12).map { words[Word.templateName("month-\($0)")] ?? "" }
    shortMonths = (1...12).map { words[Word.templateName("short-month-\($0)")] ?? "" }
  }

  /// A word that speaks of nothing else.
  subscript(word: Word) -> String { fixed[word] ?? "" }

  /// The title of a page in a row of pages.
  func title(_ title: String, page number: Int) -> String {
    number == 1 ? title : say(.numberedTitle, Phrase(title: title, number: number))
  }

  func comments(on title: String) -> String { say(.commentsOn, Phrase(title: title)) }

  func handOut(of title: String) -> String { say(.handOutOf, Phrase(title: title)) }

  func archiveDescription(count: Int, site: String) -> String {
    say(.archiveDescription, Phrase(count: count, site: site))
  }

  /// What a list of articles is, where nobody has described it.
  func description(of kind: String, _ title: String, count: Int, site: String) -> String {
    say(.listDescription, Phrase(title: title, count: count, kind: kind, site: site))
  }

  func linkToSection(_ title: String) -> String { say(.linkToSection, Phrase(title: title)) }

  func backToFootnote(_ number: Int, occurrence: Int) -> String {
    say(occurrence == 1 ? .backToReference : .backToMention, Phrase(number: number, count: occurrence))
  }

  /// `20 February 2026`.
  func date(_ date: CivilDate) -> String { say(.date, Phrase(date, months, shortMonths)) }

  /// `20 Feb`.
  func shortDate(_ date: CivilDate) -> String { say(.shortDate, Phrase(date, months, shortMonths)) }

  /// `February`.
  func month(of date: CivilDate) -> String { months[date.month - 1] }

  /// Categories and tags in this language, unless the site has words of its own for them.
  func title(of kind: TaxonomyKind) -> String {
    guard TaxonomyKind.standard.contains(kind) else { return kind.title }
    return self[kind.key == "categories" ? .categories : .tags]
  }

  func singular(of kind: TaxonomyKind) -> String {
    guard TaxonomyKind.standard.contains(kind) else { return kind.singular }
    return self[kind.key == "categories" ? .category : .tag]
  }

  private func say(_ word: Word, _ phrase: Phrase) -> String {
    phrases[word].flatMap { try? $0.render(phrase) } ?? ""
  }
}

extension Phrase {
  fileprivate init(_ date: CivilDate, _ months: [String], _ shortMonths: [String]) {
    self.init(
      day: date.day, month: months[date.month - 1], shortMonth: shortMonths[date.month - 1], year: date.year)
  }
}
