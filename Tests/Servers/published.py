"""The example site as it is published, with its compressed files, and the servers that show it."""

import atexit
import functools
import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = REPOSITORY / "docs/content/examples"
INGLENOOK = pathlib.Path(os.environ.get("INGLENOOK", REPOSITORY / ".build/debug/inglenook")).resolve()
NAME = "www.example.org"
FOLDER = "/var/www/example.org"


@functools.cache
def scratch() -> pathlib.Path:
    """A folder that is gone when the tests are over, and that a server's own user may read."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="inglenook-servers-"))
    folder.chmod(0o755)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def build(output: pathlib.Path, content: pathlib.Path = REPOSITORY / "content") -> None:
    """Builds a site with the repository's own theme."""
    command = [INGLENOOK, "build", "--quiet", "--content", content, "--templates", REPOSITORY / "templates"]
    subprocess.run([*command, "--output", output], check=True)


@functools.cache
def site() -> pathlib.Path:
    """The example site, built once with its compressed copies, and with files that it did not make: one that nobody may see,
    a text without a copy, and a picture named by its content."""
    content, folder = scratch() / "content", scratch() / "public"
    shutil.copytree(REPOSITORY / "content", content)
    with (content / "site.yaml").open("a", encoding="utf-8") as settings:
        settings.write("\ncompress: true\n")
    build(folder, content)
    (folder / ".secret").write_text("private")
    (folder / "foreign.txt").write_text("Nobody has made a copy of this line.\n" * 100)
    (folder / "images/hearth-480w-0123456789abcdef.jpg").write_bytes((folder / "images/hearth.jpg").read_bytes())
    return folder


def example(name: str, replacements: dict[str, str]) -> str:
    """A file of the documentation, in which nothing but what a reader would replace was replaced."""
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    for old, new in replacements.items():
        if old not in text:
            raise AssertionError(f"docs/content/examples/{name} has no “{old}”")
        text = text.replace(old, new)
    return text


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def skip(what: str) -> unittest.SkipTest:
    line = "#" * 90
    print(f"{line}\n## SKIPPED: {what}\n{line}", file=sys.stderr, flush=True)
    return unittest.SkipTest(what)


class Server:
    """A web server at a port of this machine, run as whoever runs the tests."""

    def __init__(self, command: list[str], port: int, environment: dict[str, str] | None = None) -> None:
        self.port = port
        self.log = scratch() / f"{pathlib.Path(command[0]).name}.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**os.environ, **(environment or {})}
            )
        atexit.register(self.stop)
        self._wait()

    def _wait(self) -> None:
        for _ in range(200):
            if self.process.poll() is not None:
                raise AssertionError(f"{self.process.args} ended:\n{self.log.read_text(errors='replace')}")
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError(f"{self.process.args} does not answer:\n{self.log.read_text(errors='replace')}")

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()

    def get(self, path: str, **headers: str) -> "Answer":
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.putrequest("GET", path, skip_host=True, skip_accept_encoding=True)
            connection.putheader("Host", NAME)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            return Answer(connection.getresponse())
        finally:
            connection.close()


class Answer:
    """Status, headers and body of an answer."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    def __getitem__(self, name: str) -> str:
        return ", ".join(self.headers.get_all(name, []))


@functools.cache
def versioned_stylesheet() -> str:
    """The stylesheet's address as a page asks for it."""
    page = (site() / "index.html").read_text(encoding="utf-8")
    match = re.search(r'href="(/assets/style\.css\?v=[0-9a-f]+)"', page)
    assert match, "the home page names no stylesheet"
    return match[1]


@functools.cache
def search_file() -> str:
    """A file of the search index, named by its content."""
    return "/search/" + min(file.name for file in (site() / "search").glob("t*-*.json"))
