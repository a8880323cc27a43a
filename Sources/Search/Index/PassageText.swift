/// The part of a text file that shows one unit in the results.
enum PassageText {
  /// A JSON array of the page's URL and title and of its passages, each an array of fragment, heading and text;
  /// empty strings where there is none.
  static func json(of passages: [SearchPassage], on page: SearchPage) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    bytes.appendJSON(page.url)
    bytes.append(UInt8(ascii: ","))
    bytes.appendJSON(page.title)
    bytes.append(UInt8(ascii: ","))
    bytes.appendJSON(passages) { bytes, passage in
      bytes.appendJSON([passage.fragment ?? "", passage.heading ?? "", passage.text]) { $0.appendJSON($1) }
    }
    return bytes + [UInt8(ascii: "]")]
  }
}
