import SiteModel
import Testing

@testable import inglenook

@Suite struct ScheduleCommandTests {
  private static func site() throws -> CommandFolder {
    let folder = try CommandFolder()
    let files = [
      "site.yaml": """
      title: Hearth, home; and \\ more
      base-url: https://hearth.example/blog
      time-zone: America/New_York
      comments: {close-after: 10}

      """,
      "posts/later.md": "---\ntitle: Later\ndate: 2026-12-24 07:00\nexpires: 2026-12-27\n---\nText.\n",
      "posts/now.md": "---\ntitle: Now, “here”\ndate: 2026-11-20\nguid: urn:x:1\n---\nText.\n",
      "posts/draft.md": "---\ntitle: Draft\ndate: 2026-12-01\ndraft: true\n---\nText.\n",
      "posts/past.md": "---\ntitle: Past\ndate: 2026-01-01\nexpires: 2026-02-01\n---\nText.\n",
    ]
    for (path, text) in files { try folder.write("content/" + path, text) }
    return folder
  }

  @Test func whatIsToComeIsListed() throws {
    let folder = try Self.site()
    let run = try folder.run("schedule", "--now", "2026-11-21")
    #expect(run.errors == "")
    #expect(
      run.output == """
          2026-11-30 00:00  takes no more comments  “Now, “here””  content/posts/now.md
          2026-12-24 07:00  appears                 “Later”  content/posts/later.md
          2026-12-27 00:00  expires                 “Later”  content/posts/later.md
        The next build that changes anything is due on 2026-11-30 at 00:00, which is 2026-11-30T00:00:00-05:00.

        """)
    let next = try folder.run("schedule", "--next", "--now", "2026-12-01")
    #expect(next.output == "2026-12-24T07:00:00-05:00\n")
    let none = try folder.run("schedule", "--now", "2027-12-01")
    #expect(
      none.output == "Nothing will change by itself: no article waits for its day, and none expires.\n")
    let build = try folder.run("build", "--now", "2026-12-01")
    #expect(
      build.output.contains("Something becomes due on 2026-12-24 at 07:00: build again then.\n"))
  }

  @Test func programsGetTheSame() throws {
    let folder = try Self.site()
    let run = try folder.run("schedule", "--now", "2026-12-25", "--format", "json")
    #expect(
      run.output == """
        {
          "outcome": "done",
          "errors": 0,
          "warnings": 0,
          "hints": 0,
          "nextChange": "2026-12-27T00:00:00-05:00",
          "changes": [
            {
              "at": "2026-12-27T00:00:00-05:00",
              "kind": "expires",
              "title": "Later",
              "file": "content/posts/later.md",
              "url": "https://hearth.example/blog/posts/later/"
            }
          ],
          "diagnostics": []
        }

        """)
  }

  @Test func aCalendarIsWrittenAndRenewed() throws {
    let folder = try Self.site()
    let first = try folder.run("schedule", "--now", "2026-11-21", "--ics", "private/schedule.ics")
    #expect(first.errors == "")
    #expect(first.output == "Wrote 3 entries to private/schedule.ics.\n")
    let text = try folder.read("private/schedule.ics")
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"))
    #expect(text.contains("X-WR-CALNAME:Hearth\\, home\\; and \\\\ more\r\n"))
    #expect(
      text.contains(
        """
        BEGIN:VEVENT
        UID:urn:x:1#closes
        DTSTAMP:20261130T050000Z
        DTSTART:20261130T050000Z
        SUMMARY:“Now\\, “here”” takes no more comments
        DESCRIPTION:content/posts/now.md
        TRANSP:TRANSPARENT
        END:VEVENT

        """.replacing("\n", with: "\r\n")))
    #expect(!text.contains("Draft") && !text.contains("Past"))
    _ = try folder.run("schedule", "--now", "2026-11-22", "--ics", "private/schedule.ics")
    #expect(try folder.read("private/schedule.ics") == text)
    let second = try folder.run("schedule", "--now", "2026-12-25", "--ics", "private/schedule.ics")
    #expect(second.output == "Wrote 1 entry to private/schedule.ics.\n")
    #expect(try !folder.read("private/schedule.ics").contains("urn:x:1"))
  }

  @Test func aFileThatIsNoCalendarIsNotOverwritten() throws {
    let folder = try Self.site()
    let run = try folder.run("schedule", "--ics", "content/posts/now.md")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        content/posts/now.md:1:1: error: this is no calendar, so it is not overwritten
          help: choose another name: --ics schedule.ics


        """)
    #expect(try folder.read("content/posts/now.md").contains("title: Now"))
  }

  @Test func aTextThatCannotBeReadMayHoldADate() throws {
    let folder = try Self.site()
    try folder.write("content/posts/wrong.md", "---\ntitle: Wrong\ndate: tomorrow\n---\nText.\n")
    let run = try folder.run("schedule", "--next")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix("content/posts/wrong.md:3:7: error: “tomorrow” is not a date that can be read\n"))
    let slip = try folder.run("schedule", "--next", "--ics", "x.ics")
    #expect(slip.status == 2)
    #expect(slip.errors.contains("--next and --ics cannot both be meant."))
  }

  @Test func longLinesAreFoldedBetweenCharacters() throws {
    let title = String(repeating: "é", count: 60) + "\nsecond"
    let change = ScheduledChange(
      .appears, at: Moment(secondsSince1970: 0, offset: 3600), title: title,
      location: SourceLocation(file: "posts/é.md"), guid: "tag:x,2026:é", path: "/posts/é/")
    let bytes = Calendar(changes: [change], siteTitle: "x").bytes
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") })
    #expect(lines.contains { $0.utf8.count >= 74 })
    let unfolded = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:“\(String(repeating: "é", count: 60))\\nsecond” appears\r\n"))
    #expect(unfolded.contains("DTSTART:19700101T000000Z\r\n"))
    #expect(unfolded.hasSuffix("END:VCALENDAR\r\n"))
  }
}
