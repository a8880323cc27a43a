/// A value of JSON, with the members of objects in the order in which they were given. (RFC 8259)
enum JSONValue {
  case string(String)
  case number(Int)
  case bool(Bool)
  case array([JSONValue])
  case members([JSONMember])

  /// An object with some members, in this order.
  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .members(members.map { JSONMember(key: $0, value: $1) })
  }

  /// The value as text, indented by two spaces; characters that would steer a terminal are shown as U+FFFD.
  var text: String {
    var output = ""
    write(to: &output, indent: "")
    return output
  }

  private func write(to output: inout String, indent: String) {
    switch self {
    case .string(let text): Self.write(text, to: &output)
    case .number(let number): output += String(number)
    case .bool(let flag): output += flag ? "true" : "false"
    case .array(let items):
      Self.write("[", items, "]", to: &output, indent) { item, output, indent in
        item.write(to: &output, indent: indent)
      }
    case .members(let members):
      Self.write("{", members, "}", to: &output, indent) { member, output, indent in
        Self.write(member.key, to: &output)
        output += ": "
        member.value.write(to: &output, indent: indent)
      }
    }
  }

  private static func write<Item>(
    _ opening: String, _ items: [Item], _ closing: String, to output: inout String, _ indent: String,
    _ write: (Item, inout String, String) -> Void
  ) {
    let inner = indent + "  "
    output += opening
    for (index, item) in items.enumerated() {
      output += (index == 0 ? "\n" : ",\n") + inner
      write(item, &output, inner)
    }
    output += items.isEmpty ? closing : "\n" + indent + closing
  }

  private static func write(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.withoutControls.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}

/// A member of an object.
struct JSONMember {
  let key: String
  let value: JSONValue
}
