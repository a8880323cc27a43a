import BenchmarkPages
import InglenookMustache

private let linkSchema = Schema<Link>(
  "link", "A link.",
  [
    .text("label", "Its words.") { $0.label },
    .url("url", "Its address.") { $0.url },
    .flag("isCurrent", "Whether it leads to this page.") { $0.isCurrent },
  ])

private let commentSchema: Schema<Comment> = Schema(
  "comment", "A comment.",
  [
    .text("id", "Its anchor.") { $0.id },
    .text("author", "Who wrote it.") { $0.author },
    .text("date", "When, for machines.") { $0.date },
    .text("shownDate", "When, for people.") { $0.shownDate },
    .flag("isAuthor", "Whether the article's author wrote it.") { $0.isAuthor },
    .html("body", "Its text.") { $0.body },
    .list("replies", "The answers.", { commentSchema }) { $0.replies },
  ])

private let takeawaySchema = Schema<[UInt8]>("takeaway", "A takeaway.", [.html("text", "Its text.") { $0 }])

private let articleSchema = Schema<ArticlePage>(
  "article page", "An article.",
  [
    .text("siteTitle", "The site's title.") { $0.siteTitle },
    .text("title", "The article's title.") { $0.title },
    .optionalText("subtitle", "Its subtitle.") { $0.subtitle },
    .text("description", "Its summary.") { $0.description },
    .url("url", "Its address.") { $0.url },
    .object("author", "Its author.", { linkSchema }) { $0.author },
    .text("date", "Its date, for machines.") { $0.date },
    .text("shownDate", "Its date, for people.") { $0.shownDate },
    .number("readingMinutes", "How long it takes to read.") { $0.readingMinutes },
    .list("navigation", "The site's main links.", { linkSchema }) { $0.navigation },
    .list("tags", "Its tags.", { linkSchema }) { $0.tags },
    .list("takeaways", "Its takeaways.", { takeawaySchema }) { $0.takeaways },
    .html("body", "Its text.") { $0.body },
    .list("related", "Articles like it.", { linkSchema }) { $0.related },
    .list("comments", "Its thread.", { commentSchema }) { $0.comments },
    .number("commentCount", "How many comments there are.") { $0.commentCount },
    .number("year", "The current year.") { $0.year },
  ])

private let rowSchema = Schema<Row>(
  "row", "An article in a list.",
  [
    .text("title", "Its title.") { $0.title },
    .url("url", "Its address.") { $0.url },
    .text("author", "Its author.") { $0.author },
    .text("category", "Its category.") { $0.category },
    .text("date", "Its date, for machines.") { $0.date },
    .text("shownDate", "Its date, for people.") { $0.shownDate },
    .number("comments", "How many comments it has.") { $0.comments },
  ])

private let listSchema = Schema<ListPage>(
  "list page", "Articles in a list.",
  [
    .text("title", "Its title.") { $0.title },
    .list("rows", "The articles.", { rowSchema }) { $0.rows },
  ])

/// This project's engine.
package struct OwnEngine {
  package let article: Template<ArticlePage>
  package let list: Template<ListPage>

  package init() throws {
    // A list of HTML has the schema of its own here, where dictionaries have an implicit item.
    let templates = mustacheTemplates.mapValues { $0.replacing("{{{.}}}", with: "{{{text}}}") }
    var theme = Theme(
      sources: templates.sorted { $0.key < $1.key }.map { TemplateSource(name: $0.key, text: $0.value) })
    article = theme.template("article", for: articleSchema)
    list = theme.template("list", for: listSchema)
    if let problem = theme.problems.first { throw problem }
  }
}
