"""The labelled texts as the network learns from them: soft targets over the accepted answers, the first one weighing most."""
import json
from pathlib import Path

BUCKETS = "TIMING FIT DELIVERY MOOD".split()
OBJECTIONS = (
    "NOT_INTERESTED HAS_VENDOR CHOSE_COMPETITOR SEND_EMAIL BAD_TIME NO_BUDGET TOO_EXPENSIVE WRONG_PERSON NO_NEED "
    "STOP_CALLING HUNG_UP NO_RESPONSE APPROACH_CRITICISM OTHER"
).split()
SEVERITIES = "CIVIL HARSH ABUSIVE".split()
KINDS = "REJECTION WIN SELF_TALK_ONLY UNCLEAR".split()
NATURES = "BUSINESS OFFER APPROACH PERSONAL SELF_TALK CONTEXT".split()
TRAPS = (
    "ALL_OR_NOTHING OVERGENERALISING MIND_READING FORTUNE_TELLING CATASTROPHISING EMOTIONAL_REASONING LABELLING "
    "PERSONALISING DISCOUNTING_THE_POSITIVE SHOULD_STATEMENTS COMPARING BLAMING NEGATIVE_FEELING NONE"
).split()
REPORT = {"bucket": BUCKETS, "objection": OBJECTIONS, "severity": SEVERITIES, "kind": KINDS}
OTHER_ANSWERS = 0.4


def soft(answers, names):
    """A probability for each name; None where nobody answered."""
    if not answers:
        return None
    weights = [0.0] * len(names)
    for i, answer in enumerate(answers):
        weights[names.index(answer)] = 1.0 if i == 0 else OTHER_ANSWERS
    return [w / sum(weights) for w in weights]


def yes_or_no(answer):
    return [0.0, 1.0] if answer else [1.0, 0.0]


def part(nature, trap):
    self_talk = bool(nature) and nature[0] == "SELF_TALK"
    return {"nature": soft(nature, NATURES), "trap": soft(trap or ["NONE"], TRAPS) if self_talk else None}


def lone_sentence(line):
    """A sentence without a report around it tells half as much of a report."""
    told = line["nature"][0] != "SELF_TALK"
    text = {head: soft(line.get(head) if told else None, REPORT[head]) for head in REPORT}
    text |= {"crisis": None, "prospects": None, "parts": [line["text"]]}
    text |= {"of_parts": [part(line["nature"], line["trap"])], "weight": {head: 0.5 for head in REPORT}}
    return text


def report(line):
    """Nobody judged a plain report's kind and danger: it is one prospect's rejection in no danger, at a low weight."""
    text = {head: soft(line.get(head), REPORT[head]) for head in REPORT}
    text |= {"kind": soft(["REJECTION"], KINDS), "crisis": yes_or_no(False), "prospects": yes_or_no(False)}
    text |= {"parts": [s["text"] for s in line["sentences"]]}
    text |= {"of_parts": [part(s["nature"], s["trap"]) for s in line["sentences"]]}
    return text | {"weight": {"kind": 0.25, "crisis": 0.25, "prospects": 0.25}}


def whole(line):
    text = {head: soft(line.get(head), REPORT[head]) for head in REPORT}
    danger = line.get("crisis", False if "kind" in line else None)
    text |= {"crisis": None if danger is None else yes_or_no(danger), "of_parts": [], "weight": {}}
    text |= {"prospects": yes_or_no(line["prospects"] > 1) if "prospects" in line else None}
    return text | {"parts": [line["text"]]}


def read(folder, names="*"):
    """Every text of a part of the split, or of those of its files, in their order."""
    texts = []
    for file in sorted(Path(folder).glob(names + ".jsonl")):
        for line in map(json.loads, filter(str.strip, file.open(encoding="utf-8"))):
            if file.stem.startswith("sentences"):
                texts.append(lone_sentence(line))
            elif "sentences" in line:
                texts.append(report(line))
            else:
                texts.append(whole(line))
    return texts
