#!/usr/bin/env python3
"""Deploys a corpus to a storage that speaks S3, again without a change, and after small changes of the content; counts what went over the line.

usage: deploy.py [COUNT ...]        article counts; 1000 without any

The files go by `deploy-s3.sh` of the documentation, which needs rclone, to a storage on this machine (storage.py). What was uploaded and removed must be exactly
the files that differ byte for byte, and exactly those that the build said; at the end the storage must hold the site. Seconds are rclone's without a network.
"""
import collections
import datetime
import hashlib
import os
import re
import subprocess
import sys
import tempfile
import time

from storage import Storage

HERE = os.path.dirname(os.path.abspath(__file__))
HOUSE = os.path.dirname(HERE)
MANIFEST = ".inglenook-manifest"


def checksums(site):
    """What is published of a folder: the size and the checksum of each file."""
    files = {}
    for folder, _, names in os.walk(site):
        for path in (os.path.join(folder, name) for name in names if name != MANIFEST):
            with open(path, "rb") as file:
                content = file.read()
            files[os.path.relpath(path, site)] = len(content), hashlib.md5(content).digest()
    return files


def build(folder):
    """The files that a build says it has written and removed."""
    inglenook = os.environ.get("INGLENOOK", f"{HOUSE}/.build/release/inglenook")
    command = [os.path.abspath(inglenook), "build", "--verbose", "--content", f"{folder}/inglenook/content", "--templates", f"{HOUSE}/templates"]
    said = subprocess.run([*command, "--output", f"{folder}/site"], check=True, capture_output=True, text=True).stdout
    return [set(re.findall(rf"^  {word}  (.*)$", said, re.M)) - {MANIFEST} for word in ("written", "removed")]


def environment(storage):
    """How rclone reaches a storage."""
    settings = {"TYPE": "s3", "PROVIDER": "Other", "ENDPOINT": f"http://127.0.0.1:{storage.server_port}", "REGION": "us-east-1", "ACCESS_KEY_ID": "key", "SECRET_ACCESS_KEY": "secret"}
    own = {**os.environ, "RCLONE_CONFIG": os.devnull, **{f"RCLONE_CONFIG_STORAGE_{name}": value for name, value in settings.items()}}
    own.pop("AWS_CA_BUNDLE", None)  # rclone takes no other certificates, and needs none here.
    return own


def deploy(folder, environment):
    """The files that were uploaded and those that were removed, and the seconds."""
    start = time.monotonic()
    script = ["sh", f"{HOUSE}/docs/content/examples/deploy-s3.sh", "storage:site"]
    said = subprocess.run(script, env={**environment, "SITE": f"{folder}/site"}, check=True, capture_output=True, text=True).stderr
    return set(re.findall(r": (.*): Copied \(.*\)$", said, re.M)), set(re.findall(r": (.*): Deleted$", said, re.M)), time.monotonic() - start


def kind(path):
    """A file's name with what tells it from others of its kind taken out."""
    path = re.sub(r"^search/([a-z])[a-z0-9]*-[a-z0-9]+", r"search/\1…", path)
    path = re.sub(r"-[0-9a-f]{16}\.", "-….", re.sub(r"page/\d+", "page/…", path))
    return re.sub(r"^((?:takeaways/)?(?:posts|authors|categories|tags))/[^/]+/", r"\1/…/", path)


def nothing(content):
    """Leaves the content as it is."""


def sentence(content):
    """Adds a sentence to one article."""
    with open(f"{content}/posts/article-000007.md", "a", encoding="utf-8") as file:
        file.write("\nOne more thing is to be said.\n")


def comment(content):
    """Adds a comment to the first thread."""
    with open(f"{content}/comments/{min(os.listdir(f'{content}/comments'))}", "a", encoding="utf-8") as file:
        file.write("\n---\nid: one-more\nauthor: Vera\ndate: 2026-01-01 10:00\n---\nThank you. I have sent this to my sister, with whom I have spoken too little.\n")


def article(content):
    """Adds an article, newer than all others."""
    with open(f"{content}/posts/article-000008.md", encoding="utf-8") as file:
        text = re.sub(r"(?m)^date: .*", "date: 2026-01-01", file.read(), count=1)
    with open(f"{content}/posts/one-more.md", "w", encoding="utf-8") as file:
        file.write(re.sub(r"(?m)^title: .*", "title: One more", text, count=1))


CHANGES = {"first": nothing, "nothing changed": nothing, "one sentence more": sentence, "one comment more": comment, "one article more": article}


def measure(count, folder):
    """For each change the kinds of the files that were uploaded, and how many of all had bytes that lay there already."""
    subprocess.run([sys.executable, f"{HERE}/Corpus/make-corpus.py", str(count), folder, "--without-hugo"], check=True)
    storage, before, kinds = Storage(), {}, {}
    for name, change in CHANGES.items():
        change(f"{folder}/inglenook/content")
        said = build(folder)
        after = checksums(f"{folder}/site")
        storage.requests.clear()
        uploaded, removed, seconds = deploy(folder, environment(storage))
        changed = {path for path in after if after[path] != before.get(path)}
        if (uploaded, removed) != (changed, before.keys() - after.keys()) or [uploaded, removed] != said:
            sys.exit(f"{name}: {len(uploaded)} uploaded, {len(changed)} differ, {len(said[0])} said to be written")
        size, known = sum(after[path][0] for path in uploaded) / 1e6, set(before.values())
        print(f"| {count} | {name} | {len(after)} | {len(uploaded)} | {size:.1f} | {len(removed)} | {storage.requests.total()} | {seconds:.1f} |", flush=True)
        kinds[name] = collections.Counter(map(kind, uploaded)), sum(after[path] in known for path in uploaded)
        before = after
    check = ["rclone", "check", "--fast-list", "--exclude", f"/{MANIFEST}", f"{folder}/site", "storage:site"]
    subprocess.run(check, env=environment(storage), check=True, stderr=subprocess.DEVNULL)
    return kinds


def main():
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    print("| articles | deployment | files of the site | uploaded | MB | removed | requests | s |\n|---|---|---|---|---|---|---|---|")
    results = {}
    for count in [int(argument) for argument in sys.argv[1:]] or [1000]:
        with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
            results[count] = measure(count, folder)
    for count, changes in results.items():
        for name, (kinds, renamed) in list(changes.items())[2:]:
            print(f"\n{count}, {name}: " + ", ".join(f"{number} `{kind}`" for kind, number in kinds.most_common())
                  + f". Of these, {renamed} have bytes that lay there under another name.")


main()
