"""A site whose comments were all written by somebody who means harm."""

import dataclasses
import functools
import json
import pathlib
import re
import resource
import unicodedata
import unittest
from xml.etree import ElementTree

import payloads
import test_files
from browser import page
from feeds import ATOM
from playwright.sync_api import Page
from sites import Site, SiteTest, build, scratch
from test_files import Links, validate

PER_THREAD = 50  # As many as stand in the structured data of a page.

# Letters by their category, and yet nothing to see.
FILLERS = "\u115f\u1160\u3164\uffa0"

# What vnu says of text and addresses that a stranger chose, and that do no harm.
OF_STRANGERS = ("is not in Unicode Normalization Form C", "Bad value “http")

# All that a stranger's Markdown may become.
ELEMENTS = set("P BR EM STRONG DEL CODE PRE BLOCKQUOTE UL OL LI A HR TABLE THEAD TBODY TR TH TD".split())
ATTRIBUTES = {"A": {"href", "rel", "title"}, "OL": {"start"}}

# What stands in the comments of a page, as the browser understands it.
COMMENTS = """() => Array.from(document.querySelectorAll('.comments .comment'), (comment) => {
  const prose = comment.querySelector('.prose');
  return {
    id: comment.id,
    name: comment.querySelector('.name').textContent,
    site: comment.querySelector('.name a')?.href ?? null,
    badge: comment.querySelector('.badge') !== null,
    isolated: getComputedStyle(comment.querySelector('.name')).unicodeBidi.startsWith('isolate'),
    text: prose.textContent,
    elements: Array.from(prose.querySelectorAll('*'), (element) => [element.tagName, element.getAttributeNames()]),
    links: Array.from(prose.querySelectorAll('a'), (link) => [link.href, link.rel]),
  };
})"""

RESULTS = """() => ({
  elements: [...new Set(Array.from(document.querySelectorAll('#results li *'), (element) => element.tagName))],
  attributes: [...new Set(Array.from(document.querySelectorAll('#results li *'), (element) => element.getAttributeNames()).flat())],
  elsewhere: Array.from(document.querySelectorAll('#results a'), (link) => link.href).filter((href) => !href.startsWith(location.origin + '/')),
  count: document.querySelectorAll('#results li').length,
})"""


# Whether the search has answered what stands in its field.
ANSWERED = "document.getElementById('search-status').textContent.includes(document.getElementById('_query').value)"


@dataclasses.dataclass(frozen=True)
class Comment:
    """A comment as a thread file holds it."""

    id: str
    name: str
    body: str
    url: str | None = None

    def lines(self, minute: int) -> list[str]:
        head = ["---", f"id: {quoted(self.id)}", f"author: {quoted(self.name)}"]
        head += [f"url: {quoted(self.url)}"] if self.url is not None else []
        date = f"date: 2020-01-{1 + minute // 1440:02} {minute // 60 % 24:02}:{minute % 60:02}"
        return [*head, date, "---", *self.body.split("\n"), ""]


def quoted(text: str) -> str:
    """A text in double quotation marks, for YAML, with what cannot be written as it is escaped."""
    escape = {'"': '\\"', "\\": "\\\\"}
    characters = (
        escape.get(letter) or (letter if letter.isprintable() else f"\\U{ord(letter):08x}") for letter in text
    )
    return '"' + "".join(characters) + '"'


def visible(text: str) -> str:
    """A text without what nobody sees, and with one space where it has several."""
    unseen = ("Cc", "Cf", "Cn", "Co", "Zl", "Zp")
    letters = (letter for letter in text if letter in "\t\n\r" or unicodedata.category(letter) not in unseen)
    return " ".join("".join(letter for letter in letters if letter not in FILLERS).split())


