/// What a mail says: the first part that is plain text, or else the words of its HTML. (RFC 2045, RFC 2046)
struct MailBody {
  var plain: String?
  var html: String?
  /// The names of files that came with it.
  var attachments: [String] = []
  /// A character set that is not known here.
  var unknownCharset: String?

  private static let deepest = 16

  init(_ message: MailMessage) { read(message, depth: 0) }

  /// The text, if there is any.
  var text: String? { plain ?? html.map(HTMLWords.text) }

  private mutating func read(_ part: MailMessage, depth: Int) {
    let kind = part.headers.kind("content-type") ?? "text/plain"
    if kind.hasPrefix("multipart/"), depth < Self.deepest,
      let boundary = part.headers.parameter("boundary", of: "content-type")
    {
      for piece in Self.pieces(of: part.body, boundary: boundary) {
        read(MailMessage(part: piece), depth: depth + 1)
      }
    } else if part.headers.kind("content-disposition") == "attachment" || !kind.hasPrefix("text/") {
      let name =
        part.headers.parameter("filename", of: "content-disposition")
        ?? part.headers.parameter("name", of: "content-type")
      attachments.append(name.map(EncodedWords.decoded) ?? kind)
    } else {
      readText(part, kind: kind)
    }
  }

  private mutating func readText(_ part: MailMessage, kind: String) {
    let bytes = MailText.unwrapped(part.body, encoding: part.headers.kind("content-transfer-encoding"))
    let charset = part.headers.parameter("charset", of: "content-type")
    guard let text = MailText.decoded(bytes, charset: charset) else {
      unknownCharset = unknownCharset ?? charset
      return
    }
    if kind == "text/html" {
      html = html ?? text
    } else if plain == nil {
      let isFlowed = part.headers.parameter("format", of: "content-type")?.lowercased() == "flowed"
      let deletesSpace = part.headers.parameter("delsp", of: "content-type")?.lowercased() == "yes"
      plain = isFlowed ? FlowedText.joined(text, deletesSpace: deletesSpace) : text
    }
  }

  /// The parts between lines `--boundary`, up to `--boundary--` or the end. (RFC 2046, 5.1)
  private static func pieces(of body: ArraySlice<UInt8>, boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var rest = body
    while !rest.isEmpty {
      let lineStart = rest.startIndex
      guard let line = MailMessage.nextLine(&rest), line.starts(with: mark) else { continue }
      let end = line.dropFirst(mark.count)
      let isClosing = end.starts(with: Array("--".utf8))
      guard isClosing || end.allSatisfy(\.isWhite) else { continue }
      if let start { pieces.append(body[start..<lineStart]) }
      start = isClosing ? nil : rest.startIndex
      if isClosing { break }
    }
    if let start { pieces.append(body[start...]) }
    return pieces
  }
}
