import Mustache
import SiteModel

/// A feed, in the words that Atom (RFC 4287) and JSON Feed 1.1 share.
struct FeedContext: Sendable {
  let context: RenderingContext
  let title: String
  var subtitle: String?
  /// The site's path of the feed itself.
  let path: String
  /// The site's path of the page that shows the same.
  let homePath: String
  let entries: [FeedEntry]

  static let schema = Schema<FeedContext>(
    "feeds",
    "A feed: `feeds/atom.xml` of articles, takeaways or comments, `feeds/feed.json` of articles. All addresses are whole.",
    [
      .text("title", "The feed's title.") { $0.title.allowedInXML },
      .optionalText("subtitle", "A few words about it.") { $0.subtitle?.allowedInXML },
      .text("id", "The feed's identity.") { $0.context.absolute($0.path) },
      .url("self", "The feed's own address.") { $0.context.absolute($0.path) },
      .url("home", "The page that shows the same.") { $0.context.absolute($0.homePath) },
      .text("updated", "When its newest entry last changed (RFC 3339).") { $0.updated },
      .text("language", "The language tag of BCP 47.") { $0.context.settings.language },
      .optionalURL("icon", "The site's icon.") { $0.context.absoluteAsset("icon.svg") },
      .text("site", "The site's name: who wrote what names no author.") {
        $0.context.settings.title.allowedInXML
      },
      .list("entries", "The entries, newest first.", { FeedEntry.schema }) { $0.entries },
    ])

  private var updated: String { (entries.compactMap(\.lastChanged).max() ?? .undated).rfc3339 }
}

/// One article, takeaway or comment of a feed.
protocol FeedEntrySource: Sendable {
  var id: String { get }
  var title: String { get }
  var url: String { get }
  var published: Moment? { get }
  var lastChanged: Moment? { get }
  var summary: String? { get }
  var content: [UInt8] { get }
  var authors: [FeedAuthor] { get }
  var categories: [Term] { get }
  var image: String? { get }
  var answers: FeedAnswer? { get }
  var replies: FeedReplies? { get }
}

/// An entry as the templates of feeds show it.
struct FeedEntry: Sendable {
  let source: any FeedEntrySource
  var lastChanged: Moment? { source.lastChanged }

  static let schema = Schema<FeedEntry>(
    "entry", "One article, takeaway or comment of a feed.",
    [
      .text("id", "Its identity, which never changes.") { $0.source.id },
      .text("title", "Its title.") { $0.source.title.allowedInXML },
      .url("url", "Its whole address.") { $0.source.url },
      .optionalText("published", "When it was published (RFC 3339); missing without a date.") {
        $0.source.published?.rfc3339
      },
      .text(
        "updated",
        "When it last changed (RFC 3339); 1970-01-01T00:00:00Z without any date, since Atom asks for one."
      ) {
        ($0.source.lastChanged ?? .undated).rfc3339
      },
      .optionalText("modified", "When it last changed (RFC 3339); missing without a date.") {
        $0.source.lastChanged?.rfc3339
      },
      .optionalText("summary", "What it is about, in plain words.") { $0.source.summary?.allowedInXML },
      .html("content", "All of it, as HTML with whole addresses.") { $0.source.content.allowedInXML },
      .optionalURL("image", "The lead picture.") { $0.source.image },
      .list("authors", "Who wrote it.", { FeedAuthor.schema }) { $0.source.authors },
      .list("categories", "Its terms.", { Term.feedSchema }) { $0.source.categories },
      .optionalObject("inReplyTo", "What a comment answers (RFC 4685).", { FeedAnswer.schema }) {
        $0.source.answers
      },
      .optionalObject("replies", "The feed of an article's comments (RFC 4685).", { FeedReplies.schema }) {
        $0.source.replies
      },
    ])
}

/// Somebody who wrote an entry.
struct FeedAuthor: Sendable {
  let name: String
  let url: String?

  static let schema = Schema<FeedAuthor>(
    "author", "Somebody who wrote an entry.",
    [
      .text("name", "The name.") { $0.name.allowedInXML },
      .optionalURL("url", "The author's page, or the commenter's site.") { $0.url },
    ])
}

/// What a comment answers: an article, or another comment.
struct FeedAnswer: Sendable {
  let id: String
  let url: String

  static let schema = Schema<FeedAnswer>(
    "answer", "What a comment answers: an article, or another comment.",
    [
      .text("id", "Its identity.") { $0.id },
      .url("url", "Its whole address.") { $0.url },
    ])
}

/// The comments on an article.
struct FeedReplies: Sendable {
  let url: String
  let count: Int

  static let schema = Schema<FeedReplies>(
    "replies", "The comments on an article.",
    [
      .url("url", "The whole address of their feed.") { $0.url },
      .number("count", "How many there are.") { $0.count },
    ])
}

extension Term {
  /// A term as feeds show it.
  static let feedSchema = Schema<Term>(
    "category", "A term of an entry.",
    [
      .text("slug", "Its name in addresses.") { $0.slug },
      .text("title", "Its name.") { $0.title.allowedInXML },
    ])
}

extension Moment {
  /// What stands where Atom demands a date and the author gave none: the beginning of Unix time, the same in every build.
  static let undated = Moment(secondsSince1970: 0, offset: 0)
}
