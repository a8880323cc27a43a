import Markdown

/// Connects the people who write here with what they wrote.
struct AuthorAssembly {
  let linker: Linker

  func authors(
    _ register: AuthorRegister, articles: [Article], listed: [Int], problems: inout [Diagnostic]
  ) -> [Author] {
    var written = [[Int]](repeating: [], count: register.entries.count)
    for index in listed {
      for author in articles[index].authors where written[author].last != index {
        written[author].append(index)
      }
    }
    return zip(register.entries, written).map { author($0, articles: $1, problems: &problems) }
  }

  private func author(_ entry: AuthorRegister.Entry, articles: [Int], problems: inout [Diagnostic]) -> Author
  {
    let place = entry.profile.map {
      ContentFile(path: $0.path, location: $0.location, anchors: $0.body.anchors)
    }
    var biography = LinkedText(pieces: [])
    var photo: LinkedPicture?
    var links: [TitledLink] = []
    if let profile = entry.profile, let place {
      biography = linker.link(profile.body, in: place, problems: &problems)
      photo = profile.photo.flatMap { linker.picture($0, in: place, problems: &problems) }
      links = profile.links.map {
        TitledLink(title: $0.title, target: linker.target(of: $0.url, in: place, problems: &problems))
      }
    }
    return Author(
      id: entry.id, name: entry.name, path: entry.path, role: entry.profile?.role,
      credentials: entry.profile?.credentials,
      email: entry.profile?.email, links: links, photo: photo, biography: biography,
      summary: summary(of: entry.profile?.body.firstParagraph ?? ""), hasProfile: entry.profile != nil,
      hasPage: entry.hasPage, articles: articles)
  }
}

extension AuthorRegister.Entry {
  /// `/authors/<id>/`.
  var path: String { "/authors/\(id)/" }
}
