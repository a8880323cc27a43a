/// The servers from which the pages of a site may load pictures, films, frames and scripts.
package struct AllowedHosts: Sendable, Hashable {
  /// Host names such as `www.youtube-nocookie.com`, in the order of `site.yaml`.
  package let names: [String]

  package init(_ names: [String] = []) { self.names = names }

  /// These and the site's own host.
  func including(_ base: BaseURL) -> AllowedHosts {
    AllowedHosts(names + [Self.host(of: base.origin)].compactMap(\.self))
  }

  /// The host of an address that may not be loaded from; nil if it may be, or is no address of a web server.
  func refusedHost(of address: String) -> String? {
    guard let host = Self.host(of: address), !names.contains(host) else { return nil }
    return host
  }

  /// The host name in a web address, `//example.org/x` included. (RFC 3986, section 3.2)
  package static func host(of address: String) -> String? {
    guard let start = address.firstRange(of: "//") else { return nil }
    let scheme = address[..<start.lowerBound].lowercased()
    guard ["", "http:", "https:"].contains(scheme) else { return nil }
    let authority = address[start.upperBound...].prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    return host.isEmpty ? nil : host.lowercased()
  }
}
