/// What the preview itself needs in a browser, below `/.inglenook/`, where no site has files.
enum PreviewFiles {
  static let folder = "/.inglenook/"
  static let events = folder + "events"
  static let problems = folder + "problems"
  static let script = folder + "preview.js"
  static let style = folder + "preview.css"

  /// Reloads the page when it is another one in a new edition, and puts it back to where it was scrolled.
  ///
  /// A page that nobody sees does not listen: browsers open few connections to one server.
  static let scriptText = #"""
    (() => {
      const { edition, tag } = document.currentScript.dataset;
      const isPage = tag !== undefined;
      const place = "inglenook-scroll:" + location.pathname;
      const isCurrent = isPage && !location.search.includes("inglenook=before");
      const kept = sessionStorage.getItem(place);
      if (kept !== null && isCurrent) {
        sessionStorage.removeItem(place);
        addEventListener("load", () => scrollTo({ top: Number(kept), behavior: "instant" }));
      }
      let seen = edition;
      const isSame = async () => {
        const request = { method: "HEAD", cache: "no-store", headers: { "If-None-Match": tag } };
        return isPage && (await fetch(location.href, request)).status === 304;
      };
      const look = async ({ data }) => {
        if (data === seen) return;
        seen = data;
        if (await isSame()) return;
        stop();
        if (isCurrent) sessionStorage.setItem(place, scrollY);
        location.reload();
      };
      let events;
      const listen = () => {
        if (document.hidden || events) return;
        events = new EventSource("/.inglenook/events");
        events.onmessage = look;
      };
      const stop = () => {
        events?.close();
        events = undefined;
      };
      document.addEventListener("visibilitychange", () => (document.hidden ? stop() : listen()));
      addEventListener("pagehide", stop);
      addEventListener("pageshow", listen);
      listen();
    })();

    """#

  static let styleText = """
    #inglenook-preview {
      all: initial;
      position: fixed;
      inset: auto 0 0 auto;
      z-index: 2147483647;
      max-width: 100vw;
      box-sizing: border-box;
      padding: 0.4rem 0.8rem;
      border: 2px solid #8a4b00;
      border-radius: 0.5rem 0 0 0;
      background: #fff4d6;
      color: #3d2200;
      font: 600 0.875rem/1.4 system-ui, sans-serif;
    }
    #inglenook-preview p { all: unset; display: block; }
    #inglenook-preview a { all: revert; color: inherit; font: inherit; }
    @media (prefers-color-scheme: dark) {
      #inglenook-preview { background: #3d2200; border-color: #ffc46b; color: #fff4d6; }
    }
    body:has(#inglenook-preview) { padding-block-end: 4rem; }
    @media print { #inglenook-preview { display: none; } }

    """
}
