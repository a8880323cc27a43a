import Markdown
import SiteModel
import YAML

/// What the head of a comment says, while it is read.
struct CommentDraft: Sendable {
  var author: Located<String>?
  var date: Located<WrittenDate>?
  var id: Located<String>?
  var replyTo: Located<String>?
  var url: String?
  var status = CommentEntry.Status.approved
  var isPinned = false

  static let table = KeyTable<CommentDraft>([
    Key("author", \.author, .commentAuthor, isRequired: true, "A name, or an id of authors/."),
    Key("date", \.date, .date, isRequired: true, "When it was written."),
    Key("id", \.id, .commentID, "Its anchor; without it, one is made from the comment."),
    Key("reply-to", \.replyTo, .commentID, "The id of the comment that it answers."),
    Key("url", \.url, .commenterSite, "The commenter's own site."),
    Key("status", \.status, .word(), "approved, pending, spam or removed."),
    Key("pin", \.isPinned, .flag, otherNames: ["pinned"], "Shown first, as a word from the readers."),
  ])

  /// Keys under which other systems keep what must not be here.
  static let personalKeys: Set<String> = [
    "email", "e-mail", "mail", "author-email", "author_email", "authoremail", "comment_author_email", "ip",
    "ip-address",
    "ip_address", "author-ip", "author_ip", "comment_author_ip", "phone", "address", "user-agent",
    "user_agent", "useragent",
    "agent",
  ]
}

extension ValueType where Value == Located<String> {
  fileprivate static var commentAuthor: Self {
    ValueType.locatedText.map { author, node, reading in
      guard !PersonalData.containsEmailAddress(author.value), !PersonalData.containsIPAddress(author.value)
      else {
        reading.reportPersonalData(
          "the author's name holds an e-mail or IP address", help: "write a name:\n\(reading.key): Anonymous",
          at: node.mark)
        return nil
      }
      guard author.value.visible.contains(where: { !$0.isWhitespace }) else {
        reading.error(
          "nothing of the author's name can be seen", help: "write a name:\n\(reading.key): Anonymous",
          at: node.mark)
        return nil
      }
      return author
    }
  }

  /// Letters and digits of ASCII, and hyphens: safe in a URL's fragment.
  fileprivate static var commentID: Self {
    ValueType.locatedText.map { id, node, reading in
      let isSafe = id.value.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), .hyphen: true
        default: false
        }
      }
      if isSafe { return id }
      reading.error(
        "“\(id.value)” cannot be the id of a comment: letters from a to z, digits and hyphens can",
        help: "write it like this:\n\(reading.key): \(CommentID.safe(id.value))", at: node.mark)
      return nil
    }
  }
}

extension ValueType where Value == String {
  /// An address over http or https; a stranger has no other.
  fileprivate static var commenterSite: Self {
    ValueType.text.map(.link) { text, node, reading in
      guard !PersonalData.containsEmailAddress(text), !PersonalData.containsIPAddress(text) else {
        reading.reportPersonalData(
          "this leads to a reader's mailbox or computer", help: "delete this line", at: node.mark)
        return nil
      }
      guard !text.utf8.contains(UInt8(ascii: "\\")), !text.hidesItsHost else {
        reading.error("this address hides where it leads: “\(text)”", help: "delete this line", at: node.mark)
        return nil
      }
      let scheme = WebAddress.scheme(of: text)
      let rest = text.drop { $0 != ":" }
      let host = rest.dropFirst(3).prefix { $0 != "/" }
      if scheme == "http" || scheme == "https", rest.hasPrefix("://"), !host.isEmpty,
        !text.contains(where: \.isWhitespace)
      {
        return text
      }
      let help =
        WebAddress.lacksScheme(text)
        ? "write it like this:\n\(reading.key): https://\(text)" : "delete this line"
      reading.error(
        "a commenter's site begins with http:// or https://, not “\(text)”", help: help, at: node.mark)
      return nil
    }
  }
}

extension String {
  /// Whether a name, which a browser ignores, stands before the host: `https://bank.example@evil.example/`.
  fileprivate var hidesItsHost: Bool {
    drop { $0 != ":" }.dropFirst(3).prefix { !"/?#".contains($0) }.contains("@")
  }
}

extension Reading {
  /// What a reader confided, or a machine wrote down about them.
  mutating func reportPersonalData(_ fact: String, help: String, at mark: YAMLMark) {
    error("\(fact); nothing personal belongs in a public repository", help: help, at: mark)
  }
}
