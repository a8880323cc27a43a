import Markdown
import SiteModel
import SiteReader
import Testing

@Test func anArticleHasEveryKey() async throws {
  let (file, messages) = try await article(
    """
    title: "Leave: and come back"
    subtitle: A way
    summary: >-
      One sentence
      on two lines.
    date: 2026-02-20
    updated: 2026-03-01 07:34 +02:00
    authors: [joan, Dell Pruitt]
    series: The quiet months
    categories: [family, closeness]
    tags:
      - space
      - patience
    stages: beginnings
    takeaways:
      - Go, *then* come back.
      - "Say when: then keep it."
    image:
      src: /images/my hearth.jpg
      alt: A fire
      caption: The *hearth*
      credit: Joan
    epigraph:
      text: Let there be spaces.
      source: Kahlil Gibran
    source:
      publication: The Journal
      author: A. Writer
      url: https://journal.example/x
      date: 2020-01-02
      permission: Used with permission.
    ai: assisted
    disclaimer: false
    copyright: © Joan
    resources:
      - title: Hold Me Tight
        author: Sue Johnson
        url: https://drsuejohnson.example/
      - A *line* of Markdown
    related: [one, two]
    call-to-action: false
    sensitive: true
    comments: closed
    unlisted: true
    guid: urn:x
    review-by: 2027-01-01
    draft: true
    expires: 2028-01-01
    noindex: true
    slug: leave
    aliases: [/old/, /older]
    template: essay
    featured: true
    extra:
      colour: red
      number: 3
      flag: false
      quoted: "3"
      list: [a, 2]
      nothing:
    """, settings: TemporarySite.settings + "taxonomies: [stages]\n")
  #expect(messages == [])
  let matter = try #require(file?.frontMatter)
  #expect(file?.name == "x")
  #expect(file?.path == "posts/x.md")
  #expect(matter.title.value == "Leave: and come back")
  #expect(matter.title.location.line == 2 && matter.title.location.column == 8)
  #expect(matter.subtitle == "A way")
  #expect(matter.summary == "One sentence on two lines.")
  #expect(matter.date?.value == WrittenDate("2026-02-20"))
  #expect(matter.updated?.value == WrittenDate("2026-03-01 07:34 +02:00"))
  #expect(matter.authors.map(\.value) == ["joan", "Dell Pruitt"])
  #expect(matter.series?.value == "The quiet months")
  #expect(matter.terms["categories"]?.map(\.value) == ["family", "closeness"])
  #expect(matter.terms["tags"]?.map(\.location.line) == [13, 14])
  #expect(matter.terms["stages"]?.map(\.value) == ["beginnings"])
  #expect(matter.takeaways.map(\.text) == ["Go, then come back.", "Say when: then keep it."])
  #expect(matter.image?.source.value == "/images/my hearth.jpg")
  #expect(matter.image?.alt == "A fire")
  #expect(matter.image?.caption?.text == "The hearth")
  #expect(matter.image?.credit?.text == "Joan")
  #expect(matter.epigraph?.text.text == "Let there be spaces.")
  #expect(matter.epigraph?.source?.text == "Kahlil Gibran")
  #expect(matter.source?.publication == "The Journal")
  #expect(matter.source?.author == "A. Writer")
  #expect(matter.source?.url == "https://journal.example/x")
  #expect(matter.source?.date?.value == WrittenDate("2020-01-02"))
  #expect(matter.source?.permission?.text == "Used with permission.")
  #expect(matter.ai == .assisted)
  #expect(matter.comments == .closed)
  #expect(matter.related.map(\.value) == ["one", "two"])
  #expect(matter.isSensitive && matter.isUnlisted && matter.isDraft && matter.isFeatured)
  #expect(matter.isHiddenFromSearchEngines)
  #expect(matter.guid == "urn:x")
  #expect(matter.reviewBy?.value == WrittenDate("2027-01-01"))
  #expect(matter.expires?.value == WrittenDate("2028-01-01"))
  #expect(matter.slug?.value == "leave")
  #expect(matter.aliases.map(\.value) == ["/old/", "/older"])
  #expect(matter.template?.value == "essay")
  #expect(
    matter.extra == [
      "colour": .text("red"), "number": .number(3), "flag": .flag(false), "quoted": .text("3"),
      "list": .list([.text("a"), .number(2)]),
    ])
  guard case .none = matter.disclaimer, case .own(let copyright) = matter.copyright,
    case .none = matter.callToAction, case .work(let title, let author, let url)? = matter.resources.first,
    case .line(let line)? = matter.resources.last
  else {
    Issue.record("other values")
    return
  }
  #expect(copyright.text == "© Joan")
  #expect((title, author, url?.value) == ("Hold Me Tight", "Sue Johnson", "https://drsuejohnson.example/"))
  #expect(line.text == "A line of Markdown")
}

