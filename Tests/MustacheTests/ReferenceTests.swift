import Mustache
import Testing

@Suite struct ReferenceTests {
  @Test func aSchemaPrintsItsReference() {
    let tag = Schema<String>("tag", "A word.", [.text("word", "The word, as a|b.") { $0 }])
    let schema = Schema<Page>(
      "page", "A page.",
      [
        .text("title", "The title.") { $0.title },
        .optionalURL("link", "Another address.") { $0.link },
        .optionalHTML("note", "A note.") { $0.note },
        .flag("isCurrent", "Whether it is shown.") { $0.isCurrent },
        .list("tags", "Its tags.", { tag }) { $0.tags },
        .optionalObject("first", "Its first tag.", { tag }) { $0.tags.first },
        .texts("words", "The same as text.") { $0.tags },
      ])
    #expect(
      schema.reference() == #"""
        ## page

        A page.

        | key | type | what it is |
        |---|---|---|
        | `title` | text | The title. |
        | `link` | URL, may be missing | Another address. |
        | `note` | HTML, may be missing | A note. |
        | `isCurrent` | flag | Whether it is shown. |
        | `tags` | list of tag | Its tags. |
        | `first` | tag, may be missing | Its first tag. |
        | `words` | list of text | The same as text. |

        ## tag

        A word.

        | key | type | what it is |
        |---|---|---|
        | `word` | text | The word, as a\|b. |

        """#)
  }
}
