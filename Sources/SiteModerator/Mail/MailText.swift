import SiteReader

/// Bytes of mails become text.
enum MailText {
  /// The text in a character set; nil for one that is not known here.
  static func decoded(_ bytes: some Collection<UInt8>, charset: String?) -> String? {
    switch charset?.lowercased() {
    case nil, "us-ascii", "ascii", "unknown-8bit": guessed(bytes)
    case "utf-8", "utf8": String(decoding: bytes, as: UTF8.self)
    case "iso-8859-1", "latin1", "iso8859-1", "windows-1252", "cp1252", "ansi_x3.4-1968":
      Windows1252.text(bytes)
    case "iso-8859-15", "latin-9", "iso8859-15": latin9(bytes)
    default: nil
    }
  }

  /// UTF-8 if it is valid, else Windows-1252, which everything is.
  static func guessed(_ bytes: some Collection<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self) ?? Windows1252.text(bytes)
  }

  /// Source: ISO 8859-15, which differs from Latin-1 in eight letters.
  private static func latin9(_ bytes: some Collection<UInt8>) -> String {
    let letters: [UInt8: Unicode.Scalar] = [
      0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
    ]
    return String(String.UnicodeScalarView(bytes.map { letters[$0] ?? Unicode.Scalar($0) }))
  }

  /// A body as it was before it was wrapped for the way. (RFC 2045, 6)
  static func unwrapped(_ body: some Collection<UInt8>, encoding: String?) -> [UInt8] {
    switch encoding {
    case "base64": base64(body)
    case "quoted-printable": quotedPrintable(body, isHeader: false)
    default: Array(body)
    }
  }

  /// Everything that is no letter of the alphabet is passed over, as RFC 2045 (6.8) asks.
  static func base64(_ text: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for letter in text {
      guard let value = sextet(letter) else { continue }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }

  private static func sextet(_ letter: UInt8) -> UInt32? {
    switch letter {
    case 0x41...0x5A: UInt32(letter) - 0x41
    case 0x61...0x7A: UInt32(letter) - 0x61 + 26
    case 0x30...0x39: UInt32(letter) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }

  /// RFC 2045, 6.7; in headers an underscore is a space (RFC 2047, 4.2).
  static func quotedPrintable(_ text: some Collection<UInt8>, isHeader: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "_"), isHeader {
        bytes.append(0x20)
      } else if byte != UInt8(ascii: "=") {
        bytes.append(byte)
      } else if let value = hexadecimal(rest.prefix(2)) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else if let end = softBreak(rest) {
        rest = rest[end...]
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2, digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
      return nil
    }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// Behind a line break that was only put in for the way.
  private static func softBreak(_ rest: ArraySlice<UInt8>) -> Int? {
    let after = rest.drop { $0 == 0x20 || $0 == 0x09 }
    let line = after.first == 13 ? after.dropFirst() : after
    if line.isEmpty { return line.startIndex }
    return line.first == 10 ? line.startIndex + 1 : nil
  }
}
