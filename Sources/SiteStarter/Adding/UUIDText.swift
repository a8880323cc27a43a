/// Marks that are one of a kind in the world.
package enum UUIDText {
  /// A random UUID as a name that a feed takes for an identity, `urn:uuid:…`. (RFC 9562, version 4)
  package static func random(using generator: some RandomNumberGenerator) -> String {
    var generator = generator
    var bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    let parts = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
    return "urn:uuid:" + parts.joined(separator: "-")
  }
}
