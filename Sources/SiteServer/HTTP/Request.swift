/// What a browser asks for.
struct Request: Sendable {
  var method = "GET"
  /// As it was sent: a path with its escapes, and perhaps a query.
  var target: String
  /// The values of the header fields that matter here, by their names in lower case.
  var fields: [String: String] = [:]

  /// Whether it asks for no more than the header of the answer.
  var isHead: Bool { method == "HEAD" }
}
