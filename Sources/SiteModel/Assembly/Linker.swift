import Markdown

/// Resolves what authors wrote as links and pictures, file by file, and reports what leads nowhere.
struct Linker {
  let book: AddressBook

  /// Markdown with every hole's target known.
  func link(_ document: MarkdownDocument, in file: ContentFile, problems: inout [Diagnostic]) -> LinkedText {
    let own = file.anchors
    return LinkedText(
      pieces: document.pieces,
      links: document.links.map {
        target(of: $0, in: file, own: own, document: document, problems: &problems)
      },
      images: document.images.map { image($0, in: file, problems: &problems) },
      blocks: document.blocks, headings: document.headings)
  }

  /// One sentence with every hole's target known.
  func link(_ sentence: InlineMarkdown, in file: ContentFile, problems: inout [Diagnostic]) -> LinkedText {
    LinkedText(
      pieces: sentence.pieces,
      links: sentence.links.map {
        target(of: $0, in: file, own: file.anchors, document: nil, problems: &problems)
      },
      images: sentence.images.map { image($0, in: file, problems: &problems) })
  }

  /// The target of an address in front matter or settings.
  func target(of address: Located<String>, in file: ContentFile, problems: inout [Diagnostic]) -> LinkTarget {
    // An address that could not be read is empty, and reported already.
    guard !address.value.isEmpty else { return .fragment("") }
    return resolve(address.value, at: address.location, in: file, own: file.anchors, problems: &problems)
  }

  /// The file behind a picture in front matter.
  func picture(_ picture: Picture, in file: ContentFile, problems: inout [Diagnostic]) -> LinkedPicture {
    let (target, size) = source(
      picture.source.value, at: picture.source.location, in: file, problems: &problems)
    return LinkedPicture(
      image: LinkedImage(target: target, alt: picture.alt ?? "", size: size),
      caption: picture.caption.map { link($0, in: file, problems: &problems) },
      credit: picture.credit.map { link($0, in: file, problems: &problems) })
  }

  private func target(
    of link: Link, in file: ContentFile, own: Set<String>, document: MarkdownDocument?,
    problems: inout [Diagnostic]
  ) -> LinkTarget {
    let location = file.location(of: link.position)
    if link.isSource { return source(link.destination, at: location, in: file, problems: &problems).target }
    if link.destination.isEmpty {
      problems.append(
        .error("this link leads nowhere", help: "write its address between the round brackets", at: location))
      return .fragment("")
    }
    if let document, case .fragment(let id) = WrittenLink(link.destination), !own.contains(id),
      document.hasRawID(id)
    {
      return .fragment(id)
    }
    return resolve(link.destination, at: location, in: file, own: own, problems: &problems)
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
    case .address(let address): return (.address(address), nil)
    case .fragment(let fragment): return (.fragment(fragment), nil)
    case .relative(let path, _), .rooted(let path, _):
      guard let contentPath = file.contentPath(of: destination, path: path),
        case .asset(let asset)? = book.entries[contentPath]
      else {
        problems.append(missingPicture(destination, at: location))
        return (.address(destination), nil)
      }
      return (.site(path: "/" + asset.path, fragment: nil), asset.pixelSize)
    }
  }

  private func resolve(
    _ destination: String, at location: SourceLocation, in file: ContentFile, own: Set<String>,
    problems: inout [Diagnostic]
  ) -> LinkTarget {
    switch WrittenLink(destination) {
    case .address(let address): return .address(address)
    case .fragment(let id):
      if !own.contains(id), !id.isEmpty, id != "top" {
        problems.append(missingAnchor(id, among: own, on: "this page", at: location))
      }
      return .fragment(id)
    case .rooted(let path, let fragment)
    where book.addresses.contains(path.hasSuffix("/") || path.contains(".") ? path : path + "/"):
      let address = path.hasSuffix("/") || path.contains(".") ? path : path + "/"
      return .site(path: address, fragment: fragment)
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
      if let fragment, !fragment.isEmpty, !anchors.contains(fragment), !fragment.hasPrefix("comment-") {
        problems.append(missingAnchor(fragment, among: anchors, on: "the page it leads to", at: location))
      }
      return .site(path: path, fragment: fragment)
    case .withheld(let title):
      problems.append(
        .warning(
          "“\(title)” is not published yet, so this link is shown as plain words",
          help: "it becomes a link in the first build after “\(title)” is published", at: location))
      return .unpublished(title: title)
    case .hidden(let what):
      problems.append(.error("this link leads to \(what)", help: "link to the article instead", at: location))
      return .address(destination)
    }
  }
}

extension MarkdownDocument {
  /// Whether raw HTML in the body gives an element this id.
  fileprivate func hasRawID(_ id: String) -> Bool {
    let wanted = [#"id="\#(id)""#, "id='\(id)'"].map { Array($0.utf8) }
    return pieces.contains { piece in
      guard case .html(let bytes) = piece else { return false }
      return wanted.contains { bytes.firstRange(of: $0) != nil }
    }
  }
}
