import SeededRandom
import Testing
import YAML

/// A tree as one line: texts in «», lists in [], mappings in {}.
private func outline(_ node: YAMLNode?) -> String {
  switch node {
  case nil: "nothing"
  case .scalar(let scalar): "«\(scalar.text)»"
  case .sequence(let sequence): "[" + sequence.items.map(outline).joined(separator: ", ") + "]"
  case .mapping(let mapping):
    "{" + mapping.entries.map { "\($0.key.text): \(outline($0.value))" }.joined(separator: ", ") + "}"
  }
}

private func read(_ text: String, firstLine: Int = 1) throws(YAMLProblem) -> YAMLNode? {
  try YAMLNode.read(Array(text.utf8)[...], firstLine: firstLine)
}

private func problem(in bytes: [UInt8]) -> YAMLProblem? {
  do throws(YAMLProblem) {
    _ = try YAMLNode.read(bytes[...])
    return nil
  } catch {
    return error
  }
}

@Test func textsStayWhatTheyAre() throws {
  let cases = [
    ("a: no", "{a: «no»}"), ("a: 12:30", "{a: «12:30»}"), ("a: 1e3", "{a: «1e3»}"),
    ("a: 0x1F", "{a: «0x1F»}"),
    ("a: true", "{a: «true»}"), ("a: 2026-02-20", "{a: «2026-02-20»}"), ("a:", "{a: «»}"),
    ("a: ~", "{a: «~»}"),
    ("a: 'it''s'", "{a: «it's»}"), (#"a: "x\ty""#, "{a: «x\ty»}"), ("a: |\n  b\n  c\n", "{a: «b\nc\n»}"),
    ("a: >-\n  b\n  c\n", "{a: «b c»}"), ("a: b\n  c", "{a: «b c»}"), ("a: Zoë 🌊", "{a: «Zoë 🌊»}"),
    ("a: 50% off", "{a: «50% off»}"), ("a: http://x.y:80/", "{a: «http://x.y:80/»}"),
  ]
  for (text, expected) in cases { #expect(outline(try read(text)) == expected, "\(text.debugDescription)") }
}

@Test func listsAndMappingsKeepTheirOrder() throws {
  let cases = [
    ("b: 1\na: 2\nc: 3", "{b: «1», a: «2», c: «3»}"), ("- b\n- a", "[«b», «a»]"),
    ("a: [x, [y], {z: w}]", "{a: [«x», [«y»], {z: «w»}]}"),
    ("a:\n- title: b\n  url: c\n- d", "{a: [{title: «b», url: «c»}, «d»]}"),
    ("--- \na: b\n...\n", "{a: «b»}"),
    ("a: []\nb: {}", "{a: [], b: {}}"), ("a: b # comment", "{a: «b»}"),
    ("a: b\r\nc: d\r\n", "{a: «b», c: «d»}"),
  ]
  for (text, expected) in cases { #expect(outline(try read(text)) == expected, "\(text.debugDescription)") }
}

@Test func emptyTextIsNothing() throws {
  for text in ["", "\n\n", "# only a comment\n", "   "] { #expect(try read(text) == nil) }
}

@Test func everyNodeKnowsItsPlace() throws {
  guard case .mapping(let mapping)? = try read("é: “x”\r\nlist: [ä, 'b']\n", firstLine: 2) else {
    Issue.record("no mapping")
    return
  }
  #expect(mapping.mark == YAMLMark(offset: 0, line: 2, column: 1))
  #expect(mapping.entries[0].value.mark == YAMLMark(offset: 4, line: 2, column: 5))
  guard case .scalar(let scalar) = mapping.entries[0].value, case .sequence(let list)? = mapping["list"]
  else {
    Issue.record("other nodes")
    return
  }
  #expect(scalar.end == YAMLMark(offset: 11, line: 2, column: 12))
  #expect(list.mark == YAMLMark(offset: 19, line: 3, column: 7))
  #expect(list.items.map(\.mark.column) == [8, 12])
}

@Test func lineSeparatorsOfUnicodeEndNoLine() throws {
  guard case .mapping(let mapping)? = try read("a: \"x\u{2028}y\"\nb: c") else {
    Issue.record("no mapping")
    return
  }
  #expect(mapping["b"]?.mark == YAMLMark(offset: 14, line: 2, column: 4))
}

@Test func stylesAreKept() throws {
  let cases: [(String, YAMLScalar.Style)] = [
    ("- a", .plain), ("- 'a'", .singleQuoted), ("- \"a\"", .doubleQuoted), ("- |\n  a", .block),
    ("- >\n  a", .block),
  ]
  for (text, style) in cases {
    guard case .sequence(let list)? = try read(text), case .scalar(let scalar)? = list.items.first else {
      Issue.record("no list")
      return
    }
    #expect(scalar.style == style)
  }
}

@Test func whatIsNotTakenIsAProblemWithAPlace() {
  let deep = String(repeating: "[", count: 40)
  let cases: [(String, YAMLProblem)] = [
    ("a: *b", YAMLProblem(.alias("b"), at: YAMLMark(offset: 3, line: 1, column: 4))),
    ("a: &b c", YAMLProblem(.anchor("b"), at: YAMLMark(offset: 3, line: 1, column: 4))),
    ("a: !b c", YAMLProblem(.tag("!b"), at: YAMLMark(offset: 3, line: 1, column: 4))),
    ("a: !!int 3", YAMLProblem(.tag("tag:yaml.org,2002:int"), at: YAMLMark(offset: 3, line: 1, column: 4))),
    ("a: &b [c]", YAMLProblem(.anchor("b"), at: YAMLMark(offset: 3, line: 1, column: 4))),
    ("a: &b {c: d}", YAMLProblem(.anchor("b"), at: YAMLMark(offset: 3, line: 1, column: 4))),
    ("[a]: b", YAMLProblem(.keyIsNotText, at: YAMLMark(offset: 0, line: 1, column: 1))),
    (deep, YAMLProblem(.tooDeep, at: YAMLMark(offset: 32, line: 1, column: 33))),
    ("a: 1\n---\nb: 2", YAMLProblem(.secondDocument, at: YAMLMark(offset: 5, line: 2, column: 1))),
    ("ä: x\u{7}", YAMLProblem(.forbiddenCharacter(7), at: YAMLMark(offset: 5, line: 1, column: 6))),
    (
      "a: 1\nb: 2\na: 3",
      YAMLProblem(
        .duplicateKey("a", first: YAMLMark(offset: 0, line: 1, column: 1)),
        at: YAMLMark(offset: 10, line: 3, column: 1))
    ),
    (
      "a: b: c",
      YAMLProblem(
        .syntax(problem: "mapping values are not allowed in this context", context: ""),
        at: YAMLMark(offset: 4, line: 1, column: 5))
    ),
    (
      "a: \"b\nc: d",
      YAMLProblem(
        .syntax(problem: "found unexpected end of stream", context: "while scanning a quoted scalar"),
        at: YAMLMark(offset: 10, line: 2, column: 5), context: YAMLMark(offset: 3, line: 1, column: 4))
    ),
  ]
  for (text, expected) in cases {
    #expect(problem(in: Array(text.utf8)) == expected, "\(text.debugDescription)")
  }
}

@Test func bytesThatAreNotUTF8AreAProblem() {
  let mark = YAMLMark(offset: 3, line: 1, column: 4)
  #expect(problem(in: [0x61, 0x3A, 0x20, 0xE9, 0x0A]) == YAMLProblem(.notUTF8, at: mark))
}

@Test func keysAreFoundTwiceAmongMany() throws {
  let many = (0..<1000).map { "key\($0): x" }.joined(separator: "\n")
  #expect(outline(try read(many)).hasPrefix("{key0: «x», key1"))
  let found = problem(in: Array((many + "\nkey500: y").utf8))
  guard case .duplicateKey("key500", let first)? = found?.kind else {
    Issue.record("no such problem")
    return
  }
  #expect(first.line == 501)
  #expect(found?.mark.line == 1001)
}

@Test func anyBytesGiveATreeOrAProblem() {
  var random = Random(seed: 20260220)
  let alphabet = Array("ab: -\n\n\t\"'[]{},#&*!|>%@`?~.é—🌊\r\u{2028}\u{0}".utf8)
  for _ in 0..<4_000 {
    let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    guard let mark = problem(in: bytes)?.mark else { continue }
    #expect(mark.line >= 1 && mark.column >= 1 && mark.offset <= bytes.count)
  }
}
