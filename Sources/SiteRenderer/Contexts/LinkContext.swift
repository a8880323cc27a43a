import Mustache
import SiteModel

/// A link with words.
struct LinkContext: Sendable {
  let title: String
  let url: String
  var isCurrent = false

  static let schema = Schema<LinkContext>(
    "link", "A link with words.",
    [
      .text("title", "The words.") { $0.title },
      .url("url", "Where it leads.") { $0.url },
      .flag("isCurrent", "Whether it leads to this very page (`aria-current=\"page\"`).") { $0.isCurrent },
    ])
}

extension RenderingContext {
  /// A link of the site's own.
  func link(_ title: String, to path: String, on currentPath: String? = nil) -> LinkContext {
    LinkContext(title: title, url: local(path), isCurrent: path == currentPath)
  }

  /// Links that the author made, on the page of the given path, without those that may not lead anywhere yet.
  func links(_ links: [TitledLink], on currentPath: String, at place: TextPlace = .ownPage) -> [LinkContext] {
    links.compactMap { link in
      guard let url = url(link.target, at: place) else { return nil }
      return LinkContext(
        title: link.title, url: url, isCurrent: link.target == .site(path: currentPath, fragment: nil))
    }
  }
}
