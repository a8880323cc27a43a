package import Pictures

/// A file that is copied: a picture, a PDF, a favicon.
package struct AssetFile: Sendable, Hashable {
  /// The path below the content folder, and below the output.
  package let path: String
  /// Where the file lies on this machine.
  package let file: String
  /// For a picture that says how large it is, as a browser shows it.
  package let pixelSize: PixelSize?
  /// For a picture of pixels, which is published without what cameras and programs wrote into it.
  package let picture: PictureFacts?
  /// Why it cannot be shown though it should be a picture, `it ends in the middle`.
  package let defect: String?

  package init(
    path: String, file: String, pixelSize: PixelSize? = nil, picture: PictureFacts? = nil,
    defect: String? = nil
  ) {
    self.path = path
    self.file = file
    self.pixelSize = pixelSize
    self.picture = picture
    self.defect = defect
  }
}

/// What is known of a picture of pixels.
package struct PictureFacts: Sendable, Hashable {
  package let format: PictureFormat
  /// Of its file, as it lies on this machine.
  package let fingerprint: Fingerprint
  /// Whether smaller copies of it can be made.
  package let isScalable: Bool

  package init(format: PictureFormat, fingerprint: Fingerprint, isScalable: Bool) {
    self.format = format
    self.fingerprint = fingerprint
    self.isScalable = isScalable
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
