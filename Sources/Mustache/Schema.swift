/// The tree of keys that a model offers to its templates: their names, types and documentation, and how each is
/// read from the model.
///
/// A schema is declared once and serves three ends: templates are checked against it before they run, it compiles
/// their keys into direct reads of the model, and ``reference()`` prints it for the authors of templates.
///
/// ```swift
/// let author = Schema<Author>("author", "A person who writes here.", [
///   .text("name", "The name as it is shown.", \.name),
///   .optionalText("role", "What the person does.", \.role),
/// ])
/// ```
///
/// A schema is identified by its declaration: keep it in a `let`, so that schemas which refer to each other, or to
/// themselves, meet the same one again.
public struct Schema<Model>: Sendable {
  @usableFromInline let core: SchemaCore

  /// Creates a schema.
  /// - Parameters:
  ///   - name: what one such model is called, in the singular, such as `author`.
  ///   - documentation: one line about it.
  ///   - keys: what templates may ask for. Where two keys have one name, the first counts.
  public init(_ name: String, _ documentation: String, _ keys: [Key<Model>]) {
    core = SchemaCore(name: name, documentation: documentation, keys: keys.map(\.core))
  }
}

/// One key of a ``Schema``: its name, type and documentation, and how it is read from the model.
public struct Key<Model>: Sendable {
  @usableFromInline let core: KeyCore

  @inlinable init(
    _ name: String, _ documentation: String, _ kind: KeyKind, schema: (@Sendable () -> SchemaCore)? = nil,
    _ accessor: Accessor
  ) {
    core = KeyCore(
      name: name, documentation: documentation, kind: kind, schema: schema, accessor: accessor)
  }
}

/// A schema without the type of its model.
@usableFromInline final class SchemaCore: Sendable {
  let name: String
  let documentation: String
  let keys: [KeyCore]

  init(name: String, documentation: String, keys: [KeyCore]) {
    self.name = name
    self.documentation = documentation
    self.keys = keys
  }

  func key(named name: String) -> KeyCore? {
    keys.first { $0.name == name }
  }
}

/// A key without the type of its model.
@usableFromInline struct KeyCore: Sendable {
  let name: String
  let documentation: String
  let kind: KeyKind
  /// The schema of what an object or a list holds.
  let schema: (@Sendable () -> SchemaCore)?
  let accessor: Accessor

  @usableFromInline init(
    name: String, documentation: String, kind: KeyKind, schema: (@Sendable () -> SchemaCore)?,
    accessor: Accessor
  ) {
    self.name = name
    self.documentation = documentation
    self.kind = kind
    self.schema = schema
    self.accessor = accessor
  }
}

/// The types that a key may have.
@usableFromInline enum KeyKind: Sendable {
  case text
  case optionalText
  case url
  case optionalURL
  case html
  case optionalHTML
  case number
  case optionalNumber
  case flag
  case object
  case optionalObject
  case list
}
