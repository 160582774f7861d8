"""Prints the sentences of the records on standard input, one a line, | for a
line break inside."""
import json
import sys

for line in sys.stdin:
    record = json.loads(line)
    for start, end in record["sentences"]:
        print(record["text"][start:end].replace("\n", "|"))
