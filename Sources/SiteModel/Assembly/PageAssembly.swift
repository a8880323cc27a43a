import Markdown

/// Connects the plain pages.
struct PageAssembly {
  let settings: Settings
  let gate: PublicationGate
  let linker: Linker

  /// Published pages: those with an order first, in it; then by title.
  func pages(_ files: [PageFile], problems: inout [Diagnostic]) -> [Page] {
    files
      .filter { gate.reasonToWithhold($0.frontMatter) == nil }
      .sorted {
        ($0.frontMatter.order ?? .max, $0.frontMatter.title.value, $0.name) < (
          $1.frontMatter.order ?? .max, $1.frontMatter.title.value, $1.name
        )
      }
      .map { page($0, problems: &problems) }
  }

  private func page(_ file: PageFile, problems: inout [Diagnostic]) -> Page {
    let place = ContentFile(path: file.path, location: file.location, anchors: file.body.anchors)
    return Page(
      file: file, path: file.sitePath,
      updated: file.frontMatter.updated.map { settings.timeZone.moment(of: $0.value) },
      summary: file.frontMatter.summary ?? summary(of: file.body.firstParagraph),
      body: linker.link(file.body, in: place, problems: &problems),
      picture: file.frontMatter.image.flatMap { linker.picture($0, in: place, problems: &problems) },
      aliases: file.frontMatter.aliases.map(\.value), isListed: !file.frontMatter.isUnlisted)
  }
}
