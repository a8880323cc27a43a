import Foundation
import Mustache
import SeededRandom
import Testing

/// Random and mutated templates with random values: nothing crashes or hangs, and what loads also renders.
@Suite struct FuzzTests {
  /// Each case is a theme of eight templates; `MUSTACHE_FUZZ` may ask for another number.
  static let templateCount =
    ProcessInfo.processInfo.environment["MUSTACHE_FUZZ"].flatMap { Int($0) } ?? 102_000

  /// Each part has a seed of its own, so that the parts run at the same time and a failing case can be run again.
  @Test(arguments: 0..<8) func noTemplateDoesHarm(part: Int) {
    var random = Random(seed: 2026 + UInt64(part))
    var loaded = 0
    let caseCount = Self.templateCount / Random.names.count / 8
    for _ in 0..<caseCount {
      let sources = random.sources()
      var theme = Theme(sources: sources, limits: .small)
      var lenient = theme
      let checked = theme.template("main", for: pageSchema)
      let page = random.page(depth: 1)
      let isLoaded = expectRendered(sources, mayBeBroken: !theme.problems.isEmpty) {
        buffer throws(RenderError) in try checked.render(page, into: &buffer)
      }
      if isLoaded { loaded += 1 }
      let unchecked = lenient.template("main")
      let value = random.value(depth: 2)
      expectRendered(sources, mayBeBroken: !lenient.problems.isEmpty) {
        buffer throws(RenderError) in try unchecked.render(value, into: &buffer)
      }
    }
    // If hardly anything loaded, the rendering would not have been tested.
    #expect(loaded > caseCount / 20)
  }

  /// A rendering succeeds, or reaches a limit and takes back what it wrote; false if the template has problems.
  @discardableResult
  private func expectRendered(
    _ sources: [TemplateSource], mayBeBroken: Bool, _ render: (inout [UInt8]) throws(RenderError) -> Void
  ) -> Bool {
    var buffer = Array("before".utf8)
    do throws(RenderError) {
      try render(&buffer)
      let isText = String(validating: buffer, as: UTF8.self) != nil
      if !isText || !buffer.starts(with: "before".utf8) { Issue.record("damaged: \(sources.texts)") }
    } catch {
      if buffer != Array("before".utf8) { Issue.record("kept after \(error): \(sources.texts)") }
      guard case .brokenTemplate = error else { return true }
      if !mayBeBroken { Issue.record("loaded but broken: \(sources.texts)") }
      return false
    }
    return true
  }
}

extension Limits {
  fileprivate static var small: Limits {
    var limits = Limits()
    limits.instructions = 300
    limits.renderDepth = 20
    limits.renderSteps = 200
    limits.outputSize = 20_000
    return limits
  }
}

extension [TemplateSource] {
  fileprivate var texts: [String] { map { String(decoding: $0.bytes, as: UTF8.self) } }
}

extension Random {
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  private static let pieces = [
    "{{title}}", "{{{body}}}", "{{#role}}", "{{/role}}", "{{^role}}", "{{#items}}", "{{/items}}",
    "{{^items}}",
    "{{#author}}", "{{/author}}", "{{author.name}}", "{{#tags}}", "{{.}}", "{{/tags}}", "{{position}}",
    "{{#isLast}}", "{{/isLast}}", "{{> a}}", "{{> b}}", "{{> c}}", "{{> d}}{{> e}}", "{{<f}}", "{{/f}}",
    "{{> g}}", "  {{> a}}\n", "{{> main}}", "{{<b}}", "{{/b}}",
    "{{$x}}", "{{/x}}", "{{$y}}", "{{/y}}", "{{! c }}", "{{=<% %>=}}", "<%={{ }}=%>", "<%title%>",
    "{{>*role}}",
    "<p>", "</p>", "<a href=\"", "{{url}}", "{{link}}", "\"", ">", " title='", "'", "<script>", "</script>",
    "<script type=\"application/ld+json\">", "<!--", "-->", "<title>", "</title>", "text", "\n", "\r\n", "  ",
    "ä", "😀", "&amp;", "/", "?", ":", "=", "{", "}", "{{", "}}", "{{{", "}}}", "{{#", "{{&count}}",
    "{{parent.parent.title}}", "{{#parent}}", "{{/parent}}", "{{tags.count}}", "{{lambda}}", "{{#lambda}}",
    "{{/lambda}}", "<h{{count}}>", "\t", "\u{0}",
  ]

