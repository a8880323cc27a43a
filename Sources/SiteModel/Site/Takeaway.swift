/// One line worth keeping, and where in its article it stands.
package struct Takeaway: Sendable {
  package enum Origin: Sendable, Hashable {
    /// The key `takeaways`, or the list under `Key takeaways`: shown in the box.
    case box
    /// A bottom line, which stands in the body.
    case bottomLine
  }

  package let text: LinkedText
  package let plainText: String
  /// The id of its element on the article's page.
  package let anchor: String
  package let origin: Origin
  /// The heading of the section that it closes: an index into the body's headings.
  package let section: Int?

  package init(text: LinkedText, plainText: String, anchor: String, origin: Origin, section: Int?) {
    self.text = text
    self.plainText = plainText
    self.anchor = anchor
    self.origin = origin
    self.section = section
  }
}
