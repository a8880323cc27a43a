"""Builds sites with the command under test, and serves them as a web server would."""

import atexit
import functools
import http.server
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import threading
import unittest
from html.parser import HTMLParser

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
INGLENOOK = pathlib.Path(os.environ.get("INGLENOOK", REPOSITORY / ".build/debug/inglenook"))

# Everything from the site itself, and nothing inline. Each page must do with that.
CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:"


def build(content: pathlib.Path, output: pathlib.Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Builds a site with the repository's own theme. What went wrong is for the caller to judge."""
    command = [INGLENOOK, "build", "--content", content, "--templates", REPOSITORY / "templates", "--output", output]
    return subprocess.run([*command, *options], capture_output=True, text=True, errors="replace", check=False)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files under a strict policy, and the site's own page where there is no file."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = pathlib.Path(self.directory, "404.html")
        if code != 404 or not page.exists():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Server(http.server.ThreadingHTTPServer):
    """Serves a folder at a free port of this machine."""

    daemon_threads = True

    def __init__(self, folder: pathlib.Path) -> None:
        super().__init__(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
        self.origin = f"http://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *_: object) -> None:
        pass  # A browser that leaves in the middle of an answer is nothing to tell.


class Document(HTMLParser):
    """What a page holds, as far as a test asks: ids, addresses, and what would need a weaker policy."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.addresses: list[tuple[int, str, str]] = []  # line, selector, address
        self.inline: list[tuple[int, str]] = []  # line, what
        self.leads_on = False  # whether it is nothing but the way to another page
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        line = self.getpos()[0]
        if "id" in values:
            self.ids.append(values["id"])
        self.leads_on |= values.get("http-equiv", "").lower() == "refresh"
        for name in ("href", "src", "action", "poster", "data-index"):
            if name in values:
                self.addresses.append((line, f"{tag}[{name}]", values[name]))
        for candidate in filter(None, values.get("srcset", "").split(",")):
            self.addresses.append((line, f"{tag}[srcset]", candidate.split()[0]))
        self.inline += [(line, f"{tag}[{name}]") for name in values if name == "style" or name.startswith("on")]
        if tag == "style" or tag == "script" and "src" not in values and values.get("type") != "application/ld+json":
            self.inline.append((line, f"<{tag}>"))


class Site:
    """A site that was built, with its pages by path, and a server that shows it."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.files = sorted(path for path in folder.rglob("*") if path.is_file())
        self.pages = {self.path(file): file for file in self.files if file.suffix == ".html"}
        self.server = Server(folder)
        self.origin = self.server.origin

    def path(self, file: pathlib.Path) -> str:
        return re.sub(r"(^|/)index\.html$", r"\1", "/" + file.relative_to(self.folder).as_posix())

    @functools.cached_property
    def documents(self) -> dict[str, Document]:
        return {path: Document(file.read_text(encoding="utf-8")) for path, file in self.pages.items()}

    @property
    def lasting(self) -> list[str]:
        """The pages on which a reader stays."""
        return [path for path, document in self.documents.items() if not document.leads_on]

    def kinds(self) -> list[str]:
        """One page of each kind: of each shape of address the longest page, since it has most to go wrong."""
        shapes: dict[str, str] = {}
        for path in sorted(self.lasting, key=lambda path: -self.pages[path].stat().st_size):
            _, first, *rest = path.split("/")
            parts = [part if part in ("", "authors", "page", "hand-out") else "*" for part in rest]
            shapes.setdefault("/".join([first, *parts]), path)
        return sorted(shapes.values())

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@functools.cache
def scratch() -> pathlib.Path:
    """A folder that is gone when the tests are over."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="inglenook-web-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@functools.cache
def example() -> Site:
    """The example site, built once."""
    output = scratch() / "example"
    result = build(REPOSITORY / "content", output)
    if result.returncode:
        raise AssertionError(f"the example site cannot be built:\n{result.stderr}")
    return Site(output)


class SiteTest(unittest.TestCase):
    """A test that collects everything that is wrong before it fails."""

    def setUp(self) -> None:
        self.problems: list[str] = []

    def expect(self, is_right: bool, problem: str) -> None:
        if not is_right:
            self.problems.append(problem)

    def settle(self) -> None:
        """Fails with every problem, each on a line of its own."""
        if self.problems:
            self.fail(f"{len(self.problems)} problems\n  " + "\n  ".join(self.problems))
