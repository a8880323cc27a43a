import Glibc

/// The browser of whoever sits before this machine.
enum Browser {
  /// Opens an address, and says whether the system has a program for that.
  ///
  /// - Parameter address: without characters that mean something to a shell.
  static func show(_ address: String) -> Bool {
    system("command -v \(program) >/dev/null && { \(program) '\(address)' >/dev/null 2>&1 & }") == 0
  }

  private static var program: String {
    #if os(macOS)
      "open"
    #else
      "xdg-open"
    #endif
  }
}
