/// Asks another server for one address, and follows nothing.
package protocol LinkProbe: Sendable {
  func ask(_ address: String, _ method: LinkMethod) async -> LinkAnswer
}

/// How it is asked: for the head alone, or, where a server does not like that, for the page.
package enum LinkMethod: Sendable, Equatable {
  case head, get
}

/// What came of a question.
package enum LinkAnswer: Sendable, Equatable {
  /// A status of HTTP, and where a redirection leads.
  case status(Int, location: String?)
  /// No answer, and why: what the address does, `cannot be reached: …`.
  case none(String)
  /// Nothing could be asked from this machine, and why.
  case unable(String)
}
