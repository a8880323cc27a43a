/// What is known of a unit's text before it is written: enough to divide the texts into files and to name these.
struct TextMark: Sendable {
  /// How long it will be, in bytes, but for what JSON puts around it.
  let size: Int
  /// Changes with everything that the text is made from.
  let hash: ContentHash

  init(of passages: [SearchPassage], on page: SearchPage) {
    var (size, hash) = (0, ContentHash())
    let add = { (text: String) in
      size += text.utf8.count
      hash.add(text)
    }
    add(page.url)
    add(page.title)
    for passage in passages {
      add(passage.fragment ?? "")
      add(passage.heading ?? "")
      add(passage.text)
    }
    self.size = size
    self.hash = hash
  }
}
