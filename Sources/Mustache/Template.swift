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
    var result = Result<Output?, RenderError>.success(nil)
    let room = max(buffer.capacity - buffer.count, 2 * literalCount, 4096)
    buffer.append(addingCapacity: room) { span in
      span.withUnsafeMutableBufferPointer { memory, count in
        result = render(model, context: context, memory)
        if case .success(let output?) = result, output.isInPlace { count = output.count }
      }
    }
    guard let output = try result.get(), !output.isInPlace else { return }
    // Room for the next page of this size, so that it is written in place.
    buffer.reserveCapacity(buffer.count + output.capacity + Output.slack)
    buffer.append(contentsOf: output.bytes)
    output.free()
  }

  /// Renders into `memory`, or into memory of its own if that is too small.
  private func render(
    _ model: UnsafeRawPointer, context: [Value], _ memory: UnsafeMutableBufferPointer<UInt8>
  ) -> Result<Output?, RenderError> {
    withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: slotCount) { slots in
      slots.initialize(repeating: model)
      guard let slots = slots.baseAddress else { return .success(nil) }
      var result = Result<Output?, RenderError>.success(nil)
      withMemory { instructions, literals in
        var renderer = Renderer(
          self, instructions, literals, output: Output(memory), slots: slots, context: context)
        renderer.run(from: 0)
        _ = renderer.isTooLarge()
        if renderer.failure != nil { renderer.output.free() }
        result = renderer.failure.map { .failure($0) } ?? .success(renderer.output)
      }
      return result
    }
  }
}
