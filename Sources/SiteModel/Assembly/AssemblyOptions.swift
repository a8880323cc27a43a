/// What one build asks of assembly, beside the content itself.
package struct AssemblyOptions: Sendable {
  /// Seconds since 1970-01-01T00:00:00Z at which the site is built: the only clock there is.
  package var now: Int
  package var includesDrafts: Bool
  package var includesFuture: Bool

  package init(now: Int, includesDrafts: Bool = false, includesFuture: Bool = false) {
    self.now = now
    self.includesDrafts = includesDrafts
    self.includesFuture = includesFuture
  }
}
