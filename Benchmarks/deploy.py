#!/usr/bin/env python3
"""Deploys a corpus to a storage that speaks S3, again without a change, and again after one article changed; counts what went over the line.

usage: deploy.py [COUNT ...]        article counts; 1000 without any

The storage is PyPI's `moto[server]` on this machine, or the program that MOTO names; the files go there by `deploy-s3.sh` of the documentation, which
needs rclone. What was uploaded and removed must be exactly the files that differ byte for byte, and exactly those that the build said; at the end the storage
must hold the site. Seconds are what rclone took against a storage on the same machine: they compare deployments, and say nothing of a real network. Each of
the six listings is one request here, since moto sorts the whole bucket for each; S3 gives 1,000 names an answer.
"""
import collections
import contextlib
import datetime
import hashlib
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

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


@contextlib.contextmanager
def storage(folder):
    """A storage on this machine: the environment with which rclone reaches it, and its log."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with open(f"{folder}/storage.log", "wb") as log:
        process = subprocess.Popen([os.environ.get("MOTO", "moto_server"), "--host", "127.0.0.1", "--port", str(port)], stdout=log, stderr=log)
    settings = {"TYPE": "s3", "PROVIDER": "Other", "ENDPOINT": f"http://127.0.0.1:{port}", "REGION": "us-east-1", "ACCESS_KEY_ID": "key", "SECRET_ACCESS_KEY": "secret", "LIST_CHUNK": "1000000"}
    environment = {**os.environ, "RCLONE_CONFIG": os.devnull, **{f"RCLONE_CONFIG_STORAGE_{name}": value for name, value in settings.items()}}
    environment.pop("AWS_CA_BUNDLE", None)  # rclone takes no other certificates, and needs none here.
    try:
        while socket.socket().connect_ex(("127.0.0.1", port)):
            time.sleep(0.1)
        subprocess.run(["rclone", "mkdir", "storage:site"], env=environment, check=True)
        yield environment, f"{folder}/storage.log"
    finally:
        process.terminate()
        process.wait()


def deploy(folder, environment):
    """The files that were uploaded and those that were removed, and the seconds."""
    start = time.monotonic()
    script = ["sh", f"{HOUSE}/docs/content/examples/deploy-s3.sh", "storage:site"]
    said = subprocess.run(script, env={**environment, "SITE": f"{folder}/site"}, check=True, capture_output=True, text=True).stderr
    return set(re.findall(r": (.*): Copied \(.*\)$", said, re.M)), set(re.findall(r": (.*): Deleted$", said, re.M)), time.monotonic() - start


def kind(path):
    """A file's name with what tells it from others of its kind taken out."""
    path = re.sub(r"^search/([a-z])\d+-[0-9a-f]+", r"search/\1…", path)
    path = re.sub(r"-[0-9a-f]{16}\.", "-….", re.sub(r"page/\d+", "page/…", path))
    return re.sub(r"^((?:takeaways/)?(?:posts|authors|categories|tags))/[^/]+/", r"\1/…/", path)


def change(folder):
    """Adds a sentence to one article."""
    with open(f"{folder}/inglenook/content/posts/article-000007.md", "a", encoding="utf-8") as file:
        file.write("\nOne more thing is to be said.\n")


def measure(count, folder):
    subprocess.run([sys.executable, f"{HERE}/Corpus/make-corpus.py", str(count), folder], check=True)
    shutil.rmtree(f"{folder}/hugo")
    before, requests = {}, 0
    with storage(folder) as (environment, log):
        for name, prepare in [("first", lambda _: None), ("nothing changed", lambda _: None), ("one article changed", change)]:
            prepare(folder)
            said = build(folder)
            after = checksums(folder + "/site")
            uploaded, removed, seconds = deploy(folder, environment)
            changed = {path for path in after if after[path] != before.get(path)}
            if (uploaded, removed) != (changed, before.keys() - after.keys()) or [uploaded, removed] != said:
                sys.exit(f"{name}: {len(uploaded)} uploaded, {len(changed)} differ, {len(said[0])} said to be written")
            with open(log, "rb") as file:
                total = sum(b"HTTP/1." in line for line in file)
            size = sum(after[path][0] for path in uploaded) / 1e6
            print(f"| {count} | {name} | {len(after)} | {len(uploaded)} | {size:.1f} | {len(removed)} | {total - requests} | {seconds:.1f} |", flush=True)
            renamed = uploaded & {path for path in after if after[path] in set(before.values())}
            before, requests = after, total
        subprocess.run(["rclone", "check", "--fast-list", "--exclude", f"/{MANIFEST}", f"{folder}/site", "storage:site"], env=environment, check=True, stderr=subprocess.DEVNULL)
    return collections.Counter(map(kind, uploaded)), len(renamed)


def main():
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    print("| articles | deployment | files of the site | uploaded | MB | removed | requests | s |\n|---|---|---|---|---|---|---|---|")
    kinds = {}
    for count in [int(argument) for argument in sys.argv[1:]] or [1000]:
        with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
            kinds[count] = measure(count, folder)
    for count, (uploaded, renamed) in kinds.items():
        print(f"\nWith one article of {count}: " + ", ".join(f"{number} `{name}`" for name, number in uploaded.most_common())
              + f". Of these, {renamed} have bytes that lay there under another name.")


main()
