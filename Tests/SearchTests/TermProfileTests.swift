import Testing

@testable import Search

@Suite struct TermProfileTests {
  private func forms(_ texts: String..., language: String = "en") -> [String] {
    var profiler = TermProfiler(language: language)
    return profiler.profile(of: texts.map { ($0, 1) }).terms.map { "\($0.form) \($0.weight)" }
  }

  @Test func aTextIsAboutTheWordsThatItRepeatsInAllTheirForms() {
    #expect(
      forms("An apology is not the apologies that you owe; it was raining.") == ["apology 2"])
    #expect(forms("Nothing here is said again and again.") == [])
  }

  @Test func aTermIsShownAsAReaderKnowsIt() {
    let cases = [
      (
        "His partner’s silence. Silence is a word, and his partner's silence too.",
        ["silence 3", "partner 2"]
      ),
      ("Gottman counts. So does Gottman.", ["Gottman 2"]),
      ("Waiting. She waits and waits, they waited.", ["waiting 4"]),
      ("L’été passé, l’amour. Çà et là l’amour.", ["amour 2"]),
      ("Resentful. Naïve or naïve.", ["naïve 2"]),
    ]
    for (text, expected) in cases {
      #expect(forms(text, language: text.hasPrefix("L’") ? "fr" : "en") == expected, "\(text)")
    }
  }

  @Test func twoWordsThatOftenStandSideBySideAreAPhrase() {
    #expect(
      forms("Stepping back is hard. Then step back! A grown-up child; the grown-up.").filter {
        $0.contains("back")
      }
        == ["back 2", "stepping back 2"])
    #expect(forms("Love. Trust. Love, trust.") == ["Love 2", "trust 2"])
    #expect(forms("关系。关系。", language: "zh") == ["关 2", "系 2", "关系 2"])
  }

  @Test func whatAProfilerHasReadBeforeChangesNothing() {
    var used = TermProfiler(language: "en")
    let texts = [
      "Trust and trusting, long letters.", "A letter on trust; letters.", "Naming a fear. The fear.",
    ]
    for text in texts + texts.reversed() {
      var fresh = TermProfiler(language: "en")
      let parts = [(text, 2), ("A letter to \(text.count) friends", 1)]
      #expect(used.profile(of: parts) == fresh.profile(of: parts))
    }
  }

  @Test func aProfileHoldsTheWeightiestTermsOfALongText() {
    let words = (0..<200).flatMap { Array(repeating: "term" + String($0, radix: 26), count: 2 + $0 / 10) }
    var profiler = TermProfiler(language: "en")
    let terms = profiler.profile(of: [(words.joined(separator: ". "), 1)]).terms
    #expect(terms.count == TermProfiler.wordLimit)
    #expect(terms.first?.weight == 21)
    #expect(terms.last?.weight == 18)
    #expect(Set(terms.map(\.key)).count == terms.count)
  }
}
