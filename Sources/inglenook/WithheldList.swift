import SiteModel

/// Everything that a build withheld, with its file and the reason; comments of one file that share a reason share a line.
struct WithheldList {
  private let things: [Withheld]

  init(_ things: [Withheld]) { self.things = things }

  /// A line for each article and page, and for each reason in a thread; indented.
  var lines: [String] {
    let rows = rows
    let width = rows.map(\.file.count).max() ?? 0
    return rows.map { "  \($0.file)\(String(repeating: " ", count: width - $0.file.count))  \($0.words)" }
  }

  private var rows: [(file: String, words: String)] {
    var rows: [(file: String, words: String)] = []
    var done: Set<String> = []
    for thing in things {
      guard thing.kind == .comment else {
        rows.append((thing.location.file, "“\(thing.title)”: \(thing.reason.words)"))
        continue
      }
      let file = thing.location.file
      guard done.insert("\(file)\n\(thing.reason.words)").inserted else { continue }
      let alike = things.filter {
        $0.kind == .comment && $0.location.file == file && $0.reason == thing.reason
      }
      let lines = alike.map { String($0.location.line) }.joined(separator: ", ")
      rows.append(
        (
          file,
          "\(counted(alike.count, "comment")) (line\(alike.count == 1 ? "" : "s") \(lines)): \(thing.reason.words)"
        ))
    }
    return rows
  }
}

extension Withheld.Reason {
  fileprivate var words: String {
    switch self {
    case .draft: "a draft"
    case .future(let moment):
      "comes out on \(moment.isoDay)\(moment.hasTime ? " at \(moment.timeOfDay)" : "")"
    case .expired(let moment): "expired on \(moment.isoDay)"
    case .unlisted: "unlisted, so it is reachable but in no list"
    case .pending: "waiting for you to approve"
    case .spam: "spam"
    case .removed: "removed"
    case .threadHidden: "the article shows no comments, or is not published"
    case .answersWithheld: "the comment that it answers is not shown"
    }
  }
}
