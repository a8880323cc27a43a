#!/usr/bin/env python3
"""Writes zones.c: the IANA time zone database of this machine, from 1970 on, as the program carries it.

Needs zic and tzdata.zi, which Debian has in libc-bin and tzdata. `make time-zones` calls it.
"""

import pathlib
import re
import struct
import subprocess
import tempfile

DATABASE = pathlib.Path("/usr/share/zoneinfo/tzdata.zi")
YEAR = 366 * 86_400


def transitions(data):
    """The offsets at each change of a TZif file's clocks, the first of them for all time before, and its rule (RFC 9636)."""
    first = struct.unpack(">6l", data[20:44])
    # Behind the old block with its times of four bytes stands the one with eight.
    start = 44 + first[3] * 5 + first[4] * 6 + first[5] + first[2] * 8 + first[1] + first[0]
    utc, standard, leaps, times, types, letters = struct.unpack(">6l", data[start + 20 : start + 44])
    start += 44
    moments = struct.unpack(f">{times}q", data[start : start + times * 8])
    kinds = data[start + times * 8 : start + times * 9]
    records = start + times * 9
    offsets = [struct.unpack(">l", data[records + i * 6 : records + i * 6 + 4])[0] for i in range(types)]
    footer = data[records + types * 6 + letters + leaps * 12 + standard + utc :].decode().strip()
    return [(-(2**63), offsets[0]), *((moment, offsets[kind]) for moment, kind in zip(moments, kinds))], footer


def changes(slim, fat):
    """The offset in 1970, every change of it since then, and the rule that holds after the last one.

    The slim file says from when on there is a rule. In the year after, it may not hold yet (America/Ojinaga in 2022).
    """
    known, footer = transitions(slim)
    last = known[-1][0]
    known += [(moment, offset) for moment, offset in transitions(fat)[0] if last < moment <= last + YEAR]
    offset = [offset for moment, offset in known if moment <= 0][-1]
    text = [str(offset)]
    for moment, new in known:
        if moment > 0 and (new != offset or moment == known[-1][0]):
            text.append(f"{moment}:{new}")
            offset = new
    return " ".join(text + rule(footer))


def rule(footer):
    """`CET-1CEST,M3.5.0,M10.5.0/3` as `3600,7200,3.5.0/7200,10.5.0/10800`; nothing for a zone without summer time."""
    if "," not in footer:
        return []
    names, start, end = footer.split(",")
    name = r"(?:<[^>]*>|[A-Za-z]+)"
    standard, summer = re.fullmatch(f"{name}([-+:0-9]+){name}([-+:0-9]*)", names).groups()
    winter = -seconds(standard)
    return [",".join([str(winter), str(-seconds(summer) if summer else winter + 3600), day(start), day(end)])]


def day(text):
    date, _, time = text.partition("/")
    assert date.startswith("M"), f"{text} is a kind of rule that SiteTimeZone does not know"
    return f"{date[1:]}/{seconds(time or '2')}"


def seconds(text):
    parts = [int(part) for part in text.lstrip("+-").split(":")] + [0, 0]
    total = parts[0] * 3600 + parts[1] * 60 + parts[2]
    return -total if text.startswith("-") else total


def zones(slim, fat):
    """Every name with its changes; a name that means the same zone as an earlier one refers to it."""
    known = {}
    for file in sorted(slim.rglob("*")):
        name = file.relative_to(slim).as_posix()
        if file.is_file() and name != "Factory":
            text = changes(file.read_bytes(), (fat / name).read_bytes())
            yield name, f"={known[text]}" if len(text) > 40 and text in known else text
            known.setdefault(text, name)


def main():
    version = DATABASE.read_text().split("\n", 1)[0].removeprefix("# version ")
    with tempfile.TemporaryDirectory() as folder:
        folders = [pathlib.Path(folder, kind) for kind in ("slim", "fat")]
        for kind in folders:
            subprocess.run(["zic", "-b", kind.name, "-d", kind, DATABASE], check=True)
        rows = "".join(f'  {{"{name}", "{text}"}},\n' for name, text in zones(*folders))
    here = pathlib.Path(__file__).parent
    here.joinpath("zones.c").write_text(
        f"""// The IANA time zone database, {version}: made by collect.py, in order of name.
#include "TimeZoneData.h"

static const struct time_zone zones[] = {{
{rows}}};

size_t time_zone_count(void) {{ return sizeof zones / sizeof zones[0]; }}

struct time_zone time_zone(size_t number) {{ return zones[number]; }}
"""
    )


main()
