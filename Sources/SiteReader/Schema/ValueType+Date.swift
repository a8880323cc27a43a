import SiteModel
import YAML

extension ValueType where Value == Located<WrittenDate> {
  /// A day, perhaps with a time, perhaps with a zone.
  static var date: Self {
    ValueType<String>.text.map(.date) { text, node, reading in
      if let date = WrittenDate(text) { return reading.located(date, at: node.mark) }
      let mistake = DateMistake(text)
      reading.error(mistake.message, help: mistake.help(key: reading.key), at: node.mark)
      return nil
    }
  }
}
