package import SiteModel

/// Asks other servers for what the pages link to, politely: each server one question at a time, with a pause between two,
/// and few servers at once.
package struct ExternalLinks<Probe: LinkProbe>: Sendable {
  private let probe: Probe
  private let pause: Duration
  private static var serversAtOnce: Int { 6 }

  package init(probe: Probe, pause: Duration = .seconds(1)) {
    self.probe = probe
    self.pause = pause
  }

  /// What came of it.
  package struct Outcome: Sendable {
    /// In order of place.
    package let diagnostics: [Diagnostic]
    package let cache: LinkCache
    /// How many addresses were asked for; the others were known.
    package let askedCount: Int
  }

  /// Looks at links to other servers. Cancelling the task stops it, with the answers until then.
  ///
  /// - Parameters:
  ///   - links: Addresses and where they were written.
  ///   - now: Seconds since 1970-01-01T00:00:00Z, on which it depends what of the cache still holds.
  package func outcome(of links: [Located<String>], cache: LinkCache, now: Int) async -> Outcome {
    let addresses = Set(links.map(\.value.withoutFragment))
    let unknown = addresses.filter { cache.verdict(on: $0, at: now) == nil }.sorted()
    let (answers, unable) = await ask(unknown, now)
    let cache = cache.adding(answers, keeping: addresses)
    let diagnostics = links.compactMap { link in
      cache.verdicts[link.value.withoutFragment].flatMap { diagnostic($0, link) }
    }
    let failure = unable.map { Diagnostic.warning("links to other sites were not looked at: \($0)") }
    return Outcome(
      diagnostics: ([failure].compactMap(\.self) + diagnostics).sorted(), cache: cache,
      askedCount: answers.count)
  }

  private func ask(_ addresses: [String], _ now: Int) async -> ([String: LinkVerdict], unable: String?) {
    var servers = Dictionary(grouping: addresses, by: \.server).sorted { $0.key < $1.key }.map(\.value)[...]
    return await withTaskGroup(of: ([String: LinkVerdict], String?).self) { group in
      var verdicts: [String: LinkVerdict] = [:]
      var unable: String?
      func addNext() {
        guard let addresses = servers.popFirst() else { return }
        group.addTask { await askOneServer(addresses, now) }
      }
      for _ in 0..<Self.serversAtOnce { addNext() }
      while let (answers, reason) = await group.next() {
        verdicts.merge(answers) { $1 }
        unable = unable ?? reason
        if unable == nil { addNext() }
      }
      return (verdicts, unable)
    }
  }

  private func askOneServer(_ addresses: [String], _ now: Int) async -> ([String: LinkVerdict], String?) {
    var verdicts: [String: LinkVerdict] = [:]
    for (index, address) in addresses.enumerated() {
      if index > 0 { try? await Task.sleep(for: pause) }
      if Task.isCancelled { return (verdicts, Self.stopped) }
      let answer = await LinkVerdict.asking(address, through: probe, now: now)
      // A question that was cut short has no answer.
      if Task.isCancelled { return (verdicts, Self.stopped) }
      switch answer {
      case .success(let verdict): verdicts[address] = verdict
      case .failure(let failure): return (verdicts, failure.reason)
      }
    }
    return (verdicts, nil)
  }

  private static var stopped: String { "you stopped it; the answers until then are kept" }

  private func diagnostic(_ verdict: LinkVerdict, _ link: Located<String>) -> Diagnostic? {
    if let problem = verdict.problem {
      return Diagnostic(
        .externalLink, "“\(link.value)” \(problem)",
        help: "look for its new address, or for a copy: https://web.archive.org/web/\(link.value)",
        at: link.location)
    }
    return verdict.movedTo.map {
      Diagnostic(
        .movedLink, "“\(link.value)” has moved for good",
        help: "if the page there is what you mean, write\n\($0)",
        at: link.location)
    }
  }
}

extension String {
  fileprivate var withoutFragment: String { String(prefix { $0 != "#" }) }

  /// `example.org:8080` of `http://example.org:8080/x`.
  fileprivate var server: String {
    String(drop { $0 != ":" }.dropFirst(3).prefix { $0 != "/" && $0 != "?" }).lowercased()
  }
}
