#!/usr/bin/env python3
"""Asks the queries in headless Chromium: hits, bytes and times of Inglenook's search, or of Pagefind's.

usage: browser.py FOLDER queries.json ENGINE [COUNT]

FOLDER is a site: for `inglenook` it has search.js and search/ (the index), for `pagefind` it has pagefind/. COUNT queries of each kind
are asked (all without it). Prints JSON: per kind queries, hit@1, hit@5; bytes of the first query and of later ones; milliseconds
from the bytes to the results. Needs PyPI's `playwright` and a Chromium.
"""
import collections
import gzip
import http.server
import json
import pathlib
import statistics
import sys
import threading

from playwright.sync_api import sync_playwright

PAGE = "<!doctype html><meta charset=utf-8><title>Search</title>"
ENGINES = {
    "inglenook": """
        const m = await import('/search.js')
        window.open_ = () => m.openIndex((path) => fetch('/search/' + path))
        window.ask = async (query) => {
          const found = await m.search(query)
          return (await m.answers(found, 0, 8)).slice(0, 5).map(({ url }) => url.split('#')[0])
        }""",
    "pagefind": """
        const m = await import('/pagefind/pagefind.js')
        window.open_ = () => m.init()
        window.ask = async (query) => {
          const { results } = await m.search(query)
          return (await Promise.all(results.slice(0, 5).map((hit) => hit.data()))).map(({ url }) => url)
        }""",
}

TIMED_ASK = "async (q) => { const t = performance.now(); await ask(q); return performance.now() - t }"


class Handler(http.server.SimpleHTTPRequestHandler):
    sent = 0

    def do_GET(self):
        path = pathlib.Path(self.directory) / self.path.split("?")[0].lstrip("/")
        body = path.read_bytes() if path.is_file() else PAGE.encode()
        served = min(body, gzip.compress(body, 6), key=len)
        self.send_response(200)
        kinds = {".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm"}
        self.send_header("Content-Type", kinds.get(path.suffix, "text/html" if not path.is_file() else "application/octet-stream"))
        if served is not body:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(served)))
        self.send_header("Cache-Control", "max-age=3600")
        self.end_headers()
        Handler.sent += len(served)
        self.wfile.write(served)

    def log_message(self, *_):
        pass


def main():
    folder, queries, engine = sys.argv[1], json.load(open(sys.argv[2])), sys.argv[3]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 1 << 30
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), lambda *a: Handler(*a, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = "http://127.0.0.1:%d/" % server.server_port
    kinds = collections.OrderedDict()
    first, later, warm = [], [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = None
        for number, (kind, query, url) in enumerate(queries):
            hits = kinds.setdefault(kind, [0, 0, 0])
            if hits[0] == count:
                continue
            if number % 10 == 0 or page is None:
                page and page.context.close()
                page = browser.new_context().new_page()
                page.goto(base)
                Handler.sent = 0
                page.evaluate("(async () => {%s; await open_() })()" % ENGINES[engine])
                found, target = page.evaluate("q => ask(q)", query), first
            else:
                Handler.sent = 0
                found, target = page.evaluate("q => ask(q)", query), later
            target.append(Handler.sent)
            if number % 5 == 0:
                warm.append(min(page.evaluate(TIMED_ASK, query) for _ in range(5)))  # other programs only add to it
            found, url = [one.replace(".html", ".md") for one in found], url.replace(".html", ".md")
            hits[0] += 1
            hits[1] += found[:1] == [url]
            hits[2] += url in found
        browser.close()
    rows = {kind: [n, round(a / n, 2), round(b / n, 2)] for kind, (n, a, b) in kinds.items()}
    mean = [round(sum(row[i] for row in rows.values()) / len(rows), 3) for i in (1, 2)]
    spread = lambda values: {"median": round(statistics.median(values), 1), "p95": sorted(values)[len(values) * 95 // 100], "max": max(values)}
    print(json.dumps({"kinds": rows, "mean": mean, "first query, bytes": spread(first), "later query, bytes": spread(later), "ms with all bytes there": spread(warm)}, indent=1))


main()
