#!/usr/bin/env python3
"""Join two readings of the same texts: how far the readers agree, and gold as two readers make it. Python 3 only.

usage: agreement.py FIRST.jsonl SECOND.jsonl --out GOLD.jsonl

FIRST, SECOND   {"doc_id", "records"} of src/test/resources/annotations; of FIRST only what SECOND also holds is taken
GOLD            the same format: a record is required where both readers call it required, optional where either gives it

Two records are the same if they join the same actors, in the same direction where they have one, by the same type. The
first reader's mode, dates, place and evidence are kept.
"""
import argparse, json, sys


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("first")
    arguments.add_argument("second")
    arguments.add_argument("--out", required=True)
    options = arguments.parse_args()
    first, second = read(options.first), read(options.second)
    if not second.keys() <= first.keys():
        sys.exit("agreement: the first did not read %s" % ", ".join(sorted(second.keys() - first.keys())[:5]))
    count = [0, 0, 0]
    with open(options.out, "w", encoding="utf-8") as out:
        for document in second:
            records = first[document]
            mine, theirs = required(records), required(second[document])
            for i, some in enumerate((mine, theirs, mine & theirs)):
                count[i] += len(some)
            merged = merge(records + second[document], mine & theirs)
            out.write(json.dumps({"doc_id": document, "records": merged}, ensure_ascii=False) + "\n")
    print("required: %d by the first, %d by the second, %d by both; agreement F1 %.3f"
          % (*count, 2 * count[2] / max(1, count[0] + count[1])))


def read(path):
    with open(path, encoding="utf-8") as file:
        return {document["doc_id"]: document["records"] for document in map(json.loads, filter(str.strip, file))}


def key(record):
    pair = (record["source"], record["target"])
    return record["event_type"], pair if record.get("directed", True) else tuple(sorted(pair))


def required(records):
    return {key(record) for record in records if record.get("required", True)}


def merge(records, needed):
    """Each act of each date once; of a needed one the first is required and the others are optional."""
    merged, dated, given = [], set(), set()
    for record in records:
        act = key(record)
        if (act, str(record.get("date"))) in dated:
            continue
        dated.add((act, str(record.get("date"))))
        merged.append(dict(record, required=act in needed and act not in given))
        given.add(act)
    return merged


if __name__ == "__main__":
    main()
