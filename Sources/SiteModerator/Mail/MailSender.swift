/// Who a mail is from: `"Kelsey" <kelsey@example.org>`, `kelsey@example.org (Kelsey)`. (RFC 5322, 3.4)
struct MailSender {
  /// Nil where there is only an address.
  let name: String?
  let address: String?

  init(_ header: String) {
    let header = EncodedWords.decoded(header)
    var written = header
    if let start = header.lastIndex(of: "<") {
      let address = header[header.index(after: start)...].prefix { $0 != ">" }
      self.address = String(address)
      written = String(header[..<start])
    } else {
      address = header.split { " ()\"".contains($0) }.first { $0.contains("@") }.map(String.init)
      written = header.firstIndex(of: "(").map { String(header[header.index(after: $0)...]) } ?? ""
    }
    let name = PlainText.oneLine(written.filter { !"\"\\()".contains($0) })
    self.name = name.isEmpty || name.contains("@") ? nil : name
  }
}
