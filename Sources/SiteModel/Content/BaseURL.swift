/// The address at which the site will stand, `https://example.org` or `https://example.org/blog`.
package struct BaseURL: Sendable, Hashable {
  /// Scheme and host, `https://example.org`.
  package let origin: String
  /// The path below which everything stands: empty, or `/blog`, without a slash at its end.
  package let path: String

  /// Stands where no address could be read; nothing is published at it (RFC 2606 reserves its end).
  package static let unset = BaseURL(origin: "https://site.invalid", path: "")

  private init(origin: String, path: String) {
    self.origin = origin
    self.path = path
  }

  /// Reads an absolute address over http or https; nil for anything else, or one with a query or fragment.
  package init?(_ text: String) {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
    let rest = text.dropFirst(scheme.count)
    guard !rest.contains(where: { "?# \t\n\"<>\\".contains($0) }) else { return nil }
    let host = rest.prefix { $0 != "/" }
    guard !host.isEmpty, host.first != ":" else { return nil }
    var path = String(rest.dropFirst(host.count))
    while path.hasSuffix("/") { path.removeLast() }
    origin = scheme + host.lowercased()
    self.path = path
  }

  /// The host alone, without port, as it names the site in identifiers.
  package var host: String {
    let afterScheme = origin.drop { $0 != ":" }.dropFirst(3)
    return String(afterScheme.prefix { $0 != ":" })
  }

  /// The whole address of a path of the site: `/posts/x/` becomes `https://example.org/blog/posts/x/`.
  package func absolute(_ sitePath: String) -> String { origin + path + sitePath }

  /// How a page of the site links to another of its paths: `/blog/posts/x/`.
  package func local(_ sitePath: String) -> String { path + sitePath }
}
