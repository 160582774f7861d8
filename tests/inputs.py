"""What the properties are tried on, and how to run programs on it."""
import glob
import json
import os
import random
import subprocess
import sys

import tap

sys.path.insert(0, os.path.join(tap.ROOT, "tests", "gold"))
import gold as markup       # noqa: E402

# A whole pipeline, records to records.  Every filter stands in it once.
CHAIN = ["ingest", "strip", "segment", "tag-entities", "tag-quotes", "summarize",
         "lint --format=record --fail-on=never", "render --format=ndjson"]


def run(command, data=b"", **more):
    """A shell command on bytes; stdout and stderr are bytes."""
    return subprocess.run(["sh", "-c", command], input=data, env=tap.ENV, cwd=tap.ROOT,
                          capture_output=True, timeout=120, **more)


def read(path, mode="r"):
    with open(path, mode, **({} if "b" in mode else {"encoding": "utf-8"})) as f:
        return f.read()


def lines(data):
    """With their line ends."""
    return data.splitlines(keepends=True) if isinstance(data, str) else \
        [line + b"\n" for line in data.split(b"\n") if line]


def texts():
    """Stories as they come in: (name, text)."""
    for path in sorted(glob.glob(tap.ROOT + "/tests/gold/stories/*.story")):
        meta, body = markup.read(path)
        yield meta["id"], markup.parse(body)[0]
    for path in sorted(glob.glob(tap.ROOT + "/pipelines/stories/*.txt")):
        yield os.path.basename(path), read(path)


def records():
    """One line of bytes a story, as ingest makes them."""
    return [json.dumps({"id": name, "source": {"uri": name, "format": "text", "line": 1}, "text": text},
                       ensure_ascii=False).encode() + b"\n" for name, text in texts()]


def case_records():
    """Lines of the golden cases that are records with a text.  They get a
    source, since findings tell where it has them."""
    for path in sorted(glob.glob(tap.ROOT + "/tests/cases/*/*/*.ndjson")):
        for line in lines(read(path, "rb")):
            try:
                record = json.loads(line)
            except ValueError:
                continue
            if not isinstance(record, dict) or not isinstance(record.get("text"), str):
                continue
            if "source" not in record:
                line = b'{"source":{"uri":"case","format":"text","line":1},' + line.lstrip()[1:]
            yield line


def stages(data):
    """(filter, its input as bytes) along the chain."""
    for command in CHAIN:
        yield command, data
        p = run(command, data)
        if p.returncode != 0:
            sys.exit(f"{command}: exit {p.returncode}: {p.stderr.decode()[:400]}")
        data = p.stdout


def damaged(data, seed, times):
    """Bytes changed, dropped, doubled, inserted at random places."""
    rnd = random.Random(seed)
    data = bytearray(data)
    for _ in range(times):
        at, n = rnd.randrange(len(data) + 1), rnd.randrange(1, 9)
        what = rnd.randrange(4)
        if what == 0:
            data[at:at + 1] = bytes([rnd.randrange(256)])
        elif what == 1:
            del data[at:at + n]
        elif what == 2:
            data[at:at] = data[at:at + n]
        else:
            data[at:at] = rnd.choice([b"\0", b"\xff", b"\xed\xa0\x80", b"\\u0000", b'"', b"{", b"[", b"\\",
                                      b"\r", b"\t", b"\n", "“".encode(), "”".encode(), b"\xe2\x80",
                                      "\u202e\u0301".encode(), b"@a https://t.co/", b"(" * n])
    return bytes(data)
