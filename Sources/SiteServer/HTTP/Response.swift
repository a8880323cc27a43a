/// What a browser gets.
struct Response: Sendable {
  enum Body: Sendable, Equatable {
    case bytes([UInt8])
    /// A part of a file on this machine.
    case file(String, Range<Int>)
    /// A stream that tells of every new edition.
    case events
  }

  var status: Int
  var fields: [(name: String, value: String)] = []
  var body: Body = .bytes([])

  /// The value of a header field.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// How many bytes the body has; nil for a stream.
  var length: Int? {
    switch body {
    case .bytes(let bytes): bytes.count
    case .file(_, let range): range.count
    case .events: nil
    }
  }

  /// A sentence for somebody who looks at the answer.
  static func text(_ status: Int, _ sentence: String, fields: [(name: String, value: String)] = [])
    -> Response
  {
    Response(
      status: status, fields: fields + [("Content-Type", "text/plain; charset=utf-8")],
      body: .bytes(Array((sentence + "\n").utf8)))
  }

  /// A page that is made for this answer, and is another one the next time.
  static func page(_ status: Int, _ html: [UInt8]) -> Response {
    Response(
      status: status, fields: [("Content-Type", ContentType.html), ("Cache-Control", "no-store")],
      body: .bytes(html))
  }
}
