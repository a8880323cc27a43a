import FoundationEssentials
import SiteModel
import SiteWriter

/// What a build says at its end, kept for the next one, which may have nothing to do.
///
/// It names what is not published, so it lies beside the content, and never in the output folder.
struct KeptAccount: Codable {
  let account: Account
  let nextChange: Moment?

  /// Under which an account is kept: that of a site of other inputs, or of another moment, may be another one.
  static func name(of origin: SiteOrigin) -> String { "account-" + origin.name }

  init(_ site: Site) {
    account = site.account
    nextChange = site.nextChange
  }

  /// The account of a site that stands; nil if it was not kept.
  init?(of origin: SiteOrigin, in cache: ContentCache) {
    guard let bytes = cache.bytes(named: Self.name(of: origin)),
      let kept = try? JSONDecoder().decode(KeptAccount.self, from: Data(bytes))
    else { return nil }
    self = kept
  }

  func keep(of origin: SiteOrigin, in cache: ContentCache) {
    let encoder = JSONEncoder()
    // The order of a dictionary would make other bytes each time.
    encoder.outputFormatting = .sortedKeys
    guard let bytes = try? encoder.encode(self) else { return }
    cache.keep([UInt8](bytes), named: Self.name(of: origin))
  }
}
