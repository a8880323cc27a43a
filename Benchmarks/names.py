#!/usr/bin/env python3
"""Builds a site of one article for each kind of file name that there is, and prints what became of it: its address, or what the build said.

usage: names.py [--whole]        first lines of messages, or the whole of them; INGLENOOK names another program than the release build

Each name is tried as an article, as a folder with an article in it, and as a file to be copied. Nothing may vanish: what leads neither to a file nor to a
message is marked, and makes the script fail. Only folders and files to be copied whose names begin with a dot are passed over in silence.
"""
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = {
    "combining": ["n\u0308i\u0308g\u0308h\u0308t"], "composed beside decomposed": ["caf\u00e9", "cafe\u0301"], "right to left": ["ليلة", "לילה"],
    "right-to-left override": ["a\u202egpj"], "emoji joined by ZWJ": ["👩\u200d👩\u200d👧 home"], "astral letters": ["𝒩ight 𐍈"], "zero width": ["a\u200bb", "\u200b"],
    "byte order mark": ["\ufeffa"], "no-break space": ["a\u00a0b"], "ligature": ["ﬁnale"], "dotted İ, ß": ["İstanbul", "ßẞ"], "Korean, decomposed": ["\u1107\u1161\u11b7"],
    "half width": ["ﾖﾙ"], "private use, unassigned": ["\ue000", "\u0378"], "255 bytes": ["a" * 251, "夜" * 83],
    "letters of another case": ["Night", "night"], "case beyond ASCII": ["Ñ", "ñ"], "newline": ["a\nb"], "tab, escape, delete": ["a\tb", "a\x1bb", "a\x7fb"],
    "invalid UTF-8": [b"a\xffb", b"\xc3"], "overlong, surrogate": [b"\xc0\xaf", b"\xed\xa0\x80"], "leading dash": ["-rf", "--help"], "leading dot": [".hidden"],
    "dots": ["...", "a..b", "a."], "spaces": [" ", " a ", "a  b"], "percent": ["100 %", "a%2Fb", "%"], "question mark, hash": ["what?", "no #1"], "quotes": ["a'b", 'a"b', "“a”"],
    "markup": ["<script>alert(1)<", "a&amp;b"], "backslash, colon, bar, star": ["a\\b", "c:d", "a|b", "*"], "braces": ["{{title}}", "${HOME}"], "names of devices": ["con", "nul"],
    "index": ["index", "Index"], "punctuation alone": ["!!!", "—"], "digits, date": ["1", "2026-01-01", "2026-13-45-x"], "ours": ["feed.xml", "404", "search"],
}
PLACES = {"article": b"content/posts/%s.md", "folder": b"content/posts/%s/inside-%d.md", "media": b"content/media/%s.txt"}


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(text)


def files(folder):
    return {os.path.relpath(os.path.join(parent, name), folder) for parent, _, names in os.walk(folder) for name in names}


def build(folder):
    inglenook = os.path.abspath(os.environ.get("INGLENOOK", f"{HERE}/../.build/release/inglenook"))
    command = [inglenook, "build", "--content", "content", "--templates", os.path.abspath(f"{HERE}/../templates"), "--output", "out"]
    process = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return process.returncode, process.stderr


def led(place, names):
    """What these names led to: the exit status, the message, and the files that a site without them does not have."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
        folder = os.fsencode(folder)
        write(folder + b"/content/site.yaml", b"title: Names\nbase-url: https://names.example/\ntime-zone: UTC\n")
        for number, name in enumerate(names):
            name = name if isinstance(name, bytes) else name.encode()
            path = PLACES[place] % ((name, number) if place == "folder" else name)
            write(os.path.join(folder, path), b"---\ntitle: T%d\ndate: 2026-01-01\n---\nSome words.\n" % number if place != "media" else b"%d" % number)
        status, said = build(folder)
        kept = r"^posts/.*/index\.html$|^posts/index" if place != "media" else r"^media/"
        made = sorted(path for path in files(folder + b"/out") if re.search(kept.encode(), path, re.S) and not path.endswith(b"hand-out/index.html"))
    return status, said.decode(errors="backslashreplace"), made


def cases():
    for kind, names in NAMES.items():
        yield kind, "article", names
        shown = [name for name in names if isinstance(name, bytes) or not name.startswith(".")]
        if shown:
            yield from ((kind, place, shown) for place in ("folder", "media"))


def main():
    whole, silent = "--whole" in sys.argv[1:], 0
    for kind, place, names in cases():
        status, said, made = led(place, names)
        lost = status == 0 and len(made) < len(names) and not said or status not in (0, 1)
        silent += lost
        said = said if whole else "; ".join(re.findall(r"^.*(?:error|warning): .*", said, re.M) or said.split("\n")[:1])
        print(f"{'LOST ' if lost else ''}{kind}, {place}: {[os.fsdecode(path).encode('utf-8', 'backslashreplace').decode() for path in made]} {said}", flush=True)
    sys.exit(silent and f"{silent} led neither to a file nor to a message")


main()
