import Markdown
import Pictures
import SiteModel

/// Where a browser finds a picture, and its smaller copies to choose from.
struct ImageSources {
  let src: String
  /// Nil if there are no copies of its format.
  let srcset: String?
  /// The same as WebP; nil if there are none, or if the picture is WebP itself.
  let webPSrcset: String?

  /// How wide a picture stands in the text of the theme: never wider than its column.
  static let columnSizes = "(min-width: 48em) 43em, 90vw"

  /// Nil for a picture that is not published. In feeds, where `srcset` is not known, one address stands for all.
  init?(_ image: LinkedImage, at place: TextPlace, in context: RenderingContext) {
    guard let scaled = context.pictures[image], let format = scaled.asset.picture?.format else {
      guard let url = context.url(image.target, at: place) else { return nil }
      (src, srcset, webPSrcset) = (url, nil, nil)
      return
    }
    if case .feed = place {
      (src, srcset, webPSrcset) = (context.absolute(scaled.standard.path), nil, nil)
      return
    }
    src = context.local(scaled.standard.path)
    let set = { (format: PictureFormat) in
      let candidates = scaled.candidates(format).map { "\(context.local($0.path)) \($0.width)w" }
      return candidates.isEmpty ? nil : candidates.joined(separator: ", ")
    }
    srcset = set(format)
    webPSrcset = format == .webP ? nil : set(.webP)
  }

  /// Writes `<img>`, in a `<picture>` if there is something to choose from.
  func write(sizes: String, into output: inout [UInt8], attributes: (inout [UInt8]) -> Void) {
    if let webPSrcset {
      output.append(#"<picture><source type="image/webp" srcset=""#)
      output.appendEscaped(webPSrcset)
      output.append(#"" sizes="\#(sizes)">"#)
    }
    output.append(#"<img src=""#)
    output.appendAttributeURL(src)
    if let srcset {
      output.append(#"" srcset=""#)
      output.appendEscaped(srcset)
      output.append(#"" sizes="\#(sizes)"#)
    }
    output.append(#"""#)
    attributes(&output)
    output.append(webPSrcset == nil ? ">" : "></picture>")
  }
}
