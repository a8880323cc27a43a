/// How a run ends, as scripts see it.
struct ExitStatus: Error, RawRepresentable, Equatable {
  let rawValue: Int32

  static let done = ExitStatus(rawValue: 0)
  /// The content, a template or the output folder needs the author's hand.
  static let contentHasErrors = ExitStatus(rawValue: 1)
  static let wrongUsage = ExitStatus(rawValue: 2)
  /// The disk is full, or something is not permitted.
  static let machineFailed = ExitStatus(rawValue: 3)

  /// A run that a signal ended, as shells count them.
  static func interrupted(by signal: Int32) -> ExitStatus { ExitStatus(rawValue: 128 + signal) }
}
