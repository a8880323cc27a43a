import SiteModel

/// What the last build wrote, `.inglenook-manifest`: the only files in the output folder that a build may remove.
///
/// Paths are kept as hashes. The output folder is copied to web servers as it is, and a list of paths in it would tell
/// everybody the addresses of unlisted pages.
///
/// While files are being replaced a path has two fingerprints, the one before and the one after: whichever a build that
/// was killed has left there is known as ours.
struct Manifest: Sendable, Equatable {
  private var files: [PathKey: Set<Fingerprint>] = [:]
  private var folders: Set<PathKey> = []
  /// From what the site was made, if the same inputs are known to give the same site.
  var origin: SiteOrigin?
  /// By what recipe its compressed copies were made; nil if there are none, or if nobody knows from what they were made.
  var copyRecipe: CopyRecipe?

  static let name = ".inglenook-manifest"
  private static let title = "inglenook manifest 1"
  private static let anyTitle = "inglenook manifest "
  private static let seal = "sealed "

  init() {}

  /// How many files it lists.
  var count: Int { files.count }

  func contains(_ path: OutputPath) -> Bool { files[path.key] != nil }

  /// Whether these bytes are what a build has put there.
  func contains(_ path: OutputPath, _ fingerprint: Fingerprint) -> Bool {
    files[path.key]?.contains(fingerprint) ?? false
  }

  /// Whether a build has put files in this folder.
  func contains(folder: OutputPath) -> Bool { folders.contains(folder.key) }

  mutating func insert(_ path: OutputPath, _ fingerprint: Fingerprint) {
    files[path.key, default: []].insert(fingerprint)
    var next = path.parent
    while let folder = next, folders.insert(folder.key).inserted { next = folder.parent }
  }

  /// What either manifest lists; of no known origin, and with copies of one file or the other.
  func union(_ other: Manifest) -> Manifest {
    var union = self
    union.origin = nil
    union.copyRecipe = nil
    union.files.merge(other.files) { $0.union($1) }
    union.folders.formUnion(other.folders)
    return union
  }

  /// The bytes of the file: a title with the format's version, perhaps lines for the inputs and the recipe, a line for each folder and each fingerprint in order, and
  /// a seal (the hash of all before it), by which a damaged file is known.
  var bytes: [UInt8] {
    var text = Self.title + "\n"
    if let origin {
      let until = origin.until.map(String.init) ?? "-"
      text += "inputs \(hexadecimal(origin.inputs.hash)) \(origin.since) \(until)\n"
    }
    if let copyRecipe { text += "copies \(hexadecimal(copyRecipe.hash))\n" }
    for folder in folders.sorted() { text += "folder \(hexadecimal(folder))\n" }
    for (key, fingerprints) in files.sorted(by: { $0.key < $1.key }) {
      for fingerprint in fingerprints.sorted(by: { ($0.size, $0.hash) < ($1.size, $1.hash) }) {
        text += "file \(hexadecimal(key)) \(hexadecimal(fingerprint.hash)) \(fingerprint.size)\n"
      }
    }
    let body = Array(text.utf8)
    return body + Array("\(Self.seal)\(hexadecimal(Fingerprint(of: body).hash))\n".utf8)
  }

  /// Reads the bytes of a manifest.
  init(_ bytes: [UInt8]) throws(ManifestProblem) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let title = lines.first, title.starts(with: Self.anyTitle.utf8) else { throw .damaged }
    guard title.elementsEqual(Self.title.utf8) else { throw .ofAnotherVersion }
    guard lines.count >= 3, lines.removeLast().isEmpty else { throw .damaged }
    let last = lines.removeLast()
    let expected = Self.seal + hexadecimal(Fingerprint(of: Array(bytes[..<last.startIndex])).hash)
    guard last.elementsEqual(expected.utf8) else { throw .damaged }
    for line in lines.dropFirst() { try insert(line: line) }
  }

  private mutating func insert(line: ArraySlice<UInt8>) throws(ManifestProblem) {
    let fields = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard fields.count >= 2, let key = PathKey(fields[1], radix: 16) else { throw .damaged }
    switch (fields[0], fields.count) {
    case ("folder", 2): folders.insert(key)
    case ("copies", 2): copyRecipe = CopyRecipe(hash: key)
    case ("inputs", 4):
      let until = Int(fields[3])
      guard let since = Int(fields[2]), until != nil || fields[3] == "-" else { throw .damaged }
      origin = SiteOrigin(inputs: InputFingerprint(hash: key), since: since, until: until)
    case ("file", 4):
      guard let hash = UInt64(fields[2], radix: 16), let size = Int(fields[3]) else { throw .damaged }
      files[key, default: []].insert(Fingerprint(size: size, hash: hash))
    default: throw .damaged
    }
  }
}

/// The hash of a path, by which a manifest knows it.
typealias PathKey = UInt64

/// Why a manifest tells nothing.
enum ManifestProblem: Error {
  case damaged, ofAnotherVersion
}

private func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
