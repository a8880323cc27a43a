/// A value for templates that are rendered without a ``Schema``.
///
/// Values follow the Mustache specification: missing keys are empty, `false`, `null`, an empty list and an empty
/// text hide a section, and a lambda's result is rendered as a template.
public enum Value: Sendable {
  /// Nothing.
  case null
  /// Yes or no.
  case flag(Bool)
  /// A number; whole numbers are shown without a fraction.
  case number(Double)
  /// Plain text.
  case text(String)
  /// Values in order.
  case list([Value])
  /// Values by name.
  case object([String: Value])
  /// A function of the section's unrendered text, or of the empty text for a variable, that returns a template.
  case lambda(@Sendable (String) -> String)
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  /// Creates a text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// Creates a number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  /// Creates a number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// Creates a flag.
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  /// Creates a list.
  public init(arrayLiteral elements: Value...) { self = .list(elements) }
  /// Creates an object; of two equal names the last counts.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
  /// Creates `null`.
  public init(nilLiteral: ()) { self = .null }
}
