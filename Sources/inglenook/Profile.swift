import SiteBuilder
import SiteWriter
import Synchronization

/// Where a build spends its time: what the process has used up at the beginning of each stage.
final class Profile: Sendable {
  private let starts = Mutex<[(stage: String, usage: ProcessUsage)]>([])

  /// Takes note of a stage that begins.
  func note(_ event: BuildEvent) {
    guard let stage = Self.stage(beginningWith: event) else { return }
    starts.withLock { $0.append((stage, ProcessUsage())) }
  }

  private static func stage(beginningWith event: BuildEvent) -> String? {
    switch event {
    case .inspecting: "Look for changes"
    case .reading: "Read and parse"
    case .connecting: "Connect"
    case .planning: "Check templates, plan"
    case .indexing: "Search index"
    case .rendering: "Render, compare, stage"
    case .writing(.replacing): "Put in place"
    case .writing: nil
    }
  }

  /// What it all came to, now that the build is over.
  ///
  /// - Parameter costs: those of every file of the site.
  func text(files costs: [FileCost]) -> String {
    let starts = starts.withLock { $0 }
    return [stages(starts), kinds(costs), slowest(costs)].joined(separator: "\n")
  }

  private func stages(_ starts: [(stage: String, usage: ProcessUsage)]) -> String {
    var table = TextTable(["Stage", "time", "processor", "read", "written", "memory"])
    let end = ProcessUsage()
    let ends = starts.dropFirst().map(\.usage) + [end]
    for (start, end) in zip(starts, ends) { table.add(Self.row(start.stage, end.since(start.usage))) }
    if let first = starts.first { table.add(Self.row("Whole build", end.since(first.usage))) }
    return table.text + "At its largest the process held \(Amount.bytes(end.peakMemory)) of memory.\n"
  }

  private static func row(_ stage: String, _ usage: ProcessUsage) -> [String] {
    [
      stage, Amount.seconds(usage.time), Amount.seconds(usage.processorTime), Amount.bytes(usage.read),
      Amount.bytes(usage.written), Amount.bytes(usage.memory),
    ]
  }

  /// The files by what their names end with.
  private func kinds(_ costs: [FileCost]) -> String {
    var table = TextTable(["Files", "number", "size", "processor"])
    let groups = Dictionary(grouping: costs) { cost in
      let name = cost.path.split(separator: "/").last ?? ""
      return name.lastIndex(of: ".").map { String(name[$0...]) } ?? "others"
    }
    for (kind, costs) in groups.sorted(by: { $0.key < $1.key }) {
      let time = costs.reduce(0) { $0 + $1.processorTime }
      let size = costs.reduce(0) { $0 + $1.size }
      table.add([kind, String(costs.count), Amount.bytes(size), Amount.seconds(time)])
    }
    return table.text
  }

  private func slowest(_ costs: [FileCost]) -> String {
    var table = TextTable(["The slowest files", "size", "processor"])
    for cost in costs.sorted(by: { ($1.processorTime, $0.path) < ($0.processorTime, $1.path) }).prefix(10) {
      table.add([cost.path, Amount.bytes(cost.size), Amount.seconds(cost.processorTime)])
    }
    return table.text
  }
}

/// Amounts as a profile shows them.
private enum Amount {
  /// `0.421 s`.
  static func seconds(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    return "\(thousandths / 1000).\(String(thousandths % 1000 + 1000).dropFirst()) s"
  }

  /// `3.4 MB`.
  static func bytes(_ value: Int) -> String {
    let tenths = (value + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
