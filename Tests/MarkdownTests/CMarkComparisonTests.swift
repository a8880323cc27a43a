import CMarkGFM
import Markdown
import Testing

/// cmark's own renderer and ours agree on every construct, but for the differences that `normalized` names.
@Test func ourHTMLIsWhatCMarkRenders() {
  for sample in samples {
    let ours = html(sample)
    #expect(normalized(ours) == normalized(renderedByCMark(sample)), "\(sample)")
    #expect(nestingFault(ours) == nil, "\(sample)")
  }
}

/// Takes out what we write on purpose in another way: XHTML's slashes, identifiers of headings, roles, wrappers and
/// classes of tables, labels of tasks, the marks of footnotes; and line breaks between tags.
private func normalized(_ html: String) -> String {
  var html = html
  let replacements: KeyValuePairs = [
    " />": ">", " checked=\"\"": " checked", " disabled=\"\"": " disabled", "<label>": "", "</label>": "",
    " class=\"task\"": "", "<div class=\"table\">\n<table>": "<table>", "</table>\n</div>": "</table>",
    " scope=\"col\"": "", " class=\"align-left\"": " align=\"left\"",
    " class=\"align-right\"": " align=\"right\"",
    " class=\"align-center\"": " align=\"center\"", "type=\"checkbox\" checked disabled": "type=\"checkbox\"",
    "type=\"checkbox\" disabled": "type=\"checkbox\"",
  ]
  for (found, replacement) in replacements { html = html.replacing(found, with: replacement) }
  html = html.replacing(/(<h[1-6]) id="[^"]*"/) { $0.1 }
  html = html.replacing(/<(?:section|div) class="footnotes"[^>]*>/, with: "<section>")
  html = html.replacing("</ol>\n</div>", with: "</ol>\n</section>")
  html = html.replacing(/<sup class="footnote-ref"><a [^>]*>/, with: "<sup><a>")
  html = html.replacing(/<li id="[^"]*">/, with: "<li>")
  html = html.replacing(/[ ]?<a href="#fnref.*?<\/a>/, with: "")
  return html.replacing("\n<", with: "<").replacing(">\n", with: ">")
}

private func renderedByCMark(_ markdown: String) -> String {
  // Pins the special characters, as every parse of ours needs it.
  _ = MarkdownDocument(parsing: [])
  let options = CMARK_OPT_SMART | CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8
  guard let parser = cmark_parser_new(options) else { return "" }
  defer { cmark_parser_free(parser) }
  for name in ["table", "autolink", "tasklist"] {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  cmark_parser_attach_syntax_extension(parser, strikethrough)
  cmark_parser_feed(parser, markdown, markdown.utf8.count)
  let root = cmark_parser_finish(parser)
  defer { cmark_node_free(root) }
  guard let html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else {
    return ""
  }
  defer { cmark_get_default_mem_allocator().pointee.free(html) }
  return String(cString: html)
}

nonisolated(unsafe) private let strikethrough = cmark_pin_special_characters()
