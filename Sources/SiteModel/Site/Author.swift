/// Somebody who writes here, with or without a profile.
package final class Author: Sendable {
  /// The id of the profile, or the slug of a plain name.
  package let id: String
  package let name: String
  /// `/authors/<id>/`.
  package let path: String
  package let role: String?
  package let credentials: String?
  package let email: String?
  package let links: [TitledLink]
  package let photo: LinkedPicture?
  package let biography: LinkedText
  /// The biography in plain words.
  package let summary: String
  package let hasProfile: Bool
  /// Whether the site has a page of the author; false for one who is named by unlisted articles alone.
  package let hasPage: Bool
  /// Listed articles, newest first: into `Site.articles`.
  package let articles: [Int]

  package init(
    id: String, name: String, path: String, role: String?, credentials: String?, email: String?,
    links: [TitledLink],
    photo: LinkedPicture?, biography: LinkedText, summary: String, hasProfile: Bool,
    hasPage: Bool = true, articles: [Int]
  ) {
    self.id = id
    self.name = name
    self.path = path
    self.role = role
    self.credentials = credentials
    self.email = email
    self.links = links
    self.photo = photo
    self.biography = biography
    self.summary = summary
    self.hasProfile = hasProfile
    self.hasPage = hasPage
    self.articles = articles
  }
}

/// A link with words, resolved: below a profile, or in the site's navigation.
package struct TitledLink: Sendable, Hashable {
  package let title: String
  package let target: LinkTarget

  package init(title: String, target: LinkTarget) {
    self.title = title
    self.target = target
  }
}
