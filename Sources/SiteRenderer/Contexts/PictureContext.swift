import Mustache
import SiteModel

/// A lead picture or a portrait.
struct PictureContext: Sendable {
  let context: RenderingContext
  let picture: LinkedPicture
  let place: TextPlace

  static let schema = Schema<PictureContext>(
    "picture", "A lead picture or a portrait.",
    [
      .url("src", "The picture's address, for `<img src>`.") { $0.sources?.src ?? "" },
      .optionalText("srcset", "The picture and its smaller copies, for `<img srcset>`.") {
        $0.sources?.srcset
      },
      .optionalText("webpSrcset", "The same as WebP, for a `<source srcset>`.") { $0.sources?.webPSrcset },
      .url("absoluteSrc", "The picture's whole address, for other sites.") { $0.absoluteAddress },
      .optionalText("alt", "What stands for the picture where it is not seen; empty for decoration.") {
        $0.picture.image.alt
      },
      .optionalNumber("width", "In pixels.") { $0.size?.width },
      .optionalNumber("height", "In pixels.") { $0.size?.height },
      .optionalHTML("caption", "The words below it, inline.") { $0.html($0.picture.caption) },
      .optionalHTML("credit", "Whose picture it is, inline.") { $0.html($0.picture.credit) },
      .flag("hasCaption", "Whether there is a caption or a credit.") {
        $0.picture.caption != nil || $0.picture.credit != nil
      },
    ])

  private var sources: ImageSources? { ImageSources(picture.image, at: place, in: context) }

  var absoluteAddress: String {
    scaled.map { context.absolute($0.standard.path) } ?? context.absolute(picture.image.target) ?? ""
  }

  private var size: PixelSize? { scaled?.standard.size ?? picture.image.size }
  private var scaled: ScaledPicture? { context.pictures[picture.image] }

  private func html(_ text: LinkedText?) -> [UInt8]? { text.map { context.html($0, at: place) } }
}
