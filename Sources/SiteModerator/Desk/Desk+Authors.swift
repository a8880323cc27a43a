import Markdown
import SiteModel

extension Desk {
  /// The name of an article that somebody named, by its name or its title; what was said where there is none such.
  package func articleName(of words: String) -> String {
    let articles = content.articles
    if articles.contains(where: { $0.name == words }) { return words }
    let titled = articles.filter { Slug.make($0.frontMatter.title.value) == Slug.make(words) }
    return titled.count == 1 ? titled[0].name : words
  }

  /// Who the author of the site is: an id, if the settings say it or there is only one.
  package var ownAuthor: String? {
    content.settings.author?.value ?? (content.authors.count == 1 ? content.authors[0].id : nil)
  }

  /// Whether this is the id of somebody who writes here.
  package func isAuthor(_ id: String) -> Bool { content.authors.contains { $0.id == id } }
}
