import Markdown

extension Linker {
  /// Reports what would be loaded from a server that the site does not allow.
  func foreign(_ address: String, at location: SourceLocation) -> Diagnostic? {
    if address.lowercased().hasPrefix("data:") {
      return .warning(
        "this is written into the page itself, and browsers will not show it",
        help: "save it as a file in your content folder, and name that here", at: location)
    }
    guard let host = allowedHosts.refusedHost(of: address) else { return nil }
    return .warning(
      "this comes from \(host), which would learn who reads this page, so browsers will not load it",
      help: "save it in your content folder, or allow the server in site.yaml:\nallowed-hosts: [\(host)]",
      at: location)
  }

  /// Reports styles and scripts that browsers will not obey.
  func disobeyed(_ code: InlineCode, of count: Int, in file: ContentFile) -> Diagnostic {
    let others = count > 1 ? ", nor the other \(count - 1) of its kind in this file" : ""
    return .warning(
      "browsers will not obey this \(code.name)\(others): the pages allow styles and scripts from files only",
      help: "take it out, or put it into a file of templates/assets/", at: file.location(of: code.position))
  }

  /// Reports a footnote that no reader will see.
  func unused(_ footnote: UnusedFootnote, in file: ContentFile) -> Diagnostic {
    .warning(
      "the footnote [^\(footnote.label)] is not shown, because nothing refers to it",
      help: "write [^\(footnote.label)] where it belongs, or take the footnote out",
      at: file.location(of: footnote.position))
  }

  func missingFile(_ destination: String, path: String, from file: ContentFile, at location: SourceLocation)
    -> Diagnostic
  {
    .error(
      "there is no file “\(path)” for this link to lead to",
      help: advice(destination, path: path, from: file), at: location)
  }

  func missingPicture(_ destination: String, at location: SourceLocation) -> Diagnostic {
    let name = destination.split(separator: "/").last.map(String.init) ?? destination
    let elsewhere = book.pathsByName[name]?.min().map { "there is one at “/\($0)”" }
    return .error(
      "there is no picture “\(destination)”",
      help: elsewhere
        ?? "put the picture beside the article, or write the path from the content folder: “/images/\(name)”",
      at: location)
  }

  func brokenPicture(_ destination: String, _ defect: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "the picture “\(destination)” is broken: \(defect)", help: AssetFile.repair, at: location)
  }

  func withheldAsset(_ destination: String, of title: String, at location: SourceLocation) -> Diagnostic {
    .warning(
      "“\(destination)” belongs to “\(title)”, which is not published, so it is not shown here either",
      help: "to show it all the same, move it out of the folder of “\(title)”", at: location)
  }

  func missingAnchor(_ id: String, among known: Set<String>, on page: String, at location: SourceLocation)
    -> Diagnostic
  {
    let help: String
    if let nearest = nearestName(to: id, among: known) {
      help = "did you mean “#\(nearest)”?"
    } else if known.isEmpty {
      help = "\(page) has no headings to link to"
    } else {
      help = "the parts of \(page) are: " + known.sorted().prefix(8).map { "#" + $0 }.joined(separator: ", ")
    }
    return .error("nothing on \(page) is called “#\(id)”", help: help, at: location)
  }

  private func advice(_ destination: String, path: String, from file: ContentFile) -> String {
    if destination.hasPrefix("www.") {
      return "for another site, write the whole address: https://\(destination)"
    }
    if destination.contains("@") { return "for an e-mail address, write mailto:\(destination)" }
    let written = path.split(separator: "/").last.map(String.init) ?? path
    let name = written.hasSuffix(".md") ? written : written + ".md"
    if let found = book.pathsByName[name]?.min() { return "did you mean “\(relative(found, from: file))”?" }
    if let near = nearestName(to: name, among: book.pathsByName.keys),
      let found = book.pathsByName[near]?.min()
    {
      return "did you mean “\(relative(found, from: file))”?"
    }
    return
      "a link between articles names the file, relative to this one or from the content folder: “/posts/…”"
  }

  /// How a file would write the link to another one: beside it by name, elsewhere from the root of content.
  private func relative(_ target: String, from file: ContentFile) -> String {
    let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
    let own = target.split(separator: "/").dropLast().joined(separator: "/")
    return folder == own ? String(target.dropFirst(folder.isEmpty ? 0 : folder.count + 1)) : "/" + target
  }
}
