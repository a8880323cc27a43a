import Glibc

/// What one file of a site cost to render, to compare with what stood there and to stage.
package struct FileCost: Sendable, Equatable {
  package let path: String
  /// How many bytes it has; 0 for one that could not be rendered.
  package let size: Int
  /// Seconds of processor time of the thread that did it.
  package let processorTime: Double

  package init(path: String, size: Int, processorTime: Double) {
    self.path = path
    self.size = size
    self.processorTime = processorTime
  }
}

/// How long this thread has kept a processor busy so far, in seconds.
func threadProcessorTime() -> Double {
  var time = timespec()
  guard clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
