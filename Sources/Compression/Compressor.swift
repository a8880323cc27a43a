/// Makes the compressed copies of one file after another. Each thread has one of its own.
///
/// The same bytes give the same copy, on any machine that has the same libraries: a copy holds no time and no name.
package final class Compressor {
  private let gzip = GzipStream()

  package init() {}

  /// What decides how a copy looks, beside the bytes of its file. A build under another recipe makes all copies anew.
  package static let recipe = "\(GzipStream.recipe), \(Brotli.recipe), from \(smallestSize)"

  /// Bytes: what is smaller fits into one packet as it is.
  package static let smallestSize = 1024

  /// A copy of a file's bytes, or nil if it would not be smaller, or the file is too small to gain by it.
  package func copy(of bytes: [UInt8], in coding: ContentCoding) -> [UInt8]? {
    guard bytes.count >= Self.smallestSize else { return nil }
    let copy =
      switch coding {
      case .brotli: Brotli.compressed(bytes)
      case .gzip: gzip.compressed(bytes)
      }
    return copy.flatMap { $0.count < bytes.count ? $0 : nil }
  }
}
