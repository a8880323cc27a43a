import Foundation
import SeededRandom
import Testing

@testable import Markdown

/// cmark-gfm's table of special characters is one for the process: without the pin, threads take each other's links
/// and strikethrough away.
@Test func threadsDoNotDisturbEachOther() {
  let text = Array(
    String(repeating: "~~gone~~ www.a.com https://b.c/d and [x](y.md) ~z~\n\n", count: 20).utf8)
  let expected = SyntaxTree(parsing: text, dialect: .article).nodes.count
  let wrong = WrongDocuments()
  DispatchQueue.concurrentPerform(iterations: 8) { _ in
    for _ in 0..<200 where SyntaxTree(parsing: text, dialect: .article).nodes.count != expected {
      wrong.add()
    }
  }
  #expect(wrong.count == 0)
}

private final class WrongDocuments: Sendable {
  private let lock = NSLock()
  nonisolated(unsafe) private var found = 0

  var count: Int { lock.withLock { found } }

  func add() { lock.withLock { found += 1 } }
}

/// Whatever an author writes, HTML comes out that nests, also in every stretch of pieces that stands alone.
@Test func randomDocumentsNest() {
  var random = Random(seed: 20_260_221)
  for _ in 0..<1_000 {
    let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
      fragments.randomElement(using: &random) ?? ""
    }.joined()
    let document = document(text)
    #expect(nestingFault(html(document)) == nil, "\(text)")
    for line in document.bottomLines + document.keyTakeaways + document.resources {
      #expect(nestingFault(html(line.pieces, of: document)) == nil, "\(text)")
    }
    for block in document.blocks {
      #expect(nestingFault(html(block.title, of: document)) == nil, "\(text)")
      #expect(nestingFault(html(block.body, of: document)) == nil, "\(text)")
      #expect(block.items.allSatisfy { nestingFault(html($0, of: document)) == nil }, "\(text)")
    }
    #expect(document.headings.allSatisfy { nestingFault(html($0.title, of: document)) == nil }, "\(text)")
    let ids = document.headings.map(\.id) + (document.bottomLines + document.keyTakeaways).map(\.anchor)
    #expect(Set(ids).count == ids.count, "\(text)")
    #expect(nestingFault(comment(text)) == nil, "\(text)")
  }
}

private let fragments = [
  "a ", "*", "**", "_", "~~", "`", "\n", "\n\n", "> ", "- ", "1. ", "## ", "[x](y.md)", "![p](q.png)", "[^1]",
  "\n[^1]: note\n", "> [!note] t\n", "\n## Key takeaways\n\n- k\n",
  "\n\nBottom line? z\n\n", "<b>", "</b>", "<div>\n", "</div>\n", "<i>", "<!-- ", "-->", "<br>",
  "| a | b |\n|---|---|\n", "```\n", "    ", "---\n", "www.c.de ", "\"", "'", "<a href=x>", "</a>",
  "- [ ] ", "<span class=\"u", "\t", "&amp;", "ü", "]", "(", "<svg/>", "<ul><li>",
]

@Test func deepNestingOverflowsNoStack() {
  let deep = [
    String(repeating: ">", count: 50_000) + " x", String(repeating: "- ", count: 20_000) + "x",
    String(repeating: "*_", count: 20_000) + "x" + String(repeating: "_*", count: 20_000),
    String(repeating: "<b>", count: 20_000),
    String(repeating: "[", count: 20_000),
    (0..<300).map { String(repeating: ">", count: $0 + 1) + " [!note] t\n" }.joined(separator: "\n"),
  ]
  for text in deep { #expect(document(text).pieces.isEmpty == false) }
}

@Test func absurdTablesAndQuotesAreParsedWithoutThem() {
  let columns = 1_000
  let table =
    "|" + String(repeating: "a|", count: columns) + "\n|" + String(repeating: "-|", count: columns) + "\n"
    + String(repeating: "a\n", count: 4_000)
  #expect(!html(table).contains("<table>"))
  #expect(html(String(repeating: "'", count: 20_000)).contains("'''"))
  let long = String(repeating: "Don't \"worry\".\n\n", count: 5_000)
  #expect(html(long).contains("Don’t “worry”."))
}
