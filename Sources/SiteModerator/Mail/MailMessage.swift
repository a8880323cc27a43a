import SiteModel

/// An e-mail message, as a mailbox stores it: headers, a blank line, a body. (RFC 5322)
struct MailMessage {
  let headers: MailHeaders
  let body: ArraySlice<UInt8>

  /// Nil if the text does not begin with headers.
  init?(_ bytes: ArraySlice<UInt8>) {
    var fields: [(name: String, value: [UInt8])] = []
    var rest = bytes
    while let line = Self.nextLine(&rest) {
      if line.isEmpty { break }
      if let first = line.first, first == 0x20 || first == 0x09 {
        guard !fields.isEmpty else { return nil }
        fields[fields.count - 1].value += line
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), Self.isName(line[..<colon]) {
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        fields.append((name.filter { $0 != " " }, Array(line[(colon + 1)...])))
      } else if !fields.isEmpty || !line.starts(with: Array("From ".utf8)) {
        // A line “From …” opens a message in a mailbox file.
        return nil
      }
    }
    headers = MailHeaders(fields.map { ($0.name, MailText.guessed($0.value)) })
    body = rest
  }

  /// A part of a message, of which headers may be missing altogether.
  init(part bytes: ArraySlice<UInt8>) {
    if let message = MailMessage(bytes) {
      self = message
    } else {
      headers = MailHeaders([])
      body = bytes
    }
  }

  /// The next line without its ending; LF alone serves as well as CR LF.
  static func nextLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: 10) ?? rest.endIndex
    var line = rest[..<end]
    rest = rest[min(end + 1, rest.endIndex)...]
    if line.last == 13 { line.removeLast() }
    return line
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { 0x21...0x7E ~= $0 || $0 == 0x20 } && bytes.first != 0x20
      && !bytes.dropLast().contains(0x20)
  }
}

/// The headers of a message or of a part of one.
struct MailHeaders {
  private let fields: [(name: String, value: String)]

  init(_ fields: [(name: String, value: String)]) { self.fields = fields }

  /// The first value of a header, on one line; names are in lower case.
  subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What stands before the first semicolon of a header, in lower case: `text/plain`.
  func kind(_ name: String) -> String? {
    self[name].map { $0.prefix { $0 != ";" }.filter { $0 != " " }.lowercased() }
  }

  /// A parameter of a header, such as `charset`. (RFC 2045, 5.1)
  func parameter(_ wanted: String, of name: String) -> String? {
    guard var rest = self[name]?[...] else { return nil }
    while let semicolon = rest.firstIndex(of: ";") {
      rest = rest[rest.index(after: semicolon)...].drop { $0 == " " }
      let key = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest.dropFirst(key.count)
      guard rest.first == "=" else { continue }
      let value = Self.value(&rest)
      if key.lowercased().filter({ $0 != " " }) == wanted { return value }
    }
    return nil
  }

  private static func value(_ rest: inout Substring) -> String {
    rest = rest.dropFirst().drop { $0 == " " }
    guard rest.first == "\"" else {
      let value = rest.prefix { $0 != ";" && $0 != " " }
      rest = rest.dropFirst(value.count)
      return String(value)
    }
    var value = ""
    rest = rest.dropFirst()
    while let letter = rest.popFirst(), letter != "\"" {
      if letter == "\\", let next = rest.popFirst() { value.append(next) } else { value.append(letter) }
    }
    return value
  }
}
