import SiteModel

/// The page that says what is wrong with a site, and goes away by itself when that is mended.
struct ProblemPage {
  let edition: Edition
  /// Where the page that was asked for can be seen as it was before; nil if it never was.
  var earlierPage: String?

  var html: [UInt8] {
    var html = HTMLText()
    html.markup(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      <title>
      """)
    html.text("\(heading) – Inglenook")
    html.markup("</title>\n<style>\n")
    html.markup(Self.style)
    html.markup("</style>\n</head>\n<body>\n<main>\n")
    html.element("<h1>", heading, "</h1>\n")
    html.element("<p class=\"lead\">", explanation, "</p>\n")
    if let earlierPage {
      html.element("<p><a href=\"", earlierPage, "\">Look at this page as it was before</a></p>\n")
    }
    write(edition.problems.filter { $0.severity == .error }, under: "Errors", &html)
    write(edition.problems.filter { $0.severity == .warning }, under: "Warnings", &html)
    html.markup("</main>\n")
    html.element(
      #"<script src="/.inglenook/preview.js" data-edition=""#, edition.id, "\"></script>\n")
    html.markup("</body>\n</html>\n")
    return html.bytes
  }

  private var heading: String {
    let count = edition.problems.count { $0.severity == .error }
    switch (count, edition.problems.count) {
    case (0, 0): return "Nothing is wrong"
    case (0, let warnings): return warnings == 1 ? "One thing to look at" : "\(warnings) things to look at"
    default: return count == 1 ? "One mistake to mend" : "\(count) mistakes to mend"
    }
  }

  private var explanation: String {
    guard edition.isBroken else {
      return edition.problems.isEmpty
        ? "The site can be built as it is." : "The site can be built, and this is worth knowing."
    }
    return "The site cannot be built like this. Mend what is said below and save the file: "
      + "this page then turns into the one that you asked for, by itself."
  }

  private func write(_ problems: [Diagnostic], under title: String, _ html: inout HTMLText) {
    guard !problems.isEmpty else { return }
    html.element("<h2>", title, "</h2>\n<ol>\n")
    for problem in problems {
      html.markup("<li>\n")
      write(problem, &html)
      html.markup("</li>\n")
    }
    html.markup("</ol>\n")
  }

  private func write(_ problem: Diagnostic, _ html: inout HTMLText) {
    html.element("<h3>", problem.message.capitalisedAtFirst, "</h3>\n")
    if let location = problem.location {
      let place = [location.file, "\(location.line)", "\(problem.column ?? location.column)"]
      html.element("<p class=\"place\"><code>", place.joined(separator: ":"), "</code></p>\n")
    }
    if let excerpt = problem.excerpt { write(excerpt, from: problem.column ?? 1, &html) }
    for note in problem.notes { html.element("<p>", note, "</p>\n") }
    if let help = problem.help { write(help: help, &html) }
  }

  /// The source line, with what is meant marked for the eye and the ear alike, and a caret below it.
  private func write(_ excerpt: SourceExcerpt, from column: Int, _ html: inout HTMLText) {
    let before = excerpt.line.prefix(column - 1)
    let marked = excerpt.line.dropFirst(column - 1).prefix(excerpt.length)
    html.element("<pre tabindex=\"0\" role=\"group\" aria-label=\"The line\"><code>", before, "")
    if !marked.isEmpty { html.element("<mark>", marked, "</mark>") }
    html.text(excerpt.line.dropFirst(column - 1 + excerpt.length))
    let indent = String(before.map { $0 == "\t" ? "\t" : " " })
    let carets = String(repeating: "^", count: excerpt.length)
    html.element("\n<span class=\"caret\" aria-hidden=\"true\">", indent + carets, "</span></code></pre>\n")
  }

  /// The first line of a help says what to do; what follows is to be typed.
  private func write(help: String, _ html: inout HTMLText) {
    let lines = help.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    html.element("<p class=\"help\"><strong>What to do:</strong> ", lines[0], "</p>\n")
    guard lines.count > 1 else { return }
    html.element(
      "<pre tabindex=\"0\" role=\"group\" aria-label=\"Like this\"><code>", lines[1], "</code></pre>\n")
  }

  private static let style: StaticString = """
    :root { color-scheme: light dark; --paper: #fffaf3; --ink: #2b1d12; --quiet: #66513f; --line: #d9c7b3; --code: #f6ead9;
      --mark: #ffd9cf; --accent: #a02c12; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #1e1712; --ink: #f4e9dd; --quiet: #c9b5a2; --line: #54453a; --code: #2c221b; --mark: #6d2415;
        --accent: #ff9a7d; }
    }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
    main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
    h1 { margin: 0 0 0.5rem; padding-left: 0.75rem; border-left: 0.375rem solid var(--accent); font-size: 1.75rem;
      line-height: 1.25; }
    h2 { margin: 2.5rem 0 0.5rem; color: var(--quiet); font-size: 1rem; }
    h3 { margin: 0; font-size: 1.125rem; line-height: 1.4; }
    a { color: var(--accent); }
    ol { margin: 0; padding: 0; list-style: none; }
    li { padding: 1.25rem 0; border-top: 1px solid var(--line); }
    li p { margin: 0.5rem 0; }
    .place { color: var(--quiet); font-size: 0.9375rem; }
    code { font: 0.9375rem/1.5 ui-monospace, monospace; }
    pre { margin: 0.75rem 0; padding: 0.75rem 1rem; overflow-x: auto; border-radius: 0.375rem; background: var(--code); }
    mark { background: var(--mark); color: inherit; }
    .caret { color: var(--accent); font-weight: 700; }

    """
}

extension String {
  fileprivate var capitalisedAtFirst: String { prefix(1).uppercased() + dropFirst() }
}
