import FoundationEssentials

/// Reads an index and answers queries as `search.js` does in the browser: for tests and measurements.
package struct SearchReader {
  let head: SearchHead
  let table: PageTable
  let language: SearchLanguage
  /// Of each unit the number of its page, and its kind.
  let owners: [Int]
  let kinds: [SearchPassage.Kind]
  /// Of each page its first unit.
  let starts: [Int]
  private let files: [String: [UInt8]]

  /// Makes a reader of a complete index. Throws `DecodingError` if it is damaged.
  package init(files: [SearchIndexFile]) throws {
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    let decoder = JSONDecoder()
    head = try decoder.decode(SearchHead.self, from: Data(self.files[SearchIndexFile.headPath] ?? []))
    table = try decoder.decode(PageTable.self, from: Data(self.files[head.pages] ?? []))
    language = head.stems == nil ? .other : .english
    owners = table.units.enumerated().flatMap { page, counts in
      Array(repeating: page, count: counts.reduce(0, +))
    }
    kinds = table.units.flatMap { counts in
      zip(SearchPassage.Kind.allCases, counts).flatMap { Array(repeating: $0, count: $1) }
    }
    starts = table.units.reduce(into: [0]) { starts, counts in
      starts.append(starts[starts.count - 1] + counts.reduce(0, +))
    }
  }

  /// What the files of a list have from one word to another; three files at most.
  func entries(of list: [[String]], from: String, to: String) -> [Entry] {
    let first = place(of: from, in: list)
    let last = min(place(of: to, in: list), first + 2)
    guard first <= last, first < list.count else { return [] }
    return list[first...last].flatMap { Entry.read(files[$0[1]] ?? [0], unitCount: owners.count) }
  }

  private func place(of word: String, in list: [[String]]) -> Int {
    let bytes = Array(word.utf8)
    let after = list.firstIndex { Vocabulary.precedes(bytes, Array($0[0].utf8)) } ?? list.count
    return max(after - 1, 0)
  }

  /// A unit's page and passage.
  func text(ofUnit unit: Int) throws -> SearchText? {
    let number = (table.texts.firstIndex { $0.firstUnit > unit } ?? table.texts.count) - 1
    let file = table.texts[number]
    var first = file.firstUnit
    let pages = try JSONDecoder().decode([PageTexts].self, from: Data(files[file.path] ?? []))
    for page in pages {
      if unit < first + page.passages.count { return SearchText(page, page.passages[unit - first]) }
      first += page.passages.count
    }
    return nil
  }
}

/// What is shown of a hit.
package struct SearchText: Sendable, Equatable {
  /// The page's URL, with the passage's fragment.
  package let url: String
  package let title: String
  package let heading: String
  package let text: String

  init(_ page: PageTexts, _ passage: [String]) {
    url = page.url + (passage[0].isEmpty ? "" : "#" + passage[0])
    title = page.title
    heading = passage[1]
    text = passage[2]
  }
}

/// A page in a text file; see `TextFiles`.
struct PageTexts: Decodable {
  let url: String
  let title: String
  let passages: [[String]]

  init(from decoder: any Decoder) throws {
    var page = try decoder.unkeyedContainer()
    url = try page.decode(String.self)
    title = try page.decode(String.self)
    passages = try page.decode([[String]].self)
  }
}
