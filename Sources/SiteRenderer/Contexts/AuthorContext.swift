import Mustache
import SiteModel

/// Somebody who writes here: in a byline, on a card, on their page.
struct AuthorContext: Sendable {
  let context: RenderingContext
  let author: Author
  let place: TextPlace

  init(_ author: Author, in context: RenderingContext, on path: String? = nil) {
    self.context = context
    self.author = author
    place = path == author.path ? .ownPage : .otherPage(home: author.path)
  }

  static let schema = Schema<AuthorContext>(
    "author", "Somebody who writes here.",
    [
      .text("name", "The name.") { $0.author.name },
      .optionalURL("url", "The author's page; missing for one whom only unlisted articles name.") { author in
        author.author.hasPage ? author.context.local(author.author.path) : nil
      },
      .optionalText("credentials", "Letters after the name: `LMFT`.") { $0.author.credentials },
      .optionalText("role", "What the author does: `Couples therapist`.") { $0.author.role },
      .flag("hasRole", "Whether there is a role or there are credentials.") {
        $0.author.role != nil || $0.author.credentials != nil
      },
      .optionalObject("photo", "A portrait.", { PictureContext.schema }) { $0.photo },
      .list("links", "The author's own links.", { LinkContext.schema }) { $0.links },
      .optionalHTML("biography", "The profile's text.") { $0.biography },
      .flag("hasProfile", "Whether the author has a profile, and not only a name.") { $0.author.hasProfile },
      .number("count", "How many articles the author wrote.") { $0.author.articles.count },
    ])

  var photo: PictureContext? {
    author.photo.map { PictureContext(context: context, picture: $0, place: place) }
  }
  private var links: [LinkContext] {
    context.links(author.links, on: author.path, at: place)
  }
  private var biography: [UInt8]? {
    author.biography.isEmpty ? nil : context.html(author.biography, at: place)
  }
}
