import FoundationEssentials

/// Transforms every item on all cores and gives the results in the order of the items.
///
/// The items are handed out in chunks, small enough that no core waits long for another, large enough that handing them
/// out costs nothing. The number of cores never shows in the result.
package func inParallel<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
  let size = min(64, max(1, items.count / (workers * 8)))
  var chunks = stride(from: 0, to: items.count, by: size).map { items[$0..<min($0 + size, items.count)] }
    .enumerated()
    .makeIterator()
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var results = [[Result]](repeating: [], count: (items.count + size - 1) / size)
    func addNext() {
      guard let (index, chunk) = chunks.next() else { return }
      group.addTask { (index, chunk.map(transform)) }
    }
    for _ in 0..<workers { addNext() }
    while let (index, transformed) = await group.next() {
      results[index] = transformed
      addNext()
    }
    return Array(results.joined())
  }
}
