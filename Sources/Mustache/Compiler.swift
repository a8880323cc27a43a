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
  var depth = 0
  private var functions: [FunctionKey: Function] = [:]
  /// How many sections that change the context are around this place, over all includes.
  var entries = 0

  init(_ library: Library, adding file: TemplateFile? = nil) {
    self.library = library
    files = library.files
    if let file { files.append(file) }
    place = Place(file: 0, scope: nil)
  }

  /// The program of a file for models of a schema, or for values if there is none; nothing if it has problems.
  mutating func compile(file: Int, schema: SchemaCore?) -> Program? {
    guard files[file].mistakes.isEmpty else { return nil }
    place = Place(file: file, scope: schema.map { Scope(root: slot(of: $0)) })
    _ = function(FunctionKey(place), at: nil)
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
  /// The white space of a line that has begun, until something is written in it.
  var pendingIndentation: ArraySlice<UInt8>?
  /// The tags that led here from other files, the innermost first.
  var includes: [TemplateProblem.Place] = []
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
private struct FunctionKey: Hashable {
  let file: Int
  let scope: Scope?
  let blocks: [String: BlockReference]
  let indentation: [UInt8]
  let isIndentedWhileRendering: Bool

  init(_ place: Place) {
    file = place.file
    scope = place.scope
    blocks = place.blocks
    indentation = place.indentation
    isIndentedWhileRendering = place.isIndentedWhileRendering
  }
}

private struct Function {
  let number: Int
  /// How many entries were around the call that made the function, while it is being compiled.
  var entriesAtStart: Int?
}

extension Compiler {
  /// The number of the function for a whole template; `tag` is what includes it.
  private mutating func function(_ key: FunctionKey, at tag: Range<Int>?) -> Int {
    if let known = functions[key] {
      if known.entriesAtStart == entries, let tag { failCircular(tag, key.file) }
      return known.number
    }
    let number = code.declareFunction()
    functions[key] = Function(number: number, entriesAtStart: entries)
    let outer = place
    place.file = key.file
    place.blocks = key.blocks
    place.indentation = key.indentation
    place.isIndentedWhileRendering = key.isIndentedWhileRendering
    (place.dedent, place.pendingIndentation) = (0, nil)
    if let tag { place.includes.insert(files[outer.file].place(of: tag.lowerBound), at: 0) }
    let resumed = code.beginFunction()
    nested(tag ?? 0..<0, in: outer.file) { $0.compile($0.files[key.file].tree.nodes) }
    code.endFunction(number, resuming: resumed)
    place = outer
    functions[key] = Function(number: number, entriesAtStart: nil)
    return number
  }

  /// Compiles something one level deeper, unless that is too deep or too much.
  mutating func nested(_ tag: Range<Int>, in file: Int, _ body: (inout Compiler) -> Void) {
    let limits = library.limits
    guard depth < limits.nesting else {
      return fail(tag, "tags and includes nest deeper than \(limits.nesting) levels")
    }
    guard code.instructionCount < limits.instructions else {
      return fail(
        tag, "with all that it includes, this becomes longer than \(limits.instructions) instructions")
    }
    depth += 1
    body(&self)
    depth -= 1
  }

  mutating func compile(_ nodes: [Node]) {
    for node in nodes { compile(node) }
  }

  private mutating func compile(_ node: Node) {
    switch node {
    case .lineStart(let range, let isEmpty): beginLine(range, isEmpty: isEmpty)
    case .text(let range): write(bytes(range))
    case .variable(let name, let isUnescaped, let tag):
      flushIndentation()
      compileVariable(name, isUnescaped: isUnescaped, tag: tag)
    case .section(let section):
      flushIndentation()
      nested(section.tag, in: place.file) { $0.compile(section) }
    case .partial(let partial): compile(partial)
    case .parent(let parent): compile(parent)
    case .block(let block): nested(block.tag, in: place.file) { $0.compile(block) }
    }
  }

  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { files[place.file].source.bytes[range] }
}

extension Compiler {
  private mutating func beginLine(_ range: Range<Int>, isEmpty: Bool) {
    let own = bytes(range).dropFirst(place.dedent)
    place.pendingIndentation = isEmpty ? own : place.indentation + own
    if place.isIndentedWhileRendering, !isEmpty { code.append(.indent) }
  }

  mutating func write(_ bytes: some Collection<UInt8>) {
    flushIndentation()
    code.append(literal: bytes)
  }

  mutating func flushIndentation() {
    guard let pending = place.pendingIndentation else { return }
    place.pendingIndentation = nil
    code.append(literal: pending)
  }

  private mutating func compile(_ partial: Partial) {
    flushIndentation()
    call(partial.name, tag: partial.tag, blocks: place.blocks, indentation: partial.indentation)
  }

  private mutating func compile(_ parent: Parent) {
    flushIndentation()
    var blocks = place.blocks
    for block in parent.blocks where blocks[block.name.text] == nil {
      blocks[block.name.text] = BlockReference(file: place.file, block: block, includes: place.includes)
    }
    call(parent.name, tag: parent.tag, blocks: blocks, indentation: parent.indentation)
  }

  private mutating func call(
    _ name: Name, tag: Range<Int>, blocks: [String: BlockReference], indentation: Range<Int>?
  ) {
    if name.isDynamic { return callDynamic(name, tag: tag, blocks: blocks, indentation: indentation) }
    guard let file = library.index(of: name.text) else { return failMissing(name) }
    guard files[file].mistakes.isEmpty else { return failBroken(name) }
    let added = indentation.map { place.indentation + bytes($0).dropFirst(place.dedent) } ?? []
    let isRecursive = functions.contains { $0.key.file == file && $0.value.entriesAtStart != nil }
    var target = place
    (target.file, target.blocks) = (file, blocks)
    target.isIndentedWhileRendering = indentation != nil && (place.isIndentedWhileRendering || isRecursive)
    target.indentation = isRecursive ? [] : added
    let number = function(FunctionKey(target), at: tag)
    code.append(.call(function: number, indentation: code.pool(isRecursive ? added : [])))
  }

  /// Calls whichever template a value names.
  private mutating func callDynamic(
    _ name: Name, tag: Range<Int>, blocks: [String: BlockReference], indentation: Range<Int>?
  ) {
    guard place.scope == nil else { return failDynamic(name) }
    let added = indentation.map { place.indentation + bytes($0).dropFirst(place.dedent) } ?? []
    entries += 1
    var table: [String: Int] = [:]
    for (file, template) in library.files.enumerated() where template.mistakes.isEmpty {
      var target = place
      (target.file, target.blocks, target.indentation) = (file, blocks, [])
      target.isIndentedWhileRendering = indentation != nil
      table[template.source.name] = function(FunctionKey(target), at: tag)
    }
    entries -= 1
    code.tables.append(table)
    code.append(
      .callNamed(path: code.path(name.text), table: code.tables.count - 1, indentation: code.pool(added)))
  }

  private mutating func compile(_ block: Block) {
    let outer = place
    let indentation = place.indentation + bytes(block.siteIndentation).dropFirst(place.dedent)
    let replacement = place.blocks[block.name.text]
    if let replacement {
      place.file = replacement.file
      place.includes = replacement.includes
      place.blocks[block.name.text] = nil
    }
    let content = replacement?.block ?? block
    place.indentation = indentation
    place.dedent = content.ownIndentation.count
    if block.isStandalone { place.pendingIndentation = indentation[...] }
    compile(content.nodes)
    let pending = block.isStandalone ? nil : place.pendingIndentation
    place = outer
    place.pendingIndentation = pending
  }
}
