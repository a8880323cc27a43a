import FoundationEssentials

/// Reads an index and answers queries as `search.js` does in the browser: for tests and measurements.
package struct SearchReader {
  let head: SearchHead
  let table: PageTable
  let language: SearchLanguage
  /// Of each unit the number of its page, and its kind.
  private(set) var owners: [Int]
  private(set) var kinds: [SearchPassage.Kind]
  /// The length of each page.
  let lengths: [Int]
  private let files: [String: [UInt8]]

  /// Makes a reader of a complete index. Throws `DecodingError` if it is damaged.
  package init(files: [SearchIndexFile]) throws {
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    let decoder = JSONDecoder()
    head = try decoder.decode(SearchHead.self, from: Data(self.files[SearchIndexFile.headPath] ?? []))
    table = try decoder.decode(PageTable.self, from: Data(self.files[head.pages] ?? []))
    language = head.stems == nil ? .other : .english
    lengths = table.lengths.utf8.map(PageTable.length)
    (owners, kinds) = ([], [])
    var page = -1
    for digit in table.units.utf8 {
      let kind = SearchPassage.Kind(rawValue: Int(digit) - 48) ?? .section
      if kind == .section { page += 1 }
      kinds.append(kind)
      owners.append(page)
    }
  }

  /// The files of a list that have the words from one to another, four at most. Their bytes are taken off the room.
  func files(
    of list: [FileBlock<String>], from: String, to: String, _ room: inout Double
  ) -> [[UInt8]] {
    let all = FileBlock.files(of: list)
    let starts = all.map(\.part)
    let first = place(of: from, in: starts)
    let last = min(place(of: to, in: starts), first + 3)
    guard first <= last, first < all.count else { return [] }
    let found = all[first...last].map { files[$0.path] ?? [0] }
    room -= Double(found.reduce(0) { $0 + $1.count })
    return found
  }

  /// The entries of a file.
  func entries(_ file: [UInt8]) -> [Entry] {
    var entries: [Entry] = []
    WordFiles.read(file) { word, bits in
      var entry = Entry(term: word)
      entry.read(unitCount: owners.count, from: &bits)
      entries.append(entry)
    }
    return entries
  }

  private func place(of word: String, in starts: [String]) -> Int {
    let bytes = Array(word.utf8)
    let after = starts.firstIndex { WordOrder.precedes(bytes, Array($0.utf8)) } ?? starts.count
    return max(after - 1, 0)
  }

  /// What a text file has of a unit.
  func text(ofUnit unit: Int) throws -> UnitText? {
    var place = owners.count - 1 - unit
    for (path, count) in FileBlock.files(of: table.texts) {
      guard place >= count else {
        return try JSONDecoder().decode([UnitText].self, from: Data(files[path] ?? []))[place]
      }
      place -= count
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
