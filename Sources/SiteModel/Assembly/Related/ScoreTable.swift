/// Adds up scores of articles, of which a few hundred occur among very many: a hash table of numbers.
struct ScoreTable {
  private var articles: [Int32] = Array(repeating: -1, count: 1024)
  private var scores: [Float] = Array(repeating: 0, count: 1024)
  private var count = 0

  mutating func add(_ score: Float, to article: Int32) {
    let slot = slot(of: article)
    scores[slot] += score
    guard articles[slot] < 0 else { return }
    articles[slot] = article
    count += 1
    if count * 2 > articles.count { grow() }
  }

  /// The articles with the highest scores, best first, ties by number.
  func best(_ limit: Int, where isWanted: (Int32) -> Bool) -> [Int32] {
    var best: [(article: Int32, score: Float)] = []
    for (article, score) in zip(articles, scores) where article >= 0 {
      if best.count == limit, let last = best.last, (score, last.article) <= (last.score, article) {
        continue
      }
      guard isWanted(article) else { continue }
      let place = best.firstIndex { ($0.score, article) < (score, $0.article) } ?? best.count
      best.insert((article, score), at: place)
      if best.count > limit { best.removeLast() }
    }
    return best.map(\.article)
  }

  /// Where an article stands, or would stand.
  private func slot(of article: Int32) -> Int {
    let mask = articles.count - 1
    var slot = Int(truncatingIfNeeded: UInt32(bitPattern: article) &* 2_654_435_761) & mask
    while articles[slot] >= 0, articles[slot] != article { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(articles, scores)
    articles = Array(repeating: -1, count: articles.count * 2)
    scores = Array(repeating: 0, count: articles.count)
    for (article, score) in old where article >= 0 {
      let slot = slot(of: article)
      (articles[slot], scores[slot]) = (article, score)
    }
  }
}
