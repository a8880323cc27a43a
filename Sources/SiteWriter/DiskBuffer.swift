/// Memory that the bytes of one file after another are read into; it grows and is never given back.
struct DiskBuffer {
  private var memory: [UInt8] = []
  /// How many bytes it holds now.
  private(set) var count = 0

  /// Empties it, with room for so many bytes.
  mutating func clear(room: Int) {
    count = 0
    if memory.count < room { memory = [UInt8](repeating: 0, count: room) }
  }

  /// Doubles its room and keeps its bytes.
  mutating func grow() { memory += [UInt8](repeating: 0, count: max(1, memory.count)) }

  /// How many bytes more it has room for.
  var room: Int { memory.count - count }

  /// The bytes that it holds.
  func withBytes<Result, Failure>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try memory.withUnsafeBufferPointer { bytes throws(Failure) in
      try body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<count]))
    }
  }

  /// Lets `read` put bytes after those that it holds, at most `limit` of them, and say how many; gives what `read` said.
  mutating func fill(upTo limit: Int, by read: (UnsafeMutableRawBufferPointer) -> Int) -> Int {
    let space = count..<min(memory.count, count + limit)
    let got = memory.withUnsafeMutableBytes { read(UnsafeMutableRawBufferPointer(rebasing: $0[space])) }
    count += max(0, got)
    return got
  }
}
