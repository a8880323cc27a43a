/// Every sentence that the engine says about a template, in one place.
extension Mistake {
  static func notUTF8(_ range: Range<Int>) -> Mistake {
    Mistake(
      range, "the file is not valid UTF-8 here", "Save the file in the encoding UTF-8.")
  }

  static func repeatedTemplate(_ source: TemplateSource, first: TemplateSource) -> Mistake {
    Mistake(
      0..<0, "two templates are called “\(source.name)”", "Rename this one or the other, \(first.path).")
  }

  static func unclosedTag(_ range: Range<Int>, close: [UInt8]) -> Mistake {
    Mistake(range, "this tag is never closed", "Close it with “\(String(decoding: close, as: UTF8.self))”.")
  }

  static func namelessTag(_ range: Range<Int>) -> Mistake {
    Mistake(range, "this tag has no name", "Write a name in it, such as {{title}}.")
  }

  static func spaceInName(_ name: Name) -> Mistake {
    Mistake(
      name.range, "“\(name.text)” is not a name, because it contains white space",
      "Write one name, such as {{\(name.text.prefix { !$0.isWhitespace })}}.")
  }

  static func badDelimiters(_ range: Range<Int>) -> Mistake {
    Mistake(
      range, "this does not name an opening and a closing delimiter",
      "Write both, with a space between them and without “=”: {{=<% %>=}}.")
  }

  static func unclosed(_ tag: Tag) -> Mistake {
    Mistake(
      tag.range, "“\(tag.name.text)” is never closed", "Write {{/\(tag.name.text)}} where it ends.")
  }

  static func crossed(_ tag: Tag, by end: Tag) -> Mistake {
    Mistake(
      tag.range, "“\(tag.name.text)” is still open where “\(end.name.text)” is closed",
      "Write {{/\(tag.name.text)}} before {{/\(end.name.text)}}.")
  }

  static func closesNothing(_ end: Tag, innermost: Tag?) -> Mistake {
    let help =
      innermost.map { "The innermost open tag is “\($0.name.text)”, which {{/\($0.name.text)}} closes." }
      ?? "Remove it, or open the section before it."
    return Mistake(end.range, "no “\(end.name.text)” is open here that this tag could close", help)
  }

  static func tooDeep(_ range: Range<Int>, limit: Int) -> Mistake {
    Mistake(
      range, "tags and includes nest deeper than \(limit) levels",
      "Move the inner part into a template of its own, or look for one that includes itself.")
  }

  static func tooLong(_ range: Range<Int>, limit: Int) -> Mistake {
    Mistake(
      range, "with all that it includes, the template becomes longer than \(limit) instructions",
      "Include less here: templates that include others several times grow quickly.")
  }
}

extension Mistake {
  static func missingTemplate(_ name: Name, among names: [String]) -> Mistake {
    Mistake(
      name.range, "there is no template “\(name.text)”", nearestName(to: name.text, among: names))
  }

  static func brokenTemplate(_ name: Name) -> Mistake {
    Mistake(
      name.range, "the template “\(name.text)” has mistakes of its own", "Mend them first.")
  }

  static func circular(_ range: Range<Int>, _ name: String) -> Mistake {
    Mistake(
      range, "“\(name)” includes itself without end",
      "Put the include into a section over a list or an object, so that it ends where the data end.")
  }

  static func dynamicName(_ name: Name) -> Mistake {
    Mistake(
      name.range,
      "which template “*\(name.text)” names is known only while rendering, so it cannot be checked",
      "Name the template itself, or choose among several with sections.")
  }

  static func unknownBlock(_ block: Block, parent: String, blocks: [String]) -> Mistake {
    Mistake(
      block.name.range, "“\(parent)” shows no block “\(block.name.text)”",
      nearestName(to: block.name.text, among: blocks)
        ?? (blocks.isEmpty ? "It shows no blocks at all." : "Its blocks are \(blocks.inWords)."))
  }

  static func repeatedBlock(_ block: Block, parent: String) -> Mistake {
    Mistake(
      block.name.range, "the block “\(block.name.text)” is given to “\(parent)” twice",
      "Only the first one would be shown: remove one of them.")
  }

