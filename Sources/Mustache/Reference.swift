extension Schema {
  /// Every key with its type and documentation, as Markdown, for the authors of templates; the schemas that it
  /// refers to follow, each once.
  public func reference() -> String {
    var reference = SchemaReference()
    reference.add(self)
    return reference.markdown
  }
}

/// The keys of several schemas with their types and documentation, for the authors of templates.
public struct SchemaReference {
  private var schemas: [SchemaCore] = []

  /// A reference of nothing yet.
  public init() {}

  /// Adds a schema; the ones that it refers to follow behind all that were added.
  public mutating func add<Model>(_ schema: Schema<Model>) {
    if !schemas.contains(where: { $0 === schema.core }) { schemas.append(schema.core) }
  }

  /// The reference as Markdown, a section for each schema and each that it refers to, each once.
  public var markdown: String {
    var known = schemas
    var sections: [String] = []
    var index = 0
    while index < known.count, index < 1000 {
      let schema = known[index]
      index += 1
      sections.append(schema.section())
      for case let child? in schema.keys.map({ $0.schema?() })
      where !child.isItem && !known.contains(where: { $0 === child }) {
        known.append(child)
      }
    }
    return sections.joined(separator: "\n")
  }
}

extension SchemaCore {
  fileprivate func section() -> String {
    let rows = keys.map { "| `\($0.name)` | \($0.typeName) | \($0.documentation.inTable) |\n" }
    return "## \(name)\n\n\(documentation)\n\n| key | type | what it is |\n|---|---|---|\n\(rows.joined())"
  }
}

extension KeyCore {
  /// The type in words.
  var typeName: String {
    let child = schema?().name ?? ""
    return switch kind {
    case .text: "text"
    case .optionalText: "text, may be missing"
    case .url: "URL"
    case .optionalURL: "URL, may be missing"
    case .html: "HTML"
    case .optionalHTML: "HTML, may be missing"
    case .number: "number"
    case .optionalNumber: "number, may be missing"
    case .flag: "flag"
    case .object: child
    case .optionalObject: "\(child), may be missing"
    case .list: "list of \(child)"
    }
  }
}

extension String {
  /// The text as a cell of a Markdown table.
  fileprivate var inTable: String {
    String(flatMap { $0 == "|" ? ["\\", "|"] : $0.isNewline ? [" "] : [$0] })
  }
}
