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

  /// A link that the author made, on the page of the given path.
  func link(_ link: TitledLink, on currentPath: String) -> LinkContext {
    var isCurrent = false
    if case .site(currentPath, nil) = link.target { isCurrent = true }
    return LinkContext(title: link.title, url: url(link.target, at: .ownPage), isCurrent: isCurrent)
  }
}
