/// The pages as dictionaries, for engines that have no schema.
extension ArticlePage {
  package var dictionary: [String: Any] {
    [
      "siteTitle": siteTitle, "title": title, "subtitle": subtitle ?? "", "description": description,
      "url": url,
      "author": author.dictionary, "date": date, "shownDate": shownDate, "readingMinutes": readingMinutes,
      "navigation": navigation.map(\.dictionary), "tags": tags.map(\.dictionary),
      "takeaways": takeaways.map(\.string), "body": body.string, "related": related.map(\.dictionary),
      "comments": comments.map(\.dictionary), "commentCount": commentCount, "year": year,
    ]
  }
}

extension Link {
  var dictionary: [String: Any] { ["label": label, "url": url, "isCurrent": isCurrent] }
}

extension Comment {
  var dictionary: [String: Any] {
    [
      "id": id, "author": author, "date": date, "shownDate": shownDate, "isAuthor": isAuthor,
      "body": body.string, "replies": replies.map(\.dictionary),
    ]
  }
}

extension ListPage {
  package var dictionary: [String: Any] { ["title": title, "rows": rows.map(\.dictionary)] }
}

extension Row {
  var dictionary: [String: Any] {
    [
      "title": title, "url": url, "author": author, "category": category, "date": date,
      "shownDate": shownDate, "comments": comments,
    ]
  }
}

extension [UInt8] {
  package var string: String { String(decoding: self, as: UTF8.self) }
}
