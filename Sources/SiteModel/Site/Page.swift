/// A plain page, connected.
package struct Page: Sendable {
  package let file: PageFile
  /// `/<name>/`.
  package let path: String
  package let updated: Moment?
  package let summary: String
  package let body: LinkedText
  package let picture: LinkedPicture?
  package let aliases: [String]
  package let isListed: Bool

  package init(
    file: PageFile, path: String, updated: Moment?, summary: String, body: LinkedText,
    picture: LinkedPicture?,
    aliases: [String], isListed: Bool
  ) {
    self.file = file
    self.path = path
    self.updated = updated
    self.summary = summary
    self.body = body
    self.picture = picture
    self.aliases = aliases
    self.isListed = isListed
  }

  package var title: String { file.frontMatter.title.value }
}

/// An invitation under articles, connected.
package struct CallToAction: Sendable {
  package let id: String
  package let title: String?
  package let button: String
  package let target: LinkTarget
  package let text: LinkedText

  package init(id: String, title: String?, button: String, target: LinkTarget, text: LinkedText) {
    self.id = id
    self.title = title
    self.button = button
    self.target = target
    self.text = text
  }
}
