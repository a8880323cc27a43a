import SiteModel

/// Why a file is not what its author thinks it is.
struct Misplacement {
  let file: FoundFile

  init(_ file: FoundFile) { self.file = file }

  private var place: SourceLocation { SourceLocation(file: file.shown) }
  private var stem: Substring { file.name.prefix { $0 != "." } }
  private var ending: String { file.name.lastIndex(of: ".").map { file.name[$0...].lowercased() } ?? "" }
  private var folder: String { String(file.folders.first ?? "") }

  /// Whether it is a text that its author may take for an article.
  var isUnreadText: Bool {
    Self.markdownEndings.contains(ending) || Self.officeEndings.contains(ending) && isLoose
  }

  /// In an article's own folder, a file is there to be copied.
  private var isLoose: Bool { file.folders.count == 1 }

  /// A text in another format, or Markdown with another ending.
  var otherFormat: Diagnostic {
    if Self.markdownEndings.contains(ending) {
      return .warning(
        "this file is neither read nor published, because its name does not end with .md",
        help: "rename it to \(stem).md", at: place)
    }
    return .warning(
      "this file is neither read nor published: \(folder)/ is for texts in Markdown",
      help: "save its text as \(stem).md, or, if readers are to download it, move it to content/files/",
      at: place)
  }

  /// Something in comments/ that is no thread.
  var `private`: Diagnostic {
    .error(
      "only threads (.md) belong in comments/: anything else would be published as it is, with what readers confided",
      help: Self.markdownEndings.contains(ending)
        ? "rename it to \(stem).md" : "move it out of the content folder",
      at: place)
  }

  /// An editor's copy of an older state.
  var backup: Diagnostic {
    .warning(
      "this looks like an editor's backup, and is not published", help: "delete it, or give it another name",
      at: place)
  }

  /// A text that most programs do not show.
  var hidden: Diagnostic {
    .warning(
      "this text is neither read nor published, because its name begins with a dot",
      help: "take the dot away from its name, or move the file out of the content folder", at: place)
  }

  /// Markdown in a folder that has no meaning.
  var elsewhere: Diagnostic {
    let nearest = nearestName(to: folder, among: ContentFolder.allCases.map(\.rawValue))
    return .warning(
      "Markdown outside the folders for it is neither read nor published",
      help: nearest.map { "did you mean the folder \($0)/?" }
        ?? "an article belongs in posts/, a page in pages/", at: place)
  }

  /// A file at a place where its path gives it no name.
  var nested: Diagnostic {
    if file.folders.count == 1 {
      return .error(
        "no folder gives this file a name", help: "rename it, for example to \(folder)/stepping-back.md",
        at: place)
    }
    return .error(
      "\(folder)/ has no folders below it, so this file is not read",
      help: "move it to \(folder)/\(file.name)", at: place)
  }

  var nameless: Diagnostic {
    .error(
      "the name of this file has neither letter nor digit, so its page would have no address",
      help: "rename it, for example to stepping-back.md", at: place)
  }

  private static let markdownEndings: Set<String> = [
    ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".mdtxt",
  ]
  private static let officeEndings: Set<String> = [
    ".doc", ".docx", ".odt", ".rtf", ".pages", ".txt", ".html", ".htm", ".yaml", ".yml",
  ]
}
