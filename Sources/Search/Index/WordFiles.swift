/// Files of words, each with something about it, cut so that a query fetches little.
///
/// Each word begins with a one; then come, in gamma code, how many bytes it shares with the one before and how
/// many follow; these; and what is said about it. A zero ends the file. `readWords` in `search.js` reads the same.
struct WordFiles {
  /// A file, and its first word, by which it is found.
  struct File {
    let firstWord: [UInt8]
    let file: SearchIndexFile
  }

  private(set) var files: [File] = []
  private let kind: SearchIndexFile.Kind
  private let size: Int
  private var bits = BitWriter()
  private var firstWord: [UInt8] = []
  private var previous: [UInt8] = []

  /// Makes files that end with the word that makes them reach `size` bytes.
  init(kind: SearchIndexFile.Kind, size: Int) {
    self.kind = kind
    self.size = size
  }

  /// Adds the next word; they come in the order of `WordOrder.precedes`.
  mutating func append(_ word: [UInt8], _ writeRest: (inout BitWriter) -> Void) {
    if bits.isEmpty { (firstWord, previous) = (word, []) }
    let shared = zip(previous, word).prefix { $0 == $1 }.count
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
    let file = SearchIndexFile(kind: kind, number: files.count, bytes: bits.bytes)
    files.append(File(firstWord: firstWord, file: file))
    bits = BitWriter()
  }
}
