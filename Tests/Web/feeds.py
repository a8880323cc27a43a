"""What feeds and sitemaps must be, by their own schemas."""

import functools
import json
import pathlib

import jsonschema
from lxml import etree

SCHEMAS = pathlib.Path(__file__).with_name("schemas")
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@functools.cache
def atom_schema() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(SCHEMAS / "atom.rng"))


@functools.cache
def sitemap_schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMAS / "sitemap.xsd"))


@functools.cache
def json_feed_schema() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads((SCHEMAS / "json-feed.json").read_text(encoding="utf-8")))


def _reports(schema: etree.RelaxNG | etree.XMLSchema, document: etree._Element) -> list[str]:
    if schema.validate(document):
        return []
    return [f"line {error.line}: {error.message}" for error in schema.error_log]


def atom_problems(feed: etree._Element) -> list[str]:
    """What RFC 4287 forbids about a feed: by the schema of its appendix B, and by its rules that no schema can say."""
    problems = _reports(atom_schema(), feed)
    for part in [feed, *feed.iter(ATOM + "entry")]:
        where = f"line {part.sourceline}"
        if part.find(ATOM + "author") is None and feed.find(ATOM + "author") is None:
            problems.append(f"{where}: nobody is its author (4.1.1, 4.1.2)")
        alternates = [link for link in part.findall(ATOM + "link") if link.get("rel", "alternate") == "alternate"]
        kinds = [(link.get("type"), link.get("hreflang")) for link in alternates]
        if len(kinds) != len(set(kinds)):
            problems.append(f"{where}: two alternates of one type and language (4.1.1, 4.1.2)")
        if part is not feed and not alternates and part.find(ATOM + "content") is None:
            problems.append(f"{where}: neither an alternate nor a content (4.1.2)")
    entries = [(entry.findtext(ATOM + "id"), entry.findtext(ATOM + "updated")) for entry in feed.iter(ATOM + "entry")]
    if len(entries) != len(set(entries)):
        problems.append("two entries have one id and one moment (4.1.1)")
    return problems


def sitemap_problems(sitemap: etree._Element) -> list[str]:
    """What the schema of sitemaps.org forbids about a sitemap, or an index of sitemaps."""
    return _reports(sitemap_schema(), sitemap)


def json_feed_problems(feed: object) -> list[str]:
    """What JSON Feed 1.1 forbids about a feed."""
    return [f"{error.json_path}: {error.message[:200]}" for error in json_feed_schema().iter_errors(feed)]
