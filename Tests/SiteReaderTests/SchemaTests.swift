import SiteReader
import Testing

@Test func everyKeyIsDocumentedAndNamedOnce() {
  for schema in ContentSchema.all { check(schema.keys, in: schema.file) }
}

private func check(_ keys: [KeyDescription], in owner: String) {
  let names = keys.flatMap { [$0.name] + $0.otherNames }
  #expect(Set(names).count == names.count, "\(owner)")
  for key in keys {
    #expect(key.documentation.hasSuffix("."), "\(owner): \(key.name)")
    check(shape: key.shape, in: "\(owner): \(key.name)")
  }
}

private func check(shape: ValueShape, in owner: String) {
  switch shape {
  case .mapping(let keys): check(keys, in: owner)
  case .list(let item): check(shape: item, in: owner)
  case .either(let first, let second):
    check(shape: first, in: owner)
    check(shape: second, in: owner)
  default: break
  }
}

@Test func theSchemaNamesTheKeysOfTheContentFormat() {
  let keys = { (file: String) in ContentSchema.all.first { $0.file == file }?.keys.map(\.name) ?? [] }
  #expect(
    Set(keys("posts/<name>.md")) == [
      "title", "subtitle", "summary", "date", "updated", "authors", "categories", "tags", "series",
      "takeaways",
      "image", "epigraph", "source", "ai", "disclaimer", "copyright", "resources", "related",
      "call-to-action",
      "sensitive", "comments", "unlisted", "guid", "review-by", "draft", "published", "expires", "noindex",
      "slug",
      "aliases", "template", "featured", "language", "check-off", "extra",
    ])
  #expect(keys("comments/<name>.md") == ["author", "date", "id", "reply-to", "url", "status", "pin"])
  #expect(
    keys("site.yaml") == [
      "title", "tagline", "description", "base-url", "language", "time-zone", "author", "permalink",
      "articles-per-page", "feed-length", "navigation", "social", "taxonomies", "copyright", "disclaimer",
      "footer",
      "call-to-action", "ai-notices", "marks", "help-lines", "quick-exit", "allowed-hosts", "share-cards",
      "compress",
      "comments", "check",
    ])
}
