/// The size that an SVG file asks for: `width` and `height` in pixels, or else its `viewBox`.
package struct SVGFile: Sendable {
  private let tag: String

  /// - Parameter head: The beginning of the file.
  package init(head: [UInt8]) {
    let text = String(decoding: head, as: UTF8.self)
    let start = text.range(ofTag: "<svg")
    tag = start.map { String(text[$0...].prefix { $0 != ">" }) } ?? ""
  }

  /// Pixels; nil if it asks for none.
  package var size: (width: Int, height: Int)? {
    guard let size = written, size.width > 0, size.height > 0 else { return nil }
    return size
  }

  private var written: (width: Int, height: Int)? {
    if let width = attribute("width").flatMap(Self.pixels),
      let height = attribute("height").flatMap(Self.pixels)
    {
      return (width, height)
    }
    let box = attribute("viewBox")?.split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
    guard box.count == 4, let width = Self.whole(box[2]), let height = Self.whole(box[3]) else {
      return nil
    }
    return (width, height)
  }

  private func attribute(_ name: String) -> String? {
    for word in [" ", "\n", "\t", "\r\n"] {
      for quote in ["\"", "'"] {
        guard let start = tag.range(ofTag: word + name + "=" + quote) else { continue }
        return String(
          tag[tag.index(start, offsetBy: name.count + 2 + word.count)...].prefix {
            String($0) != quote
          })
      }
    }
    return nil
  }

  private static func pixels(_ text: String) -> Int? {
    let number = text.hasSuffix("px") ? String(text.dropLast(2)) : text
    return Double(number).flatMap(whole)
  }

  private static func whole(_ number: Double) -> Int? {
    (0...1_000_000).contains(number) ? Int(number.rounded()) : nil
  }
}

extension String {
  /// Where a text begins for the first time.
  fileprivate func range(ofTag text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
