import SiteModel
import Testing

@testable import inglenook

@Suite struct FormatTests {
  static var report: Report {
    let place = SourceLocation(file: "content/posts/a, b.md", line: 3, column: 9)
    let secret = Diagnostic.error(
      "a mistake in a comment", at: SourceLocation(file: "content/comments/a.md", line: 2)
    ).confidential("there is a mistake here", help: nil).quoting(SourceExcerpt(line: "name: Anna"))
    return Report(
      outcome: .refused,
      diagnostics: [
        secret,
        Diagnostic(
          .error, "100% “wrong”\u{1B}[2J", help: "write this:\ndate: 2026", at: place,
          excerpt: SourceExcerpt(line: "täglich: no", length: 2), notes: ["c:\\d"]),
        Diagnostic(.altText, "no words for “x.png” ##[debug]"),
      ], account: "Published: ##[group]\n", conclusion: "2 errors, 1 warning.\n",
      details: [("withheld", .array([])), ("published", .object([("articles", .number(2))]))])
  }

  @Test func peopleAreToldWhyARuleMattersOnce() {
    let two = Report(outcome: .done, diagnostics: [Diagnostic(.altText, "a"), Diagnostic(.altText, "b")])
    #expect(
      two.printed(as: .text).errors == """
        warning: a
          why: somebody who listens to the page hears these words instead of the picture
          rule: alt-text, explained in docs/content/posts/rules/alt-text.md

        warning: b
          rule: alt-text, explained in docs/content/posts/rules/alt-text.md


        """)
  }

  @Test func programsGetOneDocumentWithoutSecrets() {
    let (output, errors) = Self.report.printed(as: .json)
    #expect(errors.isEmpty)
    #expect(
      output == #"""
        {
          "outcome": "refused",
          "errors": 2,
          "warnings": 1,
          "hints": 0,
          "withheld": [],
          "published": {
            "articles": 2
          },
          "diagnostics": [
            {
              "severity": "warning",
              "message": "no words for “x.png” ##[debug]",
              "rule": "alt-text",
              "why": "somebody who listens to the page hears these words instead of the picture",
              "documentation": "docs/content/posts/rules/alt-text.md"
            },
            {
              "file": "content/comments/a.md",
              "line": 2,
              "column": 1,
              "severity": "error",
              "message": "there is a mistake here"
            },
            {
              "file": "content/posts/a, b.md",
              "line": 3,
              "column": 8,
              "endColumn": 10,
              "severity": "error",
              "message": "100% “wrong”�[2J",
              "help": "write this:\ndate: 2026",
              "notes": [
                "c:\\d"
              ]
            }
          ]
        }

        """#)
  }

  @Test func gitHubGetsCommandsThatNoTextCanEnd() {
    let (output, errors) = Self.report.printed(as: .github)
    #expect(errors == "2 errors, 1 warning.\n")
    let lines = output.split(separator: "\n")
    #expect(
      lines == [
        "::warning title=Inglenook%3A alt-text::no words for “x.png” ## [debug]%0AWhy: somebody who listens to the page "
          + "hears these words instead of the picture%0ASee docs/content/posts/rules/alt-text.md",
        "::error file=content/comments/a.md,line=2,col=1,title=Inglenook::there is a mistake here",
        "::error file=content/posts/a%2C b.md,line=3,col=8,endColumn=10,title=Inglenook::100%25 “wrong”�[2J%0ANote: c:\\d"
          + "%0AHelp: write this:%0Adate: 2026",
        "Published: ## [group]",
      ])
  }

  @Test(arguments: [
    (nil, "/home/me/blog", "content/a.md", "content/a.md"),
    ("/home/runner/work/blog", "/home/runner/work/blog", "./content/a.md", "content/a.md"),
    ("/home/runner/work/blog/", "/home/runner/work/blog/site/", "../content/a.md", "content/a.md"),
    ("/home/runner/work/blog", "/home/runner/work/blog/site", "content/a.md", "site/content/a.md"),
    ("/home/runner/work/blog", "/home/runner/work/blogger", "content/a.md", "content/a.md"),
    ("/w", "/w", "../a.md", "../a.md"), ("/w", "/w", "/tmp/a.md", "/tmp/a.md"),
  ])
  func filesAreNamedFromTheRootOfTheRepository(
    workspace: String?, folder: String, path: String, expected: String
  ) {
    #expect(RepositoryPaths(workspace: workspace, folder: folder).path(path) == expected)
  }
}