def write_site(folder: pathlib.Path, threads: dict[str, list[Comment]]) -> dict[tuple[str, int], Comment]:
    """Writes the content of a site; the answer says which comment stands on which line."""
    for name in ("posts", "comments"):
        (folder / name).mkdir(parents=True)
    settings = "title: Hostile\nbase-url: https://hostile.example\ncomments: {form-action: /comment}\n"
    (folder / "site.yaml").write_text(settings)
    places: dict[tuple[str, int], Comment] = {}
    for name, comments in threads.items():
        (folder / f"posts/{name}.md").write_text(f"---\ntitle: Article {name}\ndate: 2020-01-01\n---\nText.\n")
        lines: list[str] = []
        for minute, comment in enumerate(comments):
            start = len(lines)
            lines += comment.lines(minute)
            places |= {(name, line + 1): comment for line in range(start, len(lines))}
        (folder / f"comments/{name}.md").write_text("\n".join(lines), encoding="utf-8", newline="")
    return places


def refused(name: str, comments: list[Comment]) -> dict[Comment, str]:
    """Which comments the build does not take, and what it says."""
    folder = scratch() / name
    places = write_site(folder, {"x": comments})
    result = build(folder, scratch() / f"{name}-output")
    if result.returncode not in (0, 1):
        raise AssertionError(f"{name}: the build ended with {result.returncode}:\n{result.stderr[-2000:]}")
    errors = re.findall(r"comments/x\.md:(\d+):\d+: error: (.*)", result.stderr)
    if result.returncode == 1 and not errors:
        raise AssertionError(f"{name}: an error of no comment:\n{result.stderr[-2000:]}")
    return {places["x", int(line)]: message for line, message in errors}


def marker(number: int) -> str:
    return f"marker{number}x"


@functools.cache
def comments() -> list[Comment]:
    """A comment for each payload, and after each one a witness to whom nothing may happen."""
    bodies, names = payloads.bodies(), payloads.names()
    tried = [Comment(f"n{n}", name, "text") for n, name in enumerate(names)]
    bad_names = {comment.name for comment in refused("names", tried)}
    names = [name for name in names if name not in bad_names]
    urls = [None, *accepted_addresses()]
    hostile = [
        Comment(f"p{n}", names[n % len(names)], f"{body}\n\n{marker(n)}", urls[n % len(urls)])
        for n, body in enumerate(bodies)
    ]
    bad = refused("bodies", hostile)
    return [
        each
        for comment in hostile
        if comment not in bad
        for each in (comment, Comment(comment.id + "-witness", "Witness", f"I am {comment.id}, and I stand alone."))
    ]


@functools.cache
def accepted_addresses() -> list[str]:
    tried = [Comment(f"u{n}", "Name", "text", url) for n, url in enumerate(payloads.ADDRESSES)]
    bad = refused("addresses", tried)
    return [comment.url or "" for comment in tried if comment not in bad]


@functools.cache
def threads() -> dict[str, list[Comment]]:
    everything = comments()
    return {f"t{start}": everything[start : start + PER_THREAD] for start in range(0, len(everything), PER_THREAD)}


@functools.cache
def hostile() -> Site:
    write_site(scratch() / "hostile", threads())
    result = build(scratch() / "hostile", scratch() / "hostile-output")
    if result.returncode:
        raise AssertionError(f"the hostile site cannot be built:\n{result.stderr[-3000:]}")
    return Site(scratch() / "hostile-output")


