/// What a text is about: its weightiest terms, for comparing texts with each other.
package struct TermProfile: Sendable, Hashable {
  /// A word or two of a text, known by what all their forms have in common.
  package struct Term: Sendable, Hashable {
    /// The same for every form of the term, in every text: a hash of its stem.
    package let key: UInt64
    /// How often it occurs, where it says more about the text counted several times.
    package let weight: Int
    /// The term as a reader of the text knows it: `stepping back`.
    package let form: String
    /// Whether it is two words.
    package let isPhrase: Bool

    package init(key: UInt64, weight: Int, form: String, isPhrase: Bool) {
      self.key = key
      self.weight = weight
      self.form = form
      self.isPhrase = isPhrase
    }
  }

  /// No two have the same key. The weightiest words come first, then phrases made of them.
  package let terms: [Term]

  package init(terms: [Term] = []) { self.terms = terms }
}
