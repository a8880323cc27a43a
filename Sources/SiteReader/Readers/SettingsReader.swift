import SiteModel
import YAML

/// Reads `site.yaml`.
enum SettingsReader {
  /// Reads the settings; what is wrong is reported, and left at what it is without `site.yaml`.
  static func read(_ reading: inout Reading) -> Settings {
    var settings = unset
    let source = reading.source
    settings.location = source.top
    let reader = FrontMatterReader(keys: SettingsKeys.table.descriptions)
    let lines = source.bytes.count { $0 == .lineFeed } + 1
    if let mapping = reader.mapping(source.bytes[...], lines: 1..<(lines + 1), &reading) {
      SettingsKeys.table.read(mapping, into: &settings, &reading)
    }
    return settings
  }

  /// What stands for the settings of a site whose `site.yaml` cannot be read; nothing is written then.
  static let unset = Settings(title: "", baseURL: .unset)

  /// What to say where there is no `site.yaml`.
  static func missing(in folder: String, files: [FoundFile]) -> Diagnostic {
    let others = [
      "site.yml", "Site.yaml", "_config.yml", "config.yaml", "hugo.yaml", "config.toml", "hugo.toml",
      "zola.toml",
    ]
    guard let other = others.first(where: { name in files.contains { $0.path == name } }) else {
      return .error(
        "there is no site.yaml in \(folder)",
        help: "write a file \(folder)/site.yaml that says at least this:\n"
          + "title: The name of your site\nbase-url: https://example.org",
        at: SourceLocation(file: "\(folder)/site.yaml"))
    }
    let isSame = other.lowercased().hasPrefix("site.")
    return .error(
      "the settings are read from site.yaml, and there is only \(other)",
      help: isSame
        ? "rename it to site.yaml" : "write a site.yaml that says what it says, with the keys of Inglenook",
      at: SourceLocation(file: "\(folder)/\(other)"))
  }
}
