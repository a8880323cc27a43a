/// A list of words, each with something about it, cut into files so that a query fetches little.
///
/// Each word begins with a one; then come, in gamma code, how many bytes it shares with the one before and how
/// many follow; these; and what is said about it. A zero ends the file. `readWords` in `search.js` reads the same.
struct WordFiles: Sendable {
  private let kind: SearchIndexFile.Kind
  private let size: Int
  /// For each file the beginning that its words reach and those before it do not; empty for the first.
  private var starts: [[UInt8]] = []
  private var contents: [[UInt8]] = []
  private var bits = BitWriter()
  private var previous: [UInt8] = []

  /// Makes files that end with the word that makes them reach `size` bytes.
  init(kind: SearchIndexFile.Kind, size: Int) {
    self.kind = kind
    self.size = size
  }

  /// One file of so many begins a block.
  private static let filesPerBlock: UInt64 = 4

  /// The blocks of the list, and their files. A block begins with a file of whose beginning the hash says so, so that a word more or
  /// less leaves most blocks as they are; see `TextFiles`.
  var blocks: [(block: FileBlock<String>, files: [SearchIndexFile])] {
    var firsts = starts.indices.filter { place in
      var hash = ContentHash()
      hash.add(starts[place])
      return place == 0 || hash.isOne(of: Self.filesPerBlock)
    }
    firsts.append(starts.count)
    return zip(firsts, firsts.dropFirst()).map { block($0..<$1) }
  }

  private func block(_ places: Range<Int>) -> (block: FileBlock<String>, files: [SearchIndexFile]) {
    var hash = ContentHash()
    for place in places { hash.add(contents[place]) }
    let name = kind.name(hash)
    let files = places.map { place in
      SearchIndexFile(block: name, number: place - places.lowerBound, contents: .bytes(contents[place]))
    }
    return (FileBlock(name: name, parts: starts[places].map { String(decoding: $0, as: UTF8.self) }), files)
  }

  /// Adds the next word; they come in the order of `WordOrder.precedes`.
  mutating func append(_ word: [UInt8], _ writeRest: (inout BitWriter) -> Void) {
    if bits.isEmpty {
      starts.append(starts.isEmpty ? [] : Self.beginning(of: word, notOf: previous))
      previous = []
    }
    let shared = Self.sharedCount(previous, word)
    bits.append(1, width: 1)
    bits.appendGamma(UInt32(shared))
    bits.appendGamma(UInt32(word.count - shared))
    for byte in word[shared...] { bits.appendLetter(byte) }
    writeRest(&bits)
    previous = word
    if bits.byteCount >= size { endFile() }
  }

  /// Ends the last file.
  mutating func finish() {
    if !bits.isEmpty { endFile() }
  }

  /// Calls `body` with each word of a file; it reads what is said about the word.
  static func read(_ bytes: [UInt8], _ body: ([UInt8], inout BitReader) -> Void) {
    var bits = BitReader(bytes)
    var word: [UInt8] = []
    while bits.read(width: 1) == 1 {
      word.removeLast(word.count - Int(bits.readGamma()))
      for _ in 0..<bits.readGamma() { word.append(bits.readLetter()) }
      body(word, &bits)
    }
  }

  private mutating func endFile() {
    bits.append(0, width: 1)
    bits.finish()
    contents.append(bits.bytes)
    bits = BitWriter()
  }

  private static func sharedCount(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var count = 0
    while count < one.count, count < other.count, one[count] == other[count] { count += 1 }
    return count
  }

  /// The shortest beginning of a word, in whole characters, that comes after the word before it.
  private static func beginning(of word: [UInt8], notOf previous: [UInt8]) -> [UInt8] {
    var end = sharedCount(previous, word) + 1
    while end < word.count, word[end] & 0xC0 == 0x80 { end += 1 }
    return Array(word.prefix(end))
  }
}
