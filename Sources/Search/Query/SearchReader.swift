import FoundationEssentials

/// Reads an index and answers queries as `search.js` does in the browser: for tests and measurements.
package struct SearchReader {
  let head: SearchHead
  let table: PageTable
  let language: SearchLanguage
  /// Of each unit the number of its page, and its kind.
  private(set) var owners: [Int]
  private(set) var kinds: [SearchPassage.Kind]
  private let files: [String: [UInt8]]

  /// Makes a reader of a complete index. Throws `DecodingError` if it is damaged.
  package init(files: [SearchIndexFile]) throws {
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    let decoder = JSONDecoder()
    head = try decoder.decode(SearchHead.self, from: Data(self.files[SearchIndexFile.headPath] ?? []))
    table = try decoder.decode(PageTable.self, from: Data(self.files[head.pages] ?? []))
    language = head.stems == nil ? .other : .english
    (owners, kinds) = ([], [])
    for page in table.lengths.indices {
      let counts = [1] + table.units.map { $0[page] }
      for (kind, count) in zip(SearchPassage.Kind.allCases, counts) {
        kinds += Array(repeating: kind, count: count)
        owners += Array(repeating: page, count: count)
      }
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
    let after = list.firstIndex { Entry.precedes(bytes, Array($0[0].utf8)) } ?? list.count
    return max(after - 1, 0)
  }

  /// What a text file has of a unit.
  func text(ofUnit unit: Int) throws -> UnitText? {
    var first = 0
    for (number, count) in table.texts.enumerated() {
      if unit < first + count {
        let version = String(table.versions.dropFirst(number * 6).prefix(6))
        let path = SearchIndexFile.path(kind: .texts, number: number, version: version)
        return try JSONDecoder().decode([UnitText].self, from: Data(files[path] ?? []))[unit - first]
      }
      first += count
    }
    return nil
  }
}

/// A unit in a text file; see `PassageText`.
struct UnitText: Decodable {
  let url: String
  let title: String
  let passages: [[String]]

  init(from decoder: any Decoder) throws {
    var unit = try decoder.unkeyedContainer()
    url = try unit.decode(String.self)
    title = try unit.decode(String.self)
    passages = try unit.decode([[String]].self)
  }
}
