import SiteModel
import YAML

extension ValueType where Value == Located<String> {
  /// An address, `https://…` or `mailto:…`, or a path of the site.
  static var link: Self {
    ValueType.locatedText.map(.link) { link, node, reading in
      let text = link.value
      if text.contains(where: \.isWhitespace) {
        reading.error(
          "an address has no spaces",
          help: "write %20 for a space:\n\(reading.key): \(WebAddress.withoutSpaces(text))",
          at: node.mark)
        return nil
      }
      return withScheme(link, node, &reading)
    }
  }

  private static func withScheme(
    _ link: Located<String>, _ node: YAMLNode, _ reading: inout Reading
  ) -> Located<String>? {
    guard WebAddress.lacksScheme(link.value) else { return link }
    let scheme = link.value.contains("@") ? "mailto:" : "https://"
    reading.error(
      "“\(link.value)” would lead to a page of this site, because it does not begin with \(scheme)",
      help: "write it like this:\n\(reading.key): \(scheme)\(link.value)", at: node.mark)
    return nil
  }

  /// A file beside this one or below content, or an address; a file's name may hold spaces.
  static var path: Self {
    ValueType.locatedText.map(.link) { path, node, reading in withScheme(path, node, &reading) }
  }

  /// The id of a file, or the name of one.
  static var identifier: Self { .locatedText }
}

extension ValueType where Value == String {
  /// An address as a plain text.
  static var address: Self { ValueType<Located<String>>.link.map { link, _, _ in link.value } }

  /// An e-mail address.
  static var email: Self {
    ValueType.text.map(.email) { text, node, reading in
      let address = text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
      if PersonalData.isEmailAddress(address) { return address }
      reading.error(
        "“\(text)” is not an e-mail address",
        help: "write it like this:\n\(reading.key): name@example.org", at: node.mark)
      return nil
    }
  }
}

/// Addresses of the web, as authors write them.
enum WebAddress {
  /// Whether a text names another server, or a mailbox, but does not say so.
  static func lacksScheme(_ text: String) -> Bool {
    if text.hasPrefix("www.") || PersonalData.isEmailAddress(text) { return true }
    guard let first = text.first, first != "/", first != ".", first != "#", first != "?" else { return false }
    if scheme(of: text) != nil { return false }
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let dot = host.lastIndex(of: ".") else { return false }
    return commonEndings.contains(host[host.index(after: dot)...].lowercased())
  }

  /// What stands before the colon, in lower case.
  static func scheme(of text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let scheme = text[..<colon]
    guard scheme.first?.isLetter == true,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return scheme.lowercased()
  }

  static func withoutSpaces(_ text: String) -> String {
    text.map { $0.isWhitespace ? "%20" : String($0) }.joined()
  }

  /// Ends of host names that are no ends of file names. The whole list has more than a thousand; these catch most slips.
  private static let commonEndings: Set<String> = [
    "com", "org", "net", "edu", "gov", "io", "co", "info", "blog", "uk", "de", "fr", "es", "it", "nl", "at",
    "ch", "eu",
    "ca", "au", "us", "ie", "in", "jp", "br", "pt", "se", "no", "dk", "fi", "pl", "example",
  ]
}

/// What tells who somebody is and where they can be found.
package enum PersonalData {
  static func isEmailAddress(_ text: String) -> Bool {
    guard let at = text.firstIndex(of: "@"), at != text.startIndex else { return false }
    let isLetter = { (character: Character) in
      character.isLetter || character.isNumber || "-._".contains(character)
    }
    let domain = text[text.index(after: at)...]
    guard domain.allSatisfy(isLetter), text[..<at].allSatisfy({ isLetter($0) || "+'%&*=!#$~".contains($0) })
    else {
      return false
    }
    return domain.contains(".") && domain.first != "." && domain.last != "."
  }

  /// Whether an e-mail address stands somewhere in a text.
  package static func containsEmailAddress(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return false }
    let words = text.split { $0.isWhitespace || "<>()[],;:\"".contains($0) }
    return words.contains { isEmailAddress(String($0)) }
  }

  /// Whether an IP address, of version 4 or 6, stands somewhere in a text as a word of its own.
  static func containsIPAddress(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else {
      return false
    }
    let words = text.split { $0.isWhitespace || "<>()[],;/\"".contains($0) }
    return words.contains { isVersion4($0) || isVersion6($0) }
  }

  private static func isVersion4(_ word: Substring) -> Bool {
    let host = word.split(separator: ":").first ?? ""
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { $0.count <= 3 && UInt8($0) != nil }
  }

  private static func isVersion6(_ word: Substring) -> Bool {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    let isHexadecimal = parts.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isHexDigit) }
    return isHexadecimal && parts.contains { !$0.isEmpty }
      && (parts.count == 8 || (parts.count >= 3 && word.contains("::")))
  }
}
