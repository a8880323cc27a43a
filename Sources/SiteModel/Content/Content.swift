/// Everything in the content folder, each file read alone and nothing connected yet.
///
/// Every list is in order of path.
package struct Content: Sendable {
  package var settings: Settings
  package var articles: [ArticleFile] = []
  package var pages: [PageFile] = []
  package var threads: [ThreadFile] = []
  package var authors: [AuthorFile] = []
  package var categories: [CategoryFile] = []
  package var callsToAction: [CallToActionFile] = []
  package var assets: [AssetFile] = []

  package init(settings: Settings) { self.settings = settings }
}
