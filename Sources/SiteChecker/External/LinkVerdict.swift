/// What is known of an address on another server.
package struct LinkVerdict: Sendable, Codable, Equatable {
  /// Why a reader would not get there: what the address does, in words. Nil if all is well, or nobody can tell.
  package var problem: String?
  /// Where its page has moved for good.
  package var movedTo: String?
  /// When it was asked for, in seconds since 1970-01-01T00:00:00Z.
  package var asked: Int

  /// Answers are kept for a week, complaints for an hour: servers come back.
  func isFresh(at now: Int) -> Bool { now - asked < (problem == nil ? 7 * 86_400 : 3600) && asked <= now }

  /// Asks until it is known where an address leads.
  static func asking(_ address: String, through probe: some LinkProbe, now: Int) async -> Result<
    LinkVerdict, Unable
  > {
    var place = address
    var isPermanent = true
    var visited: Set = [address]
    for _ in 0...mostRedirections {
      switch await answer(from: place, through: probe) {
      case .unable(let reason): return .failure(Unable(reason: reason))
      case .none(let words): return .success(LinkVerdict(problem: words, asked: now))
      case .status(let code, let location?) where (300..<400).contains(code):
        isPermanent = isPermanent && (code == 301 || code == 308)
        guard visited.insert(location).inserted else {
          return .success(LinkVerdict(problem: "leads in circles", asked: now))
        }
        place = location
      case .status(let code, _):
        let isMoved = isPermanent && place != address && code < 400
        return .success(LinkVerdict(problem: words(for: code), movedTo: isMoved ? place : nil, asked: now))
      }
    }
    return .success(LinkVerdict(problem: "leads in circles", asked: now))
  }

  /// Nothing could be asked.
  struct Unable: Error { let reason: String }

  private static let mostRedirections = 5

  /// Some servers know no HEAD, or answer it otherwise.
  private static func answer(from place: String, through probe: some LinkProbe) async -> LinkAnswer {
    let answer = await probe.ask(place, .head)
    if case .status(let code, _) = answer, code >= 400 || code < 200 { return await probe.ask(place, .get) }
    return answer
  }

  /// (RFC 9110, section 15) Servers that turn away what is no browser say nothing about the page.
  private static func words(for code: Int) -> String? {
    switch code {
    case 404: "is not there (404)"
    case 410: "is gone for good (410)"
    case 401, 402, 403, 405, 406, 407, 408, 421, 425, 429, 451, 503: nil
    case 400..<500: "cannot be had (\(code))"
    case 500..<600: "has a broken server (\(code))"
    default: nil
    }
  }
}
