import FoundationEssentials

/// A Swift file of the package.
struct SourceFile: Sendable {
  /// Below the package's folder, `Sources/SiteWriter/Disk.swift`.
  let path: String
  let text: String
  /// Its lines with their numbers, without comments and without what stands in quotation marks.
  let lines: [(number: Int, code: String)]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    var isInText = false
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      (index + 1, Self.code(of: line, isInText: &isInText))
    }
  }

  /// The module that it belongs to.
  var module: String { String(path.split(separator: "/")[1]) }

  /// The package's folder.
  static let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every Swift file in `Sources`, in order of path.
  static func all() throws -> [SourceFile] {
    let sources = house.appendingPathComponent("Sources").path
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources).filter { $0.hasSuffix(".swift") }
    return try names.sorted().map { name in
      SourceFile(
        path: "Sources/\(name)",
        text: try String(contentsOf: URL(filePath: "\(sources)/\(name)"), encoding: .utf8))
    }
  }

  /// The module that a line imports, `SiteModel` for `package import struct SiteModel.Article`.
  static func importedModule(in code: String) -> String? {
    var words = code.split(separator: " ")
    while let first = words.first, first.hasPrefix("@") || modifiers.contains(first) { words.removeFirst() }
    guard words.first == "import" else { return nil }
    words.removeFirst()
    if let first = words.first, kinds.contains(first) { words.removeFirst() }
    return words.first.map { String($0.prefix { $0 != "." && $0 != ";" }) }
  }

  private static let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
  ]

  private static func code(of line: Substring, isInText: inout Bool) -> String {
    let isPlain = !line.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "/") }
    if isPlain { return isInText ? "" : String(line) }
    let pieces = line.split(separator: "\"\"\"", omittingEmptySubsequences: false)
    var code = ""
    for (number, piece) in pieces.enumerated() {
      if number > 0 { isInText.toggle() }
      if !isInText { code += withoutStrings(piece) }
    }
    return code
  }

  private static func withoutStrings(_ line: Substring) -> String {
    var code = ""
    var isInString = false
    var rest = line
    while let character = rest.first {
      if !isInString, rest.hasPrefix("//") { break }
      rest.removeFirst()
      if character == "\\", isInString {
        rest = rest.dropFirst()
      } else if character == "\"" {
        isInString.toggle()
      } else if !isInString {
        code.append(character)
      }
    }
    return code
  }
}

extension String {
  /// Whether a word stands in the text and is not the end or the beginning of a longer one.
  func containsWord(_ word: String) -> Bool {
    guard let first = word.utf8.first, utf8.contains(first) else { return false }
    return ranges(of: word).contains { range in
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
      let after = range.upperBound < endIndex ? self[range.upperBound] : " "
      let endsOpen = word.last.map { !$0.isLetter } ?? false
      return !before.isPartOfName && before != "." && (endsOpen || !after.isPartOfName)
    }
  }

  /// Whether a value is unwrapped by force: a name or a closing bracket with an exclamation mark that is no comparison.
  var hasForceUnwrap: Bool {
    guard utf8.contains(UInt8(ascii: "!")) else { return false }
    return ranges(of: "!").contains { range in
      guard range.lowerBound > startIndex else { return false }
      let before = self[index(before: range.lowerBound)]
      let after = range.upperBound < endIndex ? self[range.upperBound] : " "
      return (before.isPartOfName || ")]>".contains(before)) && after != "="
    }
  }
}

extension Character {
  fileprivate var isPartOfName: Bool { isLetter || isNumber || self == "_" }
}
