import SiteModel
import YAML

extension ValueType where Value == BaseURL {
  /// The address at which the site will stand.
  static var baseURL: Self {
    ValueType<String>.text.map(.link) { text, node, reading in
      if let url = BaseURL(text) { return url }
      let bare = text.drop { $0 == "/" }
      let fixed = WebAddress.scheme(of: text) == nil || text.hasPrefix("localhost:") ? "https://\(bare)" : ""
      let example = BaseURL(fixed) == nil ? "https://example.org" : fixed
      reading.error(
        "“\(text)” is not an address at which a site can stand: it needs https:// or http://, and then a name",
        help: "write it like this:\n\(reading.key): \(example)", at: node.mark)
      return nil
    }
  }
}

extension ValueType where Value == SiteTimeZone {
  /// A name of the IANA time zone database.
  static var timeZone: Self {
    ValueType<String>.text.map(.text) { text, node, reading in
      let isName = text.contains("/") || text == "UTC" || text == "GMT"
      if isName, let zone = SiteTimeZone(identifier: text) { return zone }
      reading.error(
        "“\(text)” is not the name of a time zone",
        help: "write it like this:\n\(reading.key): \(nearestZone(to: text))",
        at: node.mark)
      return nil
    }
  }

  /// By its whole name, or by its city: `New York` is `America/New_York`.
  private static func nearestZone(to text: String) -> String {
    if let zone = abbreviations[text.uppercased()] { return zone }
    let wanted = String(text.map { $0 == " " ? "_" : $0 })
    let zones = SiteTimeZone.knownIdentifiers
    let city = { (zone: String) in
      zone.lastIndex(of: "/").map { String(zone[zone.index(after: $0)...]) } ?? zone
    }
    let nearestCity = nearestName(to: city(wanted), among: zones.map(city))
    return nearestName(to: wanted, among: zones) ?? zones.first { city($0) == nearestCity } ?? "Europe/Berlin"
  }
}

/// Abbreviations do not say when the clocks change.
private let abbreviations = [
  "EST": "America/New_York", "EDT": "America/New_York", "ET": "America/New_York", "CST": "America/Chicago",
  "CDT": "America/Chicago", "MST": "America/Denver", "MDT": "America/Denver", "PST": "America/Los_Angeles",
  "PDT": "America/Los_Angeles", "PT": "America/Los_Angeles", "BST": "Europe/London", "CET": "Europe/Berlin",
  "CEST": "Europe/Berlin", "Z": "UTC",
]

extension ValueType where Value == PermalinkPattern {
  /// A path with placeholders.
  static var permalink: Self {
    ValueType<String>.text.map(.text) { text, node, reading in
      if let pattern = PermalinkPattern(text) { return pattern }
      let known = ["slug", "name", "category", "year", "month", "day"]
      let placeholders = text.split(separator: ":", omittingEmptySubsequences: false).dropFirst().map {
        String($0.prefix { $0.isLetter })
      }
      let message: String =
        if let wrong = placeholders.first(where: { !known.contains($0) }) {
          "`permalink` has no placeholder :\(wrong)"
        } else if !text.hasPrefix("/") {
          "a permalink begins with a slash"
        } else {
          "a permalink needs :slug or :name, so that every article has an address of its own"
        }
      reading.error(
        message,
        help:
          "the placeholders are \(known.map { ":" + $0 }.joined(separator: ", ")); for example:\npermalink: /posts/:slug/",
        at: node.mark)
      return nil
    }
  }
}

extension ValueType where Value == String {
  /// A language tag, as BCP 47 (RFC 5646) shapes it.
  static var language: Self {
    ValueType.text.map { text, node, reading in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      let isWord = { (part: Substring) in part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
      let isShaped = parts.allSatisfy { (1...8).contains($0.count) && isWord($0) }
      if isShaped, (2...3).contains(parts[0].count), parts[0].allSatisfy(\.isLetter) { return text }
      let tag =
        text.contains("_")
        ? String(text.map { $0 == "_" ? "-" : $0 }.prefix { $0 != "." }) : languages[text.lowercased()]
      reading.error(
        "“\(text)” is not a language tag: that is two or three letters, perhaps with a country",
        help: "write it like this:\n\(reading.key): \(tag ?? "en")", at: node.mark)
      return nil
    }
  }

  private static var languages: [String: String] {
    [
      "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
      "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt",
      "dutch": "nl",
    ]
  }
}

extension ValueType where Value == [TaxonomyKind] {
  /// Kinds of terms: a word, or a key with its words. Categories and tags are always there, and can be reworded.
  static var taxonomies: Self {
    let kind = ValueType<TaxonomyKind>.taxonomy
    return ValueType<[TaxonomyKind]>.list(kind).map { kinds, _, _ in
      var all = TaxonomyKind.standard
      for kind in kinds {
        if let index = all.firstIndex(where: { $0.key == kind.key }) {
          all[index] = kind
        } else {
          all.append(kind)
        }
      }
      return all
    }
  }
}

extension ValueType where Value == TaxonomyKind {
  fileprivate static var taxonomy: Self {
    ValueType.form(TaxonomyDraft(), TaxonomyDraft.keys) { draft in
      draft.key.map { TaxonomyKind(key: $0, writtenTitle: draft.title, writtenSingular: draft.singular) }
    }
    .orText(ValueType<String>.text.map { word, _, _ in TaxonomyKind(key: word) })
    .map { kind, node, reading in
      let isClean = kind.key.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
      if isClean, !reserved.contains(kind.key) { return kind }
      reading.error(
        isClean
          ? "`\(kind.key)` is a key of every article already, so it cannot name a taxonomy"
          : "“\(kind.key)” cannot name a taxonomy: small letters, digits and hyphens can",
        help: "choose another word:\ntaxonomies: [topics]", at: node.mark)
      return nil
    }
  }

  private static var reserved: Set<String> {
    Set(ArticleKeys.table(taxonomies: []).descriptions.flatMap { [$0.name] + $0.otherNames })
  }
}

private struct TaxonomyDraft {
  var key: String?
  var title: String?
  var singular: String?

  static let keys: [Key<TaxonomyDraft>] = [
    Key("key", \.key, .text, isRequired: true, "The key in front matter, and the first part of the address."),
    Key("title", \.title, .text, "The heading of its index; without it, the key with a capital."),
    Key("singular", \.singular, .text, "What one term of it is called; without it, the title without its s."),
  ]
}

extension TaxonomyKind {
  /// A kind with the words that were written, or that English makes of its key: `stages`, `Stages`, `Stage`.
  fileprivate init(key: String, writtenTitle: String? = nil, writtenSingular: String? = nil) {
    let standard = TaxonomyKind.standard.first { $0.key == key }
    let words = key.prefix(1).uppercased() + key.dropFirst().map { $0 == "-" ? " " : String($0) }.joined()
    let title = writtenTitle ?? standard?.title ?? words
    let known = writtenTitle == nil ? standard?.singular : nil
    self.init(key: key, title: title, singular: writtenSingular ?? known ?? Self.singular(of: title))
  }

  private static func singular(of title: String) -> String {
    if title.hasSuffix("ies") { return title.dropLast(3) + "y" }
    return title.hasSuffix("s") ? String(title.dropLast()) : title
  }
}
