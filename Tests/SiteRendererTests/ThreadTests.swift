import SiteModel
import Testing

struct ThreadTests {
  private let templates = [
    "partials/comment": """
    <li id="{{id}}">{{#isRemoved}}removed{{/isRemoved}}{{^isRemoved}}{{#url}}<a href="{{url}}">{{author}}</a>{{/url}}\
    {{^url}}{{author}}{{/url}}{{#isAuthor}}*{{/isAuthor}}{{/isRemoved}}{{#inReplyTo}} to <a href="{{url}}">\
    {{#author}}{{author}}{{/author}}{{^author}}nobody{{/author}}</a>{{/inReplyTo}}{{#replyLink}} \
    <a href="{{replyLink}}">reply</a>{{/replyLink}}{{#replies.notEmpty}}<ol>{{#replies}}{{> partials/comment}}{{/replies}}</ol>\
    {{/replies.notEmpty}}</li>
    """,
    "pages/article": """
    {{#thread}}{{count}}{{#isOne}} one{{/isOne}}{{#isEmpty}} empty{{/isEmpty}}{{#isOpen}} open{{/isOpen}}\
    {{#isClosed}} closed{{/isClosed}}{{#authorCount}} by author {{authorCount}}{{/authorCount}}\
    {{#replyLink}} <a href="{{replyLink}}">mail</a>{{/replyLink}}{{#form}} <form action="{{action}}">{{article}}\
    {{#targets}} {{id}}: {{text}}{{/targets}}</form>{{/form}}
    {{#pinned}}“{{{html}}}”{{/pinned}}{{#comments}}{{> partials/comment}}{{/comments}}{{/thread}}{{^thread}}off{{/thread}}
    """,
  ]

  private func page(
    _ thread: SiteModel.Thread, title: String = "Title", _ change: (inout TestSite) -> Void = { _ in }
  ) throws -> String {
    var site = TestSite()
    site.add("first", title) {
      $0.thread = thread
      $0.authors = [0]
    }
    site.addAuthor("anna", "Anna", of: [0])
    change(&site)
    return try site.file("posts/first/index.html", templates).replacing("\n", with: "")
  }

  @Test func everyStateOfAThreadIsToldApart() throws {
    #expect(try page(Thread(state: .off, comments: [comment("a")])) == "off")
    #expect(try page(Thread(state: .open, comments: [])) == "0 empty open")
    #expect(try page(Thread(state: .closed, comments: [])) == "0 empty closed")
    #expect(
      try page(Thread(state: .closed, comments: [comment("a")]))
        == #"1 one closed<li id="comment-a">Kelsey</li>"#)
    #expect(
      try page(
        Thread(
          state: .open, comments: [comment("a", nil), comment("b", by: .author(0), depth: 1, parent: 0)]))
          == """
          1 one open by author 1<li id="comment-a">removed<ol><li id="comment-b">\
          <a href="/authors/anna/">Anna</a>*</li></ol></li>
          """)
  }

  @Test func repliesNestAndTheDeepestSayWhomTheyAnswer() throws {
    let chain = (0..<8).map {
      comment("c\($0)", by: .reader(name: "R\($0)", url: nil), depth: $0, parent: $0 == 0 ? nil : $0 - 1)
    }
    let removed = comment("c6", depth: 6, parent: 5, nil)
    let comments = Array(chain[..<6]) + [removed, chain[7], comment("last")]
    #expect(
      try page(Thread(state: .closed, comments: comments)) == """
        8 closed<li id="comment-c0">R0<ol><li id="comment-c1">R1<ol><li id="comment-c2">R2<ol>\
        <li id="comment-c3">R3<ol><li id="comment-c4">R4<ol><li id="comment-c5">R5</li>\
        <li id="comment-c6">removed to <a href="#comment-c5">R5</a></li>\
        <li id="comment-c7">R7 to <a href="#comment-c6">nobody</a></li>\
        </ol></li></ol></li></ol></li></ol></li></ol></li><li id="comment-last">Kelsey</li>
        """)
  }

  @Test func pinnedCommentsAreQuotedFirstAndStayInTheirPlace() throws {
    let comments = [
      comment("a"), comment("b", depth: 1, parent: 0, "<p>Wise.</p>", isPinned: true),
      comment("c", nil, isPinned: true),
    ]
    #expect(
      try page(Thread(state: .closed, comments: comments)) == """
        2 closed“<p>Wise.</p>”<li id="comment-a">Kelsey<ol><li id="comment-b">Kelsey</li></ol></li>\
        <li id="comment-c">removed</li>
        """)
  }

  @Test func repliesGoByMailOrByForm() throws {
    let thread = Thread(state: .open, comments: [comment("a b"), comment("c", nil)])
    #expect(
      try page(thread, title: "Who? “You & I”") { $0.settings.comments.replyEmail = "re+ply@example.org" }
        == """
        1 one open <a href="mailto:re%2Bply@example.org?subject=Re%3A%20Who%3F%20%E2%80%9CYou%20%26%20I%E2%80%9D">mail</a>\
        <li id="comment-a b">Kelsey <a href="mailto:re%2Bply@example.org?subject=Re%3A%20Who%3F%20%E2%80%9CYou%20%26%20I%E2%80%9D\
        %20%5Ba%20b%5D">reply</a></li><li id="comment-c">removed</li>
        """)
    #expect(
      try page(thread) { $0.settings.comments.formAction = "https://example.com/post" } == """
        1 one open <form action="https://example.com/post">first a b: Kelsey, 21 February 2026</form>\
        <li id="comment-a b">Kelsey <a href="#_reply">reply</a></li><li id="comment-c">removed</li>
        """)
    #expect(
      try page(Thread(state: .closed, comments: [comment("a")])) {
        $0.settings.comments.replyEmail = "reply@example.org"
        $0.settings.comments.formAction = "https://example.com/post"
      } == #"1 one closed<li id="comment-a">Kelsey</li>"#)
  }

  @Test func anAuthorsAddressTakesRepliesIfTheSiteHasNone() throws {
    let page = try page(Thread(state: .open, comments: [])) { site in
      site.authors = []
      site.addAuthor("anna", "Anna", email: "anna@example.org", of: [0])
    }
    #expect(page == #"0 empty open <a href="mailto:anna@example.org?subject=Re%3A%20Title">mail</a>"#)
  }
}
