/// Cuts a paragraph to a summary: whole sentences while they fit, or else whole words and an ellipsis.
///
/// - Parameter limit: characters; a summary is never longer, but for the ellipsis.
func summary(of paragraph: String, limit: Int = 240) -> String {
  guard paragraph.count > limit else { return paragraph }
  let start = paragraph.prefix(limit)
  if let end = lastSentenceEnd(in: start),
    paragraph.distance(from: paragraph.startIndex, to: end) >= limit / 4
  {
    return String(paragraph[..<end])
  }
  let words = start.lastIndex(where: \.isWhitespace) ?? start.endIndex
  let cut = paragraph[..<words].reversed().drop { $0.isWhitespace || ",;:–—-".contains($0) }.reversed()
  return String(cut) + "…"
}

private func lastSentenceEnd(in text: Substring) -> String.Index? {
  var index = text.endIndex
  while index > text.startIndex {
    let before = text.index(before: index)
    if ".!?…。！？".contains(text[before]) {
      let end = text[index...].prefix { "”’\"')»".contains($0) }.endIndex
      if end < text.endIndex, text[end].isWhitespace { return end }
    }
    index = before
  }
  return nil
}
