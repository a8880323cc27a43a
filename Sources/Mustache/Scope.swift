/// What a name may refer to at one place of a template: the schemas of the contexts around it, the innermost last.
///
/// A schema stands in a scope once, at its innermost place, since a name that it has is always found there. So a
/// partial that includes itself meets a scope again that it already had, and compiles to a finite program.
struct Scope: Hashable {
  /// Slots, one for each schema.
  private(set) var slots: [Int]
  /// Whether a list is around this place, so that it can be asked for the position in it.
  private(set) var isInList = false

  init(root slot: Int) {
    slots = [slot]
  }

  func entering(_ slot: Int, isList: Bool) -> Scope {
    var inner = self
    inner.slots.removeAll { $0 == slot }
    inner.slots.append(slot)
    inner.isInList = isInList || isList
    return inner
  }
}
