"""What pages say about themselves to search engines, feed readers and those who share them."""

import collections
import json
import re
import struct
import unittest
from html.parser import HTMLParser
from urllib.parse import urlsplit

import vocabulary
from sites import SiteTest, build, example, scratch

BASE = "https://thelamplefton.example"


class Head(HTMLParser):
    """The title, the links, the meta elements and the data of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.titles: list[str] = []
        self.links: list[dict[str, str]] = []
        self.meta: dict[str, list[str]] = collections.defaultdict(list)
        self.data: list[dict] = []
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "link":
            self.links.append(values)
        if tag == "meta" and "content" in values:
            self.meta[values.get("name") or values.get("property") or ""].append(values["content"])
        is_data = tag == "script" and values.get("type") == "application/ld+json"
        self._inside = "data" if is_data else tag if tag == "title" else ""

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.titles.append(data)
        elif self._inside == "data":
            self.data.append(json.loads(data))

    def one(self, name: str) -> str | None:
        """The content of a meta element that stands once."""
        return self.meta[name][0] if len(self.meta[name]) == 1 else None

    def addresses(self, rel: str) -> list[str]:
        return [link["href"] for link in self.links if link.get("rel") == rel]

    def nodes(self, kind: str) -> list[dict]:
        return [node for node in vocabulary.nodes(self.data) if node["@type"] == kind]

    @property
    def is_indexed(self) -> bool:
        return "noindex" not in self.meta["robots"]


class FindableTests(SiteTest):
    def setUp(self) -> None:
        super().setUp()
        self.site = example()
        texts = {path: self.site.pages[path].read_text(encoding="utf-8") for path in self.site.lasting}
        self.heads = {path: Head(text) for path, text in texts.items()}

    def test_every_page_says_what_it_is_and_where(self) -> None:
        for path, head in self.heads.items():
            self.expect(len(head.titles) == 1, f"{path}: {len(head.titles)} titles")
            for name in ("description", "og:site_name", "og:type", "og:title", "og:url", "og:description", "og:image",
                         "og:image:alt", "og:image:width", "og:image:height", "twitter:card"):
                self.expect(bool(head.one(name)), f"{path}: {name}: {head.meta[name]}")
            canonical = head.addresses("canonical")
            self.expect(len(canonical) == 1 and canonical == head.meta["og:url"], f"{path}: canonical {canonical}")
            stands_elsewhere = path.endswith("/hand-out/") or head.nodes("CreativeWork") != []
            self.expect(stands_elsewhere or canonical == [BASE + path], f"{path}: canonical {canonical}")
        self.settle()

    def test_no_two_pages_that_are_found_say_the_same(self) -> None:
        for what in ("og:title", "description"):
            said = collections.defaultdict(list)
            for path, head in self.heads.items():
                if head.is_indexed:
                    said[head.one(what)].append(path)
            self.problems += [f"{what} of {paths}: {text}" for text, paths in said.items() if len(paths) > 1]
        self.settle()

    def test_the_sitemap_is_what_may_be_found(self) -> None:
        listed = re.findall(r"<loc>(.*?)</loc>", (self.site.folder / "sitemap.xml").read_text(encoding="utf-8"))
        mine = [path for path, head in self.heads.items() if head.is_indexed and head.addresses("canonical") == [BASE + path]]
        self.assertEqual(sorted(listed), sorted(BASE + path for path in mine))
        for path in ("/404.html", "/posts/stepping-back/hand-out/"):
            self.expect(not self.heads[path].is_indexed, f"{path}: may be found")
        self.settle()

    def test_the_picture_of_a_page_is_there_and_as_large_as_it_says(self) -> None:
        for path, head in self.heads.items():
            address = urlsplit(head.one("og:image") or "")
            file = self.site.folder / address.path.lstrip("/")
            self.expect(f"{address.scheme}://{address.netloc}" == BASE and file.is_file(), f"{path}: {head.one('og:image')}")
            if file.suffix == ".png" and file.is_file():
                size = struct.unpack(">II", file.read_bytes()[16:24])
                said = (int(head.one("og:image:width") or 0), int(head.one("og:image:height") or 0))
                self.expect(size == said, f"{path}: {size}, not {said}")
        self.settle()

    def test_feeds_are_announced(self) -> None:
        for path, head in self.heads.items():
            feeds = {link["href"]: link for link in head.links if link.get("rel") == "alternate"}
            self.expect({"/feed.xml", "/feed.json"} <= set(feeds), f"{path}: {list(feeds)}")
            for address, link in feeds.items():
                self.expect(bool(link.get("title")), f"{path}: {address} has no title")
                kind = "application/feed+json" if address.endswith(".json") else "application/atom+xml"
                self.expect(link.get("type") == kind, f"{path}: {address} is {link.get('type')}")
                self.expect((self.site.folder / address.lstrip("/")).is_file(), f"{path}: no {address}")
        for address in ("/categories/safety/feed.xml", "/tags/stepping-back/feed.xml", "/authors/joan-petrakis/feed.xml",
                        "/posts/leave-and-come-back/comments.xml"):
            path = address[: address.rindex("/") + 1]
            self.expect(address in self.heads[path].addresses("alternate"), f"{path}: does not announce {address}")
        self.settle()

    def test_data_is_in_the_words_of_schema_org(self) -> None:
        for path, head in self.heads.items():
            for data in head.data:
                self.problems += [f"{path}: {problem}" for problem in vocabulary.problems(data)]
        self.settle()

    def test_every_page_that_is_found_says_where_it_stands(self) -> None:
        for path, head in self.heads.items():
            lists = head.nodes("BreadcrumbList")
            if not head.is_indexed or re.fullmatch(r"/(page/\d+/)?", path):
                continue
            self.expect(len(lists) == 1, f"{path}: {len(lists)} breadcrumb lists")
            for crumbs in (each["itemListElement"] for each in lists):
                self.expect(len(crumbs) > 1, f"{path}: {len(crumbs)} crumbs")
                self.expect([each["position"] for each in crumbs] == list(range(1, len(crumbs) + 1)), f"{path}: positions")
                self.expect([crumbs[0]["item"], crumbs[-1]["item"]] == [BASE + "/", BASE + path], f"{path}: {crumbs}")
        self.settle()

    def test_an_article_is_a_blog_posting(self) -> None:
        articles = [path for path in self.heads if re.fullmatch(r"/posts/[^/]+/", path)]
        self.assertGreater(len(articles), 10)
        for path in articles:
            postings = self.heads[path].nodes("BlogPosting")
            self.expect(len(postings) == 1, f"{path}: {len(postings)} postings")
            for posting in postings:
                published = self.heads[path].one("article:published_time")
                self.expect(posting.get("datePublished") == published, f"{path}: published {posting.get('datePublished')}")
                self.expect(posting["headline"] == self.heads[path].one("og:title"), f"{path}: {posting['headline']}")
                for author in posting.get("author", []):
                    self.expect(author.get("url", BASE).startswith(BASE), f"{path}: author: {author}")
                self._check_thread(path, posting)
        self.settle()

    def _check_thread(self, path: str, posting: dict) -> None:
        """Comments stand below what they answer, as on the page."""
        document = self.site.documents[path]
        for comment in (node for node in vocabulary.nodes(posting) if node["@type"] == "Comment"):
            address, _, fragment = comment["url"].partition("#")
            self.expect(address == BASE + path and fragment in document.ids, f"{path}: {comment['url']}")

    def test_what_an_article_has_its_data_have_too(self) -> None:
        posting = self.heads["/posts/leave-and-come-back/"].nodes("BlogPosting")[0]
        self.assertIn("isBasedOn", posting)
        self.assertIn("creditText", posting)
        self.assertTrue(any("comment" in comment for comment in posting["comment"]))
        document = self.site.documents["/posts/leave-and-come-back/"]
        for selector in posting["speakable"]["cssSelector"]:
            self.assertIn(selector.removeprefix('[id="').removesuffix('"]'), document.ids)
        person = self.heads["/authors/joan-petrakis/"].nodes("ProfilePage")[0]["mainEntity"]
        self.assertEqual(person["name"], "Joan Petrakis")
        target = self.heads["/"].nodes("WebSite")[0]["potentialAction"]["target"]["urlTemplate"]
        self.assertEqual(target, BASE + "/search/#q={search_term_string}")

    def test_a_site_without_cards_says_the_rest(self) -> None:
        folder, output = scratch() / "plain", scratch() / "plain-output"
        (folder / "posts").mkdir(parents=True)
        (folder / "site.yaml").write_text("title: Plain\nbase-url: https://plain.example\nshare-cards: false\n")
        (folder / "posts/a.md").write_text("---\ntitle: A\ndate: 2020-01-01\n---\nText.\n")
        self.assertEqual(build(folder, output).returncode, 0)
        head = Head((output / "posts/a/index.html").read_text(encoding="utf-8"))
        self.assertEqual(head.one("twitter:card"), "summary")
        self.assertEqual(head.meta["og:image"], [])


if __name__ == "__main__":
    unittest.main()
