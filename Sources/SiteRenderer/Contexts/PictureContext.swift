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
      .url("src", "The picture's address, for `<img src>`.") {
        $0.context.url($0.picture.image.target, at: $0.place) ?? ""
      },
      .url("absoluteSrc", "The picture's whole address, for other sites.") { $0.absoluteAddress },
      .optionalText("alt", "What stands for the picture where it is not seen; empty for decoration.") {
        $0.picture.image.alt
      },
      .optionalNumber("width", "In pixels.") { $0.picture.image.size?.width },
      .optionalNumber("height", "In pixels.") { $0.picture.image.size?.height },
      .optionalHTML("caption", "The words below it, inline.") { $0.html($0.picture.caption) },
      .optionalHTML("credit", "Whose picture it is, inline.") { $0.html($0.picture.credit) },
      .flag("hasCaption", "Whether there is a caption or a credit.") {
        $0.picture.caption != nil || $0.picture.credit != nil
      },
    ])

  var absoluteAddress: String { context.absolute(picture.image.target) ?? "" }

  private func html(_ text: LinkedText?) -> [UInt8]? { text.map { context.html($0, at: place) } }
}
