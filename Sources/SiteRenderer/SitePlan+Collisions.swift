import SiteModel

extension SitePlan {
  /// An error for every address that two sources want, and for every file that stands where others need a folder.
  ///
  /// - Parameter files: in order of path.
  static func collisions(in files: [OutputFile]) -> [Diagnostic] {
    let equal = zip(files, files.dropFirst()).filter { $0.path == $1.path }.map { first, second in
      let origins = [first.origin, second.origin].sorted()
      return Diagnostic.error(
        "\(origins[0]) and \(origins[1]) want the same address /\(shownPath(first.path))",
        help: areSpeltAlike(origins[0], origins[1])
          ? "their names look the same, but their accents are stored in two ways, as one sign and as two: keep one of them"
          : "give one of them another name, or another address with `slug:`")
    }
    return equal + filesInTheWay(files)
  }

  /// Whether two names are canonically equivalent and yet not the same bytes. (Unicode, UAX #15)
  private static func areSpeltAlike(_ one: String, _ other: String) -> Bool {
    one == other && !one.utf8.elementsEqual(other.utf8)
  }

  private static func filesInTheWay(_ files: [OutputFile]) -> [Diagnostic] {
    var folders: [Substring: String] = [:]
    for file in files {
      var folder = file.path[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        guard folders.updateValue(file.origin, forKey: folder) == nil else { break }
      }
    }
    return files.compactMap { file in
      folders[file.path[...]].map { origin in
        .error(
          "\(file.origin) is a file at /\(file.path), where \(origin) needs a folder",
          help: "give one of them another name")
      }
    }
  }

  /// The address at which a browser shows a file.
  private static func shownPath(_ path: String) -> Substring {
    path == "index.html" || path.hasSuffix("/index.html") ? path.dropLast("index.html".count) : path[...]
  }
}
