/// A compiled template: a flat list of instructions over one pool of literal bytes.
final class Program: Sendable {
  private let instructions: [Instruction]
  /// The literal pool, and behind it room for reading a few words at a time.
  private let literals: [UInt8]
  /// How many schemas the program reads: a rendering keeps the current model of each in a slot.
  let slotCount: Int
  /// The dotted names that are looked up in values while rendering.
  let paths: [[String]]
  /// The unrendered content of sections, for lambdas.
  let sources: [SectionSource]
  /// Functions by the names of their templates, for names that are known only while rendering.
  let tables: [[String: Int]]
  /// Where a rendering finds templates by name.
  let library: Library
  let name: String
  let kind: DocumentKind
  /// Keeps alive what the instructions point to.
  private let accessors: [Accessor]

  init(_ code: Code, instructions: [Instruction], slotCount: Int, file: TemplateFile, library: Library) {
    self.instructions = instructions
    literals = code.literals + Array(repeating: 0, count: Output.slack)
    self.slotCount = slotCount
    paths = code.paths
    sources = code.sources
    tables = code.tables
    accessors = code.accessors
    name = file.source.name
    kind = file.source.kind
    self.library = library
  }

  var limits: Limits { library.limits }
  var literalCount: Int { literals.count }

  /// Runs `body` with the program's memory.
  func withMemory(_ body: (UnsafePointer<Instruction>, UnsafePointer<UInt8>) -> Void) {
    instructions.withUnsafeBufferPointer { instructions in
      literals.withUnsafeBufferPointer { literals in
        // Neither is ever empty: a program ends in `stop`, and literals in room for reading.
        if let code = instructions.baseAddress, let pool = literals.baseAddress { body(code, pool) }
      }
    }
  }
}

/// The unrendered content of a section and the delimiters that it is written with.
struct SectionSource: Sendable {
  let text: String
  let delimiters: Delimiters
}

/// One step of a ``Program``.
enum Instruction: Sendable {
  /// Appends bytes of the literal pool.
  case literal(offset: Int, count: Int)
  /// Appends the value of a key of the model in a slot.
  case write(Unmanaged<Accessor>, slot: Int, Escaping)
  /// Appends a text that stands `offset` bytes behind the beginning of the model in a slot.
  case text(offset: Int, slot: Int, Escaping)
  /// Appends bytes that stand there.
  case bytes(offset: Int, slot: Int, Escaping)
  /// Appends a number that stands there.
  case number(offset: Int, slot: Int)
  /// Appends how many items a list has.
  case count(Unmanaged<Accessor>, slot: Int)
  /// Goes on if a section over the key would be shown (or would not, if `isInverted`), else skips instructions.
  case test(Unmanaged<Accessor>, slot: Int, isInverted: Bool, skip: Int)
  /// Runs what follows, up to `stop`, with the key's value (or each of its values) in slot `into`; then skips it.
  case enter(Unmanaged<Accessor>, slot: Int, into: Int, skip: Int)
  /// Appends the place of the current item in the innermost list, counted from 1.
  case position
  /// Goes on if the current item is the first (or is not, if `isInverted`), else skips instructions.
  case testFirst(isInverted: Bool, skip: Int)
  /// The same for the last item.
  case testLast(isInverted: Bool, skip: Int)
  /// Runs the instructions at `function` up to `stop`, with `indentation` (a range of literals) added to each line.
  case call(function: Int, indentation: Range<Int>)
  /// Appends the indentation of the line that begins here.
  case indent
  /// The end of a body or a function.
  case stop

  /// Appends a value found by name.
  case lookUp(path: Int, Escaping)
  /// Runs what follows, up to `stop`, for a value found by name; `source` is what a lambda receives.
  case section(path: Int, source: Int, skip: Int)
  /// Goes on if the value found by name is missing, false or empty, else skips instructions.
  case inverted(path: Int, skip: Int)
  /// Calls the function that a table has for the text of the value found by name, if any.
  case callNamed(path: Int, table: Int, indentation: Range<Int>)
}
