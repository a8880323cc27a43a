/// Partials, parents and blocks.
extension Compiler {
  mutating func compile(_ partial: Partial) {
    flushIndentation()
    call(partial.name, tag: partial.tag, blocks: place.blocks, indentation: partial.indentation)
  }

  mutating func compile(_ parent: Parent) {
    flushIndentation()
    var blocks = place.blocks
    for block in parent.blocks where blocks[block.name.text] == nil {
      blocks[block.name.text] = BlockReference(file: place.file, block: block, includes: place.includes)
    }
    let outerSeen = seenBlocks
    seenBlocks = []
    call(parent.name, tag: parent.tag, blocks: blocks, indentation: parent.indentation)
    if place.scope != nil, library.index(of: parent.name.text) != nil { check(parent, seen: seenBlocks) }
    seenBlocks.formUnion(outerSeen)
  }

  /// Reports what a parent tag holds in vain.
  private mutating func check(_ parent: Parent, seen: Set<String>) {
    for stray in parent.strays { fail(.stray(stray, parent: parent.name.text)) }
    var given: Set<String> = []
    for block in parent.blocks {
      if !seen.contains(block.name.text) {
        fail(.unknownBlock(block, parent: parent.name.text, blocks: seen.sorted()))
      } else if !given.insert(block.name.text).inserted {
        fail(.repeatedBlock(block, parent: parent.name.text))
      }
    }
  }

  private mutating func call(
    _ name: Name, tag: Range<Int>, blocks: [String: BlockReference], indentation: Range<Int>?
  ) {
    if name.isDynamic { return callDynamic(name, tag: tag, blocks: blocks, indentation: indentation) }
    guard let file = library.index(of: name.text) else {
      // For values, the specification wants nothing in the place of what is missing.
      if place.scope != nil { fail(.missingTemplate(name, among: library.names)) }
      return
    }
    guard files[file].mistakes.isEmpty else { return fail(.brokenTemplate(name)) }
    let added = addedIndentation(indentation)
    // The lines of a template that includes itself are indented while rendering, each time a step further.
    let isRecursive = functions.contains { $0.key.file == file && $0.value.entriesAtStart != nil }
    var target = place
    (target.file, target.blocks) = (file, blocks)
    target.indentation = isRecursive ? [] : added
    target.isIndentedWhileRendering = indentation != nil && (place.isIndentedWhileRendering || isRecursive)
    let number = function(FunctionKey(target, context), at: tag)
    code.append(.call(function: number, indentation: code.pool(isRecursive ? added : [])))
  }

  /// Calls whichever template a value names.
  private mutating func callDynamic(
    _ name: Name, tag: Range<Int>, blocks: [String: BlockReference], indentation: Range<Int>?
  ) {
    guard place.scope == nil else { return fail(.dynamicName(name)) }
    entries += 1
    var table: [String: Int] = [:]
    for (file, template) in library.files.enumerated() where template.mistakes.isEmpty {
      var target = place
      (target.file, target.blocks, target.indentation) = (file, blocks, [])
      target.isIndentedWhileRendering = indentation != nil
      table[template.source.name] = function(FunctionKey(target, context), at: tag)
    }
    entries -= 1
    let (path, added) = (code.path(name.text), code.pool(addedIndentation(indentation)))
    code.append(.callNamed(path: path, table: code.table(table), indentation: added))
  }

  /// What the lines of a template that stands alone on its line begin with.
  private func addedIndentation(_ own: Range<Int>?) -> [UInt8] {
    own.map { place.indentation + bytes($0).dropFirst(place.dedent) } ?? []
  }

  mutating func compile(_ block: Block) {
    seenBlocks.insert(block.name.text)
    guard let replacement = place.blocks[block.name.text] else { return compile(block, showing: block) }
    if place.scope != nil { checkUnused(block) }
    let outer = (file: place.file, includes: place.includes, blocks: place.blocks)
    let site = place.indentation + bytes(block.siteIndentation).dropFirst(place.dedent)
    (place.file, place.includes) = (replacement.file, replacement.includes)
    place.blocks[block.name.text] = nil
    compile(block, showing: replacement.block, indentation: site)
    (place.file, place.includes, place.blocks) = outer
  }

  private mutating func compile(_ block: Block, showing content: Block, indentation: [UInt8]? = nil) {
    let outer = (indentation: place.indentation, dedent: place.dedent)
    place.indentation =
      indentation ?? place.indentation + bytes(block.siteIndentation).dropFirst(place.dedent)
    place.dedent = content.ownIndentation.count
    if block.isStandalone { place.pendingLine = place.newLine() }
    compile(content.nodes)
    if block.isStandalone { place.pendingLine = nil }
    (place.indentation, place.dedent) = outer
  }

  /// Checks the default of a block that is replaced here, since another page may show it.
  private mutating func checkUnused(_ block: Block) {
    let outer = (place, context, seenBlocks)
    let resumed = code.beginFunction()
    place.isUnused = true
    place.blocks[block.name.text] = nil
    compile(block, showing: block)
    code.dropFunction(resuming: resumed)
    (place, context, seenBlocks) = outer
  }
}
