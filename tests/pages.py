#!/usr/bin/env -S python3 -B
"""Web pages with their stories, as records to learn from.

usage: tests/pages.py FILE... > RECORDS

FILE holds one JSON object a line: a page as `html`, and the story in it as
`text`.  A record is what ingest makes of the page, and the story is `gold`.
"""
import json
import os
import subprocess
import sys
import tempfile

import tap


def ingested(pages):
    """Records of pages, with the page's number as id."""
    with tempfile.TemporaryDirectory() as directory:
        for number, html in enumerate(pages):
            with open(f"{directory}/{number}.html", "w", encoding="utf-8",
                      errors="replace") as f:
                f.write(html)
        p = subprocess.run(["ingest", "--from=html", directory], env=tap.ENV, check=True,
                           stdout=subprocess.PIPE)
    for line in p.stdout.splitlines():
        record = json.loads(line)
        record["id"] = os.path.basename(record["source"]["uri"])[:-len(".html")]
        yield record


def main(paths):
    if not paths or paths[0].startswith("-"):
        sys.exit(__doc__)
    for path in paths:
        with open(path, encoding="utf-8") as f:
            gold = [json.loads(line) for line in f]
        for record in ingested(g["html"] for g in gold):
            print(json.dumps(dict(record, gold=gold[int(record["id"])]["text"])))


if __name__ == "__main__":
    main(sys.argv[1:])
