"""The network: a small BERT encoder (12 layers of bge-small), report heads over the whole text and part heads over each part's span."""
import math

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

LAYERS, WIDTH, LOOKS, INNER, WORDS, PLACES = 12, 384, 12, 1536, 30522, 512
DROPPED = 0.1
FAR_BELOW = -1e4
REPORT = {"bucket": 4, "objection": 14, "severity": 3, "kind": 4, "crisis": 2, "prospects": 2}
PARTS = {"nature": 6, "trap": 14}


class Whole(nn.Linear):
    """A linear layer that learns, once told, with the numbers that the shipped one has: a byte a weight, a byte an input."""

    rounded = False

    def forward(self, x):
        if not Whole.rounded:
            return super().forward(x)
        w, x = self.weight.float(), x.float()
        step = w.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        w = w + (torch.round(w / step).clamp(-127, 127) * step - w).detach()
        return F.linear(x + Whole.error(x), w, self.bias)

    @staticmethod
    @torch.no_grad()
    def error(x):
        low = x.amin((1, 2), keepdim=True).clamp(max=0)
        high = x.amax((1, 2), keepdim=True).clamp(min=0)
        step = ((high - low) / 255).clamp(min=1e-8)
        zero = torch.round(-low / step)
        return (torch.round(x / step + zero).clamp(0, 255) - zero) * step - x


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (Whole(WIDTH, WIDTH) for _ in range(4))
        self.n1, self.n2 = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.up, self.down = Whole(WIDTH, INNER), Whole(INNER, WIDTH)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, x, mask):
        batch, length, _ = x.shape

        def looks(t):
            return t.view(batch, length, LOOKS, WIDTH // LOOKS).transpose(1, 2)

        q, k, v = looks(self.q(x)), looks(self.k(x)), looks(self.v(x))
        weights = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(WIDTH // LOOKS) + mask, -1)
        seen = (self.drop(weights) @ v).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.n1(x + self.drop(self.o(seen)))
        return self.n2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.word, self.place = nn.Embedding(WORDS, WIDTH), nn.Embedding(PLACES, WIDTH)
        self.norm, self.drop = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(DROPPED)
        self.blocks = nn.ModuleList(Block() for _ in range(LAYERS))
        self.attend = nn.Linear(WIDTH, len(REPORT))
        self.report = nn.ModuleDict({head: nn.Linear(2 * WIDTH, classes) for head, classes in REPORT.items()})
        self.part = nn.ModuleDict({head: nn.Linear(2 * WIDTH, classes) for head, classes in PARTS.items()})
        self.partattend = nn.Linear(WIDTH, 1)

    def forward(self, ids, mask, spans):
        """ids and mask: text, piece; spans: text, part, piece, 1 where a piece belongs to a part. Logits by head."""
        x = self.drop(self.norm(self.word(ids) + self.place(torch.arange(ids.shape[1]))[None]))
        for block in self.blocks:
            x = block(x, ((1.0 - mask) * FAR_BELOW)[:, None, None, :])
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        attention = torch.softmax(self.attend(x) + (1.0 - mask)[..., None] * FAR_BELOW, 1)
        attended = attention.transpose(1, 2) @ x
        answers = {
            head: self.report[head](self.drop(torch.cat([mean, attended[:, i]], -1))) for i, head in enumerate(REPORT)
        }
        span_mean = (spans @ x) / spans.sum(-1, keepdim=True).clamp(min=1)
        score = self.partattend(x).transpose(1, 2) + (1.0 - spans) * FAR_BELOW
        both = self.drop(torch.cat([span_mean, torch.softmax(score, -1) @ x], -1))
        return answers | {head: self.part[head](both) for head in PARTS}


@torch.no_grad()
def take_over(net, file):
    """What the base network knows of English."""
    graph = onnx.load(str(file)).graph
    known = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    matrices = [known[node.input[1]] for node in graph.node if node.op_type == "MatMul" and node.input[1] in known]
    assert len(matrices) == 6 * LAYERS
    net.word.weight.copy_(known["embeddings.word_embeddings.weight"])
    first_kind = known["embeddings.token_type_embeddings.weight"][0]
    net.place.weight.copy_(known["embeddings.position_embeddings.weight"] + first_kind)
    take_norm(net.norm, known, "embeddings.LayerNorm")
    for i, block in enumerate(net.blocks):
        layer = f"encoder.layer.{i}."
        names = [f"attention.self.{n}" for n in ("query", "key", "value")]
        names += ["attention.output.dense", "intermediate.dense", "output.dense"]
        linear = (block.q, block.k, block.v, block.o, block.up, block.down)
        for ours, matrix, name in zip(linear, matrices[6 * i : 6 * i + 6], names):
            ours.weight.copy_(matrix.t())
            ours.bias.copy_(known[f"{layer}{name}.bias"])
        take_norm(block.n1, known, layer + "attention.output.LayerNorm")
        take_norm(block.n2, known, layer + "output.LayerNorm")


def take_norm(norm, known, name):
    norm.weight.copy_(known[name + ".weight"])
    norm.bias.copy_(known[name + ".bias"])


def mean(files):
    """The mean of what several networks learned."""
    states = [shipped(file) if file.suffix == ".onnx" else torch.load(file) for file in files]
    return {name: sum(state[name].float() for state in states) / len(states) for name in states[0]}


def shipped(file):
    """What a network in the form that ships has learned: its rounded numbers, in the order in which export.py writes them."""
    values = (torch.from_numpy(numpy_helper.to_array(i).copy()) for i in onnx.load(str(file)).graph.initializer)
    known = (value for value in values if value.dtype != torch.int64 and value.numel() > 1)
    state = {"word.weight": next(known) * next(known), "place.weight": next(known)}
    take = lambda name: state.update({name + ".weight": next(known), name + ".bias": next(known)})
    take("norm")
    for i in range(LAYERS):
        p = f"blocks.{i}."
        looks, bias = rounded(known)
        for name, w, b in zip("qkv", looks.chunk(3), bias.chunk(3)):
            root = math.sqrt(WIDTH // LOOKS) if name == "q" else 1
            state.update({f"{p}{name}.weight": w * root, f"{p}{name}.bias": b * root})
        state[p + "o.weight"], state[p + "o.bias"] = rounded(known)
        take(p + "n1")
        for name in ("up", "down"):
            state[f"{p}{name}.weight"], state[f"{p}{name}.bias"] = rounded(known)
        take(p + "n2")
    take("attend")
    for head in REPORT:
        take(f"report.{head}")
    # A bias of one number moves all pieces alike, so that nothing depends on it.
    state["partattend.weight"], state["partattend.bias"] = next(known), torch.zeros(1)
    for head in PARTS:
        take(f"part.{head}")
    for attend in ("attend", "partattend"):
        state[attend + ".weight"] = state[attend + ".weight"].t().contiguous()
    return state


def rounded(known):
    matrix = next(known).float()
    return (matrix * next(known)).t().contiguous(), next(known)
