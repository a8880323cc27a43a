import Glibc

/// What the machine could not do, in plain words.
package struct WriteFailure: Error, Sendable, Hashable {
  /// What went wrong and where, a sentence: `The disk is full: public/index.html could not be written.`
  package let message: String
  /// What to do, and in what state the site is.
  package let help: String
}

extension WriteFailure {
  /// The failure that an error of the disk is to somebody whose site lies in `folder`.
  ///
  /// - Parameter wasReplacing: whether some files of the site may be new already.
  init(_ error: DiskError, in folder: String, wasReplacing: Bool) {
    let (what, remedy) = Self.words(for: error, folder: folder)
    message = "\(what): \(error.path) could not be \(error.attempt.participle)."
    let state =
      wasReplacing
      ? "Some pages in \(folder) are new and some are as before, each of them whole; the next build brings them together."
      : "Nothing was changed in \(folder)."
    help = "\(remedy) \(state)"
  }

  private static func words(for error: DiskError, folder: String) -> (what: String, remedy: String) {
    switch error.code {
    case ENOSPC: ("The disk is full", "Make some room on it and build again.")
    case EDQUOT: ("Your share of the disk is used up", "Delete what you no longer need and build again.")
    case EFBIG:
      (
        "The file is larger than this machine allows",
        "Raise the limit (`ulimit -f unlimited`) and build again."
      )
    case EACCES where error.attempt == .read, EPERM where error.attempt == .read:
      (
        "Permission denied",
        "Give yourself the right to read it (`chmod u+rX \(error.path)`) and build again."
      )
    case EACCES, EPERM:
      (
        "Permission denied",
        "Give yourself the right to write there (`chmod -R u+rwX \(folder)`), or choose another folder with --output."
      )
    case EROFS: ("The disk is read-only", "Choose a folder on another disk with --output.")
    case EMFILE, ENFILE: ("Too many files are open", "Raise the limit (`ulimit -n 1024`) and build again.")
    case ENOTDIR, EEXIST:
      ("A file stands where a folder must be", "Move it away, or choose another folder with --output.")
    case EISDIR: ("A folder stands where a file must be", "Move it away and build again.")
    case ENOENT: ("It has gone", "Something else changes these folders at the same time. Build again.")
    case ENAMETOOLONG:
      ("The path is too long for this disk", "Choose a folder nearer to the top with --output.")
    case ELOOP: ("A symbolic link is in the way", "Move it away and build again.")
    case EXDEV:
      ("Another disk is mounted inside \(folder)", "Unmount it, or choose another folder with --output.")
    case EIO:
      ("The disk reports an error", "Check the disk, and build on another one with --output until then.")
    default:
      (
        String(cString: strerror(error.code)),
        "Build again; if it happens again, choose another folder with --output."
      )
    }
  }
}

extension WriteFailure {
  /// The failure that an error of the disk is to somebody whose text was to be changed.
  init(_ error: DiskError, changing file: String) {
    message =
      "\(Self.words(for: error, folder: file).what): \(error.path) could not be \(error.attempt.participle)."
    help = "\(Self.remedy(error, changing: file)) \(file) is as it was."
  }

  /// The failure that an error of the disk is to somebody who wanted a new file.
  init(_ error: DiskError, making file: String) {
    message =
      "\(Self.words(for: error, folder: file).what): \(error.path) could not be \(error.attempt.participle)."
    help = "\(Self.remedy(error, changing: file)) Nothing was made."
  }

  /// Somebody else changed a text between reading and writing.
  static func changedMeanwhile(_ file: String) -> WriteFailure {
    WriteFailure(
      message: "\(file) was changed by somebody else in the meantime.",
      help: "Give the same command again. Nothing of theirs was overwritten.")
  }

  private static func remedy(_ error: DiskError, changing file: String) -> String {
    switch error.code {
    case ENOSPC, EDQUOT: "Make some room on the disk and try again."
    case EACCES, EPERM, EROFS:
      "Give yourself the right to change it and its folder (`chmod u+w`), and try again."
    case ENOTDIR, EEXIST: "Move that file away, or choose another place."
    default: "Try again; if it happens again, look at the disk."
    }
  }
}

extension DiskError.Attempt {
  fileprivate var participle: String {
    switch self {
    case .read: "read"
    case .write: "written"
    case .remove: "removed"
    }
  }
}
