import Foundation
import SiteModel
import Testing

@testable import SiteChecker

@Suite struct ExternalTests {
  /// Servers that exist only here; everything that they were asked is kept.
  private actor Servers: LinkProbe {
    private(set) var questions: [String] = []
    let answers: [String: LinkAnswer]

    init(_ answers: [String: LinkAnswer]) { self.answers = answers }

    func ask(_ address: String, _ method: LinkMethod) async -> LinkAnswer {
      questions.append("\(method) \(address)")
      return answers["\(method) \(address)"] ?? answers[address] ?? .status(200, location: nil)
    }
  }

  private static let place = SourceLocation(file: "content/posts/a.md", line: 7)

  private func lines(_ address: String, _ answers: [String: LinkAnswer]) async -> [String] {
    let links = ExternalLinks(probe: Servers(answers), pause: .zero)
    let outcome = await links.outcome(of: [Located(address, at: Self.place)], cache: LinkCache(), now: 1000)
    return outcome.diagnostics.map(\.text)
  }

  static let answers: [(answers: [String: LinkAnswer], line: String?)] = [
    ([:], nil),
    (["https://a.example/": .status(404, location: nil)], "“https://a.example/#x” is not there (404)"),
    (["https://a.example/": .status(410, location: nil)], "“https://a.example/#x” is gone for good (410)"),
    (["https://a.example/": .status(500, location: nil)], "“https://a.example/#x” has a broken server (500)"),
    (["https://a.example/": .status(400, location: nil)], "“https://a.example/#x” cannot be had (400)"),
    (["https://a.example/": .status(403, location: nil)], nil),
    (["head https://a.example/": .status(404, location: nil)], nil),
    (
      ["https://a.example/": .none("does not answer in time")],
      "“https://a.example/#x” does not answer in time"
    ),
    (["https://a.example/": .status(302, location: "https://b.example/")], nil),
    (
      ["https://a.example/": .status(301, location: "https://b.example/")],
      "“https://a.example/#x” has moved for good"
    ),
    (
      ["https://a.example/": .status(301, location: "https://a.example/")],
      "“https://a.example/#x” leads in circles"
    ),
    (
      [
        "https://a.example/": .status(308, location: "https://b.example/"),
        "https://b.example/": .status(404, location: nil),
      ], "“https://a.example/#x” is not there (404)"
    ),
    (["https://a.example/": .unable("no curl")], "links to other sites were not looked at: no curl"),
  ]

  @Test(arguments: answers)
  func whatAServerSaysBecomesASentence(answers: [String: LinkAnswer], line: String?) async {
    let lines = await lines("https://a.example/#x", answers)
    #expect(lines.count == (line == nil ? 0 : 1))
    if let line { #expect(lines.first?.contains(line) == true, "\(lines)") }
  }

  @Test func aSecondRunAsksNobody() async {
    let servers = Servers(["https://a.example/2": .status(404, location: nil)])
    let links = ["https://a.example/1#x", "https://a.example/1#y", "https://a.example/2"].map {
      Located($0, at: Self.place)
    }
    let external = ExternalLinks(probe: servers, pause: .zero)
    let first = await external.outcome(of: links, cache: LinkCache(), now: 1000)
    #expect(first.askedCount == 2)
    #expect(
      await servers.questions == [
        "head https://a.example/1", "head https://a.example/2", "get https://a.example/2",
      ])
    let kept = LinkCache(json: first.cache.json)
    #expect(kept == first.cache)
    let second = await external.outcome(of: links, cache: kept, now: 1000 + 3599)
    #expect(second.askedCount == 0 && second.diagnostics == first.diagnostics)
    let later = await external.outcome(of: links, cache: kept, now: 1000 + 3600)
    #expect(later.askedCount == 1)
    let weekLater = await external.outcome(of: [links[0]], cache: kept, now: 1000 + 7 * 86_400)
    #expect(weekLater.askedCount == 1 && weekLater.cache.verdicts.count == 1)
  }

  /// A server that answers the first question; during the second, somebody stops everything.
  private actor Interrupted: LinkProbe {
    private let stop: AsyncStream<Void>.Continuation
    private(set) var questions: [String] = []

    init(stop: AsyncStream<Void>.Continuation) { self.stop = stop }

    func ask(_ address: String, _ method: LinkMethod) async -> LinkAnswer {
      questions.append(address)
      guard questions.count > 1 else { return .status(200, location: nil) }
      stop.yield()
      while !Task.isCancelled { await Task.yield() }
      return .none("was cut short")
    }
  }

  @Test func whoStopsItKeepsTheAnswersUntilThen() async {
    let (stops, stop) = AsyncStream.makeStream(of: Void.self)
    let probe = Interrupted(stop: stop)
    let links = (1...3).map { Located("https://a.example/\($0)", at: Self.place) }
    let task = Task {
      await ExternalLinks(probe: probe, pause: .zero).outcome(of: links, cache: LinkCache(), now: 1000)
    }
    for await _ in stops { break }
    task.cancel()
    let outcome = await task.value
    #expect(await probe.questions == ["https://a.example/1", "https://a.example/2"])
    #expect(outcome.cache.verdicts.keys.sorted() == ["https://a.example/1"])
    #expect(
      outcome.diagnostics.map(\.text) == [
        "warning: links to other sites were not looked at: you stopped it; the answers until then are kept"
      ])
  }

  @Test func aSpoiltCacheIsAnEmptyOne() {
    #expect(LinkCache(json: Array("{".utf8)) == LinkCache())
  }
}
