import Testing

@testable import SiteServer

@Suite struct ByteRangeTests {
  @Test func aRangeIsReadAsTheStandardSays() {
    let cases: [(String?, ByteRange)] = [
      (nil, .whole), ("bytes=0-0", .part(0..<1)), ("bytes=2-5", .part(2..<6)), ("bytes=7-", .part(7..<10)),
      ("bytes=-3", .part(7..<10)), ("bytes=-30", .part(0..<10)), ("bytes=5-99", .part(5..<10)),
      ("bytes= 2 - 5 ", .part(2..<6)), ("bytes=10-", .unsatisfiable), ("bytes=10-20", .unsatisfiable),
      ("bytes=-0", .unsatisfiable), ("bytes=5-2", .whole), ("bytes=0-1,3-4", .whole), ("bytes=", .whole),
      ("bytes=-", .whole), ("bytes=a-b", .whole), ("lines=0-1", .whole), ("bytes=+1-2", .whole),
      ("bytes=99999999999999999999-", .whole),
    ]
    for (value, range) in cases { #expect(ByteRange(value, length: 10) == range, "\(value ?? "none")") }
    #expect(ByteRange("bytes=0-", length: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-5", length: 0) == .unsatisfiable)
  }
}
