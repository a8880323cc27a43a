/// The schemas of contexts that are no models but a single value, which `{{.}}` shows.
@usableFromInline enum Item {
  @usableFromInline static let text = schema("text", .text, .text { (text: String) in text })
  @usableFromInline static let url = schema("url", .url, .text { (text: String) in text })
  static let html = schema("html", .html, .bytes { (bytes: [UInt8]) in bytes })
  static let number = schema("number", .number, .number { (number: Int) in number })

  private static func schema(_ name: String, _ kind: KeyKind, _ accessor: Accessor) -> SchemaCore {
    let key = KeyCore(
      name: ".", documentation: "The value itself.", kind: kind, schema: nil, accessor: accessor)
    return SchemaCore(name: name, documentation: "A single value.", keys: [key])
  }
}

extension SchemaCore {
  /// Whether this describes a single value instead of a model.
  var isItem: Bool { keys.first?.name == "." }
}
