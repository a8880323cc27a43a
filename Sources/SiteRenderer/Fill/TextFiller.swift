import Markdown
import SiteModel

/// Fills the holes of an author's text for one place.
struct TextFiller: PieceFiller {
  let context: RenderingContext
  let text: LinkedText
  let place: TextPlace
  /// The picture that a reader sees first and that is therefore loaded at once.
  var eagerImage: Int?
  /// What a `[!call-to-action]` without words of its own invites to.
  var callToAction: Int?

  func writeURL(_ index: Int, into output: inout [UInt8]) {
    guard let url = context.url(text.links[index], at: place) else { return output.withholdAddress() }
    output.appendAttributeURL(url)
  }

  func writeImage(_ index: Int, into output: inout [UInt8]) {
    let image = text.images[index]
    guard let sources = ImageSources(image, at: place, in: context) else {
      return output.appendEscaped(image.alt)
    }
    sources.write(sizes: ImageSources.columnSizes, into: &output) { output in
      writeAttributes(of: image, isEager: index == eagerImage, into: &output)
    }
  }

  private func writeAttributes(of image: LinkedImage, isEager: Bool, into output: inout [UInt8]) {
    output.append(#" alt=""#)
    output.appendEscaped(image.alt)
    if let title = image.title, !title.isEmpty {
      output.append(#"" title=""#)
      output.appendEscaped(title)
    }
    if let size = image.size { output.append(#"" width="\#(size.width)" height="\#(size.height)"#) }
    output.append(#"" loading="\#(isEager ? "eager" : "lazy")" decoding="async""#)
  }

  func writeBlock(_ index: Int, into output: inout [UInt8]) {
    context.blocks.write(BlockContext(block: text.blocks[index], filler: self), into: &output)
  }

  func writeHeadingAnchor(_ index: Int, into output: inout [UInt8]) {
    if case .feed = place { return }
    let heading = text.headings[index]
    output.append(##" <a class="anchor" href="#"##)
    output.appendAttributeURL(percentEncoded(fragment: heading.id))
    output.append(#"" aria-label=""#)
    output.appendEscaped(context.words.linkToSection(heading.text))
    output.append(#""></a>"#)
  }

  func writeFootnoteReference(number: Int, occurrence: Int, into output: inout [UInt8]) {
    let id = Footnote.referenceIdentifier(number: number, occurrence: occurrence)
    output.append(#"<sup class="footnote-ref"><a href=""#)
    output.appendAttributeURL(context.url(fragment: Footnote.identifier(number: number), at: place))
    output.append(#"" id="\#(id)" role="doc-noteref">\#(number)</a></sup>"#)
  }

  func writeFootnoteBacklink(number: Int, occurrence: Int, into output: inout [UInt8]) {
    let id = Footnote.referenceIdentifier(number: number, occurrence: occurrence)
    output.append(#"<a class="footnote-backref" href=""#)
    output.appendAttributeURL(context.url(fragment: id, at: place))
    output.append(#"" role="doc-backlink" aria-label=""#)
    output.appendEscaped(context.words.backToFootnote(number, occurrence: occurrence))
    output.append(occurrence == 1 ? #"">↩</a>"# : #"">↩<sup>\#(occurrence)</sup></a>"#)
  }
}

extension RenderingContext {
  /// An author's text as HTML.
  func html(_ text: LinkedText, at place: TextPlace) -> [UInt8] {
    html(text.pieces, filler: TextFiller(context: self, text: text, place: place))
  }

  /// Pieces as HTML.
  func html(_ pieces: [Piece], filler: TextFiller) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(pieces.roomForHTML)
    pieces.write(into: &output, filler: filler)
    return output
  }
}

extension [UInt8] {
  /// Appends text as it is.
  mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  /// Makes `<a href="` or `<img src="`, which was just written, the beginning of an element that leads nowhere.
  fileprivate mutating func withholdAddress() {
    for attribute in [#" href=""#, #" src=""#]
    where suffix(attribute.utf8.count).elementsEqual(attribute.utf8) {
      removeLast(attribute.utf8.count)
      append(#" data-unpublished=""#)
    }
  }
}
