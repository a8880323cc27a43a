/// A rule that `check` holds the finished pages against. It has a name, so that it can be looked up and switched off.
package struct Rule: Sendable, Hashable {
  /// As an author writes it in `check: off`, `heading-order`.
  package let name: String
  /// What it asks for, in a few words.
  package let title: String
  /// How grave a breach is, unless the one who finds it knows better.
  package let severity: Diagnostic.Severity
  /// Why a reader cares: a sentence, without a final full stop.
  package let reason: String

  /// The rule of a name; nil if there is none.
  package init?(named name: String) {
    guard let rule = Self.byName[name] else { return nil }
    self = rule
  }

  private init(_ name: String, _ title: String, _ severity: Diagnostic.Severity, why reason: String) {
    self.name = name
    self.title = title
    self.severity = severity
    self.reason = reason
  }

  /// The page of the documentation that explains it.
  package var documentation: String { "docs/content/posts/rules/\(name).md" }

  /// Every rule there is, in the order of the documentation.
  package static let all: [Rule] =
    pages + [missingSummary, missingTakeaways, orphanArticle, reviewDue, unansweredQuestion] + pasted
    + [personalData, externalLink, movedLink]

  private static let pages = [
    brokenLink, brokenAnchor, missingFile, altText, headingOrder, duplicateID, duplicateTitle,
    duplicateDescription,
  ]

  private static let pasted = [gluedInitial, emptyParagraph, shoutingTitle, acrostic]

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
}

extension Rule {
  package static let brokenLink = Rule(
    "broken-link", "Every link within the site leads somewhere", .error,
    why: "a reader who follows it finds an error page, and may not come back")
  package static let brokenAnchor = Rule(
    "broken-anchor", "A link to a part of a page finds that part", .error,
    why: "a reader who follows it lands at the top of the page and must search")
  package static let missingFile = Rule(
    "missing-file", "Every picture, style and script that a page asks for is there", .error,
    why: "a reader sees a gap where the picture should be")
  package static let altText = Rule(
    "alt-text", "Every picture has words for those who cannot see it", .warning,
    why: "somebody who listens to the page hears these words instead of the picture")
  package static let headingOrder = Rule(
    "heading-order", "A page has one title, and its headings skip no level", .warning,
    why:
      "people who listen to a page go from heading to heading, and a missing level sounds like a missing part"
  )
  package static let duplicateID = Rule(
    "duplicate-id", "No two parts of a page share an id", .error,
    why: "a link to the second part leads to the first")
  package static let duplicateTitle = Rule(
    "duplicate-title", "No two pages share a title", .warning,
    why: "in search results and browser tabs nobody can tell the two apart")
  package static let duplicateDescription = Rule(
    "duplicate-description", "No two pages share a description", .warning,
    why: "in search results both promise the same, so one of them disappoints")
  package static let missingSummary = Rule(
    "missing-summary", "An article has a summary in its author’s words", .warning,
    why: "search engines and lists show the beginning of the text instead, which was not written for that")
  package static let missingTakeaways = Rule(
    "missing-takeaways", "A long article has a takeaway", .hint,
    why: "a reader in distress may have strength for one line, and here there is none to keep")
  package static let orphanArticle = Rule(
    "orphan-article", "Another article or page links to each article", .hint,
    why: "once it has left the first page of the list, hardly anybody finds it")
  package static let reviewDue = Rule(
    "review-due", "An article is read again when its author said it should be", .hint,
    why: "readers act on what stands here, whether or not it still holds")
  package static let unansweredQuestion = Rule(
    "unanswered-question", "A reader’s question is answered", .hint,
    why: "somebody plucked up the courage to ask, and others who read it wait for the answer too")
  package static let gluedInitial = Rule(
    "glued-initial", "No word has its first letter twice", .warning,
    why: "it is a trace of a decorated first letter, and those who listen hear nonsense")
  package static let emptyParagraph = Rule(
    "empty-paragraph", "No paragraph is empty", .warning,
    why: "it makes a gap that the theme does not know of, and some screen readers say “blank”")
  package static let shoutingTitle = Rule(
    "shouting-title", "No title or heading is all in capitals", .warning,
    why: "capitals are slow to read, sound like shouting, and some screen readers spell them letter by letter"
  )
  package static let acrostic = Rule(
    "acrostic", "An acrostic spells its word", .warning,
    why: "readers remember the word, and with a letter missing they cannot")
  package static let personalData = Rule(
    "personal-data", "No comment holds an address or a telephone number", .warning,
    why: "on a public page anybody can use it to find this person")
  package static let externalLink = Rule(
    "external-link", "Links to other sites lead somewhere", .warning,
    why: "a reader who follows it finds an error page")
  package static let movedLink = Rule(
    "moved-link", "Links to other sites lead there directly", .hint,
    why: "the old address may cease to lead on one day")
}
