import SiteBuilder
import SiteWriter
import Testing

@testable import inglenook

@Suite struct ProfileTests {
  @Test func theFirstColumnOfATableBeginsAtTheLeftAndTheOthersEndAtTheRight() {
    var table = TextTable(["Stage", "time"])
    table.add(["Read", "0.421 s"])
    table.add(["Search index", "12.000 s"])
    #expect(
      table.text == """
        Stage             time
        Read           0.421 s
        Search index  12.000 s

        """)
  }

  @Test func aProfileHasARowForEachStageThatBeganAndForTheTenCostliestFiles() {
    let profile = Profile()
    for event in [
      BuildEvent.reading, .indexing, .writing(.progress(done: 1, total: 2)), .writing(.replacing),
    ] {
      profile.note(event)
    }
    let costs = (1...12).map { FileCost(path: "p\($0).html", size: 1_250_000, processorTime: Double($0)) }
    let lines = profile.text(files: costs).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.map { $0.prefix(12).trimmed } == [
        "Stage", "Read and par", "Search index", "Put in place", "Whole build", "At its large", "",
        "Files  numbe", ".html      1", "", "The slowest", "p12.html", "p11.html", "p10.html", "p9.html",
        "p8.html", "p7.html", "p6.html", "p5.html", "p4.html", "p3.html", "",
      ])
    #expect(lines[8].hasSuffix("15.0 MB   78.000 s"))
    #expect(lines[11].hasSuffix("1.3 MB   12.000 s"))
  }
}

extension Substring {
  fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
