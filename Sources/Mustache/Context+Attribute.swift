extension Context {
  /// What an attribute's value is.
  enum Attribute: Hashable {
    case plain
    /// A web address, and how far it has come.
    case address(Address)
    /// Addresses with descriptions, separated by commas, and how far the current one has come.
    case addressList(Address)
    /// A script or styles, which no value can be escaped for.
    case code
  }

  /// How far an address has come, as far as it decides what a value may add to it.
  enum Address: Hashable {
    case start
    /// Literal text that may still become a scheme.
    case scheme([UInt8])
    /// Something that began with a value, whose scheme has been checked while rendering, if it had one.
    case value
    /// Behind an allowed scheme or a slash.
    case path
    /// Behind `?` or `#`.
    case query
    /// In an address list, behind an address.
    case description
    /// Behind a scheme that is not allowed.
    case foreign(scheme: [UInt8])
    /// Behind a colon that makes a scheme of a value.
    case forged
    /// One of several, by what a section shows.
    case unclear
  }
}

extension Context.Attribute {
  init(name: [UInt8], kind: DocumentKind) {
    let name = String(decoding: name, as: UTF8.self)
    switch name {
    case "href", "src", "action", "formaction", "cite", "poster", "data", "background", "longdesc",
      "manifest",
      "ping", "codebase", "classid", "profile", "icon", "xlink:href":
      self = .address(.start)
    case "url" where kind == .xml: self = .address(.start)
    case "srcset", "imagesrcset": self = .addressList(.start)
    case "style", "srcdoc": self = .code
    default: self = name.hasPrefix("on") && kind == .html ? .code : .plain
    }
  }
}

extension Context.Address {
  /// The schemes that an address may have; one without a scheme is relative.
  static let schemes = ["http", "https", "mailto", "tel"]

  func followed(by byte: UInt8) -> Self {
    switch (self, byte) {
    case (.foreign, _), (.forged, _), (.query, _): self
    case (.start, UInt8(ascii: "&")), (.scheme, UInt8(ascii: "&")): .foreign(scheme: [byte])
    case (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")): .query
    case (_, UInt8(ascii: "/")), (.path, _): .path
    case (.start, UInt8(ascii: ":")): .foreign(scheme: [])
    case (.start, _): byte.isSpace ? .start : .scheme([byte.lowercased])
    case (.scheme(let name), UInt8(ascii: ":")):
      Self.schemes.contains(String(decoding: name, as: UTF8.self)) ? .path : .foreign(scheme: name)
    case (.scheme(let name), _): name.count < 32 ? .scheme(name + [byte.lowercased]) : self
    case (.value, UInt8(ascii: ":")), (.unclear, UInt8(ascii: ":")): .forged
    default: self
    }
  }

  func followedInList(by byte: UInt8) -> Self {
    if byte == UInt8(ascii: ",") { return .start }
    if byte.isSpace { return self == .start ? .start : .description }
    return self == .description ? .description : followed(by: byte)
  }

  func joined(with other: Self) -> Self {
    if case .foreign = self { return self }
    if case .foreign = other { return other }
    return self == other ? self : .unclear
  }

  var followedByValue: Self {
    switch self {
    case .start, .scheme: .value
    default: self
    }
  }
}
