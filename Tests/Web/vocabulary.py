"""JSON-LD held against schema.org's own vocabulary, and against what search engines document that they need."""

import functools
import json
import pathlib
import re
from collections.abc import Iterator

DATE = re.compile(r"\d{4}-\d\d-\d\d")
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
ADDRESS = re.compile(r"(https?|mailto):\S+")

# What stands for a value of schema.org's data types.
DATA_TYPES = {
    "Text": lambda value: isinstance(value, str) and value.strip() != "",
    "CssSelectorType": lambda value: isinstance(value, str) and value.strip() != "",
    "URL": lambda value: isinstance(value, str) and ADDRESS.fullmatch(value),
    "Date": lambda value: isinstance(value, str) and DATE.fullmatch(value),
    "DateTime": lambda value: isinstance(value, str) and DATE_TIME.fullmatch(value),
    "Integer": lambda value: type(value) is int,
}

# Google Search Central: Article, Breadcrumb, Discussion forum, Profile page. Every property of a node that has one of these
# types must be there; those of Article are recommended there, and all within an author's reach but the two dates and the author.
NEEDED = {
    "BlogPosting": ["headline", "image", "url", "mainEntityOfPage", "inLanguage", "wordCount"],
    "BreadcrumbList": ["itemListElement"],
    "ListItem": ["position", "name", "item"],
    "Comment": ["text", "author", "datePublished", "url"],
    "Person": ["name"],
    "ProfilePage": ["mainEntity"],
    "WebSite": ["name", "url", "potentialAction"],
    "SearchAction": ["target", "query-input"],
    "EntryPoint": ["urlTemplate"],
    "SpeakableSpecification": ["cssSelector"],
}


@functools.cache
def vocabulary() -> dict:
    return json.loads(pathlib.Path(__file__).with_name("schema-org.json").read_text(encoding="utf-8"))


@functools.cache
def kinds(name: str) -> frozenset[str]:
    """A type, and every type that it is a kind of."""
    above = vocabulary()["types"].get(name, [])
    return frozenset({name}.union(*(kinds(each) for each in above)))


def nodes(value: object) -> Iterator[dict]:
    """Every node below a value."""
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        for each in value.values():
            yield from nodes(each)
    elif isinstance(value, list):
        for each in value:
            yield from nodes(each)


def problems(data: dict) -> list[str]:
    """What is wrong with the data of a page."""
    found = [] if data.get("@context") == "https://schema.org" else ["the context is not schema.org's"]
    for node in nodes(data):
        found += _problems_of_node(node)
    return found


def _problems_of_node(node: dict) -> Iterator[str]:
    kind = node["@type"]
    if kind not in vocabulary()["types"]:
        yield f"{kind} is not in schema-org.json"
        return
    yield from (f"{kind} has no {name}" for name in NEEDED.get(kind, []) if name not in node)
    for name, value in node.items():
        if name.startswith("@"):
            continue
        # What an action asks for: “query-input” stands for “query”. (schema.org, “Potential Actions”)
        definition = vocabulary()["properties"].get(name.removesuffix("-input"))
        if definition is None:
            yield f"{kind}: {name} is not in schema-org.json"
            continue
        if not kinds(kind) & set(definition["domain"]):
            yield f"{kind} has no property {name}"
        for each in value if isinstance(value, list) else [value]:
            if not _is_one_of(each, definition["range"]):
                yield f"{kind}: {name} may not be {json.dumps(each)[:80]}"


def _is_one_of(value: object, ranges: list[str]) -> bool:
    if isinstance(value, dict):
        return bool(kinds(value.get("@type", "")) & set(ranges))
    # The address of a thing stands for the thing. (schema.org, “Data model”)
    return any(DATA_TYPES.get(name, DATA_TYPES["URL"])(value) for name in ranges)
