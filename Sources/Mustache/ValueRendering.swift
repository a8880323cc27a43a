/// The instructions that find values by name while rendering.
extension Renderer {
  mutating func writeValue(at path: Int, _ escaping: Escaping) {
    let value = value(at: path)
    guard case .lambda(let function) = value else { return write(value.text, escaping) }
    write(expand(function(""), .standard), escaping)
  }

  mutating func renderSection(over path: Int, source: Int, from start: Int) {
    let value = value(at: path)
    switch value {
    case .list(let values):
      for value in values { render(value, from: start) }
    case .lambda(let function):
      let source = program.sources[source]
      write(expand(function(source.text), source.delimiters), .none)
    default:
      if value.isTruthy { render(value, from: start) }
    }
  }

  /// The value of a dotted name: its first part is looked up from the innermost context outwards, the rest in what
  /// that found.
  func value(at path: Int) -> Value {
    let parts = program.paths[path]
    guard let first = parts.first else { return context.last ?? .null }
    for case .object(let members) in context.reversed() {
      guard let found = members[first] else { continue }
      return parts.dropFirst().reduce(found) { $0.member($1) }
    }
    return .null
  }

  private mutating func render(_ value: Value, from start: Int) {
    context.append(value)
    if descend() {
      run(from: start)
      ascend()
    }
    context.removeLast()
  }

  /// Renders a template that a lambda returned.
  private mutating func expand(_ text: String, _ delimiters: Delimiters) -> [UInt8] {
    guard let lambda = program.library.program(lambda: text, delimiters, kind: program.kind) else {
      return []
    }
    let outer = output.count
    run(lambda)
    return output.removeLast(output.count - outer)
  }
}

extension Value {
  /// Whether a section over the value is shown.
  var isTruthy: Bool {
    switch self {
    case .null: false
    case .flag(let flag): flag
    case .text(let text): !text.isEmpty
    case .list(let values): !values.isEmpty
    case .number, .object, .lambda: true
    }
  }

  /// What a variable shows.
  var text: String {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number):
      if let whole = Int(exactly: number) { String(whole) } else { String(number) }
    case .null, .list, .object, .lambda: ""
    }
  }

  func member(_ name: String) -> Value {
    guard case .object(let members) = self else { return .null }
    return members[name] ?? .null
  }
}
