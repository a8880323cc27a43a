import BenchmarkPages
import InglenookMustache

private let linkSchema = Schema<Link>(
  "link", "A link.",
  [
    .text("label", "Its words.", \.label),
    .url("url", "Its address.", \.url),
    .flag("isCurrent", "Whether it leads to this page.", \.isCurrent),
  ])

private let commentSchema: Schema<Comment> = Schema(
  "comment", "A comment.",
  [
    .text("id", "Its anchor.", \.id),
    .text("author", "Who wrote it.", \.author),
    .text("date", "When, for machines.", \.date),
    .text("shownDate", "When, for people.", \.shownDate),
    .flag("isAuthor", "Whether the article's author wrote it.", \.isAuthor),
    .html("body", "Its text.", \.body),
    .list("replies", "The answers.", { commentSchema }, \.replies),
  ])

private let takeawaySchema = Schema<[UInt8]>("takeaway", "A takeaway.", [.html("text", "Its text.") { $0 }])

private let articleSchema = Schema<ArticlePage>(
  "article page", "An article.",
  [
    .text("siteTitle", "The site's title.", \.siteTitle),
    .text("title", "The article's title.", \.title),
    .optionalText("subtitle", "Its subtitle.", \.subtitle),
    .text("description", "Its summary.", \.description),
    .url("url", "Its address.", \.url),
    .object("author", "Its author.", { linkSchema }, \.author),
    .text("date", "Its date, for machines.", \.date),
    .text("shownDate", "Its date, for people.", \.shownDate),
    .number("readingMinutes", "How long it takes to read.", \.readingMinutes),
    .list("navigation", "The site's main links.", { linkSchema }, \.navigation),
    .list("tags", "Its tags.", { linkSchema }, \.tags),
    .list("takeaways", "Its takeaways.", { takeawaySchema }, \.takeaways),
    .html("body", "Its text.", \.body),
    .list("related", "Articles like it.", { linkSchema }, \.related),
    .list("comments", "Its thread.", { commentSchema }, \.comments),
    .number("commentCount", "How many comments there are.", \.commentCount),
    .number("year", "The current year.", \.year),
  ])

private let rowSchema = Schema<Row>(
  "row", "An article in a list.",
  [
    .text("title", "Its title.", \.title),
    .url("url", "Its address.", \.url),
    .text("author", "Its author.", \.author),
    .text("category", "Its category.", \.category),
    .text("date", "Its date, for machines.", \.date),
    .text("shownDate", "Its date, for people.", \.shownDate),
    .number("comments", "How many comments it has.", \.comments),
  ])

private let listSchema = Schema<ListPage>(
  "list page", "Articles in a list.",
  [
    .text("title", "Its title.", \.title),
    .list("rows", "The articles.", { rowSchema }, \.rows),
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