  static func stray(_ range: Range<Int>, parent: String) -> Mistake {
    Mistake(
      range, "this stands between the blocks of “\(parent)” and would never be shown",
      "Move it into a block, or remove it.")
  }
}

extension Mistake {
  static func unknownKey(_ name: Name, in schemas: [SchemaCore]) -> Mistake {
    let owners = schemas.map { "“\($0.name)”" }.inWords
    let keys = schemas.flatMap { $0.keys.map(\.name) }.filter { $0 != "." }
    let innermost = schemas.first?.keys.map(\.name).filter { $0 != "." } ?? []
    return Mistake(
      name.range, "“\(name.text)” is not a key of \(owners)",
      nearestName(to: name.text, among: keys)
        ?? "The keys of “\(schemas.first?.name ?? "")” are \(innermost.inWords).")
  }

  static func outsideOfList(_ name: Name) -> Mistake {
    Mistake(
      name.range, "“\(name.text)” means something only in a section over a list",
      "Move it into one: {{#items}}…{{/items}}.")
  }

  static func emptyPart(_ name: Name) -> Mistake {
    Mistake(
      name.range, "“\(name.text)” is not a name, because there is nothing before, between or behind its dots",
      "Write a name on both sides of each dot, such as {{author.name}}.")
  }

  static func noSingleValue(_ name: Name, in schema: SchemaCore) -> Mistake {
    Mistake(
      name.range, "“.” stands for “\(schema.name)” here, which is no single value",
      "Name one of its keys, such as {{\(schema.keys.first?.name ?? "name")}}.")
  }

  static func noKeysInside(_ key: KeyCore, of name: Name) -> Mistake {
    guard key.kind == .list else {
      return Mistake(
        name.range, "“\(key.name)” is \(key.kind.inWords), which has no keys of its own",
        "Write {{\(key.name)}}.")
    }
    return Mistake(
      name.range, "“\(key.name)” is a list, so its items' keys are known only in a section over it",
      "Write {{#\(key.name)}}…{{/\(key.name)}}, or ask for \(key.name).count, .isEmpty or .notEmpty.")
  }

  static func notShown(_ name: Name, _ kind: KeyKind, schema: SchemaCore?) -> Mistake {
    let section = "{{#\(name.text)}}…{{/\(name.text)}}"
    return switch kind {
    case .flag:
      Mistake(
        name.range, "“\(name.text)” is a flag, which shows nothing itself", "Use it as a section: \(section)."
      )
    case .list:
      Mistake(
        name.range, "“\(name.text)” is a list, which shows nothing itself", "Repeat over it: \(section).")
    default:
      Mistake(
        name.range, "“\(name.text)” is an object, which shows nothing itself",
        "Name one of its keys, such as {{\(name.text).\(schema?.keys.first?.name ?? "name")}}.")
    }
  }

  static func neverEmpty(_ section: Section, _ kind: KeyKind) -> Mistake {
    Mistake(
      section.name.range,
      "“\(section.name.text)” is \(kind.inWords) that is never missing, so this section would \(section.isInverted ? "never" : "always") be shown",
      section.isInverted
        ? "Remove the section." : "Remove the section's two tags, and keep what is between them.")
  }
}

extension Mistake {
  static func plainUnescaped(_ name: Name, tag: Range<Int>) -> Mistake {
    Mistake(
      tag, "“\(name.text)” is plain text, which must not be shown unescaped",
      "Write {{\(name.text)}}.")
  }

  static func escapedHTML(_ name: Name, tag: Range<Int>) -> Mistake {
    Mistake(
      tag, "“\(name.text)” is HTML, whose tags would be shown as text here", "Write {{{\(name.text)}}}.")
  }

  static func unescaped(_ name: Name, tag: Range<Int>, in context: Context) -> Mistake {
    Mistake(
      tag, "“\(name.text)” must not be shown unescaped in \(context.description)", "Write {{\(name.text)}}.")
  }

  static func misplacedHTML(_ name: Name, tag: Range<Int>, in context: Context) -> Mistake {
    Mistake(
      tag, "“\(name.text)” is HTML, which cannot stand in \(context.description)",
      "Use a key that is plain text.")
  }

