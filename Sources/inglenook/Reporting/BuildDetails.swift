import SiteBuilder
import SiteModel
import SiteWriter

/// What a build did, for programs: the account that `AccountText` gives to people.
struct BuildDetails {
  private let report: BuildReport
  private let outputFolder: String

  init(_ report: BuildReport, _ style: Ending.Style) {
    self.report = report
    outputFolder = style.outputFolder
  }

  var members: [(String, JSONValue)] {
    let next = report.nextChange.map { [("nextChange", JSONValue.string($0.rfc3339))] } ?? []
    return [
      ("outputFolder", .string(outputFolder)), ("published", published), ("files", files),
      ("withheld", .array(report.account.withheld.map(JSONValue.init))),
    ] + next
  }

  private var published: JSONValue {
    .object([
      ("articles", .number(report.account.articles)), ("comments", .number(report.account.comments)),
      ("pages", .number(report.account.pages)),
    ])
  }

  private var files: JSONValue {
    let writing = report.writing
    let paths = { (paths: [String]) in JSONValue.array(paths.map(JSONValue.string)) }
    return .object([
      ("written", paths(writing.written)), ("removed", paths(writing.removed)),
      ("leftAlone", paths(writing.kept)), ("replaced", paths(writing.replacedEdits)),
      ("unchanged", .number(writing.unchangedCount)),
    ])
  }
}

extension JSONValue {
  /// Something withheld: where it stands and why. Of a comment nothing is told.
  fileprivate init(_ thing: Withheld) {
    let title = thing.kind == .comment ? nil : thing.title
    let members: [(String, JSONValue?)] = [
      ("kind", .string(thing.kind.rawValue)), ("title", title.map(JSONValue.string)),
      ("file", .string(thing.location.file)), ("line", .number(thing.location.line)),
      ("reason", .string(thing.reason.name)), ("moment", thing.reason.moment.map { .string($0.rfc3339) }),
    ]
    self = .object(members.compactMap { key, value in value.map { (key, $0) } })
  }
}

extension Withheld.Reason {
  fileprivate var name: String {
    switch self {
    case .draft: "draft"
    case .future: "future"
    case .expired: "expired"
    case .unlisted: "unlisted"
    case .pending: "pending"
    case .spam: "spam"
    case .removed: "removed"
    case .threadHidden: "thread-hidden"
    case .answersWithheld: "answers-withheld"
    }
  }

  /// When it appears, or since when it is gone.
  fileprivate var moment: Moment? {
    switch self {
    case .future(let moment), .expired(let moment): moment
    default: nil
    }
  }
}
