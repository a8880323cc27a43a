import Markdown

/// Resolves what authors wrote as links and pictures, file by file, and reports what leads nowhere.
struct Linker {
  let book: AddressBook
  let allowedHosts: AllowedHosts

  /// Markdown with every hole's target known.
  func link(_ document: MarkdownDocument, in file: ContentFile, problems: inout [Diagnostic]) -> LinkedText {
    problems += document.unusedFootnotes.map { unused($0, in: file) }
    problems += document.inlineCode.prefix(1).map { disobeyed($0, of: document.inlineCode.count, in: file) }
    return LinkedText(
      pieces: document.pieces, links: document.links.map { target(of: $0, in: file, problems: &problems) },
      images: document.images.map { image($0, in: file, problems: &problems) },
      blocks: document.blocks, headings: document.headings, file: file.location.file)
  }

  /// One sentence with every hole's target known.
  func link(_ sentence: InlineMarkdown, in file: ContentFile, problems: inout [Diagnostic]) -> LinkedText {
    LinkedText(
      pieces: sentence.pieces,
      links: sentence.links.map { target(of: $0, in: file, problems: &problems) },
      images: sentence.images.map { image($0, in: file, problems: &problems) })
  }

  /// The target of an address in front matter or settings.
  func target(of address: Located<String>, in file: ContentFile, problems: inout [Diagnostic]) -> LinkTarget {
    // An address that could not be read is empty, and reported already.
    guard !address.value.isEmpty else { return .fragment("") }
    return resolve(address.value, at: address.location, in: file, problems: &problems)
  }

  /// The file behind a picture in front matter; nil if the file is kept back.
  func picture(_ picture: Picture, in file: ContentFile, problems: inout [Diagnostic]) -> LinkedPicture? {
    let (target, size) = source(
      picture.source.value, at: picture.source.location, in: file, problems: &problems)
    if case .unpublished = target { return nil }
    return LinkedPicture(
      image: LinkedImage(target: target, alt: picture.alt ?? "", size: size),
      caption: picture.caption.map { link($0, in: file, problems: &problems) },
      credit: picture.credit.map { link($0, in: file, problems: &problems) })
  }

  private func target(of link: Link, in file: ContentFile, problems: inout [Diagnostic]) -> LinkTarget {
    let location = file.location(of: link.position)
    if link.isSource { return source(link.destination, at: location, in: file, problems: &problems).target }
    if link.destination.isEmpty {
      problems.append(
        .error("this link leads nowhere", help: "write its address between the round brackets", at: location))
      return .fragment("")
    }
    return resolve(link.destination, at: location, in: file, problems: &problems)
  }

  private func image(_ image: Image, in file: ContentFile, problems: inout [Diagnostic]) -> LinkedImage {
    let location = file.location(of: image.position)
    let (target, size) = source(image.destination, at: location, in: file, problems: &problems)
    return LinkedImage(
      target: target, alt: image.alt, title: image.title.isEmpty ? nil : image.title, size: size)
  }

  private func source(
    _ destination: String, at location: SourceLocation, in file: ContentFile, problems: inout [Diagnostic]
  ) -> (target: LinkTarget, size: PixelSize?) {
    switch WrittenLink(destination) {
    case .address(let address):
      if let problem = foreign(address, at: location) { problems.append(problem) }
      return (.address(address), nil)
    case .fragment(let fragment): return (.fragment(fragment), nil)
    case .relative(let path, _), .rooted(let path, _):
      switch file.contentPath(of: destination, path: path).flatMap({ book.entries[$0] }) {
      case .asset(let asset):
        if let defect = asset.defect { problems.append(brokenPicture(destination, defect, at: location)) }
        return (.site(path: "/" + asset.path, fragment: nil), asset.pixelSize)
      case .withheldAsset(let title):
        problems.append(withheldAsset(destination, of: title, at: location))
        return (.unpublished(title: title), nil)
      default:
        problems.append(missingPicture(destination, at: location))
        return (.address(destination), nil)
      }
    }
  }

  private func resolve(
    _ destination: String, at location: SourceLocation, in file: ContentFile, problems: inout [Diagnostic]
  ) -> LinkTarget {
    switch WrittenLink(destination) {
    case .address(let address): return .address(address)
    case .fragment(let id):
      check(id, on: file.anchors, called: "this page", at: location, problems: &problems)
      return .fragment(id)
    case .rooted(let path, let fragment) where book.address(path) != nil:
      let address = book.address(path)
      if let fragment, let anchors = address?.anchors {
        check(fragment, on: anchors, called: "the page it leads to", at: location, problems: &problems)
      }
      return .site(path: address?.path ?? path, fragment: fragment)
    case .relative(let path, let fragment), .rooted(let path, let fragment):
      guard let contentPath = file.contentPath(of: destination, path: path),
        let entry = book.entries[contentPath]
      else {
        problems.append(missingFile(destination, path: path, from: file, at: location))
        return .address(destination)
      }
      return target(
        of: entry, fragment: fragment, destination: destination, at: location, problems: &problems)
    }
  }

  private func target(
    of entry: AddressBook.Entry, fragment: String?, destination: String, at location: SourceLocation,
    problems: inout [Diagnostic]
  ) -> LinkTarget {
    switch entry {
    case .asset(let asset): return .site(path: "/" + asset.path, fragment: fragment)
    case .page(let path, let anchors):
      if let fragment {
        check(fragment, on: anchors, called: "the page it leads to", at: location, problems: &problems)
      }
      return .site(path: path, fragment: fragment)
    case .withheld(let title):
      problems.append(
        .warning(
          "“\(title)” is not published yet, so this link is shown as plain words",
          help: "it becomes a link in the first build after “\(title)” is published", at: location))
      return .unpublished(title: title)
    case .withheldAsset(let title):
      problems.append(withheldAsset(destination, of: title, at: location))
      return .unpublished(title: title)
    case .hidden(let what):
      problems.append(.error("this link leads to \(what)", help: "link to the article instead", at: location))
      return .address(destination)
    }
  }

  /// Reports a part that is not on its page; the top of a page needs no id. (HTML, “The indicated part of the document”.)
  private func check(
    _ id: String, on anchors: PageAnchors, called page: String, at location: SourceLocation,
    problems: inout [Diagnostic]
  ) {
    guard !id.isEmpty, id != "top", !anchors.contains(id) else { return }
    problems.append(missingAnchor(id, among: anchors.ids, on: page, at: location))
  }
}
