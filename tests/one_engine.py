"""Serve a model folder in a process of its own, for there is one engine a process, and print a JSON line:

    python tests/one_engine.py FOLDER DTYPE < requests     # {"prefixes": [...], "greedy": [...], "count": 20}

max, mean: of the differences between trainer and server in the logprobs of the likeliest tokens after each prefix; noise:
the same mean between the trainer and its own weights computed with in fp32; sharpness: mean probability of the likeliest
token; greedy: the tokens that each prefix is continued with; equal_storage: whether every parameter of the trainer lies at the server's address.
"""
import json
import pathlib
import sys

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent.parent)]
from rollout import Engine  # noqa: E402

import torch  # noqa: E402
from config import RolloutSettings  # noqa: E402
from model import Packing, Qwen, QwenConfig, load  # noqa: E402


@torch.no_grad()
def main(folder: str, dtype: str) -> None:
    asked = json.loads(sys.stdin.read())
    settings = RolloutSettings(max_length=2048, max_sequences=32, kv_cache_gb=0.25)
    engine = Engine(folder, settings, seed=0, end_of_turn=2, dtype=dtype)
    with torch.device("meta"):
        network = Qwen(QwenConfig.read(folder))
    served = engine.weights()
    network.bind(served)
    exact = load(folder, getattr(torch, dtype)).float()
    gap, noise, probability = [], [], []
    for prefix, top in zip(asked["prefixes"], engine.top_tokens(asked["prefixes"], 20)):
        where = torch.tensor(prefix), Packing.of([len(prefix)], "cpu"), torch.tensor([len(prefix) - 1])
        own, true = network(*where).log_softmax(-1)[0], exact(*where).log_softmax(-1)[0]
        gap += [abs(own[token].item() - logprob) for token, logprob in top.items()]
        noise += [abs(own[token] - true[token]).item() for token in top]
        probability.append(own.max().exp().item())
    greedy = dict(engine.sample(asked["greedy"], [asked["count"]] * len(asked["greedy"]), temperature=0.0))
    print(json.dumps({"max": max(gap, default=None), "mean": sum(gap) / max(1, len(gap)), "values": len(gap), "noise": sum(noise) / max(1, len(noise)),
                      "sharpness": sum(probability) / max(1, len(probability)),
                      "greedy": [greedy[i] for i in range(len(greedy))],
                      "equal_storage": all(p.data_ptr() == served[n].data_ptr() for n, p in network.named_parameters())}))


if __name__ == "__main__":
    main(*sys.argv[1:])
