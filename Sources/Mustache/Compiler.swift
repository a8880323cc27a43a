/// Turns a template, with everything that it includes, into a program, and checks it on the way.
struct Compiler {
  var code = Code()
  var problems: [TemplateProblem] = []
  let library: Library
  var files: [TemplateFile]
  /// The schemas met so far; their places are the slots of a rendering.
  var schemas: [SchemaCore] = []
  /// What surrounds the node that is being compiled.
  var place: Place
  /// Where in the document that node stands; not followed for values.
  var context: Context
  var depth = 0
  var functions: [FunctionKey: Function] = [:]
  /// How many sections that change the context are around this place, over all includes.
  var entries = 0
  /// The names of the blocks in the current function so far.
  var seenBlocks: Set<String> = []

  init(_ library: Library, adding file: TemplateFile? = nil) {
    self.library = library
    files = library.files
    if let file { files.append(file) }
    place = Place(file: 0, scope: nil)
    context = Context(.html)
  }

  /// The program of a file for models of a schema, or for values if there is none; nothing if it has problems.
  mutating func compile(file: Int, schema: SchemaCore?) -> Program? {
    guard files[file].mistakes.isEmpty else { return nil }
    place = Place(file: file, scope: schema.map { Scope(root: slot(of: $0)) })
    context = Context(files[file].source.kind)
    _ = function(FunctionKey(place, context), at: nil)
    if schema != nil, !context.isComplete, problems.isEmpty {
      let end = files[file].source.bytes.count
      fail(.incomplete(end..<end, in: context))
    }
    guard problems.isEmpty else { return nil }
    let instructions = code.link()
    return Program(
      code, instructions: instructions, slotCount: max(1, schemas.count), file: files[file], library: library)
  }

  /// The slot of a schema.
  mutating func slot(of schema: SchemaCore) -> Int {
    if let slot = schemas.firstIndex(where: { $0 === schema }) { return slot }
    schemas.append(schema)
    return schemas.count - 1
  }
}

/// What surrounds a node, as far as it decides what the node compiles to.
struct Place {
  var file: Int
  /// What names refer to; nothing in a template for values.
  var scope: Scope?
  /// The blocks that parents' blocks are replaced by.
  var blocks: [String: BlockReference] = [:]
  /// What each line begins with.
  var indentation: [UInt8] = []
  /// Whether lines also begin with an indentation that only the rendering knows.
  var isIndentedWhileRendering = false
  /// How much of its own white space each line loses.
  var dedent = 0
  /// The beginning of the current line, until something is written in it.
  var pendingLine: Line?
  /// Whether nothing of this will be shown, so that it is only checked.
  var isUnused = false
  /// The tags that led here from other files, the innermost first.
  var includes: [TemplateProblem.Place] = []

  /// Becomes the beginning of a function.
  mutating func enter(_ key: FunctionKey) {
    (file, blocks, indentation) = (key.file, key.blocks, key.indentation)
    isIndentedWhileRendering = key.isIndentedWhileRendering
    (dedent, pendingLine) = (0, nil)
  }

  /// A line that begins with nothing but what is added to it.
  func newLine() -> Line { Line(whiteSpace: indentation, isIndentedWhileRendering: isIndentedWhileRendering) }
}

/// How a line begins.
struct Line {
  var whiteSpace: [UInt8]
  var isIndentedWhileRendering: Bool
}

/// A block and the file that it stands in.
struct BlockReference: Hashable {
  let file: Int
  let block: Block
  let includes: [TemplateProblem.Place]

  static func == (a: BlockReference, b: BlockReference) -> Bool {
    a.file == b.file && a.block.tag == b.block.tag
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(block.tag)
  }
}

/// What decides how a whole template compiles.
struct FunctionKey: Hashable {
  let file: Int
  let scope: Scope?
  let blocks: [String: BlockReference]
  let indentation: [UInt8]
  let isIndentedWhileRendering: Bool
  let isUnused: Bool
  let context: Context

  init(_ place: Place, _ context: Context) {
    self.context = context
    isUnused = place.isUnused
    file = place.file
    scope = place.scope
    blocks = place.blocks
    indentation = place.indentation
    isIndentedWhileRendering = place.isIndentedWhileRendering
  }
}

