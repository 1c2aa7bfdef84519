"""Sentences with their pairs of actors, and what gold records say of them.

A sentence is a list of word pieces, each actor between marks and behind its name, as
org.bilateral.encode.EncoderInput makes them. A pair is labelled with 64 numbers: for each direction and each of the 16
types whether some record says so, then the same for the required records alone.
"""

import json
import re
from dataclasses import dataclass

import numpy as np

TYPES = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST "
    "ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"
).split()
START, BREAK = 101, 102
BEFORE_NAME, AFTER_NAME, AFTER_ACTOR = 1, 2, 3
LONGEST = 128


@dataclass
class Pair:
    document: str
    first: str
    second: str
    places: tuple[int, int]
    labels: np.ndarray
    forgiven: bool


@dataclass
class Example:
    set: str
    ids: list[int]
    body: int
    pairs: list[Pair]


def read_gold(files):
    """Records by document; the set of a document is the name of its file."""
    records, sets = {}, {}
    for name, file in files:
        with open(file, encoding="utf-8") as lines:
            text = lines.read()
        documents = [json.loads(text)] if file.endswith(".json") else map(json.loads, text.splitlines())
        for document in documents:
            records[document["doc_id"]] = document["records"]
            sets[document["doc_id"]] = name
    return records, sets


def plain(text):
    return re.sub(r"[^a-z0-9]+", "", text.lower())


def is_told(record, sentence):
    """Whether the evidence of a record, where it has some, stands in the sentence."""
    evidence = record.get("evidence")
    if evidence is None:
        return True
    quote, text = plain(evidence), plain(sentence)
    return quote[:60] in text or text in quote or quote[-60:] in text


def is_mutual(record):
    return not record.get("directed", True) or record["event_type"] == "CONSULT"


def label(records, sentence, first, second):
    labels = np.zeros(64, np.float32)
    for record in records:
        if record["event_type"] == "*" or not is_told(record, sentence):
            continue
        pair = (record["source"], record["target"])
        for direction, wanted in enumerate([(first, second), (second, first)]):
            if pair == wanted or is_mutual(record) and pair[::-1] == wanted:
                place = direction * 16 + TYPES.index(record["event_type"])
                labels[place] = 1
                if record.get("required", True):
                    labels[32 + place] = 1
    return labels


def pieces_of(line, tokenizer):
    """The pieces of a sentence, where its own words begin, and where the mark of each actor stands."""

    def cut(text):
        return tokenizer.encode(text, add_special_tokens=False).ids

    actors = line["actors"]
    ids = [START, *cut(line["kind"]), BREAK]
    body = len(ids)
    order = sorted(range(len(actors)), key=lambda a: (actors[a]["first"], -actors[a]["end"]))
    places = [0] * len(actors)
    for word in range(len(line["words"]) + 1):
        ids += [AFTER_ACTOR for a in order if actors[a]["end"] == word]
        for a in order:
            if actors[a]["first"] == word:
                places[a] = len(ids)
                ids += [BEFORE_NAME, *cut(actors[a]["name"]), AFTER_NAME]
        if word < len(line["words"]):
            ids += cut(line["words"][word])
    return ids[: LONGEST - 1] + [BREAK], body, places


def read_examples(file, tokenizer, records, sets):
    examples = []
    with open(file, encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            document = line["doc"]
            if document not in records:
                continue
            ids, body, places = pieces_of(line, tokenizer)
            forgiven = {
                frozenset((r["source"], r["target"])) for r in records[document] if r["event_type"] == "*"
            }
            pairs = []
            for pair in line["pairs"]:
                at = (places[pair["places"]["first"]], places[pair["places"]["second"]])
                if max(at) < LONGEST - 1:
                    first, second = pair["first"], pair["second"]
                    pairs.append(
                        Pair(
                            document,
                            first,
                            second,
                            at,
                            label(records[document], line["text"], first, second),
                            frozenset((first, second)) in forgiven,
                        )
                    )
            if pairs:
                examples.append(Example(sets[document], ids, body, pairs))
    return examples


