#!/usr/bin/env -S python3 -B
"""Stories with what is said in them, as records for quote-weights.

usage: tests/said.py [FILE...] > RECORDS

The gold stories of tests/gold, and records of each FILE, one a line, with `text`
and `quotes`.
"""
import glob
import json
import os
import sys

import tap

GOLD = os.path.join(tap.ROOT, "tests", "gold")
sys.path.insert(0, GOLD)
import gold as markup       # noqa: E402


def house():
    for path in sorted(glob.glob(os.path.join(GOLD, "stories", "*.story"))):
        meta, body = markup.read(path)
        yield markup.layers(meta, *markup.parse(body))


def guests(path):
    with open(path, encoding="utf-8") as f:
        for line in f:
            yield json.loads(line)


def plain(quote):
    """What quote-weights looks at."""
    spans = quote.get("spans") or [[quote["start"], quote["end"]]]
    return {"start": quote["start"], "end": quote["end"], "spans": spans,
            "kind": quote["kind"]}


def main(paths):
    for records in [house()] + [guests(path) for path in paths]:
        for record in records:
            print(json.dumps({"text": record["text"],
                              "quotes": [plain(quote) for quote in record["quotes"]]},
                             ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
