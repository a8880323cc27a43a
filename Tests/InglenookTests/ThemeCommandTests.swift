import Testing

@Suite struct ThemeCommandTests {
  private static let site = "title: The Lamp\nbase-url: https://lamp.example\n"

  @Test func aSiteWithoutTemplatesIsBuiltWithTheBuiltInTheme() throws {
    let folder = try CommandFolder()
    try folder.write("content/site.yaml", Self.site)
    let run = try folder.run("build")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try folder.read("public/index.html").contains("The Lamp"))
    #expect(folder.files(below: "public/assets").contains("style.css"))
  }

  @Test func whereAMistakenTemplateIsStandsInTheMessage() throws {
    let folder = try CommandFolder()
    try folder.write("content/site.yaml", Self.site)
    try folder.write("templates/partials/footer.mustache", "<footer>{{site.tilte}}</footer>\n")
    try folder.write("templates/partials/haeder.mustache", "x\n")
    let partial = try folder.run("build")
    #expect(partial.status == 1)
    #expect(
      partial.errors.hasPrefix(
        """
        templates/partials/footer.mustache:1:16: error: “tilte” is not a key of “site”
            <footer>{{site.tilte}}</footer>
                           ^^^^^
          note: included from built-in theme/layouts/base.mustache:
        """))
    #expect(partial.errors.hasSuffix("\n\n1 error. Nothing was written.\n"))
    try folder.write("templates/partials/footer.mustache", "<footer>{{site.title}}</footer>\n")
    let slip = try folder.run("build")
    #expect(
      slip.errors == """
        warning: templates/partials/haeder.mustache is not used
          help: did you mean partials/header.mustache?

        1 warning.

        """)
  }

  @Test func aLayoutThatLacksABlockIsNamedOnceForAllPages() throws {
    let folder = try CommandFolder()
    try folder.write("content/site.yaml", Self.site)
    try folder.write(
      "templates/layouts/base.mustache",
      "<html lang=\"en\">{{$title}}x{{/title}}{{$scripts}}{{/scripts}}</html>\n")
    let run = try folder.run("build")
    #expect(run.status == 1)
    #expect(run.errors.contains(": error: “layouts/base” shows no block “main”\n"))
    #expect(run.errors.hasPrefix("built-in theme/pages/"))
    #expect(
      run.errors.contains(
        "templates/layouts/base.mustache takes the place of the built-in file, which `inglenook templates --print layouts/base.mustache` shows.\n"
      ))
    #expect(run.errors.hasSuffix("\n\n1 error. Nothing was written.\n"), "\(run.errors)")
  }

  @Test func aMisspeltWordIsNamed() throws {
    let folder = try CommandFolder()
    try folder.write("content/site.yaml", Self.site)
    try folder.write("templates/languages/en.yaml", "home: Hearth\nquestoins: Questions\nmonth-1: Jan\n")
    let run = try folder.run("build")
    #expect(
      run.errors == """
        templates/languages/en.yaml:2:12: warning: no template says “questoins”
            questoins: Questions
                       ^
          help: did you mean “questions”?

        1 warning.

        """)
  }

  @Test func aFileOfTheBuiltInThemeCanBePrinted() throws {
    let folder = try CommandFolder()
    let list = try folder.run("templates", "--list")
    #expect(list.output.split(separator: "\n").contains("pages/home.mustache"))
    let file = try folder.run("templates", "--print", "partials/date.mustache")
    #expect(file.output.contains("<time"))
    let slip = try folder.run("templates", "--print", "partials/fotoer")
    #expect(slip.status == 2)
    #expect(
      slip.errors.contains(
        "The built-in theme has no file “partials/fotoer”. Did you mean partials/footer.mustache?"))
  }
}
