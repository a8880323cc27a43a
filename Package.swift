// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "inglenook",
  products: [
    .executable(name: "inglenook", targets: ["inglenook"]),
    .library(name: "Mustache", targets: ["Mustache"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    // The C libraries, from Debian's packages.
    // libcmark-gfm-dev and libcmark-gfm-extensions-dev, and what makes them safe on several threads.
    .target(
      name: "CMarkGFM",
      linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]),
    .systemLibrary(name: "LibYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "LibTurboJPEG", providers: [.apt(["libturbojpeg0-dev"])]),
    .systemLibrary(name: "LibPNG", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "LibWebP", providers: [.apt(["libwebp-dev"])]),
    .systemLibrary(name: "LibFreeType", pkgConfig: "freetype2", providers: [.apt(["libfreetype-dev"])]),
    .systemLibrary(name: "LibZ", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "LibBrotli", providers: [.apt(["libbrotli-dev"])]),
    // The files of templates/, inside the program.
    .target(name: "DefaultTheme"),
    // The IANA time zone database, inside the program.
    .target(name: "TimeZoneData", exclude: ["collect.py"]),

    // Markdown text becomes HTML pieces, headings, links and plain text. Knows nothing of sites.
    .target(name: "Markdown", dependencies: ["CMarkGFM"], swiftSettings: strict),
    // YAML text becomes a small tree in which every node knows its place. Knows nothing of sites.
    .target(name: "YAML", dependencies: ["LibYAML"], swiftSettings: strict),
    // The template engine, a product of its own.
    .target(name: "Mustache", exclude: ["README.md"], swiftSettings: strict),
    // Text becomes terms, terms become small ranked index files.
    .target(name: "Search", swiftSettings: strict),

    // What a picture's file holds, what of it may be published, and smaller copies of it.
    .target(
      name: "Pictures", dependencies: ["LibTurboJPEG", "LibPNG", "LibWebP", "LibFreeType"],
      swiftSettings: strict),

    // Compressed copies of files, as web servers send them.
    .target(name: "Compression", dependencies: ["LibZ", "LibBrotli"], swiftSettings: strict),

    // What a blog is, and the steps that connect its parts.
    .target(
      name: "SiteModel", dependencies: ["Markdown", "Pictures", "Search", "TimeZoneData"],
      swiftSettings: strict),
    // A content folder becomes `Content`: each file alone, in parallel.
    .target(
      name: "SiteReader",
      dependencies: ["SiteModel", "Markdown", "Pictures", "Search", "YAML", "DefaultTheme"],
      swiftSettings: strict),
    // A `Site` becomes a `SitePlan`: every file that the site will have, and how it is made.
    .target(
      name: "SiteRenderer", dependencies: ["SiteModel", "Markdown", "Mustache", "Pictures", "Search"],
      swiftSettings: strict),
    // Output files reach the disk: atomic, only when changed, and what is gone is removed.
    .target(name: "SiteWriter", dependencies: ["SiteModel", "Compression"], swiftSettings: strict),
    // The whole pipeline on one screen, used by every command.
    .target(
      name: "SiteBuilder",
      dependencies: ["SiteReader", "SiteModel", "SiteRenderer", "SiteWriter"],
      swiftSettings: strict),
    // The preview: a site served from memory while its author works at it.
    .target(
      name: "SiteServer",
      dependencies: [
        "SiteBuilder", "SiteModel", "SiteReader", "SiteRenderer",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict),
    // Finished pages, looked at as readers would.
    .target(
      name: "SiteChecker", dependencies: ["SiteModel", "SiteReader", "SiteRenderer", "Markdown"],
      swiftSettings: strict),
    // The moderator's desk: comments are looked at, added, judged and redacted in their files.
    .target(
      name: "SiteModerator", dependencies: ["SiteModel", "Markdown", "SiteReader", "SiteWriter"],
      swiftSettings: strict),
    // A new site, and new texts in one: files that are made only where nothing is yet.
    .target(
      name: "SiteStarter", dependencies: ["SiteModel", "Markdown", "SiteReader", "SiteWriter"],
      swiftSettings: strict),
    // The command line: flags in, calls, words and an exit code out.
    .executableTarget(
      name: "inglenook",
      dependencies: [
        "SiteBuilder", "SiteChecker", "SiteModel", "SiteModerator", "SiteReader", "SiteRenderer",
        "SiteServer", "SiteStarter",
        "SiteWriter",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Random input that is the same each time.
    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    .testTarget(
      name: "InglenookTests",
      dependencies: [
        "inglenook", "SiteBuilder", "SiteModel", "SiteReader", "SiteServer", "SiteWriter",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "CMarkGFM", "SeededRandom"], swiftSettings: strict),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "SeededRandom"], swiftSettings: strict),
    .testTarget(name: "MustacheTests", dependencies: ["Mustache", "SeededRandom"], swiftSettings: strict),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures"], swiftSettings: strict),
    .testTarget(
      name: "CompressionTests", dependencies: ["Compression", "LibZ", "LibBrotli"], swiftSettings: strict,
      linkerSettings: [.linkedLibrary("brotlidec")]),
    .testTarget(name: "SearchTests", dependencies: ["Search"], swiftSettings: strict),
    .testTarget(
      name: "SiteModelTests", dependencies: ["SiteModel", "Markdown", "Search"], swiftSettings: strict),
    .testTarget(
      name: "SiteReaderTests", dependencies: ["SiteReader", "SiteModel", "Markdown", "SeededRandom"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteRendererTests",
      dependencies: ["SiteRenderer", "SiteModel", "Markdown", "Mustache", "Search"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteWriterTests", dependencies: ["SiteWriter", "SiteModel", "Compression", "SeededRandom"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteBuilderTests", dependencies: ["SiteBuilder", "SiteModel", "SiteWriter", "SeededRandom"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteServerTests",
      dependencies: [
        "SiteServer", "SiteBuilder", "SiteModel", "SiteReader",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SiteCheckerTests", dependencies: ["SiteChecker", "SiteBuilder", "SiteModel"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteStarterTests",
      dependencies: ["SiteStarter", "SiteModel", "SiteReader", "SiteWriter", "SeededRandom"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteModeratorTests",
      dependencies: ["SiteModerator", "SiteModel", "SiteReader", "SiteWriter", "Markdown", "SeededRandom"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
