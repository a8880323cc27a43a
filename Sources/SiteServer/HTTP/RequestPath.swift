/// The path that a request names, without its escapes.
struct RequestPath: Sendable, Equatable {
  /// Begins with a slash: `/posts/stepping-back/`.
  let path: String
  /// The same as it was sent.
  let rawPath: Substring
  /// With its question mark; empty if there is none.
  let query: Substring

  /// Reads a target, with or without a scheme and a host (RFC 9112, section 3.2); nil if it names no path in UTF-8.
  init?(_ target: String) {
    var rest = target[...]
    if rest.hasPrefix("http://") { rest = rest.dropFirst(7).drop { $0 != "/" } }
    rawPath = rest.prefix { $0 != "?" && $0 != "#" }
    query = rest[rawPath.endIndex...].prefix { $0 != "#" }
    guard rawPath.hasPrefix("/"), let path = Self.unescaped(rawPath) else { return nil }
    self.path = path
  }

  /// The value of a parameter of the query that stands there without escapes.
  func parameter(_ name: String) -> Substring? {
    query.dropFirst().split(separator: "&").first { $0.hasPrefix(name + "=") }?.dropFirst(name.count + 1)
  }

  private static func unescaped(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) else { return nil }
      rest = rest.dropFirst(2)
      bytes.append(value)
    }
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }
}
