/// Every key that an author may write, for those who look one up.
package enum KeyReference {
  /// The reference as Markdown: a section for each kind of file.
  package static func markdown(of schemas: [ContentSchema]) -> String {
    introduction + schemas.map(section).joined(separator: "\n")
  }

  private static let introduction = """
    # Every key

    What may stand in `site.yaml`, and at the top of every text. This page is printed by `inglenook schema --format markdown`. A key that is \
    not here is a warning with the nearest name; a value of another kind is an error that says what to write.

    Editors can complete and check these files as you type. They want a JSON Schema, which `inglenook schema` prints: `inglenook schema site` \
    for `site.yaml`, and `article`, `page`, `comment`, `author`, `category`, `call-to-action` for the lines between the two `---` of a text. In \
    the folder of a site that has kinds of terms of its own, the schema of articles has their keys, too. A new site \
    (`inglenook init`) has a first line in its `site.yaml` that names the schema; after an update of Inglenook, \
    `inglenook schema site > .inglenook/site.schema.json` renews it.

    A *text* is one line; put it in quotation marks if it holds `: ` or ` #`. *Markdown* is a text that may have emphasis and links. A *date* is a \
    day, `2026-02-20`, perhaps with a time, `2026-02-20 07:34`, perhaps with a zone, `2026-02-20 07:34 +01:00`. Where a *list* may \
    stand, a single value is a list of one.


    """

  private static func section(of schema: ContentSchema) -> String {
    let rows = schema.keys.flatMap { Self.rows(for: $0, prefix: "") }
    return (["## `\(schema.file)`", "", "| key | value | what it does |", "|---|---|---|"] + rows)
      .map { $0 + "\n" }.joined()
  }

  /// A row for the key, and one for each key of its own.
  private static func rows(for key: KeyDescription, prefix: String) -> [String] {
    let name = prefix + key.name
    let others = key.otherNames.isEmpty ? "" : " Also `\(key.otherNames.joined(separator: "`, `"))`."
    let value = words(for: key.shape) + (key.isRequired ? ", required" : "")
    let documentation = key.documentation.split(separator: "|").joined(separator: "\\|")
    let row = "| `\(name)` | \(value) | \(documentation)\(others) |"
    return [row] + inner(key.shape).flatMap { rows(for: $0, prefix: name + ": ") }
  }

  private static func inner(_ shape: ValueShape) -> [KeyDescription] {
    switch shape {
    case .mapping(let keys): keys
    case .list(let item): inner(item)
    case .either(let first, let second): inner(first) + inner(second)
    default: []
    }
  }

  private static func words(for shape: ValueShape) -> String {
    switch shape {
    case .text: "text"
    case .markdown: "Markdown"
    case .date: "date"
    case .flag: "`true` or `false`"
    case .number(let range):
      range.upperBound == .max
        ? "number from \(range.lowerBound)" : "number from \(range.lowerBound) to \(range.upperBound)"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .link: "address or path"
    case .email: "e-mail address"
    case .list(let item): "list: " + words(for: item)
    case .mapping: "keys of its own"
    case .either(let first, let second): words(for: first) + ", or " + words(for: second)
    case .no: "`false`"
    case .anything: "anything"
    }
  }
}
