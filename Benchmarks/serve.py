#!/usr/bin/env python3
"""Measures the preview: from a save to the new bytes through HTTP, the time of a request, and memory.

usage: serve.py CORPUS [INGLENOOK] [SAVES]

CORPUS is a folder of Corpus/make-corpus.py; one of its articles is saved again and again, and is put back at the end.
"""
import http.client
import os
import re
import statistics
import subprocess
import sys
import time


def memory(process, name):
    with open(f"/proc/{process.pid}/status") as status:
        return int(re.search(rf"{name}:\s+(\d+)", status.read()).group(1)) / 1024


def get(connection, path):
    connection.request("GET", path)
    return connection.getresponse().read()


def milliseconds(values):
    values = sorted(values)
    return f"{statistics.median(values):.1f} ms (from {values[0]:.1f} to {values[-1]:.1f})"


def main():
    corpus = os.path.join(sys.argv[1], "inglenook")
    house = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    binary = sys.argv[2] if len(sys.argv) > 2 else os.path.join(house, ".build/release/inglenook")
    saves = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    posts = os.path.join(corpus, "content/posts")
    name = sorted(os.listdir(posts))[len(os.listdir(posts)) // 2]
    file = os.path.join(posts, name)
    path = "/posts/" + re.sub(r"^\d{4}-\d\d-\d\d-|\.md$", "", name) + "/"
    start = time.perf_counter()
    process = subprocess.Popen(
        [binary, "serve", "--content", "content", "--templates", os.path.join(house, "templates")],
        cwd=corpus, stdout=subprocess.PIPE, text=True)
    port = int(re.search(r"localhost:(\d+)", process.stdout.readline()).group(1))
    with open(file, "rb") as original:
        text = original.read()
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        get(connection, path)
        print(f"first page after {time.perf_counter() - start:.2f} s, {memory(process, 'VmRSS'):.0f} MB")
        times = []
        for number in range(saves):
            word = f"save-number-{number}-{os.getpid()}".encode()
            time.sleep(0.3)
            with open(file, "wb") as article:
                article.write(text + b"\n\n" + word + b"\n")
            start = time.perf_counter()
            while word not in get(connection, path):
                time.sleep(0.0005)
            times.append((time.perf_counter() - start) * 1000)
        print(f"save to new bytes: {milliseconds(times)}")
        requests = []
        for _ in range(200):
            start = time.perf_counter()
            get(connection, path)
            requests.append((time.perf_counter() - start) * 1000)
        print(f"one request: {milliseconds(requests)}")
        print(f"memory: {memory(process, 'VmRSS'):.0f} MB now, {memory(process, 'VmHWM'):.0f} MB at most")
    finally:
        with open(file, "wb") as article:
            article.write(text)
        process.terminate()


main()
