import Mustache
import SiteModel

/// A page that the site will have: its address, how it is made, and what the sitemap says of it.
struct PlannedPage: Sendable {
  /// `/posts/stepping-back/`.
  let path: String
  /// What the author would name as its source.
  let origin: String
  /// Whether the sitemap names it: it is listed, search engines may show it, and it stands here first of all.
  var isInSitemap = true
  /// When its content last changed, as far as the authors say.
  var lastChanged: Moment?
  let write: @Sendable (inout [UInt8]) throws -> Void

  /// A page made by a template from a model, which is built only when the page's turn comes.
  init<Model: PageModel>(
    _ path: String, origin: String, isInSitemap: Bool = true, lastChanged: Moment? = nil,
    template: Template<Model>, model: @escaping @Sendable () -> Model
  ) {
    self.path = path
    self.origin = origin
    self.isInSitemap = isInSitemap
    self.lastChanged = lastChanged
    write = { try template.render(model(), into: &$0) }
  }

  var file: OutputFile { OutputFile(path: outputPath(of: path), contents: .rendered(write), origin: origin) }
}

/// The file that a web server shows at a path: `/posts/x/` and `/posts/x` are `posts/x/index.html`, `/feed.xml` is `feed.xml`.
func outputPath(of path: String) -> String {
  let file = String(path.drop { $0 == "/" })
  if file.isEmpty || file.hasSuffix("/") { return file + "index.html" }
  let name = file.split(separator: "/").last ?? ""
  return name.contains(".") ? file : file + "/index.html"
}
