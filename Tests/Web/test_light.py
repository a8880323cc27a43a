"""How much a page weighs, and whether anything on it moves while it arrives."""

import functools
import gzip
import pathlib
import re
import unittest

from browser import page
from playwright.sync_api import Page, Route
from sites import SiteTest, example

LIMIT = 20 * 1024
# A sensitive page works without it; no other article has any script.
QUICK_EXIT = "/assets/quick-exit.js"

# Every shift is an entry; buffered, so that none is missed before the observer is there. (Layout Instability, W3C.)
OBSERVER = """
window.__shifts = [];
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries())
    window.__shifts.push([value, ...sources.map(({ node }) => node?.localName + '.' + (node?.className ?? ''))]);
}).observe({ type: 'layout-shift', buffered: true });
"""

# Down the page, so that pictures arrive that a browser fetches late.
SCROLL = """async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
  for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) { scrollTo(0, y); await frame(); }
  await Promise.all(Array.from(document.images, (image) => image.complete || new Promise((done) => {
    image.addEventListener('load', done); image.addEventListener('error', done); })));
  await frame(); await frame();
  return window.__shifts;
}"""

# What a browser does not know of a stylesheet, it passes over without a word.
UNKNOWN_STYLE = r"""(text) => {
  const unknown = [];
  const parts = (list, separator) => {
    const found = ['']; let depth = 0;
    for (const letter of list) {
      depth += '([{'.includes(letter) ? 1 : ')]}'.includes(letter) ? -1 : 0;
      if (letter === separator && depth === 0) found.push(''); else found[found.length - 1] += letter;
    }
    return found.map((part) => part.trim()).filter(Boolean);
  };
  const declarations = (body) => {
    for (const declaration of parts(body, ';')) {
      const [, name, value] = /^([-\w]+)\s*:([^]*)$/.exec(declaration) ?? [];
      // Safari knows some under a name of its own; what they say must be known under the standard's.
      if (!name || !CSS.supports(name.replace(/^-webkit-/, ''), value.replace(/!important\s*$/, '').trim())) unknown.push(declaration);
    }
  };
  const rules = (body) => {
    let rest = body.trim();
    while (rest) {
      const open = rest.indexOf('{');
      if (open < 0) { unknown.push(rest); return; }
      let close = open + 1;
      for (let depth = 1; depth > 0 && close < rest.length; close++) depth += rest[close] === '{' ? 1 : rest[close] === '}' ? -1 : 0;
      rule(rest.slice(0, open).trim(), rest.slice(open + 1, close - 1));
      rest = rest.slice(close).trim();
    }
  };
  const rule = (head, body) => {
    const [, kind, condition] = /^@([\w-]+)\s*([^]*)$/.exec(head) ?? [];
    if (kind === 'media') {
      // A browser finds neither a feature that it does not know nor its opposite.
      for (const [feature] of condition.matchAll(/\([^()]*\)/g))
        if (!matchMedia(feature).matches && !matchMedia(`(not ${feature})`).matches) unknown.push('@media ' + feature);
      rules(body);
    } else if (kind === 'supports') rules(body);
    else if (kind === 'page') declarations(body);
    else if (kind) unknown.push(head);
    else {
      for (const selector of parts(head, ',')) if (!CSS.supports(`selector(${selector})`)) unknown.push(selector);
      declarations(body);
    }
  };
  rules(text.replace(/\/\*[^]*?\*\//g, ''));
  return unknown;
}"""


def packed(data: bytes) -> int:
    """How many bytes a server sends, at least: every browser takes gzip."""
    return len(gzip.compress(data, 6, mtime=0))


def delay(route: Route) -> None:
    """Lets a picture come after the page has been painted."""
    route.request.frame.page.wait_for_timeout(30)
    route.continue_()


class LightTests(SiteTest):
    def setUp(self) -> None:
        super().setUp()
        self.site = example()
        self.articles = [path for path in self.site.lasting if re.fullmatch(r"/posts/[^/]+/", path)]

    @functools.cached_property
    def stylesheet(self) -> bytes:
        return (self.site.folder / "assets/style.css").read_bytes()

    def test_an_article_with_its_stylesheet_is_under_20_kilobytes(self) -> None:
        self.assertGreater(len(self.articles), 15)
        for path in self.articles:
            size = packed(self.site.pages[path].read_bytes()) + packed(self.stylesheet)
            self.expect(size < LIMIT, f"{path}: {size} bytes")
        self.settle()

    def test_no_article_needs_a_script(self) -> None:
        for path in self.articles:
            scripts = [address.partition("?")[0] for _, what, address in self.site.documents[path].addresses if what == "script[src]"]
            self.expect(scripts in ([], [QUICK_EXIT]), f"{path}: {scripts}")
        self.settle()

    def test_nothing_moves_while_a_page_arrives(self) -> None:
        for width in (390, 1280):
            with page(self.site.origin, viewport={"width": width, "height": 800}) as (tab, _):
                tab.add_init_script(OBSERVER)
                tab.route(re.compile(r"\.(jpe?g|png|webp|svg)(\?.*)?$"), delay)
                for path in [*self.site.kinds(), *self.articles]:
                    tab.goto(path)
                    for value, *sources in tab.evaluate(SCROLL):
                        self.expect(False, f"{path} at {width} px: {sources} shifted by {value:.4f}")
        self.settle()

    def test_what_moves_is_noticed(self) -> None:
        with page(self.site.origin, bypass_csp=True) as (tab, _):
            tab.add_init_script(OBSERVER)
            tab.goto(self.articles[0])
            tab.evaluate("document.querySelector('main').style.paddingTop = '200px'")
            self.assertGreater(sum(shift[0] for shift in tab.evaluate(SCROLL)), 0)

    def test_the_browser_knows_all_that_the_stylesheets_say(self) -> None:
        sheets = [file for file in self.site.files if file.suffix == ".css"]
        self.assertGreater(len(sheets), 0)
        with page(self.site.origin) as (tab, _):
            tab.goto("/")
            for sheet in sheets:
                for what in tab.evaluate(UNKNOWN_STYLE, sheet.read_text(encoding="utf-8")):
                    self.expect(False, f"{self.site.path(sheet)}: {what}")
            mistaken = "p { colour: red; color: redd } p:hoover {} @media (min-widht: 2px) { a { color: red } }"
            self.assertEqual(
                ["colour: red", "color: redd", "p:hoover", "@media (min-widht: 2px)"], tab.evaluate(UNKNOWN_STYLE, mistaken)
            )
        self.settle()


if __name__ == "__main__":
    unittest.main()
