import FoundationEssentials
import Testing

/// The rules of the house that no compiler checks.
@Suite struct HouseTests {
  /// What each module may import of ours, and from elsewhere.
  private static let table: [String: Set<String>] = [
    "Markdown": ["CMarkGFM"],
    "YAML": ["LibYAML"],
    "Mustache": [],
    "Search": ["Dispatch", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Synchronization"],
    "Pictures": ["LibTurboJPEG", "LibPNG", "LibWebP", "LibFreeType", "Synchronization"],
    "Compression": ["LibZ", "LibBrotli"],
    "SiteModel": ["Markdown", "Pictures", "Search", "TimeZoneData", "FoundationEssentials"],
    "SiteReader": [
      "SiteModel", "Markdown", "Pictures", "Search", "YAML", "DefaultTheme", "Dispatch", "Glibc",
      "Synchronization",
    ],
    "SiteRenderer": [
      "SiteModel", "Markdown", "Mustache", "Pictures", "Search", "Dispatch", "Synchronization",
    ],
    "SiteWriter": ["SiteModel", "Compression", "FoundationEssentials", "Glibc", "Synchronization"],
    "SiteBuilder": ["SiteReader", "SiteModel", "SiteRenderer", "SiteWriter", "FoundationEssentials"],
    "SiteServer": [
      "SiteBuilder", "SiteModel", "SiteReader", "SiteRenderer", "NIOCore", "NIOHTTP1", "NIOPosix",
      "Glibc", "Synchronization",
    ],
    "SiteChecker": [
      "SiteModel", "SiteReader", "SiteRenderer", "Markdown", "Dispatch", "FoundationEssentials", "Glibc",
    ],
    "SiteModerator": ["SiteModel", "Markdown", "SiteReader", "SiteWriter"],
    "SiteStarter": ["SiteModel", "Markdown", "SiteReader", "SiteWriter"],
    "inglenook": [
      "SiteBuilder", "SiteChecker", "SiteModel", "SiteModerator", "SiteReader", "SiteRenderer", "SiteServer",
      "SiteStarter",
      "SiteWriter",
      "ArgumentParser", "Dispatch", "Glibc",
      "Synchronization",
    ],
  ]

  /// Files that talk to a C library, where a rule of the house may have to give way.
  private static let filesThatTalkToC: Set<String> = [
    "Sources/Markdown/CMarkParser.swift", "Sources/YAML/YAMLEvents.swift", "Sources/SiteWriter/Disk.swift",
    "Sources/SiteReader/Watching/Inotify.swift", "Sources/SiteReader/Files/MachineTimeZone.swift",
    "Sources/SiteWriter/FolderLock.swift", "Sources/Pictures/Pixels/JPEGCodec.swift",
    "Sources/Pictures/Pixels/PNGCodec.swift", "Sources/Pictures/Pixels/WebPCodec.swift",
    "Sources/Pictures/Cards/FontFace.swift", "Sources/SiteModel/Time/ZoneTable.swift",
    "Sources/SiteChecker/External/Command.swift",
    "Sources/Compression/GzipStream.swift", "Sources/Compression/Brotli.swift",
  ]

  private static let read = Result { try SourceFile.all() }

  let sources: [SourceFile]

  init() throws { sources = try Self.read.get() }

  @Test func everyModuleImportsOnlyWhatTheTableAllows() {
    #expect(Set(sources.map(\.module)) == Set(Self.table.keys))
    for file in sources {
      for (line, code) in file.lines {
        guard let name = SourceFile.importedModule(in: code) else { continue }
        #expect(
          Self.table[file.module]?.contains(name) == true,
          "\(file.path):\(line): \(file.module) imports \(name)")
      }
    }
  }

  @Test func nothingUnsafeOutsideTheFilesThatTalkToC() {
    let patterns = ["try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)", "Any", "OpaquePointer"]
    for file in sources where !Self.filesThatTalkToC.contains(file.path) {
      for (line, code) in file.lines {
        for pattern in patterns where code.containsWord(pattern) {
          Issue.record("\(file.path):\(line): \(pattern)")
        }
        if code.hasForceUnwrap { Issue.record("\(file.path):\(line): a force unwrap") }
      }
    }
  }

  @Test func onlyTheCommandLinePrints() {
    for file in sources where file.module != "inglenook" {
      for (line, code) in file.lines {
        for pattern in ["print(", "debugPrint(", "dump(", "fputs(", "FileHandle"]
        where code.containsWord(pattern) {
          Issue.record("\(file.path):\(line): \(pattern)")
        }
      }
    }
  }

  @Test func onlyReaderAndWriterTouchTheDisk() {
    let patterns = [
      "FileManager", "contentsOfFile:", "contentsOf: URL", "contentsOfDirectory", "fopen(", "open(",
      "opendir(", "mkdir(",
      "unlink(", "rename(", "lstat(",
    ]
    for file in sources where file.module != "SiteReader" && file.module != "SiteWriter" {
      for (line, code) in file.lines {
        for pattern in patterns where code.containsWord(pattern) {
          Issue.record("\(file.path):\(line): \(pattern)")
        }
      }
    }
  }

  @Test func noFileBeginsWithAHeader() {
    for file in sources {
      let first = file.text.prefix { $0 != "\n" }
      let isHeader = first.hasPrefix("/*") || (first.hasPrefix("//") && !first.hasPrefix("///"))
      #expect(!isHeader, "\(file.path): \(first)")
      #expect(!file.text.contains("// MARK:"), "\(file.path)")
    }
  }
}
