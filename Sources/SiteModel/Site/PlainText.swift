package import Markdown

/// The words of pieces, without elements: for search and for questions.
package func plainText(of pieces: [Piece]) -> String {
  var words: [UInt8] = []
  for piece in pieces {
    guard case .html(let bytes) = piece else { continue }
    words.append(contentsOf: bytes)
  }
  return String(decoding: words.withoutElements, as: UTF8.self)
}

extension [UInt8] {
  /// HTML's text with runs of white space as one space; holes of attributes are empty by now.
  fileprivate var withoutElements: [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while index < count {
      switch self[index] {
      case UInt8(ascii: "<"): index = self[index...].firstIndex(of: UInt8(ascii: ">")) ?? count - 1
      case UInt8(ascii: "&"): index = appendEntity(at: index, to: &output)
      case 0x20, 0x0A, 0x0D, 0x09: if output.last != 0x20, !output.isEmpty { output.append(0x20) }
      default: output.append(self[index])
      }
      index += 1
    }
    if output.last == 0x20 { output.removeLast() }
    return output
  }

  /// Appends the character that an entity stands for (of those that the Markdown module writes), and returns its last place.
  private func appendEntity(at index: Int, to output: inout [UInt8]) -> Int {
    let entities: [(name: String, text: String)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"),
    ]
    for entity in entities where self[index...].starts(with: entity.name.utf8) {
      output.append(contentsOf: entity.text.utf8)
      return index + entity.name.utf8.count - 1
    }
    output.append(UInt8(ascii: "&"))
    return index
  }
}
