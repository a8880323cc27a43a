import Foundation
import SiteModel
import Testing

@testable import SiteReader

@Suite struct BuiltInThemeTests {
  /// After a new template: add its two lines to `Sources/DefaultTheme/theme.c`.
  @Test func theProgramCarriesTheFolderOfTemplatesAsItIs() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("templates").path
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      FileManager.default.contents(atPath: "\(folder)/\($0)") != nil
    }
    #expect(SiteReader.builtInTheme.map(\.path) == names.sorted())
    for carried in SiteReader.builtInTheme {
      let file = FileManager.default.contents(atPath: "\(folder)/\(carried.path)")
      #expect(file == Data(carried.bytes), "\(carried.path)")
      #expect(carried.shownPath == "built-in theme/" + carried.path)
    }
  }

  @Test func aFileOfTheAuthorsTakesThePlaceOfABuiltInOne() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("pages"), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: folder.appendingPathComponent("pages/home.mustache"))
    try Data("more".utf8).write(to: folder.appendingPathComponent("pages/letter.mustache"))
    let base = ["pages/404.mustache", "pages/home.mustache"].map {
      ThemeFile(path: $0, shownPath: "built-in theme/" + $0, bytes: [], isBuiltIn: true)
    }
    let theme = SiteReader.readTheme(folder: folder.path, over: base)
    #expect(
      theme.files.map(\.shownPath) == [
        "built-in theme/pages/404.mustache", folder.path + "/pages/home.mustache",
        folder.path + "/pages/letter.mustache",
      ])
    #expect(theme.files.map(\.isBuiltIn) == [true, false, false])
  }

  @Test func oneWordOfTheAuthorsTakesThePlaceOfOneWord() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("languages"), withIntermediateDirectories: true)
    try Data("home: Hearth\n".utf8).write(to: folder.appendingPathComponent("languages/en.yaml"))
    let base = [("en", "home: Home\ntags: Tags\n"), ("de", "home: Start\n")].map { tag, words in
      ThemeFile(
        path: "languages/\(tag).yaml", shownPath: "built-in theme/languages/\(tag).yaml",
        bytes: Array(words.utf8),
        isBuiltIn: true)
    }
    let theme = SiteReader.readTheme(folder: folder.path, over: base)
    #expect(theme.languages.map(\.tag) == ["en", "de"])
    #expect(theme.languages[0].words.map(\.text) == ["Hearth", "Tags"])
    #expect(theme.languages[0].words.map(\.isBuiltIn) == [false, true])
    #expect(theme.languages[0].shownPath == folder.path + "/languages/en.yaml")
  }
}
