// swift-tools-version: 6.2
import PackageDescription

// The search module again, in a package of its own: its declarations are not public.
let package = Package(
  name: "search-benchmark",
  targets: [
    .target(
      name: "Search",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
    .executableTarget(name: "indexer", dependencies: ["Search"]),
  ],
  swiftLanguageModes: [.v6]
)
