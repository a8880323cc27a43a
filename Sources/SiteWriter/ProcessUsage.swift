import Glibc

/// What this process has used up so far, or between two moments.
///
/// The numbers are the kernel's (proc(5): `/proc/self/io`, `/proc/self/status`), so that keeping them costs nothing between the
/// two moments; where there is no `/proc`, they are 0.
package struct ProcessUsage: Sendable {
  /// Seconds on the clock.
  package var time: Double
  /// Seconds that processors were busy, all of them together.
  package var processorTime: Double
  /// Bytes asked for from files and given to them.
  package var read: Int
  package var written: Int
  /// Bytes of memory held at the moment, or at the end.
  package var memory: Int
  /// Bytes of memory held at most since the process began.
  package var peakMemory: Int

  /// What has been used up by now.
  package init() {
    time = Self.seconds(CLOCK_MONOTONIC)
    processorTime = Self.seconds(CLOCK_PROCESS_CPUTIME_ID)
    let io = Self.fields(of: "/proc/self/io")
    let status = Self.fields(of: "/proc/self/status")
    read = io["rchar"] ?? 0
    written = io["wchar"] ?? 0
    memory = (status["VmRSS"] ?? 0) * 1024
    peakMemory = (status["VmHWM"] ?? 0) * 1024
  }

  /// What was used up since an earlier moment; the memory is that of this one.
  package func since(_ start: ProcessUsage) -> ProcessUsage {
    var usage = self
    usage.time -= start.time
    usage.processorTime -= start.processorTime
    usage.read -= start.read
    usage.written -= start.written
    return usage
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The numbers of a file with a line `name: number` for each.
  private static func fields(of path: String) -> [String: Int] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [:] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    var fields: [String: Int] = [:]
    for line in bytes.prefix(max(0, count)).split(separator: UInt8(ascii: "\n")) {
      let words = line.split {
        $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: " ")
      }
      guard words.count >= 2 else { continue }
      fields[String(decoding: words[0], as: UTF8.self)] = Int(String(decoding: words[1], as: UTF8.self))
    }
    return fields
  }
}
