/// Text whose paragraphs were wrapped for the way. (RFC 3676)
enum FlowedText {
  /// Joins lines that end in a space with the next one of the same depth of quotation.
  static func joined(_ text: String, deletesSpace: Bool) -> String {
    var lines: [(depth: Int, text: String)] = []
    var isOpen = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let depth = line.prefix { $0 == ">" }.count
      var words = line.dropFirst(depth)
      if words.first == " " { words = words.dropFirst() }
      let isSignature = words == "-- "
      if isOpen, let last = lines.last, last.depth == depth, !isSignature {
        lines[lines.count - 1].text = (deletesSpace ? String(last.text.dropLast()) : last.text) + words
      } else {
        lines.append((depth, String(words)))
      }
      isOpen = words.last == " " && !isSignature
    }
    return lines.map { $0.depth == 0 ? $0.text : String(repeating: ">", count: $0.depth) + " " + $0.text }
      .joined(separator: "\n")
  }
}
