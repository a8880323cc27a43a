"""The way out of a sensitive page: by button and by keyboard, without a way back, and without JavaScript."""

import unittest

from browser import page
from playwright.sync_api import Page, expect
from sites import SiteTest, example

SENSITIVE = "/posts/helping-a-friend/"


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

    def test_escape_pressed_three_times_leaves_and_says_so_before(self) -> None:
        with page(self.site.origin) as (tab, _):
            address = self._open(tab)
            status = tab.locator(".quick-exit [role=status]")
            tab.keyboard.press("Escape")
            expect(status).to_have_text("Press Escape 2 more times to leave this site.")
            tab.keyboard.press("Escape")
            expect(status).to_have_text("Press Escape once more to leave this site.")
            tab.keyboard.press("Escape")
            self._left_for_good(tab, address)

    def test_it_is_a_plain_link_without_javascript(self) -> None:
        with page(self.site.origin, java_script_enabled=False) as (tab, _):
            address = self._open(tab)
            tab.locator(".quick-exit a").click()
            tab.wait_for_url(address)


if __name__ == "__main__":
    unittest.main()
