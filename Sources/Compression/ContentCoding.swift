/// A form in which web servers send text (RFC 9110, section 8.4.1), and in which a copy of a file may wait for them.
package enum ContentCoding: Sendable, CaseIterable {
  /// RFC 7932. Smaller, and taken by browsers over https alone.
  case brotli
  /// RFC 1952, taken by everything.
  case gzip

  /// What the copy's name has after the file's: `index.html.br`.
  package var suffix: String {
    switch self {
    case .brotli: ".br"
    case .gzip: ".gz"
    }
  }

  /// The path of the file that a path is the copy's of; the path itself if it is no copy's.
  package static func file(ofCopy path: String) -> Substring {
    let coding = allCases.first { path.utf8.suffix($0.suffix.utf8.count).elementsEqual($0.suffix.utf8) }
    return path.dropLast(coding?.suffix.count ?? 0)
  }
}
