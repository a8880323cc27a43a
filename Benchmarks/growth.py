#!/usr/bin/env python3
"""Builds corpora of growing size, and prints how time and memory grow with the articles.

usage: growth.py [COUNT ...]        article counts; 1000 3000 10000 30000 100000 without any

The first build of each corpus draws its share cards; the cold build after it goes to a fresh folder and takes them from the cache. Then nothing changed, then
one article. Nothing is deleted while a corpus is measured, so 100,000 articles need 30 GB in the folder of temporary files, or in BENCH_FOLDER.
"""
import datetime
import os
import subprocess
import sys
import tempfile

from bench import HERE, change, inglenook, run

SIZES = [1_000, 3_000, 10_000, 30_000, 100_000]


def main():
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    print("| articles | build | processor s | wall s | ms an article | peak MB | KB an article |\n|---|---|---|---|---|---|---|")
    for count in [int(argument) for argument in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
            subprocess.run([sys.executable, f"{HERE}/Corpus/make-corpus.py", str(count), folder, "--without-hugo"], check=True)
            for name, output in [("first", "first"), ("cold", "site"), ("nothing changed", "site"), ("one article changed", "site")]:
                if name == "one article changed":
                    change(folder)
                processor, wall, peak = run(inglenook(folder, f"{folder}/{output}"), folder)
                print(f"| {count} | {name} | {processor:.2f} | {wall:.2f} | {processor / count * 1e3:.2f} | {peak:.0f} | {peak * 1024 / count:.0f} |", flush=True)


main()
