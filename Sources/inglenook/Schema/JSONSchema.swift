import SiteReader

/// The keys of a kind of file, by which editors complete and check as one types.
///
/// It is JSON Schema of draft-07, which every editor of YAML understands; of later drafts some understand a part.
struct JSONSchema {
  let schema: ContentSchema

  var document: JSONValue {
    .object(
      [
        ("$schema", .string("http://json-schema.org/draft-07/schema#")), ("title", .string(schema.file)),
        ("description", .string("What may stand in \(schema.file), for Inglenook.")),
      ] + Self.mapping(schema.keys))
  }

  private static func mapping(_ keys: [KeyDescription]) -> [Member] {
    [("type", .string("object")), ("properties", .object(keys.flatMap(properties)))] + required(keys)
      + [("additionalProperties", .bool(false))]
  }

  /// The key, and each of its other names.
  private static func properties(of key: KeyDescription) -> [Member] {
    let others = key.otherNames.map { name in
      property(name, key, "Another name for `\(key.name)`. \(key.documentation)")
    }
    return [property(key.name, key, key.documentation)] + others
  }

  private static func property(_ name: String, _ key: KeyDescription, _ description: String) -> Member {
    (name, .object([("description", .string(description))] + members(of: key.shape)))
  }

  private static func required(_ keys: [KeyDescription]) -> [Member] {
    let required = keys.filter(\.isRequired)
    let names = required.filter(\.otherNames.isEmpty).map { JSONValue.string($0.name) }
    let choices = required.filter { !$0.otherNames.isEmpty }.map { key in
      let names = [key.name] + key.otherNames
      return JSONValue.object([
        ("anyOf", .array(names.map { .object([("required", .array([.string($0)]))]) }))
      ])
    }
    return (names.isEmpty ? [] : [("required", .array(names))])
      + (choices.isEmpty ? [] : [("allOf", .array(choices))])
  }

  private static func members(of shape: ValueShape) -> [Member] {
    switch shape {
    // YAML takes `988` for a number, but what stands here is read as it is written.
    case .text, .markdown: [("type", .array([.string("string"), .string("number")]))]
    case .date: [("type", .string("string")), ("pattern", .string(datePattern))]
    case .flag: [("type", .string("boolean"))]
    case .number(let range): number(range)
    case .word(let words): [("enum", .array(words.map(JSONValue.string)))]
    case .link: [("type", .string("string")), ("format", .string("uri-reference"))]
    case .email: [("type", .string("string")), ("format", .string("email"))]
    case .list(let item): [("anyOf", .array([object(item), list(of: item)]))]
    case .mapping(let keys): mapping(keys)
    case .either(let first, let second): [("anyOf", .array([object(first), object(second)]))]
    case .no: [("const", .bool(false))]
    case .anything: [("type", .string("object"))]
    }
  }

  private static func object(_ shape: ValueShape) -> JSONValue { .object(members(of: shape)) }

  private static func list(of item: ValueShape) -> JSONValue {
    .object([("type", .string("array")), ("items", object(item))])
  }

  private static func number(_ range: ClosedRange<Int>) -> [Member] {
    let most = range.upperBound == .max ? [] : [("maximum", JSONValue.number(range.upperBound))]
    return [("type", .string("integer")), ("minimum", .number(range.lowerBound))] + most
  }

  private typealias Member = (key: String, value: JSONValue)

  /// What `WrittenDate` reads.
  private static let datePattern =
    #"^\d{4}-\d{1,2}-\d{1,2}(([Tt]| +)\d{1,2}:\d{2}(:\d{2}(\.\d{1,9})?)? *([Zz]|[+-]\d{2}(:?\d{2})?)?)?$"#
}
