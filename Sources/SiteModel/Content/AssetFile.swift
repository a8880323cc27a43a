/// A file that is copied as it is: a picture, a PDF, a favicon.
package struct AssetFile: Sendable, Hashable {
  /// The path below the content folder, and below the output.
  package let path: String
  /// Where the file lies on this machine.
  package let file: String
  /// For a picture whose header could be read.
  package let pixelSize: PixelSize?

  package init(path: String, file: String, pixelSize: PixelSize? = nil) {
    self.path = path
    self.file = file
    self.pixelSize = pixelSize
  }
}

/// The size of a picture.
package struct PixelSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
