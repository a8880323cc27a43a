import Testing

@Suite struct InitCommandTests {
  private static let files = [
    ".gitignore", ".inglenook/site.schema.json", "content/authors/your-name.md",
    "content/categories/listening.md",
    "content/comments/help-or-company.md", "content/pages/about.md", "content/posts/help-or-company.md",
    "content/site.yaml",
  ]

  @Test func aNewSiteIsCompleteAndIsBuiltWithoutAWord() throws {
    let folder = try CommandFolder()
    let run = try folder.run("init", "my-site", "--now", "2026-11-21", "--time-zone", "Europe/Berlin")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Made a small website of 8 files in my-site. Each text says what it is and how to change it.

        Next:

          cd my-site
          inglenook serve --open                       look at it while you change it
          inglenook new article "My first article"     begin to write
          inglenook build                              make the finished website in public/

        """)
    #expect(folder.files(below: "my-site") == Self.files)
    #expect(try folder.read("my-site/content/posts/help-or-company.md").contains("\ndate: 2026-11-21\n"))
    #expect(try folder.read("my-site/content/site.yaml").contains("\ntime-zone: Europe/Berlin\n"))
    let build = try folder.run("build", "--strict", "--now", "2026-11-21", in: "my-site")
    #expect(build.errors == "")
    #expect(build.output.hasPrefix("Published in public: 1 article, 2 comments, 1 page.\nFiles: "))
    #expect(!build.output.contains("Not shown"))
  }

  @Test func theFirstArticleIsThereAtOnceWhereverOnEarth() throws {
    for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
      let folder = try CommandFolder()
      _ = try folder.run("init", ".", "--time-zone", zone)
      let build = try folder.run("build", "--strict")
      #expect(build.output.hasPrefix("Published in public: 1 article, 2 comments, 1 page.\n"), "\(build)")
    }
  }

  @Test func theThemeComesOnlyWhereItIsAskedFor() throws {
    let folder = try CommandFolder()
    let run = try folder.run("init", ".", "--with-templates", "--now", "2026-11-21")
    #expect(run.output.contains(" files in this folder. ") && !run.output.contains("cd "))
    #expect(folder.files().contains("templates/pages/home.mustache"))
    let build = try folder.run("build", "--strict", "--now", "2026-11-21")
    #expect(build.status == 0, "\(build.errors)")
  }

  @Test func whatIsThereAlreadyIsNeverTouched() throws {
    let cases = [
      ("my-site/content/site.yaml", "my-site/content/site.yaml"),
      ("my-site/content/posts/mine.md", "my-site/content"),
    ]
    for (path, obstacle) in cases {
      let folder = try CommandFolder()
      try folder.write(path, "mine")
      let run = try folder.run("init", "my-site")
      #expect(run.status == 1)
      #expect(
        run.errors == """
          error: there is already something in my-site: \(obstacle)
            help: nothing was made or changed; choose a new folder, inglenook init another-site, or move it away first


          """)
      #expect(folder.files() == [path])
      #expect(try folder.read(path) == "mine")
    }
  }

  @Test func aFileInThePlaceOfTheFolderIsNamed() throws {
    let folder = try CommandFolder()
    try folder.write("my-site", "mine")
    let run = try folder.run("init", "my-site")
    #expect(run.status == 3)
    #expect(
      run.errors == """
        error: A file stands where a folder must be: my-site could not be written.
          help: Move that file away, or choose another place. Nothing was made.


        """)
    #expect(try folder.read("my-site") == "mine")
  }

  @Test func aRepositoryThatIsBegunMayBecomeASite() throws {
    let folder = try CommandFolder()
    try folder.write("README.md", "mine")
    try folder.write(".gitignore", "mine")
    let run = try folder.run("init", ".")
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        Made a small website of 7 files in this folder. Each text says what it is and how to change it.

        Your .gitignore stays as it is. Add a line /public/ to it, so that the finished pages are not kept in git.

        Next:
        """))
    #expect(try folder.read(".gitignore") == "mine")
  }

  private static let slips: [(arguments: [String], words: String)] = [
    (["init"], "Name the folder of your website: inglenook init my-site, or inglenook init . for this one."),
    (
      ["init", "x", "--time-zone", "Europe/Brelin"],
      "There is no time zone “Europe/Brelin”. Did you mean Europe/Berlin?"
    ),
    (
      ["init", "x", "--time-zone", "mine"],
      "There is no time zone “mine”. It is called after a city: --time-zone Europe/Berlin"
    ),
    (["init", "x", "--now", "soon"], "“soon” is no date. Write it as 2026-12-24."),
  ]

  @Test func aSlipMakesNothing() throws {
    for slip in Self.slips {
      let folder = try CommandFolder()
      let run = try folder.run(slip.arguments)
      #expect(run.status == 2)
      #expect(run.errors.contains("Error: \(slip.words)\n"), "\(run.errors)")
      #expect(folder.files() == [])
    }
  }
}
