"""Shows the entities of records, one a line: id, type, words, then what is known."""
import json
import sys

for line in sys.stdin:
    record = json.loads(line)
    for e in record["entities"]:
        words = record["text"][e["start"]:e["end"]]
        more = [f"{k}={e[k]}" for k in ("name", "ref", "title", "value", "why") if k in e and e[k] != words]
        print(e.get("id", "-"), e["type"], words, *more, sep=" | ")
