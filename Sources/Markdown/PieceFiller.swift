/// Writes what belongs into the holes of rendered Markdown.
package protocol PieceFiller {
  /// Writes the escaped URL of `links[index]`, without quotes: see `appendAttributeURL(_:)`.
  func writeURL(_ index: Int, into output: inout [UInt8])
  /// Writes the whole `<img>` of `images[index]`.
  func writeImage(_ index: Int, into output: inout [UInt8])
  /// Writes `blocks[index]`.
  func writeBlock(_ index: Int, into output: inout [UInt8])
  /// Writes what stands at the end of `headings[index]`, inside the heading.
  func writeHeadingAnchor(_ index: Int, into output: inout [UInt8])
  /// Writes the mark of a footnote, with an `id` for the way back.
  func writeFootnoteReference(number: Int, occurrence: Int, into output: inout [UInt8])
  /// Writes the link from a footnote back to its mark.
  func writeFootnoteBacklink(number: Int, occurrence: Int, into output: inout [UInt8])
}

extension PieceFiller {
  /// Writes `<sup class="footnote-ref"><a href="#fn-2" id="fnref-2">2</a></sup>`.
  package func writeFootnoteReference(number: Int, occurrence: Int, into output: inout [UInt8]) {
    let id = Footnote.referenceIdentifier(number: number, occurrence: occurrence)
    output.append(
      contentsOf: """
        <sup class="footnote-ref"><a href="#\(Footnote.identifier(number: number))" id="\(id)" \
        role="doc-noteref">\(number)</a></sup>
        """.utf8)
  }
}

extension [Piece] {
  /// Appends the pieces as HTML, with their holes filled.
  package func write(into output: inout [UInt8], filler: some PieceFiller) {
    for piece in self {
      switch piece {
      case .html(let bytes): output.append(contentsOf: bytes)
      case .url(let index): filler.writeURL(index, into: &output)
      case .image(let index): filler.writeImage(index, into: &output)
      case .block(let index): filler.writeBlock(index, into: &output)
      case .headingAnchor(let index): filler.writeHeadingAnchor(index, into: &output)
      case .footnoteReference(let number, let occurrence):
        filler.writeFootnoteReference(number: number, occurrence: occurrence, into: &output)
      case .footnoteBacklink(let number, let occurrence):
        filler.writeFootnoteBacklink(number: number, occurrence: occurrence, into: &output)
      }
    }
  }
}
