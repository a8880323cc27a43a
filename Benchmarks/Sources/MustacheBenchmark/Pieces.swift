import BenchmarkPages
import Foundation
import SwiftMustacheEngine

/// The values of a page and the text between them, each in a place of its own: what no engine can do without copying.
struct Pieces {
  private let pieces: [UnsafeRawBufferPointer]
  private let page: UnsafeMutableRawBufferPointer

  /// Finds the pieces by rendering a template in which marks stand around each variable.
  init(of dictionary: [String: Any], template: String) throws {
    let marked = mustacheTemplates.mapValues { text in
      text.replacing(/\{\{\{?[a-zA-Z.]+\}\}\}?/) { "\u{1}\($0.output)\u{1}" }
    }
    let rendered = try SwiftMustacheEngine(templates: marked).render(dictionary, template: template)
    pieces = rendered.utf8.split(separator: 1).map { piece in
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: piece.count, alignment: 16)
      memory.copyBytes(from: piece)
      return UnsafeRawBufferPointer(memory)
    }
    page = .allocate(byteCount: rendered.utf8.count, alignment: 16)
  }

  var count: Int { pieces.count }

  func copy() {
    guard var end = page.baseAddress else { return }
    for piece in pieces {
      guard let start = piece.baseAddress else { continue }
      memcpy(end, start, piece.count)
      end += piece.count
    }
  }

  func free() {
    for piece in pieces { piece.deallocate() }
    page.deallocate()
  }
}
