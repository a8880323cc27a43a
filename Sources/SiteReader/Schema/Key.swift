import YAML

/// One key of a mapping: its name, what its value is, where the value goes, and what it does.
///
/// This one declaration serves reading, documentation and editors.
struct Key<Target>: Sendable {
  let description: KeyDescription
  /// Reads a value into the target; false if there was none, reported or not.
  let read: @Sendable (YAMLNode, inout Reading, inout Target) -> Bool

  var name: String { description.name }

  // Inlined into the tables of keys, these cost most of the compile time of the module, and gain nothing.

  /// A key whose value is handed on.
  @inline(never)
  init<Value>(
    _ name: String, _ type: ValueType<Value>, isRequired: Bool = false, otherNames: [String] = [],
    _ documentation: String, store: @escaping @Sendable (inout Target, Value) -> Void
  ) {
    description = KeyDescription(
      name: name, otherNames: otherNames, shape: type.shape, isRequired: isRequired,
      documentation: documentation)
    read = { node, reading, target in
      guard let value = type.read(node, &reading) else { return false }
      store(&target, value)
      return true
    }
  }

  /// A key whose value is a property.
  @inline(never)
  init<Value>(
    _ name: String, _ property: any WritableKeyPath<Target, Value> & Sendable, _ type: ValueType<Value>,
    isRequired: Bool = false, otherNames: [String] = [], _ documentation: String
  ) {
    self.init(name, type, isRequired: isRequired, otherNames: otherNames, documentation) { target, value in
      target[keyPath: property] = value
    }
  }

  /// A key whose value is a property that may be absent.
  @inline(never)
  init<Value>(
    _ name: String, _ property: any WritableKeyPath<Target, Value?> & Sendable, _ type: ValueType<Value>,
    isRequired: Bool = false, otherNames: [String] = [], _ documentation: String
  ) {
    self.init(name, type, isRequired: isRequired, otherNames: otherNames, documentation) { target, value in
      target[keyPath: property] = value
    }
  }
}
