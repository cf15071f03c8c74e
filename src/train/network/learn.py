"""Teaches the network all questions at once and writes its weights. The same seed on the same machine gives the same network."""
import argparse
import math
import random
import re
from pathlib import Path

import torch
import torch.nn.functional as F

import corpus
from net import PARTS, REPORT, Net, Whole, mean, take_over
from pieces import WordPieces

MOST_PIECES = 256
BATCH = 16
EPOCHS, ROUNDED_FROM = 5, 0.75
EPOCHS_OF_REFINING = 1.5
WARM_UP = 0.1
AVERAGED_FROM = 0.6
AVERAGE_EVERY, AVERAGE_KEEPS = 10, 0.97
FIRST_OF_AVERAGE = 0.1
HEADS_LEARN_FASTER = 10
WEIGHTS = {"bucket": 1, "objection": 1, "severity": 1, "kind": 0.5, "crisis": 0.7, "prospects": 0.3, "nature": 1, "trap": 0.7}


def mistyped(text):
    """Now and then a text loses its marks or a letter, as in life."""
    if random.random() < 0.08:
        text = re.sub(r'[.,!?;:"]', "", text)
    if random.random() < 0.06 and len(text) > 6:
        i = random.randrange(len(text) - 2)
        swapped = text[i + 1] + text[i] + text[i + 2 :]
        text = text[:i] + (swapped if random.random() < 0.5 else text[i + 1 :])
    return text


def encoded(pieces, parts):
    ids, spans = [pieces.start], []
    for text in parts:
        new = pieces.ids(mistyped(text))[: MOST_PIECES - 2 - len(ids)]
        spans.append((len(ids), len(ids) + len(new)))
        ids += new
    return ids + [pieces.end], spans


def batches(texts, pieces):
    """Texts of a length together, in a new order each time."""
    rows = [(text, *encoded(pieces, text["parts"])) for text in texts]
    rows.sort(key=lambda row: len(row[1]) + random.random() * 6)
    cut = [rows[i : i + BATCH] for i in range(0, len(rows), BATCH)]
    random.shuffle(cut)
    return cut


def tensors(batch, padding):
    length = max(len(ids) for _, ids, _ in batch)
    most_parts = max(len(spans) for _, _, spans in batch)
    all_ids = torch.full((len(batch), length), padding)
    mask = torch.zeros(len(batch), length)
    all_spans = torch.zeros(len(batch), most_parts, length)
    for row, (_, ids, spans) in enumerate(batch):
        all_ids[row, : len(ids)] = torch.tensor(ids)
        mask[row, : len(ids)] = 1
        for at, (start, end) in enumerate(spans):
            all_spans[row, at, start:end] = 1
    return all_ids, mask, all_spans


def cross_entropy(logits, targets):
    return -(targets * F.log_softmax(logits, -1)).sum(-1)


def loss(answers, batch):
    total = 0
    for head in REPORT:
        known = [(row, text) for row, (text, _, _) in enumerate(batch) if text[head] is not None]
        if known:
            targets = torch.tensor([text[head] for _, text in known])
            weights = torch.tensor([text["weight"].get(head, 1.0) for _, text in known])
            losses = cross_entropy(answers[head][[row for row, _ in known]], targets) * weights
            total = total + WEIGHTS[head] * losses.sum() / len(batch)
    for head in PARTS:
        known = [
            (row, at, of_part[head])
            for row, (text, _, _) in enumerate(batch)
            for at, of_part in enumerate(text["of_parts"])
            if of_part[head] is not None
        ]
        if known:
            logits = torch.stack([answers[head][row, at] for row, at, _ in known])
            losses = cross_entropy(logits, torch.tensor([target for _, _, target in known]))
            few = 1 if head == "nature" else min(1, len(known) / 4)
            total = total + WEIGHTS[head] * few * losses.mean()
    return total


