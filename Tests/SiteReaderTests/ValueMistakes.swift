extension Mistake {
  /// Front matter that is YAML, but with keys or values that an article does not have.
  static let inValues: [Mistake] = [
    Mistake(
      "",
      """
      content/posts/x.md:1:1: error: the title is missing
          ---
          ^
        help: add a line:
              title: …
      """),
    Mistake(
      "title:",
      """
      content/posts/x.md:2:1: error: the title is empty
          title:
          ^
        help: write it after the colon:
              title: …
      """),
    Mistake(
      "title: \"\"",
      """
      content/posts/x.md:2:1: error: the title is empty
          title: ""
          ^
        help: write it after the colon:
              title: …
      """),
    Mistake(
      "title: ~",
      """
      content/posts/x.md:2:1: error: the title is empty
          title: ~
          ^
        help: write it after the colon:
              title: …
      """),
    Mistake(
      "Title: A",
      """
      content/posts/x.md:2:1: error: “Title” is not a key; the title is missing
          Title: A
          ^
        help: write it like this:
              title: A
      """),
    Mistake(
      "titel: A",
      """
      content/posts/x.md:2:1: error: “titel” is not a key; the title is missing
          titel: A
          ^
        help: write it like this:
              title: A
      """),
    Mistake(
      "subtitle: A",
      """
      content/posts/x.md:1:1: error: the title is missing
          ---
          ^
        help: add a line:
              title: …
      """),
    Mistake(
      "title: [A]",
      """
      content/posts/x.md:2:8: error: the title is a list, and should be one text
          title: [A]
                 ^
        help: write it on one line:
              title: A
      """),
    Mistake(
      "title: [A, B]",
      """
      content/posts/x.md:2:8: error: the title is a list, and should be one text
          title: [A, B]
                 ^
        help: write it on one line:
              title: …
      """),
    Mistake(
      "title:\n  - A\n  - B",
      """
      content/posts/x.md:3:3: error: the title is a list, and should be one text
            - A
            ^
        help: write it on one line:
              title: …
      """),
    Mistake(
      "title: {a: b}",
      """
      content/posts/x.md:2:8: error: the title is a group of keys, and should be one text
          title: {a: b}
                 ^
        help: write it on one line:
              title: …
      """),
    Mistake(
      "title:\n  a: b\n  c: d",
      """
      content/posts/x.md:3:3: error: the title is a group of keys, and should be one text
            a: b
            ^
        help: write it on one line:
              title: …
      """),
    Mistake(
      "title: A\nsubtitel: x",
      """
      content/posts/x.md:3:1: warning: “subtitel” is not a key that is known
          subtitel: x
          ^
        help: did you mean `subtitle`?
      """),
    Mistake(
      "title: A\nlayout: post",
      """
      content/posts/x.md:3:1: warning: `layout` means nothing here
          layout: post
          ^
        help: a template of your own is named with `template`
      """),
    Mistake(
      "title: A\npermalink: /x/",
      """
      content/posts/x.md:3:1: warning: `permalink` means nothing here
          permalink: /x/
          ^
        help: the last part of the address is `slug`; the pattern of all addresses is `permalink` in site.yaml
      """),
    Mistake(
      "title: A\nfoo: x",
      """
      content/posts/x.md:3:1: warning: “foo” is not a key that is known
          foo: x
          ^
        help: delete the line, or, if a template of your own wants it, put it below `extra`:
              extra:
                foo: …
      """),
    Mistake(
      "title: A\nsummary: a\ndescription: b",
      """
      content/posts/x.md:4:1: warning: `description` and `summary` on line 3 say the same thing; only `summary` is used
          description: b
          ^
        help: delete this line
      """),
    Mistake(
      "title: A\ndescription: b\nsummary: a",
      """
      content/posts/x.md:3:1: warning: `description` and `summary` on line 4 say the same thing; only `summary` is used
          description: b
          ^
        help: delete this line
      """),
    Mistake(
      "title: A\nauthor: a\nauthors: [b]",
      """
      content/posts/x.md:3:1: warning: `author` and `authors` on line 4 say the same thing; only `authors` is used
          author: a
          ^
        help: delete this line
      """),
    Mistake(
      "title: A\ndate: tomorrow",
      """
      content/posts/x.md:3:7: error: “tomorrow” is not a date that can be read
          date: tomorrow
                ^
        help: write the year, the month and the day, like this:
              date: 2026-02-20
      """),
    Mistake(
      "title: A\ndate: 2026-02-30",
      """
      content/posts/x.md:3:7: error: there is no 30 February 2026: that month has 28 days
          date: 2026-02-30
                ^
        help: write the year, the month and the day, like this:
              date: 2026-02-20
      """),
    Mistake(
      "title: A\ndate: 2026-13-01",
      """
      content/posts/x.md:3:7: error: there is no month 13
          date: 2026-13-01
                ^
        help: write the year, the month and the day, like this:
              date: 2026-02-20
      """),
    Mistake(
      "title: A\ndate: 20 February 2026",
      """
      content/posts/x.md:3:7: error: “20 February 2026” is not a date that can be read
          date: 20 February 2026
                ^
        help: write it like this:
              date: 2026-02-20
      """),
    Mistake(
      "title: A\ndate: Feb. 20, 2026",
      """
      content/posts/x.md:3:7: error: “Feb. 20, 2026” is not a date that can be read
          date: Feb. 20, 2026
                ^
        help: write it like this:
              date: 2026-02-20
      """),
    Mistake(
      "title: A\ndate: 20.02.2026",
      """
      content/posts/x.md:3:7: error: “20.02.2026” is not a date that can be read
          date: 20.02.2026
                ^
        help: write it like this:
              date: 2026-02-20
      """),
    Mistake(
      "title: A\ndate: 02/20/2026",
      """
      content/posts/x.md:3:7: error: “02/20/2026” is not a date that can be read
          date: 02/20/2026
                ^
        help: write it like this:
              date: 2026-02-20
      """),
    Mistake(
      "title: A\ndate: 02/03/2026",
      """
      content/posts/x.md:3:7: error: “02/03/2026” is not a date that can be read
          date: 02/03/2026
                ^
        help: write the year, the month and the day, like this:
              date: 2026-02-20
      """),
    Mistake(
      "title: A\ndate: 2026/02/20",
      """
      content/posts/x.md:3:7: error: “2026/02/20” is not a date that can be read
          date: 2026/02/20
                ^
        help: write it like this:
              date: 2026-02-20
      """),
    Mistake(
      "title: A\ndate: 2026-02-20 25:10",
      """
      content/posts/x.md:3:7: error: there is no time 25:10
          date: 2026-02-20 25:10
                ^
        help: write it like this:
              date: 2026-02-20 07:30
      """),
    Mistake(
      "title: A\ndate: 2026-02-20 7:34 pm",
      """
      content/posts/x.md:3:7: error: the hours of a day are counted to 24, so “7:34 pm” is not a time
          date: 2026-02-20 7:34 pm
                ^
        help: write it like this:
              date: 2026-02-20 19:34
      """),
    Mistake(
      "title: A\ndate: 2026-02-20 07:34 EST",
      """
      content/posts/x.md:3:7: error: “EST” is not a time zone that can be read here
          date: 2026-02-20 07:34 EST
                ^
        help: write it like this:
              date: 2026-02-20 07:34 -05:00
      """),
    Mistake(
      "title: A\ndate: 2026-02-20 7",
      """
      content/posts/x.md:3:7: error: “7” is not a time that can be read
          date: 2026-02-20 7
                ^
        help: write it like this:
              date: 2026-02-20 07:00
      """),
    Mistake(
      "title: A\ndate: “2026-02-20”",
      """
      content/posts/x.md:3:7: error: curly quotation marks belong to the text, so “2026-02-20” is not a date
          date: “2026-02-20”
                ^
        help: write it like this:
              date: 2026-02-20
      """),
    Mistake(
      "title: A\ndate: [2026-01-01]",
      """
      content/posts/x.md:3:7: error: the date is a list, and should be one text
          date: [2026-01-01]
                ^
        help: write it on one line:
              date: 2026-01-01
      """),
    Mistake(
      "title: A\ndate: 0000-01-01",
      """
      content/posts/x.md:3:7: error: there is no year 0
          date: 0000-01-01
                ^
        help: write the year, the month and the day, like this:
              date: 2026-02-20
      """),
    Mistake(
      "title: A\nupdated: 2026-2",
      """
      content/posts/x.md:3:10: error: “2026-2” is not a date that can be read
          updated: 2026-2
                   ^
        help: write the year, the month and the day, like this:
              updated: 2026-02-20
      """),
    Mistake(
      "title: A\nreview-by: soon",
      """
      content/posts/x.md:3:12: error: “soon” is not a date that can be read
          review-by: soon
                     ^
        help: write the year, the month and the day, like this:
              review-by: 2026-02-20
      """),
    Mistake(
      "title: A\nexpires: never",
      """
      content/posts/x.md:3:10: error: “never” is not a date that can be read
          expires: never
                   ^
        help: write the year, the month and the day, like this:
              expires: 2026-02-20
      """),
    Mistake(
      "title: A\ndraft: yes",
      """
      content/posts/x.md:3:8: error: `draft` is either true or false, not “yes”
          draft: yes
                 ^
        help: write it like this:
              draft: true
      """),
    Mistake(
      "title: A\ndraft: ture",
      """
      content/posts/x.md:3:8: error: `draft` is either true or false, not “ture”
          draft: ture
                 ^
        help: write it like this:
              draft: true
      """),
    Mistake(
      "title: A\nsensitive: maybe",
      """
      content/posts/x.md:3:12: error: `sensitive` is either true or false, not “maybe”
          sensitive: maybe
                     ^
        help: write one of these:
              sensitive: true
              sensitive: false
      """),
    Mistake(
      "title: A\nai: sumary",
      """
      content/posts/x.md:3:5: error: `ai` cannot be “sumary”: it is one of summary, assisted, generated
          ai: sumary
              ^
        help: did you mean this?
              ai: summary
      """),
    Mistake(
      "title: A\nai: robot",
      """
      content/posts/x.md:3:5: error: `ai` cannot be “robot”: it is one of summary, assisted, generated
          ai: robot
              ^
        help: write it like this:
              ai: summary
      """),
    Mistake(
      "title: A\ncomments: of",
      """
      content/posts/x.md:3:11: error: `comments` cannot be “of”: it is one of open, closed, off
          comments: of
                    ^
        help: did you mean this?
              comments: off
      """),
    Mistake(
      "title: A\ncomments: on",
      """
      content/posts/x.md:3:11: error: `comments` cannot be “on”: it is one of open, closed, off
          comments: on
                    ^
        help: write it like this:
              comments: open
      """),
    Mistake(
      "title: A\ncomments: [open]",
      """
      content/posts/x.md:3:11: error: `comments` is a list, and should be one text
          comments: [open]
                    ^
        help: write it on one line:
              comments: open
      """),
    Mistake(
      "title: A\ntags: a, b, c",
      """
      content/posts/x.md:3:7: warning: these words are taken as one, commas and all, because there are no brackets around them
          tags: a, b, c
                ^
        help: for a list, write brackets; for one word with a comma, quotation marks:
              tags: [a, b, c]
              tags: "a, b, c"
      """),
    Mistake(
      "title: A\ntags: [a, \"\"]",
      """
      content/posts/x.md:3:11: warning: this item of `tags` is empty, and is left out
          tags: [a, ""]
                    ^
        help: write its text, or delete it
      """),
    Mistake(
      "title: A\ntags:\n  -\n  - b",
      """
      content/posts/x.md:4:4: warning: this item of `tags` is empty, and is left out
            -
             ^
        help: write its text, or delete it
      """),
    Mistake(
      "title: A\ntags: {a: b}",
      """
      content/posts/x.md:3:7: error: `tags` is a group of keys, and should be one text
          tags: {a: b}
                ^
        help: write it on one line:
              tags: …
      """),
    Mistake(
      "title: A\ntags: [[a]]",
      """
      content/posts/x.md:3:8: error: `tags` is a list, and should be one text
          tags: [[a]]
                 ^
        help: write it on one line:
              tags: a
      """),
    Mistake(
      "title: A\nimage: x.png",
      """
      content/posts/x.md:3:8: warning: the picture has no words for those who cannot see it
          image: x.png
                 ^
        help: say what it shows, or write alt: "" if it only decorates:
              image:
                src: x.png
                alt: …
      """),
    Mistake(
      "title: A\nimage: {alt: y}",
      """
      content/posts/x.md:3:8: error: `src` of `image` is missing
          image: {alt: y}
                 ^
        help: add a line:
              src: …
      """),
    Mistake(
      "title: A\nimage: {src: x.png, alt: \"\", foo: y}",
      """
      content/posts/x.md:3:30: warning: “foo” is not a key that is known in `image`
          image: {src: x.png, alt: "", foo: y}
                                       ^
        help: the keys here are src, alt, caption, credit
      """),
    Mistake(
      "title: A\nimage: [x.png]",
      """
      content/posts/x.md:3:8: error: `image` is a list, and should be one text
          image: [x.png]
                 ^
        help: write it on one line:
              image: x.png
      """),
    Mistake(
      "title: A\nepigraph: {source: y}",
      """
      content/posts/x.md:3:11: error: `text` of `epigraph` is missing
          epigraph: {source: y}
                    ^
        help: add a line:
              text: …
      """),
    Mistake(
      "title: A\nsource: The Times",
      """
      content/posts/x.md:3:9: error: `source` needs keys of its own
          source: The Times
                  ^
        help: write it like this:
              source:
                publication: …
                author: …
                url: …
                date: …
                permission: …
      """),
    Mistake(
      "title: A\nsource: {url: www.times.com/x}",
      """
      content/posts/x.md:3:15: error: “www.times.com/x” would lead to a page of this site, because it does not begin with https://
          source: {url: www.times.com/x}
                        ^
        help: write it like this:
              url: https://www.times.com/x
      """),
    Mistake(
      "title: A\nsource: {url: times.com}",
      """
      content/posts/x.md:3:15: error: “times.com” would lead to a page of this site, because it does not begin with https://
          source: {url: times.com}
                        ^
        help: write it like this:
              url: https://times.com
      """),
    Mistake(
      "title: A\nsource: {url: joe@times.com}",
      """
      content/posts/x.md:3:15: error: “joe@times.com” would lead to a page of this site, because it does not begin with mailto:
          source: {url: joe@times.com}
                        ^
        help: write it like this:
              url: mailto:joe@times.com
      """),
    Mistake(
      "title: A\nsource: {url: https://x.y/a b}",
      """
      content/posts/x.md:3:15: error: an address has no spaces
          source: {url: https://x.y/a b}
                        ^
        help: write %20 for a space:
              url: https://x.y/a%20b
      """),
    Mistake(
      "title: A\ndisclaimer: true",
      """
      content/posts/x.md:3:13: error: the disclaimer cannot be true: without it, the site's own is shown
          disclaimer: true
                      ^
        help: delete this line, or write your own text, or leave it out:
              disclaimer: false
      """),
    Mistake(
      "title: A\ncall-to-action: true",
      """
      content/posts/x.md:3:17: error: `call-to-action` cannot be true: without it, the site's own is shown
          call-to-action: true
                          ^
        help: delete this line, or write your own text, or leave it out:
              call-to-action: false
      """),
    Mistake(
      "title: A\nresources: [{author: x}]",
      """
      content/posts/x.md:3:13: error: the title of `resources` is missing
          resources: [{author: x}]
                      ^
        help: add a line:
              title: …
      """),
    Mistake(
      "title: A\nresources:\n  - Hold: me tight",
      """
      content/posts/x.md:4:5: error: `resources` holds a colon, so YAML reads it as a key of its own
            - Hold: me tight
              ^
        help: put the text in quotation marks:
              - "Hold: me tight"
      """),
    Mistake(
      "title: A\nslug: Stepping Back",
      """
      content/posts/x.md:3:7: error: “Stepping Back” cannot be a part of an address: letters, digits and hyphens can
          slug: Stepping Back
                ^
        help: write it like this:
              slug: stepping-back
      """),
    Mistake(
      "title: A\nslug: ///",
      """
      content/posts/x.md:3:7: error: “///” cannot be a part of an address: letters, digits and hyphens can
          slug: ///
                ^
        help: write it like this:
              slug: stepping-back
      """),
    Mistake(
      "title: A\naliases: old/path",
      """
      content/posts/x.md:3:10: error: a former address is written as a path of this site, which begins with a slash
          aliases: old/path
                   ^
        help: write it like this:
              aliases: [/old/path]
      """),
    Mistake(
      "title: A\naliases: /?p=12",
      """
      content/posts/x.md:3:10: error: “/?p=12” cannot be redirected: a web server without programs sees nothing from the ? on
          aliases: /?p=12
                   ^
        help: leave it out, or redirect it in the settings of your web server
      """),
    Mistake(
      "title: A\naliases: https://old.example/a/b",
      """
      content/posts/x.md:3:10: error: a former address is written as a path of this site, which begins with a slash
          aliases: https://old.example/a/b
                   ^
        help: write it like this:
              aliases: [/a/b]
      """),
    Mistake(
      "title: A\nextra: x",
      """
      content/posts/x.md:3:8: error: `extra` needs keys of its own
          extra: x
                 ^
        help: write it like this:
              extra:
                my-key: …
      """),
  ]
}
