#!/usr/bin/env -S python3 -B
"""Stories with their names, as records for train-entities.

usage: tests/names.py [DIR] > RECORDS

The gold stories of tests/gold, and from DIR, if it is given, the corpora below
that are there, each as NAME.jsonl with `text` and `entities`.  A corpus has its
own guidelines, so its records are guests; and what it does not annotate, or not
as the gold does, is unknown.
"""
import json
import os
import re
import sys

import tap

sys.path.insert(0, os.path.join(tap.ROOT, "tests", "gold"))
import gold as markup       # noqa: E402

# Name, what is unknown, and what an id must not begin with: text that may not be
# used freely.
CORPORA = [
    # Broad Twitter Corpus, CC BY 4.0
    ("btc-train", "group event work", ()),
    ("btc-dev", "group event work", ()),
    # Emerging Entities, W-NUT 2017, CC BY 4.0
    ("wnut17-train", "group event work", ()),
    # GUM, CC BY; biographies and travel guides are CC BY-SA
    ("gum-train", "facility group event work", ("GUM_bio", "GUM_voyage")),
    # re3d: United States public domain, OGL, CC BY; Wikipedia is CC BY-SA, the BBC CC BY-NC
    ("re3d", "group event work", ("re3d-Wikipedia", "re3d-BBC",
     "re3d-Delegation")),
    # SEC filings, CC BY 3.0
    ("sec-train", "group event work", ()),
]

# These corpora have titles inside persons: "Ms Downes", "President Assad".
TITLES = set("""
Mr Mrs Ms Miss Dr Sir Lord Lady Prof Gen Col Sen Rep Gov Capt Maj Lt Sgt Mr. Mrs. Ms. Dr.
Prof. Gen. Col. Sen. Rep. Gov. Capt. Maj. Lt. Sgt. President Prime Foreign Defence Defense
Deputy Minister Secretary Senator Governor General Colonel Captain Major Lieutenant Sergeant
Professor King Queen Prince Princess Pope Chancellor Ambassador Judge Justice Sheikh Chief
""".split())


def untitled(text, start, end):
    words = text[start:end].split(" ")
    while len(words) > 1 and words[0] in TITLES:
        start += len(words.pop(0)) + 1
    return start


def guests(path, unknown, banned):
    with open(path, encoding="utf-8") as f:
        for line in f:
            record = json.loads(line)
            if record["id"].startswith(banned):
                continue
            entities = [dict(e, start=untitled(record["text"], e["start"], e["end"])
                             if e["type"] == "PER" else e["start"])
                        for e in record["entities"]]
            yield {"id": record["id"], "text": record["text"], "entities": entities,
                   "unknown": unknown, "guest": True}


def held_out(name):
    """Every fifth of the stories that were written last is for testing alone."""
    prefix, number = os.path.splitext(name)[0].split("-")
    return prefix in ("ga", "gb", "gc", "gd", "ge", "gf", "rs") and int(number) % 5 == 0


def house(held=False):
    directory = os.path.join(tap.ROOT, "tests", "gold", "stories")
    for name in sorted(os.listdir(directory)):
        if held_out(name) == held:
            meta, body = markup.read(os.path.join(directory, name))
            record = markup.layers(meta, *markup.parse(body))
            yield record


SMALL = set("a an and as at by for from in of on or the to with".split())


def title_case(text):
    return "".join(w if w in SMALL or not w[:1].islower() else w[0].upper() + w[1:]
                   for w in re.split(r"(\s+)", text))


def headlines(record):
    """Its short sentences as lines of capitals and of title case, in turn: in
    headlines names must be known without their capitals."""
    lines, entities, at = [], [], 0
    for start, end in record["sentences"]:
        text = record["text"][start:end].rstrip(".")
        line = (str.upper, title_case)[len(lines) % 2](text)
        if not 4 <= len(text.split()) <= 14 or len(line) != len(text) or "“" in text:
            continue
        entities += [dict(e, start=e["start"] - start + at, end=e["end"] - start + at)
                     for e in record["entities"]
                     if start <= e["start"] and e["end"] <= start + len(text)]
        lines.append(line)
        at += len(line) + 1
    return {"id": record["id"] + "-headlines", "text": "\n".join(lines),
            "entities": entities, "copy": True}


def main(args):
    if len(args) > 1 or (args and args[0].startswith("-")):
        sys.exit(__doc__)
    for record in house():
        for r in record, headlines(record):
            print(json.dumps({k: r[k] for k in ("id", "text", "entities", "copy")
                              if k in r}, ensure_ascii=False))
    for name, unknown, banned in CORPORA if args else []:
        path = os.path.join(args[0], name + ".jsonl")
        if not os.path.exists(path):
            print(f"skipped: {path} is not there", file=sys.stderr)
            continue
        for record in guests(path, unknown, banned):
            print(json.dumps(record, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
