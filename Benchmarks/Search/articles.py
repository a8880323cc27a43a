#!/usr/bin/env python3
"""Makes a corpus of the articles and comments of a content folder. usage: articles.py CONTENT > corpus.json"""
import json
import pathlib
import re
import sys


def passages(body, kind="0"):
    parts = re.split(r"^## (.*)$", re.sub(r"[*_]|\[\^\d+\]:?|^> ?", "", body, flags=re.M), flags=re.M)
    for number, (heading, text) in enumerate(zip([""] + parts[1::2], parts[::2])):
        yield [kind, "s%d" % number if heading else "", heading, " ".join(text.split())]


def comments(path):
    for block in re.split(r"^---\nid: ", path.read_text("utf-8"), flags=re.M)[1:]:
        head, _, body = block.partition("\n---\n")
        name = re.search(r"^author: (.*)$", head, re.M)[1]
        yield ["3", "comment-" + head.split("\n")[0], name, " ".join(body.split())]


documents = []
for path in sorted(pathlib.Path(sys.argv[1]).glob("posts/*.md")):
    _, head, body = path.read_text("utf-8").split("---\n", 2)
    thread = path.parent.parent / "comments" / path.name
    found = list(passages(body)) + (list(comments(thread)) if thread.exists() else [])
    documents.append({"url": "/%s.md" % path.stem, "title": re.search(r'^title: "(.*)"$', head, re.M)[1], "passages": found})
print("[" + ",\n".join(json.dumps(document, ensure_ascii=False) for document in documents) + "]")
