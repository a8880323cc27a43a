/// Answers with a body as the conditions and ranges of a request ask for it (RFC 9110, sections 13 and 14).
struct ConditionalAnswer {
  let request: Request
  let status: Int
  let contentType: String
  let tag: EntityTag
  let length: Int
  /// A part of the body.
  let part: (Range<Int>) -> Response.Body

  var response: Response {
    guard status == 200 else { return answer(status, 0..<length) }
    if tag.isNamed(in: request.fields["if-none-match"]) {
      return Response(status: 304, fields: fields)
    }
    switch range {
    case .whole: return answer(200, 0..<length)
    case .part(let range):
      return answer(
        206, range, [("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(length)")])
    case .unsatisfiable:
      var response = Response.text(416, "The file has \(length) bytes.", fields: fields)
      response.fields.removeAll { $0.name == "Content-Type" && $0.value == contentType }
      response.fields.append(("Content-Range", "bytes */\(length)"))
      return response
    }
  }

  /// A range of a file that has changed since is not what was asked for.
  private var range: ByteRange {
    if request.isHead { return .whole }
    if let condition = request.fields["if-range"], condition != tag.text { return .whole }
    return ByteRange(request.fields["range"], length: length)
  }

  private func answer(_ status: Int, _ range: Range<Int>, _ more: [(name: String, value: String)] = [])
    -> Response
  {
    Response(status: status, fields: fields + more, body: part(range))
  }

  private var fields: [(name: String, value: String)] {
    [
      ("Content-Type", contentType), ("ETag", tag.text), ("Accept-Ranges", "bytes"),
      ("Cache-Control", "no-cache"),
    ]
  }
}
