import Compression
import LibBrotli
import LibZ
import Testing

@Suite struct CompressionTests {
  @Test func everyCopyUnpacksToTheBytesOfItsFile() throws {
    let compressor = Compressor()
    let long = text(of: 400_000)
    for bytes in [text(of: 1024), text(of: 5000), long, text(of: 1025)] {
      let gzip = try #require(compressor.copy(of: bytes, in: .gzip))
      let brotli = try #require(compressor.copy(of: bytes, in: .brotli))
      #expect(gzip.count < bytes.count && brotli.count < bytes.count)
      #expect(ungzipped(gzip, size: bytes.count) == bytes)
      #expect(unbrotlied(brotli, size: bytes.count) == bytes)
    }
  }

  @Test func aCopyDependsOnItsFileAlone() {
    let (used, fresh) = (Compressor(), Compressor())
    for size in [100_000, 2000, 50_000] { _ = used.copy(of: text(of: size), in: .gzip) }
    for coding in ContentCoding.allCases {
      #expect(used.copy(of: text(of: 3000), in: coding) == fresh.copy(of: text(of: 3000), in: coding))
    }
  }

  /// RFC 1952, section 2.3: after the magic number and the method, flags and time are 0: no name, no comment.
  @Test func gzipHoldsNeitherTimeNorName() throws {
    let copy = try #require(Compressor().copy(of: text(of: 2000), in: .gzip))
    #expect(Array(copy.prefix(8)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
  }

  @Test func nothingIsMadeOfWhatWouldNotGain() {
    let compressor = Compressor()
    var state: UInt64 = 1
    let noise = (0..<4000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 56)
    }
    for coding in ContentCoding.allCases {
      #expect(compressor.copy(of: noise, in: coding) == nil)
      #expect(compressor.copy(of: text(of: 1023), in: coding) == nil)
      #expect(compressor.copy(of: [], in: coding) == nil)
    }
  }

  @Test func textIsKnownByItsEnding() {
    for path in ["index.html", "a/style.css", "feed.xml", "search/index1.json", "icon.svg", "robots.txt"] {
      #expect(CompressibleFile.matches(path), "\(path)")
    }
    for path in ["a.jpg", "a.webp", "card.png", "a.html.gz", "html", "a.woff2", "a.svgz", ""] {
      #expect(!CompressibleFile.matches(path), "\(path)")
    }
  }

  /// Lines of numbers: they repeat, and no two are the same.
  private func text(of size: Int) -> [UInt8] {
    Array((0..<size / 8 + 1).map { "line \($0 &* 7919)\n" }.joined().utf8.prefix(size))
  }

  private func ungzipped(_ file: [UInt8], size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard gzip_reading_open(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var (file, output) = (file, [UInt8](repeating: 0, count: size + 1))
    let (room, length) = (UInt32(output.count), UInt32(file.count))
    let isWhole = file.withUnsafeMutableBufferPointer { file in
      output.withUnsafeMutableBufferPointer { output in
        (stream.next_in, stream.avail_in) = (file.baseAddress, length)
        (stream.next_out, stream.avail_out) = (output.baseAddress, room)
        return inflate(&stream, Z_FINISH) == Z_STREAM_END
      }
    }
    return isWhole ? Array(output.prefix(Int(stream.total_out))) : nil
  }

  private func unbrotlied(_ stream: [UInt8], size: Int) -> [UInt8]? {
    var output = [UInt8](repeating: 0, count: size + 1)
    var length = output.count
    guard BrotliDecoderDecompress(stream.count, stream, &length, &output) == BROTLI_DECODER_RESULT_SUCCESS
    else { return nil }
    return Array(output.prefix(length))
  }
}
