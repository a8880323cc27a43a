import Markdown
import SiteModel

/// What is missing in one published article.
struct ArticleRules {
  let article: Article
  let now: Moment

  /// A shorter text is a summary of itself.
  private static let wordsThatNeedASummary = 120
  /// A shorter text can be kept in mind as it is.
  private static let wordsThatNeedATakeaway = 400

  var breaches: [Breach] { [summary, takeaways, review].compactMap(\.self) }

  private var title: Located<String> { article.file.frontMatter.title }

  private var summary: Breach? {
    guard article.isListed, article.file.frontMatter.summary == nil,
      article.file.body.wordCount >= Self.wordsThatNeedASummary
    else { return nil }
    return Breach(
      rule: .missingSummary, message: "“\(title.value)” has no summary",
      help:
        "add a line to the front matter, with a sentence or two that you would say to a friend:\nsummary: …",
      location: title.location)
  }

  private var takeaways: Breach? {
    guard article.isListed, article.takeaways.isEmpty,
      article.file.body.wordCount >= Self.wordsThatNeedATakeaway
    else { return nil }
    return Breach(
      rule: .missingTakeaways,
      message: "“\(title.value)” has \(article.file.body.wordCount) words and no takeaway",
      help: "end a part of it with one line worth keeping:\n**Bottom line?** …", location: title.location)
  }

  private var review: Breach? {
    guard let date = article.file.frontMatter.reviewBy, date.value.day <= now.day else { return nil }
    let next = CivilDate(daysSince1970: now.day.daysSince1970 + 365)
    return Breach(
      rule: .reviewDue, message: "“\(title.value)” was to be read again by \(date.value.day.iso)",
      help:
        "read it as a stranger would, mend what no longer holds, and write the next day:\nreview-by: \(next.iso)",
      location: date.location)
  }
}

extension CivilDate {
  /// `2026-02-20`.
  var iso: String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
