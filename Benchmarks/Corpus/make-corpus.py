#!/usr/bin/env python3
"""Writes one corpus twice, deterministic from a seed: as content for Inglenook and as content for Hugo.

usage: make-corpus.py COUNT FOLDER [--without-hugo]

Articles of 600 to 1,500 words with headings, lists, footnotes and links; 12 categories, 200 tags, 8 authors; takeaways; threads of
0 to 20 comments on 60 % of the articles. FOLDER gets `inglenook/content` and `hugo/{content,data}`, or the first alone.
"""
import json
import os
import random
import sys

SUBJECTS = "the partner,a friend,your sister,the couple,a parent,the child,somebody you love,the listener,an old friend,the therapist".split(",")
VERBS = "hears,remembers,asks for,avoids,welcomes,repairs,names,carries,forgives,questions,mistakes,keeps,leaves,mends,fears".split(",")
OBJECTS = (
    "the silence,a small promise,an old quarrel,the morning routine,a door left open,the second apology,the need for rest,a shared joke,"
    "the long drive home,an honest answer,the weight of the week,a difficult letter,the empty chair,a change of plan,the kitchen table"
).split(",")
ENDINGS = (
    "before the evening is over,without saying why,and it is enough,when nobody asks,as if for the first time,in their own time,"
    "because it was never about the dishes,long after the argument,and both of them notice,even on a good day,with more patience than before"
).split(",")
WORDS = (
    "space closeness trust repair listening distance apology boundary habit ritual promise anger grief laughter money family work rest"
    " attention honesty fear hope jealousy kindness patience routine silence touch travel illness children parents friends home change"
).split()
NAMES = "Ana Ben Chidi Dora Emre Fatima Goran Hana Ivo Jun Kofi Lena Milo Nadia Omar Petra Quinn Rosa Sven Tara Uma Vera Wes Ximena Yara Zoe".split()


def sentence(rng):
    text = f"{rng.choice(SUBJECTS)} {rng.choice(VERBS)} {rng.choice(OBJECTS)}"
    if rng.random() < 0.5:
        text += " " + rng.choice(ENDINGS)
    if rng.random() < 0.3:
        text += f", and {rng.choice(SUBJECTS)} {rng.choice(VERBS)} {rng.choice(OBJECTS)}"
    if rng.random() < 0.12:
        text = text.replace(rng.choice(text.split()), f"*{rng.choice(WORDS)}*", 1)
    return text[0].upper() + text[1:] + rng.choice("....?")


def paragraph(rng):
    return " ".join(sentence(rng) for _ in range(rng.randint(3, 7)))


def title(rng, number):
    return f"{rng.choice(WORDS).capitalize()} and {rng.choice(WORDS)}: {rng.choice(OBJECTS)} ({number})"


def body(rng, number, count, link):
    goal, parts, words, section = rng.randint(600, 1500), [], 0, 0
    parts.append(paragraph(rng))
    while words < goal:
        section += 1
        parts.append(f"## {rng.choice(WORDS).capitalize()}, {rng.choice(WORDS)} and {rng.choice(OBJECTS)}")
        for _ in range(rng.randint(2, 4)):
            text = paragraph(rng)
            if rng.random() < 0.3:
                text += f" See [{rng.choice(WORDS)}]({link(rng.randrange(count))})."
            parts.append(text)
            words += len(text.split())
        if rng.random() < 0.5:
            items = [f"- {sentence(rng)}" for _ in range(rng.randint(3, 6))]
            parts.append("\n".join(items))
            words += sum(len(item.split()) for item in items)
        if rng.random() < 0.4:
            parts.append(f"{sentence(rng)}[^{section}]\n\n[^{section}]: {sentence(rng)}")
        if rng.random() < 0.3:
            parts.append(f"**Bottom line?** {sentence(rng)}")
    return "\n\n".join(parts) + "\n"


def thread(rng, number):
    if rng.random() >= 0.6:
        return []
    comments = []
    for index in range(rng.randint(0, 20)):
        day = 1 + index % 28
        comments.append({
            "id": f"c{number}-{index}", "author": rng.choice(NAMES), "date": f"2026-{1 + index // 28:02}-{day:02} {rng.randrange(24):02}:{rng.randrange(60):02}",
            "replyTo": comments[rng.randrange(len(comments))]["id"] if comments and rng.random() < 0.4 else "",
            "body": "\n\n".join(paragraph(rng) for _ in range(rng.randint(1, 2))),
        })
    return comments


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def quoted(items):
    return "[" + ", ".join(json.dumps(item) for item in items) + "]"


def main():
    count, folder, both = int(sys.argv[1]), sys.argv[2], "--without-hugo" not in sys.argv[3:]
    rng = random.Random(1)
    ours, hugo = f"{folder}/inglenook/content", f"{folder}/hugo"
    targets = [(ours, lambda other: f"article-{other:06}.md"), (hugo, lambda other: f"/posts/article-{other:06}/")][: 1 + both]
    categories = [f"Category {word}" for word in WORDS[:12]]
    tags = [f"{first}-{second}" for first in WORDS[:20] for second in WORDS[20:30]]
    authors = [f"author-{name.lower()}" for name in NAMES[:8]]
    write(f"{ours}/site.yaml", "title: A corpus\nbase-url: https://corpus.example/\ntime-zone: UTC\narticles-per-page: 20\n")
    for name, author in zip(NAMES, authors):
        write(f"{ours}/authors/{author}.md", f"---\nname: {name}\nrole: Writer\n---\n{paragraph(rng)}\n")
    for number in range(count):
        name = f"article-{number:06}"
        lines = [sentence(rng).rstrip("?.") + "." for _ in range(rng.randint(2, 5))]
        front = {
            "title": title(rng, number), "date": f"{2015 + number % 11}-{1 + number // 11 % 12:02}-{1 + number // 132 % 28:02}",
            "author": rng.choice(authors), "categories": [rng.choice(categories)], "tags": sorted(rng.sample(tags, rng.randint(2, 5))),
        }
        state = rng.getstate()
        for target, link in targets:
            rng.setstate(state)
            text = body(rng, number, count, link)
            key = "author" if target == ours else "authors"
            author = front["author"] if target == ours else quoted([front["author"]])
            yaml = (
                f"---\ntitle: {json.dumps(front['title'])}\ndate: {front['date']}\n{key}: {author}\ncategories: {quoted(front['categories'])}\n"
                f"tags: {quoted(front['tags'])}\ntakeaways:\n" + "".join(f"  - {json.dumps(line)}\n" for line in lines) + "---\n"
            )
            write(f"{target}/posts/{name}.md" if target == ours else f"{target}/content/posts/{name}.md", yaml + text)
        comments = thread(rng, number)
        if comments:
            write(f"{ours}/comments/{name}.md", "\n".join(
                f"---\nid: {c['id']}\nauthor: {c['author']}\ndate: {c['date']}\n" + (f"reply-to: {c['replyTo']}\n" if c["replyTo"] else "")
                + f"---\n{c['body']}\n" for c in comments))
            if both:
                write(f"{hugo}/data/comments/{name}.json", json.dumps(comments))
    for page in ("archive", "takeaways") if both else ():
        write(f"{hugo}/content/{page}.md", f"---\ntitle: {page.capitalize()}\nlayout: {page}\nurl: /{page}/\n---\n")


main()
