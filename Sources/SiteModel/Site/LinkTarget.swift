/// Where a link leads, once the whole site is known.
package enum LinkTarget: Sendable, Hashable {
  /// A path of this site, beginning with a slash, and the part of the page.
  case site(path: String, fragment: String?)
  /// An article or page that is there but not published: its title. Nothing may lead to it.
  case unpublished(title: String)
  /// A part of the page on which the link stands.
  case fragment(String)
  /// Any other address, as the author wrote it.
  case address(String)
}
