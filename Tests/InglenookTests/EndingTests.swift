import SiteModel
import Testing

@testable import SiteBuilder
@testable import SiteWriter
@testable import inglenook

@Suite struct EndingTests {
  @Test func aBuildEndsWithItsAccount() {
    let ending = Ending(.built(.sample), after: .milliseconds(1230), style: .init())
    #expect(ending.status == .done)
    #expect(ending.errors.isEmpty)
    #expect(
      ending.output == """
        Published in public: 2 articles, 1 comment, 0 pages.
        Not shown to readers, or only by address:
          content/comments/kind.md  2 comments (lines 3, 40): waiting for you to approve
          content/comments/kind.md  1 comment (line 12): spam
          content/posts/a.md        “Not yet”: a draft
          content/posts/b.md        “Soon”: comes out on 2026-12-24
          content/posts/c.md        “At seven”: comes out on 2026-12-24 at 07:00
          content/posts/d.md        “Over”: expired on 2026-12-24
          content/posts/e.md        “By address”: unlisted, so it is reachable but in no list
        Files: 2 written, 7 unchanged, 1 removed.
        Left alone: public/old.html is no longer needed, but somebody has changed it since the last build.
        Replaced: public/a.html had been changed by hand since the last build. Change it in the content or the theme.
        Something becomes due on 2026-12-24 at 00:00: build again then.
        Done in 1.23 s.

        """)
  }

  @Test func verboseNamesEveryFileAndQuietNothing() {
    let verbose = Ending(.built(.sample), after: .zero, style: .init(isVerbose: true))
    #expect(
      verbose.output.contains(
        "removed.\n  written  a.html\n  written  b.html\n  removed  gone.html\nLeft alone:"))
    let quiet = Ending(.built(.sample), after: .zero, style: .init(isQuiet: true))
    #expect(quiet.output.isEmpty && quiet.errors.isEmpty)
  }

  @Test func aRefusedBuildShowsEveryProblemInOrderOfPlace() {
    let place = SourceLocation(file: "content/posts/b.md", line: 3, column: 8)
    let diagnostics = [
      Diagnostic.warning("a small thing", at: SourceLocation(file: "content/posts/c.md")),
      Diagnostic(
        .error, "a date that is none", help: "write 2026-12-24", at: place,
        excerpt: .init(line: "date: \u{1B}[2J soon", length: 4)),
      Diagnostic.error("something everywhere"),
    ]
    let ending = Ending(.refused(diagnostics), after: .zero, style: .init())
    #expect(ending.status == .contentHasErrors)
    #expect(ending.output.isEmpty)
    #expect(
      ending.errors == """
        error: something everywhere

        content/posts/b.md:3:8: error: a date that is none
            date: \u{FFFD}[2J soon
                   ^^^^
          help: write 2026-12-24

        content/posts/c.md:1:1: warning: a small thing

        2 errors, 1 warning. Nothing was written.

        """)
  }

  @Test func coloursAreOnlyAddedWhereTheyAreWelcome() {
    let ending = Ending(
      .refused([.error("no", help: "yes", at: SourceLocation(file: "a.md"))]), after: .zero,
      style: .init(hasColors: true))
    #expect(
      ending.errors
        == "a.md:1:1: \u{1B}[1;31merror:\u{1B}[0m no\n  \u{1B}[1;32mhelp:\u{1B}[0m yes\n\n1 error. Nothing was written.\n"
    )
  }

  @Test func otherEndings() {
    let strict = Ending(.refused([.warning("a small thing")]), after: .zero, style: .init())
    #expect(
      strict.errors
        == "warning: a small thing\n\n1 warning (--strict takes a warning for an error). Nothing was written.\n"
    )
    let failed = Ending(.failed(WriteFailure(message: "Full.", help: "Tidy.")), after: .zero, style: .init())
    #expect(failed.errors == "error: Full.\n  help: Tidy.\n\n")
    #expect(failed.status == .machineFailed)
    let stopped = Ending(.cancelled, after: .zero, signal: 15, style: .init(outputFolder: "site"))
    #expect(stopped.errors == "Stopped. Nothing is broken: site is as it was before.\n")
    #expect(stopped.status.rawValue == 143)
  }

  @Test(arguments: [
    ("2026-12-24", 1_798_113_600), ("2026-12-24 07:00", 1_798_095_600),
    ("2026-12-24T07:00:00+02:00", 1_798_088_400),
  ])
  func theDayToBuildForIsItsNoonAndATimeIsThatTime(text: String, seconds: Int) {
    #expect(BuildCommand.seconds(of: text) == seconds)
  }
}

extension BuildReport {
  fileprivate static var sample: BuildReport {
    let christmas = Moment(secondsSince1970: 1_798_070_400, offset: 0, hasTime: false)
    let seven = Moment(secondsSince1970: 1_798_095_600, offset: 0)
    func thing(_ kind: Withheld.Kind, _ title: String, _ file: String, _ line: Int, _ reason: Withheld.Reason)
      -> Withheld
    {
      Withheld(
        kind: kind, title: title, location: SourceLocation(file: "content/\(file)", line: line),
        reason: reason)
    }
    let withheld = [
      thing(.comment, "x", "comments/kind.md", 3, .pending),
      thing(.comment, "y", "comments/kind.md", 12, .spam),
      thing(.comment, "z", "comments/kind.md", 40, .pending),
      thing(.article, "Not yet", "posts/a.md", 1, .draft),
      thing(.article, "Soon", "posts/b.md", 1, .future(christmas)),
      thing(.article, "At seven", "posts/c.md", 1, .future(seven)),
      thing(.article, "Over", "posts/d.md", 1, .expired(christmas)),
      thing(.article, "By address", "posts/e.md", 1, .unlisted),
    ]
    var writing = WriteReport()
    writing.written = ["a.html", "b.html"]
    writing.unchangedCount = 7
    writing.removed = ["gone.html"]
    writing.kept = ["old.html"]
    writing.replacedEdits = ["a.html"]
    return BuildReport(
      problems: [], account: Account(articles: 2, comments: 1, pages: 0, withheld: withheld),
      writing: writing,
      nextChange: christmas)
  }
}
