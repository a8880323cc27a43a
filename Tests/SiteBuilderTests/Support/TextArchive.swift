/// Several small files in one text, each after a line `-- path --`. (Go's txtar format.)
struct TextArchive {
  var files: [(path: String, text: String)] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 {
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if !files.isEmpty {
        files[files.count - 1].text += line + "\n"
      }
    }
    for index in files.indices {
      // The line break before the next marker, or at the end of the literal, belongs to the archive.
      if files[index].text.hasSuffix("\n\n") { files[index].text.removeLast() }
    }
  }
}
