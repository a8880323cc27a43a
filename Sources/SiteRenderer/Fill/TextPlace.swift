/// Where an author's text is shown, which decides how its links are written.
enum TextPlace: Sendable, Hashable {
  /// On the page to which it belongs: `#part` stays `#part`.
  case ownPage
  /// On another page of the site: links to parts of its own page name that page.
  case otherPage(home: String)
  /// In a feed or a message, where every address is whole.
  case feed(home: String)
}
