/// A page on the way from home to another.
struct Breadcrumb: Sendable {
  let title: String
  let path: String
}

extension RenderingContext {
  /// Where every way begins.
  var home: Breadcrumb { Breadcrumb(title: words[.home], path: "/") }
}
