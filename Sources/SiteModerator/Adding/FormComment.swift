extension NewComment {
  /// Reads what the theme's form posts, as JSON: `article`, `author`, `reply-to` and `comment`. (RFC 8259)
  ///
  /// Whatever else a form service adds (addresses, browsers) is left out.
  package static func form(_ bytes: [UInt8], file: String) -> Result<NewComment, UnfitMessage> {
    var reader = JSONObjectReader(bytes, file: file)
    let fields: [JSONObjectReader.Field]
    do throws(UnfitMessage) { fields = try reader.fields() } catch { return .failure(error) }
    let value = { (name: String) in fields.first { $0.name == name }?.text }
    var comment = NewComment()
    comment.isStrangers = true
    comment.article = value("article")
    comment.author = value("author")
    comment.replyTo = value("reply-to")
    comment.text = value("comment") ?? ""
    let others = fields.map(\.name).filter { !["article", "author", "reply-to", "comment"].contains($0) }
    if !others.isEmpty { comment.notes.append("Left out of the form: \(others.joined(separator: ", ")).") }
    return .success(comment)
  }
}
