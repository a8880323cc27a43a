package import Markdown

/// Markdown whose holes can be filled: every link and picture knows where it leads.
///
/// A class, so that what shows a text holds one reference and not five.
package final class LinkedText: Sendable {
  /// HTML with holes; a hole's number is an index into the arrays below.
  package let pieces: [Piece]
  package let links: [LinkTarget]
  package let images: [LinkedImage]
  package let blocks: [Block]
  package let headings: [Heading]
  /// The file in which it stands, as problems show it.
  package let file: String?

  package init(
    pieces: [Piece], links: [LinkTarget] = [], images: [LinkedImage] = [], blocks: [Block] = [],
    headings: [Heading] = [], file: String? = nil
  ) {
    self.pieces = pieces
    self.links = links
    self.images = images
    self.blocks = blocks
    self.headings = headings
    self.file = file
  }

  package var isEmpty: Bool { pieces.isEmpty }
}

/// A picture that is there.
package struct LinkedImage: Sendable, Hashable {
  package let target: LinkTarget
  package let alt: String
  package let title: String?
  package let size: PixelSize?

  package init(target: LinkTarget, alt: String, title: String? = nil, size: PixelSize? = nil) {
    self.target = target
    self.alt = alt
    self.title = title
    self.size = size
  }
}

/// A lead picture or a portrait, with its words.
package struct LinkedPicture: Sendable {
  package let image: LinkedImage
  package let caption: LinkedText?
  package let credit: LinkedText?

  package init(image: LinkedImage, caption: LinkedText? = nil, credit: LinkedText? = nil) {
    self.image = image
    self.caption = caption
    self.credit = credit
  }
}
