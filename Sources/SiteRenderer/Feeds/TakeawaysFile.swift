import SiteModel

/// `/takeaways.json`: every takeaway for newsletters and other machines, newest article first.
///
/// An object with `title` and `url` of the site, its `language`, and `takeaways`, an array. Each takeaway has
/// - `text`, the line in plain words, and `html`, the line with its emphasis and links;
/// - `url`, its exact place;
/// - `article`: `title` and `url`;
/// - `section`: `title` and `url` of the section that it closes, if it closes one;
/// - `sensitive`: true for a line of a sensitive article, which a newsletter should not send to everybody; else missing;
/// - `categories` and `authors`: arrays of `title` and `url`, missing if empty;
/// - `date`: when the article was published, in the form of RFC 3339; missing if its author gave no date.
///
/// All addresses are whole.
enum TakeawaysFile {
  static let path = SitePath.takeawaysFile

  /// The file, if there is any takeaway.
  static func plan(_ context: RenderingContext) -> [OutputFile] {
    guard context.takeaways.path != nil else { return [] }
    let file = OutputFile(
      path: outputPath(of: path), contents: .rendered { $0 += json(context) }, origin: "the file of takeaways"
    )
    return [file]
  }

  private static func json(_ context: RenderingContext) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { file in
      file.member("title", context.settings.title)
      file.member("url", context.absolute("/"))
      file.member("language", context.settings.language)
      file.key("takeaways")
      file.array { lines in
        for index in context.takeaways.all.articles {
          let article = ArticleContext(index, in: context)
          for takeaway in article.takeaways(at: .feed(home: article.path)) {
            lines.object { $0.write(takeaway) }
          }
        }
      }
    }
    return writer.bytes + "\n".utf8
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ line: TakeawayContext) {
    let article = line.article
    let context = article.context
    member("text", line.takeaway.plainText)
    member("html", String(decoding: context.html(line.takeaway.text, at: line.place), as: UTF8.self))
    member("url", context.absolute(article.path, fragment: line.takeaway.anchor))
    member("article") { $0.write(title: article.title, url: context.absolute(article.path)) }
    if let section = line.section {
      member("section") { $0.write(title: section.title, url: section.url) }
    }
    member("sensitive", ifTrue: article.article.file.frontMatter.isSensitive)
    member("categories", objects: article.terms("categories")) {
      $0.write(title: $1.title, url: context.absolute($1.path))
    }
    member("authors", objects: article.authors) {
      $0.write(title: $1.name, url: context.absolute($1.path))
    }
    member("date", article.article.published?.rfc3339)
  }

  private mutating func write(title: String, url: String) {
    member("title", title)
    member("url", url)
  }
}
