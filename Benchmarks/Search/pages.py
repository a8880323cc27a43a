#!/usr/bin/env python3
"""Writes a corpus as plain HTML pages, for Pagefind. usage: pages.py corpus.json FOLDER"""
import html
import json
import pathlib
import sys

for document in json.load(open(sys.argv[1], encoding="utf-8")):
    path = pathlib.Path(sys.argv[2]) / document["url"].lstrip("/").replace(".md", ".html")
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = ["<!doctype html><html lang=en><meta charset=utf-8><title>%s</title><body><main data-pagefind-body><h1>%s</h1>"
             % (html.escape(document["title"]), html.escape(document["title"]))]
    for _, fragment, heading, text in document["passages"]:
        parts.append("<h2 id=%s>%s</h2><p>%s</p>" % (html.escape(fragment or "top"), html.escape(heading), html.escape(text)))
    path.write_text("".join(parts), "utf-8")
