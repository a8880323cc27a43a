import SiteModel
import YAML

/// Reads front matter as keys and values, and says where the body is; what cannot be read is reported.
struct FrontMatterReader: Sendable {
  /// The keys that may stand there.
  let keys: [KeyDescription]

  /// A file's two parts.
  struct Parts {
    /// Nil if it cannot be read.
    let frontMatter: YAMLMapping?
    let body: ArraySlice<UInt8>
    /// The line of the file on which the body begins.
    let bodyLine: Int
  }

  /// Reads a file that begins with front matter.
  func parts(_ reading: inout Reading) -> Parts {
    do throws(FrontMatterBlock.Failure) {
      let block = try FrontMatterBlock(reading.source.bytes)
      let lines = block.yamlLine..<(block.bodyLine - 1)
      let mapping = mapping(block.yaml, lines: lines, &reading)
      return Parts(frontMatter: mapping, body: block.body, bodyLine: block.bodyLine)
    } catch {
      reading.add(FrameMistake(error, in: reading.source, keys: keys).diagnostic)
      return Parts(frontMatter: nil, body: [], bodyLine: 1)
    }
  }

  /// Reads YAML that must be keys and values.
  /// - Parameter lines: The lines of the file that hold the YAML.
  func mapping(_ yaml: ArraySlice<UInt8>, lines: Range<Int>, _ reading: inout Reading) -> YAMLMapping? {
    do throws(YAMLProblem) {
      // What is missing is missing at the line above: the `---`, or the top of the file.
      let top = YAMLMark(offset: 0, line: max(1, lines.lowerBound - 1), column: 1)
      switch try YAMLNode.read(yaml, firstLine: lines.lowerBound) {
      case .mapping(let mapping): return YAMLMapping(entries: mapping.entries, mark: top)
      case nil: return YAMLMapping(entries: [], mark: top)
      case .sequence(let list):
        reading.error(
          "a list stands here, where keys with values belong",
          help: "write it like this:\n\(keys.first?.name ?? "title"): …", at: list.mark)
        return nil
      case .scalar(let node):
        throw YAMLProblem(.syntax(problem: "no keys", context: ""), at: node.mark)
      }
    } catch {
      reading.add(YAMLMistake(error, in: reading.source, lines: lines, keys: keys).diagnostic)
      return nil
    }
  }
}
