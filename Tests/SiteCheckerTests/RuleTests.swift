import Foundation
import SiteModel
import Testing

@Suite struct RuleTests {
  @Test func everyRuleHasItsPageAndEveryPageItsRule() throws {
    let folder = CheckedSite.repository.appendingPathComponent("docs/content/posts/rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == Set(Rule.all.map { $0.name + ".md" }))
    for rule in Rule.all {
      let text = try String(
        contentsOf: CheckedSite.repository.appendingPathComponent(rule.documentation), encoding: .utf8)
      #expect(text.contains("summary: \"`\(rule.name)`: "), "\(rule.name)")
      for part in [
        "## Why a reader cares", "## How to mend it", "check-off: [\(rule.name)]", "  off: [\(rule.name)]",
      ] {
        #expect(text.contains(part), "\(rule.name): \(part)")
      }
    }
  }

  @Test func namesAreOneOfAKindAndReasonsAreClauses() {
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    for rule in Rule.all {
      #expect(Rule(named: rule.name) == rule)
      #expect(rule.name.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(!rule.reason.hasSuffix(".") && rule.reason.first?.isLowercase == true, "\(rule.name)")
    }
  }
}
