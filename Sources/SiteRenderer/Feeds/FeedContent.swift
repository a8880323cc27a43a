import Markdown
import SiteModel

/// A whole article as one piece of HTML, for readers who see nothing but a feed.
///
/// What the article's page shows around the body (picture, epigraph, notices, takeaways, resources) stands in it too, since
/// most of it was taken out of the body; every address is whole.
struct FeedContent {
  private let article: ArticleContext
  private let model: Article
  private let place: TextPlace
  private var output: [UInt8] = []

  init(_ article: ArticleContext) {
    self.article = article
    model = article.article
    place = .feed(home: article.path)
  }

  /// The article from its picture to its last line.
  var html: [UInt8] {
    var content = self
    content.output.reserveCapacity(model.body.pieces.roomForHTML + 1024)
    content.writeOpening()
    model.body.pieces.write(into: &content.output, filler: article.bodyFiller(at: place))
    content.writeClosing()
    return content.output
  }

  private mutating func writeOpening() {
    if let subtitle = model.file.frontMatter.subtitle {
      writeElement("p") { $0.output.appendEscaped(subtitle) }
    }
    writePicture()
    writeSource()
    writeParagraph(model.aiNotice)
    if let epigraph = model.epigraph {
      writeElement("blockquote") { content in
        content.writeParagraph(epigraph.text)
        content.writeParagraph(epigraph.source)
      }
    }
    writeList(
      article.context.words[.keyTakeaways], model.takeaways.filter { $0.origin == .box }.map { html($0.text) }
    )
  }

  private mutating func writeClosing() {
    writeList(article.context.words[.resources], model.resources.map { article.context.html($0, at: place) })
    if model.file.frontMatter.isSensitive {
      writeList(article.context.words[.helpLines], article.context.settings.helpLines.map(\.html))
    }
    writeParagraph(model.disclaimer)
    writeParagraph(model.copyright)
  }

  private mutating func writePicture() {
    guard let picture = model.picture else { return }
    let image = LinkedText(pieces: [.image(0)], images: [picture.image])
    writeElement("figure") { content in
      content.output += content.html(image)
      let words = [picture.caption, picture.credit].compactMap(\.self)
      guard !words.isEmpty else { return }
      content.writeElement("figcaption") { content in
        content.output += words.map { content.html($0) }.joined(separator: " ".utf8)
      }
    }
  }

  /// Where the article was first published.
  private mutating func writeSource() {
    guard let source = model.source else { return }
    writeElement("p") { content in
      content.output.appendEscaped(content.article.context.words[.firstPublished])
      if let name = source.publication ?? source.url {
        content.output.append(" ")
        content.output += content.article.context.html(
          .work(title: name, author: nil, target: source.url.map { .address($0) }), at: content.place)
      }
      if let author = source.author { content.output.appendEscaped(", \(author)") }
      if let date = source.date {
        content.output.appendEscaped(", \(content.article.context.words.date(date.day))")
      }
      content.output.append(".")
      guard let permission = source.permission else { return }
      content.output.append(" ")
      content.output += content.html(permission)
    }
  }

  private mutating func writeParagraph(_ text: LinkedText?) {
    guard let text else { return }
    writeElement("p") { $0.output += $0.html(text) }
  }

  private mutating func writeList(_ title: String, _ items: [[UInt8]]) {
    guard !items.isEmpty else { return }
    writeElement("h2") { $0.output.appendEscaped(title) }
    writeElement("ul") { content in
      for item in items { content.writeElement("li") { $0.output += item } }
    }
  }

  private mutating func writeElement(_ name: String, _ writeContent: (inout FeedContent) -> Void) {
    output.append("<\(name)>")
    writeContent(&self)
    output.append("</\(name)>\n")
  }

  private func html(_ text: LinkedText) -> [UInt8] { article.context.html(text, at: place) }
}

extension HelpLine {
  /// Name, number and address as one line.
  fileprivate var html: [UInt8] {
    var output: [UInt8] = []
    if let url {
      output.append(#"<a href=""#)
      output.appendAttributeURL(url)
      output.append(#"">"#)
    }
    output.appendEscaped(name)
    if url != nil { output.append("</a>") }
    for words in [phone, description].compactMap(\.self) { output.appendEscaped(", \(words)") }
    return output
  }
}
