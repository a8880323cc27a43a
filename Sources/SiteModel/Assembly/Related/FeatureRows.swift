import Search

/// What each article is about, in numbers: the weights of its features, which are the terms of its text and of its taxonomies.
///
/// A feature weighs the more the fewer articles have it (TF-IDF), and each row is brought to length 1, so that the product of
/// two rows is their cosine.
struct FeatureRows: Sendable {
  /// How much a tag or a category that the author chose weighs, beside a word, whose weight is the root of its count.
  private static let termWeight = 4.0

  /// One row after the other: first the profile's terms, then the article's, in their order.
  private(set) var features: [Int32] = []
  private(set) var weights: [Double] = []
  /// Where each article's row ends.
  private var ends: [Int] = []
  /// What each article's row was made of. An article may have been written anew since.
  private(set) var subjects: [Subject] = []
  /// How many articles have each feature.
  private(set) var counts: [Int32]

  /// What an article is about, in its own words and in its author's.
  struct Subject: Sendable {
    let words: [TermProfile.Term]
    let terms: [TermReference]
  }

  /// For each taxonomy, the feature of its first term.
  private let firstOfTaxonomy: [Int32]

  init(of articles: [Article] = [], taxonomies: [Taxonomy] = []) {
    var next: Int32 = 0
    firstOfTaxonomy = taxonomies.map { taxonomy in
      defer { next += Int32(taxonomy.terms.count) }
      return next
    }
    counts = Array(repeating: 0, count: Int(next))
    var featureOfKey: [UInt64: Int32] = [:]
    for article in articles {
      // An article that no list shows is like no other.
      if article.isListed { add(article, &featureOfKey) }
      ends.append(features.count)
      subjects.append(Subject(words: article.file.profile.terms, terms: article.terms))
    }
    weigh(among: articles.count(where: \.isListed), terms: next)
  }

  /// The places of an article's features.
  func row(_ article: Int) -> Range<Int> {
    article < ends.count ? (article == 0 ? 0 : ends[article - 1])..<ends[article] : 0..<0
  }

  var articleCount: Int { ends.count }

  private mutating func add(_ article: Article, _ featureOfKey: inout [UInt64: Int32]) {
    for term in article.file.profile.terms {
      let feature = featureOfKey[term.key] ?? Int32(counts.count)
      if feature == counts.count {
        featureOfKey[term.key] = feature
        counts.append(0)
      }
      add(feature, weight: Double(term.weight).squareRoot())
    }
    for term in article.terms {
      add(firstOfTaxonomy[term.taxonomy] + Int32(term.term), weight: Self.termWeight)
    }
  }

  private mutating func add(_ feature: Int32, weight: Double) {
    features.append(feature)
    weights.append(weight)
    counts[Int(feature)] += 1
  }

  /// - Parameter terms: how many features are terms of taxonomies; they tell something even if all articles have them.
  private mutating func weigh(among articleCount: Int, terms: Int32) {
    for place in features.indices {
      let feature = features[place]
      let rarity = Double(articleCount) / Double(counts[Int(feature)])
      weights[place] *= binaryLogarithm(feature < terms ? 1 + rarity : rarity)
    }
    for article in 0..<ends.count {
      let row = row(article)
      let length = row.reduce(0) { $0 + weights[$1] * weights[$1] }.squareRoot()
      guard length > 0 else { continue }
      for place in row { weights[place] /= length }
    }
  }
}

/// A logarithm that is the same on every machine: exact at the powers of 2, on straight lines between them.
private func binaryLogarithm(_ value: Double) -> Double { Double(value.exponent) + value.significand - 1 }
