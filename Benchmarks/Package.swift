// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/stencilproject/Stencil", exact: "0.15.1"),
  ],
  targets: [
    // What the engines render: an article with its thread, and a long list.
    .target(name: "BenchmarkPages"),
    // This project's engine: a link to its sources, since a package cannot depend on two modules called Mustache.
    .target(
      name: "InglenookMustache",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
    // The engines, each behind the same few lines.
    .target(name: "OwnEngine", dependencies: ["BenchmarkPages", "InglenookMustache"]),
    .target(
      name: "SwiftMustacheEngine",
      dependencies: ["BenchmarkPages", .product(name: "Mustache", package: "swift-mustache")]),
    .target(
      name: "StencilEngine", dependencies: ["BenchmarkPages", .product(name: "Stencil", package: "Stencil")]),
    // Runs them side by side.
    .executableTarget(
      name: "MustacheBenchmark",
      dependencies: ["BenchmarkPages", "OwnEngine", "SwiftMustacheEngine", "StencilEngine"]),
  ],
  swiftLanguageModes: [.v6]
)
