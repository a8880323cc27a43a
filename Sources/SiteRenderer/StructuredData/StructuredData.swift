import SiteModel

/// What pages say to machines: JSON-LD (W3C) in the words of schema.org.
enum StructuredData {
  /// The site, and how it is searched.
  static func home(_ context: RenderingContext) -> [UInt8] {
    document { writer in
      writer.member("@type", "WebSite")
      writer.member("name", context.settings.title)
      writer.member("description", context.settings.description ?? context.settings.tagline)
      writer.member("url", context.absolute("/"))
      writer.member("inLanguage", context.settings.language)
      writer.member("potentialAction") { action in
        action.member("@type", "SearchAction")
        action.member("target") { entry in
          entry.member("@type", "EntryPoint")
          entry.member(
            "urlTemplate", context.absolute(context.standardPaths.search) + "#q={search_term_string}")
        }
        action.member("query-input", "required name=search_term_string")
      }
    }
  }

  /// A list of articles: where it stands, and on an author's page who that is.
  static func list(_ subject: ListSubject, on page: PageHead) -> [UInt8] {
    graph { writer in
      writer.object { list in
        list.member("@type", subject.author == nil ? "CollectionPage" : "ProfilePage")
        list.member("name", page.title)
        list.member("description", page.description)
        list.member("url", page.context.absolute(page.path))
        if let author = subject.author {
          list.member("mainEntity") { $0.writePerson(author, in: page.context) }
        }
      }
      writer.object { $0.writeBreadcrumbs(to: page) }
    }
  }

  /// Where a page stands; nothing for one that nobody shall find, and for one that is the beginning itself.
  static func place(of page: PageHead) -> [UInt8] {
    page.isIndexed && !page.breadcrumbs.isEmpty ? document { $0.writeBreadcrumbs(to: page) } : []
  }

  /// A script element that says one thing. The browser runs nothing of it: its type is no script's.
  static func document(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("@context", "https://schema.org")
      write(&object)
    }
    var element = Array(#"<script type="application/ld+json">"#.utf8)
    element += writer.bytes
    element.append("</script>")
    return element
  }

  /// Several things, each of which `write` writes as an object.
  static func graph(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    document { object in
      object.key("@graph")
      object.array(write)
    }
  }
}

extension JSONWriter {
  /// The members of somebody who writes here.
  mutating func writePerson(_ author: Author, in context: RenderingContext) {
    member("@type", "Person")
    member("name", author.name)
    member("url", author.hasPage ? context.absolute(author.path) : nil)
    member("jobTitle", author.role)
    member("honorificSuffix", author.credentials)
    member("description", author.summary)
    if let photo = author.photo { member("image", context.absolute(photo.image.target)) }
    member("sameAs", strings: author.links.compactMap { context.absolute($0.target) })
  }

  /// The members of a BreadcrumbList: from home to the page itself.
  mutating func writeBreadcrumbs(to page: PageHead) {
    let crumbs = page.breadcrumbs + [Breadcrumb(title: page.title, path: page.path)]
    member("@type", "BreadcrumbList")
    member("itemListElement", objects: Array(crumbs.enumerated())) { item, crumb in
      item.member("@type", "ListItem")
      item.member("position", crumb.offset + 1)
      item.member("name", crumb.element.title)
      item.member("item", page.context.absolute(crumb.element.path))
    }
  }
}
