import Foundation
import Search

/// A document of the corpus; see corpus.py.
struct Document: Decodable {
  let url: String
  let title: String
  /// Of each its kind, fragment, heading and text.
  let passages: [[String]]

  var page: SearchPage {
    SearchPage(
      url: url, title: title,
      passages: passages.map {
        SearchPassage(
          kind: Int($0[0]).flatMap(SearchPassage.Kind.init) ?? .section, fragment: $0[1], heading: $0[2],
          text: $0[3])
      })
  }
}

func page(_ line: Data) throws -> SearchPage {
  let document = line.drop { $0 == UInt8(ascii: "[") }.prefix(
    through: line.lastIndex(of: UInt8(ascii: "}")) ?? 0)
  return try JSONDecoder().decode(Document.self, from: document).page
}

func secondsOfProcessor() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

// usage: indexer corpus.json FOLDER
// A document is a line of the corpus, so that no more of it is held than what a build holds: 256 documents at a time.
let arguments = CommandLine.arguments
let lines = try Data(contentsOf: URL(filePath: arguments[1]), options: .alwaysMapped)
  .split(separator: UInt8(ascii: "\n"))
var segments: [SearchSegment] = []
var seconds = 0.0
for start in stride(from: 0, to: lines.count, by: 256) {
  let pages = try lines[start..<min(start + 256, lines.count)].map(page)
  let before = secondsOfProcessor()
  segments.append(SearchIndex.segment(of: pages, language: "en"))
  seconds += secondsOfProcessor() - before
}
let before = secondsOfProcessor()
let files = SearchIndex.files(for: segments, language: "en") { [lines] number in
  (try? page(lines[number])) ?? SearchPage(url: "", title: "", passages: [])
}
seconds += secondsOfProcessor() - before
print("\(lines.count) documents, \(files.count) files, \(seconds) s of CPU time")
let folder = URL(filePath: arguments[2])
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
for file in files { try Data(file.bytes).write(to: folder.appending(path: file.path)) }
