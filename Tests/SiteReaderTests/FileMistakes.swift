extension Mistake {
  /// Whole files.
  static let aroundFrontMatter: [Mistake] = [
    Mistake(
      "",
      """
      content/posts/x.md:1:1: error: this file is empty
        help: let it begin like this:
              ---
              title: …
              ---
      """),
    Mistake(
      "\n\n",
      """
      content/posts/x.md:1:1: error: this file is empty
        help: let it begin like this:
              ---
              title: …
              ---
      """),
    Mistake(
      "Hello, world\n\nMore.\n",
      """
      content/posts/x.md:1:1: error: the file has no front matter, so the title is missing
          Hello, world
          ^
        help: write this above the first line:
              ---
              title: …
              ---
      """),
    Mistake(
      "title: A\ndate: 2026-01-01\n---\nBody\n",
      """
      content/posts/x.md:1:1: error: the first line of the file must be three hyphens; they are missing
          title: A
          ^
        help: write them above this line:
              ---
              title: A
      """),
    Mistake(
      "---\ntitle: A\ndate: 2026-01-01\n\nBody begins.\n",
      """
      content/posts/x.md:1:1: error: the front matter that begins here is never closed
          ---
          ^
        help: write three hyphens below line 3:
              date: 2026-01-01
              ---
      """),
    Mistake(
      "---\ntitle: A\n",
      """
      content/posts/x.md:1:1: error: the front matter that begins here is never closed
          ---
          ^
        help: write three hyphens below line 2:
              title: A
              ---
      """),
    Mistake(
      "+++\ntitle = \"A\"\n+++\nBody\n",
      """
      content/posts/x.md:1:1: error: this front matter is TOML, and only YAML is read here
          +++
          ^
        help: write --- instead of +++, and a colon instead of each equals sign:
              ---
              title: …
              ---
      """),
    Mistake(
      "{\"title\": \"A\"}\n",
      """
      content/posts/x.md:1:1: error: this front matter is JSON, and only YAML is read here
          {"title": "A"}
          ^
        help: write it like this:
              ---
              title: …
              ---
      """),
    Mistake(
      "—\ntitle: A\n—\n",
      """
      content/posts/x.md:1:1: error: “—” does not begin front matter
          —
          ^
        help: write three hyphens:
              ---
      """),
    Mistake(
      "----\ntitle: A\n----\nx\n",
      """
      content/posts/x.md:1:1: error: “----” does not begin front matter
          ----
          ^
        help: write three hyphens:
              ---
      """),
    Mistake(
      "# A heading\n",
      """
      content/posts/x.md:1:1: error: the file has no front matter, so the title is missing
          # A heading
          ^
        help: write this above the first line:
              ---
              title: …
              ---
      """),
    Mistake(
      "\n---\r\ntitle: A: b\r\n---\r\n",
      """
      content/posts/x.md:3:9: error: the title holds a colon, so YAML reads it as a key of its own
          title: A: b
                  ^
        help: put the title in quotation marks:
              title: "A: b"
      """),
    Mistake(
      "---\rtitle: A\r---\rBody\r",
      """
      content/posts/x.md:1:1: error: the lines of this file end as on a Macintosh of old (CR), which is not understood
          ---\rtitle: A\r---\rBody
          ^
        help: save it again in your editor, with “LF” or “Unix” line endings
      """),
    Mistake(
      "\u{FEFF}---\ntitle: A: b\n---\n",
      """
      content/posts/x.md:2:9: error: the title holds a colon, so YAML reads it as a key of its own
          title: A: b
                  ^
        help: put the title in quotation marks:
              title: "A: b"
      """),
  ]

  /// Files at places where they are not read as their author thinks, or of kinds with other keys.
  static let inPaths: [Mistake] = [
    Mistake(
      at: "comments/x.txt", "a",
      """
      content/comments/x.txt:1:1: error: only threads (.md) belong in comments/: anything else would be published as it is, with what readers confided
        help: move it out of the content folder
      """),
    Mistake(
      at: "comments/x.markdown", "a",
      """
      content/comments/x.markdown:1:1: error: only threads (.md) belong in comments/: anything else would be published as it is, with what readers confided
        help: rename it to x.md
      """),
    Mistake(
      at: "posts/a.markdown", "x",
      """
      content/posts/a.markdown:1:1: warning: this file is neither read nor published, because its name does not end with .md
        help: rename it to a.md
      """),
    Mistake(
      at: "posts/a.docx", "x",
      """
      content/posts/a.docx:1:1: warning: this file is neither read nor published: posts/ is for texts in Markdown
        help: save its text as a.md, or, if readers are to download it, move it to content/files/
      """),
    Mistake(
      at: "posts/a.md~", "x",
      """
      content/posts/a.md~:1:1: warning: this looks like an editor's backup, and is not published
        help: delete it, or give it another name
      """),
    Mistake(
      at: "images/a.bak", "x",
      """
      content/images/a.bak:1:1: warning: this looks like an editor's backup, and is not published
        help: delete it, or give it another name
      """),
    Mistake(
      at: "posts/...and then he left.md", "---\ntitle: x\n---\n",
      """
      content/posts/...and then he left.md:1:1: warning: this text is neither read nor published, because its name begins with a dot
        help: take the dot away from its name, or move the file out of the content folder
      """),
    Mistake(
      at: "comments/.a.md", "x",
      """
      content/comments/.a.md:1:1: warning: this text is neither read nor published, because its name begins with a dot
        help: take the dot away from its name, or move the file out of the content folder
      """),
    Mistake(
      at: "post/a.md", "x",
      """
      content/post/a.md:1:1: warning: Markdown outside the folders for it is neither read nor published
        help: did you mean the folder posts/?
      """),
    Mistake(
      at: "notes/a.md", "x",
      """
      content/notes/a.md:1:1: warning: Markdown outside the folders for it is neither read nor published
        help: an article belongs in posts/, a page in pages/
      """),
    Mistake(
      at: "pages/legal/a.md", "---\ntitle: x\n---\n",
      """
      content/pages/legal/a.md:1:1: error: pages/ has no folders below it, so this file is not read
        help: move it to pages/a.md
      """),
    Mistake(
      at: "posts/index.md", "---\ntitle: x\n---\n",
      """
      content/posts/index.md:1:1: error: no folder gives this file a name
        help: rename it, for example to posts/stepping-back.md
      """),
    Mistake(
      at: "posts/???.md", "---\ntitle: x\n---\n",
      """
      content/posts/???.md:1:1: error: the name of this file has neither letter nor digit, so its page would have no address
        help: rename it, for example to stepping-back.md
      """),
    Mistake(
      at: "authors/a.md", "---\nrole: x\n---\n",
      """
      content/authors/a.md:1:1: error: the name is missing
          ---
          ^
        help: add a line:
              name: …
      """),
    Mistake(
      at: "authors/b.md", "---\nname: x\nemail: y\nlinks: [x]\n---\n",
      """
      content/authors/b.md:3:8: error: “y” is not an e-mail address
          email: y
                 ^
        help: write it like this:
              email: name@example.org
      content/authors/b.md:4:9: error: `links` needs keys of its own
          links: [x]
                  ^
        help: write it like this:
              links:
                - title: …
                  url: …
      """),
    Mistake(
      at: "categories/a.md", "---\norder: first\n---\n",
      """
      content/categories/a.md:1:1: error: the title is missing
          ---
          ^
        help: add a line:
              title: …
      content/categories/a.md:2:8: error: “first” is not a whole number from 0 to 1000000
          order: first
                 ^
        help: write digits only, like this:
              order: 10
      """),
    Mistake(
      at: "calls-to-action/a.md", "---\ntitle: x\n---\n",
      """
      content/calls-to-action/a.md:1:1: error: `button` is missing
          ---
          ^
        help: add a line:
              button: …
      content/calls-to-action/a.md:1:1: error: `url` is missing
          ---
          ^
        help: add a line:
              url: …
      """),
    Mistake(
      at: "calls-to-action/b.md", "hello",
      """
      content/calls-to-action/b.md:1:1: error: the file has no front matter, so `button` and `url` are missing
          hello
          ^
        help: write this above the first line:
              ---
              button: …
              url: …
              ---
      """),
    Mistake(
      at: "pages/a.md", "---\ntitle: x\ndate: 2026-01-01\n---\n",
      """
      content/pages/a.md:3:1: warning: `date` means nothing here
          date: 2026-01-01
          ^
        help: a page has no date of publication; when it was last changed is `updated`
      """),
  ]
}
