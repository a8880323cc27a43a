import LibZ

/// zlib: the only file that talks to it.
///
/// A stream is used again for the next file, since its memory takes nearly as long to prepare as a page to compress.
final class GzipStream {
  /// 9 takes twice as long and saves a hundredth; 1 takes half and costs a third.
  private static let level: Int32 = 6

  static let recipe = "zlib \(String(cString: zlibVersion())) \(level)"

  // zlib keeps the address of the stream, so it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let isOpen: Bool

  init() {
    stream.initialize(to: z_stream())
    isOpen = gzip_stream_open(stream, Self.level) == Z_OK
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// A gzip file without a name or a time; nil if there is no memory for it.
  func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    guard isOpen, bytes.count <= Int(UInt32.max), deflateReset(stream) == Z_OK else { return nil }
    let room = Int(deflateBound(stream, UInt(bytes.count)))
    var isWhole = false
    let file = [UInt8](unsafeUninitializedCapacity: room) { target, count in
      isWhole = bytes.withUnsafeBufferPointer { write($0, to: target) }
      count = isWhole ? Int(stream.pointee.total_out) : 0
    }
    return isWhole ? file : nil
  }

  private func write(
    _ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
    stream.pointee.avail_in = UInt32(bytes.count)
    stream.pointee.next_out = target.baseAddress
    stream.pointee.avail_out = UInt32(clamping: target.count)
    return deflate(stream, Z_FINISH) == Z_STREAM_END
  }
}
