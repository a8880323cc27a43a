/// What the machine could not do, in plain words.
package struct WriteFailure: Error, Sendable, Hashable {
  /// What went wrong and where, a sentence: `The disk is full: public/index.html could not be written.`
  package let message: String
  /// What to do, and in what state the site is.
  package let help: String
}
