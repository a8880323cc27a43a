import SiteModel

/// A file of the content folder, read alone.
struct ParsedFile: Sendable {
  private let value: Value?
  let diagnostics: [Diagnostic]

  private enum Value: Sendable {
    case article(ArticleFile)
    case page(PageFile)
    case thread(ThreadFile)
    case author(AuthorFile)
    case category(CategoryFile)
    case callToAction(CallToActionFile)
    case asset(AssetFile)
  }

  init(_ file: FoundFile, readers: MarkdownFiles) {
    switch FileRole(file) {
    case .settings: self.init(nil)
    case .none(let diagnostic): self.init(nil, diagnostic.map { [$0] } ?? [])
    case .asset:
      var reader = AssetReader(file)
      let asset = reader.asset()
      self.init(.asset(asset), reader.diagnostics)
    case .article(let name): self.init(file) { .article(readers.article(file.path, name: name, &$0)) }
    case .page(let name): self.init(file) { .page(readers.page(file.path, name: name, &$0)) }
    case .thread(let name): self.init(file) { .thread(ThreadReader.read(file.path, name: name, &$0)) }
    case .author(let id): self.init(file) { .author(readers.author(file.path, id: id, &$0)) }
    case .category(let slug): self.init(file) { .category(readers.category(file.path, slug: slug, &$0)) }
    case .callToAction(let id):
      self.init(file) { .callToAction(readers.callToAction(file.path, id: id, &$0)) }
    }
  }

  private init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// A file whose text cannot be had is read as an empty one, so that those who link to it are not blamed too.
  private init(_ file: FoundFile, _ read: (inout Reading) -> Value) {
    switch Self.source(of: file) {
    case .success(let source):
      var reading = Reading(source)
      self.init(read(&reading), reading.diagnostics)
    case .failure(let problem):
      var reading = Reading(SourceText(file: file.shown, bytes: []))
      self.init(read(&reading), [problem.diagnostic])
    }
  }

  /// The text of a file.
  static func source(of file: FoundFile) -> Result<SourceText, TextDecoding.Problem> {
    do throws(FileSystem.Refusal) {
      return TextDecoding.decode(try FileSystem.contents(of: file.shown), file: file.shown)
    } catch {
      return .failure(TextDecoding.Problem(FolderWalk.unreadable(file.shown, "file", error)))
    }
  }

  /// The article that it is; nil for anything else.
  var article: ArticleFile? { if case .article(let file) = value { file } else { nil } }

  /// The comments that it holds; nil for anything else.
  var thread: ThreadFile? { if case .thread(let file) = value { file } else { nil } }

  func add(to content: inout Content) {
    switch value {
    case .article(let file): content.articles.append(file)
    case .page(let file): content.pages.append(file)
    case .thread(let file): content.threads.append(file)
    case .author(let file): content.authors.append(file)
    case .category(let file): content.categories.append(file)
    case .callToAction(let file): content.callsToAction.append(file)
    case .asset(let file): content.assets.append(file)
    case nil: break
    }
  }
}
