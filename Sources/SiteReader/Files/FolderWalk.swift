import SiteModel

/// Finds every file below a folder, in order of path; what cannot be read is reported.
struct FolderWalk {
  private(set) var files: [FoundFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let root: String

  /// Walks through `root`, which is shown as it was given.
  init(_ root: String) {
    self.root = root
    walk("", ancestors: [])
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func walk(_ path: String, ancestors: [FileSystem.Identity]) {
    let shown = path.isEmpty ? root : "\(root)/\(path)"
    do throws(FileSystem.Refusal) {
      let identity = try FileSystem.status(of: shown).identity
      guard !ancestors.contains(identity) else { return reportLoop(shown) }
      for entry in try FileSystem.entries(ofFolder: shown) {
        visit(entry, in: path, ancestors: ancestors + [identity])
      }
    } catch {
      diagnostics.append(Self.unreadable(shown, "folder", error))
    }
  }

  private mutating func visit(_ entry: FileSystem.Entry, in folder: String, ancestors: [FileSystem.Identity])
  {
    guard let name = String(validating: entry.name, as: UTF8.self) else {
      return reportName(entry.name, in: folder)
    }
    guard !Self.isPassedOver(name) else { return }
    let path = folder.isEmpty ? name : "\(folder)/\(name)"
    let file = FoundFile(path: path, shown: "\(root)/\(path)")
    switch entry.kind {
    case .file: files.append(file)
    case .folder: enter(file, ancestors: ancestors)
    case .link: follow(file, ancestors: ancestors)
    case .other: reportOther(file.shown)
    }
  }

  private mutating func enter(_ folder: FoundFile, ancestors: [FileSystem.Identity]) {
    guard folder.name.hasSuffix(".md") else { return walk(folder.path, ancestors: ancestors) }
    diagnostics.append(
      .error(
        "this is a folder, and has the name of a text",
        help: "rename the folder, for example to \(folder.name.dropLast(3))",
        at: SourceLocation(file: folder.shown)))
  }

  private mutating func follow(_ file: FoundFile, ancestors: [FileSystem.Identity]) {
    do throws(FileSystem.Refusal) {
      switch try FileSystem.status(of: file.shown).kind {
      case .file: files.append(file)
      case .folder: enter(file, ancestors: ancestors)
      case .link, .other: reportOther(file.shown)
      }
    } catch {
      guard error.isMissing else { return diagnostics.append(Self.unreadable(file.shown, "link", error)) }
      let destination = FileSystem.destination(ofLink: file.shown)
      diagnostics.append(
        .error(
          "this link leads to “\(destination)”, and there is nothing there",
          help: "delete the link, or put back what it leads to", at: SourceLocation(file: file.shown)))
    }
  }

  /// A file or folder that the system does not let us read.
  static func unreadable(_ path: String, _ noun: String, _ refusal: FileSystem.Refusal) -> Diagnostic {
    let help =
      refusal.isForbidden
      ? "give yourself the right to read it:\nchmod u+r\(noun == "folder" ? "x" : "") \(path)"
      : refusal.isEndlessLink ? "delete the link: it leads to itself" : "try again, or look at the disk"
    return .error("this \(noun) cannot be read: \(refusal.words)", help: help, at: SourceLocation(file: path))
  }

  private mutating func reportLoop(_ path: String) {
    diagnostics.append(
      .error(
        "this link leads back to a folder that it stands in", help: "delete the link",
        at: SourceLocation(file: path)))
  }

  private mutating func reportName(_ name: [UInt8], in folder: String) {
    let shown = folder.isEmpty ? root : "\(root)/\(folder)"
    diagnostics.append(
      .error(
        "the name “\(String(decoding: name, as: UTF8.self))” in this folder is not UTF-8",
        help: "give the file another name, of letters, digits and hyphens", at: SourceLocation(file: shown)))
  }

  private mutating func reportOther(_ path: String) {
    diagnostics.append(
      .error(
        "this is no file, but a pipe, a socket or a device",
        help: "delete it, or move it out of the content folder",
        at: SourceLocation(file: path)))
  }

  /// Names that begin with a dot, but for texts and for those that web servers and their operators expect, and what systems leave behind.
  static func isPassedOver(_ name: some StringProtocol) -> Bool {
    guard name.hasPrefix(".") else { return systemNames.contains(String(name)) }
    return !isHiddenText(name) && !servedDotNames.contains(String(name))
  }

  /// Whether a name with a dot before it is a text's, as “...and then.md” is: its author would miss it. What systems and
  /// editors put beside a text begins in another way.
  static func isHiddenText(_ name: some StringProtocol) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(".md") && !name.hasPrefix("._") && !name.hasPrefix(".#")
  }

  private static let servedDotNames: Set<String> = [".well-known", ".htaccess", ".nojekyll"]
  private static let systemNames: Set<String> = ["Thumbs.db", "desktop.ini", "Icon\r", "__MACOSX"]
}
