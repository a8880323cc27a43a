import SiteModel

/// What is public anyway, and no reader's secret.
struct PublicData: Sendable {
  /// In lower case.
  let addresses: Set<String>
  /// Digits alone.
  let numbers: Set<String>

  init(_ settings: Settings, authors: [Author]) {
    let own = [settings.comments.replyEmail] + authors.map(\.email)
    addresses = Set(own.compactMap { $0?.lowercased() })
    numbers = Set(settings.helpLines.compactMap(\.phone).map { $0.filter(\.isASCIIDigit) })
  }
}

/// Something in a comment by which a person could be found.
struct PersonalData: Equatable {
  enum Kind {
    case email, telephone, street

    var words: String {
      switch self {
      case .email: "an e-mail address"
      case .telephone: "a telephone number"
      case .street: "the address of a house"
      }
    }
  }

  let kind: Kind
  /// As it stands in the comment.
  let text: String

  /// Everything of the kind in a text. Rather too little than too much: who is warned for nothing no longer listens.
  static func all(in text: String, except known: PublicData) -> [PersonalData] {
    emails(in: text).filter { !known.addresses.contains($0.text.lowercased()) }
      + telephones(in: text).filter { !known.numbers.contains($0.text.filter(\.isASCIIDigit)) }
      + streets(in: text)
  }

  private static func emails(in text: String) -> [PersonalData] {
    text.split { $0.isWhitespace || "<>()[]{},;:\"“”".contains($0) }.compactMap { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(\.isOfMailbox) else { return nil }
      let domain = parts[1].reversed().drop { ".!?'’…".contains($0) }.reversed()
      let labels = String(domain).split(separator: ".", omittingEmptySubsequences: false)
      guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isOfHost) }),
        let last = labels.last, last.count >= 2, last.allSatisfy(\.isLetter)
      else { return nil }
      return PersonalData(kind: .email, text: parts[0] + "@" + String(domain))
    }
  }

  private static func streets(in text: String) -> [PersonalData] {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.compactMap { index in
      guard words[index].isHouseNumber, let end = streetEnd(in: words, after: index) else { return nil }
      let words = words[index...end].joined(separator: " ").reversed().drop { !$0.isLetter }.reversed()
      return PersonalData(kind: .street, text: String(words))
    }
  }

  /// `12 Elm Street`: one to three words with a capital, the last of them a kind of street.
  private static func streetEnd(in words: [Substring], after index: Int) -> Int? {
    for end in index + 1..<min(index + 4, words.count) {
      let bare = words[end].filter { $0.isLetter || $0 == "’" || $0 == "'" }
      guard bare.first?.isUppercase == true else { return nil }
      if end > index + 1, kindsOfStreet.contains(bare.lowercased()) { return end }
      // A comma or full stop ends what could be a name.
      guard let last = words[end].last, last.isLetter || words[end].count <= 3 else { return nil }
    }
    return nil
  }

  private static let kindsOfStreet: Set<String> = [
    "ave", "avenue", "blvd", "boulevard", "close", "court", "crescent", "drive", "lane", "ln", "rd", "road",
    "st",
    "street", "terrace",
  ]
}

extension Substring {
  /// `12`, `7b`, `1,` no: a house number, and no year.
  fileprivate var isHouseNumber: Bool {
    let digits = prefix(while: \.isASCIIDigit)
    let rest = dropFirst(digits.count)
    guard (1...5).contains(digits.count), rest.isEmpty || rest.count == 1 && rest.allSatisfy(\.isLetter),
      let number = Int(digits)
    else { return false }
    return number > 0 && !(1900...2099).contains(number)
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isOfMailbox: Bool {
    isASCII && (isLetter || isNumber) || ".!#$%&'*+-/=?^_`|~".contains(self)
  }
  fileprivate var isOfHost: Bool { isLetter || isNumber || self == "-" }
}
