import SiteModel
import YAML

/// Reads the front matter of a file, and says where its body is.
struct FrontMatterReader<Target>: Sendable {
  let table: KeyTable<Target>

  /// The part of a file below its front matter.
  struct Body {
    let bytes: ArraySlice<UInt8>
    let firstLine: Int
  }

  /// Reads the front matter into `target`; what is wrong with it is reported and left out.
  func read(into target: inout Target, _ reading: inout Reading) -> Body {
    let source = reading.source
    do throws(FrontMatterBlock.Failure) {
      let block = try FrontMatterBlock(source.bytes)
      if let mapping = mapping(block.yaml, lines: block.yamlLine..<(block.bodyLine - 1), &reading) {
        table.read(mapping, into: &target, &reading)
      }
      return Body(bytes: block.body, firstLine: block.bodyLine)
    } catch {
      reading.add(FrameMistake(error, in: source, keys: table.keys.map(\.description)).diagnostic)
      return Body(bytes: [], firstLine: 1)
    }
  }

  /// Reads YAML that must be keys and values; nil, and a report, for anything else.
  /// - Parameter lines: The lines of the file that hold the YAML.
  func mapping(_ yaml: ArraySlice<UInt8>, lines: Range<Int>, _ reading: inout Reading) -> YAMLMapping? {
    do throws(YAMLProblem) {
      // What is missing is missing at the line above: the `---`, or the top of the file.
      let top = YAMLMark(offset: 0, line: max(1, lines.lowerBound - 1), column: 1)
      switch try YAMLNode.read(yaml, firstLine: lines.lowerBound) {
      case .mapping(let mapping): return YAMLMapping(entries: mapping.entries, mark: top)
      case nil: return YAMLMapping(entries: [], mark: top)
      case .sequence(let list):
        let example = table.keys.first.map { "\($0.name): …" } ?? ""
        reading.error(
          "a list stands here, where keys with values belong", help: "write it like this:\n\(example)",
          at: list.mark)
        return nil
      case .scalar(let node):
        throw YAMLProblem(.syntax(problem: "no keys", context: ""), at: node.mark)
      }
    } catch {
      reading.add(YAMLMistake(error, in: reading.source, lines: lines, keys: table.descriptions).diagnostic)
      return nil
    }
  }
}
