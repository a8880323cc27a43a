/// The messages that a Swift file holds: the literals among the first arguments of the calls that make one.
enum SpokenMessages {
  /// Each with `…` where it is interpolated.
  static func literals(in text: String) -> [String] {
    var scanner = Scanner(bytes: Array(text.utf8))
    let tokens = scanner.tokens(until: nil)
    return tokens.indices.flatMap { index -> [String] in
      guard case .word(let word) = tokens[index], makers.contains(word) else { return [] }
      return firstLiterals(of: tokens[(index + 1)...])
    }
    .filter { $0.filter(\.isLetter).count > 4 }
  }

  /// What makes a message of its first argument, or of the one behind a place or a severity.
  private static let makers: Set<String> = [
    "error", "warning", "whole", "quoteAll", "problem", "personal", "Mistake", "Diagnostic",
    "ValidationError",
    "UnfitMessage", "WriteFailure",
  ]

  private static func firstLiterals(of tokens: ArraySlice<Token>) -> [String] {
    guard tokens.first == .symbol("(") else { return [] }
    var depth = 0
    var literals: [String] = []
    for (token, following) in zip(tokens, tokens.dropFirst()) {
      switch token {
      case .symbol("("), .symbol("["), .symbol("{"): depth += 1
      case .symbol(")"), .symbol("]"), .symbol("}"): depth -= 1
      case .symbol(",") where depth == 1 && !literals.isEmpty: return literals
      case .word where depth == 1 && following == .symbol(":"): return literals
      case .literal(let text) where depth == 1:
        literals.append(following == .symbol("+") ? text + "…" : text)
      default: break
      }
      if depth == 0 { return literals }
    }
    return literals
  }
}

private enum Token: Equatable {
  case word(String)
  case symbol(Character)
  case literal(String)
}

/// Cuts Swift into words, signs and literals; comments and white space are left out.
private struct Scanner {
  let bytes: [UInt8]
  var index = 0

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// - Parameter end: the bracket that ends an interpolation.
  mutating func tokens(until end: UInt8?) -> [Token] {
    var tokens: [Token] = []
    var depth = 0
    while let byte = next {
      if byte == end, depth == 0 { break }
      if byte == UInt8(ascii: "(") { depth += 1 } else if byte == UInt8(ascii: ")") { depth -= 1 }
      if skip("//") {
        while let byte = next, byte != UInt8(ascii: "\n") { index += 1 }
      } else if skip("\"\"\"") {
        tokens.append(.literal(literal(until: "\"\"\"")))
      } else if skip("\"") {
        tokens.append(.literal(literal(until: "\"")))
      } else if Self.isName(byte) {
        tokens.append(.word(name()))
      } else {
        if byte > 32 { tokens.append(.symbol(Character(Unicode.Scalar(byte)))) }
        index += 1
      }
    }
    return tokens
  }

  private mutating func literal(until end: String) -> String {
    var text: [UInt8] = []
    while next != nil, !skip(end) {
      if skip("\\(") {
        _ = tokens(until: UInt8(ascii: ")"))
        text += "…".utf8
      } else {
        if next == UInt8(ascii: "\\") { index += 1 }
        if let byte = next { text.append(byte) }
      }
      // An interpolation has stopped at its bracket, everything else at its last byte.
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func name() -> String {
    let start = index
    while let byte = next, Self.isName(byte) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func skip(_ text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
