"""Writes the mean of networks in ONNX, a byte a weight: one text at a time, pieces' ids and parts' spans in, chances out."""
import argparse
import math
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from net import FAR_BELOW, LAYERS, LOOKS, PARTS, REPORT, WIDTH, mean
from pieces import WordPieces

TOP = 127


class Graph:
    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, value, kind=np.float32):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value, dtype=kind), name))
        return name

    def shape(self, *sizes):
        return self.constant(sizes, np.int64)

    def op(self, kind, *inputs, outputs=1, names=None, **attributes):
        names = names or [f"t{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def floats(self, x):
        return self.op("Cast", x, to=TensorProto.FLOAT)

    def linear(self, x, weights, bias):
        return self.op("Gemm", x, self.constant(weights), self.constant(bias), transB=1)

    def rounded(self, x):
        """x as bytes, with their step and zero."""
        return self.op("DynamicQuantizeLinear", x, outputs=3)

    def whole(self, x, weights, bias):
        """A linear layer over bytes."""
        values, step, zero = x
        size = np.maximum(np.abs(weights).max(1), 1e-8) / TOP
        bytes_ = self.constant(np.clip(np.round(weights / size[:, None]), -TOP, TOP).T, np.int8)
        sums = self.op("MatMulInteger", values, bytes_, zero, self.constant(0, np.int8))
        scaled = self.op("Mul", self.floats(sums), self.op("Mul", step, self.constant(size)))
        return self.op("Add", scaled, self.constant(bias))


class Export:
    def __init__(self, state):
        self.g, self.w = Graph(), {name: value.float().numpy() for name, value in state.items()}

    def norm(self, x, name):
        weights, bias = self.g.constant(self.w[name + ".weight"]), self.g.constant(self.w[name + ".bias"])
        return self.g.op("LayerNormalization", x, weights, bias, axis=-1, epsilon=1e-12)

    def embedded(self):
        g, words = self.g, self.w["word.weight"]
        step = np.maximum(np.abs(words).max(1), 1e-8) / TOP
        table = g.constant(np.clip(np.round(words / step[:, None]), -TOP, TOP), np.int8)
        rows = g.op("Mul", g.floats(g.op("Gather", table, "ids")), g.op("Gather", g.constant(step[:, None]), "ids"))
        length = g.op("Shape", "ids")
        places = g.op("Slice", g.constant(self.w["place.weight"]), g.shape(0), length, g.shape(0))
        return self.norm(g.op("Add", rows, places), "norm")

    def attended(self, x, p):
        g, w = self.g, self.w
        root = 1 / math.sqrt(WIDTH // LOOKS)
        weights = np.concatenate([w[p + "q.weight"] * root, w[p + "k.weight"], w[p + "v.weight"]])
        bias = np.concatenate([w[p + "q.bias"] * root, w[p + "k.bias"], w[p + "v.bias"]])
        looks = g.shape(0, LOOKS, WIDTH // LOOKS)
        q, k, v = g.op("Split", g.whole(g.rounded(x), weights, bias), outputs=3, axis=1)
        q, v = (g.op("Transpose", g.op("Reshape", t, looks), perm=[1, 0, 2]) for t in (q, v))
        k = g.op("Transpose", g.op("Reshape", k, looks), perm=[1, 2, 0])
        seen = g.op("MatMul", g.op("Softmax", g.op("MatMul", q, k), axis=-1), v)
        seen = g.op("Reshape", g.op("Transpose", seen, perm=[1, 0, 2]), g.shape(0, WIDTH))
        return g.whole(g.rounded(seen), w[p + "o.weight"], w[p + "o.bias"])

    def gelu(self, x):
        g = self.g
        curve = g.op("Add", g.op("Erf", g.op("Div", x, g.constant(math.sqrt(2)))), g.constant(1))
        return g.op("Mul", g.op("Mul", x, curve), g.constant(0.5))

    def block(self, x, p):
        g, w = self.g, self.w
        x = self.norm(g.op("Add", x, self.attended(x, p)), p + "n1")
        inner = self.gelu(g.whole(g.rounded(x), w[p + "up.weight"], w[p + "up.bias"]))
        down = g.whole(g.rounded(inner), w[p + "down.weight"], w[p + "down.bias"])
        return self.norm(g.op("Add", x, down), p + "n2")

    def answer(self, x, name, head):
        logits = self.g.linear(x, self.w[name + ".weight"], self.w[name + ".bias"])
        self.g.op("Softmax", logits, names=[head], axis=-1)

    def scores(self, x, name):
        weights, bias = self.g.constant(self.w[name + ".weight"].T), self.g.constant(self.w[name + ".bias"])
        return self.g.op("Transpose", self.g.op("Add", self.g.op("MatMul", x, weights), bias), perm=[1, 0])

    def heads(self, x):
        g = self.g
        mean = g.op("ReduceMean", x, axes=[0], keepdims=1)
        attended = g.op("MatMul", g.op("Softmax", self.scores(x, "attend"), axis=-1), x)
        for i, head in enumerate(REPORT):
            row = g.op("Gather", attended, g.shape(i), axis=0)
            self.answer(g.op("Concat", mean, row, axis=1), f"report.{head}", head)
        size = g.op("Clip", g.op("ReduceSum", "spans", g.shape(1), keepdims=1), g.constant(1))
        span_mean = g.op("Div", g.op("MatMul", "spans", x), size)
        outside = g.op("Mul", g.op("Sub", g.constant(1), "spans"), g.constant(FAR_BELOW))
        weights = g.op("Softmax", g.op("Add", self.scores(x, "partattend"), outside), axis=-1)
        both = g.op("Concat", span_mean, g.op("MatMul", weights, x), axis=1)
        for head in PARTS:
            self.answer(both, f"part.{head}", head)

    def model(self):
        x = self.embedded()
        for i in range(LAYERS):
            x = self.block(x, f"blocks.{i}.")
        self.heads(x)
        value = helper.make_tensor_value_info
        inputs = [value("ids", TensorProto.INT64, ["n"]), value("spans", TensorProto.FLOAT, ["parts", "n"])]
        outputs = [value(head, TensorProto.FLOAT, [1, classes]) for head, classes in REPORT.items()]
        outputs += [value(head, TensorProto.FLOAT, ["parts", classes]) for head, classes in PARTS.items()]
        graph = helper.make_graph(self.g.nodes, "rebound", inputs, outputs, self.g.constants)
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="rebound")
        made.ir_version = 8
        onnx.checker.check_model(made)
        return made


def main():
    given = argparse.ArgumentParser()
    given.add_argument("--nets", type=Path, nargs="+", required=True)
    given.add_argument("--base", type=Path, required=True, help="folder with the base network's tokenizer")
    given.add_argument("--out", type=Path, required=True)
    args = given.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    onnx.save(Export(mean(args.nets)).model(), str(args.out / "network.onnx"))
    known = WordPieces(next(args.base.glob("*tokenizer.json"))).known
    lines = "".join(piece + "\n" for piece in sorted(known, key=known.get))
    (args.out / "pieces.txt").write_text(lines, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
