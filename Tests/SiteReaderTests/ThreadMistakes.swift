extension Mistake {
  /// Thread files.
  static let inThreads: [Mistake] = [
    Mistake(
      "",
      """
      content/comments/x.md:1:1: warning: there is no comment in this file
        help: delete it until somebody writes one
      """),
    Mistake(
      "Hello\n\n---\nauthor: Ann\ndate: 2016-07-22 07:34\n---\nHello.\n",
      """
      content/comments/x.md:1:1: error: this text belongs to no comment
          Hello
          ^
        help: a comment begins like this:
              ---
              author: …
              date: …
              ---
      """),
    Mistake(
      "author: Ann\ndate: 2016-01-01\n---\nHello\n",
      """
      content/comments/x.md:1:1: error: a line of three hyphens is missing above this comment
          author: Ann
          ^
        help: write it like this:
              ---
              author: Ann
      """),
    Mistake(
      "---\nauthor: Ann\n---\nHello\n",
      """
      content/comments/x.md:1:1: error: the date is missing
          ---
          ^
        help: add a line:
              date: …
      """),
    Mistake(
      "---\ndate: 2016-01-01\n---\nHello\n",
      """
      content/comments/x.md:1:1: error: the author is missing
          ---
          ^
        help: add a line:
              author: …
      """),
    Mistake(
      "---\nAuthor: Ann\ndate: 2016-01-01\n---\nHello\n",
      """
      content/comments/x.md:2:1: error: “Author” is not a key; the author is missing
          Author: Ann
          ^
        help: write it like this:
              author: Ann
      """),
    Mistake(
      "---\nauthor: Ann: x\ndate: 2016-01-01\n---\nHello\n",
      """
      content/comments/x.md:2:12: error: the author holds a colon, so YAML reads it as a key of its own
          author: Ann: x
                     ^
        help: put the author in quotation marks:
              author: "Ann: x"
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-07-22 07:34\n---\nHello.\n\n---\nauthor: \"Bob\ndate: 2016-01-01\n---\nHello\n",
      """
      content/comments/x.md:8:9: error: the author begins with a quotation mark that is never closed
          author: "Bob
                  ^
        help: close it at the end of the line:
              author: "Bob"
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\n\nHello you.\n\n---\nauthor: Bob\ndate: 2016-01-01\n---\nHello\n",
      """
      content/comments/x.md:5:1: error: the keys are not closed: a line of three hyphens is missing above this text
          Hello you.
          ^
        help: write it like this:
              ---
              Hello you.
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nHello you.\n",
      """
      content/comments/x.md:1:1: error: the keys of this comment are not closed by a line of three hyphens
          ---
          ^
        help: write them below line 3:
              date: 2016-01-01
              ---
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nemail: ann@example.org\n---\nHello\n",
      """
      content/comments/x.md:4:1: error: `email` tells who a reader is; nothing personal belongs in a public repository
          email: ann@example.org
          ^
        help: delete this line
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nIP: 10.0.0.1\n---\nHello\n",
      """
      content/comments/x.md:4:1: error: `IP` tells who a reader is; nothing personal belongs in a public repository
          IP: 10.0.0.1
          ^
        help: delete this line
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nsite: ann@example.org\n---\nHello\n",
      """
      content/comments/x.md:4:1: error: `site` tells who a reader is; nothing personal belongs in a public repository
          site: ann@example.org
          ^
        help: delete this line
      """),
    Mistake(
      "---\nauthor: ann@example.org\ndate: 2016-01-01\n---\nHello\n",
      """
      content/comments/x.md:2:9: error: the author's name holds an e-mail or IP address; nothing personal belongs in a public repository
          author: ann@example.org
                  ^
        help: write a name:
              author: Anonymous
      """),
    Mistake(
      "---\nauthor: \"\\u200b\"\ndate: 2016-01-01\n---\nHello\n",
      """
      content/comments/x.md:2:9: error: nothing of the author's name can be seen
          author: "\\u200b"
                  ^
        help: write a name:
              author: Anonymous
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nurl: https://bank.example@evil.example/\n---\nHello\n",
      """
      content/comments/x.md:4:6: error: this address hides where it leads: “https://bank.example@evil.example/”
          url: https://bank.example@evil.example/
               ^
        help: delete this line
      """),
    Mistake(
      "---\nauthor: Ann (203.0.113.7)\ndate: 2016-01-01\n---\nHello\n",
      """
      content/comments/x.md:2:9: error: the author's name holds an e-mail or IP address; nothing personal belongs in a public repository
          author: Ann (203.0.113.7)
                  ^
        help: write a name:
              author: Anonymous
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nurl: mailto:ann@example.org\n---\nHello\n",
      """
      content/comments/x.md:4:6: error: this leads to a reader's mailbox or computer; nothing personal belongs in a public repository
          url: mailto:ann@example.org
               ^
        help: delete this line
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nurl: http://203.0.113.7/\n---\nHello\n",
      """
      content/comments/x.md:4:6: error: this leads to a reader's mailbox or computer; nothing personal belongs in a public repository
          url: http://203.0.113.7/
               ^
        help: delete this line
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nurl: javascript:alert(1)\n---\nHello\n",
      """
      content/comments/x.md:4:6: error: a commenter's site begins with http:// or https://, not “javascript:alert(1)”
          url: javascript:alert(1)
               ^
        help: delete this line
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nurl: www.ann.example\n---\nHello\n",
      """
      content/comments/x.md:4:6: error: a commenter's site begins with http:// or https://, not “www.ann.example”
          url: www.ann.example
               ^
        help: write it like this:
              url: https://www.ann.example
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nstatus: aproved\n---\nHello\n",
      """
      content/comments/x.md:4:9: error: `status` cannot be “aproved”: it is one of approved, pending, spam, removed
          status: aproved
                  ^
        help: did you mean this?
              status: approved
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nid: Ann Lee!\n---\nHello\n",
      """
      content/comments/x.md:4:5: error: “Ann Lee!” cannot be the id of a comment: letters from a to z, digits and hyphens can
          id: Ann Lee!
              ^
        help: write it like this:
              id: ann-lee
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nreply-to: a_b\n---\nHello\n",
      """
      content/comments/x.md:4:11: error: “a_b” cannot be the id of a comment: letters from a to z, digits and hyphens can
          reply-to: a_b
                    ^
        help: write it like this:
              reply-to: a-b
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nreplyto: x\n---\nHello\n",
      """
      content/comments/x.md:4:1: warning: “replyto” is not a key that is known
          replyto: x
          ^
        help: did you mean `reply-to`?
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-07-22 07:34\n---\nHello.\n---\nauthor: Ann\ndate: 2016-07-22 07:34\n---\nHello.\n",
      """
      content/comments/x.md:6:1: warning: the same comment stands here twice; the first is on line 1
          ---
          ^
        help: delete one of them
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-07-22 07:34\n---\nHello.\n\n---\ndate: 2016-01-01\nid: x\n---\n\nMore.\n",
      """
      content/comments/x.md:7:1: error: the author is missing
          ---
          ^
        help: add a line:
              author: …
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-07-22 07:34\n---\nHello.\n\n```\n---\nauthor: Eve\ndate: 2016-01-01\n---\n```\n\nMore.\n",
      """
      content/comments/x.md:8:1: warning: this looks like a comment, but is shown as text: it stands in the code block that begins on line 7
          ---
          ^
        help: if it is a comment of its own, close the code block above it
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\n---\n",
      """
      content/comments/x.md:1:1: warning: this comment has no text
          ---
          ^
        help: write it below the second ---, or delete the comment
      """),
    // Nobody approved it: its words stay out of messages, and so out of logs.
    Mistake(
      "---\nauthor: Ann: Lee\ndate: 2016-01-01\nstatus: pending\n---\nHello\n",
      """
      content/comments/x.md:2:12: error: the author holds a colon, so YAML reads it as a key of its own
        help: look at the line in your editor; it is not shown here, because nobody has approved it
      """),
    Mistake(
      "---\nauthor: Ann\ndate: Lee\nstatus: spam\n---\nHello\n",
      """
      content/comments/x.md:3:7: error: there is a mistake in the keys of a comment that is not published
        help: write the year, the month and the day, like this:
              date: 2026-02-20
      """),
    Mistake(
      "---\nstatus: pending\nauthor: \"Ann\ndate: 2016-01-01\n---\nHello\n",
      """
      content/comments/x.md:3:9: error: the author begins with a quotation mark that is never closed
        help: look at the line in your editor; it is not shown here, because nobody has approved it
      """),
    Mistake(
      "---\nauthor: Ann\ndate: 2016-01-01\nstatus: removed\nreplyto: ann\n---\n",
      """
      content/comments/x.md:5:1: warning: there is a mistake in the keys of a comment that is not published
        help: did you mean `reply-to`?
      """),
  ]
}
