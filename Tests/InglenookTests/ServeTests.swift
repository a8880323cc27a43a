import SiteBuilder
import SiteModel
import Testing

@testable import SiteServer
@testable import inglenook

@Suite struct ServeTests {
  private static let error = Diagnostic.error(
    "this is wrong", help: "mend it", at: SourceLocation(file: "a.md"))
  private static let warning = Diagnostic.warning("this is odd", at: SourceLocation(file: "b.md", line: 2))
  private static let account = Account(
    articles: 3, comments: 2, pages: 1,
    withheld: [Withheld.Reason.draft, .future(Moment(secondsSince1970: 0, offset: 0)), .unlisted].map {
      Withheld(kind: .article, title: "x", location: SourceLocation(file: "x.md"), reason: $0)
    })

  @Test func eachRebuildIsOneLineAndWhatIsNew() {
    let teller = RebuildTeller(site: BuildOptions(now: 0), hasColors: false)
    let rebuilds: [(changed: [String], problems: [Diagnostic], text: String)] = [
      (
        ["content/a.md", "content/b.md"], [],
        "read content: 3 articles, 1 page, 1 draft not shown (--drafts shows), 1 to come not shown (--future shows), 12 ms\n"
      ),
      (["content/a.md"], [], "content/a.md: all is well, 12 ms\n"),
      (
        ["content/a.md", "content/b.md"], [Self.error, Self.warning],
        """
        2 files (content/a.md, …): 1 error, 1 warning, 12 ms

        a.md:1:1: error: this is wrong
          help: mend it

        b.md:2:1: warning: this is odd


        """
      ),
      (["content/a.md"], [Self.error, Self.warning], "content/a.md: 1 error, 1 warning, 12 ms\n"),
      (["content/a.md"], [Self.warning], "content/a.md: 1 warning, 12 ms\n"),
      ([], [], "the time has come for an article: all is well, 12 ms\n"),
      (["content/\u{1B}[2J.md"], [], "content/\u{FFFD}[2J.md: all is well, 12 ms\n"),
    ]
    for (index, (changed, problems, text)) in rebuilds.enumerated() {
      let rebuild = Rebuild(
        number: index + 1, changed: changed, problems: problems, account: Self.account,
        duration: .microseconds(12_700))
      let told = teller.text(of: rebuild)
      #expect(told.dropFirst(10) == text)
      #expect(told.firstMatch(of: #/^\d\d:\d\d:\d\d  /#) != nil)
    }
  }

  @Test func aPreviewThatCannotBeSaysWhatToDo() {
    let cases: [(failure: PreviewServer.Failure, text: String)] = [
      (
        .portsTaken(8080...8080),
        """
        error: another program listens at port 8080 already, perhaps another preview
          help: stop it, or take another port:
                inglenook serve --port 8081
        """
      ),
      (
        .portsTaken(4000...4019),
        """
        error: other programs listen at all ports from 4000 to 4019
          help: name another port:
                inglenook serve --port 8080
        """
      ),
      (
        .refused("Permission denied"),
        """
        error: the system does not let the preview listen: Permission denied
          help: try another port:
                inglenook serve --port 8080
        """
      ),
    ]
    for (failure, text) in cases { #expect(Diagnostic(failure).text == text) }
  }
}
