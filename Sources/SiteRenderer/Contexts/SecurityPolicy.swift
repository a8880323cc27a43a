import SiteModel

/// What the pages of a site allow browsers to do. (Content Security Policy Level 3, W3C)
///
/// It is a part of each page, so that it holds on any web server: everything comes from the site itself and from the
/// hosts that the author allows, no style and no script stands in a page, and forms go where `comments.form-action` says.
struct SecurityPolicy {
  let settings: Settings

  var text: String {
    let hosts = settings.allowedHosts.names.map { " https://" + $0 }.joined()
    return "default-src 'self'\(hosts); base-uri 'none'; object-src 'none'; form-action 'self'\(formHost)"
  }

  /// With the scheme that the author wrote, or browsers would not send the form.
  private var formHost: String {
    guard let action = settings.comments.formAction, let host = AllowedHosts.host(of: action) else {
      return ""
    }
    return (action.lowercased().hasPrefix("http:") ? " http://" : " https://") + host
  }
}
