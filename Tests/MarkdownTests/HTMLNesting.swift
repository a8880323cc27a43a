/// What is wrong with the nesting of HTML; nil if every element is closed in its turn.
func nestingFault(_ html: String) -> String? {
  var open: [String] = []
  for tag in tags(in: html) {
    if tag.isEnd {
      while open.last == "li" && tag.name != "li" { open.removeLast() }
      guard open.popLast() == tag.name else { return "</\(tag.name)> closes nothing; open are \(open)" }
    } else if !["br", "hr", "img", "input", "wbr", "source"].contains(tag.name)
      && !tag.attributes.hasSuffix("/")
    {
      if tag.name == "li" && open.last == "li" { open.removeLast() }
      open.append(tag.name)
    }
  }
  return open.isEmpty ? nil : "never closed: \(open)"
}

/// A tag of HTML as our renderers write it.
struct Tag: Equatable {
  var name: String
  var attributes: String
  var isEnd: Bool
}

/// The tags of HTML, without comments.
func tags(in html: String) -> [Tag] {
  var tags: [Tag] = []
  var rest = html[...]
  while let start = rest.firstIndex(of: "<") {
    rest = rest[start...]
    if rest.hasPrefix("<!--") {
      rest = rest.dropFirst(4)
      while !rest.isEmpty && !rest.hasPrefix("-->") { rest = rest.dropFirst() }
      continue
    }
    var quote: Character?
    let end = rest.firstIndex { character in
      if character == quote {
        quote = nil
      } else if quote == nil, "\"'".contains(character) {
        quote = character
      }
      return quote == nil && character == ">"
    }
    guard let end else { break }
    if rest.hasPrefix("<script") || rest.hasPrefix("<style") {
      let name = rest.dropFirst().prefix { $0.isLetter }
      while !rest.isEmpty && !rest.hasPrefix("</\(name)>") { rest = rest.dropFirst() }
      rest = rest.dropFirst()
      continue
    }
    let content = rest[rest.index(after: start)..<end]
    let isEnd = content.first == "/"
    let name = content.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    tags.append(
      Tag(
        name: String(name), attributes: String(content.drop { $0 == "/" }.dropFirst(name.count)), isEnd: isEnd
      ))
    rest = rest[end...]
  }
  return tags
}
