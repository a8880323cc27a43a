import Dispatch
import Glibc

/// A program of the system that is run for what it writes.
struct Command: Sendable {
  /// Looked for as a shell would.
  let program: String
  let arguments: [String]

  struct Output: Sendable {
    /// As a shell counts it: 128 and more for a program that a signal ended.
    let status: Int32
    let text: String
  }

  /// What it wrote; nil if there is no such program, or none can be started.
  func output() async -> Output? {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: run()) }
    }
  }

  private func run() -> Output? {
    var ends: [Int32] = [-1, -1]
    // Not a pipe: no other program that is started meanwhile may hold an end of this one open.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    defer { close(ends[0]) }
    let process = start(writingTo: ends[1])
    close(ends[1])
    guard let process else { return nil }
    let text = Self.text(from: ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    let signal = status & 0x7f
    return Output(status: signal == 0 ? (status >> 8) & 0xff : 128 + signal, text: text)
  }

  private func start(writingTo output: Int32) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var manner = Self.endedByCtrlC()
    defer { posix_spawnattr_destroy(&manner) }
    let words = ([program] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    return posix_spawnp(&process, program, &files, &manner, words + [nil], environ) == 0 ? process : nil
  }

  /// With signals as a shell leaves them: this program hears of Ctrl-C in its own way, and its threads not at all.
  private static func endedByCtrlC() -> posix_spawnattr_t {
    var manner = posix_spawnattr_t()
    posix_spawnattr_init(&manner)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&manner, &signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&manner, &signals)
    posix_spawnattr_setflags(&manner, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    return manner
  }

  /// Everything until the other end is closed.
  private static func text(from descriptor: Int32) -> String {
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += buffer[..<count]
    }
  }
}
