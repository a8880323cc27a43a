import Testing

@Suite struct NewCommandTests {
  private static let guid = "urn:uuid:0f7c2b61-94a1-4c3e-8a55-2f1d6f0c9b1e"

  private static func site(_ files: [String: String] = [:]) throws -> CommandFolder {
    let folder = try CommandFolder()
    try folder.write(
      "content/site.yaml", "title: Hearth\nbase-url: https://hearth.example\ntime-zone: America/New_York\n")
    for (path, text) in files { try folder.write("content/" + path, text) }
    return folder
  }

  @Test func anArticleBeginsAsADraft() throws {
    let folder = try Self.site(["authors/joan.md": "---\nname: Joan\n---\n"])
    let run = try folder.run(
      "new", "article", "Stepping back: a  “F.I.E.R.C.E.” love #1", "--now", "2026-11-21 03:00",
      "--category", "Family", "--category", "Closeness, distance", "--guid", Self.guid)
    #expect(run.errors == "")
    #expect(run.output == "content/posts/stepping-back-a-fierce-love-1.md\n")
    #expect(
      try folder.read("content/posts/stepping-back-a-fierce-love-1.md") == """
        ---
        title: "Stepping back: a “F.I.E.R.C.E.” love #1"
        date: 2026-11-20
        author: joan
        categories: [Family, "Closeness, distance"]
        # summary: A sentence or two for lists and search engines; without it, the first paragraph serves.
        # sensitive: true shows the lines of help and the button that leaves at once.
        # Feed readers know the article by its guid, so leave it as it is:
        guid: urn:uuid:0f7c2b61-94a1-4c3e-8a55-2f1d6f0c9b1e
        # Your readers do not see it as long as this line is here:
        draft: true
        ---
        Begin here. This first paragraph is what lists and search engines show.

        **Bottom line?** One sentence to take home.

        """)
    let build = try folder.run("build", "--strict", "--now", "2026-11-21")
    #expect(build.errors == "")
    #expect(build.output.contains("“Stepping back: a “F.I.E.R.C.E.” love #1”: a draft\n"))
  }

  @Test func otherTextsGoToTheirFolders() throws {
    let folder = try Self.site()
    let texts: [([String], String, String)] = [
      (
        ["page", "Work with me", "--publish"], "content/pages/work-with-me.md",
        """
        ---
        title: Work with me
        # summary: A sentence or two for search engines.
        # navigation: true puts it among the links at the top of every page.
        ---
        Begin here.

        """
      ),
      (
        ["author", "Inês Carvalho"], "content/authors/ines-carvalho.md",
        """
        ---
        name: Inês Carvalho
        # role: What you are to your readers, in a few words
        # credentials: PhD, LMFT
        # photo: {src: /images/portrait.jpg, alt: What it shows}
        # links:
        #   - title: Letters
        #     url: https://example.org
        # Below the line --- stand a few sentences about you.
        ---

        """
      ),
      (
        ["category", "Arguing well"], "content/categories/arguing-well.md",
        """
        ---
        title: Arguing well
        # description: A sentence about it, for lists and search engines.
        # order: 1 puts it first.
        # Below the line --- stands what introduces its page.
        ---

        """
      ),
    ]
    for (arguments, path, text) in texts {
      let run = try folder.run(["new"] + arguments)
      #expect(run.output == path + "\n", "\(run)")
      #expect(try folder.read(path) == text)
    }
    let build = try folder.run("build", "--strict")
    #expect(build.status == 0, "\(build.errors)")
  }

  @Test func aCommentIsWrittenAsTheDeskWritesIt() throws {
    let folder = try Self.site([
      "posts/2026-02-20-stepping-back.md": "---\ntitle: Stepping back\ndate: 2026-02-20\n---\nText.\n",
      "authors/joan.md": "---\nname: Joan\n---\n",
    ])
    let own = try folder.run(
      "new", "comment", "Stepping Back", "--body", "Thank you.", "--date", "2026-02-21 07:34")
    #expect(own.errors == "")
    let readers = try folder.run(
      "new", "comment", "stepping-back", "--author", "Kelsey", "--date", "2026-02-22", input: "A letter.\n")
    #expect(readers.errors == "")
    #expect(
      try folder.read("content/comments/stepping-back.md") == """
        ---
        author: joan
        date: 2026-02-21 07:34
        ---
        Thank you.

        ---
        author: Kelsey
        date: 2026-02-22
        status: pending
        ---
        A letter.

        """)
    let slip = try folder.run("new", "comment", "steping-back", "--body", "x")
    #expect(slip.status == 1)
    #expect(
      slip.errors == """
        error: there is no article “steping-back”
          help: did you mean “stepping-back”?


        """)
  }

  private static let refusals: [(arguments: [String], message: String)] = [
    (
      ["article", "Stepping back"],
      """
      content/posts/2026-02-20-stepping-back.md:1:1: error: there is an article “stepping-back” already, and nothing was changed
        help: open that file, or give the new one a name of its own: --name stepping-back-2
      """
    ),
    (
      ["author", "Joan"],
      """
      content/authors/joan.md:1:1: error: there is an author “joan” already, and nothing was changed
        help: open that file, or give the new one a name of its own: --name joan-2
      """
    ),
    (
      ["article", "Another", "--author", "jona", "--category", "Famliy"],
      """
      error: there is no author “jona”
        help: did you mean --author joan?

      error: there is no category “Famliy”
        help: did you mean --category Family?
      """
    ),
    (
      ["page", "?!"],
      """
      error: “?!” has no letter that could name a file
        help: name it yourself: --name stepping-back
      """
    ),
    (
      ["page", " "],
      """
      error: the title is empty
        help: inglenook new page "Stepping back"
      """
    ),
    (
      ["page", "Index"],
      """
      error: “index” cannot name a text: it is the name of the page of a folder
        help: name it yourself: --name the-index
      """
    ),
    (
      ["page", "About", "--name", "../About us"],
      """
      error: “../About us” cannot name a file here: small letters, digits and hyphens can
        help: write it like this: --name about-us
      """
    ),
    (
      ["page", "Taken"],
      """
      content/pages/taken.md:1:1: error: there is a page “taken” already, and nothing was changed
        help: open that file, or give the new one a name of its own: --name taken-2
      """
    ),
    (
      ["page", "About", "--content", "nowhere"],
      """
      nowhere:1:1: error: there is no folder nowhere
        help: go to the folder of your website, or begin one: inglenook init my-site
      """
    ),
  ]

  @Test func whatIsWrongIsSaidAndNothingIsMade() throws {
    let folder = try Self.site([
      "posts/2026-02-20-stepping-back.md": "---\ntitle: Stepping back\ncategories: Family\n---\nText.\n",
      "authors/joan.md": "---\nname: Joan\n---\n", "pages/taken.md/file": "x",
    ])
    let before = folder.files()
    for (arguments, message) in Self.refusals {
      let run = try folder.run(["new"] + arguments)
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors == message + "\n\n")
    }
    #expect(folder.files() == before)
    let slip = try folder.run("new", "artcle", "X")
    #expect(slip.status == 2)
    #expect(
      slip.errors.hasPrefix("There is no command “new artcle”. Did you mean `inglenook new article`?\n"))
  }
}
