"""The way out of a sensitive page: by button and by keyboard, without a way back, and without JavaScript."""

import unittest

from browser import page
from playwright.sync_api import Page, expect
from sites import SiteTest, example

SENSITIVE = "/posts/helping-a-friend/"
TWICE = "Press Escape 2 more times to leave this site."
ONCE = "Press Escape once more to leave this site."
LATE = "Escape was not pressed again in time. You are still on this site."

# Tells what is left of the page once its button was used, and whether Escape, pressed once too often, is kept from browsers
# that would stop loading.
WHEN_BLANK = """new MutationObserver((_, observer) => {
  const notice = document.querySelector('body > [role=alert]:only-child');
  if (!notice) return;
  observer.disconnect();
  const isHeard = dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  console.info(`blank: ${[document.title, notice.textContent, document.body.innerText, isHeard ? 'heard' : 'prevented'].join(' | ')}`);
}).observe(document, { childList: true, subtree: true })"""


class QuickExitTests(SiteTest):
    def setUp(self) -> None:
        super().setUp()
        self.site = example()

    def _open(self, tab: Page) -> str:
        """Comes to the sensitive page from the home page; the address that its button leads to."""
        tab.route("**/*", self._stand_in)
        tab.goto("/")
        tab.goto(SENSITIVE)
        tab.wait_for_load_state("load")
        return tab.locator(".quick-exit a").get_attribute("href")

    def _stand_in(self, route) -> None:
        """Other servers are not asked."""
        if route.request.url.startswith(self.site.origin):
            route.continue_()
        else:
            route.fulfill(content_type="text/html", body="<title>Elsewhere</title>")

    def _left_for_good(self, tab: Page, address: str) -> None:
        tab.wait_for_url(address)
        tab.go_back()
        self.assertEqual(tab.url, self.site.origin + "/")

    def test_the_button_leaves_no_way_back(self) -> None:
        with page(self.site.origin) as (tab, _):
            address = self._open(tab)
            tab.locator(".quick-exit a").click()
            self._left_for_good(tab, address)

    def test_the_keyboard_reaches_the_button_right_after_the_skip_link(self) -> None:
        with page(self.site.origin) as (tab, _):
            address = self._open(tab)
            tab.keyboard.press("Tab")
            tab.keyboard.press("Tab")
            expect(tab.locator(".quick-exit a")).to_be_focused()
            tab.keyboard.press("Enter")
            self._left_for_good(tab, address)

    def test_escape_pressed_three_times_leaves_and_says_so_before(self) -> None:
        with page(self.site.origin) as (tab, _):
            address = self._open(tab)
            status = tab.locator(".quick-exit [role=status]")
            tab.keyboard.press("Escape")
            expect(status).to_have_text(TWICE)
            tab.keyboard.press("Escape")
            expect(status).to_have_text(ONCE)
            self.assertEqual(self._lights(tab), '"●●○" / ""')
            tab.keyboard.press("Escape")
            self._left_for_good(tab, address)

    def _lights(self, tab: Page) -> str:
        return tab.evaluate("getComputedStyle(document.querySelector('.quick-exit a'), '::after').content")

    def test_another_key_or_a_pause_begins_again(self) -> None:
        with page(self.site.origin) as (tab, _):
            self._open(tab)
            tab.clock.install()
            tab.reload()
            status = tab.locator(".quick-exit [role=status]")
            tab.keyboard.press("Escape")
            tab.keyboard.press("Escape")
            tab.keyboard.press("a")
            expect(status).to_have_text("")
            self.assertEqual(self._lights(tab), "none")
            tab.keyboard.press("Escape")
            expect(status).to_have_text(TWICE)
            tab.clock.run_for(5_001)
            expect(status).to_have_text(LATE)
            tab.clock.run_for(5_001)
            expect(status).to_have_text("")
            tab.keyboard.press("Escape")
            expect(status).to_have_text(TWICE)
            self.assertEqual(tab.url, self.site.origin + SENSITIVE)

    def test_the_page_is_blank_while_the_other_is_awaited(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.add_init_script(WHEN_BLANK)
            self._open(tab)
            with tab.expect_console_message(lambda message: message.text.startswith("blank:")) as message:
                tab.locator(".quick-exit a").click()
            self.assertEqual(message.value.text, "blank: Loading. | Loading. | Loading. | prevented")

    def test_it_is_a_plain_link_without_javascript(self) -> None:
        with page(self.site.origin, java_script_enabled=False) as (tab, _):
            address = self._open(tab)
            tab.locator(".quick-exit a").click()
            tab.wait_for_url(address)

    def test_it_tells_the_other_site_nothing(self) -> None:
        with page(self.site.origin) as (tab, _):
            self._open(tab)
            self.assertIn("noreferrer", tab.locator(".quick-exit a").get_attribute("rel"))
            with tab.expect_request("https://**") as request:
                tab.locator(".quick-exit a").click()
            self.assertIsNone(request.value.header_value("referer"))


if __name__ == "__main__":
    unittest.main()
