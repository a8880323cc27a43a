import Foundation
import Mustache
import Synchronization
import Testing

/// Runs the official Mustache specification from the folder that the environment variable `MUSTACHE_SPEC` names.
@Suite struct SpecificationTests {
  static let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"]

  @Test(.enabled(if: folder != nil)) func everyCaseOfTheSpecificationPasses() throws {
    let folder = URL(filePath: try #require(Self.folder))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".json")
    }
    var count = 0
    for name in names.sorted() {
      let bytes = try Data(contentsOf: folder.appending(component: name))
      for specification in try JSONDecoder().decode(SpecificationFile.self, from: bytes).tests {
        count += 1
        let rendered = Result { try specification.render() }
        #expect(
          (try? rendered.get()) == specification.expected, "\(name), \(specification.name): \(rendered)")
      }
    }
    #expect(count == 194)
  }
}

private struct SpecificationFile: Decodable {
  let tests: [Specification]
}

private struct Specification: Decodable {
  let name: String
  let template: String
  let data: Data
  let partials: [String: String]?
  let expected: String

  /// The values of one case; the lambdas, which it gives in other languages, are these.
  func render() throws -> String {
    var sources = (partials ?? [:]).sorted { $0.key < $1.key }
      .map { TemplateSource(name: $0.key, text: $0.value) }
    sources.append(TemplateSource(name: "the case itself", text: template))
    var theme = Theme(sources: sources)
    let compiled = theme.template("the case itself")
    if let problem = theme.problems.first { throw problem }
    return try compiled.render(data.value(adding: lambda))
  }

  private var lambda: Value? {
    switch name {
    case "Interpolation": return .lambda { _ in "world" }
    case "Interpolation - Expansion": return .lambda { _ in "{{planet}}" }
    case "Interpolation - Alternate Delimiters": return .lambda { _ in "|planet| => {{planet}}" }
    case "Interpolation - Multiple Calls":
      let calls = Calls()
      return .lambda { _ in calls.next() }
    case "Escaping": return .lambda { _ in ">" }
    case "Section": return .lambda { $0 == "{{x}}" ? "yes" : "no" }
    case "Section - Expansion": return .lambda { "\($0){{planet}}\($0)" }
    case "Section - Alternate Delimiters": return .lambda { "\($0){{planet}} => |planet|\($0)" }
    case "Section - Multiple Calls": return .lambda { "__\($0)__" }
    case "Inverted Section": return .lambda { _ in "" }
    default: return nil
    }
  }

  struct Data: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
      value = try Value(specification: decoder)
    }

    /// The value with a lambda in the place of the specification's own code.
    func value(adding lambda: Value?) -> Value {
      guard case .object(var members) = value, case .object(let code) = members["lambda"],
        code["__tag__"] != nil || code["ruby"] != nil
      else { return value }
      members["lambda"] = lambda
      return .object(members)
    }
  }
}

private final class Calls: Sendable {
  private let count = Mutex(0)

  func next() -> String {
    count.withLock {
      $0 += 1
      return String($0)
    }
  }
}

extension Value {
  fileprivate init(specification decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let values = try? container.decode([Specification.Data].self) {
      self = .list(values.map(\.value))
    } else {
      self = .object(try container.decode([String: Specification.Data].self).mapValues(\.value))
    }
  }
}
