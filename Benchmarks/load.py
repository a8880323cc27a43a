#!/usr/bin/env python3
"""Builds sites that are extreme in one way, each at a quarter of its size and at its whole size, and prints how the time grows.

usage: load.py [CASE ...]        all cases without any; the release build must be there, or INGLENOOK names another

A case is in order if its time grows no faster than its size (the last column is about 4 or less), or if the build refuses it with a clear
message, which is then printed. Times are processor seconds of the whole process, cold, into a fresh folder, without share cards: each takes 4 ms once and
would hide what is looked at. Nothing is deleted before the end, since ext4 then searches long for places for new files.
"""
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SENTENCES = ["The partner remembers an old quarrel before the evening is over.", "An honest answer needs more patience than before.",
             "Your sister keeps a small promise, and it is enough.", "Nobody asks, and both of them notice the silence."]


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def article(content, name, body, **keys):
    front = "".join(f"{key}: {value}\n" for key, value in keys.items())
    write(f"{content}/posts/{name}.md", f"---\ntitle: {name}\ndate: 2026-01-01\n{front}---\n{body}\n")


def words(content, count):
    paragraphs = ["\n".join([f"## Part {n}\n" if n % 20 == 0 else "", " ".join(SENTENCES[(n + k) % 4] for k in range(8))]) for n in range(count // 76)]
    article(content, "long", "\n\n".join(paragraphs))


def comments(content, count):
    article(content, "talk", SENTENCES[0])
    reply = lambda n: f"reply-to: c{n - 1 - n % 7}\n" if n % 3 and n > 7 else ""
    write(f"{content}/comments/talk.md", "\n".join(
        f"---\nid: c{n}\nauthor: Reader {n}\ndate: 2026-01-{n * 27 // count + 1:02} {n // 60 % 24:02}:{n % 60:02}\n{reply(n)}---\n{SENTENCES[n % 4]}\n"
        for n in range(count)))


def deep(content, count):
    article(content, "talk", SENTENCES[0])
    write(f"{content}/comments/talk.md", "\n".join(
        f"---\nid: c{n}\nauthor: Reader {n}\ndate: 2026-01-{n * 27 // count + 1:02} {n // 60 % 24:02}:{n % 60:02}\n"
        + (f"reply-to: c{n - 1}\n" if n else "") + f"---\n{SENTENCES[n % 4]}\n" for n in range(count)))


def tags(content, count):
    for n in range(count // 10):
        article(content, f"article-{n:05}", SENTENCES[n % 4], tags="[" + ", ".join(f"tag {n * 10 + k}" for k in range(10)) + "]")


def home(content, count):
    for n in range(count * 20):
        article(content, f"article-{n:05}", SENTENCES[n % 4])


def same_tag(content, count):
    for n in range(count):
        article(content, f"article-{n:05}", SENTENCES[n % 4], tags="[everything, all]", categories="[one]")


def files(content, count):
    article(content, "one", SENTENCES[0])
    for n in range(count):
        write(f"{content}/media/note-{n:06}.txt", "a")


def headings(content, count):
    article(content, "headings", "\n\n".join(f"## The same heading\n\n[Up](#the-same-heading{f'-{n}' if n > 1 else ''})" for n in range(1, count)))


def links(content, count):
    article(content, "a", "\n\n".join(f"[One](b.md) [two][n{n}]\n\n[n{n}]: b.md#comments" for n in range(count)))
    article(content, "b", SENTENCES[0])


def footnotes(content, count):
    article(content, "notes", "\n\n".join(f"A word[^n{n}].\n\n[^n{n}]: {SENTENCES[n % 4]}" for n in range(count)))


def takeaways(content, count):
    article(content, "lines", "\n\n".join(f"**Bottom line?** {SENTENCES[n % 4]}" for n in range(count)))


def unicode_names(content, count):
    scripts = ["Ночь", "夜の話", "ليلة", "לילה", "रात", "밤", "Νύχτα", "Đêm", "n̈ïg̈ḧẗ", "🌙 moon", "ﬁnale", "İstanbul", "ß and ẞ", "it’s “quoted”", "a & b", "100 %", "plus+sign"]
    for n in range(count):
        article(content, f"{scripts[n % len(scripts)]} {n}", f"[Next](<{scripts[(n + 1) % len(scripts)]} {n + 1}.md>)" if n + 1 < count else "End.",
                tags=f'["{scripts[n % len(scripts)]}"]')


CASES = {"words in one article": (words, 1_000_000), "comments on one article": (comments, 50_000), "replies, each to the one before": (deep, 50_000),
         "tags": (tags, 20_000), "pages of the home page": (home, 200), "articles of one tag": (same_tag, 10_000), "files in one folder": (files, 100_000),
         "headings of one name": (headings, 20_000), "links on one page": (links, 20_000), "footnotes on one page": (footnotes, 20_000),
         "bottom lines on one page": (takeaways, 20_000), "articles with names in all scripts": (unicode_names, 1_700)}


def build(make, count, folder):
    """Processor seconds, peak megabytes, and what the build said if it refused."""
    write(f"{folder}/content/site.yaml", "title: Load\nbase-url: https://load.example/\ntime-zone: UTC\nshare-cards: false\n")
    make(f"{folder}/content", count)
    inglenook = os.environ.get("INGLENOOK", os.path.join(HERE, "..", ".build", "release", "inglenook"))
    command = [os.path.abspath(inglenook), "build", "--quiet", "--content", "content", "--templates", os.path.abspath(f"{HERE}/../templates"), "--output", "out"]
    with open(f"{folder}/said", "wb") as said:
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
    with open(f"{folder}/said", encoding="utf-8", errors="replace") as said:
        words = said.read(400)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, f"ended with {status}: {words}" if status else ""


def main():
    chosen = sys.argv[1:] or list(CASES)
    print("| case | size | processor s at a quarter | whole | peak MB | × |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
        for name in chosen:
            make, count = CASES[name]
            quarter, _, refusal = build(make, count // 4, f"{folder}/{name}/quarter")
            whole, peak, refusal = build(make, count, f"{folder}/{name}/whole") if not refusal else (0, 0, refusal)
            print(f"| {name} | {count} | {quarter:.2f} | {whole:.2f} | {peak:.0f} | {whole / quarter:.1f} |", flush=True)
            if refusal:
                print(refusal, flush=True)


main()
