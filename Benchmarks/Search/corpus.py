#!/usr/bin/env python3
"""Makes a corpus of real English documents: public-domain blog posts, topped up with Debian's documentation.

usage: corpus.py FOLDER COUNT > corpus.json

FOLDER has clones of github.com/GSA/digitalgov.gov and github.com/18F/18f.gsa.gov (CC0) at GSA/digitalgov.gov and
18F/18f.gsa.gov; Debian's packages are downloaded into it where missing. Prints COUNT documents as a JSON array: url,
title, passages; a passage is [kind, fragment, heading, text]. The posts come first, then pages of the packages, each in the
order of a hash of their paths. Documents of fewer than 60 or more than 1,500 words are left out, and so is program code.
"""
import hashlib
import html
import json
import pathlib
import re
import subprocess
import sys
from html.parser import HTMLParser

BLOGS = ["GSA/digitalgov.gov/content", "18F/18f.gsa.gov/content/posts"]
PACKAGES = [
    "libreoffice-help-en-us", "postgresql-doc-15", "python-django-doc", "python3.11-doc", "git-doc", "anarchism",
    "debian-reference-en", "developers-reference", "debian-policy",
]
SKIPPED_TAGS = {"script", "style", "pre", "nav", "header", "footer", "aside", "svg", "form"}
SKIPPED_CLASSES = re.compile(r"nav|sidebar|related|toc\b|footer|headerlink|highlight|synopsis|indextable|clearer")
VOID = {"br", "hr", "img", "meta", "link", "input", "area", "base", "col", "embed", "source", "track", "wbr"}
BLOCKS = {"p", "li", "div", "td", "th", "dt", "dd", "tr", "table", "br", "section", "ul", "ol"}


class Page(HTMLParser):
    """The title, and the sections: fragment, heading, text."""

    def __init__(self):
        super().__init__()
        self.title = ""
        self.sections = [["", "", ""]]
        self.open = []
        self.into = None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in VOID:
            return self.add(" ")
        skipped = tag in SKIPPED_TAGS or bool(SKIPPED_CLASSES.search(attributes.get("class") or ""))
        self.open.append((tag, skipped or (bool(self.open) and self.open[-1][1])))
        if tag in ("h1", "h2", "h3", "h4") and not self.open[-1][1]:
            self.sections.append([attributes.get("id") or "", "", ""])
            self.into = "heading"
        elif tag == "title":
            self.into = "title"
        elif attributes.get("id") and not self.sections[-1][0]:
            self.sections[-1][0] = attributes["id"]
        if tag in BLOCKS:
            self.add(" ")

    def handle_endtag(self, tag):
        if not any(name == tag for name, _ in self.open):
            return
        while self.open.pop()[0] != tag:
            pass
        if tag in ("h1", "h2", "h3", "h4", "title"):
            self.into = None
        if tag in BLOCKS:
            self.add(" ")

    def handle_data(self, data):
        self.add(data)

    def add(self, text):
        if self.open and self.open[-1][1]:
            return
        if self.into == "title":
            self.title += text
        elif self.into == "heading":
            self.sections[-1][1] += text
        elif any(name == "body" for name, _ in self.open):
            self.sections[-1][2] += text


def clean(text):
    return re.sub(r"\s+", " ", text.replace("¶", "")).strip()


def read_html(source):
    page = Page()
    page.feed(source)
    sections = [[clean(part) for part in section] for section in page.sections]
    title = clean(page.title) or next((heading for _, heading, _ in sections if heading), "")
    return re.split(r" [—|] | - (?=Python|Django)", title)[0], sections


def read_markdown(source):
    front, _, body = source.partition("\n---\n")
    title = re.search(r"^title: *(.+)$", front, re.M)
    body = re.sub(r"```.*?```|\{\{.*?\}\}|\{%.*?%\}|!\[[^]]*\]\([^)]*\)|<[^>]*>", " ", body, flags=re.S)
    body = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", body)
    body = re.sub(r"[*_`]{1,3}|^> ?|^\[.*\]:.*$", "", body, flags=re.M)
    sections = [["", "", ""]]
    for line in html.unescape(body).split("\n"):
        heading = re.match(r"#+ +(.*?)(?: *\{#.*)?$", line)
        if heading:
            sections.append(["s%d" % len(sections), clean(heading[1]), ""])
        else:
            sections[-1][2] += line + "\n"
    title = clean(html.unescape(title[1]).strip("'\"").replace("''", "'")) if title else ""
    return title, [[clean(part) for part in section] for section in sections]


def document(path, root):
    source = path.read_text("utf-8", "replace")
    title, sections = read_markdown(source) if path.suffix == ".md" else read_html(source)
    sections = [section for section in sections if section[2]]
    words = sum(len(text.split()) for _, _, text in sections)
    if not title or not 60 <= words <= 1500:
        return None
    passages = [["0", fragment, "" if heading == title else heading, text] for fragment, heading, text in sections]
    return {"url": "/" + str(path.relative_to(root)), "title": title, "passages": passages}


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    for package in PACKAGES:
        root = folder / package
        if not root.exists():
            subprocess.run(["apt-get", "download", "-q", package], cwd=folder, check=True, stdout=sys.stderr)
            archive = next(folder.glob(package + "_*.deb"))
            subprocess.run(["dpkg-deb", "-x", archive, root], check=True)
    by_hash = lambda path: hashlib.sha256(str(path.relative_to(folder)).encode()).digest()
    paths = sorted((path for blog in BLOGS for path in (folder / blog).rglob("*.md")), key=by_hash)
    paths += sorted((path for package in PACKAGES for path in (folder / package).rglob("*.html")), key=by_hash)
    paths = [path for path in paths if path.is_file() and not path.is_symlink()]
    documents, texts = [], set()
    for path in paths:
        if len(documents) == count:
            break
        found = document(path, folder)
        text = found and "".join(passage[3] for passage in found["passages"])
        if text and text not in texts:
            texts.add(text)
            documents.append(found)
    print("[" + ",\n".join(json.dumps(document, ensure_ascii=False) for document in documents) + "]")


main()
