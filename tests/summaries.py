#!/usr/bin/env -S python3 -B
"""Stories with a summary that people wrote, as records to learn from.

usage: tests/summaries.py [FILE...] > RECORDS

The gold stories of tests/gold, and those of each FILE, one JSON object a line: a
story as `text`, perhaps its `title`, and as `reference` the sentences of its
summary.  A record has the summary as `abstract`, and every layer that summarize
reads.
"""
import glob
import json
import os
import subprocess
import sys

import tap

sys.path.insert(0, os.path.join(tap.ROOT, "tests", "gold"))
import gold as markup       # noqa: E402


def house():
    for path in sorted(glob.glob(os.path.join(tap.ROOT, "tests", "gold", "stories", "*.story"))):
        meta, body = markup.read(path)
        story = markup.layers(meta, *markup.parse(body))
        if story.get("abstract"):
            yield story["id"], story.get("headline"), story["text"], story["abstract"]


def others(path):
    with open(path, encoding="utf-8") as f:
        for story in map(json.loads, f):
            yield story["id"], story.get("title"), story["text"], "\n".join(story["reference"])


def main(paths):
    if paths and paths[0].startswith("-"):
        sys.exit(__doc__)
    filters = subprocess.Popen("strip | segment | tag-entities | tag-quotes", shell=True,
                               env=tap.ENV, stdin=subprocess.PIPE)
    for source in [house()] + [others(path) for path in paths]:
        for name, headline, text, abstract in source:
            record = {"id": name, "headline": headline or "", "language": "en", "text": text,
                      "abstract": abstract}
            filters.stdin.write(json.dumps(record).encode() + b"\n")
    filters.stdin.close()
    sys.exit(filters.wait())


if __name__ == "__main__":
    main(sys.argv[1:])
