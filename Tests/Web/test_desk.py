"""The moderator's desk, to which strangers send what they like: by the moderator's hand, by mail, and through a form."""

import concurrent.futures
import dataclasses
import email.message
import email.policy
import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import unittest

import payloads
from browser import page
from sites import INGLENOOK, Site, SiteTest, build, scratch
from test_hostile import ATTRIBUTES, COMMENTS, ELEMENTS

PER_THREAD = 16  # The desk reads the whole folder each time.
WITNESS = "---\nid: witness\nauthor: Witness\ndate: 2020-01-01\n---\nI stand alone.\n"


@dataclasses.dataclass(frozen=True)
class Sending:
    """What a stranger sends, and by which way."""

    number: int
    way: str
    name: str
    body: str

    @property
    def marker(self) -> str:
        return f"marker{self.number}x"

    @property
    def text(self) -> str:
        return f"{self.body}\n\n{self.marker}"

    def command(self, folder: pathlib.Path) -> tuple[list[str | pathlib.Path], bytes]:
        """The arguments of `inglenook comments add`, and what it reads."""
        start: list[str | pathlib.Path] = [INGLENOOK, "comments", "add", "--content", folder, "--approve", "x"]
        if self.way == "mail":
            return [*start, "--email", "-"], self.mail()
        if self.way == "form":
            fields = {"article": "y", "author": self.name, "comment": self.text}
            return [*start, "--form", "-"], json.dumps(fields).encode()
        start += option("--author", self.name.replace("\0", ""))
        if len(self.text) > 50_000 or "\0" in self.text:
            return start, self.text.encode(errors="replace")
        return start + option("--body", self.text), b""

    def mail(self) -> bytes:
        message = email.message.EmailMessage(email.policy.SMTP)
        name = "".join(letter for letter in self.name if letter.isprintable())[:200].replace("\\", "").replace('"', "")
        message["From"] = f'"{name}" <stranger@mail.example>'
        message["Subject"] = "Re: X"
        message.set_content(self.text)
        return message.as_bytes()


def option(name: str, value: str) -> list[str]:
    """An option with a value that may look like an option itself."""
    return [f"{name}={value}"] if value.startswith("-") else [name, value]


def sendings() -> list[Sending]:
    """Every payload as a text, each by one of the ways; and what forges comments, by all of them."""
    names, bodies = payloads.names(), payloads.bodies()
    ways = ("flags", "mail", "form")
    once = [(ways[n % 3], names[n % len(names)], body) for n, body in enumerate(bodies)]
    thrice = [(way, "author: forged\nstatus: approved", body) for way in ways for body in payloads.FORGERIES]
    return [Sending(n, *sending) for n, sending in enumerate([*once, *thrice])]


@dataclasses.dataclass
class Batch:
    """A thread to which some sendings were added."""

    folder: pathlib.Path
    added: dict[str, Sending]  # by id
    problems: list[str]


def add_all(number: int, batch: list[Sending]) -> Batch:
    """Adds comments one by one. Each may add bytes at the end of the thread's file, or nothing."""
    folder = scratch() / f"desk-{number}"
    for name in ("posts", "comments"):
        (folder / name).mkdir(parents=True)
    (folder / "site.yaml").write_text("title: Desk\nbase-url: https://desk.example\n")
    (folder / "posts/x.md").write_text("---\ntitle: X\ndate: 2020-01-01\n---\nText.\n")
    thread = folder / "comments/x.md"
    thread.write_text(WITNESS)
    result = Batch(folder, {}, [])
    for sending in batch:
        before = thread.read_bytes()
        command, text = sending.command(folder)
        answer = subprocess.run(command, input=text, capture_output=True, check=False)
        after, said = thread.read_bytes(), answer.stdout.decode()
        where = f"{sending.way}: {sending.body[:60]!r} by {sending.name[:40]!r}"
        added = re.match(r"Added x/(\S+), approved", said)
        if answer.returncode not in (0, 1) or (added is None) != (answer.returncode == 1):
            result.problems.append(f"{where}: ended with {answer.returncode}: {answer.stderr.decode()[-300:]}")
        if not after.startswith(before) or (added is None and after != before):
            result.problems.append(f"{where}: other bytes of the thread changed")
        if sorted(path.name for path in folder.rglob("*") if path.is_file()) != ["site.yaml", "x.md", "x.md"]:
            result.problems.append(f"{where}: there are other files")
        if added:
            result.added[added[1]] = sending
    return result


@functools.cache
def batches() -> list[Batch]:
    everything = sendings()
    parts = [everything[start : start + PER_THREAD] for start in range(0, len(everything), PER_THREAD)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        return list(workers.map(add_all, range(len(parts)), parts))


@functools.cache
def desk() -> Site:
    """One site of all threads."""
    folder = scratch() / "desk"
    for number, batch in enumerate(batches()):
        shutil.copytree(batch.folder, folder, dirs_exist_ok=True)
        for name in ("posts", "comments"):
            (folder / name / "x.md").rename(folder / name / f"x{number}.md")
    result = build(folder, scratch() / "desk-output")
    if result.returncode:
        raise AssertionError(f"what the desk has written cannot be built:\n{result.stderr[-3000:]}")
    return Site(scratch() / "desk-output")


class DeskTests(SiteTest):
    def test_no_sending_changes_a_byte_of_another_comment(self) -> None:
        for batch in batches():
            self.problems += batch.problems
        self.settle()

    def test_most_are_taken(self) -> None:
        taken = sum(len(batch.added) for batch in batches())
        self.assertGreater(taken, 0.8 * len(sendings()))

    def test_nothing_runs_and_each_is_one_comment(self) -> None:
        site = desk()
        with page(site.origin) as (tab, watch):
            for number, batch in enumerate(batches()):
                tab.goto(f"/posts/x{number}/")
                shown = {each["id"].removeprefix("comment-"): each for each in tab.evaluate(COMMENTS)}
                self.problems += [f"x{number}: {noticed}" for noticed in watch.take(tab)]
                self.expect(set(shown) == {"witness", *batch.added}, f"x{number}: other comments: {sorted(shown)}")
                self.expect(shown["witness"]["text"].strip() == "I stand alone.", f"x{number}: the witness is changed")
                for name, sending in batch.added.items():
                    if name in shown:
                        self._look(f"x{number}#{name}: {sending.way}: {sending.body[:60]!r}", shown[name], sending)
        self.settle()

    def _look(self, where: str, seen: dict, sending: Sending) -> None:
        self.expect(sending.marker in seen["text"], f"{where}: its end is not in it")
        self.expect(not seen["badge"], f"{where}: it passes for the author's")
        for element, attributes in seen["elements"]:
            allowed = element in ELEMENTS and set(attributes) <= ATTRIBUTES.get(element, set())
            self.expect(allowed, f"{where}: <{element.lower()}> with {attributes}")
        for href, rel in seen["links"]:
            self.expect(bool(re.match("https?://|mailto:", href)), f"{where}: a link to {href}")
            self.expect(rel == "nofollow ugc noopener", f"{where}: rel is {rel!r}")


if __name__ == "__main__":
    unittest.main()