struct Function {
  let number: Int
  /// How many entries were around the call that made the function, while it is being compiled.
  var entriesAtStart: Int?
  /// Where the function leaves the document; while it is being compiled, where it should.
  var end: Context
  /// The names of the blocks that it shows, or would show.
  var blocks: Set<String> = []
}

extension Compiler {
  /// The number of the function for a whole template; `tag` is what includes it.
  mutating func function(_ key: FunctionKey, at tag: Range<Int>?) -> Int {
    if let known = functions[key] {
      if known.entriesAtStart == entries, !key.isUnused, let tag {
        fail(.circular(tag, files[key.file].source.name))
      }
      context = known.end
      seenBlocks.formUnion(known.blocks)
      return known.number
    }
    let number = code.declareFunction()
    functions[key] = Function(number: number, entriesAtStart: entries, end: context)
    let (outer, outerSeen) = (place, seenBlocks)
    seenBlocks = []
    place.enter(key)
    if let tag { place.includes.insert(files[outer.file].place(of: tag.lowerBound), at: 0) }
    let resumed = code.beginFunction()
    nested(0..<0) { $0.compile($0.files[key.file].tree.nodes) }
    flushIndentation()
    code.endFunction(number, resuming: resumed)
    place = outer
    functions[key] = Function(number: number, entriesAtStart: nil, end: context, blocks: seenBlocks)
    seenBlocks.formUnion(outerSeen)
    return number
  }

  /// Compiles something one level deeper, unless that is too deep or too much.
  mutating func nested(_ tag: Range<Int>, _ body: (inout Compiler) -> Void) {
    let limits = library.limits
    guard depth < limits.nesting else { return fail(.tooDeep(tag, limit: limits.nesting)) }
    guard code.stepCount < limits.instructions else {
      return fail(.tooLong(tag, limit: limits.instructions))
    }
    code.countStep()
    depth += 1
    body(&self)
    depth -= 1
  }

  mutating func compile(_ node: Node) {
    switch node {
    case .lineStart(let range, let isEmpty): beginLine(range, isEmpty: isEmpty)
    case .text(let range): writeText(range)
    case .variable(let name, let isUnescaped, let tag):
      flushIndentation()
      compileVariable(name, isUnescaped: isUnescaped, tag: tag)
    case .section(let section): compile(section)
    case .partial(let partial): compile(partial)
    case .parent(let parent): compile(parent)
    case .block(let block): nested(block.tag) { $0.compile(block) }
    }
  }

  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { files[place.file].source.bytes[range] }
}

extension Compiler {
  mutating func beginLine(_ range: Range<Int>, isEmpty: Bool) {
    let own = bytes(range).dropFirst(place.dedent)
    place.pendingLine =
      isEmpty ? Line(whiteSpace: Array(own), isIndentedWhileRendering: false) : place.newLine()
    if !isEmpty { place.pendingLine?.whiteSpace += own }
  }

  mutating func writeText(_ range: Range<Int>) {
    flushIndentation()
    append(literal: bytes(range), at: range)
  }

  /// Writes the beginning of the current line, if that has not been done.
  mutating func flushIndentation() {
    guard let line = place.pendingLine else { return }
    place.pendingLine = nil
    if line.isIndentedWhileRendering { code.append(.indent) }
    append(literal: line.whiteSpace[...], at: 0..<0)
  }

  private mutating func append(literal bytes: ArraySlice<UInt8>, at range: Range<Int>) {
    code.append(literal: bytes)
    guard place.scope != nil else { return }
    let before = context
    context.advance(bytes)
    if context.isForged, !before.isForged { fail(.forgedScheme(range)) }
    if context.state == .lost, before.state != .lost { fail(.lostContext(range)) }
  }
}

extension Compiler {
  mutating func fail(_ mistake: Mistake) {
    problems.append(files[place.file].problem(mistake, includes: place.includes))
  }

  /// Runs `body` and reports the mistake that it throws; false if it throws one.
  @discardableResult
  mutating func attempt(_ body: (inout Compiler) throws(Mistake) -> Void) -> Bool {
    do throws(Mistake) {
      try body(&self)
      return true
    } catch {
      fail(error)
      return false
    }
  }
}
