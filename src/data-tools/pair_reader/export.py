"""Writes a trained encoder as the job runs it: ONNX, weights in 8 bits (7 of them used, so that no processor overflows).

usage: export.py MINILM WEIGHTS OUT.onnx [LAYERS]

LAYERS   how many layers the weights have, if they are those of a shortened encoder
"""

import os
import sys
import tempfile

import torch
from encoder import WIDTH, OneSentence, PairEncoder
from onnxruntime.quantization import QuantType, quantize_dynamic


def main(minilm, weights, out, layers=None):
    encoder = PairEncoder(minilm)
    if layers is not None:
        encoder = encoder.shortened(range(int(layers)))
    encoder.load_state_dict(torch.load(weights))
    encoder.eval()
    # the marks take the places of pieces that no text holds
    used = slice(1, encoder.marks.num_embeddings)
    encoder.words.weight.data[used] = encoder.marks.weight.data[used]
    example = (torch.randint(1000, 2000, (1, 30)), torch.zeros(1, 30, dtype=torch.long), torch.tensor([[5, 9]]))
    with tempfile.TemporaryDirectory() as folder:
        exact = os.path.join(folder, "exact.onnx")
        torch.onnx.export(
            OneSentence(encoder),
            example,
            exact,
            input_names=["ids", "segments", "marks"],
            output_names=["probabilities"],
            dynamic_axes={"ids": {1: "pieces"}, "segments": {1: "pieces"}, "marks": {0: "pairs"}},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(
            exact,
            out,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            op_types_to_quantize=["MatMul", "Gather", "Gemm"],
        )
    print(f"{os.path.getsize(out):,} bytes, width {WIDTH}")


if __name__ == "__main__":
    main(*sys.argv[1:])
