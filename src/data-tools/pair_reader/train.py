"""Trains the encoder that reads pairs of actors. See README.md.

usage: train.py PAIRS MINILM OUT --train NAME=GOLD ... --test NAME=GOLD ... [--epochs 7] [--rate 7e-5] [--seed 0]
"""

import argparse
import math
import random
import time
from glob import glob

import numpy as np
import torch
from encoder import PairEncoder
from examples import TYPES, read_examples, read_gold
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

SENTENCES = 8
WARM_UP = 0.06
HEAD_RATE = 10
COPIED = 0.6


def batch(examples):
    length = max(len(e.ids) for e in examples)
    ids = torch.zeros(len(examples), length, dtype=torch.long)
    mask = torch.zeros(len(examples), length)
    segments = torch.zeros(len(examples), length, dtype=torch.long)
    for row, e in enumerate(examples):
        ids[row, : len(e.ids)] = torch.tensor(e.ids)
        mask[row, : len(e.ids)] = 1
        segments[row, e.body : len(e.ids)] = 1
    pairs = [(row, p) for row, e in enumerate(examples) for p in e.pairs]
    rows = torch.tensor([row for row, _ in pairs])
    first = torch.tensor([p.places[0] for _, p in pairs])
    second = torch.tensor([p.places[1] for _, p in pairs])
    labels = torch.tensor(np.stack([p.labels for _, p in pairs]))
    return (ids, segments, mask, rows, first, second), labels


def average_precision(scores, right):
    order = np.argsort(-scores, kind="stable")
    right = right[order]
    return float((np.cumsum(right) / np.arange(1, len(right) + 1) * right).sum() / max(1, right.sum()))


def evaluate(encoder, examples):
    """Average precision over all types and directions, of all records and of the required ones, for each set."""
    encoder.eval()
    for name in sorted({e.set for e in examples}):
        chosen = sorted((e for e in examples if e.set == name), key=lambda e: len(e.ids))
        scores, labels = [], []
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            for at in range(0, len(chosen), 32):
                inputs, wanted = batch(chosen[at : at + 32])
                forgiven = [p.forgiven for e in chosen[at : at + 32] for p in e.pairs]
                keep = ~np.array(forgiven)
                scores.append(encoder(*inputs).float().numpy()[keep])
                labels.append(wanted.numpy()[keep])
        scores, labels = np.concatenate(scores), np.concatenate(labels)
        defensible = average_precision(scores[:, :32].ravel(), labels[:, :32].ravel())
        sure = average_precision(scores[:, 32:].ravel(), labels[:, 32:].ravel())
        print(f"  {name}: pairs {len(labels)}, all {defensible:.3f}, required {sure:.3f}", flush=True)
    encoder.train()


def train(encoder, teacher, examples, held, epochs, rate, out):
    head = [p for n, p in encoder.named_parameters() if n.startswith("head")]
    body = [p for n, p in encoder.named_parameters() if not n.startswith("head") and p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": body}, {"params": head}], weight_decay=0.01)
    total = epochs * math.ceil(len(examples) / SENTENCES)
    step, start = 0, time.time()
    encoder.train()
    for epoch in range(epochs):
        # sentences of like length together, so that little is padded
        order = sorted(examples, key=lambda e: len(e.ids) + 10 * random.random())
        batches = [order[at : at + SENTENCES] for at in range(0, len(order), SENTENCES)]
        random.shuffle(batches)
        losses = []
        for chosen in batches:
            step += 1
            share = min(1, step / (WARM_UP * total)) * (1 - step / (total + 1))
            for group, factor in zip(optimizer.param_groups, (1, HEAD_RATE)):
                group["lr"] = rate * factor * share
            inputs, labels = batch(chosen)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = encoder(*inputs)
            loss = functional.binary_cross_entropy_with_logits(logits.float(), labels, reduction="none").sum(-1).mean()
            if teacher is not None:
                with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
                    said = torch.sigmoid(teacher(*inputs).float())
                copied = functional.binary_cross_entropy_with_logits(logits.float(), said, reduction="none")
                loss = (1 - COPIED) * loss + COPIED * copied.sum(-1).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimizer.step()
            losses.append(float(loss.detach()))
            if step % 100 == 0:
                print(f"{step}/{total} loss {np.mean(losses[-100:]):.3f} {time.time() - start:.0f} s", flush=True)
        print(f"epoch {epoch + 1}")
        evaluate(encoder, held)
        torch.save(encoder.state_dict(), out)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("minilm")
    parser.add_argument("out")
    parser.add_argument("--train", nargs="+", required=True, metavar="NAME=GOLD")
    parser.add_argument("--test", nargs="+", required=True, metavar="NAME=GOLD")
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--rate", type=float, default=7e-5)
    parser.add_argument("--teacher", help="weights of a trained encoder, of which some layers learn from the whole")
    parser.add_argument("--keep", default="0,2,4", help="those layers")
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    random.seed(chosen.seed)
    np.random.seed(chosen.seed)
    torch.manual_seed(chosen.seed)
    torch.set_num_threads(2)
    tokenizer = Tokenizer.from_file(glob(chosen.minilm + "/*tokenizer.json")[0])
    tokenizer.no_padding()
    tokenizer.no_truncation()
    learnt = {name.split("=")[0] for name in chosen.train}
    records, sets = read_gold([name.split("=", 1) for name in chosen.train + chosen.test])
    examples = read_examples(chosen.pairs, tokenizer, records, sets)
    taught = [e for e in examples if e.set in learnt and not any(p.forgiven for p in e.pairs)]
    held = [e for e in examples if e.set not in learnt]
    print(f"{len(taught)} sentences with {sum(len(e.pairs) for e in taught)} pairs to learn from, {len(held)} to test")
    assert taught[0].pairs[0].labels.shape == (4 * len(TYPES),)
    encoder, teacher = PairEncoder(chosen.minilm), None
    if chosen.teacher:
        teacher = encoder
        teacher.load_state_dict(torch.load(chosen.teacher))
        teacher.eval()
        encoder = teacher.shortened([int(layer) for layer in chosen.keep.split(",")])
    train(encoder, teacher, taught, held, chosen.epochs, chosen.rate, chosen.out)


if __name__ == "__main__":
    main()
