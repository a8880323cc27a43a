import Testing

/// What an author wrote, and what they are told.
struct Mistake: Sendable {
  /// Where the text stands, if its kind does not say.
  let path: String
  let text: String
  let report: String

  init(_ text: String, _ report: String) { self.init(at: "", text, report) }

  init(at path: String, _ text: String, _ report: String) {
    self.path = path
    self.text = text
    self.report = report
  }
}

@Test func everySlipInYAMLHasASentence() async throws {
  for mistake in Mistake.inYAML {
    try await expect(mistake, from: TemporarySite(["posts/x.md": "---\n\(mistake.text)\n---\nBody.\n"]))
  }
}

@Test func everyWrongValueHasASentence() async throws {
  for mistake in Mistake.inValues {
    try await expect(mistake, from: TemporarySite(["posts/x.md": "---\n\(mistake.text)\n---\nBody.\n"]))
  }
}

@Test func everyFileThatIsCutWronglyHasASentence() async throws {
  for mistake in Mistake.aroundFrontMatter {
    try await expect(mistake, from: TemporarySite(["posts/x.md": mistake.text]))
  }
}

@Test func everyMisplacedFileHasASentence() async throws {
  for mistake in Mistake.inPaths {
    try await expect(mistake, from: TemporarySite([mistake.path: mistake.text]))
  }
}

@Test func everyWrongSettingHasASentence() async throws {
  for mistake in Mistake.inWholeSettings {
    try await expect(mistake, from: TemporarySite([:], settings: mistake.text))
  }
  for mistake in Mistake.inSettings {
    let settings = TemporarySite.settings + mistake.text + "\n"
    try await expect(mistake, from: TemporarySite([:], settings: settings))
  }
}

@Test func everySlipInAThreadHasASentence() async throws {
  for mistake in Mistake.inThreads {
    try await expect(mistake, from: TemporarySite(["comments/x.md": mistake.text]))
  }
}

private func expect(_ mistake: Mistake, from site: TemporarySite) async throws {
  let report = await site.messages().joined(separator: "\n")
  #expect(report == mistake.report, "\(mistake.path) \(mistake.text.debugDescription)")
}
