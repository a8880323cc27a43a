/// A stranger's comment as safe HTML.
package struct RenderedComment: Sendable, Hashable {
  /// Elements of a closed list, without identifiers and classes of the stranger's choosing.
  package var html: [UInt8]
  /// The words alone.
  package var text: String
  package var wordCount: Int
  /// Where its links lead, in order.
  package var links: [String]

  package init(html: [UInt8], text: String, wordCount: Int, links: [String]) {
    self.html = html
    self.text = text
    self.wordCount = wordCount
    self.links = links
  }
}
