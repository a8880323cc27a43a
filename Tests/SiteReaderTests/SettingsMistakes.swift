extension Mistake {
  /// Whole files `site.yaml`.
  static let inWholeSettings: [Mistake] = [
    Mistake(
      "",
      """
      content/site.yaml:1:1: error: `base-url` is missing
        help: add a line:
              base-url: …
      content/site.yaml:1:1: error: the title is missing
        help: add a line:
              title: …
      """),
    Mistake(
      "title: A\n",
      """
      content/site.yaml:1:1: error: `base-url` is missing
          title: A
          ^
        help: add a line:
              base-url: …
      """),
    Mistake(
      "title: A\nbase-url: lamp.example\n",
      """
      content/site.yaml:2:11: error: “lamp.example” is not an address at which a site can stand: it needs https:// or http://, and then a name
          base-url: lamp.example
                    ^
        help: write it like this:
              base-url: https://lamp.example
      """),
    Mistake(
      "title: A\nbase-url: //lamp.example\n",
      """
      content/site.yaml:2:11: error: “//lamp.example” is not an address at which a site can stand: it needs https:// or http://, and then a name
          base-url: //lamp.example
                    ^
        help: write it like this:
              base-url: https://lamp.example
      """),
    Mistake(
      "title: A\nbase-url: ftp://x\n",
      """
      content/site.yaml:2:11: error: “ftp://x” is not an address at which a site can stand: it needs https:// or http://, and then a name
          base-url: ftp://x
                    ^
        help: write it like this:
              base-url: https://example.org
      """),
    Mistake(
      "title: A\nbaseurl: https://x.y\n",
      """
      content/site.yaml:2:1: error: “baseurl” is not a key; `base-url` is missing
          baseurl: https://x.y
          ^
        help: write it like this:
              base-url: https://x.y
      """),
    Mistake(
      "- a\n",
      """
      content/site.yaml:1:1: error: a list stands here, where keys with values belong
          - a
          ^
        help: write it like this:
              title: …
      """),
    Mistake(
      "title: A\nbase-url: https://x.y\n---\ntitle: B\n",
      """
      content/site.yaml:3:1: error: a second --- stands here, which begins another document
          ---
          ^
        help: delete this line
      """),
  ]

  /// Lines of `site.yaml`.
  static let inSettings: [Mistake] = [
    Mistake(
      "language: english",
      """
      content/site.yaml:3:11: error: “english” is not a language tag: that is two or three letters, perhaps with a country
          language: english
                    ^
        help: write it like this:
              language: en
      """),
    Mistake(
      "language: en_US",
      """
      content/site.yaml:3:11: error: “en_US” is not a language tag: that is two or three letters, perhaps with a country
          language: en_US
                    ^
        help: write it like this:
              language: en-US
      """),
    Mistake(
      "time-zone: New York",
      """
      content/site.yaml:3:12: error: “New York” is not the name of a time zone
          time-zone: New York
                     ^
        help: write it like this:
              time-zone: America/New_York
      """),
    Mistake(
      "time-zone: Europe/Berln",
      """
      content/site.yaml:3:12: error: “Europe/Berln” is not the name of a time zone
          time-zone: Europe/Berln
                     ^
        help: write it like this:
              time-zone: Europe/Berlin
      """),
    Mistake(
      "time-zone: EST",
      """
      content/site.yaml:3:12: error: “EST” is not the name of a time zone
          time-zone: EST
                     ^
        help: write it like this:
              time-zone: America/New_York
      """),
    Mistake(
      "time-zone: Mars",
      """
      content/site.yaml:3:12: error: “Mars” is not the name of a time zone
          time-zone: Mars
                     ^
        help: write it like this:
              time-zone: Europe/Berlin
      """),
    Mistake(
      "permalink: posts/:slug",
      """
      content/site.yaml:3:12: error: a permalink begins with a slash
          permalink: posts/:slug
                     ^
        help: the placeholders are :slug, :name, :category, :year, :month, :day; for example:
              permalink: /posts/:slug/
      """),
    Mistake(
      "permalink: /:title/",
      """
      content/site.yaml:3:12: error: `permalink` has no placeholder :title
          permalink: /:title/
                     ^
        help: the placeholders are :slug, :name, :category, :year, :month, :day; for example:
              permalink: /posts/:slug/
      """),
    Mistake(
      "permalink: /:year/",
      """
      content/site.yaml:3:12: error: a permalink needs :slug or :name, so that every article has an address of its own
          permalink: /:year/
                     ^
        help: the placeholders are :slug, :name, :category, :year, :month, :day; for example:
              permalink: /posts/:slug/
      """),
    Mistake(
      "articles-per-page: ten",
      """
      content/site.yaml:3:20: error: “ten” is not a whole number from 1 to 1000
          articles-per-page: ten
                             ^
        help: write digits only, like this:
              articles-per-page: 10
      """),
    Mistake(
      "articles-per-page: 0",
      """
      content/site.yaml:3:20: error: “0” is not a whole number from 1 to 1000
          articles-per-page: 0
                             ^
        help: write digits only, like this:
              articles-per-page: 10
      """),
    Mistake(
      "feed-length: 10.5",
      """
      content/site.yaml:3:14: error: “10.5” is not a whole number from 1 to 1000
          feed-length: 10.5
                       ^
        help: write digits only, like this:
              feed-length: 10
      """),
    Mistake(
      "navigation: [About]",
      """
      content/site.yaml:3:14: error: `navigation` needs keys of its own
          navigation: [About]
                       ^
        help: write it like this:
              navigation:
                - title: …
                  url: …
      """),
    Mistake(
      "navigation:\n  - title: About\n    url: /about/\n    icon: x",
      """
      content/site.yaml:6:5: warning: “icon” is not a key that is known in `navigation`
              icon: x
              ^
        help: the keys here are title, url
      """),
    Mistake(
      "navigation:\n  - title: About",
      """
      content/site.yaml:4:5: error: `url` of `navigation` is missing
            - title: About
              ^
        help: add a line:
              url: …
      """),
    Mistake(
      "social: {title: x, url: www.x.y}",
      """
      content/site.yaml:3:25: error: “www.x.y” would lead to a page of this site, because it does not begin with https://
          social: {title: x, url: www.x.y}
                                  ^
        help: write it like this:
              url: https://www.x.y
      """),
    Mistake(
      "comments: open",
      """
      content/site.yaml:3:11: error: `comments` needs keys of its own
          comments: open
                    ^
        help: write it like this:
              comments:
                default: …
                reply-email: …
                form-action: …
                close-after: …
      """),
    Mistake(
      "comments:\n  default: opne\n  reply-email: x\n  close-after: 30 days",
      """
      content/site.yaml:4:12: error: `default` cannot be “opne”: it is one of open, closed, off
            default: opne
                     ^
        help: did you mean this?
              default: open
      content/site.yaml:5:16: error: “x” is not an e-mail address
            reply-email: x
                         ^
        help: write it like this:
              reply-email: name@example.org
      content/site.yaml:6:16: error: “30 days” is not a whole number from 0 to 100000
            close-after: 30 days
                         ^
        help: write digits only, like this:
              close-after: 10
      """),
    Mistake(
      "marks: {bottom-lines: [x]}",
      """
      content/site.yaml:3:9: warning: “bottom-lines” is not a key that is known in `marks`
          marks: {bottom-lines: [x]}
                  ^
        help: did you mean `bottom-line`?
      """),
    Mistake(
      "taxonomies: [title]",
      """
      content/site.yaml:3:14: error: `title` is a key of every article already, so it cannot name a taxonomy
          taxonomies: [title]
                       ^
        help: choose another word:
              taxonomies: [topics]
      """),
    Mistake(
      "taxonomies: [My Topics]",
      """
      content/site.yaml:3:14: error: “My Topics” cannot name a taxonomy: small letters, digits and hyphens can
          taxonomies: [My Topics]
                       ^
        help: choose another word:
              taxonomies: [topics]
      """),
    Mistake(
      "taxonomies: [{title: x}]",
      """
      content/site.yaml:3:14: error: `key` of `taxonomies` is missing
          taxonomies: [{title: x}]
                       ^
        help: add a line:
              key: …
      """),
    Mistake(
      "help-lines:\n  - phone: 1",
      """
      content/site.yaml:4:5: error: the name of `help-lines` is missing
            - phone: 1
              ^
        help: add a line:
              name: …
      """),
    Mistake(
      "ai-notices: {sumary: x}",
      """
      content/site.yaml:3:14: warning: “sumary” is not a key that is known in `ai-notices`
          ai-notices: {sumary: x}
                       ^
        help: did you mean `summary`?
      """),
    Mistake(
      "accent: red",
      """
      content/site.yaml:3:1: warning: “accent” is not a key that is known
          accent: red
          ^
        help: the keys here are title, tagline, description, base-url, language, time-zone, author, permalink, articles-per-page, feed-length, navigation, social, taxonomies, copyright, disclaimer, footer, call-to-action, ai-notices, marks, help-lines, quick-exit, allowed-hosts, share-cards, compress, comments, check
      """),
    Mistake(
      "navigaton: x",
      """
      content/site.yaml:3:1: warning: “navigaton” is not a key that is known
          navigaton: x
          ^
        help: did you mean `navigation`?
      """),
    Mistake(
      "theme: x",
      """
      content/site.yaml:3:1: warning: `theme` means nothing here
          theme: x
          ^
        help: the look of the site is in the folder templates/
      """),
    Mistake(
      "quick-exit: weather.com",
      """
      content/site.yaml:3:13: error: “weather.com” would lead to a page of this site, because it does not begin with https://
          quick-exit: weather.com
                      ^
        help: write it like this:
              quick-exit: https://weather.com
      """),
    Mistake(
      "footer: A: b",
      """
      content/site.yaml:3:10: error: the footer holds a colon, so YAML reads it as a key of its own
          footer: A: b
                   ^
        help: put the footer in quotation marks:
              footer: "A: b"
      """),
  ]
}
