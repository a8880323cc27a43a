"""One page of each kind in the browser: accessible, private, and whole on every screen."""

import pathlib
import re
import unittest

import axe_playwright_python
from browser import page
from playwright.sync_api import Page
from sites import SiteTest, example

WIDTHS = (320, 768, 1280)

AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
# Best practices are among axe's rules unless they are turned off.
EVERY_RULE: dict[str, object] = {"resultTypes": ["violations"]}
# What else can change from light to dark.
RULES_OF_COLOUR: dict[str, object] = {**EVERY_RULE, "runOnly": ["color-contrast", "link-in-text-block"]}

# Text whose end cannot be reached, and what makes the page scroll sideways.
OVERFLOW = """() => {
  const found = [];
  const name = (element) => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
    + [...element.classList].map((name) => '.' + name).join('');
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    found.push('the page scrolls sideways: ' + document.documentElement.scrollWidth);
    for (const element of document.body.querySelectorAll('*'))
      if (element.getBoundingClientRect().right > width + 1) found.push(name(element) + ' is too wide');
  }
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isUnseen = element.clientWidth <= 1 || element.matches('select, input, textarea');
    if (isUnseen || !element.innerText?.trim()) continue;
    if (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) found.push(name(element) + ' cuts its text');
    if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) found.push(name(element) + ' cuts its text');
  }
  return found.slice(0, 5);
}"""

