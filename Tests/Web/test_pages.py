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
CONTRAST = ["color-contrast", "color-contrast-enhanced"]
# Best practices are among axe's rules unless they are turned off. Turned on are the size of targets (WCAG 2.2, 2.5.8) and
# the contrast that AAA asks for (1.4.6).
EVERY_RULE: dict[str, object] = {
    "resultTypes": ["violations", "incomplete"],
    "rules": {name: {"enabled": True} for name in ("target-size", "color-contrast-enhanced")},
}
# What else can change from light to dark.
RULES_OF_COLOUR: dict[str, object] = {
    "resultTypes": ["violations", "incomplete"],
    "runOnly": [*CONTRAST, "link-in-text-block"],
}
# Forced colours are the reader's own, and not in the styles that axe reads.
RULES_BUT_COLOUR: dict[str, object] = {**EVERY_RULE, "rules": {name: {"enabled": False} for name in CONTRAST}}

LOOKS: list[tuple[str, dict[str, str], dict[str, object]]] = [
    ("light", {"color_scheme": "light", "forced_colors": "none", "reduced_motion": "no-preference"}, EVERY_RULE),
    ("dark", {"color_scheme": "dark", "forced_colors": "none", "reduced_motion": "reduce"}, RULES_OF_COLOUR),
    ("forced colours", {"color_scheme": "dark", "forced_colors": "active", "reduced_motion": "reduce"}, RULES_BUT_COLOUR),
]

# Text whose end cannot be reached, what makes the page scroll sideways, and what lies under something else at its top.
FAULTS = """() => {
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
  scrollTo(0, 0);
  for (const element of document.body.querySelectorAll('a, button, input, h1, time')) {
    const box = element.getClientRects()[0];
    if (!box || box.width <= 1 || element.matches('.skip') || box.bottom > innerHeight) continue;
    for (const x of [box.left + 2, box.left + box.width / 2, box.right - 2]) {
      const top = document.elementFromPoint(x, box.top + box.height / 2);
      if (top && !element.contains(top) && !top.contains(element)) found.push(name(element) + ' lies under ' + name(top));
    }
  }
  return [...new Set(found)].slice(0, 5);
}"""

# WCAG 2.2, success criterion 1.4.12.
TEXT_SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }
"""

# WCAG 2.2, success criterion 1.4.4.
TWICE_AS_LARGE = """() => {
  const style = document.documentElement.style;
  style.setProperty('font-size', 2 * parseFloat(getComputedStyle(document.documentElement).fontSize) + 'px', 'important');
}"""

# The contrast of what shows where a field is to what is around it. (WCAG 2.2, 1.4.11)
FIELDS = """() => Array.from(document.querySelectorAll('input:not([type=hidden]), select, textarea'), (field) => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (colour) => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = Array.from(canvas.getImageData(0, 0, 1, 1).data,
      (part) => part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const contrast = (one, other) => Math.max(one, other) / Math.min(one, other);
  let around = field.parentElement;
  while (around.parentElement && getComputedStyle(around).backgroundColor === 'rgba(0, 0, 0, 0)') around = around.parentElement;
  const style = getComputedStyle(field);
  const border = style.borderBlockEndColor;
  return {
    id: field.id,
    border: contrast(luminance(border), luminance(getComputedStyle(around).backgroundColor)),
    placeholder: contrast(luminance(getComputedStyle(field, '::placeholder').color), luminance(style.backgroundColor)),
  };
})"""

MOVING = """() => Array.from(document.querySelectorAll('*')).filter((element) => {
  const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
  return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior !== 'auto';
}).map((element) => element.tagName.toLowerCase() + '.' + element.className)"""


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
                    for look, media, rules in LOOKS:
                        tab.emulate_media(**media)
                        self._ask_axe(tab, f"{path} at {width} px, {look}", rules)
        self.settle()

    def _ask_axe(self, tab: Page, where: str, rules: dict[str, object]) -> None:
        results = tab.evaluate("(rules) => axe.run(rules)", rules)
        # Contrast that axe cannot tell is as good as none.
        unclear = [rule for rule in results["incomplete"] if rule["id"] in CONTRAST]
        for rule in results["violations"] + unclear:
            for node in rule["nodes"]:
                why = node["any"][0]["message"] if node["any"] else rule["help"]
                self.expect(False, f"{where}: {node['target']}: {rule['id']}: {why}")

    def test_nothing_is_lost_on_a_small_screen_with_large_or_spaced_text(self) -> None:
        with page(self.site.origin, bypass_csp=True) as (tab, _):
            for path in self.kinds:
                for width in (1280, 768, 320):
                    self._visit(tab, path, width)
                tab.add_style_tag(content=TEXT_SPACING)
                self._look(tab, f"{path} at 320 px, spaced")
                for width in (640, 1280):
                    self._visit(tab, path, width)
                    tab.evaluate(TWICE_AS_LARGE)
                    self._look(tab, f"{path} at {width} px, text at 200 %")
        self.settle()

    def _visit(self, tab: Page, path: str, width: int) -> None:
        tab.set_viewport_size({"width": width, "height": 900})
        tab.goto(path)
        tab.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
        self._look(tab, f"{path} at {width} px")

    def _look(self, tab: Page, where: str) -> None:
        for problem in tab.evaluate(FAULTS):
            self.expect(False, f"{where}: {problem}")

    def test_fields_can_be_seen(self) -> None:
        with page(self.site.origin) as (tab, _):
            for path in ("/", "/search/", "/posts/leave-and-come-back/"):
                tab.goto(path)
                for scheme in ("light", "dark"):
                    tab.emulate_media(color_scheme=scheme)
                    fields = tab.evaluate(FIELDS)
                    self.assertGreater(len(fields), 0)
                    for field in fields:
                        where = f"{path}, {scheme}: #{field['id']}"
                        self.expect(field["border"] >= 3, f"{where}: its border has a contrast of {field['border']:.1f}")
                        self.expect(field["placeholder"] >= 4.5, f"{where}: its words, {field['placeholder']:.1f}")
        self.settle()

    def test_nothing_moves_for_readers_who_want_no_motion(self) -> None:
        with page(self.site.origin) as (tab, _):
            for path in self.kinds:
                tab.goto(path)
                self.problems += [f"{path}: {element} moves" for element in tab.evaluate(MOVING)]
        self.settle()

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