class HostileTests(SiteTest):
    def test_there_are_payloads_enough_and_most_reach_the_page(self) -> None:
        self.assertGreaterEqual(len(set(payloads.bodies())), 150)
        published = {comment.body for comment in comments() if not comment.id.endswith("-witness")}
        self.assertGreater(len(published), 0.98 * len(payloads.bodies()))
        self.assertGreater(len({comment.name for comment in comments()}), 150)

    def test_a_stranger_has_no_address_but_the_webs(self) -> None:
        for address in accepted_addresses():
            self.expect(re.match(r"https?://[^/\\@]+(/[^\\]*)?$", address) is not None, f"accepted: {address!r}")
        self.settle()

    def test_an_id_is_letters_digits_and_hyphens(self) -> None:
        tried = [Comment(name, "Name", "text") for name in payloads.IDS]
        bad = refused("ids", tried)
        for comment in tried:
            if comment not in bad:
                self.expect(re.fullmatch(r"[A-Za-z0-9-]*", comment.id) is not None, f"accepted: {comment.id!r}")
        self.settle()

    def test_nothing_runs_and_no_comment_touches_another(self) -> None:
        site = hostile()
        with page(site.origin) as (tab, watch):
            for path in site.pages:
                tab.goto(path)
                self.problems += [f"{path}: {noticed}" for noticed in watch.take(tab)]
            for name, written in threads().items():
                tab.goto(f"/posts/{name}/")
                self._compare(name, tab, written)
                self.problems += [f"{name}: {noticed}" for noticed in watch.take(tab)]
        self.settle()

    def _compare(self, thread: str, tab: Page, written: list[Comment]) -> None:
        shown = tab.evaluate(COMMENTS)
        self.expect([each["id"] for each in shown] == [f"comment-{each.id}" for each in written], f"{thread}: other ids")
        everything = tab.evaluate("document.body.textContent")
        for comment, seen in zip(written, shown):
            where = f"{thread}: #{comment.id} ({comment.body[:60]!r}, {comment.name[:60]!r})"
            mark = comment.body if comment.id.endswith("-witness") else comment.body.split()[-1]
            self.expect(mark in seen["text"], f"{where}: its text is not in its element")
            self.expect(everything.count(mark) == 1, f"{where}: its text stands {everything.count(mark)} times")
            if comment.id.endswith("-witness"):
                self.expect(seen["text"].strip() == comment.body, f"{where}: the witness says {seen['text'][:80]!r}")
            self.expect(visible(seen["name"]) == visible(comment.name), f"{where}: .name is {seen['name'][:60]!r}")
            self.expect(seen["isolated"], f"{where}: .name is not isolated from what stands beside it")
            self.expect(not seen["badge"], f"{where}: .badge: it passes for the author's")
            self.expect(bool(re.match(r"https?://", seen["site"] or "http://")), f"{where}: .name a: {seen['site']}")
            for element, attributes in seen["elements"]:
                allowed = element in ELEMENTS and set(attributes) <= ATTRIBUTES.get(element, set())
                self.expect(allowed, f"{where}: .prose: <{element.lower()}> with {attributes}")
            for href, rel in seen["links"]:
                self.expect(bool(re.match("https?://|mailto:", href)), f"{where}: .prose a: {href}")
                self.expect(rel == "nofollow ugc noopener", f"{where}: .prose a: rel is {rel!r}")

    def test_structured_data_keeps_each_comment_to_itself(self) -> None:
        for name, written in threads().items():
            text = hostile().pages[f"/posts/{name}/"].read_text(encoding="utf-8")
            blocks = re.findall(r"<script\b([^>]*)>(.*?)</script\s*>", text, re.S | re.I)
            self.expect([attributes for attributes, _ in blocks] == [' type="application/ld+json"'], f"{name}: scripts")
            said = json.loads(blocks[0][1])["@graph"][0]["comment"]
            self.expect(len(said) == len(written), f"{name}: {len(said)} comments of {len(written)}")
            for comment, data in zip(written, said):
                where = f"{name}: #{comment.id} ({comment.body[:60]!r})"
                name_said = data["author"]["name"]
                self.expect(visible(name_said) == visible(comment.name), f"{where}: author is {name_said[:60]!r}")
                self.expect(data["url"].endswith(f"#comment-{comment.id}"), f"{where}: url is {data['url']}")
        self.settle()

    def test_the_feed_of_comments_holds_each_whole(self) -> None:
        site = hostile()
        feed = ElementTree.parse(site.folder / "comments/feed.xml").getroot()
        spaces = {element.tag.split("}")[0] + "}" for element in feed.iter()}
        self.expect(spaces <= {ATOM, "{http://purl.org/syndication/thread/1.0}"}, f"elements of {spaces}")
        contents = [entry.findtext(ATOM + "content") or "" for entry in feed.iter(ATOM + "entry")]
        self.assertGreater(len(contents), 10)
        with page(site.origin) as (tab, watch):
            tab.goto("/comments/feed.xml")
            # Chromium's own way to show XML has a style, which the policy stops.
            self.problems += [f"the feed: {noticed}" for noticed in watch.take(tab) if "style-src" not in noticed]
            tab.goto("/404.html")
            for content in contents:
                for element, attributes in tab.evaluate(
                    "(html) => Array.from(new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*'), "
                    "(element) => [element.tagName, element.getAttributeNames()])", content
                ):
                    allowed = element in ELEMENTS and set(attributes) <= ATTRIBUTES.get(element, set())
                    self.expect(allowed, f"content {content[:60]!r}: <{element.lower()}> with {attributes}")
        self.settle()

    def test_search_shows_what_it_finds_as_text(self) -> None:
        asked = ["alert", "script", "click", "forged", "evil", "witness alone", "onerror", "javascript", "proto", '"alert 1"']
        asked += [*payloads.SCRIPTS[:12], *payloads.HANDLERS[:8], *payloads.BREAKOUTS, *payloads.TEMPLATES, *payloads.CHARACTERS]
        with page(hostile().origin) as (tab, watch):
            tab.goto("/search/")
            found = 0
            for query in asked:
                tab.fill("#_query", query)
                self._await_answer(tab)
                results = tab.evaluate(RESULTS)
                found += results["count"]
                self.expect(set(results["elements"]) <= {"A", "B", "P", "MARK"}, f"{query!r}: {results['elements']}")
                self.expect(set(results["attributes"]) <= {"href"}, f"{query!r}: {results['attributes']}")
                self.expect(results["elsewhere"] == [], f"{query!r}: leads to {results['elsewhere'][:3]}")
                self.problems += [f"{query!r}: {noticed}" for noticed in watch.take(tab)]
            self.assertGreater(found, 50)
        self.settle()

    def _await_answer(self, tab: Page) -> None:
        for _ in range(200):
            if tab.evaluate(ANSWERED):
                return
            tab.wait_for_timeout(20)
        self.expect(False, f"#search-status: no answer to {tab.input_value('#_query')!r}")

    def test_no_payload_alone_slows_a_build_by_a_second(self) -> None:
        """Processor time, not the clock's. Together they are quicker to measure; who is slow is looked for by halves."""
        bodies = payloads.bodies()
        for start in range(0, len(bodies), 40):
            self._look_for_the_slow([Comment(f"p{start + n}", "Name", body) for n, body in enumerate(bodies[start : start + 40])])
        self.settle()

    def _look_for_the_slow(self, heavy: list[Comment]) -> None:
        light = [dataclasses.replace(comment, body="text") for comment in heavy]
        name = f"{heavy[0].id}-{len(heavy)}"
        spent = self._processor_time(f"heavy-{name}", heavy) - self._processor_time(f"light-{name}", light)
        if spent < 1:
            return
        if len(heavy) == 1:
            self.expect(False, f"{heavy[0].body[:60]!r} costs {spent:.1f} s")
            return
        self._look_for_the_slow(heavy[: len(heavy) // 2])
        self._look_for_the_slow(heavy[len(heavy) // 2 :])

    def _processor_time(self, name: str, comments: list[Comment]) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        refused(name, comments)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


class HostileFileTests(test_files.FileTests):
    """What holds of the example site's files holds of these, too: whatever a stranger writes, they stay valid."""

    least_feeds, least_json_feeds, least_addresses = 4, 0, 4

    def setUp(self) -> None:
        super().setUp()
        self.site = hostile()
        self.base = "https://hostile.example"
        self.links = Links(self.site, self.base, services=frozenset({"/comment"}))

    def test_every_page_is_valid(self) -> None:
        reports = validate(self.site.folder)
        self.problems += [report for report in reports if not any(words in report for words in OF_STRANGERS)]
        self.settle()


if __name__ == "__main__":
    unittest.main()