@Test func namesOfOtherSystemsAreUnderstood() async throws {
  let (file, messages) = try await article(
    """
    title: A
    description: B
    lastmod: 2026-01-02
    category: one
    tag: two
    author: joan
    published: false
    comments: false
    expiryDate: 2027-01-01
    redirect_from: /old/
    """)
  #expect(messages == [])
  let matter = try #require(file?.frontMatter)
  #expect(matter.summary == "B")
  #expect(matter.updated?.value == WrittenDate("2026-01-02"))
  #expect(matter.terms["categories"]?.map(\.value) == ["one"])
  #expect(matter.terms["tags"]?.map(\.value) == ["two"])
  #expect(matter.authors.map(\.value) == ["joan"])
  #expect(matter.isDraft)
  #expect(matter.comments == .off)
  #expect(matter.expires?.value == WrittenDate("2027-01-01"))
  #expect(matter.aliases.map(\.value) == ["/old/"])
}

@Test func publishedDoesNotUndoADraft() async throws {
  let (file, _) = try await article("title: A\ndraft: true\npublished: true")
  #expect(file?.frontMatter.isDraft == true)
}

@Test func whatIsNotSaidIsNotThere() async throws {
  let (file, messages) = try await article(
    "title: A\nsubtitle:\nsummary: ~\ndate: null\ntags: []\nimage:\ndraft:")
  #expect(messages == [])
  let matter = try #require(file?.frontMatter)
  #expect(matter.subtitle == nil && matter.summary == nil && matter.date == nil && matter.image == nil)
  #expect(matter.terms["tags"]?.isEmpty == true)
  #expect(!matter.isDraft)
}

@Test func wordsThatYAMLMightMistakeAreTexts() async throws {
  let (file, messages) = try await article("title: No\nsubtitle: 12:30\nguid: 1e3\nseries: off")
  #expect(messages == [])
  #expect(file?.frontMatter.title.value == "No")
  #expect(file?.frontMatter.subtitle == "12:30")
  #expect(file?.frontMatter.guid == "1e3")
  #expect(file?.frontMatter.series?.value == "off")
}

@Test func aCommentOfYAMLIsNoWarning() async throws {
  let (file, messages) = try await article("title: Stepping back # working title\ndraft: true # not ready")
  #expect(messages == [])
  #expect(file?.frontMatter.title.value == "Stepping back")
}

@Test func anEmptyAlternativeTextIsMeant() async throws {
  let (file, messages) = try await article("title: A\nimage: {src: x.png, alt: \"\"}")
  #expect(messages == [])
  #expect(file?.frontMatter.image?.alt == "")
}

@Test func anEpigraphMayBeAText() async throws {
  let (file, messages) = try await article("title: A\nepigraph: Let there be spaces.")
  #expect(messages == [])
  #expect(file?.frontMatter.epigraph?.text.text == "Let there be spaces.")
}

@Test func aFileWithErrorsStillHasItsName() async throws {
  let site = try TemporarySite(["posts/x.md": "---\ntitle: a: b\n---\n", "posts/y.md": ""])
  let content = await site.read().content
  #expect(content?.articles.map(\.name) == ["x", "y"])
}

@Test func theBodyCountsItsLinesFromTheTopOfTheFile() async throws {
  let text = "\u{FEFF}---\r\ntitle: A\r\n---\r\n\r\nSee [this](other.md).\r\n"
  let site = try TemporarySite(["posts/x.md": text])
  let result = await site.read()
  #expect(result.problems.isEmpty)
  #expect(result.content?.articles.first?.body.links.map(\.position.line) == [5])
}
