import Compression
import SiteModel

/// Which files of a site have compressed copies beside them, for web servers that send those as they are.
struct CompressedCopies: Sendable {
  /// A copy, and the path at which it stands.
  struct Copy: Sendable {
    let coding: ContentCoding
    let path: OutputPath
  }

  private let taken: Set<OutputPath>

  init(in plan: OutputPlan) { taken = Set(plan.files.map(\.path) + plan.folders) }

  /// The copies that a file of so many bytes may have; where the author has put something, there is none.
  func copies(of path: OutputPath, size: Int) -> [Copy] {
    guard size >= Compressor.smallestSize, CompressibleFile.matches(path.text) else { return [] }
    return ContentCoding.allCases.compactMap { coding in
      guard let copy = try? OutputPath(path.text + coding.suffix), !taken.contains(copy) else { return nil }
      return Copy(coding: coding, path: copy)
    }
  }
}

/// What decides how a compressed copy looks, beside its file, as one number.
struct CopyRecipe: Sendable, Equatable {
  let hash: UInt64

  /// The one by which this program makes copies.
  static let current = CopyRecipe(hash: Fingerprint(of: Array(Compressor.recipe.utf8)).hash)
}
