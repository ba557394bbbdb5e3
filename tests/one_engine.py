"""Serve model folders, one after the other, in a process of its own. JSON lines in, JSON lines out:

    python tests/one_engine.py < questions      # {"folder", "dtype", "prefixes", "greedy", "count"}

max, mean: of the differences between trainer and server in the likeliest tokens' logprobs after
           each prefix
noise: the same mean between the trainer and its own weights computed with in fp32
sharpness: mean probability of the likeliest token
greedy: the tokens that each prefix is continued with
equal_storage: whether every parameter of the trainer lies at the server's address
"""

import gc
import json
import os
import pathlib
import sys

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent.parent)]
import torch  # noqa: E402

from config import RolloutSettings  # noqa: E402
from model import Packing, Qwen, QwenConfig, load  # noqa: E402
from rollout import Engine  # noqa: E402


def mean(values: list[float]) -> float:
    return sum(values) / max(1, len(values))


@torch.no_grad()
def answer(folder: str, dtype: str, prefixes: list, greedy: list, count: int) -> dict:
    settings = RolloutSettings(max_length=2048, max_sequences=32, kv_cache_gb=0.25)
    engine = Engine(folder, settings, seed=0, end_of_turn=2, dtype=dtype)
    with torch.device("meta"):
        network = Qwen(QwenConfig.read(folder))
    served = engine.weights()
    network.bind(served)
    device = network.output_weight.device
    exact = load(folder, getattr(torch, dtype), device).float()

    gap, noise, probability = [], [], []
    for prefix, top in zip(prefixes, engine.top_tokens(prefixes, 20)):
        where = (
            torch.tensor(prefix, device=device),
            Packing.of([len(prefix)], device),
            torch.tensor([len(prefix) - 1], device=device),
        )
        own, true = network(*where).log_softmax(-1)[0], exact(*where).log_softmax(-1)[0]
        gap += [abs(own[token].item() - logprob) for token, logprob in top.items()]
        noise += [abs(own[token] - true[token]).item() for token in top]
        probability.append(own.max().exp().item())

    continued = dict(engine.sample(greedy, [count] * len(greedy), temperature=0.0))
    one_storage = all(
        p.data_ptr() == served[name].data_ptr() for name, p in network.named_parameters()
    )
    return {
        "max": max(gap, default=None),
        "mean": mean(gap),
        "values": len(gap),
        "noise": mean(noise),
        "sharpness": mean(probability),
        "greedy": [continued[i] for i in range(len(greedy))],
        "equal_storage": one_storage,
    }


def main() -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever else is printed is no answer
    for line in sys.stdin:
        print(json.dumps(answer(**json.loads(line))), file=answers, flush=True)
        gc.collect()  # there can be one engine at a time: the last one goes before the next comes


if __name__ == "__main__":
    main()
