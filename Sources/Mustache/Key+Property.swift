/// Keys of stored properties: `.text("title", "The title.", \.title)`.
///
/// Their values are read where they stand in the model, without a call and without counting references. The path of
/// a computed property works too, and is as fast as a closure.
extension Key {
  /// Plain text that is never empty, shown by `{{name}}`.
  public static func text(
    _ name: String, _ documentation: String, _ property: any KeyPath<Model, String> & Sendable
  ) -> Key {
    Key(
      name, documentation, .text, .text(at: offset(property)) { (model: Model) in model[keyPath: property] })
  }

  /// A web address, the only text with which a URL attribute may begin.
  public static func url(
    _ name: String, _ documentation: String, _ property: any KeyPath<Model, String> & Sendable
  ) -> Key {
    Key(name, documentation, .url, .text(at: offset(property)) { (model: Model) in model[keyPath: property] })
  }

  /// Finished HTML in UTF-8, shown unescaped by `{{{name}}}` in HTML, and escaped by `{{name}}` in XML and JSON.
  public static func html(
    _ name: String, _ documentation: String, _ property: any KeyPath<Model, [UInt8]> & Sendable
  ) -> Key {
    Key(
      name, documentation, .html, .bytes(at: offset(property)) { (model: Model) in model[keyPath: property] })
  }

  /// A whole number.
  public static func number(
    _ name: String, _ documentation: String, _ property: any KeyPath<Model, Int> & Sendable
  ) -> Key {
    Key(
      name, documentation, .number,
      .number(at: offset(property)) { (model: Model) in model[keyPath: property] })
  }

  /// Another model: `{{author.name}}` or `{{#author}}{{name}}{{/author}}`.
  public static func object<Child>(
    _ name: String, _ documentation: String, _ schema: @escaping @Sendable () -> Schema<Child>,
    _ property: any KeyPath<Model, Child> & Sendable
  ) -> Key {
    let accessor: Accessor = .object(at: offset(property)) { (model: Model) in model[keyPath: property] }
    return Key(name, documentation, .object, schema: { schema().core }, accessor)
  }

  private static func offset(_ property: PartialKeyPath<Model>) -> Int? {
    MemoryLayout<Model>.offset(of: property)
  }
}
