import SiteModel

extension RenderingContext {
  /// How a page of the site links to one of its paths.
  func local(_ path: String, fragment: String? = nil) -> String {
    base.path + percentEncoded(path: path) + hash(fragment)
  }

  /// The whole address of one of the site's paths.
  func absolute(_ path: String, fragment: String? = nil) -> String {
    base.absolute(percentEncoded(path: path)) + hash(fragment)
  }

  /// Where a link leads, written for the place in which it stands.
  func url(_ target: LinkTarget, at place: TextPlace) -> String {
    switch (target, place) {
    case (.address(let address), _): percentEncoded(address: address)
    case (.fragment(let fragment), .ownPage): hash(fragment)
    case (.fragment(let fragment), .otherPage(let home)): local(home, fragment: fragment)
    case (.fragment(let fragment), .feed(let home)): absolute(home, fragment: fragment)
    case (.site(let path, let fragment), .feed): absolute(path, fragment: fragment)
    case (.site(let path, let fragment), _): local(path, fragment: fragment)
    }
  }

  /// Where a link leads, for readers of other machines: always whole.
  func absolute(_ target: LinkTarget) -> String { url(target, at: .feed(home: "/")) }

  private func hash(_ fragment: String?) -> String { fragment.map { "#" + percentEncoded(address: $0) } ?? "" }
}
