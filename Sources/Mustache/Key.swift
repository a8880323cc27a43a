extension Key {
  /// Plain text that is never empty, shown by `{{name}}`.
  @inlinable public static func text(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Model) -> String
  ) -> Key {
    Key(name, documentation, .text, .text(value))
  }

  /// Plain text that may be missing or empty: `{{#role}}{{role}}{{/role}}`.
  @inlinable public static func optionalText(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Model) -> String?
  ) -> Key {
    Key(name, documentation, .optionalText, .optionalText(value))
  }

  /// A web address, the only text with which a URL attribute may begin.
  @inlinable public static func url(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Model) -> String
  ) -> Key {
    Key(name, documentation, .url, .text(value))
  }

  /// A web address that may be missing or empty.
  @inlinable public static func optionalURL(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Model) -> String?
  ) -> Key {
    Key(name, documentation, .optionalURL, .optionalText(value))
  }

  /// Finished HTML in UTF-8, shown unescaped by `{{{name}}}` in HTML, and escaped by `{{name}}` in XML and JSON.
  @inlinable public static func html(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Model) -> [UInt8]
  ) -> Key {
    Key(name, documentation, .html, .bytes(value))
  }

  /// Finished HTML in UTF-8 that may be missing or empty.
  @inlinable public static func optionalHTML(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Model) -> [UInt8]?
  ) -> Key {
    Key(name, documentation, .optionalHTML, .optionalBytes(value))
  }

  /// A whole number.
  @inlinable public static func number(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Model) -> Int
  ) -> Key {
    Key(name, documentation, .number, .number(value))
  }

  /// A whole number that may be missing.
  @inlinable public static func optionalNumber(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Model) -> Int?
  ) -> Key {
    Key(name, documentation, .optionalNumber, .optionalNumber(value))
  }

  /// Yes or no, for sections: `{{#isCurrent}}…{{/isCurrent}}`, `{{^isCurrent}}…{{/isCurrent}}`.
  @inlinable public static func flag(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Model) -> Bool
  ) -> Key {
    Key(name, documentation, .flag, .flag(value))
  }

  /// Another model: `{{author.name}}` or `{{#author}}{{name}}{{/author}}`.
  @inlinable public static func object<Child>(
    _ name: String, _ documentation: String, _ schema: @escaping @Sendable () -> Schema<Child>,
    _ value: @escaping @Sendable (Model) -> Child
  ) -> Key {
    Key(name, documentation, .object, schema: { schema().core }, .object(value))
  }

  /// Another model that may be missing.
  @inlinable public static func optionalObject<Child>(
    _ name: String, _ documentation: String, _ schema: @escaping @Sendable () -> Schema<Child>,
    _ value: @escaping @Sendable (Model) -> Child?
  ) -> Key {
    Key(name, documentation, .optionalObject, schema: { schema().core }, .optionalObject(value))
  }

  /// Models in order: `{{#articles}}…{{/articles}}` repeats its content for each.
  @inlinable public static func list<Child>(
    _ name: String, _ documentation: String, _ schema: @escaping @Sendable () -> Schema<Child>,
    _ value: @escaping @Sendable (Model) -> [Child]
  ) -> Key {
    Key(name, documentation, .list, schema: { schema().core }, .list(value))
  }

  /// Plain texts in order: `{{#tags}}{{.}}{{/tags}}`.
  @inlinable public static func texts(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Model) -> [String]
  ) -> Key {
    Key(name, documentation, .list, schema: { Item.text }, .list(value))
  }

  /// Web addresses in order: `{{#links}}{{.}}{{/links}}`.
  @inlinable public static func urls(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Model) -> [String]
  ) -> Key {
    Key(name, documentation, .list, schema: { Item.url }, .list(value))
  }
}
