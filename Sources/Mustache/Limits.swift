/// Bounds that keep a template, whatever it says, from taking all memory, stack or time.
public struct Limits: Sendable, Hashable {
  /// How deep sections, blocks, parents and includes may nest when a template is loaded.
  public var nesting = 200
  /// How many steps it may take to compile one template, with everything that it includes: its instructions, and the
  /// sections, blocks and includes on the way.
  public var instructions = 1_000_000
  /// How deep sections and partials may nest while rendering.
  public var renderDepth = 500
  /// How many sections and partials one rendering may enter; all items of a list count as one.
  public var renderSteps = 10_000_000
  /// How many bytes one rendering may write.
  public var outputSize = 256 << 20

  /// The usual limits.
  public init() {}
}

/// Why a rendering gave up. What it had written is taken back.
public enum RenderError: Error, Sendable, Hashable {
  /// The template has problems, which its theme lists.
  case brokenTemplate(String)
  /// Sections and partials nested deeper than ``Limits/renderDepth``: the model or a partial never ends.
  case tooDeep(template: String, limit: Int)
  /// More sections and partials were entered than ``Limits/renderSteps`` allows.
  case tooLong(template: String, limit: Int)
  /// More bytes were written than ``Limits/outputSize`` allows.
  case tooLarge(template: String, limit: Int)
}

extension RenderError: CustomStringConvertible {
  /// One sentence for people.
  public var description: String {
    switch self {
    case .brokenTemplate(let name):
      "the template “\(name)” has problems and cannot be rendered"
    case .tooDeep(let name, let limit):
      "the template “\(name)” nests deeper than \(limit) levels while rendering; a partial that includes itself, or a model that contains itself, never ends"
    case .tooLong(let name, let limit):
      "the template “\(name)” entered more than \(limit) sections and partials while rendering"
    case .tooLarge(let name, let limit):
      "the template “\(name)” wrote more than \(limit) bytes"
    }
  }
}