  static func unquoted(_ name: Name, tag: Range<Int>) -> Mistake {
    Mistake(
      tag, "“\(name.text)” stands in an attribute without quotes",
      "Put the attribute's whole value into quotes: \"{{\(name.text)}}\".")
  }

  static func unquotedJSON(_ name: Name, tag: Range<Int>) -> Mistake {
    Mistake(
      tag, "“\(name.text)” stands in JSON, but not in a string", "Put it into quotes: \"{{\(name.text)}}\".")
  }

  static func notAnAddress(_ name: Name, tag: Range<Int>, _ kind: KeyKind) -> Mistake {
    Mistake(
      tag, "“\(name.text)” is \(kind.inWords), with which an address cannot begin",
      "Use a key that is a URL, or write the beginning of the address before it.")
  }

  static func foreignScheme(_ name: Name, tag: Range<Int>, scheme: [UInt8]) -> Mistake {
    Mistake(
      tag,
      "“\(name.text)” stands in an address that begins with “\(String(decoding: scheme, as: UTF8.self)):”",
      "Values may stand in addresses that are relative or begin with http:, https:, mailto: or tel:.")
  }

  static func unclearAddress(_ name: Name, tag: Range<Int>) -> Mistake {
    Mistake(
      tag, "“\(name.text)” stands in an address that a section may or may not have begun",
      "Write the whole address in each of the sections.")
  }

  static func forgedScheme(_ range: Range<Int>) -> Mistake {
    Mistake(
      range, "this colon would make a scheme of the value before it, such as javascript:",
      "Write the scheme itself, or a slash before the colon.")
  }

  static func cannotEscape(_ name: Name, tag: Range<Int>, in context: Context) -> Mistake {
    Mistake(
      tag, "“\(name.text)” stands in \(context.description), for which it cannot be escaped",
      "Values may stand in text, in quoted attributes but for styles and scripts, and in strings of JSON scripts."
    )
  }

  static func unbalanced(_ section: Section, start: Context, end: Context) -> Mistake {
    Mistake(
      section.tag,
      "the section “\(section.name.text)” begins in \(start.description) but ends in \(end.description), so what follows cannot be escaped safely",
      "Close in the section what it opens.")
  }

  static func unbalancedInclude(_ range: Range<Int>, _ name: String) -> Mistake {
    Mistake(
      range,
      "“\(name)” includes itself and ends in another place of the HTML than it begins, so what follows cannot be escaped safely",
      "Close in the template what it opens.")
  }

  static func incomplete(_ range: Range<Int>, in context: Context) -> Mistake {
    Mistake(range, "the template ends in \(context.description)", "Close it before the template ends.")
  }

  static func lostContext(_ range: Range<Int>) -> Mistake {
    Mistake(
      range, "this is no HTML that can be followed, so values behind it cannot be escaped safely",
      "Look for a missing quote, equals sign or space in the tag.")
  }
}

extension Mistake {
  private init(_ range: Range<Int>, _ message: String, _ help: String?) {
    self.init(range: range, message: message, help: help)
  }
}

extension TemplateProblem {
  /// That a program asks for a template which the theme has not.
  static func missing(_ name: String, among names: [String]) -> TemplateProblem {
    TemplateProblem(
      place: Place(path: name, line: 1, column: 1), message: "there is no template “\(name)”", sourceLine: "",
      caretWidth: 1, help: nearestName(to: name, among: names), includes: [])
  }
}

private func nearestName(to name: String, among names: [String]) -> String? {
  nearest(to: name, among: names).map { "Did you mean “\($0)”?" }
}

extension [String] {
  /// `a, b and c`.
  fileprivate var inWords: String {
    guard let last, count > 1 else { return first ?? "none" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension KeyKind {
  /// The type with its article, as it stands in a sentence.
  var inWords: String {
    switch self {
    case .text, .optionalText: "a text"
    case .url, .optionalURL: "a URL"
    case .html, .optionalHTML: "HTML"
    case .number, .optionalNumber: "a number"
    case .flag: "a flag"
    case .object, .optionalObject: "an object"
    case .list: "a list"
    }
  }
}
