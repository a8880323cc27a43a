import SiteModel
import SiteRenderer
import Testing

struct ThemeTests {
  @Test func filesThatNothingUsesAreNamed() {
    var site = TestSite()
    site.add("first", "First")
    #expect(
      site.problems(["feeds/atm.xml": "<f></f>"]) == [
        """
        warning: templates/feeds/atm.xml.mustache is not used
          help: did you mean feeds/atom.xml.mustache?
        """
      ])
    let stray = ThemeFile(path: "style.css", shownPath: "templates/style.css", bytes: [])
    let problems = SitePlan.make(site: site.site, theme: SiteTheme(files: [stray], languages: [.english]))
      .problems.map(\.text)
    #expect(
      problems.first { $0.hasPrefix("warning") } == """
        warning: templates/style.css is not used
          help: a template's name ends in .mustache; a file to be copied belongs into the folder assets
        """)
  }

  @Test func templatesThatNothingUsesAreNamed() {
    let site = TestSite()
    let unused = site.problems([
      "partials/lamp": "x", "pages/artcle": "x", "pages/home": "{{> partials/row}}", "partials/row": "x",
    ])
    #expect(
      unused == [
        """
        warning: templates/pages/artcle.mustache is not used
          help: did you mean pages/article.mustache?
        """
      ])
  }

  @Test func aMisspeltFileOfTheBuiltInThemeIsNamed() {
    let names = ["partials/head", "partials/foot"]
    let builtIn = names.map {
      ThemeFile(path: $0 + ".mustache", shownPath: "built-in theme/" + $0, bytes: [], isBuiltIn: true)
    }
    let own = ThemeFile(path: "partials/haed.mustache", shownPath: "mine/partials/haed.mustache", bytes: [])
    let required = SiteTheme.required + builtIn + [own]
    let problems = SitePlan.make(
      site: TestSite().site, theme: SiteTheme(files: required, languages: [.english])
    ).problems
    #expect(
      problems.map(\.text) == [
        """
        warning: mine/partials/haed.mustache is not used
          help: did you mean partials/head.mustache?
        """
      ])
  }

  @Test(arguments: [
    ("index.json", true), ("index0.json", true), ("index1.json", false), ("pagefind.js", false),
  ])
  func aSearchScriptForAnotherIndexIsNamed(asked: String, isWrong: Bool) {
    let script = Array("let index = 1\nhead = await load('\(asked)')".utf8)
    let own = ThemeFile(path: "assets/search.js", shownPath: "templates/assets/search.js", bytes: script)
    let theme = SiteTheme(files: SiteTheme.required + [own], languages: [.english])
    let expected = """
      templates/assets/search.js:2:20: error: this script asks for search/\(asked), but the index begins with search/index1.json
        help: the search would find nothing: take the script of this version, which \
      `inglenook templates --print assets/search.js` prints, and repeat your changes in it
      """
    #expect(
      SitePlan.make(site: TestSite().site, theme: theme).problems.map(\.text) == (isWrong ? [expected] : []))
  }

  @Test func aTemplateThatNothingAsksForIsCheckedAllTheSame() {
    let site = TestSite()
    #expect(site.problems(["pages/letter": "{{#article}}{{title}}{{/article}}"]) == [])
    #expect(site.problems(["pages/letter": "{{subtitle}}{{{body}}}"]) == [])
    let problems = site.problems(["pages/letter": "{{#article}}{{ttle}}{{/article}}"])
    #expect(problems.count == 1)
    #expect(problems[0].hasPrefix("templates/pages/letter.mustache:1:15: error: "))
  }

  @Test func extraKeysHaveTheTypesOfTheirValues() throws {
    var site = TestSite()
    site.add("first", "First") {
      $0.frontMatter.extra = [
        "place": .text("Ulm"), "hours": .number(2), "isFree": .flag(true),
        "url": .text("https://example.com/"),
        "steps": .list([.text("one"), .number(2)]),
        "sessions": .list([.mapping(["day": .text("Monday")]), .mapping(["day": .text("Friday")])]),
        "contact": .mapping(["name": .text("Anna")]), "mixed": .number(1),
      ]
    }
    site.add("second", "Second") { $0.frontMatter.extra = ["mixed": .text("two")] }
    let template = """
      {{#article.extra}}{{place}} {{hours}}{{#isFree}} free{{/isFree}} <a href="{{url}}">x</a>{{#steps}} {{.}}{{/steps}}\
      {{#sessions}} {{day}}{{/sessions}}{{#contact}} {{name}}{{/contact}} {{mixed}}{{/article.extra}}
      """
    let templates = ["pages/article": template]
    #expect(
      try site.file("posts/first/index.html", templates)
        == #"Ulm 2 free <a href="https://example.com/">x</a> one 2 Monday Friday Anna 1"#)
    #expect(try site.file("posts/second/index.html", templates).hasSuffix(" two"))
    #expect(site.problems(["pages/article": "{{article.extra.plase}}"]).count == 1)
  }
}
