import Glibc

/// The browser of whoever sits before this machine.
enum Browser {
  /// Opens an address, and says whether the system has a program for that.
  ///
  /// - Parameter address: without characters that mean something to a shell.
  static func show(_ address: String) -> Bool {
    let command = "command -v \(program) >/dev/null && { \(program) '\(address)' >/dev/null 2>&1 & }"
    // Not `system`, which would undo what another thread says about Ctrl-C meanwhile.
    guard let shell = popen(command, "r") else { return false }
    return pclose(shell) == 0
  }

  private static var program: String {
    #if os(macOS)
      "open"
    #else
      "xdg-open"
    #endif
  }
}
