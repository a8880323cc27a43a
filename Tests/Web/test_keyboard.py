"""A walk through pages by keyboard alone: every stop is reached, in order, and can be seen."""

import unittest

from browser import page
from playwright.sync_api import Page
from sites import SiteTest, example

WALKED = ("/", "/posts/leave-and-come-back/", "/posts/careful-all-the-time/", "/search/", "/takeaways/")

# Everything that the keyboard must reach, in the order of the text. Some browsers stop at what scrolls, too.
REMEMBER_STOPS = """() => {
  const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]');
  window.__stops = [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
  return window.__stops.length;
}"""

# The element that has the focus, whether it shows by an outline or a shadow, and whether something lies over it.
FOCUS = """() => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = [...element.getClientRects()].find((box) => box.width > 1) ?? element.getBoundingClientRect();
  const isClear = (x) => {
    const top = document.elementFromPoint(x, box.top + box.height / 2);
    return top && (element.contains(top) || top.contains(element));
  };
  return {
    number: window.__stops.indexOf(element),
    name: element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + ' ' + (element.innerText ?? '').slice(0, 40),
    kind: element.matches('a.skip') ? 'skip' : element.matches('header [name=q]') ? 'search'
      : element.matches('.quick-exit a') ? 'exit' : '',
    shows: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none')
      && box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    isClear: [box.left + 2, box.left + box.width / 2, box.right - 2].every(isClear),
  };
}"""


class KeyboardTests(SiteTest):
    def setUp(self) -> None:
        super().setUp()
        self.site = example()

    def test_the_keyboard_reaches_everything_in_order_and_shows_where_it_is(self) -> None:
        with page(self.site.origin) as (tab, _):
            for path in WALKED:
                for look, width in (("light", 1280), ("dark", 320)):
                    tab.emulate_media(color_scheme=look)
                    tab.set_viewport_size({"width": width, "height": 600})
                    tab.goto(path)
                    self._walk(tab, f"{path}, {look}, {width} px")
        self.settle()

    def _walk(self, tab: Page, where: str) -> None:
        count = tab.evaluate(REMEMBER_STOPS)
        forth = self._press(tab, "Tab", count, where)
        self.expect([stop["number"] for stop in forth] == list(range(count)), f"{where}: stops are passed over or out of order")
        self.expect(forth[0]["kind"] == "skip", f"{where}: the first stop is {forth[0]['name']}")
        self.expect(any(stop["kind"] == "search" for stop in forth[:5]), f"{where}: no search among the first five stops")
        if tab.locator(".quick-exit").count():
            self.expect(forth[1]["kind"] == "exit", f"{where}: the second stop is {forth[1]['name']}")
        back = self._press(tab, "Shift+Tab", count - 1, where)
        self.expect([stop["number"] for stop in back] == list(range(count - 1))[::-1], f"{where}: another way back")

    def _press(self, tab: Page, key: str, count: int, where: str) -> list[dict]:
        stops = []
        for _ in range(count):
            tab.keyboard.press(key)
            stop = tab.evaluate(FOCUS)
            stops.append(stop)
            self.expect(stop["shows"], f"{where}, {key}: {stop['name']}: the focus cannot be seen")
            self.expect(stop["isClear"], f"{where}, {key}: {stop['name']}: something lies over it")
        return stops

    def test_the_focus_can_be_seen_in_forced_colours(self) -> None:
        with page(self.site.origin, forced_colors="active") as (tab, _):
            tab.goto("/posts/careful-all-the-time/")
            self._press(tab, "Tab", tab.evaluate(REMEMBER_STOPS), "forced colours")
        self.settle()

    def test_the_skip_link_leads_to_the_text(self) -> None:
        with page(self.site.origin) as (tab, _):
            for path in ("/posts/stepping-back/", "/posts/careful-all-the-time/"):
                tab.goto(path)
                tab.keyboard.press("Tab")
                tab.keyboard.press("Enter")
                self.assertEqual(tab.evaluate("document.activeElement.id"), "_main")
                tab.keyboard.press("Tab")
                self.assertTrue(tab.evaluate("document.activeElement.closest('main') !== null"))

    def test_the_header_searches(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/posts/stepping-back/")
            tab.locator("header [name=q]").focus()
            tab.keyboard.type("space")
            tab.keyboard.press("Enter")
            tab.wait_for_url("/search/?q=space")
            tab.locator("#results li").first.wait_for()


if __name__ == "__main__":
    unittest.main()
