import SiteModel
import Testing

@testable import SiteWriter

@Suite struct FingerprintTests {
  /// Values of the reference implementation.
  static let vectors: [(text: String, hash: UInt64)] = [
    ("", 0xef46_db37_51d8_e999), ("a", 0xd24e_c4f1_a98c_6e5b), ("abc", 0x44bc_2cf5_ad77_0999),
    ("Nobody inspects the spammish repetition", 0xfbce_a83c_8a37_8bf1),
  ]

  @Test(arguments: vectors)
  func fingerprintsAreThoseOfXXH64(text: String, hash: UInt64) {
    #expect(Fingerprint(of: Array(text.utf8)) == Fingerprint(size: text.utf8.count, hash: hash))
  }

  @Test func blocksMakeNoDifference() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for size in [32, 64, 320, 992] {
      var stream = FingerprintStream()
      let fingerprint = bytes.withUnsafeBytes {
        stream.update(.init(rebasing: $0[..<size]))
        return stream.finish(.init(rebasing: $0[size...]))
      }
      #expect(fingerprint == Fingerprint(of: bytes))
    }
  }

  /// It is copied to web servers together with the site.
  @Test func aManifestNamesNoPath() async throws {
    let scratch = try Scratch()
    try await scratch.writer.write(["posts/between-us/index.html": "unlisted"])
    let manifest = try #require(try scratch.everything()[".inglenook-manifest"])
    #expect(!manifest.contains("between") && !manifest.contains("posts"))
  }

  @Test func aManifestIsReadAsItWasWritten() throws {
    var manifest = Manifest()
    manifest.insert(try OutputPath("b c/ü"), Fingerprint(size: 3, hash: 7))
    manifest.insert(try OutputPath("a"), Fingerprint(size: 0, hash: .max))
    manifest.insert(try OutputPath("a"), Fingerprint(size: 12, hash: 255))
    #expect(
      String(decoding: manifest.bytes, as: UTF8.self)
        == Manifest.sealed(
          """
          inglenook manifest 1
          folder 50c5778776de923f
          file 2a9285c376a3310a 0000000000000007 3
          file d24ec4f1a98c6e5b ffffffffffffffff 0
          file d24ec4f1a98c6e5b 00000000000000ff 12

          """))
    #expect(try Manifest(manifest.bytes) == manifest)
    #expect(try Manifest(Manifest().bytes) == Manifest())
  }
}
