import Markdown
import SiteModel
import YAML

extension ValueType where Value == Picture {
  /// A path, or a path with the words that go with the picture.
  static var picture: Self {
    ValueType.form(PictureDraft(), PictureDraft.keys) { draft in
      draft.source.map { Picture(source: $0, alt: draft.alt, caption: draft.caption, credit: draft.credit) }
    }
    .orText(ValueType<Located<String>>.path.map { path, _, _ in Picture(source: path) })
    .map { picture, node, reading in
      if picture.alt == nil {
        reading.warning(
          "the picture has no words for those who cannot see it",
          help: "say what it shows, or write alt: \"\" if it only decorates:\n"
            + "\(reading.key):\n  src: \(YAMLText.scalar(picture.source.value))\n  alt: …", at: node.mark)
      }
      return picture
    }
  }
}

private struct PictureDraft {
  var source: Located<String>?
  var alt: String?
  var caption: InlineMarkdown?
  var credit: InlineMarkdown?

  static let keys: [Key<PictureDraft>] = [
    Key(
      "src", \.source, .path, isRequired: true,
      "The path of the picture, relative to this file or from the root of content."),
    Key(
      "alt", \.alt, .alternativeText,
      "What the picture shows, for those who cannot see it; empty if it only decorates."),
    Key("caption", \.caption, .markdown, "A line below the picture."),
    Key("credit", \.credit, .markdown, "Who made the picture."),
  ]
}

extension ValueType where Value == String {
  /// A text that may be said to be empty.
  fileprivate static var alternativeText: Self {
    Self(.text) { node, reading in
      if case .scalar(let scalar) = node, scalar.text.isEmpty, scalar.style != .plain { return "" }
      return TextValue.read(node, &reading)
    }
  }
}

extension ValueType where Value == Epigraph {
  /// A quotation, with or without its source.
  static var epigraph: Self {
    ValueType.form(EpigraphDraft(), EpigraphDraft.keys) { draft in
      draft.text.map { Epigraph(text: $0, source: draft.source) }
    }
    .orText(ValueType<InlineMarkdown>.markdown.map { text, _, _ in Epigraph(text: text) })
  }
}

private struct EpigraphDraft {
  var text: InlineMarkdown?
  var source: InlineMarkdown?

  static let keys: [Key<EpigraphDraft>] = [
    Key("text", \.text, .markdown, isRequired: true, "The quotation, without quotation marks."),
    Key("source", \.source, .markdown, "Who said it, and where."),
  ]
}

extension ValueType where Value == OriginalSource {
  /// Where an article was first published.
  static var originalSource: Self {
    .form(SourceDraft(), SourceDraft.keys) { draft in
      OriginalSource(
        publication: draft.publication, author: draft.author, url: draft.url, date: draft.date,
        permission: draft.permission)
    }
  }
}

private struct SourceDraft {
  var publication: String?
  var author: String?
  var url: String?
  var date: Located<WrittenDate>?
  var permission: InlineMarkdown?

  static let keys: [Key<SourceDraft>] = [
    Key("publication", \.publication, .text, "The book, journal or site."),
    Key("author", \.author, .text, "Who wrote it there."),
    Key("url", \.url, .address, "Its address there; search engines are told that it is the original."),
    Key("date", \.date, .date, "When it appeared there."),
    Key("permission", \.permission, .markdown, "The words that the permission to reprint asks for."),
  ]
}

extension ValueType where Value == Resource {
  /// A work with title, author and address, or a line of Markdown.
  static var resource: Self {
    ValueType.form(ResourceDraft(), ResourceDraft.keys) { draft in
      draft.title.map { .work(title: $0, author: draft.author, url: draft.url) }
    }
    .orText(ValueType<InlineMarkdown>.markdown.map { line, _, _ in .line(line) })
  }
}

private struct ResourceDraft {
  var title: String?
  var author: String?
  var url: Located<String>?

  static let keys: [Key<ResourceDraft>] = [
    Key("title", \.title, .text, isRequired: true, "The title of the work."),
    Key("author", \.author, .text, "Who made it."),
    Key("url", \.url, .link, "Where to find it."),
  ]
}

extension ValueType where Value == NavigationLink {
  /// A link with words.
  static var navigationLink: Self {
    .form(LinkDraft(), LinkDraft.keys) { draft in
      guard let title = draft.title, let url = draft.url else { return nil }
      return NavigationLink(title: title, url: url)
    }
  }
}

private struct LinkDraft {
  var title: String?
  var url: Located<String>?

  static let keys: [Key<LinkDraft>] = [
    Key("title", \.title, .text, isRequired: true, "The words of the link."),
    Key("url", \.url, .link, isRequired: true, "Where it leads: an address, or a path of the site."),
  ]
}

extension ValueType where Value == [String: ExtraValue] {
  /// Whatever the author's own templates want.
  static var extra: Self {
    ValueType(.anything) { node, reading in
      guard case .mapping(let values)? = ExtraValue(node) else {
        reading.error(
          "`extra` needs keys of its own", help: "write it like this:\nextra:\n  my-key: …", at: node.mark)
        return nil
      }
      return values
    }
  }
}

extension ExtraValue {
  /// A value as its words suggest; in quotation marks it is always a text.
  fileprivate init?(_ node: YAMLNode) {
    switch node {
    case .sequence(let sequence): self = .list(sequence.items.compactMap(ExtraValue.init))
    case .mapping(let mapping):
      self = .mapping(
        Dictionary(
          mapping.entries.compactMap { entry in ExtraValue(entry.value).map { (entry.key.text, $0) } }
        ) {
          first, _ in first
        })
    case .scalar(let scalar):
      if TextValue.isNothing(scalar) { return nil }
      if scalar.style == .plain, let number = Int(scalar.text), String(number) == scalar.text {
        self = .number(number)
      } else if scalar.style == .plain, scalar.text == "true" || scalar.text == "false" {
        self = .flag(scalar.text == "true")
      } else {
        self = .text(scalar.text)
      }
    }
  }
}
