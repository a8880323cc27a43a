extension Context {
  /// What is known where two ways through a template meet; nothing if too little is.
  func joined(with other: Context) -> Context? {
    if self == other { return self }
    var joined = self
    if isInTag, other.isInTag, element == other.element, isJSONScript == other.isJSONScript {
      (joined.state, joined.attributeName, joined.word) = (.tagSeam, [], [])
      return joined
    }
    guard state == other.state, case .value = state else { return nil }
    switch (attribute, other.attribute) {
    case (.address(let a), .address(let b)): joined.attribute = .address(a.joined(with: b))
    case (.addressList(let a), .addressList(let b)): joined.attribute = .addressList(a.joined(with: b))
    default: joined.word = other.word
    }
    var same = other
    (same.attribute, same.word) = (joined.attribute, joined.word)
    return same == joined ? joined : nil
  }

  /// Whether this is in a tag but not in a value.
  private var isInTag: Bool {
    switch state {
    case .tagName, .tag, .tagSeam, .attributeName, .afterAttributeName: true
    default: false
    }
  }
}
