"""A site in Arabic, with an article in Hebrew and one in English: mirrored, whole, and clear about what the theme lacks."""

import functools
import re
import subprocess
import unittest

from browser import page
from sites import Site, SiteTest, build, scratch
from test_pages import FAULTS

SETTINGS = """title: مصباح مضاء
base-url: https://lamp.example
language: ar
share-cards: false
quick-exit: https://weather.example/
help-lines: [{name: خط المساعدة, phone: 116 123}]
comments: {form-action: /comment}
"""

ARABIC = """---
title: "خطوة إلى الوراء: ما الذي يحدث حين يتوقف أحدهم؟"
subtitle: عن المسافة والقرب
date: 2025-05-01
author: ليلى منصور
categories: [القرب]
sensitive: true
takeaways:
  - أنت لا تبتعد عن *الشخص*، بل عن يقينك.
---
قالت لي ذات مرة: "لا أعرف ماذا أفعل!" وكان ذلك في عام 2019، في مدينة Troy, NY.

- بند أول
- بند ثانٍ، فيه رابط إلى [صفحة](https://example.org/page?x=1).

> اقتباس قصير.

| عمود | رقم |
|---|---:|
| أ | 12 |
"""

HEBREW = "---\ntitle: מכתב\ndate: 2025-04-01\nlanguage: he\n---\nשלום, עולם! זה מאמר קצר.\n"
ENGLISH = "---\ntitle: A letter\ndate: 2025-03-01\nlanguage: en\n---\nHello there.\n\n> A word.\n"

THREAD = """---
id: one
author: سارة
date: 2025-05-02 10:00
---
شكرًا! (حقًا)

---
id: two
author: Tom (Troy, NY)
date: 2025-05-03 10:00
reply-to: one
---
Thanks!
"""

# The direction, the sides of a quotation's rule and of the site's name, and what stands between the letters of a heading.
SIDES = """() => {
  const side = (selector) => {
    const style = getComputedStyle(document.querySelector(selector));
    return ['Left', 'Right'].filter((side) => parseFloat(style['border' + side + 'Width']) > 0).join();
  };
  const start = document.querySelector('.brand').getBoundingClientRect().left;
  // "normal" is no space, too.
  const spacing = getComputedStyle(document.querySelector('h1')).letterSpacing.replace('normal', '0px');
  return [getComputedStyle(document.body).direction, side('.prose blockquote'), start < innerWidth / 2 ? 'Left' : 'Right', spacing];
}"""

# Where some words of an element begin.
PLACES = """(element, words) => words.map((word) => {
  const range = document.createRange();
  const text = element.firstChild;
  range.setStart(text, text.data.indexOf(word));
  range.setEnd(text, text.data.indexOf(word) + word.length);
  return range.getBoundingClientRect().left;
})"""


@functools.cache
def lamp() -> tuple[Site, subprocess.CompletedProcess[str]]:
    folder, output = scratch() / "lamp", scratch() / "lamp-output"
    for name in ("posts", "comments"):
        (folder / name).mkdir(parents=True)
    (folder / "site.yaml").write_text(SETTINGS, encoding="utf-8")
    for name, text in (("ar", ARABIC), ("he", HEBREW), ("en", ENGLISH)):
        (folder / f"posts/{name}.md").write_text(text, encoding="utf-8")
    (folder / "comments/ar.md").write_text(THREAD, encoding="utf-8")
    result = build(folder, output)
    if result.returncode:
        raise AssertionError(f"the site in Arabic cannot be built:\n{result.stderr}")
    return Site(output), result


class RightToLeftTests(SiteTest):
    def setUp(self) -> None:
        super().setUp()
        self.site, self.result = lamp()

    def test_a_language_without_words_is_a_warning_that_says_what_to_do(self) -> None:
        for tag in ("ar", "he"):
            self.assertIn(f"warning: the theme has no words in the language “{tag}”, so what it says itself is English", self.result.stderr)
            self.assertIn(f"copy languages/en.yaml to templates/languages/{tag}.yaml and translate it", self.result.stderr)

    def test_each_page_has_the_direction_of_its_language(self) -> None:
        for path, expected in (("/", 'lang="ar" dir="rtl"'), ("/posts/ar/", 'lang="ar" dir="rtl"'),
                               ("/posts/he/", 'lang="he" dir="rtl"'), ("/posts/en/", 'lang="en" dir="ltr"')):
            html = re.search("<html ([^>]*)>", self.site.pages[path].read_text(encoding="utf-8"))
            self.assertEqual(html and html.group(1), expected)

    def test_the_page_is_mirrored(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/posts/ar/")
            self.assertEqual(tab.evaluate(SIDES), ["rtl", "Right", "Right", "0px"])
            tab.goto("/posts/en/")
            self.assertEqual(tab.evaluate(SIDES)[:3], ["ltr", "Left", "Left"])

    def test_nothing_is_lost(self) -> None:
        with page(self.site.origin) as (tab, watch):
            for path in ("/", "/posts/ar/", "/posts/he/", "/search/", "/archive/"):
                for width in (320, 1280):
                    tab.set_viewport_size({"width": width, "height": 900})
                    tab.goto(path)
                    self.problems += [f"{path} at {width} px: {fault}" for fault in tab.evaluate(FAULTS)]
            self.problems += watch.take(tab)
        self.settle()

    def test_a_number_to_call_is_read_from_left_to_right_and_a_foreign_comment_too(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/posts/ar/")
            for selector, first, last in ((".phone", "116", "123"), (".comment .prose p >> nth=1", "Thanks", "!")):
                texts = tab.locator(selector).evaluate(PLACES, [first, last])
                self.assertLess(texts[0], texts[1], selector)

    def test_names_do_not_turn_what_stands_beside_them(self) -> None:
        with page(self.site.origin) as (tab, _):
            tab.goto("/posts/ar/")
            names = tab.locator(".comment .name").all()
            self.assertEqual(len(names), 2)
            for name in names:
                self.assertTrue(name.evaluate("(name) => getComputedStyle(name).unicodeBidi").startswith("isolate"))


if __name__ == "__main__":
    unittest.main()
