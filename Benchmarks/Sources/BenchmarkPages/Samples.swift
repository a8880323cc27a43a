/// Text of ordinary words, the same in every run.
private struct Writer {
  private var state: UInt64 = 42

  private static let words = """
    people listen before they answer and then wait for what is not said in the quiet room where both of them learned \
    to ask again what it was that hurt & why a promise kept for years can feel so heavy when nobody says thanks
    """.split(separator: " ").map(String.init)

  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func text(words: Int) -> String {
    (0..<words).map { _ in Self.words[number(below: Self.words.count)] }.joined(separator: " ")
  }

  /// Paragraphs of HTML, in which `&` is written `&amp;`.
  mutating func html(bytes: Int) -> [UInt8] {
    var html = ""
    while html.utf8.count < bytes {
      html += "<p>\(text(words: 40).replacing("&", with: "&amp;"))</p>\n"
    }
    return Array(html.utf8)
  }

  mutating func links(_ count: Int, words: Int) -> [Link] {
    (0..<count).map { Link(label: text(words: words), url: "/posts/\(slug())-\($0)/", isCurrent: $0 == 1) }
  }

  mutating func slug() -> String {
    text(words: 4).replacing("&", with: "and").replacing(" ", with: "-")
  }

  mutating func comments(_ count: Int, depth: Int) -> [Comment] {
    (0..<count).map { index in
      Comment(
        id: "comment-\(depth)-\(number(below: 100_000))", author: text(words: 2),
        date: "2016-07-22T07:34:00Z",
        shownDate: "22 July 2016", isAuthor: index == 1, body: html(bytes: 150),
        replies: depth > 1 ? comments(2, depth: depth - 1) : [])
    }
  }
}

extension ArticlePage {
  /// An article of 8 KB with 10 takeaways and 21 comments in three levels.
  package static func sample() -> ArticlePage {
    var writer = Writer()
    return ArticlePage(
      siteTitle: "Stepping Back & Coming Home", title: writer.text(words: 7),
      subtitle: writer.text(words: 12),
      description: writer.text(words: 25), url: "https://example.org/posts/\(writer.slug())/",
      author: Link(label: "Emily Cook & friends", url: "/authors/emily-cook/"), date: "2016-07-25",
      shownDate: "25 July 2016", readingMinutes: 7, navigation: writer.links(6, words: 1),
      tags: writer.links(4, words: 2),
      takeaways: (0..<10).map { _ in Array(writer.text(words: 15).replacing("&", with: "<em>and</em>").utf8)
      },
      body: writer.html(bytes: 8192), related: writer.links(4, words: 7),
      comments: writer.comments(3, depth: 3), commentCount: 21, year: 2026)
  }
}

extension ListPage {
  /// A page of 1,000 rows.
  package static func sample() -> ListPage {
    var writer = Writer()
    let rows = (0..<1000).map { number in
      Row(
        title: writer.text(words: 8), url: "/posts/\(writer.slug())-\(number)/", author: "Emily Cook",
        category: writer.text(words: 2), date: "2016-07-25", shownDate: "25 July 2016",
        comments: writer.number(below: 40))
    }
    return ListPage(title: "Archive & everything", rows: rows)
  }
}
