import SiteModel
import YAML

/// The text of a file, and how its places are named.
struct SourceText: Sendable {
  /// The path as it is shown.
  let file: String
  /// UTF-8 without a byte-order mark.
  let bytes: [UInt8]
  /// Where each line begins.
  private let lineStarts: [Int]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lineStarts = bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      for index in bytes.indices where bytes[index] == .lineFeed { starts.append(index + 1) }
      return starts
    }
  }

  /// The top of the file.
  var top: SourceLocation { SourceLocation(file: file) }

  func location(_ mark: YAMLMark) -> SourceLocation {
    SourceLocation(file: file, line: mark.line, column: mark.column)
  }

  var lineCount: Int { lineStarts.count }

  /// The text from the beginning of one line to the beginning of another, which may be the one behind the last.
  func bytes(ofLines range: Range<Int>) -> ArraySlice<UInt8> {
    let start = { (line: Int) in line - 1 < lineStarts.count ? lineStarts[line - 1] : bytes.count }
    return bytes[start(range.lowerBound)..<start(range.upperBound)]
  }

  /// The place of a byte.
  func location(ofByte index: Int) -> SourceLocation {
    let line = lineStarts.partitioningIndex { $0 > index }
    return SourceLocation(file: file, line: line, column: index - lineStarts[line - 1] + 1)
  }

  /// A line, counted from 1, without its line ending; empty beyond the end.
  func line(_ number: Int) -> String { String(decoding: lineBytes(number), as: UTF8.self) }

  /// The bytes of a line, counted from 1, without its line ending; empty beyond the end.
  func lineBytes(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    let line = bytes[lineStarts[number - 1]..<end]
    return line.last == .carriageReturn ? line.dropLast() : line
  }

  /// A diagnostic with the line that it points at.
  func quoting(_ diagnostic: Diagnostic, length: Int = 1) -> Diagnostic {
    guard let location = diagnostic.location, diagnostic.excerpt == nil else { return diagnostic }
    let line = line(location.line)
    return line.isEmpty ? diagnostic : diagnostic.quoting(SourceExcerpt(line: line, length: length))
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hyphen = UInt8(ascii: "-")
}

extension Array {
  /// The first index whose element, and all after it, fulfil a condition; the array is sorted by it.
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = isBehind(self[middle]) ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
    }
    return range.lowerBound
  }
}
