import Foundation
import Testing

@testable import Search

/// Holds the browser's script against this module, in Node.
struct BrowserTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let node = ["/usr/local/bin/node", "/usr/bin/node", "/opt/homebrew/bin/node"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Words of many kinds, in lines.
  private static let words = """
    \(stems)
    Naïve Café ÅNGSTRÖM cafe\u{301} Straße Æsop ΛΌΓΟΣ Ёлка йогурт Ħal Łódź İstanbul ıssız ŋ ſ ﬁ
    don't Don’t partner's they’ll I'm rock'n'roll 'quoted' o’clock’s l'amour
    childrenʼs lʼamour dogsʼ ʼtis
    self-care e-mail soft\u{AD}hyphen zero\u{200B}width 日本語 カタカナ が か\u{3099} word漢字word 3rd 2,000 x² ½ ٣
    succeedly past pasted pasting yesterday yying sayyid eeds ing ed s us ss ies ied inter later organ
    left leaves gone went better worst children feet am been being does thieves
    constructor __proto__ toString hasOwnProperty
    HE SAID@[home] `2nd` x{y}z ~ "quoted," he’d (don't) end' 'tis ROCK'N'ROLL é1 1é ’
    abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklm
    """

  private static let queries = [
    "leave", "leaving home", "relatoinship", "erlationship", "\"come back\"", "\"room and breathe\" calm",
    "relati",
    "listening feel", "the and", "don’t", "zzz", "\"", "café naïve", "children left house",
    "thei come back room and breathe the house left thieves constructor succeedly", "\"house left\"", "thei",
    "house left the", "room and", "\"room and\" \"the house", "childrn lef", "stpe", "pasetd",
  ]

  /// What a script prints that has the module as `search`, and the index's folder as `folder`.
  private func run(_ script: String, files: [SearchIndexFile], input: String) throws -> String? {
    guard let node = Self.node else {
      print(
        "SKIPPED: search.js was not compared, since there is no Node on this machine (apt-get install nodejs)."
      )
      return nil
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "search-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files { try Data(file.bytes).write(to: folder.appending(path: file.path)) }
    try Data(input.utf8).write(to: folder.appending(path: "input"))
    let module = try String(
      contentsOf: Self.root.appending(path: "templates/assets/search.js"), encoding: .utf8)
    try Data(module.utf8).write(to: folder.appending(path: "search.mjs"))
    let beginning = """
      import { readFileSync } from 'node:fs'
      import { openIndex, search, answers, tokens } from './search.mjs'
      await openIndex(async (path) => new Response(readFileSync(path)))
      const lines = readFileSync('input', 'utf8').split('\\n')

      """
    try Data((beginning + script).utf8).write(to: folder.appending(path: "main.mjs"))
    let process = Process()
    process.executableURL = URL(filePath: node)
    process.currentDirectoryURL = folder
    process.arguments = ["main.mjs"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test(arguments: ["en", "fr"])
  func theScriptFoldsAndStemsAlike(tag: String) throws {
    let script =
      "for (const line of lines) console.log(tokens(line).map(({ word, term }) => word + ' ' + term).join('|'))"
    guard let output = try run(script, files: SearchIndex.build(pages: [], language: tag), input: Self.words)
    else { return }
    let language = SearchLanguage(tag: tag)
    let expected = Self.words.split(separator: "\n").map { line in
      WordScanner(language: language).words(of: String(line)).map { word in
        [word, language.term(of: word)].map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      }
      .joined(separator: "|")
    }
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == expected.count)
    for (line, expected) in zip(lines, expected) { #expect(line == expected) }
  }

  @Test func theScriptFindsTheSameInTheSameOrder() throws {
    let files = SearchIndex.build(pages: Self.pages, language: "en")
    let script = """
      for (const line of lines) {
        const found = await search(line)
        for (const kind in found.hits) {
          const shown = await answers(found, kind, 20)
          console.log(shown.map(({ url }) => url).join(' '))
        }
      }
      """
    guard let output = try run(script, files: files, input: Self.queries.joined(separator: "\n")) else {
      return
    }
    let reader = try SearchReader(files: files)
    let expected = try Self.queries.flatMap { query in
      let found = try reader.query(query, limit: 20)
      return SearchPassage.Kind.allCases.map { (found[$0] ?? []).map(\.url).joined(separator: " ") }
    }
    #expect(output == expected.joined(separator: "\n") + "\n")
    #expect(expected.count { !$0.isEmpty } > 12)
  }

  @Test func theScriptIsSmallAndNeverWritesMarkup() throws {
    let script = try String(
      contentsOf: Self.root.appending(path: "templates/assets/search.js"), encoding: .utf8)
    #expect(script.utf8.count <= 12 * 1024)
    #expect(script.contains("'\(SearchIndex.headPath)'"))
    for forbidden in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("]
    {
      #expect(!script.contains(forbidden))
    }
  }

  /// Two hundred pages of words from a small vocabulary, by rule.
  private static let pages: [SearchPage] = {
    let vocabulary = words.split { $0 == " " || $0 == "\n" }.map(String.init)
    var random = SeededGenerator(state: 4)
    func text(_ count: Int) -> String {
      (0..<count).map { _ in
        vocabulary[
          min(
            Int.random(in: 0..<vocabulary.count, using: &random),
            Int.random(in: 0..<vocabulary.count, using: &random))]
      }.joined(separator: " ") + " come back room and breathe the house left"
    }
    return (0..<200).map { number in
      SearchPage(
        url: "/\(number)/", title: text(2),
        passages: [
          SearchPassage(kind: .section, text: text(40)),
          SearchPassage(kind: .section, fragment: "s", heading: text(1), text: text(60)),
          SearchPassage(kind: .takeaway, fragment: "t", text: text(6)),
          SearchPassage(kind: .comment, fragment: "c", heading: "Somebody", text: text(20)),
        ])
    }
  }()
}
