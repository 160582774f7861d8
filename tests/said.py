#!/usr/bin/env -S python3 -B
"""Stories with what is said in them, as records for quote-weights.

usage: tests/said.py [DIR] > RECORDS

The gold stories of tests/gold, and those of DIR, if it is given.
"""
import glob
import json
import os
import sys

import tap

GOLD = os.path.join(tap.ROOT, "tests", "gold")
sys.path.insert(0, GOLD)
import gold as markup       # noqa: E402


def main():
    directories = [os.path.join(GOLD, "stories")] + sys.argv[1:]
    stories = {}
    for directory in directories:
        for path in sorted(glob.glob(os.path.join(directory, "*.story"))):
            meta, body = markup.read(path)
            stories[meta["id"]] = markup.layers(meta, *markup.parse(body))
    for name in sorted(stories):
        record = stories[name]
        for quote in record["quotes"]:
            for part in ("source", "cue"):
                if quote[part]:
                    quote[part] = {key: quote[part][key] for key in ("start", "end")}
        print(json.dumps({key: record[key] for key in ("id", "text", "quotes")},
                         ensure_ascii=False))


if __name__ == "__main__":
    main()
