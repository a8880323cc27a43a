import SiteModel

/// A rule that something on a page breaks, before it is known where its author wrote it.
struct Breach: Sendable {
  let rule: Rule
  let message: String
  let help: String?
  /// Where it stands, if that is known already.
  var location: SourceLocation?
  /// What to look for in the sources, the surest first.
  var needles: [Needle] = []

  enum Needle: Sendable, Hashable {
    /// An address, which stands between spaces, brackets or quotation marks.
    case address(String)
    /// The heading with this id.
    case heading(id: String)
    case text(String)
  }
}
