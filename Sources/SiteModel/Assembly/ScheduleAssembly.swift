/// Finds everything that will change by itself, as time goes by.
struct ScheduleAssembly {
  let gate: PublicationGate
  let settings: Settings
  let categoryNames: CategoryNames
  let connected: ArticleAssembly

  /// The changes to come, the next one first.
  func changes(of articles: [ArticleFile]) -> [ScheduledChange] {
    articles.flatMap { article -> [ScheduledChange] in
      let dated = DatedArticle(article, settings: settings, categoryNames: categoryNames)
      let changes = gate.changesToCome(article.frontMatter)
      return (changes + closing(of: dated, changes)).map { change(of: dated, $0.kind, $0.moment) }
    }.sorted()
  }

  /// The end of the discussion, if readers will see it.
  private func closing(
    of dated: DatedArticle, _ changes: [PublicationGate.Change]
  ) -> [PublicationGate.Change] {
    let isShown = gate.reasonToWithhold(dated.file.frontMatter) == nil
    guard isShown || changes.contains(where: { $0.kind == .appears }) else { return [] }
    guard let moment = connected.closing(of: dated), moment > gate.now else { return [] }
    if let end = dated.expires, end <= moment { return [] }
    return [(.closes, moment)]
  }

  private func change(
    of dated: DatedArticle, _ kind: ScheduledChange.Kind, _ moment: Moment
  ) -> ScheduledChange {
    ScheduledChange(
      kind, at: moment, title: dated.file.frontMatter.title.value, location: dated.file.location,
      guid: connected.guid(of: dated), path: dated.path)
  }
}
