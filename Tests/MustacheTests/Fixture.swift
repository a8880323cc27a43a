import Mustache

/// A model with a key of every type, for tests.
struct Page: Sendable {
  var title = "Tom & Jerry"
  var role: String? = "editor"
  var url = "/posts/one"
  var link: String? = "https://example.org/?a=1&b=2"
  var body = Array("<p>Hi</p>".utf8)
  var note: [UInt8]? = Array("<i>n</i>".utf8)
  var count = 3
  var minutes: Int? = 5
  var isCurrent = true
  var parent: [Page] = []
  var items: [Page] = []
  var tags = ["a<b", "c"]
  var links = ["/a", "javascript:x"]
}

let pageSchema: Schema<Page> = Schema(
  "page", "A page.",
  [
    .text("title", "The title.", \.title),
    .optionalText("role", "The role.") { $0.role },
    .url("url", "The address.") { $0.url },
    .optionalURL("link", "Another address.") { $0.link },
    .html("body", "The body.", \.body),
    .optionalHTML("note", "A note.") { $0.note },
    .number("count", "A number.") { $0.count },
    .optionalNumber("minutes", "Another number.") { $0.minutes },
    .flag("isCurrent", "A flag.") { $0.isCurrent },
    .object("author", "Who wrote it.", { authorSchema }) { Author(name: $0.title + "!", page: $0) },
    .optionalObject("parent", "The page above.", { pageSchema }) { $0.parent.first },
    .list("items", "Pages below.", { pageSchema }) { $0.items },
    .texts("tags", "Words.") { $0.tags },
    .urls("links", "Addresses.") { $0.links },
  ])

struct Author: Sendable {
  var name: String
  var page: Page
}

let authorSchema: Schema<Author> = Schema(
  "author", "A person.",
  [
    .text("name", "The name.") { $0.name },
    .optionalText("nickname", "Another name.") { _ in nil },
    .object("page", "The page again.", { pageSchema }, \.page),
  ])

/// A theme of templates by name; the first is the one that is meant, and is compiled for ``pageSchema``.
struct Fixture {
  let theme: Theme
  let template: Template<Page>

  init(
    _ text: String, _ others: [String: String] = [:], kind: DocumentKind = .html, limits: Limits = Limits()
  ) {
    let sources = others.sorted { $0.key < $1.key }.map { name, text in
      TemplateSource(name: name, path: "\(name).mustache", text: text)
    }
    var theme = Theme(
      sources: [TemplateSource(name: "main", path: "main.mustache", text: text, kind: kind)] + sources,
      limits: limits)
    template = theme.template("main", for: pageSchema)
    self.theme = theme
  }

  var problems: String { theme.problems.map(\.description).joined(separator: "\n") }

  /// What the template renders, or what is wrong with it.
  func render(_ page: Page = Page()) -> String {
    do throws(RenderError) {
      return theme.problems.isEmpty ? try template.render(page) : problems
    } catch {
      return error.description
    }
  }
}
