import SiteModel

/// What the theme brings beside its templates: a stylesheet, an icon, a script.
struct ThemeAssets: Sendable {
  private let files: [ThemeFile]
  /// By path: a short mark of the content, so that browsers notice a change.
  private let versions: [String: String]

  init(files: [ThemeFile]) {
    self.files = files
    versions = Dictionary(
      files.map { ($0.path, version(of: $0.bytes)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The site's path of an asset with its version, or nil if the theme has none such.
  func path(of name: String) -> (path: String, version: String)? {
    versions["assets/" + name].map { ("/assets/" + name, $0) }
  }

  /// What is in an asset; nil if the theme has none such.
  func bytes(of name: String) -> [UInt8]? { files.first { $0.path == "assets/" + name }?.bytes }

  var outputFiles: [OutputFile] {
    files.map { OutputFile(path: $0.path, contents: .bytes($0.bytes), origin: $0.shownPath) }
  }
}

extension ThemeAssets {
  /// The address of one of the theme's assets below a site's own; nil if the theme has none such.
  func address(of name: String, at base: BaseURL) -> String? {
    path(of: name).map { "\(base.local(percentEncoded(path: $0.path)))?v=\($0.version)" }
  }
}

extension RenderingContext {
  /// The address of one of the theme's assets; nil if the theme has none such.
  func asset(_ name: String) -> String? { assets.address(of: name, at: base) }

  /// The whole address of one of the theme's assets, for readers elsewhere.
  func absoluteAsset(_ name: String) -> String? { assets.path(of: name).map { absolute($0.path) } }
}

/// Eight digits of base 16 that stand for the bytes: FNV-1a in 64 bits, folded to 32.
private func version(of bytes: [UInt8]) -> String {
  let hash = bytes.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
