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
    try folder.write("templates/layouts/base.mustache", "<html lang=\"en\">{{$title}}x{{/title}}</html>\n")
    let run = try folder.run("build")
    #expect(run.status == 1)
    #expect(run.errors == "")
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
