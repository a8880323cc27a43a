/// What a mail is about, as the links of a site's articles write it: `Re: Stepping back [kelsey]`.
struct MailSubject {
  let title: String?
  /// The id of the comment that it answers.
  let comment: String?

  init(_ header: String) {
    var subject = PlainText.oneLine(EncodedWords.decoded(header))[...]
    while let colon = subject.firstIndex(of: ":"), Self.prefixes.contains(subject[..<colon].lowercased()) {
      subject = subject[subject.index(after: colon)...].drop { $0 == " " }
    }
    guard subject.last == "]", let open = subject.lastIndex(of: "[") else {
      title = subject.isEmpty ? nil : String(subject)
      comment = nil
      return
    }
    let id = subject[subject.index(after: open)...].dropLast()
    let isID = !id.isEmpty && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    comment = isID ? String(id) : nil
    let words = PlainText.oneLine(String(isID ? subject[..<open] : subject))
    title = words.isEmpty ? nil : words
  }

  /// “Re:” and “Fwd:” in the languages whose mail programs translate them.
  private static let prefixes: Set<String> = [
    "re", "aw", "sv", "vs", "antw", "odp", "rif", "res", "fwd", "fw", "wg", "tr",
  ]
}
