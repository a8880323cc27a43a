/// How the renderer reads one key of a model.
///
/// A model is known here only by its address. That is safe because an accessor is reached only through the schema
/// that its key belongs to, and the compiler lets an instruction pair a schema's accessors with the slot of that
/// schema alone, which only ever holds models of its type.
@usableFromInline final class Accessor: Sendable {
  /// Where in the model the value stands, if it is a stored property: then it is read in place.
  @usableFromInline let offset: Int?
  /// How many times a section over the key is shown: for everything but lists 0 or 1.
  @usableFromInline let count: @Sendable (UnsafeRawPointer) -> Int
  /// Writes the value.
  @usableFromInline let write: @Sendable (UnsafeRawPointer, Escaping, inout Renderer) -> Void
  /// Renders a section with the value, or each of a list's values, as its context.
  @usableFromInline let enter: @Sendable (UnsafeRawPointer, Body, inout Renderer) -> Void

  /// Calls a function with the object that the key holds, and returns what it returns, or 0 without an object.
  @usableFromInline let follow: @Sendable (UnsafeRawPointer, (UnsafeRawPointer) -> Int) -> Int

  @usableFromInline init(
    offset: Int? = nil,
    count: @escaping @Sendable (UnsafeRawPointer) -> Int = { _ in 1 },
    write: @escaping @Sendable (UnsafeRawPointer, Escaping, inout Renderer) -> Void = { _, _, _ in },
    enter: @escaping @Sendable (UnsafeRawPointer, Body, inout Renderer) -> Void = { _, _, _ in },
    follow: @escaping @Sendable (UnsafeRawPointer, (UnsafeRawPointer) -> Int) -> Int = { _, _ in 0 }
  ) {
    self.offset = offset
    self.count = count
    self.write = write
    self.enter = enter
    self.follow = follow
  }
}

extension Accessor {
  /// How a key of the object that this key holds is read.
  func followed(by next: Accessor) -> Accessor {
    Accessor(
      offset: offset.flatMap { outer in next.offset.map { outer + $0 } },
      count: { self.follow($0) { next.count($0) } },
      write: { model, escaping, renderer in
        _ = self.follow(model) {
          next.write($0, escaping, &renderer)
          return 0
        }
      },
      enter: { model, body, renderer in
        _ = self.follow(model) {
          next.enter($0, body, &renderer)
          return 0
        }
      },
      follow: { model, body in self.follow(model) { next.follow($0, body) } })
  }
}

extension UnsafeRawPointer {
  /// The model that stands at this address.
  @inlinable func model<Model: ~Copyable>(_ type: Model.Type) -> UnsafePointer<Model> {
    assumingMemoryBound(to: type)
  }
}

extension Accessor {
  @inlinable static func text<Model: ~Copyable>(
    at offset: Int? = nil, _ value: @escaping @Sendable (borrowing Model) -> String
  ) -> Accessor {
    Accessor(offset: offset, write: { $2.write(value($0.model(Model.self).pointee), $1) })
  }

  @inlinable static func optionalText<Model: ~Copyable>(
    _ value: @escaping @Sendable (borrowing Model) -> String?
  ) -> Accessor {
    Accessor(
      count: { value($0.model(Model.self).pointee)?.isEmpty == false ? 1 : 0 },
      write: { model, escaping, renderer in
        if let text = value(model.model(Model.self).pointee) { renderer.write(text, escaping) }
      },
      enter: { model, body, renderer in
        guard let text = value(model.model(Model.self).pointee), !text.isEmpty else { return }
        renderer.enter(text, body)
      })
  }

  @inlinable static func bytes<Model: ~Copyable>(
    at offset: Int? = nil, _ value: @escaping @Sendable (borrowing Model) -> [UInt8]
  ) -> Accessor {
    Accessor(offset: offset, write: { $2.write(value($0.model(Model.self).pointee), $1) })
  }

  @inlinable static func optionalBytes<Model: ~Copyable>(
    _ value: @escaping @Sendable (borrowing Model) -> [UInt8]?
  ) -> Accessor {
    Accessor(
      count: { value($0.model(Model.self).pointee)?.isEmpty == false ? 1 : 0 },
      write: { model, escaping, renderer in
        if let bytes = value(model.model(Model.self).pointee) { renderer.write(bytes, escaping) }
      },
      enter: { model, body, renderer in
        guard let bytes = value(model.model(Model.self).pointee), !bytes.isEmpty else { return }
        renderer.enter(bytes, body)
      })
  }

  @inlinable static func number<Model: ~Copyable>(
    at offset: Int? = nil, _ value: @escaping @Sendable (borrowing Model) -> Int
  ) -> Accessor {
    Accessor(offset: offset, write: { $2.write(value($0.model(Model.self).pointee)) })
  }

  @inlinable static func optionalNumber<Model: ~Copyable>(
    _ value: @escaping @Sendable (borrowing Model) -> Int?
  ) -> Accessor {
    Accessor(
      count: { value($0.model(Model.self).pointee) == nil ? 0 : 1 },
      write: { model, _, renderer in
        if let number = value(model.model(Model.self).pointee) { renderer.write(number) }
      },
      enter: { model, body, renderer in
        guard let number = value(model.model(Model.self).pointee) else { return }
        renderer.enter(number, body)
      })
  }

  @inlinable static func flag<Model: ~Copyable>(_ value: @escaping @Sendable (borrowing Model) -> Bool)
    -> Accessor
  {
    Accessor(count: { value($0.model(Model.self).pointee) ? 1 : 0 })
  }

  @inlinable static func object<Model: ~Copyable, Child>(
    at offset: Int? = nil, _ value: @escaping @Sendable (borrowing Model) -> Child
  ) -> Accessor {
    Accessor(
      offset: offset,
      enter: { $2.enter(value($0.model(Model.self).pointee), $1) },
      follow: { model, body in
        withUnsafePointer(to: value(model.model(Model.self).pointee)) { body(UnsafeRawPointer($0)) }
      })
  }

  @inlinable static func optionalObject<Model: ~Copyable, Child>(
    _ value: @escaping @Sendable (borrowing Model) -> Child?
  ) -> Accessor {
    Accessor(
      count: { value($0.model(Model.self).pointee) == nil ? 0 : 1 },
      enter: { model, body, renderer in
        guard let child = value(model.model(Model.self).pointee) else { return }
        renderer.enter(child, body)
      },
      follow: { model, body in
        guard let child = value(model.model(Model.self).pointee) else { return 0 }
        return withUnsafePointer(to: child) { body(UnsafeRawPointer($0)) }
      })
  }

  @inlinable static func list<Model: ~Copyable, Child>(
    _ value: @escaping @Sendable (borrowing Model) -> [Child]
  ) -> Accessor {
    Accessor(
      count: { value($0.model(Model.self).pointee).count },
      enter: { $2.enter(each: value($0.model(Model.self).pointee), $1) })
  }
}
