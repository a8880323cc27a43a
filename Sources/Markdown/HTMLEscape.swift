extension [UInt8] {
  /// Appends text for an element's content or for an attribute between double quotes: `&`, `<`, `>` and `"` become
  /// entities.
  package mutating func appendEscaped(_ text: some Sequence<UInt8>) {
    let done: Void? = text.withContiguousStorageIfAvailable { appendEscapedBytes($0) }
    if done == nil { Array(text).withUnsafeBufferPointer { appendEscapedBytes($0) } }
  }

  /// Appends text for an element's content or for an attribute between double quotes.
  package mutating func appendEscaped(_ text: String) { appendEscaped(text.utf8) }

  /// Appends a URL for an attribute between double quotes: what no URL may contain is percent-encoded, and `&` and
  /// `'` become entities.
  package mutating func appendAttributeURL(_ url: String) {
    let isWritten = url.utf8.withContiguousStorageIfAvailable { appendIfSafeInURL($0) }
    if isWritten == true { return }
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): append(contentsOf: "&#x27;".utf8)
      case _ where ASCIISet.safeInURL.contains(byte): append(byte)
      default: append(contentsOf: [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)])
      }
    }
  }

  /// Appends a URL in which nothing needs to change, as most are, at once; else nothing.
  private mutating func appendIfSafeInURL(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
    guard ASCIISet.safeInURL.containsAll(of: url) else { return false }
    append(contentsOf: url)
    return true
  }

  private mutating func appendEscapedBytes(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      guard let entity = entity(for: text[index]) else { continue }
      append(contentsOf: text[start..<index])
      append(contentsOf: entity.utf8)
      start = index + 1
    }
    append(contentsOf: text[start...])
  }
}

/// Text as HTML, for an element's content or for an attribute between double quotes.
package func escapeHTML(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.appendEscaped(text)
  return String(decoding: bytes, as: UTF8.self)
}

@inline(__always)
private func entity(for byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  default: nil
  }
}

extension StaticString {
  fileprivate var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}

extension ASCIISet {
  /// The characters that cmark, too, leaves as they are: RFC 3986's but for brackets, with `%` taken for an escape.
  fileprivate static let safeInURL = ASCIISet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~!#$%()*+,/:;=?@")
}

private func hexadecimal(_ digit: UInt8) -> UInt8 {
  digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
}
