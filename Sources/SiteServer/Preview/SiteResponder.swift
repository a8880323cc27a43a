import SiteModel
import SiteReader

/// Answers a request for a file of the site, as a real web server would.
struct SiteResponder {
  let edition: Edition
  let shelf: Shelf
  let request: Request
  let path: RequestPath

  var response: Response {
    guard let file = pathOfFile else { return elsewhere }
    if let page = shelf.file(at: file.isEmpty || file.hasSuffix("/") ? file + "index.html" : file) {
      return response(with: page, status: 200)
    }
    if !file.isEmpty, !file.hasSuffix("/"), shelf.file(at: file + "/index.html") != nil {
      return redirect(to: "\(path.rawPath)/\(path.query)")
    }
    return notFound
  }

  private var base: String { shelf.site.settings.baseURL.path }

  /// The path below the output folder; nil for an address outside the site.
  private var pathOfFile: String? {
    path.path.hasPrefix(base + "/") ? String(path.path.dropFirst(base.count + 1)) : nil
  }

  private var elsewhere: Response {
    path.path == base || path.path == "/" ? redirect(to: "\(base)/\(path.query)") : notFound
  }

  /// For this time only: another site may be previewed at the same address tomorrow.
  private func redirect(to location: String) -> Response {
    .text(302, "It is at \(location)", fields: [("Location", location), ("Cache-Control", "no-store")])
  }

  private var notFound: Response {
    guard let page = shelf.file(at: "404.html") else {
      return .text(404, "There is nothing at this address.")
    }
    return response(with: page, status: 404)
  }

  private func response(with file: OutputFile, status: Int) -> Response {
    let isPage = file.path.hasSuffix(".html")
    if isPage, edition.isBroken, !isAskedForAsItWas {
      let earlier = status == 200 ? "\(path.rawPath)?\(Self.asItWas)" : nil
      return .page(500, ProblemPage(edition: edition, earlierPage: earlier).html)
    }
    do {
      switch file.contents {
      case .copy(let original): return copy(of: original, status: status)
      case .bytes(let bytes): return answer(bytes, EntityTag(of: bytes), file, status: status)
      case .rendered(let render):
        var bytes: [UInt8] = []
        try render(&bytes)
        guard isPage else { return answer(bytes, EntityTag(of: bytes), file, status: status) }
        let (page, tag) = notes(of: file).added(to: bytes)
        return answer(page, tag, file, status: status)
      }
    } catch {
      let problem = Diagnostic.error(
        "\(file.path) could not be rendered: \(error)", help: "it is made from \(file.origin)")
      return .page(500, ProblemPage(edition: edition.with(problem)).html)
    }
  }

  private static let asItWas = "inglenook=before"

  /// Whether a page is wanted in spite of mistakes, as it was before them.
  private var isAskedForAsItWas: Bool { path.query == "?" + Self.asItWas }

  private func notes(of file: OutputFile) -> PageNotes {
    PageNotes(
      edition: edition, standing: Standing(of: file.origin, in: shelf.site), isOutdated: edition.isBroken)
  }

  private func answer(_ bytes: [UInt8], _ tag: EntityTag, _ file: OutputFile, status: Int) -> Response {
    ConditionalAnswer(bytes, tag, at: file.path, to: request, status: status).response
  }

  private func copy(of original: String, status: Int) -> Response {
    guard let original = SiteReader.original(original) else {
      return .text(404, "The file \(original) is not there any more.")
    }
    return ConditionalAnswer(
      request: request, status: status, contentType: ContentType.of(original.path),
      tag: EntityTag(original.stamp), length: original.size
    ) { .file(original.path, $0) }.response
  }
}

extension ConditionalAnswer {
  /// An answer with bytes that are at hand.
  init(_ bytes: [UInt8], _ tag: EntityTag, at path: String, to request: Request, status: Int = 200) {
    self.init(
      request: request, status: status, contentType: ContentType.of(path), tag: tag,
      length: bytes.count
    ) { .bytes($0 == bytes.indices ? bytes : Array(bytes[$0])) }
  }
}
