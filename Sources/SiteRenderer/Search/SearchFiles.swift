import Search
import SiteModel

/// The search index, below `/search/`.
enum SearchFiles {
  static func plan(_ context: RenderingContext) -> [OutputFile] { [] }
}
