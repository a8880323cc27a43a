/// The one gate that decides what is published.
struct PublicationGate {
  let now: Moment
  let timeZone: SiteTimeZone
  let includesDrafts: Bool
  let includesFuture: Bool

  init(settings: Settings, options: AssemblyOptions) {
    timeZone = settings.timeZone
    now = settings.timeZone.moment(secondsSince1970: options.now)
    includesDrafts = options.includesDrafts
    includesFuture = options.includesFuture
  }

  /// Why an article stays away altogether; nil for one that is published, listed or not.
  func reasonToWithhold(_ article: ArticleFrontMatter) -> Withheld.Reason? {
    if article.isDraft, !includesDrafts { return .draft }
    if let date = moment(article.date), date > now, !includesFuture { return .future(date) }
    if let end = moment(article.expires), end <= now { return .expired(end) }
    return nil
  }

  /// Why a plain page stays away.
  func reasonToWithhold(_ page: PageFrontMatter) -> Withheld.Reason? {
    page.isDraft && !includesDrafts ? .draft : nil
  }

  /// Why a comment stays away.
  func reasonToWithhold(_ comment: CommentEntry) -> Withheld.Reason? {
    switch comment.status {
    case .approved: nil
    case .pending: .pending
    case .spam: .spam
    case .removed: .removed
    }
  }

  /// What happens to an article at a moment.
  typealias Change = (kind: ScheduledChange.Kind, moment: Moment)

  /// The moments, still to come, at which the gate will decide otherwise about an article.
  func changesToCome(_ article: ArticleFrontMatter) -> [Change] {
    guard !article.isDraft || includesDrafts else { return [] }
    let (start, end) = (moment(article.date), moment(article.expires))
    if let start, let end, end <= start { return [] }
    var changes: [Change] = []
    if let start, !includesFuture { changes.append((.appears, start)) }
    if let end { changes.append((.expires, end)) }
    return changes.filter { $0.moment > now }
  }

  private func moment(_ date: Located<WrittenDate>?) -> Moment? { date.map { timeZone.moment(of: $0.value) } }
}