# WCAG 2.2, success criterion 1.4.12.
TEXT_SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }
"""

# The element that has the focus, and whether it shows: by an outline or a shadow, inside the window.
FOCUS = """() => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    name: element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + ' ' + (element.innerText ?? '').slice(0, 40),
    selector: element.matches('a.skip') ? 'skip' : element.matches('header [name=q]') ? 'search' : '',
    shows: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none')
      && box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
  };
}"""


class PageTests(SiteTest):
    def setUp(self) -> None:
        super().setUp()
        self.site = example()
        self.kinds = [*self.site.kinds(), "/posts/careful-all-the-time/", "/posts/the-tuesday-call/"]

    def test_axe_finds_nothing(self) -> None:
        with page(self.site.origin, bypass_csp=True) as (tab, _):
            for path in self.kinds:
                tab.goto(path)
                tab.evaluate(AXE)
                for width in WIDTHS:
                    tab.set_viewport_size({"width": width, "height": 900})
                    tab.emulate_media(color_scheme="light")
                    self._ask_axe(tab, f"{path} at {width} px", EVERY_RULE)
                    tab.emulate_media(color_scheme="dark")
                    self._ask_axe(tab, f"{path} at {width} px, dark", RULES_OF_COLOUR)
        self.settle()

    def _ask_axe(self, tab: Page, where: str, rules: dict[str, object]) -> None:
        for rule in tab.evaluate("(rules) => axe.run(rules)", rules)["violations"]:
            for node in rule["nodes"]:
                self.expect(False, f"{where}: {node['target']}: {rule['id']}: {rule['help']}")

    def test_nothing_is_lost_on_a_small_screen_with_large_or_spaced_text(self) -> None:
        with page(self.site.origin, bypass_csp=True) as (tab, _):
            for path in self.kinds:
                self._visit(tab, path, 320)
                tab.add_style_tag(content=TEXT_SPACING)
                self._look(tab, f"{path} at 320 px, spaced")
                self._visit(tab, path, 640)
                tab.add_style_tag(content="html { font-size: 200% !important }")
                self._look(tab, f"{path} at 640 px, text at 200 %")
        self.settle()

    def _visit(self, tab: Page, path: str, width: int) -> None:
        tab.set_viewport_size({"width": width, "height": 900})
        tab.goto(path)
        tab.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
        self._look(tab, f"{path} at {width} px")

    def _look(self, tab: Page, where: str) -> None:
        for problem in tab.evaluate(OVERFLOW):
            self.expect(False, f"{where}: {problem}")

    def test_no_page_breaks_the_policy_or_asks_another_host_or_keeps_anything(self) -> None:
        with page(self.site.origin) as (tab, watch):
            for path in self.site.lasting:
                tab.goto(path)
                for noticed in watch.take(tab):
                    self.expect(False, f"{path}: {noticed}")
                kept = tab.evaluate("[document.cookie, localStorage.length, sessionStorage.length].join()")
                self.expect(kept == ",0,0", f"{path}: cookie, storage, session: {kept}")
            self.expect(tab.context.cookies() == [], "cookies")
            databases = tab.evaluate("indexedDB.databases().then((list) => list.length)")
            self.expect(databases == 0, "a database")
        self.settle()

    def test_an_old_address_leads_to_the_page(self) -> None:
        former = sorted(set(self.site.pages) - set(self.site.lasting))
        self.assertGreater(len(former), 0)
        with page(self.site.origin) as (tab, watch):
            for path in former:
                tab.goto(path)
                target = next(address for _, selector, address in self.site.documents[path].addresses if selector == "a[href]")
                tab.wait_for_url(target)
                self.problems += [f"{path}: {noticed}" for noticed in watch.take(tab)]
        self.settle()

    def test_the_keyboard_reaches_everything_and_shows_where_it_is(self) -> None:
        for scheme in ("light", "dark"):
            with page(self.site.origin, color_scheme=scheme) as (tab, _):
                for path in ("/", "/posts/leave-and-come-back/", "/posts/careful-all-the-time/", "/search/"):
                    self._walk(tab, path, f"{path}, {scheme}")
        self.settle()

    def _walk(self, tab: Page, path: str, where: str) -> None:
        tab.goto(path)
        stops = []
        for _ in range(60):
            tab.keyboard.press("Tab")
            stop = tab.evaluate(FOCUS)
            if stop["name"].startswith("body"):
                break
            stops.append(stop)
            self.expect(stop["shows"], f"{where}: {stop['name']}: the focus cannot be seen")
        self.expect(stops[0]["selector"] == "skip", f"{where}: the first stop is {stops[0]['name']}")
        self.expect(any(stop["selector"] == "search" for stop in stops[:5]), f"{where}: no search among the first five stops")

    def test_the_skip_link_leads_to_the_text(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/posts/stepping-back/")
            tab.keyboard.press("Tab")
            tab.keyboard.press("Enter")
            self.assertEqual(tab.evaluate("document.activeElement.id"), "_main")
            tab.keyboard.press("Tab")
            self.assertTrue(tab.evaluate("document.activeElement.closest('main') !== null"))

    def test_threads_and_hand_outs_do_not_scroll_sideways_at_320_px(self) -> None:
        documents = self.site.documents.items()
        paths = [path for path, document in documents if "_comments" in document.ids or path.endswith("/hand-out/")]
        self.assertGreater(len(paths), 20)
        with page(self.site.origin) as (tab, _):
            for path in paths:
                self._visit(tab, path, 320)
        self.settle()

    def test_every_hand_out_is_one_page_of_paper(self) -> None:
        paths = [path for path in self.site.lasting if path.endswith("/hand-out/")]
        self.assertGreater(len(paths), 10)
        with page(self.site.origin) as (tab, _):
            for path in paths:
                tab.goto(path)
                for paper in ("A4", "Letter"):
                    sheets = len(re.findall(rb"/Type\s*/Page\b", tab.pdf(format=paper)))
                    self.expect(sheets == 1, f"{path}: {sheets} pages of {paper}")
        self.settle()

    def test_threads_keep_their_text_readable_at_320_px(self) -> None:
        with page(self.site.origin, viewport={"width": 320, "height": 800}) as (tab, _):
            for path in [path for path, document in self.site.documents.items() if "_comments" in document.ids]:
                tab.goto(path)
                for comment in tab.locator(".comment .prose").all():
                    width = comment.bounding_box()["width"]
                    self.expect(width >= 200, f"{path}: {comment.inner_text()[:40]!r} is {width:.0f} px wide")
        self.settle()


if __name__ == "__main__":
    unittest.main()
