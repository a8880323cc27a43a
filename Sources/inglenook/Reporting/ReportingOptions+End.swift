extension ReportingOptions {
  /// Says what a command has to say; throws the status to end with, unless all is well.
  func end(_ report: Report) throws {
    let (output, errors) = report.printed(as: format, hasColors: Console.standardError.hasColors)
    Console.standardOutput.write(output)
    Console.standardError.write(errors)
    switch report.outcome {
    case .done: return
    case .failed: throw ExitStatus.machineFailed
    case .refused, .stopped: throw ExitStatus.contentHasErrors
    }
  }
}
