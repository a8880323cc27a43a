/// Files of entries, cut so that a query fetches little.
///
/// Each entry begins with a one; then come, in gamma code, how many bytes the word shares with the one before and how
/// many follow; these; and the rest of the entry. A zero ends the file. `readEntries` in `search.js` reads the same.
struct EntryFiles {
  /// A file, and its first word, by which it is found.
  struct File {
    let firstWord: [UInt8]
    let file: SearchIndexFile
  }

  private(set) var files: [File] = []
  private let kind: SearchIndexFile.Kind
  private let unitCount: Int
  private let size: Int
  private var bits = BitWriter()
  private var firstWord: [UInt8] = []
  private var previous: [UInt8] = []

  /// Makes files that end with the entry that makes them reach `size` bytes.
  init(kind: SearchIndexFile.Kind, size: Int, unitCount: Int) {
    self.kind = kind
    self.size = size
    self.unitCount = unitCount
  }

  /// Adds the next entry; they come in the order of `Entry.precedes`.
  mutating func append(_ entry: Entry) {
    let word = entry.term
    if bits.isEmpty { (firstWord, previous) = (word, []) }
    let shared = zip(previous, word).prefix { $0 == $1 }.count
    bits.append(1, width: 1)
    bits.appendGamma(UInt32(shared))
    bits.appendGamma(UInt32(word.count - shared))
    for byte in word[shared...] { bits.appendLetter(byte) }
    entry.write(unitCount: unitCount, to: &bits)
    previous = word
    if bits.byteCount >= size { endFile() }
  }

  /// Ends the last file.
  mutating func finish() {
    if !bits.isEmpty { endFile() }
  }

  private mutating func endFile() {
    bits.append(0, width: 1)
    bits.finish()
    let file = SearchIndexFile(kind: kind, number: files.count, bytes: bits.bytes)
    files.append(File(firstWord: firstWord, file: file))
    bits = BitWriter()
  }
}

extension Entry {
  /// The entries of a file.
  static func read(_ bytes: [UInt8], unitCount: Int) -> [Entry] {
    var entries: [Entry] = []
    var bits = BitReader(bytes)
    var term: [UInt8] = []
    while bits.read(width: 1) == 1 {
      term.removeLast(term.count - Int(bits.readGamma()))
      for _ in 0..<bits.readGamma() { term.append(bits.readLetter()) }
      entries.append(Entry(term: term))
      entries[entries.count - 1].read(unitCount: unitCount, from: &bits)
    }
    return entries
  }
}
