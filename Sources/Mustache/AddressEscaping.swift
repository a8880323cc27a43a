/// The escaping of web addresses in attributes (URL Standard, RFC 3986).
extension Output {
  mutating func appendAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ escaping: Escaping) {
    switch escaping {
    case .addressList: appendAddressList(bytes)
    case .address:
      guard bytes.hasAllowedScheme else { return append("about:invalid") }
      append(bytes, special: { $0.specialInAddress }, escaped: { $0.appendAddressByte($1) })
    case .addressInList:
      guard bytes.hasAllowedScheme else { return append("about:invalid") }
      for byte in bytes { byte == UInt8(ascii: ",") ? append("%2C") : appendAddressByte(byte) }
    case .addressPart:
      append(bytes, special: { $0.specialInAddressPart }) { output, byte in
        byte == UInt8(ascii: ":") ? output.append("%3A") : output.appendAddressByte(byte)
      }
    default:
      append(bytes, special: { $0.specialInComponent }) { output, byte in
        byte.isUnreserved ? output.append(byte) : output.appendPercent(byte)
      }
    }
  }

  /// Appends each address of a list like one that stands alone, and its description like any attribute.
  private mutating func appendAddressList(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, !bytes[index].isSpace, bytes[index] != UInt8(ascii: ",") { index += 1 }
      if start < index { appendAddress(UnsafeBufferPointer(rebasing: bytes[start..<index]), .addressInList) }
      let description = index
      while index < bytes.count, bytes[index] != UInt8(ascii: ",") { index += 1 }
      while index < bytes.count, bytes[index] == UInt8(ascii: ",") || bytes[index].isSpace { index += 1 }
      append(UnsafeBufferPointer(rebasing: bytes[description..<index]), .attribute)
    }
  }

  private mutating func appendAddressByte(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "'"): append("&#39;")
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), 0...0x20, 0x7F:
      appendPercent(byte)
    default: append(byte)
    }
  }

  private mutating func appendPercent(_ byte: UInt8) {
    append(UInt8(ascii: "%"))
    appendHexadecimal(byte)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a browser would take this for a relative address or for one with an allowed scheme.
  ///
  /// Browsers drop control characters and spaces before an address, and tabs and line breaks anywhere in it.
  fileprivate var hasAllowedScheme: Bool {
    guard let end = firstIndex(where: \.endsScheme), self[end] == UInt8(ascii: ":") else { return true }
    let scheme = self[..<end].lazy.filter { $0 > 0x20 }.map(\.lowercased)
    return Context.Address.schemes.contains { scheme.elementsEqual($0.utf8) }
  }
}

extension UInt8 {
  /// Whether an address that has had no scheme before this byte has none at all, or ends its scheme here.
  fileprivate var endsScheme: Bool {
    switch self {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
    default: false
    }
  }

  /// Whether this is an unreserved byte of RFC 3986, or `@`, which separates the parts of a `mailto:` address.
  fileprivate var isUnreserved: Bool {
    switch self {
    case 0x61...0x7A, 0x30...0x39, 0x40...0x5A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
