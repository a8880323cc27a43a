/// Turns away what no browser of the author's would ask.
///
/// Another website can let a browser ask this machine under a name of its own (DNS rebinding), and would read drafts
/// that way: only the names by which a machine calls itself are answered.
enum Gatekeeper {
  /// The answer to a request that is turned away; nil for one that may pass.
  static func refusal(of request: Request) -> Response? {
    guard request.method == "GET" || request.isHead else {
      return .text(405, "Only GET and HEAD are answered here.", fields: [("Allow", "GET, HEAD")])
    }
    guard let host = request.fields["host"] else { return .text(400, "The request names no host.") }
    guard isOwn(host) else {
      return .text(403, "This preview answers only at http://localhost and http://127.0.0.1.")
    }
    return nil
  }

  private static func isOwn(_ host: String) -> Bool {
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
  }
}
