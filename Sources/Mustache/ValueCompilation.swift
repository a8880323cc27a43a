/// Variables and sections of templates for values without a schema.
extension Compiler {
  mutating func compileValue(_ name: Name, isUnescaped: Bool) {
    code.append(.lookUp(path: code.path(name.text), isUnescaped ? .none : context.kind.valueEscaping))
  }

  mutating func compileValueSection(_ section: Section) {
    let label = code.label()
    let path = code.path(section.name.text)
    if section.isInverted {
      code.append(.inverted(path: path, skip: 0))
    } else {
      let text = String(decoding: bytes(section.content), as: UTF8.self)
      let source = code.source(SectionSource(text: text, delimiters: section.delimiters))
      code.append(.section(path: path, source: source, skip: 0))
    }
    entries += 1
    compile(section.nodes)
    flushIndentation()
    entries -= 1
    if !section.isInverted { code.append(.stop) }
    code.closeJump(at: label)
  }
}

extension DocumentKind {
  /// How values are escaped where nothing is known of their place but the kind of the document.
  fileprivate var valueEscaping: Escaping {
    switch self {
    case .html, .xml: .attribute
    case .json: .json
    case .plainText: .none
    }
  }
}
