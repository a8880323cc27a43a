import Pictures
import SiteModel

extension AssetFile {
  /// The published file: the author's own, but a picture without what cameras and programs wrote into it.
  func outputFile(from storage: Storage) -> OutputFile {
    OutputFile(path: path, contents: picture == nil ? .copy(of: file) : clean(storage), origin: path)
  }

  private func clean(_ storage: Storage) -> OutputFile.Contents {
    .rendered { [file] output in
      let bytes = try storage.read(file)
      // What was a picture a moment ago and is none now is nothing to publish.
      guard let picture = try PictureFile(bytes) else { throw BrokenPicture.truncated }
      output = picture.cleanBytes
    }
  }
}
