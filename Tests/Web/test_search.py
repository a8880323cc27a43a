"""The search page as a reader uses it: by keyboard, with mistakes, with the back button, and without JavaScript."""

import re
import unittest

from browser import page
from playwright.sync_api import Page, expect
from sites import SiteTest, example


class SearchTests(SiteTest):
    def setUp(self) -> None:
        super().setUp()
        self.site = example()

    def _settled(self, tab: Page, words: str) -> str:
        """The status line, as soon as it speaks of what was asked."""
        status = tab.locator("#search-status")
        expect(status).to_contain_text(words)
        return status.inner_text()

    def _titles(self, tab: Page, kind: int) -> list[str]:
        return tab.locator(f"#results [data-kind='{kind}']:not([hidden]) li a").all_inner_texts()

    def test_a_question_is_typed_and_an_answer_followed_by_keyboard_alone(self) -> None:
        with page(self.site.origin) as (tab, watch):
            tab.goto("/search/")
            tab.focus("#_query")
            tab.keyboard.type("stepping back")
            self.assertRegex(self._settled(tab, "stepping back"), r"^Results for “stepping back”: \d+$")
            self.assertIn("When Stepping Back Is the Only Step Left", self._titles(tab, 0)[0])
            for _ in range(8):
                tab.keyboard.press("Tab")
                if tab.evaluate("document.activeElement.closest('#results') !== null"):
                    break
            place = tab.evaluate("document.activeElement.href")
            tab.keyboard.press("Enter")
            tab.wait_for_url(place)
            self.assertIn("/posts/", tab.url)
            self.assertEqual(watch.take(tab), [])
            tab.go_back()
            expect(tab.locator("#_query")).to_have_value("stepping back")
            self._settled(tab, "stepping back")

    def test_the_form_of_every_page_leads_to_the_results(self) -> None:
        with page(self.site.origin) as (tab, watch):
            for path in ("/", "/posts/stepping-back/", "/404.html"):
                tab.goto(path)
                tab.locator("header [name=q]").first.fill("apology")
                tab.keyboard.press("Enter")
                tab.wait_for_url("**/search/**")
                self._settled(tab, "apology")
                self.assertGreater(len(self._titles(tab, 0)), 0)
                self.assertIn("#q=apology", tab.url)
                self.assertEqual([noticed for noticed in watch.take(tab) if "404" not in noticed], [])

    def test_a_word_with_a_mistake_finds_what_was_meant(self) -> None:
        with page(self.site.origin) as (tab, _):
            for mistaken, meant in (("dishwaher", "Dishwasher"), ("apologoy", "Apology"), ("manefesto", "Manifesto")):
                tab.goto(f"/search/#q={mistaken}")
                tab.reload()
                self._settled(tab, mistaken)
                titles = self._titles(tab, 0)
                self.expect(any(meant in title for title in titles[:3]), f"{mistaken}: {titles[:3]}")
        self.settle()

    def test_a_phrase_in_quotation_marks_is_found_as_it_stands(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/search/")
            for phrase in ('"with the light on"', "“with the light on”"):
                tab.fill("#_query", phrase)
                self._settled(tab, phrase)
                texts = tab.locator("#results section:not([hidden]) li").all_inner_texts()
                self.assertGreater(len(texts), 0)
                self.assertIn("When Stepping Back Is the Only Step Left", texts[0])
            tab.fill("#_query", '"on light the with"')
            self._settled(tab, '"on light the with"')
            self.assertEqual(tab.locator("#results section:not([hidden]) li").count(), 0)

    def test_what_is_not_there_is_said(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/search/")
            tab.fill("#_query", "zyxwvutsrq")
            self.assertIn("Nothing was found", self._settled(tab, "zyxwvutsrq"))

    def test_a_topic_narrows_what_is_found(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/search/")
            tab.fill("#_query", "silence")
            self._settled(tab, "silence")
            everywhere = self._titles(tab, 0)
            tab.select_option("#_category", "Family")
            tab.wait_for_url("**category=Family**")
            expect(tab.locator("#results [data-kind='0'] li")).not_to_have_count(len(everywhere))
            self.assertLess(len(self._titles(tab, 0)), len(everywhere))

    def test_a_search_can_be_kept_as_an_address_with_its_filters(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/search/#q=silence&category=Family")
            status = self._settled(tab, "silence")
            expect(tab.locator("#_category")).to_have_value("Family")
            tab.reload()
            self.assertEqual(self._settled(tab, "silence"), status)
            tab.goto("/search/#q=dishwasher&category=Family")
            tab.reload()
            self.assertIn("all topics and authors", self._settled(tab, "dishwasher"))

    def test_a_fragment_that_is_changed_on_the_page_is_searched(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/search/#q=silence")
            self._settled(tab, "silence")
            tab.evaluate("location.hash = '#q=dishwasher&category='")
            self._settled(tab, "dishwasher")
            expect(tab.locator("#_query")).to_have_value("dishwasher")
            self.assertIn("Dishwasher", self._titles(tab, 0)[0])
            tab.go_back()
            self._settled(tab, "silence")
            tab.goto("/search/#main")
            expect(tab.locator("#_query")).to_have_value("silence")

    def test_a_result_leads_to_its_passage_and_shows_why_it_was_found(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/search/#q=stepping back")
            self._settled(tab, "stepping back")
            result = tab.locator("#results [data-kind='0'] li").first
            expect(result.locator("mark").filter(has_text=re.compile("step", re.I)).first).to_be_visible()
            link, heading = result.locator("a"), result.locator("b").inner_text()
            self.assertIn(f"{link.inner_text()} {heading}", " ".join(result.inner_text().split()))
            fragment = link.get_attribute("href").partition("#")[2]
            link.click()
            tab.wait_for_url(f"**#{fragment}")
            expect(tab.locator(f"[id='{fragment}']")).to_have_text(re.compile(re.escape(heading)))
            expect(tab.locator(f"[id='{fragment}']")).to_be_in_viewport()

    def test_what_the_status_says_is_announced_once_for_each_pause(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/search/")
            status = tab.locator("#search-status")
            expect(status).to_have_attribute("role", "status")
            tab.evaluate(
                "new MutationObserver(() => (window.said ??= []).push(document.getElementById('search-status').textContent))"
                ".observe(document.getElementById('search-status'), { childList: true })"
            )
            tab.fill("#_query", "apology")
            self._settled(tab, "apology")
            self.assertEqual(len(tab.evaluate("window.said")), 1)

    def test_a_lost_connection_is_said_and_the_search_recovers(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/search/")
            tab.context.set_offline(True)
            tab.fill("#_query", "apology")
            self._settled(tab, "could not be loaded")
            tab.context.set_offline(False)
            tab.fill("#_query", "apologies")
            self._settled(tab, "“apologies”")
            self.assertGreater(len(self._titles(tab, 0)), 0)

    def test_results_fit_a_narrow_dark_screen(self) -> None:
        with page(self.site.origin, viewport={"width": 320, "height": 640}, color_scheme="dark") as (tab, _):
            tab.goto("/search/#q=leaving")
            self._settled(tab, "leaving")
            self.assertEqual(tab.evaluate("document.documentElement.scrollWidth"), 320)

    def test_escape_empties_the_field(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/search/")
            tab.fill("#_query", "apology")
            self._settled(tab, "apology")
            tab.keyboard.press("Escape")
            expect(tab.locator("#_query")).to_have_value("")
            expect(tab.locator("#results section:not([hidden])")).to_have_count(0)
            self.assertNotIn("apology", tab.url)

    def test_the_query_is_sent_nowhere(self) -> None:
        with page(self.site.origin) as (tab, watch):
            asked: list[str] = []
            tab.goto("/search/")
            tab.on("request", lambda request: asked.append(request.url))
            tab.fill("#_query", "forgiveness")
            self._settled(tab, "forgiveness")
            self.assertFalse([address for address in asked if "forg" in address])
            self.assertEqual(watch.take(tab), [])

    def test_without_javascript_the_page_can_be_browsed(self) -> None:
        with page(self.site.origin, java_script_enabled=False) as (tab, _):
            tab.goto("/search/?q=apology")
            expect(tab.locator("#search")).to_be_hidden()
            for heading in ("Topics", "Questions", "Takeaways"):
                section = tab.locator("main section:visible").filter(has=tab.get_by_role("heading", name=heading, exact=True))
                expect(section.first).to_be_visible()
                self.assertGreater(section.locator("a").count(), 0)
            self.assertEqual(tab.locator("main form:visible").count(), 0)
            tab.locator("main section:visible a").first.click()
            self.assertIn("/categories/", tab.url)


if __name__ == "__main__":
    unittest.main()
