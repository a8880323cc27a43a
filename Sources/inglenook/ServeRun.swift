import SiteBuilder
import SiteModel
import SiteServer

/// One run of the preview: from its options to words on the console and an exit status.
struct ServeRun {
  let server: PreviewServer
  let ports: ClosedRange<Int>
  let opensBrowser: Bool
  let site: BuildOptions

  /// Serves until somebody stops it, and gives the status to end with.
  func status() async -> ExitStatus {
    let teller = RebuildTeller(site: site, hasColors: Console.standardOutput.hasColors)
    let task = Task { [self] () -> PreviewServer.Failure? in
      do throws(PreviewServer.Failure) {
        try await server.run(ports: ports) { event in
          switch event {
          case .listening(let port): welcome(to: port)
          case .rebuilt(let rebuild): Console.standardOutput.write(teller.text(of: rebuild))
          }
        }
        return nil
      } catch { return error }
    }
    let interruption = Interruption { task.cancel() }
    let failure = await task.value
    guard let failure, interruption.signal == nil else { return .done }
    Console.standardError.write(Diagnostic(failure).text + "\n")
    return .machineFailed
  }

  private func welcome(to port: Int) {
    let address = "http://localhost:\(port)/"
    let reason =
      port == ports.lowerBound || ports.lowerBound == 0 ? "" : " (port \(ports.lowerBound) is taken)"
    Console.standardOutput.write(
      """
      The preview is at \(address)\(reason)
      Save a text, and the browser shows it. Stop with Ctrl-C.

      """)
    guard opensBrowser, !Browser.show(address) else { return }
    Console.standardError.write("No browser could be opened. Open \(address) yourself.\n")
  }
}

extension Diagnostic {
  /// What a beginner is told when there is no preview.
  init(_ failure: PreviewServer.Failure) {
    switch failure {
    case .portsTaken(let ports) where ports.count == 1:
      self = .error(
        "another program listens at port \(ports.lowerBound) already, perhaps another preview",
        help: "stop it, or take another port:\ninglenook serve --port \(ports.lowerBound % 65_535 + 1)")
    case .portsTaken(let ports):
      self = .error(
        "other programs listen at all ports from \(ports.lowerBound) to \(ports.upperBound)",
        help: "name another port:\ninglenook serve --port 8080")
    case .refused(let words):
      self = .error(
        "the system does not let the preview listen: \(words)",
        help: "try another port:\ninglenook serve --port 8080")
    }
  }
}
