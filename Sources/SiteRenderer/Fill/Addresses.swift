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

  /// Where a link leads, written for the place in which it stands; nil where nothing may lead yet.
  func url(_ target: LinkTarget, at place: TextPlace) -> String? {
    switch (target, place) {
    case (.unpublished, _): nil
    case (.address(let address), _): percentEncoded(address: address)
    case (.fragment(let fragment), _): url(fragment: fragment, at: place)
    case (.site(let path, let fragment), .feed): absolute(path, fragment: fragment)
    case (.site(let path, let fragment), _): local(path, fragment: fragment)
    }
  }

  /// The address of a part of a text's own page, written for the place in which the text is shown.
  func url(fragment: String, at place: TextPlace) -> String {
    switch place {
    case .ownPage: hash(fragment)
    case .otherPage(let home): local(home, fragment: fragment)
    case .feed(let home): absolute(home, fragment: fragment)
    }
  }

  /// Where a link leads, for readers of other machines: always whole.
  func absolute(_ target: LinkTarget) -> String? { url(target, at: .feed(home: "/")) }

  private func hash(_ fragment: String?) -> String {
    fragment.map { "#" + percentEncoded(fragment: $0) } ?? ""
  }
}
