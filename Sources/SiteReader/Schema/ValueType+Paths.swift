import Markdown
import SiteModel
import YAML

extension ValueType where Value == Located<String> {
  /// The last part of an address.
  static var slug: Self {
    ValueType.locatedText.map { slug, node, reading in
      let isClean = slug.value.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
      if isClean, slug.value.contains(where: { $0.isLetter || $0.isNumber }) { return slug }
      let made = Slug.make(slug.value)
      reading.error(
        "“\(slug.value)” cannot be a part of an address: letters, digits and hyphens can",
        help: "write it like this:\n\(reading.key): \(made.isEmpty ? "stepping-back" : made)", at: node.mark)
      return nil
    }
  }

  /// A path of this site that an article had before.
  static var formerPath: Self {
    ValueType.locatedText.map(.link) { path, node, reading in
      let text = path.value
      if text.hasPrefix("/"), !text.hasPrefix("//"),
        !text.contains(where: { $0.isWhitespace || "?#".contains($0) })
      {
        return path
      }
      if text.contains("?") || text.contains("#") {
        reading.error(
          "“\(text)” cannot be redirected: a web server without programs sees nothing from the \(text.contains("?") ? "?" : "#") on",
          help: "leave it out, or redirect it in the settings of your web server", at: node.mark)
        return nil
      }
      let path = formerPath(of: text)
      reading.error(
        "a former address is written as a path of this site, which begins with a slash",
        help: "write it like this:\n\(reading.key): [\(path)]", at: node.mark)
      return nil
    }
  }

  /// The path of an address, or a path with the slash that it lacks.
  private static func formerPath(of text: String) -> String {
    let address =
      WebAddress.scheme(of: text) == nil
      ? text : String(text.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" })
    let path = WebAddress.withoutSpaces(address)
    return path.hasPrefix("/") ? path : "/" + path
  }
}
