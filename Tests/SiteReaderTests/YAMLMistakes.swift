extension Mistake {
  /// Front matter that is no YAML, or other YAML than its author thinks.
  static let inYAML: [Mistake] = [
    Mistake(
      "title: Leave: and come back\ndate: 2026-01-01",
      """
      content/posts/x.md:2:13: error: the title holds a colon, so YAML reads it as a key of its own
          title: Leave: and come back
                      ^
        help: put the title in quotation marks:
              title: "Leave: and come back"
      """),
    Mistake(
      "title: A\nsubtitle: Go: now",
      """
      content/posts/x.md:3:13: error: the subtitle holds a colon, so YAML reads it as a key of its own
          subtitle: Go: now
                      ^
        help: put the subtitle in quotation marks:
              subtitle: "Go: now"
      """),
    Mistake(
      "title: A\ntags:\n\t- x",
      """
      content/posts/x.md:4:1: error: a tab indents this line, and YAML allows only spaces there
          \t- x
          ^
        help: replace the tab with two spaces:
                - x
      """),
    Mistake(
      "title: A\n\tsubtitle: x",
      """
      content/posts/x.md:3:1: error: a tab indents this line, and YAML allows only spaces there
          \tsubtitle: x
          ^
        help: replace the tab with two spaces:
                subtitle: x
      """),
    Mistake(
      "title: \"Leave\ndate: 2026-01-01\nauthor: joan",
      """
      content/posts/x.md:2:8: error: the title begins with a quotation mark that is never closed
          title: "Leave
                 ^
        help: close it at the end of the line:
              title: "Leave"
      """),
    Mistake(
      "title: \"Leave\ndate: \"2026-01-01\"\nauthor: joan",
      """
      content/posts/x.md:2:8: error: the title begins with a quotation mark that is never closed
          title: "Leave
                 ^
        help: close it at the end of the line:
              title: "Leave"
      """),
    Mistake(
      "title: 'It's fine'\ndate: 2026-01-01",
      """
      content/posts/x.md:2:11: error: the apostrophe inside the title ends the quotation too early
          title: 'It's fine'
                    ^
        help: put other quotation marks around the whole:
              title: "It's fine"
      """),
    Mistake(
      "title: \"He said \"go\" to me\"",
      """
      content/posts/x.md:2:17: error: the quotation mark inside the title ends the quotation too early
          title: "He said "go" to me"
                          ^
        help: put other quotation marks around the whole:
              title: 'He said "go" to me'
      """),
    Mistake(
      "title: A\ntitle: B",
      """
      content/posts/x.md:3:1: error: `title` stands here a second time; the first is on line 2
          title: B
          ^
        help: delete one of the two lines, or join what they say
      """),
    Mistake(
      "title: A\n subtitle: x\ndate: 2026-01-01",
      """
      content/posts/x.md:3:2: error: this line is indented, as though it belonged to `title`, which has a value already
           subtitle: x
           ^
        help: begin it where the line above begins:
              subtitle: x
      """),
    Mistake(
      "title: A\ntags:\n  -a\n  -b",
      """
      content/posts/x.md:4:3: error: a hyphen begins an item of a list only if a space follows it
            -a
            ^
        help: write it like this:
                - a
      """),
    Mistake(
      "title: A\ntags:\n  - a\n  -b\ndate: 2026-01-01",
      """
      content/posts/x.md:5:3: error: a hyphen begins an item of a list only if a space follows it
            -b
            ^
        help: write it like this:
                - b
      """),
    Mistake(
      "title: A\ntags:\n  - a\n - b\ndate: 2026-01-01",
      """
      content/posts/x.md:5:2: error: this line begins at a column where no line above it begins
           - b
           ^
        help: begin it below the line above:
                - b
      """),
    Mistake(
      "title: A\ntags:\n  - a\n   - b\ndate: 2026-01-01",
      """
      content/posts/x.md:5:4: error: this hyphen does not stand below the hyphen of the item above, so YAML takes it for text
             - b
             ^
        help: begin all items of the list at the same column
      """),
    Mistake(
      "title: @home",
      """
      content/posts/x.md:2:8: error: the title begins with “@”, which has a meaning of its own in YAML
          title: @home
                 ^
        help: put the title in quotation marks:
              title: "@home"
      """),
    Mistake(
      "title: `x`",
      """
      content/posts/x.md:2:8: error: the title begins with “`”, which has a meaning of its own in YAML
          title: `x`
                 ^
        help: put the title in quotation marks:
              title: "`x`"
      """),
    Mistake(
      "title: %x",
      """
      content/posts/x.md:2:8: error: the title begins with “%”, which has a meaning of its own in YAML
          title: %x
                 ^
        help: put the title in quotation marks:
              title: "%x"
      """),
    Mistake(
      "title: *Bold* x",
      """
      content/posts/x.md:2:8: error: the title begins with “*”, which has a meaning of its own in YAML
          title: *Bold* x
                 ^
        help: put the title in quotation marks:
              title: "*Bold* x"
      """),
    Mistake(
      "title: *bold",
      """
      content/posts/x.md:2:8: error: the title begins with “*”, which has a meaning of its own in YAML
          title: *bold
                 ^
        help: put the title in quotation marks:
              title: "*bold"
      """),
    Mistake(
      "title: & x",
      """
      content/posts/x.md:2:8: error: the title begins with “&”, which has a meaning of its own in YAML
          title: & x
                 ^
        help: put the title in quotation marks:
              title: "& x"
      """),
    Mistake(
      "title: &x y",
      """
      content/posts/x.md:2:8: error: the title begins with “&”, which has a meaning of its own in YAML
          title: &x y
                 ^
        help: put the title in quotation marks:
              title: "&x y"
      """),
    Mistake(
      "title: !x y",
      """
      content/posts/x.md:2:8: error: the title begins with “!”, which has a meaning of its own in YAML
          title: !x y
                 ^
        help: put the title in quotation marks:
              title: "!x y"
      """),
    Mistake(
      "title: > 5 reasons",
      """
      content/posts/x.md:2:8: error: the title begins with “>”, which has a meaning of its own in YAML
          title: > 5 reasons
                 ^
        help: put the title in quotation marks:
              title: "> 5 reasons"
      """),
    Mistake(
      "title: | x",
      """
      content/posts/x.md:2:8: error: the title begins with “|”, which has a meaning of its own in YAML
          title: | x
                 ^
        help: put the title in quotation marks:
              title: "| x"
      """),
    Mistake(
      "title: [Solved] How to",
      """
      content/posts/x.md:2:17: error: the title begins with “[”, so YAML reads a list, but text follows it
          title: [Solved] How to
                          ^
        help: put the whole in quotation marks:
              title: "[Solved] How to"
      """),
    Mistake(
      "title: [Solved",
      """
      content/posts/x.md:2:8: error: the title begins with “[”, so YAML reads a list
          title: [Solved
                 ^
        help: put the title in quotation marks:
              title: "[Solved"
      """),
    Mistake(
      "title: {x} y",
      """
      content/posts/x.md:2:12: error: the title begins with “{”, so YAML reads a list, but text follows it
          title: {x} y
                     ^
        help: put the whole in quotation marks:
              title: "{x} y"
      """),
    Mistake(
      "title: {x",
      """
      content/posts/x.md:2:8: error: the title begins with “{”, so YAML reads a list
          title: {x
                 ^
        help: put the title in quotation marks:
              title: "{x"
      """),
    Mistake(
      "title: \"Leave\" and come",
      """
      content/posts/x.md:2:16: error: the title goes on after its closing quotation mark
          title: "Leave" and come
                         ^
        help: put other quotation marks around the whole:
              title: '"Leave" and come'
      """),
    Mistake(
      "title: - x",
      """
      content/posts/x.md:2:8: error: the title begins with “-”, which has a meaning of its own in YAML
          title: - x
                 ^
        help: put the title in quotation marks:
              title: "- x"
      """),
    Mistake(
      "title: ? x",
      """
      content/posts/x.md:2:8: error: the title begins with “?”, which has a meaning of its own in YAML
          title: ? x
                 ^
        help: put the title in quotation marks:
              title: "? x"
      """),
    Mistake(
      "title: #1 reason",
      """
      content/posts/x.md:2:8: error: the title is empty, because # begins a comment
          title: #1 reason
                 ^
        help: if it belongs to the title, put the whole in quotation marks:
              title: "#1 reason"
      """),
    Mistake(
      "title: We are #1",
      """
      content/posts/x.md:2:15: warning: everything from the # on is left out, because it begins a comment
          title: We are #1
                        ^
        help: if it belongs to the title, put the whole in quotation marks:
              title: "We are #1"
      """),
    Mistake(
      "title: ] x",
      """
      content/posts/x.md:2:8: error: the title begins with “]”, which has a meaning of its own in YAML
          title: ] x
                 ^
        help: put the title in quotation marks:
              title: "] x"
      """),
    Mistake(
      "title: , x",
      """
      content/posts/x.md:2:8: error: the title begins with “,”, which has a meaning of its own in YAML
          title: , x
                 ^
        help: put the title in quotation marks:
              title: ", x"
      """),
    Mistake(
      "title:Leave\ndate: 2026-01-01",
      """
      content/posts/x.md:2:6: error: a space is missing after the colon of `title`
          title:Leave
               ^
        help: write it like this:
              title: Leave
      """),
    Mistake(
      "date: 2026-01-01\ntitle:Leave\nauthor: joan",
      """
      content/posts/x.md:3:6: error: a space is missing after the colon of `title`
          title:Leave
               ^
        help: write it like this:
              title: Leave
      """),
    Mistake(
      "title Leave\ndate: 2026-01-01",
      """
      content/posts/x.md:2:6: error: a colon is missing after `title`
          title Leave
               ^
        help: write it like this:
              title: Leave
      """),
    Mistake(
      "date: 2026-01-01\ntitle Leave\nauthor: x",
      """
      content/posts/x.md:3:6: error: a colon is missing after `title`
          title Leave
               ^
        help: write it like this:
              title: Leave
      """),
    Mistake(
      "title:Leave",
      """
      content/posts/x.md:2:6: error: a space is missing after the colon of `title`
          title:Leave
               ^
        help: write it like this:
              title: Leave
      """),
    Mistake(
      "title: “Leave: and come”",
      """
      content/posts/x.md:2:14: error: the title holds a colon, and curly quotation marks do not hide it from YAML
          title: “Leave: and come”
                       ^
        help: use straight quotation marks:
              title: "Leave: and come"
      """),
    Mistake(
      "title: A\n\nProse begins here. And it goes on.\n\nMore: prose",
      """
      content/posts/x.md:4:1: error: the keys are not closed: a line of three hyphens is missing above this text
          Prose begins here. And it goes on.
          ^
        help: write it like this:
              ---
              Prose begins here. And it goes on.
      """),
    Mistake(
      "title: A\nProse begins here.",
      """
      content/posts/x.md:3:1: error: this line has no key, so it is not clear what it belongs to
          Prose begins here.
          ^
        help: if it goes on from the line above, begin it with two spaces; if the text of the page begins here, put a line --- above it:
                Prose begins here.
      """),
    Mistake(
      "title: A\ndate: 2026-01-01\nProse begins here: and it goes.",
      """
      content/posts/x.md:4:1: error: this is a line of text, and stands where keys belong
          Prose begins here: and it goes.
          ^
        help: if the text of the page begins here, put a line --- above it
      """),
    Mistake(
      "title: A\u{2028}B\ndate: 2026-01-01",
      """
      content/posts/x.md:2:9: error: an invisible line separator stands here; it comes along when text is copied from elsewhere
          title: A\u{2028}B
                  ^
        help: delete it, and type the line again
      """),
    Mistake(
      "title: A\u{7}B",
      """
      content/posts/x.md:2:9: error: an invisible character (U+0007) stands here, which YAML does not allow
          title: A\u{7}B
                  ^
        help: delete it, and type the line again
      """),
    Mistake(
      "[a]: b",
      """
      content/posts/x.md:2:1: error: a list stands here in the place of a key
          [a]: b
          ^
        help: begin the line with a word and a colon:
              title: …
      """),
    Mistake(
      "title: A\ntags: [a, , b]",
      """
      content/posts/x.md:3:7: error: the list of `tags` has a comma with nothing before it
          tags: [a, , b]
                ^
        help: write it like this:
              tags: [a, b]
      """),
    Mistake(
      "title: A\ntags: [a, b\ndate: 2026-01-01",
      """
      content/posts/x.md:3:7: error: the list of `tags` is not closed with ]
          tags: [a, b
                ^
        help: close it at the end of the line:
              tags: [a, b]
      """),
    Mistake(
      "title: A\ntags: [a, b]]",
      """
      content/posts/x.md:3:13: error: there is one ] too many
          tags: [a, b]]
                      ^
        help: write it like this:
              tags: [a, b]
      """),
    Mistake(
      "title: \"a \\q b\"",
      """
      content/posts/x.md:2:11: error: between double quotation marks, a backslash has a meaning of its own
          title: "a \\q b"
                    ^
        help: use single quotation marks:
              title: 'a \\q b'
      """),
    Mistake(
      "title: A\nimage:\n  src: x.png\n alt: y",
      """
      content/posts/x.md:5:2: error: this line begins at a column where no line above it begins
           alt: y
           ^
        help: begin it below the line above:
                alt: y
      """),
    Mistake(
      "title: A\nimage: x.png\n  alt: y",
      """
      content/posts/x.md:4:3: error: this line is indented, as though it belonged to `image`, which has a value already
            alt: y
            ^
        help: begin it where the line above begins:
              alt: y
      """),
    Mistake(
      "title:\u{A0}A\ndate: 2026-01-01",
      """
      content/posts/x.md:2:7: error: a no-break space stands here; it looks like a space, but YAML does not take it for one
          title:\u{A0}A
                ^
        help: delete it and type a space:
              title: A
      """),
    Mistake(
      "title: A\n\u{A0}\u{A0}date: 2026-01-01",
      """
      content/posts/x.md:3:1: error: a no-break space stands before or in this key; it looks like a space, but YAML does not take it for one
          \u{A0}\u{A0}date: 2026-01-01
          ^
        help: delete it, and type a space if one is needed
      """),
    Mistake(
      "title: A\ntakeaways:\n  - Leave: and come\n  - b",
      """
      content/posts/x.md:4:5: error: `takeaways` holds a colon, so YAML reads it as a key of its own
            - Leave: and come
              ^
        help: put the text in quotation marks:
              - "Leave: and come"
      """),
    Mistake(
      "title: A\ntakeaways:\n  - \"Leave\" and come\n  - b",
      """
      content/posts/x.md:4:13: error: this item goes on after its closing quotation mark
            - "Leave" and come
                      ^
        help: put other quotation marks around the whole:
                - '"Leave" and come'
      """),
    Mistake(
      "title: A\ntakeaways:\n  - \"Leave\n  - b",
      """
      content/posts/x.md:4:5: error: this item begins with a quotation mark that is never closed
            - "Leave
              ^
        help: close it at the end of the line:
                - "Leave"
      """),
    Mistake(
      "title: A\ntakeaways:\n  - *Leave* and come",
      """
      content/posts/x.md:4:5: error: this item begins with “*”, which has a meaning of its own in YAML
            - *Leave* and come
              ^
        help: put this item in quotation marks:
                - "*Leave* and come"
      """),
    Mistake(
      "title: A\nextra: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
      """
      content/posts/x.md:3:39: error: lists stand in lists here, more than 32 deep
          extra: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                                                ^
        help: take out the inner ones
      """),
    Mistake(
      "- a\n- b",
      """
      content/posts/x.md:2:1: error: a list stands here, where keys with values belong
          - a
          ^
        help: write it like this:
              title: …
      """),
    Mistake(
      "text",
      """
      content/posts/x.md:2:1: error: this line has no key, so it is not clear what it belongs to
          text
          ^
        help: if it goes on from the line above, begin it with two spaces; if the text of the page begins here, put a line --- above it:
                text
      """),
    Mistake(
      "title:\n  Leave: and come",
      """
      content/posts/x.md:3:3: error: the title holds a colon, so YAML reads it as a key of its own
            Leave: and come
            ^
        help: put the text in quotation marks:
              title: "Leave: and come"
      """),
    Mistake(
      "title: A\ncall-to-action: Go: now",
      """
      content/posts/x.md:3:19: error: `call-to-action` holds a colon, so YAML reads it as a key of its own
          call-to-action: Go: now
                            ^
        help: put `call-to-action` in quotation marks:
              call-to-action: "Go: now"
      """),
    Mistake(
      "title: A:\ndate: 2026-01-01",
      """
      content/posts/x.md:2:9: error: the title holds a colon, so YAML reads it as a key of its own
          title: A:
                  ^
        help: put the title in quotation marks:
              title: "A:"
      """),
    Mistake(
      "title: A\n  more: text: yes",
      """
      content/posts/x.md:3:13: error: `more` holds a colon, so YAML reads it as a key of its own
            more: text: yes
                      ^
        help: put `more` in quotation marks:
                more: "text: yes"
      """),
    Mistake(
      "title: A\nsummary: >\n  some\n  text: with colon\ndate: A: B",
      """
      content/posts/x.md:6:8: error: the date holds a colon, so YAML reads it as a key of its own
          date: A: B
                 ^
        help: put the date in quotation marks:
              date: "A: B"
      """),
    Mistake(
      "title: A\ntags: [*a]",
      """
      content/posts/x.md:3:8: error: this cannot be read as YAML (the alias *a)
          tags: [*a]
                 ^
        help: look at this line and the one above it; a text with signs in it is safe in quotation marks
      """),
  ]
}
