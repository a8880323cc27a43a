/// The part of a text file that shows one passage in the results.
enum PassageText {
  /// A JSON array of the fragment, the heading and the text; empty strings where there is none.
  static func json(of passage: SearchPassage) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendJSON([passage.fragment ?? "", passage.heading ?? "", passage.text]) { $0.appendJSON($1) }
    return bytes
  }
}
