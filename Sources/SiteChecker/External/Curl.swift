/// Asks through the system's `curl`, which knows proxies, certificates and every quirk of servers.
package struct Curl: LinkProbe {
  /// Seconds until a server has had its time.
  private let patience: Int
  private static let userAgent =
    "Inglenook-check/1 (a static site generator; checks links on behalf of their author)"

  package init(patience: Int = 15) { self.patience = patience }

  package func ask(_ address: String, _ method: LinkMethod) async -> LinkAnswer {
    let curl = Command(program: "curl", arguments: arguments(address, method))
    guard let output = await curl.output() else { return .unable(Self.missing) }
    return Self.answer(output.status, output.text)
  }

  /// Its own settings file is not read: the same question everywhere.
  private func arguments(_ address: String, _ method: LinkMethod) -> [String] {
    let asking = method == .head ? ["--head"] : []
    return ["--disable", "--silent", "--output", "/dev/null", "--max-time", String(patience)]
      + ["--proto", "=http,https", "--user-agent", Self.userAgent] + asking
      + ["--write-out", "%{http_code}\n%{redirect_url}", "--url", address]
  }

  private static let missing = "curl is not installed; it is what asks other servers"

  /// (curl's manual page, “EXIT CODES”.)
  private static func answer(_ status: Int32, _ text: String) -> LinkAnswer {
    switch status {
    case 0:
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let location = lines.count > 1 && !lines[1].isEmpty ? lines[1] : nil
      return .status(lines.first.flatMap { Int($0) } ?? 0, location: location)
    case 3: return .none("is no address that can be asked for")
    case 6: return .none("cannot be reached: no server has this name")
    case 7: return .none("cannot be reached: the server takes no connection")
    case 28: return .none("does not answer in time")
    case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91:
      return .none("cannot be reached safely: something is wrong with the server’s certificate")
    // A signal ended it.
    case 128...: return .unable("curl was stopped")
    default: return .none("does not answer as a web server should (curl \(status))")
    }
  }
}
