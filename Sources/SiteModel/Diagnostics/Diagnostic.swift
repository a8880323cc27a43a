/// One thing that an author should know about their site: what is wrong, where, and what to do.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Nothing is written while there is one.
    case error
    /// The site is built, and the author is told.
    case warning
    /// Nothing is wrong; it could be better.
    case hint
  }

  package let severity: Severity
  /// What is wrong, in plain English, without a final full stop.
  package let message: String
  /// What to do about it: a sentence, a nearest name, or the corrected line.
  package let help: String?
  package let location: SourceLocation?
  /// The source line, when the one who found the problem had it at hand.
  package private(set) var excerpt: SourceExcerpt?
  /// Where else to look: the other file of a collision, the chain of includes.
  package let notes: [String]
  /// The rule of `check` that is broken here; nil for what every build reports.
  package private(set) var rule: Rule?
  /// Whether the source line is kept out of messages, and with them out of logs.
  package private(set) var isConfidential = false

  package init(
    _ severity: Severity, _ message: String, help: String? = nil, at location: SourceLocation? = nil,
    excerpt: SourceExcerpt? = nil, notes: [String] = []
  ) {
    self.severity = severity
    self.message = message
    self.help = help
    self.location = location
    self.excerpt = excerpt
    self.notes = notes
  }

  package static func error(_ message: String, help: String? = nil, at location: SourceLocation? = nil)
    -> Self
  {
    Diagnostic(.error, message, help: help, at: location)
  }

  package static func warning(_ message: String, help: String? = nil, at location: SourceLocation? = nil)
    -> Self
  {
    Diagnostic(.warning, message, help: help, at: location)
  }

  /// A breach of a rule, as grave as the rule says.
  package init(
    _ rule: Rule, _ message: String, help: String? = nil, at location: SourceLocation? = nil,
    notes: [String] = []
  ) {
    self.init(rule.severity, message, help: help, at: location, notes: notes)
    self.rule = rule
  }

  /// The same diagnostic with the source line that it points at.
  package func quoting(_ excerpt: SourceExcerpt?) -> Diagnostic {
    guard !isConfidential else { return self }
    var diagnostic = self
    diagnostic.excerpt = excerpt ?? self.excerpt
    return diagnostic
  }
}

extension Diagnostic {
  /// The same place with other words, and without the source line now and later.
  package func confidential(_ message: String, help: String?) -> Diagnostic {
    var diagnostic = Diagnostic(severity, message, help: help, at: location)
    diagnostic.rule = rule
    diagnostic.isConfidential = true
    return diagnostic
  }
}

extension Diagnostic.Severity: Comparable {
  /// The gravest first.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .hint: 2
    }
  }
}

extension Diagnostic: Comparable {
  /// By place, then errors before warnings, then by words: the order in which they are reported.
  package static func < (left: Self, right: Self) -> Bool {
    switch (left.location, right.location) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let here?, let there?) where here != there: return here < there
    default: break
    }
    if left.severity != right.severity { return left.severity < right.severity }
    return left.message < right.message
  }
}

extension Sequence where Element == Diagnostic {
  /// Whether anything here keeps the site from being written.
  package var containsErrors: Bool { contains { $0.severity == .error } }
}
