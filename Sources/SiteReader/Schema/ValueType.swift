import YAML

/// How a value of YAML becomes a value of Swift, and what it looks like.
struct ValueType<Value: Sendable>: Sendable {
  let shape: ValueShape
  /// Reads a value; nil if nothing was said, or if it was nothing of this type, which has then been reported.
  let read: @Sendable (YAMLNode, inout Reading) -> Value?

  init(_ shape: ValueShape, read: @escaping @Sendable (YAMLNode, inout Reading) -> Value?) {
    self.shape = shape
    self.read = read
  }

  /// The same text, made into something else; the conversion reports what it cannot make.
  @inline(never)  // See `Key`.
  func map<Other: Sendable>(
    _ shape: ValueShape? = nil, _ convert: @escaping @Sendable (Value, YAMLNode, inout Reading) -> Other?
  ) -> ValueType<Other> {
    ValueType<Other>(shape ?? self.shape) { node, reading in
      guard let value = read(node, &reading) else { return nil }
      return convert(value, node, &reading)
    }
  }
}
