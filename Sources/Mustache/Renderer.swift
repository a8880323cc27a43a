/// Runs a ``Program``: one pass over its instructions that appends to one output.
@usableFromInline struct Renderer {
  var output: Output
  var program: Program
  /// The current model of each schema.
  private let slots: UnsafeMutablePointer<UnsafeRawPointer>
  private var position = 0
  private var itemCount = 0
  private var depth = 0
  var indentation: [UInt8] = []
  /// The values whose keys can be asked for by name, the innermost last.
  var context: [Value]
  private(set) var failure: RenderError?

  init(
    _ program: Program, output: Output, slots: UnsafeMutablePointer<UnsafeRawPointer>, context: [Value]
  ) {
    self.program = program
    self.output = output
    self.slots = slots
    self.context = context
  }

  /// Runs instructions up to `stop`.
  mutating func run(from start: Int) {
    var next = start
    while failure == nil {
      let instruction = program.instructions[next]
      next += 1
      switch instruction {
      case .literal(let offset, let count):
        program.literals.withUnsafeBufferPointer { literals in
          if let base = literals.baseAddress { output.append(base + offset, count: count) }
        }
      case .write(let accessor, let slot, let escaping):
        let model = slots[slot]
        accessor._withUnsafeGuaranteedRef { $0.write(model, escaping, &self) }
      case .count(let accessor, let slot):
        write(accessor._withUnsafeGuaranteedRef { $0.count(slots[slot]) })
      case .test(let accessor, let slot, let isInverted, let skip):
        let count = accessor._withUnsafeGuaranteedRef { $0.count(slots[slot]) }
        if (count == 0) != isInverted { next += skip }
      case .enter(let accessor, let slot, let into, let skip):
        let model = slots[slot]
        let body = Body(start: next, slot: into)
        accessor._withUnsafeGuaranteedRef { $0.enter(model, body, &self) }
        next += skip
      case .position: write(position + 1)
      case .testFirst(let isInverted, let skip): if (position == 0) == isInverted { next += skip }
      case .testLast(let isInverted, let skip): if (position + 1 == itemCount) == isInverted { next += skip }
      case .call(let function, let indentation): call(function, indentation: indentation)
      case .indent: append(indentation)
      case .stop: return
      case .lookUp(let path, let escaping): writeValue(at: path, escaping)
      case .section(let path, let source, let skip):
        renderSection(over: path, source: source, from: next)
        next += skip
      case .inverted(let path, let skip): if value(at: path).isTruthy { next += skip }
      case .callNamed(let path, let table, let indentation):
        let name = value(at: path).text
        if let function = program.tables[table][name] { call(function, indentation: indentation) }
      }
    }
  }
}

/// The instructions of a section, and the slot that its context belongs in.
@usableFromInline struct Body {
  let start: Int
  let slot: Int
}

extension Renderer {
  /// Renders a section with `model` as its context.
  @inlinable mutating func enter<Model>(_ model: Model, _ body: Body) {
    withUnsafePointer(to: model) { run(body, at: UnsafeRawPointer($0)) }
  }

  /// Renders a section once for each of `models`.
  @inlinable mutating func enter<Model>(each models: [Model], _ body: Body) {
    models.withUnsafeBufferPointer { models in
      guard let first = models.baseAddress else { return }
      let outer = beginLoop(count: models.count)
      for index in models.indices {
        run(body, at: UnsafeRawPointer(first + index), position: index)
      }
      endLoop(outer)
    }
  }

  @usableFromInline mutating func beginLoop(count: Int) -> (position: Int, count: Int) {
    defer { itemCount = count }
    return (position, itemCount)
  }

  @usableFromInline mutating func endLoop(_ outer: (position: Int, count: Int)) {
    (position, itemCount) = outer
  }

  @usableFromInline mutating func run(
    _ body: Body, at model: UnsafeRawPointer, position: Int
  ) {
    self.position = position
    run(body, at: model)
  }

  @usableFromInline mutating func run(_ body: Body, at model: UnsafeRawPointer) {
    let outer = slots[body.slot]
    slots[body.slot] = model
    descend { $0.run(from: body.start) }
    slots[body.slot] = outer
  }

  /// Runs `body` one level deeper, unless a limit is reached.
  mutating func descend(_ body: (inout Renderer) -> Void) {
    guard failure == nil else { return }
    if depth >= program.limits.renderDepth {
      failure = .tooDeep(template: program.name, limit: program.limits.renderDepth)
    } else if output.count > program.limits.outputSize {
      failure = .tooLarge(template: program.name, limit: program.limits.outputSize)
    } else {
      depth += 1
      body(&self)
      depth -= 1
    }
  }

  private mutating func call(_ function: Int, indentation range: Range<Int>) {
    let outer = indentation.count
    indentation += program.literals[range]
    descend { $0.run(from: function) }
    indentation.removeLast(indentation.count - outer)
  }

  private mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { output.append(base, count: bytes.count) }
    }
  }
}

extension Renderer {
  @usableFromInline mutating func write(_ text: String, _ escaping: Escaping) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { output.append($0, escaping) }
    if isWritten == nil { write(Array(text.utf8), escaping) }
  }

  @usableFromInline mutating func write(_ bytes: [UInt8], _ escaping: Escaping) {
    bytes.withUnsafeBufferPointer { output.append($0, escaping) }
  }

  @usableFromInline mutating func write(_ number: Int) {
    var digits = number.magnitude
    var text: [UInt8] = []
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(digits % 10))
      digits /= 10
    } while digits > 0
    if number < 0 { text.append(UInt8(ascii: "-")) }
    for digit in text.reversed() { output.append(digit) }
  }
}
