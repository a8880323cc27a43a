import Markdown
import SiteModel
import SiteReader
import Testing

private func settings(_ text: String) async throws -> (settings: Settings?, messages: [String]) {
  let site = try TemporarySite([:], settings: text)
  return (await site.read().content?.settings, await site.messages())
}

@Test func settingsHaveEveryKey() async throws {
  let (read, messages) = try await settings(
    """
    title: The Lamp
    tagline: Letters
    description: About love
    base-url: https://lamp.example/blog/
    language: de-AT
    time-zone: Europe/Vienna
    author: joan
    permalink: /:year/:slug/
    articles-per-page: 8
    feed-length: 30
    navigation:
      - title: About
        url: /about/
    social:
      title: Mastodon
      url: https://social.example/@lamp
    copyright: © *Joan*
    disclaimer: No advice
    footer: "Made here: by hand"
    call-to-action: letter
    ai-notices: {summary: S, assisted: A, generated: G}
    help-lines:
      - name: Samaritans
        phone: 116 123
        url: https://www.samaritans.org/
        description: Any hour
    quick-exit: https://weather.example/
    comments:
      default: closed
      reply-email: mailto:letters@lamp.example
      form-action: https://forms.example/x
      close-after: 60
    marks:
      bottom-line: [Fazit, Kurz]
      takeaways: Das Wichtigste
      resources: [Zum Weiterlesen]
    taxonomies:
      - stages
      - key: tags
        title: Stichwörter
        singular: Stichwort
      - key: love-stories
      - {key: moods, title: Launen}
    """)
  #expect(messages == [])
  let settings = try #require(read)
  #expect((settings.title, settings.tagline, settings.description) == ("The Lamp", "Letters", "About love"))
  #expect(settings.baseURL == BaseURL("https://lamp.example/blog"))
  #expect(
    (settings.language, settings.timeZone) == (
      "de-AT", try #require(SiteTimeZone(identifier: "Europe/Vienna"))
    ))
  #expect(settings.author?.value == "joan")
  #expect(settings.permalink == PermalinkPattern("/:year/:slug/"))
  #expect((settings.articlesPerPage, settings.feedLength) == (8, 30))
  #expect(
    settings.navigation.map(\.title) == ["About"] && settings.navigation.map(\.url.value) == ["/about/"])
  #expect(settings.social.map(\.url.value) == ["https://social.example/@lamp"])
  #expect(settings.copyright?.text == "© Joan")
  #expect(settings.disclaimer?.text == "No advice" && settings.footer?.text == "Made here: by hand")
  #expect(settings.callToAction?.value == "letter")
  #expect(settings.aiNotices.mapValues(\.text) == [.summary: "S", .assisted: "A", .generated: "G"])
  #expect(
    settings.helpLines == [
      HelpLine(
        name: "Samaritans", phone: "116 123", url: "https://www.samaritans.org/", description: "Any hour")
    ])
  #expect(settings.quickExit == "https://weather.example/")
  #expect(
    settings.comments
      == CommentSettings(
        state: .closed, replyEmail: "letters@lamp.example", formAction: "https://forms.example/x",
        closeAfterDays: 60))
  #expect(settings.marks.bottomLineMarks == ["Fazit", "Kurz"])
  #expect(settings.marks.takeawayHeadings == ["Das Wichtigste"])
  #expect(settings.marks.resourceHeadings == ["Zum Weiterlesen"])
  #expect(
    settings.taxonomies == [
      .categories, TaxonomyKind(key: "tags", title: "Stichwörter", singular: "Stichwort"),
      TaxonomyKind(key: "stages", title: "Stages", singular: "Stage"),
      TaxonomyKind(key: "love-stories", title: "Love stories", singular: "Love story"),
      TaxonomyKind(key: "moods", title: "Launen", singular: "Launen"),
    ])
}

@Test func settingsNeedOnlyTitleAndAddress() async throws {
  let (read, messages) = try await settings("---\ntitle: A\nbase-url: http://localhost:8000\n")
  #expect(messages == [])
  #expect(read?.articlesPerPage == 10 && read?.language == "en" && read?.taxonomies == TaxonomyKind.standard)
}

@Test func theMarksOfTheSettingsReachTheArticles() async throws {
  let site = try TemporarySite(
    ["posts/x.md": "---\ntitle: A\n---\n**Fazit:** Geh.\n"],
    settings: TemporarySite.settings + "marks: {bottom-line: Fazit}\n")
  #expect(await site.read().content?.articles.first?.body.bottomLines.map(\.text) == ["Geh."])
}

@Test func otherKindsOfFilesHaveEveryKey() async throws {
  let site = try TemporarySite([
    "pages/about.md": """
    ---
    title: About
    subtitle: Us
    summary: Who
    updated: 2026-01-01
    image: {src: a.png, alt: A}
    order: 2
    navigation: true
    sensitive: true
    draft: true
    unlisted: true
    noindex: true
    slug: about-us
    aliases: /us/
    template: wide
    extra: {a: b}
    ---
    """,
    "authors/joan.md": """
    ---
    name: Joan
    role: Therapist
    credentials: PhD, LMFT
    photo: {src: joan.png, alt: Joan}
    links: [{title: Practice, url: https://practice.example/}]
    email: joan@lamp.example
    ---
    She *listens*.
    """,
    "categories/family.md": "---\ntitle: Family\ndescription: Kin\norder: 3\n---\nHello\n",
    "calls-to-action/letter.md":
      "---\ntitle: A letter\nbutton: Send it\nurl: mailto:a@b.example?subject=x\n---\nText\n",
  ])
  let result = await site.read()
  #expect(await site.messages() == [])
  let page = try #require(result.content?.pages.first?.frontMatter)
  #expect((page.title.value, page.subtitle, page.summary, page.order) == ("About", "Us", "Who", 2))
  #expect(page.updated?.value == WrittenDate("2026-01-01") && page.image?.alt == "A")
  #expect(
    page.isInNavigation && page.isSensitive && page.isDraft && page.isUnlisted
      && page.isHiddenFromSearchEngines)
  #expect(
    (page.slug?.value, page.aliases.map(\.value), page.template?.value) == ("about-us", ["/us/"], "wide"))
  #expect(page.extra == ["a": .text("b")])
  let author = try #require(result.content?.authors.first)
  #expect((author.name, author.role, author.credentials) == ("Joan", "Therapist", "PhD, LMFT"))
  #expect(
    (author.photo?.alt, author.links.map(\.title), author.email) == (
      "Joan", ["Practice"], "joan@lamp.example"
    ))
  #expect(author.body.firstParagraph == "She listens.")
  let category = try #require(result.content?.categories.first)
  #expect((category.title, category.description, category.order) == ("Family", "Kin", 3))
  let call = try #require(result.content?.callsToAction.first)
  #expect(
    (call.title, call.button, call.url.value) == ("A letter", "Send it", "mailto:a@b.example?subject=x"))
}
