import Search
import SiteModel

/// A site's own script for the search, which may have been written for an index of another version.
struct SearchScript {
  /// The script's path in the theme.
  private static let path = "assets/search.js"

  private let file: ThemeFile

  /// Nil if the theme's script is the built-in one, or if there is none.
  init?(in files: [ThemeFile]) {
    guard let own = files.first(where: { $0.path == Self.path && !$0.isBuiltIn }) else { return nil }
    file = own
  }

  /// What is wrong if it asks for the head of another index; a script that asks for none has a search of its own.
  var problem: Diagnostic? {
    guard let (asked, index) = askedHead, asked != SearchIndex.headPath else { return nil }
    return .error(
      "this script asks for search/\(asked), but the index begins with search/\(SearchIndex.headPath)",
      help: """
        the search would find nothing: take the script of this version, which \
        `inglenook templates --print \(Self.path)` prints, and repeat your changes in it
        """,
      at: location(ofByte: index))
  }

  /// The first name in it like that of a head, `index`, perhaps a number, `.json`, and where it stands.
  private var askedHead: (String, Int)? {
    let (start, end) = (Array("index".utf8), Array(".json".utf8))
    for index in file.bytes.indices where file.bytes[index...].starts(with: start) {
      let digits = file.bytes[(index + start.count)...].prefix { (48...57).contains($0) }
      guard file.bytes[digits.endIndex...].starts(with: end) else { continue }
      return (String(decoding: start + digits + end, as: UTF8.self), index)
    }
    return nil
  }

  private func location(ofByte index: Int) -> SourceLocation {
    let lines = file.bytes[..<index].split(separator: 10, omittingEmptySubsequences: false)
    return SourceLocation(file: file.shownPath, line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }
}
