import SiteModel
import SiteReader

/// Answers requests out of one edition; nothing is rendered but what is asked for.
struct Responder: Sendable {
  let edition: Edition

  func response(to request: Request) -> Response {
    if let refusal = Gatekeeper.refusal(of: request) { return refusal }
    guard let path = RequestPath(request.target) else {
      return .text(400, "This address cannot be read: it names no path in UTF-8.")
    }
    if path.path.hasPrefix(PreviewFiles.folder) { return ownFile(path, request) }
    guard let shelf = edition.shelf else { return .page(500, ProblemPage(edition: edition).html) }
    return SiteResponder(edition: edition, shelf: shelf, request: request, path: path).response
  }

  private func ownFile(_ path: RequestPath, _ request: Request) -> Response {
    switch path.path {
    case PreviewFiles.events:
      let type = [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")]
      return Response(status: 200, fields: type, body: request.isHead ? .bytes([]) : .events)
    case PreviewFiles.problems: return .page(200, ProblemPage(edition: edition).html)
    case PreviewFiles.script: return text(PreviewFiles.scriptText, path, request)
    case PreviewFiles.style: return text(PreviewFiles.styleText, path, request)
    default: return .text(404, "The preview has no such file.")
    }
  }

  private func text(_ text: String, _ path: RequestPath, _ request: Request) -> Response {
    let bytes = Array(text.utf8)
    return ConditionalAnswer(bytes, EntityTag(of: bytes), at: path.path, to: request).response
  }
}
