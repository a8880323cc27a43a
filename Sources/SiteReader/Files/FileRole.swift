import Markdown
import SiteModel

/// What a file of the content folder is, by its path.
enum FileRole: Sendable, Hashable {
  case settings
  case article(name: String)
  case page(name: String)
  case thread(name: String)
  case author(id: String)
  case category(slug: String)
  case callToAction(id: String)
  /// Copied as it is.
  case asset
  /// None of these, and not published; a README says nothing to readers, so nothing is said about it.
  case none(Diagnostic?)

  init(_ file: FoundFile) {
    if file.path == "site.yaml" {
      self = .settings
    } else if file.name.hasSuffix("~") || file.name.hasSuffix(".bak") || file.name.hasSuffix(".swp") {
      self = .none(Misplacement(file).backup)
    } else if FolderWalk.isHiddenText(file.name) {
      self = .none(Misplacement(file).hidden)
    } else if let folder = file.folders.first.flatMap({ ContentFolder(rawValue: String($0)) }) {
      self = Self.role(of: file, in: folder)
    } else if file.name.lowercased().hasSuffix(".md") {
      self = .none(file.name == "README.md" ? nil : Misplacement(file).elsewhere)
    } else {
      self = .asset
    }
  }

  private static func role(of file: FoundFile, in folder: ContentFolder) -> FileRole {
    let misplacement = Misplacement(file)
    guard file.name.hasSuffix(".md") else {
      if folder == .comments { return .none(misplacement.private) }
      return misplacement.isUnreadText ? .none(misplacement.otherFormat) : .asset
    }
    guard let stem = stem(of: file, in: folder) else { return .none(misplacement.nested) }
    let name = folder.isDated ? FileName(stem).name : stem
    guard !Slug.make(name).isEmpty else { return .none(misplacement.nameless) }
    switch folder {
    case .posts: return .article(name: name)
    case .pages: return .page(name: name)
    case .comments: return .thread(name: name)
    case .authors: return .author(id: name)
    case .categories: return .category(slug: Slug.make(name))
    case .callsToAction: return .callToAction(id: name)
    }
  }

  /// The part of the path that names the file: `index.md` is named by its folder.
  private static func stem(of file: FoundFile, in folder: ContentFolder) -> String? {
    let depth = file.folders.count
    if folder.hasIndexFiles, file.name == "index.md", depth >= 2 {
      return depth == 2 || folder == .posts ? String(file.folders[depth - 1]) : nil
    }
    if folder.hasIndexFiles, depth == 1, file.name == "index.md" || file.name == "_index.md" { return nil }
    guard depth == 1 || folder == .posts || folder == .comments else { return nil }
    return String(file.name.dropLast(3))
  }
}

/// The folders of content that have a meaning.
enum ContentFolder: String, CaseIterable, Sendable {
  case posts, pages, comments, authors, categories
  case callsToAction = "calls-to-action"

  /// Whether a file may stand in a folder of its own, beside its pictures.
  var hasIndexFiles: Bool { self == .posts || self == .pages }

  /// Whether a date may stand before the name.
  var isDated: Bool { self == .posts || self == .comments }
}

/// The name of an article's file, with or without a date before it.
struct FileName: Sendable, Hashable {
  /// What is left without the date.
  let name: String

  /// Reads the name of a file without its extension: `2026-02-20-stepping-back` is `stepping-back`.
  init(_ stem: String) {
    let bytes = Array(stem.utf8)
    let isDigit = { (index: Int) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) }
    let isDated =
      bytes.count > 11 && [4, 7, 10].allSatisfy { bytes[$0] == .hyphen }
      && [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy(isDigit)
    name = isDated ? String(decoding: bytes[11...], as: UTF8.self) : stem
  }
}
