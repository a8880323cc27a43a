import SiteModel

extension NewComment {
  /// Reads a comment from an e-mail message. The sender's address is nowhere kept, nor are signature and attachments.
  ///
  /// The subject, as the site's links write it (`Re: Stepping back [kelsey]`), names the article and the comment answered.
  package static func mail(_ bytes: [UInt8], file: String) -> Result<NewComment, UnfitMessage> {
    let place = SourceLocation(file: file)
    guard let message = MailMessage(bytes[...]),
      message.headers["from"] != nil || message.headers["subject"] != nil
    else {
      return .failure(
        UnfitMessage(
          "this is no e-mail message: it does not begin with headers such as From: and Subject:",
          help: "save the mail as a file (.eml) from your mail program, or give the text with --body",
          at: place))
    }
    let body = MailBody(message)
    guard let text = body.text else {
      return .failure(unreadable(body, at: place))
    }
    return .success(comment(message.headers, text, body))
  }

  private static func comment(_ headers: MailHeaders, _ text: String, _ body: MailBody) -> NewComment {
    var comment = NewComment()
    comment.isStrangers = true
    let sender = MailSender(headers["from"] ?? "")
    let subject = MailSubject(headers["subject"] ?? "")
    comment.title = subject.title
    comment.replyTo = subject.comment
    comment.sent = headers["date"].flatMap(MailDate.seconds)
    comment.author = sender.name
    if sender.name == nil {
      comment.author = Redaction.author
      comment.notes.append(
        "The mail gives no name, so it is signed “\(Redaction.author)”; --author gives another.")
    }
    comment.text = text
    comment.leaveOutSignature()
    comment.leaveOut(address: sender.address)
    if body.plain == nil {
      comment.notes.append("The mail has no plain text; these are the words of its HTML.")
    }
    if !body.attachments.isEmpty {
      comment.notes.append("Left out of the mail: \(body.attachments.joined(separator: ", ")).")
    }
    return comment
  }

  private static func unreadable(_ body: MailBody, at place: SourceLocation) -> UnfitMessage {
    if let charset = body.unknownCharset {
      return UnfitMessage(
        "this mail is written in the character set \(charset), which cannot be read here",
        help: "copy its text, and give it to standard input", at: place)
    }
    return UnfitMessage(
      "this mail has no text", help: "ask its sender to write it into the mail itself", at: place)
  }

  /// Everything from a line `-- ` on. (RFC 3676, 4.3)
  private mutating func leaveOutSignature() {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let mark = lines.lastIndex(of: "-- "), mark > 0 else { return }
    text = lines[..<mark].joined(separator: "\n")
    notes.append("The signature of the mail was left out.")
  }

  private mutating func leaveOut(address: String?) {
    guard let address, !address.isEmpty else { return }
    let (clean, count) = text.replacing(lowercased: address.lowercased(), with: "(address left out)")
    guard count > 0 else { return }
    text = clean
    notes.append("The sender’s address stood in the text and was left out.")
  }
}

extension String {
  /// The text with a word, in any case, replaced by another, and how often that was.
  fileprivate func replacing(lowercased word: String, with other: String) -> (String, Int) {
    var result: [UInt8] = []
    var count = 0
    var rest = Array(utf8)[...]
    let letters = Array(word.utf8)
    while !rest.isEmpty {
      let isHere =
        rest.count >= letters.count
        && zip(rest, letters).allSatisfy { ($0 | ($0.isCapital ? 0x20 : 0)) == $1 }
      if isHere {
        result += other.utf8
        rest = rest.dropFirst(letters.count)
        count += 1
      } else if let byte = rest.popFirst() {
        result.append(byte)
      }
    }
    return (String(decoding: result, as: UTF8.self), count)
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
}
