/// The shape of an article's path, `/posts/:slug/`.
///
/// Placeholders: `:slug`, `:name`, `:category`, `:year`, `:month`, `:day`.
package struct PermalinkPattern: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    case literal(String)
    case slug, name, category, year, month, day
  }

  package let parts: [Part]

  package static let standard = PermalinkPattern(parts: [.literal("/posts/"), .slug, .literal("/")])

  private init(parts: [Part]) { self.parts = parts }

  /// Reads a pattern; nil if it names an unknown placeholder, or neither `:slug` nor `:name`, or does not begin with a slash.
  package init?(_ text: String) {
    guard text.hasPrefix("/") else { return nil }
    var parts: [Part] = []
    var rest = Substring(text.hasSuffix("/") ? text : text + "/")
    while !rest.isEmpty {
      if rest.first == ":" {
        let word = rest.dropFirst().prefix { $0.isLetter }
        guard let part = Self.placeholders[String(word)] else { return nil }
        parts.append(part)
        rest = rest.dropFirst(word.count + 1)
      } else {
        let literal = rest.prefix { $0 != ":" }
        parts.append(.literal(String(literal)))
        rest = rest.dropFirst(literal.count)
      }
    }
    guard parts.contains(.slug) || parts.contains(.name) else { return nil }
    self.parts = parts
  }

  private static let placeholders: [String: Part] = [
    "slug": .slug, "name": .name, "category": .category, "year": .year, "month": .month, "day": .day,
  ]
}
