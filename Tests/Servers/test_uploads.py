"""What the documentation says about bringing a site to its place, tried with rsync, rclone and curl."""

import hashlib
import http.server
import functools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import threading
import unittest
import urllib.request

from published import EXAMPLES, REPOSITORY, Server, build, free_port, scratch, skip

ARTICLE = "posts/family/2024-11-12-stepping-back.md"


@functools.cache
def editions() -> tuple[pathlib.Path, pathlib.Path, set[str], set[str]]:
    """Two editions of the example site, between which a word of one article changed; what differs, and what is gone."""
    folder = scratch() / "editions"
    content = folder / "content"
    shutil.copytree(REPOSITORY / "content", content)
    shutil.copy(content / "images/hearth.jpg", content / "images/hearth-480w-0123456789abcdef.jpg")
    build(folder / "first", content)
    shutil.copytree(folder / "first", folder / "second")
    article = content / ARTICLE
    article.write_text(article.read_text(encoding="utf-8").replace("paint chips", "paint tins", 1), encoding="utf-8")
    build(folder / "second", content)
    first, second = hashes(folder / "first"), hashes(folder / "second")
    changed = {path for path, value in second.items() if first.get(path) != value}
    return folder / "first", folder / "second", changed, first.keys() - second.keys()


def hashes(folder: pathlib.Path) -> dict[str, str]:
    """What is published of a folder, without the record that a build keeps for itself."""
    files = [file for file in folder.rglob("*") if file.is_file() and file.name != ".inglenook-manifest"]
    return {file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def run(script: str, target: str, site: pathlib.Path, **environment: str) -> str:
    command = ["sh", str(EXAMPLES / script), target]
    environment = {**os.environ, "SITE": str(site), **environment}
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        raise AssertionError(f"{script}: {result.stderr}")
    return result.stdout + result.stderr


class Uploads(unittest.TestCase):
    def test_the_change_of_one_article_changes_few_files(self) -> None:
        first, _, changed, gone = editions()
        everything = hashes(first)
        self.assertIn("posts/stepping-back/index.html", changed)
        self.assertLess(len(changed), len(everything) / 4)
        self.assertTrue(all(path.startswith("search/") for path in gone), gone)
        print(f"\nOf {len(everything)} files, {len(changed)} change with one article, and {len(gone)} go.", file=sys.stderr)


class Rsync(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        if not shutil.which("rsync"):
            raise skip("there is no rsync (Debian's package: rsync)")

    def test_only_what_changed_is_sent_and_what_is_gone_is_removed(self) -> None:
        first, second, changed, gone = editions()
        target = scratch() / "server"
        (target / ".well-known").mkdir(parents=True)
        (target / ".well-known/acme").write_text("a certificate's")

        self.assertEqual(hashes(first).keys(), self._sent(run("deploy-rsync.sh", f"{target}/", first)))
        self.assertEqual(set(), self._sent(run("deploy-rsync.sh", f"{target}/", first)))
        words = run("deploy-rsync.sh", f"{target}/", second)
        self.assertEqual(changed, self._sent(words))
        self.assertEqual(gone, set(re.findall(r"^\*deleting +(.*[^/\n])$", words, re.M)))

        expected = hashes(second) | {".well-known/acme": hashlib.sha256(b"a certificate's").hexdigest()}
        self.assertEqual(expected, hashes(target))
        self.assertFalse((target / ".inglenook-manifest").exists())

    @staticmethod
    def _sent(words: str) -> set[str]:
        """Files whose bytes went over the line, as `--itemize-changes` lists them."""
        return set(re.findall(r"^[<>]f\S* (.*)$", words, re.M))


class Storage(unittest.TestCase):
    """S3, as Python's `moto` plays it on this machine."""

    @classmethod
    def setUpClass(cls) -> None:
        if not shutil.which("rclone"):
            raise skip("there is no rclone (Debian's package: rclone)")
        moto = shutil.which("moto_server", path=os.environ.get("MOTO", f"{REPOSITORY}/.build/servers/bin"))
        if not moto:
            raise skip("there is no storage to try (PyPI's package: moto[server])")
        port = free_port()
        cls.server = Server([moto, "--host", "127.0.0.1", "--port", str(port)], port)
        cls.origin = f"http://127.0.0.1:{port}"
        settings = {
            "TYPE": "s3", "PROVIDER": "Other", "ENDPOINT": cls.origin, "REGION": "us-east-1",
            "ACCESS_KEY_ID": "key", "SECRET_ACCESS_KEY": "secret", "ACL": "public-read",
        }
        cls.environment = {f"RCLONE_CONFIG_STORAGE_{name}": value for name, value in settings.items()}
        (scratch() / "rclone.conf").touch()
        cls.environment["RCLONE_CONFIG"] = str(scratch() / "rclone.conf")
        os.environ.pop("AWS_CA_BUNDLE", None)  # rclone takes no other certificates, and needs none here.
        subprocess.run(["rclone", "mkdir", "storage:site"], env={**os.environ, **cls.environment}, check=True)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.server.stop()

    def test_only_what_changed_is_sent_and_what_is_gone_is_removed(self) -> None:
        first, second, changed, gone = editions()
        deploy = functools.partial(run, "deploy-s3.sh", "storage:site", **self.environment)
        self.assertEqual(sorted(hashes(first)), self._sent(deploy(first)))
        self.assertEqual([], self._sent(deploy(first)))
        words = deploy(second)
        self.assertEqual(sorted(changed), self._sent(words))
        self.assertEqual(gone, set(re.findall(r": (.*): Deleted$", words, re.M)))
        listing = subprocess.run(
            ["rclone", "lsf", "--recursive", "--files-only", "storage:site"],
            env={**os.environ, **self.environment}, capture_output=True, text=True, check=True,
        )
        self.assertEqual(hashes(second).keys(), set(listing.stdout.split()))
        self._check_headers()

    def _check_headers(self) -> None:
        for path, kind, age in [
            ("index.html", "text/html; charset=utf-8", "no-cache"),
            ("feed.xml", "application/atom+xml", "no-cache"),
            ("posts/stepping-back/comments.xml", "application/atom+xml", "no-cache"),
            ("feed.json", "application/feed+json", "no-cache"),
            ("images/hearth.jpg", "image/jpeg", "no-cache"),
            ("images/hearth-480w-0123456789abcdef.jpg", "image/jpeg", "public, max-age=31536000, immutable"),
            ("assets/style.css", "text/css; charset=utf-8", "public, max-age=86400"),
        ]:
            with self.subTest(path):
                with urllib.request.urlopen(f"{self.origin}/site/{path}") as answer:
                    self.assertEqual(kind, answer.headers["Content-Type"])
                    self.assertEqual(age, answer.headers["Cache-Control"])

    @staticmethod
    def _sent(words: str) -> list[str]:
        return sorted(re.findall(r": (.*): Copied \(.*\)$", words, re.M))


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


class Tool(unittest.TestCase):
    """The script that gets the released tool for GitHub, GitLab and Netlify."""

    def setUp(self) -> None:
        if not shutil.which("curl"):
            raise skip("there is no curl (Debian's package: curl)")
        self.folder = scratch() / "release"
        shutil.rmtree(self.folder, ignore_errors=True)
        release = self.folder / "inglenook-0.1.0-linux-x86_64"
        release.mkdir(parents=True)
        (release / "inglenook").write_text("#!/bin/sh\necho 0.1.0\n")
        (release / "inglenook").chmod(0o755)
        archive = self.folder / "tool.tar.gz"
        with tarfile.open(archive, "w:gz") as file:
            file.add(release, release.name)
        self.sum = hashlib.sha256(archive.read_bytes()).hexdigest()
        handler = functools.partial(QuietHandler, directory=str(self.folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)

    def _get(self, checksum: str) -> subprocess.CompletedProcess[str]:
        url = f"http://127.0.0.1:{self.server.server_port}/tool.tar.gz"
        return subprocess.run(
            ["sh", str(EXAMPLES / "get-inglenook.sh"), str(self.folder / "kept")],
            env={**os.environ, "INGLENOOK_URL": url, "INGLENOOK_SHA256": checksum},
            capture_output=True, text=True, check=False,
        )

    def test_the_tool_is_got_once(self) -> None:
        self.assertEqual(0, self._get(self.sum).returncode)
        tool = self.folder / "kept/inglenook"
        self.assertEqual("0.1.0\n", subprocess.run([tool], capture_output=True, text=True, check=True).stdout)
        (self.folder / "tool.tar.gz").unlink()
        self.assertEqual(0, self._get(self.sum).returncode)

    def test_another_tool_is_refused(self) -> None:
        result = self._get("0" * 64)
        self.assertEqual(1, result.returncode)
        self.assertIn("its checksum is another", result.stderr)
        self.assertFalse((self.folder / "kept/inglenook").exists())


if __name__ == "__main__":
    unittest.main()
