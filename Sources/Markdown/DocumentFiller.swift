/// Fills the holes of a document without a site: destinations as they are written, blocks as quotations.
package struct DocumentFiller: PieceFiller {
  private let links: [Link]
  private let images: [Image]
  private let blocks: [Block]

  package init(_ document: MarkdownDocument) {
    links = document.links
    images = document.images
    blocks = document.blocks
  }

  package init(_ sentence: InlineMarkdown) {
    links = sentence.links
    images = sentence.images
    blocks = []
  }

  package func writeURL(_ index: Int, into output: inout [UInt8]) {
    output.appendAttributeURL(links[index].destination)
  }

  package func writeImage(_ index: Int, into output: inout [UInt8]) {
    output.append(contentsOf: #"<img src=""#.utf8)
    output.appendAttributeURL(images[index].destination)
    output.append(contentsOf: #"" alt=""#.utf8)
    output.appendEscaped(images[index].alt)
    if !images[index].title.isEmpty {
      output.append(contentsOf: #"" title=""#.utf8)
      output.appendEscaped(images[index].title)
    }
    output.append(contentsOf: #"">"#.utf8)
  }

  package func writeBlock(_ index: Int, into output: inout [UInt8]) {
    let block = blocks[index]
    output.append(contentsOf: #"<blockquote class="block-\#(block.name)">\#n"#.utf8)
    if !block.title.isEmpty {
      output.append(contentsOf: "<p>".utf8)
      block.title.write(into: &output, filler: self)
      output.append(contentsOf: "</p>\n".utf8)
    }
    block.body.write(into: &output, filler: self)
    output.append(contentsOf: "</blockquote>\n".utf8)
  }

  package func writeHeadingAnchor(_ index: Int, into output: inout [UInt8]) {}

  package func writeFootnoteBacklink(number: Int, occurrence: Int, into output: inout [UInt8]) {
    let id = Footnote.referenceIdentifier(number: number, occurrence: occurrence)
    output.append(contentsOf: ##"<a href="#\##(id)" role="doc-backlink">↩</a>"##.utf8)
  }
}
