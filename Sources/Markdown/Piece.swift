/// A part of rendered Markdown: finished HTML, or a hole that only the whole site can fill.
package enum Piece: Sendable, Hashable {
  /// Finished HTML, in UTF-8.
  case html([UInt8])
  /// The URL of a link, as the value of an attribute that stands between double quotes: an index of `links`.
  case url(Int)
  /// A whole `<img>`: an index of `images`.
  case image(Int)
  /// A block that a template renders: an index of `blocks`.
  case block(Int)
  /// What lets a reader copy the address of a heading, at the end of the heading: an index of `headings`.
  case headingAnchor(Int)
  /// The mark of a footnote in the text. Both numbers count from 1.
  case footnoteReference(number: Int, occurrence: Int)
  /// The link at the end of a footnote that leads back to one of its marks. Both numbers count from 1.
  case footnoteBacklink(number: Int, occurrence: Int)
}

extension [Piece] {
  /// About how many bytes the pieces need as HTML: exactly those that are finished, and a guess for each hole.
  package var roomForHTML: Int {
    reduce(0) { room, piece in
      if case .html(let bytes) = piece { room + bytes.count } else { room + 64 }
    }
  }
}
