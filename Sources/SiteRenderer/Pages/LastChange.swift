import SiteModel

extension RenderingContext {
  /// When one of the articles last changed, as far as their authors say.
  func lastChange(of articles: some Sequence<Int>) -> Moment? {
    articles.lazy.compactMap { self.site.articles[$0].lastChanged }.max()
  }
}
