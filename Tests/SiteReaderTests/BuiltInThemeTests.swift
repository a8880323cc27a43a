import Foundation
import SiteModel
import Testing

@testable import SiteReader

@Suite struct BuiltInThemeTests {
  /// After a new template: add its two lines to `Sources/DefaultTheme/theme.c`.
  @Test func theProgramCarriesTheFolderOfTemplatesAsItIs() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("templates").path
    let theme = SiteReader.readTheme(folder: folder, over: [])
    #expect(theme.problems.isEmpty)
    #expect(SiteReader.builtInTheme.map(\.path) == theme.files.map(\.path))
    for (carried, file) in zip(SiteReader.builtInTheme, theme.files) {
      #expect(carried.bytes == file.bytes, "\(file.path)")
      #expect(carried.shownPath == "built-in theme/" + file.path)
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
}
