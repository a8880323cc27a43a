import Compression
import SiteModel

/// Everything that a site is made from, as one number: the same number, the same site.
///
/// It is made of the paths and bytes of all files below some folders, of the program that runs, of the recipe for compressed
/// copies, and of words that stand for what else was asked for.
package struct InputFingerprint: Sendable, Equatable {
  let hash: UInt64
}

/// From what a site was made, and how long the same inputs give the same site.
package struct SiteOrigin: Sendable, Equatable {
  let inputs: InputFingerprint
  /// Seconds since 1970: the moment at which the site was made.
  let since: Int
  /// Seconds since 1970: the next moment at which the same inputs give another site.
  let until: Int?

  package init(inputs: InputFingerprint, since: Int, until: Int?) {
    self.inputs = inputs
    self.since = since
    self.until = until
  }

  /// Letters, digits and hyphens that differ for other inputs and for another moment.
  package var name: String { "\(String(inputs.hash, radix: 16))-\(since)" }

  /// Whether a build at a moment gives the same site. Of earlier moments nothing is known.
  func holds(for inputs: InputFingerprint, at now: Int) -> Bool {
    self.inputs == inputs && since <= now && until.map { now < $0 } ?? true
  }
}

extension SiteWriter {
  /// The fingerprint of the folders' files as they are now, or nil if something there cannot be read.
  ///
  /// - Parameter wishes: what else decides how the site looks.
  package func fingerprint(ofInputsWith wishes: [String]) -> InputFingerprint? {
    var inputs = Inputs(disk: disk)
    do throws(DiskError) {
      try inputs.addProgram()
      for folder in inputFolders { try inputs.add(folder: folder, as: folder, inside: []) }
    } catch { return nil }
    for wish in wishes + [Compressor.recipe] { inputs.add(Array(wish.utf8)) }
    return inputs.fingerprint
  }
}

/// Goes through folders in order of path and gathers the hashes of what it finds.
private struct Inputs {
  let disk: Disk
  private var hashes: [UInt64] = []
  private var block = DiskBuffer()

  init(disk: Disk) { self.disk = disk }

  var fingerprint: InputFingerprint {
    InputFingerprint(hash: hashes.withUnsafeBytes { Fingerprint(of: $0) }.hash)
  }

  mutating func add(_ bytes: [UInt8]) { hashes.append(Fingerprint(of: bytes).hash) }

  /// Adds the program that runs: another version of it may make another site. Its bytes are many, so its stamp stands for them.
  mutating func addProgram() throws(DiskError) {
    let stamp = try disk.stamp(of: "/proc/self/exe")
    hashes.append(stamp.withUnsafeBytes { Fingerprint(of: $0) }.hash)
  }

  mutating func add(file: String, as name: String) throws(DiskError) {
    guard let fingerprint = try disk.fingerprint(of: file, followsLink: true, through: &block) else {
      throw DiskError(.read, file, 0)
    }
    add(Array(name.utf8))
    hashes.append(fingerprint.hash)
  }

  /// Adds all files of a folder, links followed; what version control keeps there is no input.
  ///
  /// - Parameter outer: where the folders around it really stand, so that a link back to one of them ends nothing.
  mutating func add(folder: String, as name: String, inside outer: [String]) throws(DiskError) {
    guard let place = disk.resolved(folder), !outer.contains(place) else { return }
    for entry in try disk.names(in: folder) ?? [] where entry != ".git" {
      let (path, shown) = ("\(folder)/\(entry)", "\(name)/\(entry)")
      switch try disk.kindBehindLinks(at: path) {
      case .file: try add(file: path, as: shown)
      case .folder: try add(folder: path, as: shown, inside: outer + [place])
      default: add(Array(shown.utf8))
      }
    }
  }
}
