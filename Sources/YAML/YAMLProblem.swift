/// Why a text is no YAML, or more YAML than is taken here.
package struct YAMLProblem: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Against YAML's grammar, in libyaml's words: what was wrong, and what was being read.
    case syntax(problem: String, context: String)
    /// A key that stands twice in one mapping.
    case duplicateKey(String, first: YAMLMark)
    /// `*name`. Refused: a few lines of aliases can stand for gigabytes.
    case alias(String)
    /// `&name`.
    case anchor(String)
    /// `!name`.
    case tag(String)
    /// A key that is itself a list or a mapping.
    case keyIsNotText
    /// Lists in lists beyond `YAMLNode.depthLimit`.
    case tooDeep
    /// A second document after `---`.
    case secondDocument
    /// A character that YAML does not allow anywhere, by its Unicode number.
    case forbiddenCharacter(UInt32)
    /// Bytes that are not UTF-8.
    case notUTF8
    /// No memory.
    case outOfMemory
  }

  package let kind: Kind
  package let mark: YAMLMark
  /// Where the thing began that could not be read to its end.
  package let contextMark: YAMLMark?

  package init(_ kind: Kind, at mark: YAMLMark, context: YAMLMark? = nil) {
    self.kind = kind
    self.mark = mark
    contextMark = context
  }
}