def optimizer(net, rate):
    """The words' own numbers stay as they were learned elsewhere; heads start from nothing and learn faster."""
    net.word.weight.requires_grad = net.place.weight.requires_grad = False
    groups = []
    for name, weights in net.named_parameters():
        if weights.requires_grad:
            faster = HEADS_LEARN_FASTER if name.startswith(("report", "part", "attend")) else 1
            decay = 0.01 if weights.dim() > 1 else 0.0
            groups.append({"params": [weights], "lr": 0, "full": rate * faster, "weight_decay": decay})
    return torch.optim.AdamW(groups)


def keeps(total):
    """What the average keeps at each step; less in a short run, so that little is left of where it began."""
    return min(AVERAGE_KEEPS, FIRST_OF_AVERAGE ** (AVERAGE_EVERY / ((1 - AVERAGED_FROM) * total)))


def averaged(average, net, kept):
    state = {name: value.detach().clone() for name, value in net.state_dict().items()}
    if average is None:
        return state
    return {name: kept * average[name] + (1 - kept) * value for name, value in state.items()}


def some(texts, number):
    """So many of them, in even steps over all files."""
    number = min(number or len(texts), len(texts))
    return [texts[i * len(texts) // number] for i in range(number)]


def learn(net, texts, pieces, rate, refining, epochs):
    """A network that has learned before is refined: for a shorter time, and with rounded numbers from the start."""
    total = int(math.ceil(len(texts) / BATCH) * epochs)
    chosen, average, step = optimizer(net, rate), None, 0
    net.train()
    while step < total:
        for batch in batches(texts, pieces):
            share = min(step / (WARM_UP * total), max(0.02, (total - step) / ((1 - WARM_UP) * total)))
            for group in chosen.param_groups:
                group["lr"] = group["full"] * share
            Whole.rounded = refining or step > total * ROUNDED_FROM
            with torch.autocast("cpu", dtype=torch.bfloat16):
                answers = net(*tensors(batch, pieces.padding))
            chosen.zero_grad()
            loss({head: logits.float() for head, logits in answers.items()}, batch).backward()
            torch.nn.utils.clip_grad_norm_([p for group in chosen.param_groups for p in group["params"]], 1.0)
            chosen.step()
            step += 1
            if step > total * AVERAGED_FROM and step % AVERAGE_EVERY == 0:
                average = averaged(average, net, keeps(total))
            if step % 50 == 0:
                print(f"{step} of {total} steps", flush=True)
            if step >= total:
                break
    return average or averaged(None, net, 0)


def main():
    given = argparse.ArgumentParser()
    given.add_argument("--base", type=Path, required=True, help="folder with the base network and its tokenizer")
    given.add_argument("--corpus", type=Path, required=True)
    given.add_argument("--seed", type=int, required=True)
    given.add_argument("--rate", type=float, required=True)
    given.add_argument("--refine", type=Path, nargs="*", default=[], help="networks whose mean is refined")
    given.add_argument("--texts", type=int, help="so many texts, evenly taken from all files, for a trial or a learning curve")
    given.add_argument("--all-of", nargs="*", default=[], help="files taken whole beside these, as patterns: crisis_* *_aa")
    given.add_argument("--epochs", type=float, help=f"{EPOCHS} without it, {EPOCHS_OF_REFINING} to refine")
    given.add_argument("--threads", type=int, help="2 to refine and 1 else without it; 1 is quicker on a busy machine")
    given.add_argument("--out", type=Path, required=True)
    args = given.parse_args()
    torch.manual_seed(0)
    torch.set_num_threads(args.threads or (2 if args.refine else 1))
    net = Net()
    take_over(net, next(args.base.glob("*.onnx")))
    if args.refine:
        net.load_state_dict(mean(args.refine))
    # Heads start alike for every seed, so that what was learned can be averaged.
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    pieces = WordPieces(next(args.base.glob("*tokenizer.json")))
    texts = some(corpus.read(args.corpus / "training"), args.texts)
    for names in args.all_of:
        texts += corpus.read(args.corpus / "training", names)
    epochs = args.epochs or (EPOCHS_OF_REFINING if args.refine else EPOCHS)
    torch.save(learn(net, texts, pieces, args.rate, bool(args.refine), epochs), args.out)


if __name__ == "__main__":
    main()
