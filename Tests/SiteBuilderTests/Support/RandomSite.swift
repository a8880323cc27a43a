import SeededRandom

/// A small site that its author keeps changing: articles, threads, categories, pictures and pages come, change and go.
///
/// Most states of it can be built; some cannot, such as a thread without its article.
struct RandomSite {
  private var random: Random
  private var files: [String: String] = [:]

  init(seed: UInt64) { random = Random(seed: seed) }

  /// A change of one file: its text, or nil where it goes.
  typealias Edit = (path: String, text: String?)

  /// Changes one file, and says how, and how to take it back.
  mutating func edit() -> (edit: Edit, undoing: Edit) {
    let path = randomPath()
    let before = files[path]
    let goes = before != nil && Int.random(in: 0..<3, using: &random) == 0
    files[path] = goes ? nil : randomText(of: path)
    return ((path, files[path]), (path, before))
  }

  /// Takes an edit back.
  mutating func undo(_ edit: Edit) { files[edit.path] = edit.text }

  private mutating func randomPath() -> String {
    let name = random.one(of: ["a", "b", "c", "d", "e"])
    return random.one(of: [
      "posts/\(name).md", "posts/\(name).md", "posts/2026/2026-01-0\(name == "a" ? 1 : 2)-\(name)2.md",
      "posts/\(name)3/index.md", "posts/\(name)3/pic.svg", "comments/\(name).md", "categories/\(name).md",
      "authors/\(name).md", "pages/\(name).md", "files/\(name)",
    ])
  }

  private mutating func randomText(of path: String) -> String {
    switch path.prefix(while: { $0 != "/" }) {
    case "posts":
      path.hasSuffix(".svg")
        ? randomWords() : "---\ntitle: \(randomWords())\n\(randomKeys())---\n\(randomBody())"
    case "comments": randomThread()
    case "authors": "---\nname: Name \(randomWords())\n---\n\(randomWords())"
    case "categories": "---\ntitle: \(randomWords())\n---\n"
    case "pages": "---\ntitle: \(randomWords())\n---\n\(randomBody())"
    default: randomWords()
    }
  }

  private mutating func randomKeys() -> String {
    let keys = [
      "draft: true", "unlisted: true", "date: 2026-02-0\(Int.random(in: 1...9, using: &random))",
      "date: 2027-01-01",
      "tags: [\(random.one(of: ["x", "y"])), z]", "categories: \(random.one(of: ["a", "b", "new"]))",
      "series: \(random.one(of: ["S", "T"]))", "author: \(random.one(of: ["a", "Guest"]))", "comments: off",
      "takeaways: [\(randomWords())]", "related: [a]", "featured: true", "noindex: true",
      "expires: 2026-01-01",
      "slug: \(random.one(of: ["p", "q"]))", "aliases: [/old/\(random.one(of: ["m", "n"]))/]",
    ]
    return keys.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }.reduce(into: [String: String]()) {
      $0[String($1.prefix { $0 != ":" })] = $1
    }
    .sorted { $0.key < $1.key }.map { $0.value + "\n" }.joined()
  }

  private mutating func randomBody() -> String {
    let paragraphs = [
      randomWords(), "[a](/posts/a.md)", "Bottom line? \(randomWords())", "## \(randomWords())",
      "> [!note]\n> \(randomWords())",
      "![p](/posts/b3/pic.svg)", "Why?[^1]\n\n[^1]: Because.",
    ]
    return paragraphs.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }.joined(separator: "\n\n")
  }

  private mutating func randomThread() -> String {
    (1...Int.random(in: 1...4, using: &random)).map { number in
      let status = random.one(of: ["approved", "approved", "pending", "spam", "removed"])
      let reply = number > 1 ? "reply-to: c\(number - 1)\n" : ""
      return
        "---\nid: c\(number)\nauthor: \(random.one(of: ["a", "Kelsey"]))\ndate: 2026-03-0\(number)\nstatus: \(status)\n\(reply)---\n\(randomWords())\n"
    }
    .joined(separator: "\n")
  }

  private mutating func randomWords() -> String {
    random.one(of: ["Rest", "Space", "Trust", "Love"]) + " "
      + random.one(of: ["grows", "waits", "leaves", "ends"])
  }
}
