import Foundation
import Search

/// A document of the corpus; see corpus.py.
struct Document: Decodable {
  let url: String
  let title: String
  let passages: [[String]]

  var page: SearchPage {
    SearchPage(
      url: url, title: title,
      passages: passages.map { SearchPassage(kind: .section, fragment: $0[1], heading: $0[2], text: $0[3]) })
  }
}

// usage: indexer corpus.json FOLDER
let arguments = CommandLine.arguments
let corpus = try Data(contentsOf: URL(filePath: arguments[1]))
let pages = try JSONDecoder().decode([Document].self, from: corpus).map(\.page)
let start = clock()
let files = SearchIndex.build(pages: pages, language: "en")
print(
  "\(pages.count) documents, \(files.count) files, \(Double(clock() - start) / Double(CLOCKS_PER_SEC)) s of CPU time"
)
let folder = URL(filePath: arguments[2])
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
for file in files { try Data(file.bytes).write(to: folder.appending(path: file.path)) }
