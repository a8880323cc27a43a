/// A style or a script in the raw HTML of a text, which the site's content security policy keeps browsers from obeying.
package struct InlineCode: Sendable, Hashable {
  /// As it is written: `style`, `onclick`, `<style>` or `<script>`.
  package var name: String
  /// Where it stands.
  package var position: Position

  package init(name: String, position: Position) {
    self.name = name
    self.position = position
  }
}

extension RawHTMLAttribute {
  /// Whether browsers take its value for styles or a program.
  var isInlineCode: Bool { name == "style" || name.hasPrefix("on") && name.utf8.count > 4 }
}
