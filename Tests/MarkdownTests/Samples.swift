/// Every construct of GitHub-flavoured Markdown, for comparing renderers.
let samples: [String] =
  paragraphSamples + headingSamples + listSamples + codeSamples + linkSamples + tableSamples + htmlSamples
  + otherSamples

private let paragraphSamples = [
  "", " ", "\n\n", "one", "one\ntwo", "one  \ntwo", "one\\\ntwo", "one\n\ntwo", "   indented",
  "one\n      two",
  "a *b* c", "a **b** c", "***both***", "**a *b* c**", "*a **b** c*", "_a_ __b__", "snake_case_name", "*a",
  "**a*", "a*b*c",
  "\\*not\\*", "* not emphasis *", "&amp; &copy; &#35; &nosuch;", "a & b < c > d \" e", "“quoted”",
  "\"quoted\" and 'single'",
  "it's -- a --- dash... more", "don't 'do' \"that\"", "*(*a*)*",
  "**Gomphocarpus (*G. physocarpus*, syn. *A*)**", "a`b`c",
  "~~gone~~", "~one~ and ~~~three~~~", "~~a *b* c~~", "a~~b~~c", "Wörter, 言葉, كلمات, 😀", "a\u{A0}b",
  "tab\there", "a\rb", "a\r\nb",
]

private let headingSamples = [
  "## two", "### three ###", "#### four *em* `code`", "##### five", "###### six", "####### seven", "##none",
  "## ", "Two\n---",
  "## [link](x) here", "para\n## heading\npara", "## \\# escaped \\#", "> ## quoted", "- ## in a list",
  "*em*\n---",
]

private let listSamples = [
  "- a\n- b", "- a\n\n- b", "* a\n  * b\n    * c", "1. a\n2. b", "3. a\n4. b", "1) a\n2) b",
  "- a\n\n  b\n- c", "- a\n- b\n\n\n- c",
  "- a\n  ```\n  code\n  ```", "1. a\n   - b\n   - c\n2. d", "- > quoted", "-\n- a", "- a\n+ b", "0. zero",
  "007. bond", "- a\n\n      code",
  "- [ ] todo\n- [x] done", "- [x] *em* [l](x)\n- plain", "- a\n\nb\n\n- c", "10. ten\n11. eleven", "- - - a",
  "1. - a", "- a\n- \n- c",
  "* a\n\n  > b\n  > c\n\n* d", "- **a**\n\n  b\n\n- c", "para\n- item", "para\n1. item",
  "para\n2. not an item",
]

private let codeSamples = [
  "    code", "    a\n\n    b", "```\nplain\n```", "```swift\nlet a = \"<b>\" & c\n```", "~~~\ntildes\n~~~",
  "```\nunclosed", "````\n```\n````",
  "``a`b``", "` `` `", "`<b>`", "`a\nb`", "```html run\n<b>\n```", "- ```\n  a\n  ```", "> ```\n> a\n> ```",
  "`unclosed", "```\n\n\n```", "\tcode",
]

private let linkSamples = [
  "[a](b)", "[a](b \"t\")", "[a](b 't')", "[a](<b c>)", "[*a* b](c)", "[a](b?c=d&e=f)", "[a](b%20c)",
  "[a](ü)", "[a]('b)", "[a]()",
  "[a][b]\n\n[b]: c \"t\"", "[a][]\n\n[a]: c", "[a]\n\n[a]: <c>", "[a][nowhere]", "[a] (b)", "\\[a](b)",
  "[a](b))", "[a](b(c)d)",
  "<http://a.b/c?d=e&f>", "<me@a.b>", "http://www.a.com/x_y_z", "www.a.com.", "(www.a.com/x)",
  "https://a.com/(b)", "me@example.com",
  "ftp://a.com", "a [b](c) d [e](f)", "![a](b)", "![a *b*](c \"t\")", "![](b)", "[![a](b)](c)",
  "![a [b](c)](d)", "![a][b]\n\n[b]: c",
  "**[a](b)**", "[**a**](b)", "[a\nb](c)", "[a](#b)", "[a](mailto:b@c.d)", "[a](javascript:x)", "[a](b\\)c)",
  "[link](a.md#part)", "<a.b>",
  "[a](b \"x \\\"y\\\" & <z>\")", "![a \"b\" & <c>](d)", "[a](~/b)", "[a]([b])",
]

private let tableSamples = [
  "| a | b |\n|---|---|\n| c | d |", "| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |",
  "a | b\n--|--\nc | d\n\nafter", "| a |\n|---|",
  "| a | b |\n|---|---|\n| c |", "| a | b |\n|---|---|\n| c | d | e |",
  "| *a* | `b\\|c` |\n|---|---|\n| [l](x) | ~~s~~ |", "> | a |\n> |---|\n> | b |",
  "| a |\n|---|\n| b |\npara", "| a | b |\n| - |", "- | a |\n  |---|\n  | b |",
]

private let htmlSamples = [
  "<div>\nhello\n</div>", "<div>\n\n*md*\n\n</div>", "a <b>b</b> c", "a <br> b", "<!-- comment -->",
  "a <!-- c --> b", "<hr>", "<p>one</p>",
  "<span class=\"x\">a</span>", "<details>\n<summary>More</summary>\n\nHidden *text*.\n\n</details>",
  "<a href=\"b\">c</a>", "<img src=\"b\" alt=\"c\">",
  "<script>\nif (a < b) { c(\"<a href='x'>\") }\n</script>", "<style>\na > b { c: d }\n</style>",
  "<pre>\n  a\n\n  b\n</pre>", "a < b and c > d", "x <3 you",
  "<table><tr><td>a</td></tr></table>", "<ul><li>a<li>b</ul>", "<kbd>Ctrl</kbd>+<kbd>C</kbd>",
  "a<sup>2</sup>", "<A HREF=\"b\">c</A>", "<div\n  class=\"a\">\nb\n</div>",
  "<video controls poster=\"p\"><source src=\"v\"></video>",
  "<iframe src=\"https://a.b/c\" title=\"d\"></iframe>", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>",
]

private let otherSamples = [
  "> a", "> a\n> b", "> a\n\n> b", "> > a", "> a\nlazy", "> - a\n> - b", "> *a*\n>\n> b", "---", "***",
  "a\n\n---\n\nb", "a[^1].\n\n[^1]: note",
  "a[^x] b[^x].\n\n[^x]: twice", "a[^1] b[^2]\n\n[^2]: two\n\n[^1]: one\n\n    more",
  "a[^1]\n\n[^1]: - list\n    - more", "a[^no]", "*a[^1]*\n\n[^1]: *n*",
  "[^1]: unused", "a[^1]\n\n[^1]: ```\n    code\n    ```",
]
