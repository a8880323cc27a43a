/// A compiled template. It can be rendered from many threads at once.
public struct Template<Model>: Sendable {
  /// The template's name.
  public let name: String
  private let program: Program?

  init(name: String, program: Program?) {
    self.name = name
    self.program = program
  }

  /// Appends the rendered template, in UTF-8, to `buffer`; an error leaves the buffer as it was.
  public func render(_ model: Model, into buffer: inout [UInt8]) throws(RenderError) {
    guard let program else { throw .brokenTemplate(name) }
    try withUnsafePointer(to: model) { model throws(RenderError) in
      try program.render(UnsafeRawPointer(model), context: [], into: &buffer)
    }
  }

  /// The rendered template as a string.
  public func render(_ model: Model) throws(RenderError) -> String {
    var buffer: [UInt8] = []
    try render(model, into: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }
}

extension Template where Model == Value {
  /// Appends the rendered template, in UTF-8, to `buffer`; an error leaves the buffer as it was.
  public func render(_ value: Value, into buffer: inout [UInt8]) throws(RenderError) {
    guard let program else { throw .brokenTemplate(name) }
    try withUnsafePointer(to: value) { pointer throws(RenderError) in
      try program.render(UnsafeRawPointer(pointer), context: [value], into: &buffer)
    }
  }

  /// The rendered template as a string.
  public func render(_ value: Value) throws(RenderError) -> String {
    var buffer: [UInt8] = []
    try render(value, into: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }
}

extension Program {
  /// Runs the program over the model at an address of the type that it was compiled for.
  func render(
    _ model: UnsafeRawPointer, context: [Value], into buffer: inout [UInt8]
  ) throws(RenderError) {
    let slots = UnsafeMutablePointer<UnsafeRawPointer>.allocate(capacity: slotCount)
    slots.initialize(repeating: model, count: slotCount)
    defer { slots.deallocate() }
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1024, literals.count * 2))
    var renderer = Renderer(
      self, output: Output(memory, base: memory.baseAddress!), slots: slots, context: context)
    defer { memory.deallocate() }
    renderer.run(from: 0)
    defer { renderer.output.free() }
    if let failure = renderer.failure { throw failure }
    buffer.append(contentsOf: renderer.output.bytes)
  }
}
