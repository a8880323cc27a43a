extension YAMLNode {
  /// How deep lists and mappings may stand in each other.
  package static let depthLimit = 32

  /// Reads one YAML 1.1 document of UTF-8 text with libyaml, or gives nil if it holds nothing but white space and comments.
  ///
  /// Aliases, anchors, tags, a second document, a key that stands twice and text nested beyond `depthLimit` are problems.
  /// - Parameter firstLine: The number of the first line of `text` in the file that it was cut from.
  package static func read(_ text: ArraySlice<UInt8>, firstLine: Int = 1) throws(YAMLProblem) -> YAMLNode? {
    let result = text.withUnsafeBufferPointer { buffer in
      Result { () throws(YAMLProblem) in
        var composer = YAMLComposer(try YAMLEvents(buffer, firstLine: firstLine))
        return try composer.document()
      }
    }
    return try result.get()
  }
}
