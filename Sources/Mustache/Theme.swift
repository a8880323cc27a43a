/// A set of templates that include each other.
///
/// Loading never stops at the first mistake: ``problems`` holds those of all templates, whether a rendering would
/// ever reach them or not.
public struct Theme: Sendable {
  /// Every problem found so far, each once, in the order of the sources and of the templates asked for.
  public private(set) var problems: [TemplateProblem] = []
  private let library: Library
  /// The files that the templates asked for so far consist of.
  private var usedFiles: Set<Int> = []

  /// Parses templates.
  public init(sources: [TemplateSource], limits: Limits = Limits()) {
    library = Library(sources, limits: limits)
    for (index, file) in library.files.enumerated() {
      add(file.mistakes.map { file.problem($0) })
      guard let first = library.index(of: file.source.name), first != index else { continue }
      add([file.problem(.repeatedTemplate(file.source, first: library.files[first].source))])
    }
  }

  /// Checks the template called `name`, with everything that it includes, against a schema, and compiles it.
  ///
  /// What is wrong is added to ``problems``; a template with problems throws when it is rendered.
  public mutating func template<Model>(_ name: String, for schema: Schema<Model>) -> Template<Model> {
    Template(name: name, program: program(name, schema: schema.core))
  }

  /// Compiles the template called `name` for values that have no schema.
  ///
  /// Such a template follows the Mustache specification to the letter: what is missing renders as nothing, and
  /// values are escaped for the kind of the document without regard to where in it they stand.
  public mutating func template(_ name: String) -> Template<Value> {
    Template(name: name, program: program(name, schema: nil))
  }

  /// The names of the templates that none of those asked for so far includes, in the order of the sources.
  ///
  /// Where a template has problems, what it includes may be unknown.
  public var unusedNames: [String] {
    library.files.indices.filter { !usedFiles.contains($0) }.map { library.files[$0].source.name }
  }

  private mutating func program(_ name: String, schema: SchemaCore?) -> Program? {
    guard let index = library.index(of: name) else {
      add([.missing(name, among: library.names)])
      return nil
    }
    var compiler = Compiler(library)
    let program = compiler.compile(file: index, schema: schema)
    usedFiles.formUnion(compiler.functions.keys.map(\.file))
    add(compiler.problems)
    return program
  }

  private mutating func add(_ new: [TemplateProblem]) {
    for problem in new
    where !problems.contains(where: { $0.place == problem.place && $0.message == problem.message }) {
      problems.append(problem)
    }
  }
}
