import Testing

/// What the theme says, in the language of the site and of each text.
@Suite struct LanguageTests {
  private static let archive =
    "<h1>{{> words/archive}}</h1>{{#years}}{{#months}}{{name}} {{/months}}{{/years}}"
  private static let article =
    "{{site.language}} {{site.direction}} {{#article}}{{> words/comments}}: {{title}}, {{#date}}{{text}}, {{short}}{{/date}}{{/article}}"

  @Test func aPageSpeaksTheLanguageOfItsText() async throws {
    let site = try TestSite(
      settings("language: de-AT"), post("eins", "date: 2026-03-05"),
      post("two", "date: 2026-03-06\nlanguage: en"), post("hebrew", "date: 2026-03-07\nlanguage: he"))
    try site.folder.write("templates/pages/article.mustache", Self.article)
    try site.folder.write("templates/pages/archive.mustache", Self.archive)
    try site.folder.write("templates/languages/de.yaml", german)
    #expect(try await site.article("eins") == "de-AT ltr Kommentare: eins, 5. März 2026, 5. Mrz.")
    #expect(try await site.article("two") == "en ltr Comments: two, 6 March 2026, 6 Mar")
    #expect(try await site.page("archive/index.html") == "<h1>Archiv</h1>März")
    // Nobody has written the words for it, but its text still runs from right to left.
    #expect(try await site.article("hebrew") == "he rtl Comments: hebrew, 7 March 2026, 7 Mar")
  }

  @Test func wordsAreEscapedForWhereTheyStandAndSpeakOfWhatIsThere() async throws {
    let site = try TestSite(post("one"))
    try site.folder.write(
      "templates/pages/article.mustache",
      #"{{#article}}<a title="{{> words/about}}">{{> words/about}}</a>{{/article}}"#)
    try site.folder.write(
      "templates/languages/en.yaml", english + "\nabout: about “{{title}}”\n")
    #expect(try await site.article("one") == #"<a title="about “one”">about “one”</a>"#)
  }

  @Test func mistakesInWordsAreReportedWithTheirPlace() async throws {
    let site = try TestSite(settings("language: it"), post("one"), post("zwei", "language: de"))
    try site.folder.write("templates/pages/article.mustache", "{{> words/comments}}{{> words/takeaways}}")
    try site.folder.write(
      "templates/languages/de.yaml",
      german.replacing("comments: Kommentare", with: "comments: Von {{autor}}\ntakeaways:\n  - Sätze"))
    #expect(
      await site.problems() == """
        warning: the theme has no words in the language “it”, so what it says itself is English
          help: it has de, en; to add yours, copy languages/en.yaml to templates/languages/it.yaml and translate it
        templates/languages/de.yaml:1:1: warning: “search”, “help-lines”, “questions”, “series”, “tags” and 39 more are not in this file, and will be said in English
            home: Start
            ^
          help: search: "Search"
                help-lines: "If you need someone to talk to now"
                questions: "Questions"
                series: "Series"
                tags: "Tags"
        templates/languages/de.yaml:3:17: error: “autor” is not a key of “pages/article”
            comments: Von {{autor}}
                            ^
          note: included from templates/pages/article.mustache:1:1
          help: The keys of “pages/article” are site, page, quickExit, helpLines, article and thread.
        templates/languages/de.yaml:3:17: error: “autor” is not a key of “phrase”
            comments: Von {{autor}}
                            ^
          help: The keys of “phrase” are title, number, count, isOne, kind, site, day, month, shortMonth and year.
        templates/languages/de.yaml:5:3: error: “takeaways” takes words, and a list or keys stand here
              - Sätze
              ^
          help: put the words between quotation marks:
                takeaways: "…"
        """)
  }
}

private let english = PlainTheme.files.first { $0.path == "languages/en.yaml" }?.text ?? ""

private let german = """
  home: Start
  archive: Archiv
  comments: Kommentare
  date: '{{day}}. {{month}} {{year}}'
  short-date: '{{day}}. {{shortMonth}}'
  month-3: März
  short-month-3: Mrz.
  """
