/// Entries of a text archive, as short as tests want them.

/// An article of `posts/`, whose title is its name unless the keys have one.
func post(_ name: String, _ keys: String = "", _ body: String = "Words.") -> String {
  document("posts/\(name).md", title: name, keys, body)
}

/// A plain page of `pages/`.
func page(_ name: String, _ keys: String = "", _ body: String = "Words.") -> String {
  document("pages/\(name).md", title: name, keys, body)
}

/// `site.yaml` with more keys than every site has.
func settings(_ keys: String) -> String { file("site.yaml", TestSite.settings + keys + "\n") }

/// Any file.
func file(_ path: String, _ text: String) -> String { "-- \(path) --\n\(text)\n" }

/// A comment for a thread file.
func comment(_ id: String, _ keys: String = "", by author: String = "Kelsey", says body: String = "Yes.")
  -> String
{
  let date = keys.contains("date:") ? "" : "\ndate: 2026-03-01"
  return "---\nid: \(id)\nauthor: \(author)\(date)\n" + line(keys) + "---\n\(body)\n"
}

/// The thread file of an article.
func thread(_ name: String, _ comments: String...) -> String {
  file("comments/\(name).md", comments.joined(separator: "\n"))
}

private func document(_ path: String, title: String, _ keys: String, _ body: String) -> String {
  let title = keys.contains("title:") ? "" : "title: \(title)\n"
  return file(path, "---\n\(title)\(line(keys))---\n\(body)")
}

private func line(_ keys: String) -> String { keys.isEmpty ? "" : keys + "\n" }
