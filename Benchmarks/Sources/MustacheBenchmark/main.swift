import BenchmarkPages

// Usage: swift run -c release MustacheBenchmark [rounds]
let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 31
let comparison = try Comparison(rounds: rounds)
let article = ArticlePage.sample()
try comparison.run("article page", template: "article", dictionary: article.dictionary) {
  try comparison.own.article.render(article, into: &$0)
}
let list = ListPage.sample()
try comparison.run("list page of 1,000 rows", template: "list", dictionary: list.dictionary) {
  try comparison.own.list.render(list, into: &$0)
}
