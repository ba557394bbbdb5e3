"""What a run keeps in the memory of one GPU, computed at start from the model's shape and the settings.

    table = memory.table(qwen3_config, settings, problems)      # {what: bytes}
    memory.check(...)                                            # prints it; BadInput names the setting to change

Counted per GPU: under torchrun every GPU holds all of it but the masters, which are divided. The optimizer has no state, so
what training needs beside the activations is the weights (once: trainer and server share them), their gradients and the
fp32 masters: 8 bytes a parameter in bf16, 12 in fp32.
"""
from dataclasses import replace

import torch

import ranks
from config import BadInput, Config
from learner import LOGIT_BYTES, PART
from model import Qwen, QwenConfig
from model_files import machine_bytes
from prompts import Problem

GB = 2**30
SERVER = int(2.0 * GB)        # CUDA context, CUDA graphs and buffers of the server: an estimate; bench/gpu.py compares the table with what is used
COPIES = 7                    # of a part's fp32 logits at the height of the backward pass: logits, logprobs, KL, their gradients
USABLE = 0.95                 # of the device: allocators lose some to fragments


def parameters(model: QwenConfig) -> dict[str, int]:
    """{name: number of weights}"""
    with torch.device("meta"):
        return {name: p.numel() for name, p in Qwen(model).named_parameters()}


def masters(sizes: dict[str, int], parts: int) -> int:
    """The most that one of so many ranks holds, in bytes."""
    load = [0] * parts
    for name, owner in ranks.divided(sizes, parts).items():
        load[owner] += 4 * sizes[name]
    return max(load)


def layer_bytes(m: QwenConfig, size: int) -> int:
    """Kept for the backward pass of one layer, a token, by what each operation saves; tests/test_memory.py compares it with
    what is saved. `size` is that of a value in the weights' type. Compiled kernels keep less."""
    d, q, kv, i = m.hidden_size, m.num_attention_heads * m.head_dim, m.num_key_value_heads * m.head_dim, m.intermediate_size
    norms = 2 * (4 + size) * d + 4 * 2
    if m.qk_norm:
        norms += (4 + size) * (q + kv) + 4 * (m.num_attention_heads + m.num_key_value_heads)
    inputs = 2 * size * d + size * q                     # of qkv_proj, gate_up_proj and o_proj
    attention = size * (q + kv) + size * (q + 2 * kv) + size * q + 4 * m.num_attention_heads  # q and k turned; qkv; output; sums
    mlp = 4 * size * i                                   # gate and up, silu(gate), their product
    return norms + inputs + attention + mlp


def table(model: QwenConfig, c: Config, problems: list[Problem], gpu: bool = True) -> dict[str, int]:
    """Bytes by what they are for, on a GPU or without one. Training and serving take turns, so of what is needed for a moment the largest counts."""
    size, sizes = (2 if c.dtype == "bfloat16" else 4), parameters(model)
    count = sum(sizes.values())
    longest = sorted(problems, key=lambda p: len(p.tokens))[-c.problems_per_visit:]
    tokens = sum(len(p.tokens) - 1 for p in longest)                            # T of a training step
    golden = sum(sorted(p.length for p in problems)[-c.problems_per_visit:])    # sum of L
    rows = min(max(p.length for p in problems), max(1, LOGIT_BYTES // (4 * model.vocab_size)))
    layer, layers = layer_bytes(model, size), model.num_hidden_layers
    kept = tokens * (2 * size * model.hidden_size * layers + 2 * layer if c.learner.checkpointing else layer * (layers + 1))
    logits = COPIES * rows * model.vocab_size * 4
    return {
        "weights, shared with the server": size * count,
        "gradients": size * count,
        "fp32 masters": masters(sizes, ranks.count()),
        "reference: output matrix": size * model.vocab_size * model.hidden_size,
        "logprobs before the step": 4 * golden * model.vocab_size,
        "KV cache": int(c.rollout.kv_cache_gb * GB),
        "server: context, graphs, buffers": SERVER if gpu else 0,
        "activations and logits, or the update": max(kept + logits, 4 * 4 * PART),
    }


def check(model: QwenConfig, c: Config, problems: list[Problem], available: int | None = None) -> None:
    """Prints the table. Raises BadInput if the device has less; `available` in bytes is by default what the GPU has, without one the machine."""
    gpu = available is not None or torch.cuda.is_available()
    if available is None:
        available = torch.cuda.get_device_properties(torch.cuda.current_device()).total_memory if gpu else machine_bytes()
    rows = table(model, c, problems, gpu)
    need = sum(rows.values())
    for name, value in rows.items():
        print(f"  {name:<40}{value / GB:8.2f} GB")
    print(f"  {'in all':<40}{need / GB:8.2f} GB of {available / GB:.2f}")
    if need > USABLE * available:
        where = "GPU" if gpu else "machine"
        raise BadInput(f"{need / GB:.1f} GB are needed and {USABLE * available / GB:.1f} of the {where}'s {available / GB:.1f} GB can be used: "
                       + remedy(model, c, problems, USABLE * available, gpu))


def remedy(model: QwenConfig, c: Config, problems: list[Problem], usable: float, gpu: bool) -> str:
    """The first setting, or the fewest of them, by which it would fit."""
    changed, words = c, []
    def fits() -> bool:
        return sum(table(model, changed, problems, gpu).values()) <= usable
    if not c.learner.checkpointing:
        changed = replace(changed, learner=replace(c.learner, checkpointing=True))
        words.append("learner.checkpointing=true")
    while not fits() and changed.problems_per_visit > 1:
        changed = replace(changed, problems_per_visit=changed.problems_per_visit // 2)
        words = [w for w in words if "problems" not in w] + [f"problems_per_visit={changed.problems_per_visit}"]
    if not fits():
        left = c.rollout.kv_cache_gb - (sum(table(model, changed, problems, gpu).values()) - usable) / GB
        smallest = model.kv_bytes(c.dtype) * c.rollout.max_length / GB         # one rollout of the greatest length
        if left < smallest:
            return f"it does not fit with any settings; take a smaller model or a larger {'GPU' if gpu else 'machine'} than {usable / USABLE / GB:.0f} GB"
        words.append(f"rollout.kv_cache_gb={int(left * 10) / 10 if left >= 0.1 else left:.2g}")
    return "set " + " ".join(words)
