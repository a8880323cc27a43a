extension String {
  /// Words that begin with one capital twice and go on in small letters: `FFreedom`.
  ///
  /// `CCTV` goes on in capitals, and `XXth` or `CCing` too briefly.
  var gluedWords: [String] {
    split { !$0.isLetter && $0 != "’" && $0 != "'" }.filter(\.hasGluedInitial).map(String.init)
  }

  /// Whether all of it is in capitals, and not only because it consists of abbreviations.
  var isShouted: Bool {
    let words: [Substring] = split { !$0.isLetter && $0 != "’" && $0 != "'" }.filter { $0.count > 1 }
    let letters = words.flatMap { Array($0) }.filter { $0.isUppercase || $0.isLowercase }
    let capitals = letters.count { $0.isUppercase }
    guard capitals * 10 >= letters.count * 9, letters.count >= 7 else { return false }
    if words.count == 1 { return letters.count >= 8 }
    return words.contains(where: { word in word.count >= 6 || Self.smallWords.contains(word.lowercased()) })
  }

  /// Words that are no abbreviation of anything.
  private static let smallWords: Set<String> = [
    "and", "are", "but", "can", "das", "der", "die", "for", "from", "has", "have", "her", "his", "how", "ich",
    "love", "mit", "my", "never", "nicht", "not", "of", "or", "our", "that", "the", "their", "they", "this",
    "to", "und", "was", "what", "when", "where", "why", "will", "with", "you", "your",
  ]
}

extension Substring {
  fileprivate var hasGluedInitial: Bool {
    guard let first, first.isUppercase, dropFirst().first == first else { return false }
    let rest = dropFirst(2)
    // Of Roman numbers (XXth, IInd) and verbs made of abbreviations (CCing) so much may follow.
    let shortest = "CIMX".contains(first) ? 5 : 3
    return rest.count >= shortest && rest.allSatisfy { $0.isLowercase || $0 == "’" || $0 == "'" }
  }
}