  private static let whole = [
    "<p>{{title}}</p>\n", "{{#items}}\n<li>{{title}} {{position}}</li>\n{{/items}}\n",
    "{{#role}}<b title=\"{{role}}\">{{.}}</b>{{/role}}{{^role}}none{{/role}}",
    "{{{body}}}{{#note}}{{{.}}}{{/note}}",
    "<a href=\"{{url}}\">{{#isCurrent}}x{{/isCurrent}}</a>",
    "{{#tags}}{{.}}{{^isLast}}, {{/isLast}}{{/tags}}",
    "{{<b}}\n{{$x}}\n  {{title}}\n{{/x}}\n{{/b}}\n", "  {{> c}}\n", "{{> d}}", "{{#tags}}{{> e}}{{/tags}}",
    "{{<f}}{{$x}}{{> g}}{{/x}}{{/f}}", "{{#items}}{{> main}}{{/items}}",
    "<a href=\"mailto:{{role}}?subject={{title}}\">",
    "{{#author}}{{name}}{{#page}}{{count}}{{/page}}{{/author}}",
    "{{$x}}default {{minutes}}{{/x}}", "{{#lambda}}{{title}}{{/lambda}}", "{{> *role}}",
  ]

  static let names = ["main", "a", "b", "c", "d", "e", "f", "g"]

  /// Eight templates; most are pieces in random order, or sound templates with a few bytes changed.
  mutating func sources() -> [TemplateSource] {
    let kind = pick(DocumentKind.allCases + [.html, .html])
    return Self.names.map { TemplateSource(name: $0, path: $0, bytes: template(), kind: kind) }
  }

  private mutating func template() -> [UInt8] {
    let parts = below(3) == 0 ? Self.pieces : Self.whole
    var bytes = (0..<below(6)).flatMap { _ in Array(pick(parts).utf8) }
    guard below(3) == 0 else { return bytes }
    for _ in 0...below(3) where !bytes.isEmpty { mutate(&bytes) }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let place = below(bytes.count)
    switch below(4) {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: next())
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(contentsOf: bytes[place...].prefix(8), at: place)
    default: bytes.insert(contentsOf: pick(Self.pieces).utf8, at: place)
    }
  }

  mutating func page(depth: Int) -> Page {
    var page = Page(title: text(), role: below(2) == 0 ? nil : text(), url: text())
    page.link = below(2) == 0 ? nil : text()
    page.note = below(2) == 0 ? nil : Array(text().utf8)
    page.count = Int(truncatingIfNeeded: next() >> UInt64(below(64)))
    page.minutes = below(2) == 0 ? nil : Int.min
    page.isCurrent = below(2) == 0
    page.tags = (0..<below(3)).map { _ in text() }
    guard depth > 0 else { return page }
    page.items = (0..<below(3)).map { _ in self.page(depth: depth - 1) }
    page.parent = (0..<below(2)).map { _ in self.page(depth: depth - 1) }
    return page
  }

  private mutating func text() -> String {
    let parts = [
      "a", "<b>", "&", "\"", "'", "\u{1}", "ü", "👋🏽", "javascript:", "https://", "/x", " ", "\n", "main",
      "{{title}}",
    ]
    return (0..<below(5)).map { _ in pick(parts) }.joined()
  }

  mutating func value(depth: Int) -> Value {
    let names = ["title", "role", "items", "author", "name", "tags", "parent", "lambda", "url", "body"]
    switch below(depth > 0 ? 10 : 5) {
    case 0: return .null
    case 1: return .flag(below(2) == 0)
    case 2: return .number(pick([0, -1, 1.5, 1e300, .nan, .infinity, -0.0, 1e18]))
    case 3: return .text(text())
    case 4:
      let template = String(decoding: template(), as: UTF8.self)
      return .lambda { template + $0 }
    case 5: return .list((0..<below(3)).map { _ in value(depth: depth - 1) })
    default:
      let members = (0..<4).map { _ in (pick(names), value(depth: depth - 1)) }
      return .object(Dictionary(members, uniquingKeysWith: { $1 }))
    }
  }
}
