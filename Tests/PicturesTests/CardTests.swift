import FoundationEssentials
import Testing

@testable import Pictures

/// The fonts that the theme brings.
private func fonts() throws -> CardFonts {
  let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let font = { (name: String) in
    [UInt8](try Data(contentsOf: house.appendingPathComponent("templates/cards/\(name).ttf")))
  }
  return CardFonts(title: try font("title"), text: try font("text"))
}

private func painter(_ colours: CardColours = CardColours()) throws -> CardPainter {
  try #require(CardPainter(fonts: try fonts(), colours: colours))
}

private let long = String(repeating: "What happens when one person in the boat stops rowing ", count: 12)
private let words: [(title: String, line: String)] = [
  ("No", ""),
  ("What happens when one person stops rowing", "Rest is not withdrawal if you say when you come back."),
  (long, long), (String(repeating: "w", count: 300), ""), ("Élan vital, Straße, Žižek, Ελλάδα, Любовь", "…"),
  ("", ""),
]

@Test func everyCardIsAPictureOfOneSize() throws {
  let painter = try painter()
  for (title, line) in words {
    let png = try painter.png(of: ShareCard(title: title, line: line, site: "Hearth"))
    let picture = try #require(try PictureFile(png))
    #expect(picture.width == 1200 && picture.height == 630)
    #expect(picture.cleanBytes == png)
  }
}

@Test func wordsStayInsideTheirMargins() throws {
  let painter = try painter()
  for (title, line) in words {
    let png = try painter.png(of: ShareCard(title: title, line: line, site: title))
    let pixels = try PNGCodec.pixels(of: png)
    let paper = Array(pixels.bytes[(20 * 1200 + 20) * 4..<(20 * 1200 + 21) * 4])
    for (x, y) in (14..<630).flatMap({ y in [(5, y), (70, y), (1194, y)] }) {
      #expect(
        Array(pixels.bytes[(y * 1200 + x) * 4..<(y * 1200 + x + 1) * 4]) == paper, "\(title), \(x), \(y)")
    }
  }
}

@Test func aTextIsAsLargeAsItsRoomPermits() throws {
  let font = try #require(FontFace(try fonts().title))
  let sizes = Array(stride(from: 88, through: 48, by: -4))
  let short = TextBlock("Going to bed angry", in: font, sizes: sizes, width: 1032, height: 400)
  #expect(short.size == 88 && short.lines == ["Going to bed angry"])
  let two = TextBlock(
    "What happens when one person stops rowing", in: font, sizes: sizes, width: 1032, height: 400)
  #expect(two.lines == ["What happens when", "one person stops rowing"])
  let cut = TextBlock(long, in: font, sizes: sizes, width: 1032, height: 400)
  #expect(cut.size == 48 && cut.lines.count == 7)
  #expect(cut.lines.last?.hasSuffix("…") == true)
  #expect(cut.lines.allSatisfy { font.width(of: $0, size: 48) <= 1032 })
  let endless = TextBlock(
    String(repeating: "w", count: 300), in: font, sizes: sizes, width: 1032, height: 400)
  #expect(endless.lines.allSatisfy { font.width(of: $0, size: 48) <= 1032 })
}

@Test func lettersAreKerned() throws {
  let font = try #require(FontFace(try fonts().title))
  let width = { font.width(of: $0, size: 100) }
  #expect(width("AV") < width("A") + width("V"))
}

@Test func whatIsNoFontIsRefused() throws {
  let broken = CardFonts(title: Array("no font".utf8), text: [])
  #expect(CardPainter(fonts: broken, colours: CardColours()) == nil)
  #expect(try painter().characters.isSuperset(of: "Aéßšжω“”…—".unicodeScalars.map(\.value)))
}

@Test func theSameWordsGiveTheSameCard() throws {
  let (painter, card) = (try painter(), ShareCard(title: "A room after", line: "Say when.", site: "Hearth"))
  var red = CardColours()
  red.paper = [255, 0, 0]
  let redPainter = try #require(CardPainter(fonts: try fonts(), colours: red))
  let png = try painter.png(of: card)
  _ = try painter.png(of: ShareCard(title: long, line: long, site: long))
  #expect(try painter.png(of: card) == png)
  let pixels = try PNGCodec.pixels(of: redPainter.png(of: card)).bytes
  #expect(Array(pixels[(40 * 1200 + 5) * 4..<(40 * 1200 + 6) * 4]) == [255, 0, 0, 255])
}
