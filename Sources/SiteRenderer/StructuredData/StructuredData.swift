/// What pages say to machines: JSON-LD in the words of schema.org.
enum StructuredData {
  static func home(_ context: RenderingContext) -> [UInt8] { [] }
  static func article(_ article: ArticleContext) -> [UInt8] { [] }
  static func list(_ subject: ListSubject, in context: RenderingContext) -> [UInt8] { [] }
}
