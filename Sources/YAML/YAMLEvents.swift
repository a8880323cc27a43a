import LibYAML

/// What libyaml reports while it reads; the only file that holds pointers of C.
struct YAMLEvents: ~Copyable {
  enum Event {
    case scalar(YAMLScalar)
    case sequenceStart(YAMLMark), sequenceEnd
    case mappingStart(YAMLMark), mappingEnd
    case documentStart(YAMLMark), documentEnd
    case streamEnd
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var cursor: Cursor

  /// Begins to read `input`, which must stay where it is as long as this value lives.
  init(_ input: UnsafeBufferPointer<UInt8>, firstLine: Int) throws(YAMLProblem) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    cursor = Cursor(input, firstLine: firstLine)
    guard yaml_parser_initialize(parser) == 1 else { throw YAMLProblem(.outOfMemory, at: cursor.mark) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; the start of the stream is passed over.
  mutating func next() throws(YAMLProblem) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    let start = mark(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      try refuse(anchor: event.data.scalar.anchor, tag: event.data.scalar.tag, at: start)
      return .scalar(scalar(event, from: start))
    case YAML_SEQUENCE_START_EVENT:
      try refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, at: start)
      return .sequenceStart(start)
    case YAML_MAPPING_START_EVENT:
      try refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, at: start)
      return .mappingStart(start)
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_ALIAS_EVENT: throw YAMLProblem(.alias(Self.string(event.data.alias.anchor)), at: start)
    case YAML_DOCUMENT_START_EVENT: return .documentStart(start)
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_START_EVENT: return try next()
    default: return .streamEnd
    }
  }

  private mutating func mark(_ mark: yaml_mark_t) -> YAMLMark { cursor.move(toScalar: Int(mark.index)) }

  private mutating func scalar(_ event: yaml_event_t, from start: YAMLMark) -> YAMLScalar {
    let bytes = UnsafeBufferPointer(start: event.data.scalar.value, count: Int(event.data.scalar.length))
    let style: YAMLScalar.Style =
      switch event.data.scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
    let text = String(decoding: bytes, as: UTF8.self)
    return YAMLScalar(text: text, style: style, mark: start, end: mark(event.end_mark))
  }

  private func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, at mark: YAMLMark
  ) throws(YAMLProblem) {
    if let anchor { throw YAMLProblem(.anchor(Self.string(anchor)), at: mark) }
    if let tag { throw YAMLProblem(.tag(Self.string(tag)), at: mark) }
  }

  /// What libyaml says that it stopped at.
  private mutating func problem() -> YAMLProblem {
    let state = parser.pointee
    switch state.error {
    case YAML_MEMORY_ERROR:
      return YAMLProblem(.outOfMemory, at: mark(state.mark))
    case YAML_READER_ERROR:
      let isCharacter = Self.words(state.problem) == "control characters are not allowed"
      let kind: YAMLProblem.Kind =
        isCharacter ? .forbiddenCharacter(UInt32(clamping: state.problem_value)) : .notUTF8
      return YAMLProblem(kind, at: cursor.move(toByte: Int(state.problem_offset)))
    default:
      let kind = YAMLProblem.Kind.syntax(
        problem: Self.words(state.problem), context: Self.words(state.context))
      let context = state.context == nil ? nil : mark(state.context_mark)
      return YAMLProblem(kind, at: mark(state.problem_mark), context: context)
    }
  }

  private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String {
    guard let pointer else { return "" }
    return String(cString: pointer)
  }

  private static func words(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer else { return "" }
    return String(cString: pointer)
  }
}

/// Finds the byte, line and column of a scalar's number, which is all that libyaml knows about a place.
///
/// libyaml has lines of its own, which end at U+0085, U+2028 and U+2029 too; no editor shows those.
private struct Cursor {
  private let text: UnsafeBufferPointer<UInt8>
  private let firstLine: Int
  private var scalar = 0
  private var offset = 0
  private var line = 0
  private var lineStart = 0

  init(_ text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
  }

  var mark: YAMLMark { YAMLMark(offset: offset, line: firstLine + line, column: offset - lineStart + 1) }

  /// Events come in the order of the text, so that going forward is all that is ever done but for problems.
  mutating func move(toScalar target: Int) -> YAMLMark {
    if target < scalar { self = Cursor(text, firstLine: firstLine) }
    while scalar < target, offset < text.count { step() }
    return mark
  }

  mutating func move(toByte target: Int) -> YAMLMark {
    if target < offset { self = Cursor(text, firstLine: firstLine) }
    while offset < target, offset < text.count { step() }
    return mark
  }

  private mutating func step() {
    let isLineFeed = text[offset] == UInt8(ascii: "\n")
    offset += 1
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    scalar += 1
    guard isLineFeed else { return }
    line += 1
    lineStart = offset
  }
}
