import Glibc
package import SiteModel

extension SiteTimeZone {
  /// The name of the zone that this machine is in; `UTC` where it says none.
  package static var identifierOfThisMachine: String {
    let said = variable ?? link ?? file ?? ""
    let name = said.firstRange(of: "zoneinfo/").map { String(said[$0.upperBound...]) } ?? said
    let isPlace = name.contains("/") && !name.hasPrefix("Etc/")
    return isPlace && SiteTimeZone(identifier: name) != nil ? name : "UTC"
  }

  private static var variable: String? {
    getenv("TZ").map { String(String(cString: $0).drop { $0 == ":" }) }
  }

  private static var link: String? {
    let target = FileSystem.destination(ofLink: "/etc/localtime")
    return target.isEmpty ? nil : target
  }

  /// Where `/etc/localtime` is a copy.
  private static var file: String? {
    let bytes = try? FileSystem.contents(of: "/etc/timezone")
    return bytes.map { String(decoding: $0.prefix { $0 > 32 }, as: UTF8.self) }
  }
}
