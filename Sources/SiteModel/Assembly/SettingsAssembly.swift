import Markdown

/// Connects what `site.yaml` and the calls to action say about links.
struct SettingsAssembly {
  let settings: Settings
  let linker: Linker

  /// The settings' sentences, linked once for all pages that show them.
  func words(problems: inout [Diagnostic]) -> SiteWords {
    let link = { (text: InlineMarkdown?, problems: inout [Diagnostic]) in
      text.map { linker.link($0, in: place, problems: &problems) }
    }
    var notices: [AIUse: LinkedText] = [:]
    for use in AIUse.allCases { notices[use] = link(settings.aiNotices[use], &problems) }
    return SiteWords(
      footer: link(settings.footer, &problems), disclaimer: link(settings.disclaimer, &problems),
      copyright: link(settings.copyright, &problems), aiNotices: notices)
  }

  func links(_ links: [NavigationLink], problems: inout [Diagnostic]) -> [TitledLink] {
    links.map {
      TitledLink(title: $0.title, target: linker.target(of: $0.url, in: place, problems: &problems))
    }
  }

  func callToAction(_ file: CallToActionFile, problems: inout [Diagnostic]) -> CallToAction {
    let place = ContentFile(path: file.path, location: file.location, anchors: file.body.anchors)
    return CallToAction(
      id: file.id, title: file.title, button: file.button,
      target: linker.target(of: file.url, in: place, problems: &problems),
      text: linker.link(file.body, in: place, problems: &problems))
  }

  private var place: ContentFile { ContentFile(path: "site.yaml", location: settings.location) }
}

/// Sentences of `site.yaml` that many pages show.
struct SiteWords {
  let footer: LinkedText?
  let disclaimer: LinkedText?
  let copyright: LinkedText?
  let aiNotices: [AIUse: LinkedText]
}
