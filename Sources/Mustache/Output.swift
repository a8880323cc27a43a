/// A growing piece of memory to which a rendering appends its bytes.
///
/// It begins in memory that somebody else owns and moves to memory of its own when that is full.
@usableFromInline struct Output {
  private(set) var base: UnsafeMutablePointer<UInt8>
  fileprivate(set) var count = 0
  private var capacity: Int
  private var ownsMemory = false

  init(_ memory: UnsafeMutableBufferPointer<UInt8>, base: UnsafeMutablePointer<UInt8>) {
    self.base = base
    capacity = memory.count
  }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// Makes room for `additional` bytes and returns where they go; `advance` makes them count.
  @inline(__always)
  mutating func reserve(_ additional: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < additional { grow(additional) }
    return base + count
  }

  @inline(__always)
  mutating func advance(_ written: Int) {
    count += written
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafePointer<UInt8>, count: Int) {
    reserve(count).update(from: bytes, count: count)
    self.count += count
  }

  mutating func append(_ byte: UInt8) {
    reserve(1).pointee = byte
    count += 1
  }

  @inline(never)
  private mutating func grow(_ additional: Int) {
    let larger = max(capacity * 2, count + additional, 1024)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: base, count: count)
    free()
    (base, capacity, ownsMemory) = (memory, larger, true)
  }

  /// Gives back memory of its own; nothing may be read or appended afterwards.
  func free() {
    if ownsMemory { base.deallocate() }
  }

  var fitsInPlace: Bool { !ownsMemory }
}

extension Output {
  /// Takes back the last `number` bytes.
  mutating func removeLast(_ number: Int) -> [UInt8] {
    count -= number
    return Array(UnsafeBufferPointer(start: base + count, count: number))
  }
}
