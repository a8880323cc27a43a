/// The parts of a program while it is being compiled.
struct Code {
  /// Each function's instructions; the first is where the program begins.
  private var functions: [[Instruction]] = []
  private var current: [Instruction] = []
  private(set) var literals: [UInt8] = []
  private(set) var paths: [[String]] = []
  private(set) var sources: [SectionSource] = []
  private(set) var accessors: [Accessor] = []
  /// For each table, the functions by their names.
  private(set) var tables: [[String: Int]] = []
  /// How many instructions have been appended and how many sections, blocks and includes entered.
  private(set) var stepCount = 0
  /// Whether the last instruction may still grow: no jump leads behind it.
  private var isOpen = false

  mutating func countStep() {
    stepCount += 1
  }

  /// Reserves a function's number.
  mutating func declareFunction() -> Int {
    functions.append([])
    return functions.count - 1
  }

  /// Compiles a function's instructions, in the midst of another one's if need be.
  mutating func beginFunction() -> [Instruction] {
    defer { (current, isOpen) = ([], false) }
    return current
  }

  mutating func endFunction(_ function: Int, resuming outer: [Instruction]) {
    append(.stop)
    functions[function] = current
    (current, isOpen) = (outer, false)
  }

  /// Forgets a function's instructions.
  mutating func dropFunction(resuming outer: [Instruction]) {
    (current, isOpen) = (outer, false)
  }

  /// Where the next instruction will stand in its function.
  mutating func label() -> Int {
    isOpen = false
    return current.count
  }

  mutating func append(_ instruction: Instruction) {
    current.append(instruction)
    stepCount += 1
    isOpen = false
  }

  /// Makes the jump at `label` skip what has been appended since.
  mutating func closeJump(at label: Int) {
    current[label] = current[label].skipping(current.count - label - 1)
    isOpen = false
  }

  mutating func append(literal bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    if isOpen, case .literal(let offset, let count) = current.last {
      current[current.count - 1] = .literal(offset: offset, count: count + bytes.count)
    } else {
      append(.literal(offset: literals.count, count: bytes.count))
      isOpen = true
    }
    literals.append(contentsOf: bytes)
  }

  /// Adds bytes to the literal pool for another use than a literal.
  mutating func pool(_ bytes: some Collection<UInt8>) -> Range<Int> {
    isOpen = false
    literals.append(contentsOf: bytes)
    return literals.count - bytes.count..<literals.count
  }

  /// A pointer to an accessor, which the code keeps alive.
  mutating func reference(_ accessor: Accessor) -> Unmanaged<Accessor> {
    accessors.append(accessor)
    return .passUnretained(accessor)
  }

  mutating func path(_ name: String) -> Int {
    paths.append(
      name == "." ? [] : name.split(separator: ".", omittingEmptySubsequences: false).map(String.init))
    return paths.count - 1
  }

  mutating func table(_ table: [String: Int]) -> Int {
    tables.append(table)
    return tables.count - 1
  }

  mutating func source(_ source: SectionSource) -> Int {
    sources.append(source)
    return sources.count - 1
  }

  /// All functions in one list, the first at its beginning, with calls by place instead of by number.
  mutating func link() -> [Instruction] {
    var starts: [Int] = []
    var total = 0
    for function in functions {
      starts.append(total)
      total += function.count
    }
    for table in tables.indices { tables[table] = tables[table].mapValues { starts[$0] } }
    return functions.joined().map { $0.calling(starts) }
  }
}

extension Instruction {
  /// The same jump over another number of instructions.
  fileprivate func skipping(_ skip: Int) -> Instruction {
    switch self {
    case .test(let accessor, let slot, let isInverted, _):
      .test(accessor, slot: slot, isInverted: isInverted, skip: skip)
    case .enter(let accessor, let slot, let into, _): .enter(accessor, slot: slot, into: into, skip: skip)
    case .testFirst(let isInverted, _): .testFirst(isInverted: isInverted, skip: skip)
    case .testLast(let isInverted, _): .testLast(isInverted: isInverted, skip: skip)
    case .section(let path, let source, _): .section(path: path, source: source, skip: skip)
    case .inverted(let path, _): .inverted(path: path, skip: skip)
    default: self
    }
  }

  fileprivate func calling(_ starts: [Int]) -> Instruction {
    guard case .call(let function, let indentation) = self else { return self }
    return .call(function: starts[function], indentation: indentation)
  }
}
