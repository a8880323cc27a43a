import SeededRandom
import SiteModel
import Testing

@testable import SiteModerator

@Suite struct MailTests {
  private func comment(_ mail: String) throws -> NewComment {
    try NewComment.mail(Array(mail.utf8), file: "letter.eml").get()
  }

  private static let head =
    "From: Kelsey <kelsey@example.org>\nSubject: Re: Stepping back [joan-1]\nDate: Fri, 20 Feb 2026 07:34:10 -0500\n"

  @Test func aPlainMailIsAComment() throws {
    let comment = try comment(Self.head + "\nDear Joan,\n\nthank you.\n-- \nKelsey Smith\n0123 456\n")
    #expect(comment.title == "Stepping back" && comment.replyTo == "joan-1" && comment.author == "Kelsey")
    #expect(comment.sent == 1_771_590_850 && comment.isStrangers)
    #expect(comment.text == "Dear Joan,\n\nthank you.")
    #expect(comment.notes == ["The signature of the mail was left out."])
  }

  @Test func theSendersAddressIsNowhere() async throws {
    let folder = try DeskFolder(["posts/stepping-back.md": DeskFolder.article])
    let mail =
      "From: kelsey@example.org\r\nSubject: =?UTF-8?Q?Re:_Stepping?=\r\n =?utf-8?b?IGJhY2s=?=\r\nDate: Fri, 20 Feb 2026 07:34:10 -0500\r\n\r\n"
      + "Write to Kelsey@Example.org, please.\r\n"
    let comment = try comment(mail)
    #expect(
      try await folder.answer { $0.add(comment, now: DeskFolder.now) } == """
        Added stepping-back/mruic6fe, pending, at content/comments/stepping-back.md:1.
          The mail gives no name, so it is signed “Anonymous”; --author gives another.
          The sender’s address stood in the text and was left out.
        Nobody sees it until you approve it: inglenook comments approve stepping-back/mruic6fe

        """)
    #expect(
      try folder.text() == """
        ---
        author: Anonymous
        date: 2026-02-20 12:34
        status: pending
        ---
        Write to (address left out), please.

        """)
  }

  @Test func aDateToComeIsTheClocks() async throws {
    let folder = try DeskFolder(["posts/stepping-back.md": DeskFolder.article])
    let comment = try comment(Self.head.replacing("2026", with: "2036") + "\nHello.\n")
    _ = try await folder.answer { $0.add(comment, now: DeskFolder.now) }
    #expect(try folder.text().contains("\ndate: 2026-11-21 12:00\n"))
  }

  /// Headers of a body, the body, and the text.
  static let bodies: [(headers: String, body: String, text: String)] = [
    ("", "One\nTwo\n", "One\nTwo\n"),
    (
      "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n",
      "In=C3=AAs =\nand=20=3D\n", "Inês and =\n"
    ),
    (
      "Content-Type: text/plain; charset=\"iso-8859-1\"\nContent-Transfer-Encoding: QUOTED-PRINTABLE\n",
      "In=EAs=\r\n!", "Inês!"
    ),
    (
      "Content-Type: text/plain;\n charset=utf-8\nContent-Transfer-Encoding: base64\n", "SW7D\r\nqnM=\r\n",
      "Inês"
    ),
    ("Content-Type: text/plain; charset=iso-8859-15\nContent-Transfer-Encoding: base64\n", "pA==", "€"),
    (
      "Content-Type: text/plain; format=flowed\n", "One \ntwo\n>> Three \n>> four\n\n Five\n",
      "One two\n>> Three four\n\nFive\n"
    ),
    ("Content-Type: text/plain; format=flowed; delsp=yes\n", "One \ntwo\n", "Onetwo\n"),
    (
      "Content-Type: multipart/mixed; boundary=\"a b\"\n",
      "Preamble\n--a b\nContent-Type: multipart/alternative; boundary=cd\n\n--cd\nContent-Type: text/html\n\n<p>No</p>\n--cd\n"
        + "Content-Type: text/plain\n\nYes\n--cd--\n--a b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=x.txt\n\nNo\n--a b--\nEpilogue\n",
      "Yes\n"
    ),
    ("Content-Type: multipart/mixed; boundary=x\n", "--x\n\nNo headers\n--x--\n", "No headers\n"),
    (
      "Content-Type: text/html; charset=utf-8\n",
      "<html><head><title>No</title><style>p{}</style></head><body><!-- <p>no</p> --><p>One &amp; <b>two</b>&nbsp;&#8230; &lt;b&gt;</p>\n<p>Three<br>four &copy; &</p></body></html>",
      "One & two … <b>\n\nThree\nfour &copy; &\n"
    ),
  ]

  @Test(arguments: bodies)
  func aBodyIsUnwrapped(headers: String, body: String, text: String) throws {
    #expect(try comment(Self.head + headers + "\n" + body).text == text)
    let windows = (Self.head + headers + "\n" + body).replacing("\r\n", with: "\n").replacing(
      "\n", with: "\r\n")
    let read = try comment(windows).text.replacing("\r\n", with: "\n")
    #expect(read.trimmingEnd == text.trimmingEnd)
  }

  @Test func attachmentsAreNamed() throws {
    let mail =
      Self.head
      + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nHi\n--x\nContent-Type: image/png; name=\"=?utf-8?q?h=C3=A9?=.png\"\n\nno\n--x\nContent-Type: application/pdf\n\nno\n--x--\n"
    #expect(try comment(mail).notes == ["Left out of the mail: hé.png, application/pdf."])
  }

  static let senders: [(header: String, name: String?, address: String?)] = [
    ("Kelsey <k@example.org>", "Kelsey", "k@example.org"),
    ("\"O'Neil, Kelsey\" <k@example.org>", "O'Neil, Kelsey", "k@example.org"),
    ("k@example.org (Kelsey)", "Kelsey", "k@example.org"), ("k@example.org", nil, "k@example.org"),
    ("<k@example.org>", nil, "k@example.org"), ("\"k@example.org\" <k@example.org>", nil, "k@example.org"),
    ("=?ISO-8859-1?Q?In=EAs?= =?utf-8?b?IEM=?= <k@example.org>", "Inês C", "k@example.org"),
    ("=?utf-8?q?a_<x@y.example>?= <k@example.org>", nil, "k@example.org"), ("", nil, nil),
  ]

  @Test(arguments: senders)
  func aSenderHasANameAndAnAddress(header: String, name: String?, address: String?) {
    let sender = MailSender(header)
    #expect(sender.name == name && sender.address == address)
  }

  static let subjects: [(header: String, title: String?, id: String?)] = [
    ("Re: Stepping back [kelsey]", "Stepping back", "kelsey"),
    ("AW: Re: Stepping back [r-2]", "Stepping back", "r-2"),
    ("Stepping back", "Stepping back", nil), ("Re: Stepping back", "Stepping back", nil), ("", nil, nil),
    ("Re: On [not] leaving", "On [not] leaving", nil), ("Re: Why [a b]", "Why [a b]", nil),
    ("[kelsey]", nil, "kelsey"),
    ("Re: Love: an essay [x]", "Love: an essay", "x"),
  ]

  @Test(arguments: subjects)
  func aSubjectNamesArticleAndComment(header: String, title: String?, id: String?) {
    let subject = MailSubject(header)
    #expect(subject.title == title && subject.comment == id)
  }

  static let dates: [(header: String, seconds: Int?)] = [
    ("Fri, 20 Feb 2026 07:34:10 -0500", 1_771_590_850), ("20 Feb 2026 12:34:10 +0000 (UTC)", 1_771_590_850),
    ("20 Feb 2026 12:34 GMT", 1_771_590_840), ("Fri, 20 Feb 26 07:34:10 EST", 1_771_590_850),
    ("Fri, 30 Feb 2026 07:34:10 -0500", nil), ("yesterday", nil), ("20 Feb 2026 25:00 GMT", nil),
  ]

  @Test(arguments: dates)
  func aDateOfAMailIsAMoment(header: String, seconds: Int?) { #expect(MailDate.seconds(header) == seconds) }

  static let refusals: [(mail: String, message: String, help: String)] = [
    (
      "Hello Joan\n", "this is no e-mail message: it does not begin with headers such as From: and Subject:",
      "save the mail as a file (.eml) from your mail program, or give the text with --body"
    ),
    (
      head + "Content-Type: text/plain; charset=koi8-r\n\nHello\n",
      "this mail is written in the character set koi8-r, which cannot be read here",
      "copy its text, and give it to standard input"
    ),
    (
      head + "Content-Type: image/png\n\nHello\n", "this mail has no text",
      "ask its sender to write it into the mail itself"
    ),
  ]

  @Test(arguments: refusals)
  func whatIsNoLetterIsRefused(mail: String, message: String, help: String) {
    guard case .failure(let problem) = NewComment.mail(Array(mail.utf8), file: "letter.eml") else {
      Issue.record("it was read")
      return
    }
    #expect(problem.diagnostic.text == "letter.eml:1:1: error: \(message)\n  help: \(help)")
  }

  @Test func noMailIsTooStrange() throws {
    var random = Random(seed: 20_260_221)
    let parts = [
      "--x", "\n", "\r\n", "Content-Type: multipart/mixed; boundary=x", ": ", "=?utf-8?q?", "?=", "=", "<",
      "&#", ";", "\"", "\0", "é", "-- ", ">", " ",
    ]
    for _ in 0..<500 {
      let mail = Self.head + (0..<40).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      _ = NewComment.mail(Array(mail.utf8), file: "letter.eml")
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String { String(reversed().drop { $0.isWhitespace }.reversed()) }
}
