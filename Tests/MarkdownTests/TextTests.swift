import Markdown
import Testing

@Test func firstParagraphIsAnOrdinaryOne() {
  let cases: [(String, String)] = [
    ("# T\n\nOne *two*.\n\nThree.", "One two."), ("> quoted\n\nOne.", "One."), ("![a](b)\n\nOne.", "One."),
    ("- a\n\nOne.", "One."),
    ("Bottom line? a\n\nOne.", "One."), ("> [!note] a\n> b\n\nOne.", "One."),
    ("One\ntwo  \nthree", "One two three"), ("## only", ""),
    ("It's \"x\" -- `y`", "It’s “x” – y"), ("[link](x) here[^1]\n\n[^1]: note", "link here"),
  ]
  for (markdown, expected) in cases { #expect(document(markdown).firstParagraph == expected, "\(markdown)") }
}

@Test func wordsAreCountedInAnyScript() {
  let cases: [(String, Int)] = [
    ("", 0), ("one two", 2), ("it's self-care, don't you think?", 5), ("a—b – c", 3), ("Über den Fluß", 3),
    ("Привет, мир!", 2),
    ("你好世界", 4), ("日本語のテキスト", 8), ("안녕 세계", 2), ("สวัสดีครับ", 2), ("😀 🎉", 0), ("3.5 and 1,000", 3),
    ("مرحبا بالعالم", 2),
    ("## a b\n\n- c\n- d\n\n| e | f |\n|---|---|\n| g | h |\n\n```\ni\n```\n\n> j", 10),
    ("a[^1]\n\n[^1]: b c", 3), ("a<b>b</b> <!-- no --> c", 2),
    ("## Key takeaways\n\n- a b c", 3), ("![not seen](x) a", 1), ("नमस्ते दुनिया", 2),
  ]
  for (markdown, expected) in cases { #expect(document(markdown).wordCount == expected, "\(markdown)") }
}

@Test func sectionsHoldWhatStandsUnderTheirHeading() {
  let document = document(
    "Intro.\n\n## A\n\none *two*\n\n- three\n- four\n\n## B\n\n## C\n\n> five[^1]\n\n[^1]: six")
  #expect(
    document.sections == [
      TextSection(heading: nil, text: "Intro."), TextSection(heading: 0, text: "one two\nthree\nfour"),
      TextSection(heading: 1, text: ""), TextSection(heading: 2, text: "five"),
      TextSection(heading: nil, text: "six"),
    ])
}

@Test func slugsKeepLettersOfEveryScript() {
  let cases: [(String, String)] = [
    ("Hello, World!", "hello-world"), ("F.I.E.R.C.E.", "fierce"), ("The U.S. way", "the-us-way"),
    ("J.R.R. Tolkien", "jrr-tolkien"),
    ("don’t", "dont"), ("it's", "its"), ("  a -- b  ", "a-b"), ("Über Straße", "uber-strasse"),
    ("Crème brûlée", "creme-brulee"),
    ("Cafe\u{301}", "cafe"), ("Ægir œuvre", "aegir-oeuvre"),
    ("Łódź Ørsted Đà Nẵng İstanbul ı", "lodz-orsted-da-nang-istanbul-i"),
    ("Þór ð", "thor-d"), ("Привет Мир", "привет-мир"), ("Ёлка й", "ёлка-й"), ("你好 世界", "你好-世界"),
    ("नमस्ते", "नमस्ते"), ("مرحبا", "مرحبا"), ("Ελλάδα", "ελλάδα"),
    ("100% & more", "100-more"), ("v1.2", "v1-2"), ("node.js", "node-js"), ("Dr.Who", "dr-who"), ("!!!", ""),
    ("", ""), ("😀", ""), ("a😀b", "a-b"),
    ("ﬁne", "fine"), ("soft\u{AD}hyphen", "softhyphen"), ("a/b_c", "a-b-c"), ("Plan B. Then", "plan-b-then"),
    ("½", "½"), ("a.b.c", "abc"), ("1.2.3", "1-2-3"),
  ]
  for (title, slug) in cases { #expect(Slug.make(title) == slug, "\(title)") }
}

@Test func longSlugsAreCutBetweenWords() {
  #expect(Slug.make("one two three", longest: 8) == "one-two")
  #expect(Slug.make("one two three", longest: 7) == "one-two")
  #expect(Slug.make("abcdefgh", longest: 3) == "abc")
  #expect(Slug.make("привет", longest: 3) == "п")
}

@Test func sentencesAreInline() {
  let cases: [(String, String)] = [
    ("Plain", "Plain"), ("*Leave* and come back.", "<em>Leave</em> and come back."),
    ("1. Not a list", "1. Not a list"), ("# Not a heading", "# Not a heading"),
    ("> not quoted", "&gt; not quoted"), ("_em_ \"q\"", "<em>em</em> “q”"), ("\"*q*\"", "“<em>q</em>”"),
    ("'tis", "’tis"), ("(a)", "(a)"), ("- a", "- a"),
    ("a\nb\n\nc", "a b  c"),
    ("[l](x \"t\") ![i](j)", "<a href=\"x\" title=\"t\">l</a> <img src=\"j\" alt=\"i\">"),
    ("www.a.com", "<a href=\"http://www.a.com\">www.a.com</a>"),
    ("a <b>c", "a <b>c</b>"), ("~~x~~ `y`", "<del>x</del> <code>y</code>"), ("", ""), ("  ", ""),
    ("[r]: x", "[r]: x"), ("a | b", "a | b"), ("a[^1]", "a[^1]"),
    ("**Bold** start", "<strong>Bold</strong> start"), ("<b>x</b>", "<b>x</b>"), ("    code", "code"),
    ("...", "…"),
  ]
  for (text, expected) in cases {
    let sentence = InlineMarkdown(parsing: text, position: Position(line: 7, column: 3))
    var output: [UInt8] = []
    sentence.pieces.write(into: &output, filler: DocumentFiller(sentence))
    #expect(String(decoding: output, as: UTF8.self) == expected, "\(text)")
    #expect(sentence.links.allSatisfy { $0.position == Position(line: 7, column: 3) })
  }
}

@Test func sentencesHaveText() {
  #expect(
    InlineMarkdown(parsing: "*A* [b](c) <i>d</i>", position: Position(line: 1, column: 1)).text == "A b d")
}

@Test func escapesForElementsAttributesAndAddresses() {
  #expect(escapeHTML("a<b>&\"c'") == "a&lt;b&gt;&amp;&quot;c'")
  var bytes: [UInt8] = []
  bytes.appendAttributeURL("a b\"<>&'ü%20[]\\^`{|}\u{1}")
  #expect(
    String(decoding: bytes, as: UTF8.self) == "a%20b%22%3C%3E&amp;&#x27;%C3%BC%20%5B%5D%5C%5E%60%7B%7C%7D%01")
}
