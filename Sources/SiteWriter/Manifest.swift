/// What the last build wrote, `.inglenook-manifest`: the only files in the output folder that a build may remove.
///
/// While files are being replaced a path has two fingerprints, the one before and the one after: whichever a build that
/// was killed has left there is known as ours.
struct Manifest: Sendable, Equatable {
  private(set) var fingerprints: [OutputPath: Set<Fingerprint>] = [:]

  static let name = ".inglenook-manifest"
  private static let title = "inglenook manifest 1"
  private static let anyTitle = "inglenook manifest "
  private static let seal = "sealed "

  init() {}

  /// Every path, in order.
  var paths: [OutputPath] { fingerprints.keys.sorted() }

  func contains(_ path: OutputPath) -> Bool { fingerprints[path] != nil }

  /// Whether these bytes are what a build has put there.
  func contains(_ path: OutputPath, _ fingerprint: Fingerprint) -> Bool {
    fingerprints[path]?.contains(fingerprint) ?? false
  }

  mutating func insert(_ path: OutputPath, _ fingerprint: Fingerprint) {
    fingerprints[path, default: []].insert(fingerprint)
  }

  /// What either manifest lists.
  func union(_ other: Manifest) -> Manifest {
    var union = self
    union.fingerprints.merge(other.fingerprints) { $0.union($1) }
    return union
  }

  /// The bytes of the file: a title with the format's version, a line for each fingerprint in order of path, and a seal
  /// (the hash of all before it), by which a damaged file is known.
  var bytes: [UInt8] {
    var text = Self.title + "\n"
    for path in paths {
      for fingerprint in (fingerprints[path] ?? []).sorted(by: { ($0.size, $0.hash) < ($1.size, $1.hash) }) {
        text += "\(hexadecimal(fingerprint.hash)) \(fingerprint.size) \(path.text)\n"
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
    let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 3, let hash = UInt64(fields[0], radix: 16), let size = Int(fields[1]),
      let path = try? OutputPath(fields[2])
    else { throw .damaged }
    insert(path, Fingerprint(size: size, hash: hash))
  }
}

/// Why a manifest tells nothing.
enum ManifestProblem: Error {
  case damaged, ofAnotherVersion
}

private func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
