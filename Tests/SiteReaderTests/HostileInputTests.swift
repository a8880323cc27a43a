import SeededRandom
import SiteModel
import SiteReader
import Testing

private let seeds = [
  "---\ntitle: \"Leave: and come back\"\ndate: 2026-02-20\ntags: [a, 'b']\nimage:\n  src: x.png\n  alt: A fire\n---\nBody --- text.\n",
  "---\nid: a\nauthor: Ann\ndate: 2016-07-22 07:34\nreply-to: b\n---\nOne\n\n```\n---\nauthor: x\n---\n```\n---\nid: b\nauthor: Bob\ndate: 2016-07-22\nstatus: spam\n---\nTwo\n",
  "title: The Lamp\nbase-url: https://lamp.example\nnavigation:\n  - title: About\n    url: /about/\ncomments: {default: open}\n",
]

/// Pieces that are known to matter.
private let pieces = [
  "---", "---\n", "\n", ": ", ":", "- ", "  ", "\t", "\"", "'", "“", "[", "]", "{", "}", "*", "&x ", "!", "|",
  ">", "#", " #1", "author: x\n",
  "date: ", "\r\n", "\u{FEFF}", "\u{2028}", "\u{A0}", "é", "```\n", "title: ", "id: a\n", "@", "%", "`", "~",
  "null", "2026-02-30", "\u{0}", "\u{7}",
]

@Test func mutatedFilesGiveAValueOrAnErrorAndNeverACrash() async throws {
  var random = Random(seed: 42)
  var files: [String: String] = [:]
  for index in 0..<1_500 {
    let kind = index % 2
    let folder = kind == 0 ? "posts" : "comments"
    files["\(folder)/f\(index).md"] = mutated(seeds[kind], &random)
  }
  let site = try TemporarySite(files)
  let result = await site.read()
  let content = try #require(result.content)
  #expect(content.articles.count + content.threads.count == files.count)
  for problem in result.problems {
    let location = try #require(problem.location)
    #expect(
      location.line >= 1 && location.column >= 1 && !problem.message.isEmpty && problem.help?.isEmpty == false
    )
    #expect(problem.text.isEmpty == false)
  }
  let again = await site.read()
  #expect(again.problems == result.problems)
}

@Test func mutatedSettingsGiveAValueOrAnErrorAndNeverACrash() async throws {
  var random = Random(seed: 43)
  for _ in 0..<150 {
    let site = try TemporarySite([:], settings: mutated(seeds[2], &random))
    let result = await site.read()
    #expect(result.content != nil)
    if result.content?.settings.title.isEmpty == true { #expect(result.problems.containsErrors) }
  }
}

@Test func aThreadOfAnyShapeTakesTimeInProportion() async throws {
  let head = "---\nauthor: Ann\ndate: 2016-07-22\n"
  let hostile = [
    String(repeating: "---\n", count: 20_000), String(repeating: head, count: 4_000),
    String(repeating: head + "---\n```swift\n", count: 3_000),
    String(repeating: head + "\nText\n", count: 3_000),
    String(repeating: head + "---\nText\n", count: 3_000),
    (3..<200).reversed().map { String(repeating: "`", count: $0) + "\n" }.joined(),
    head + "---\n" + String(repeating: "x", count: 1_000_000),
    String(repeating: "author: a\n", count: 20_000),
    "---\n" + String(repeating: "author: a\n", count: 20_000) + "---\n",
  ]
  let files = hostile.enumerated().map { ("comments/f\($0.offset).md", $0.element) }
  let content = await (try TemporarySite(Dictionary(uniqueKeysWithValues: files))).read().content
  #expect(content?.threads.count == hostile.count)
}

/// A text with some of its bytes, lines or pieces changed.
private func mutated(_ text: String, _ random: inout Random) -> String {
  var scalars = Array(text.unicodeScalars)
  for _ in 0..<Int.random(in: 1...4, using: &random) {
    let place = Int.random(in: 0...scalars.count, using: &random)
    switch Int.random(in: 0...2, using: &random) {
    case 0:
      scalars.insert(
        contentsOf: Array((pieces.randomElement(using: &random) ?? "").unicodeScalars), at: place)
    case 1: scalars.removeSubrange(place..<min(scalars.count, place + Int.random(in: 0...5, using: &random)))
    default:
      let end = min(scalars.count, place + Int.random(in: 0...20, using: &random))
      scalars.insert(
        contentsOf: Array(scalars[place..<end]), at: Int.random(in: 0...scalars.count, using: &random))
    }
  }
  return String(String.UnicodeScalarView(scalars))
}
