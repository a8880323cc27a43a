import Markdown

/// Connects what `site.yaml` and the calls to action say about links.
struct SettingsAssembly {
  let settings: Settings
  let linker: Linker

  func links(_ links: [NavigationLink], problems: inout [Diagnostic]) -> [TitledLink] {
    links.map {
      TitledLink(title: $0.title, target: linker.target(of: $0.url, in: .settings, problems: &problems))
    }
  }

  func callToAction(_ file: CallToActionFile, problems: inout [Diagnostic]) -> CallToAction {
    let place = ContentFile(path: file.path, location: file.location, anchors: file.body.anchors)
    return CallToAction(
      id: file.id, title: file.title, button: file.button,
      target: linker.target(of: file.url, in: place, problems: &problems),
      text: linker.link(file.body, in: place, problems: &problems))
  }
}
