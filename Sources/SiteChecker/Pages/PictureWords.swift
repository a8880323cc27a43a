import SiteModel

/// The words that stand for a picture, and whether they say anything.
struct PictureWords {
  /// Nil where there is no attribute at all.
  let alt: String?
  let source: String

  var problem: Breach? {
    let needles: [Breach.Needle] = [.address(source), .text(Self.fileName(source))]
    guard let alt else {
      return Breach(
        rule: .altText,
        message: "the picture “\(Self.fileName(source))” has no words for those who cannot see it",
        help: Self.help, needles: needles)
    }
    guard isFileName(alt) || Self.empty.contains(alt.lowercased()) else { return nil }
    return Breach(
      rule: .altText, message: "“\(alt)” does not say what the picture shows", help: Self.help,
      needles: [.text("alt=\"\(alt)\""), .text("![\(alt)]")] + needles)
  }

  static let help = "say what it shows, as you would on the telephone: ![Two chairs by a window](…)"

  /// Words that say only that there is a picture.
  private static let empty: Set<String> = [
    "alt", "alt text", "cover", "image", "img", "photo", "photograph", "pic", "picture", "screenshot",
    "untitled",
  ]

  private static let endings = [
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".heic", ".tif", ".tiff", ".bmp",
  ]

  private static let cameraNames = [
    "img", "dsc", "dscn", "dscf", "pxl", "screenshot", "image", "photo", "picture",
  ]

  /// `two-chairs.jpg`, `IMG_2041`, `screenshot 2024-01-02`: what a camera or a disk calls it.
  private func isFileName(_ alt: String) -> Bool {
    let words = alt.lowercased()
    if Self.endings.contains(where: words.hasSuffix) { return true }
    let letters = words.prefix { $0.isLetter }
    let rest = words.dropFirst(letters.count)
    let isNumber = rest.count(where: \.isNumber) >= 3 && rest.allSatisfy { !$0.isLetter }
    return isNumber && Self.cameraNames.contains(String(letters))
  }

  private static func fileName(_ source: String) -> String {
    let path = source.prefix { $0 != "?" && $0 != "#" }
    return String(path.split(separator: "/").last ?? path).percentDecoded
  }
}
