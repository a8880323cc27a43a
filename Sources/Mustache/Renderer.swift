/// Runs a ``Program``: one pass over its instructions that appends to one output.
///
/// A renderer belongs to one call on one thread; programs and schemas are never changed, so nothing is locked.
@usableFromInline struct Renderer {
  var output: Output
  private(set) var program: Program
  private var instructions: UnsafePointer<Instruction>
  private var literals: UnsafePointer<UInt8>
  /// The current model of each schema.
  private let slots: UnsafeMutablePointer<UnsafeRawPointer>
  /// The current item's place in the innermost list, from 0, and the length of that list.
  private var loop = (position: 0, count: 0)
  private var depth = 0
  private var steps = 0
  private var hasFailed = false
  private(set) var failure: RenderError?
  /// What each line begins with where only the rendering knows it.
  private var indentation: [UInt8] = []
  /// The values whose keys can be asked for by name, the innermost last.
  var context: [Value]

  init(
    _ program: Program, _ instructions: UnsafePointer<Instruction>, _ literals: UnsafePointer<UInt8>,
    output: Output, slots: UnsafeMutablePointer<UnsafeRawPointer>, context: [Value]
  ) {
    self.program = program
    self.instructions = instructions
    self.literals = literals
    self.output = output
    self.slots = slots
    self.context = context
  }

  /// Runs instructions up to `stop`.
  mutating func run(from start: Int) {
    var next = instructions + start
    while !hasFailed {
      let instruction = next.pointee
      next += 1
      switch instruction {
      case .literal(let offset, let count): output.append(literal: literals + offset, count: count)
      case .text(let offset, let slot, let escaping):
        write(at: (slots[slot] + offset).model(String.self), escaping)
      case .bytes(let offset, let slot, let escaping):
        write(at: (slots[slot] + offset).model([UInt8].self), escaping)
      case .number(let offset, let slot): write((slots[slot] + offset).model(Int.self).pointee)
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
        let body = Body(start: next - instructions, slot: into)
        accessor._withUnsafeGuaranteedRef { $0.enter(model, body, &self) }
        next += skip
      case .position: write(loop.position + 1)
      case .testFirst(let isInverted, let skip): if (loop.position == 0) == isInverted { next += skip }
      case .testLast(let isInverted, let skip):
        if (loop.position + 1 == loop.count) == isInverted { next += skip }
      case .call(let function, let indentation): call(function, indentation: indentation)
      case .indent:
        indentation.withUnsafeBytes { if let base = $0.baseAddress { output.append(base, count: $0.count) } }
      case .stop: return
      case .lookUp(let path, let escaping): writeValue(at: path, escaping)
      case .section(let path, let source, let skip):
        renderSection(over: path, source: source, from: next - instructions)
        next += skip
      case .inverted(let path, let skip): if value(at: path).isTruthy { next += skip }
      case .callNamed(let path, let table, let indentation):
        let name = value(at: path).text
        if let function = program.tables[table][name] { call(function, indentation: indentation) }
      }
    }
  }

  private mutating func call(_ function: Int, indentation range: Range<Int>) {
    guard descend() else { return }
    if range.isEmpty {
      run(from: function)
    } else {
      let outer = indentation
      indentation += UnsafeBufferPointer(start: literals + range.lowerBound, count: range.count)
      run(from: function)
      indentation = outer
    }
    ascend()
  }

  /// Runs another program in the same context and output.
  mutating func run(_ other: Program) {
    guard descend() else { return }
    let outer = (program, instructions, literals)
    other.withMemory { instructions, literals in
      (program, self.instructions, self.literals) = (other, instructions, literals)
      run(from: 0)
    }
    (program, instructions, literals) = outer
    ascend()
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
    withUnsafePointer(to: model) { run(body, at: $0, count: 1, stride: 0, isList: false) }
  }

  /// Renders a section once for each of `models`.
  @inlinable mutating func enter<Model>(each models: [Model], _ body: Body) {
    models.withUnsafeBufferPointer { models in
      guard let first = models.baseAddress else { return }
      run(body, at: first, count: models.count, stride: MemoryLayout<Model>.stride, isList: true)
    }
  }

  /// Renders a section with each of `count` models in its slot, which stand `stride` bytes apart from `first` on.
  @usableFromInline mutating func run(
    _ body: Body, at first: UnsafeRawPointer, count: Int, stride: Int, isList: Bool
  ) {
    guard descend() else { return }
    let (outer, outerLoop) = (slots[body.slot], loop)
    for position in 0..<count {
      if isList { loop = (position, count) }
      slots[body.slot] = first + position * stride
      run(from: body.start)
      if hasFailed || isTooLarge() { break }
    }
    (slots[body.slot], loop) = (outer, outerLoop)
    ascend()
  }

  /// Goes one level deeper; false if a limit is reached.
  mutating func descend() -> Bool {
    guard !hasFailed, !isTooLarge() else { return false }
    guard depth < program.limits.renderDepth else {
      fail(.tooDeep(template: program.name, limit: program.limits.renderDepth))
      return false
    }
    guard steps < program.limits.renderSteps else {
      fail(.tooLong(template: program.name, limit: program.limits.renderSteps))
      return false
    }
    depth += 1
    steps += 1
    return true
  }

  mutating func ascend() {
    depth -= 1
  }

  /// Whether more has been written than is allowed.
  mutating func isTooLarge() -> Bool {
    guard output.count > program.limits.outputSize else { return false }
    fail(.tooLarge(template: program.name, limit: program.limits.outputSize))
    return true
  }

  private mutating func fail(_ error: RenderError) {
    (failure, hasFailed) = (failure ?? error, true)
  }
}

extension Renderer {
  @usableFromInline mutating func write(_ text: String, _ escaping: Escaping) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { output.append($0, escaping) }
    if isWritten == nil { write(Array(text.utf8), escaping) }
  }

  /// Writes a text where it stands: what calls nothing that could release it needs no count of references.
  @inline(__always)
  private mutating func write(at text: UnsafePointer<String>, _ escaping: Escaping) {
    let isWritten = text.pointee.utf8.withContiguousStorageIfAvailable { output.appendIfPlain($0, escaping) }
    if isWritten != true { write(text.pointee, escaping) }
  }

  @inline(__always)
  private mutating func write(at bytes: UnsafePointer<[UInt8]>, _ escaping: Escaping) {
    bytes.pointee.span.withUnsafeBufferPointer { output.append($0, escaping) }
  }

  @usableFromInline mutating func write(_ bytes: [UInt8], _ escaping: Escaping) {
    bytes.withUnsafeBufferPointer { output.append($0, escaping) }
  }

  @usableFromInline mutating func write(_ number: Int) {
    output.append(number)
  }
}
