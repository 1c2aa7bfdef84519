#!/usr/bin/env python3
"""Split the open corpus into texts to code and gold records to score with. Python 3, standard library only.

usage: corpus_split.py [--split train|test] [--topic NAME]... CORPUS_FOLDER OUT_FOLDER

Writes OUT_FOLDER/text.jsonl ({"doc_id", "title", "text", "published"}) and OUT_FOLDER/gold.jsonl
({"doc_id", "published", "records"}), in the order of the corpus. Required records that are denied or hypothetical are
left out of the gold: a scorer that ignores predictions of that status could never find them, and an act coded there
as occurred or planned has to count as wrong. A text too short to pass for an article gets a second paragraph that tells
no act.
"""
import argparse, json, os

SHORT = 80
FILLER = "No further details were available when this edition went to press, the paper said."


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--split", choices=["train", "test"])
    arguments.add_argument("--topic", action="append", help="file name without its ending; all when left out")
    arguments.add_argument("corpus")
    arguments.add_argument("out")
    options = arguments.parse_args()
    os.makedirs(options.out, exist_ok=True)
    names = sorted(n for n in os.listdir(options.corpus) if n.endswith(".jsonl"))
    with open(os.path.join(options.out, "text.jsonl"), "w", encoding="utf-8") as texts, \
            open(os.path.join(options.out, "gold.jsonl"), "w", encoding="utf-8") as gold:
        for name in names:
            if options.topic and name[:-len(".jsonl")] not in options.topic:
                continue
            with open(os.path.join(options.corpus, name), encoding="utf-8") as lines:
                for line in map(json.loads, lines):
                    if options.split and line["split"] != options.split:
                        continue
                    texts.write(json.dumps({"doc_id": line["id"], "title": line["title"], "text": padded(line["text"]),
                                            "published": line["published"]}, ensure_ascii=False) + "\n")
                    gold.write(json.dumps({"doc_id": line["id"], "published": line["published"],
                                           "records": [r for r in line["records"] if scored(r)]},
                                          ensure_ascii=False) + "\n")


def padded(text):
    return text if len(text) >= SHORT else text + "\n\n" + FILLER


def scored(record):
    return not (record["required"] and record["status"] in ("denied", "hypothetical"))


if __name__ == "__main__":
    main()
