/// The part of a text file that shows one unit in the results.
enum PassageText {
  /// Appends a JSON array of the page's URL and title and of its passages, each an array of fragment, heading and text;
  /// empty strings where there is none.
  static func append(_ passages: [SearchPassage], on page: SearchPage, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    bytes.appendJSON(page.url)
    bytes.append(UInt8(ascii: ","))
    bytes.appendJSON(page.title)
    bytes.append(UInt8(ascii: ","))
    bytes.appendJSON(passages) { bytes, passage in
      bytes.appendJSON([passage.fragment ?? "", passage.heading ?? "", passage.text]) { $0.appendJSON($1) }
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
