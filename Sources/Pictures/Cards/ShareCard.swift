/// What is shown of an article where somebody shares its address: its title, and a line worth keeping.
///
/// 1200 × 630 pixels, as Open Graph's readers want it.
package struct ShareCard: Sendable {
  package let title: String
  /// Shown below the title; may be empty.
  package let line: String
  /// Shown at the foot.
  package let site: String

  package static let width = 1200
  package static let height = 630
  /// Changes with everything that changes the bytes of a card.
  package static let recipe = 3

  package init(title: String, line: String, site: String) {
    self.title = title
    self.line = line
    self.site = site
  }
}

/// The fonts of cards: the bytes of TrueType or OpenType files.
package struct CardFonts: Sendable {
  package let title: [UInt8]
  package let text: [UInt8]

  package init(title: [UInt8], text: [UInt8]) {
    self.title = title
    self.text = text
  }
}

/// The colours of a card, each as red, green and blue.
package struct CardColours: Sendable, Hashable {
  package var paper = SIMD3<UInt8>(251, 246, 236)
  package var ink = SIMD3<UInt8>(43, 33, 27)
  package var soft = SIMD3<UInt8>(92, 77, 66)
  package var accent = SIMD3<UInt8>(138, 48, 16)

  package init() {}
}
