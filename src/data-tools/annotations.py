#!/usr/bin/env python3
"""Join annotations with the texts they were made on. Python 3, standard library only.

usage: annotations.py ANNOTATIONS.jsonl... --texts TEXTS.jsonl... --out FOLDER

ANNOTATIONS   of src/test/resources/annotations: {"doc_id", "records"}; the evidence of a record is a range of characters
TEXTS         {"doc_id", "title", "text", "published"}: the texts, which are not part of the project
Writes FOLDER/text.jsonl and FOLDER/gold.jsonl, in which the evidence is quoted, in the order of the annotations. A
document whose text is nowhere is an error.
"""
import argparse, json, os, sys


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("annotations", nargs="+")
    arguments.add_argument("--texts", nargs="+", required=True)
    arguments.add_argument("--out", required=True)
    options = arguments.parse_args()
    texts = {document["doc_id"]: document for path in options.texts for document in lines(path)}
    os.makedirs(options.out, exist_ok=True)
    with open(os.path.join(options.out, "text.jsonl"), "w", encoding="utf-8") as text, \
            open(os.path.join(options.out, "gold.jsonl"), "w", encoding="utf-8") as gold:
        for annotated in (document for path in options.annotations for document in lines(path)):
            document = texts.get(annotated["doc_id"])
            if document is None:
                sys.exit("annotations: no text of %s in %s" % (annotated["doc_id"], " ".join(options.texts)))
            whole = document["title"] + "\n" + document["text"]
            for record in annotated["records"]:
                start, end = record["evidence"]
                record["evidence"] = whole[start:end]
            text.write(json.dumps(document, ensure_ascii=False) + "\n")
            gold.write(json.dumps(annotated, ensure_ascii=False) + "\n")


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


if __name__ == "__main__":
    main()
