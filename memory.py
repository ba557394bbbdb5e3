"""What a run keeps in the memory of one GPU, computed from the model's shape, the settings and the
problems' lengths.

    # Does it fit, before renting; needs no GPU and no weights:
    python memory.py --config a100.yaml --gpu-gb 80 [model=FOLDER]

    table = memory.table(qwen3_config, settings, problems)      # {what: bytes}
    kept = memory.fitting(qwen3_config, settings, problems)     # names those that are too long
    memory.check(qwen3_config, settings, kept)                  # prints the table, or BadInput:
                                                                # the setting to change

Counted per GPU: under torchrun every GPU holds all of it but the masters and directions, which are
divided. What training needs beside the activations is the weights (once: trainer and server share
them), their gradients, the fp32 masters and the direction of a step: 10 bytes a parameter in bf16,
16 in fp32. Activations are those of one micro-batch (`learner.tokens`): how many problems a visit
has does not matter, the longest one does.
"""

import argparse
import functools
import math
from dataclasses import replace
from typing import Any

import torch
from tqdm import tqdm

import command
import config
import prompts
import ranks
import task_files
from config import BadInput, Config
from learner import LOGIT_BYTES, PART
from lesson import SPARE
from model import Qwen
from model_files import QwenConfig, check_room, facts_folder, least_cache, machine_bytes
from prompts import Problem

GB = 2**30
# CUDA context, CUDA graphs and buffers of the server: an estimate; bench/gpu.py compares the table
# with what is used.
SERVER = 2 * GB
# Of a part's fp32 logits, most at once in the backward pass: logits, logprobs, those before, KL,
# gradients.
COPIES = 8
USABLE = 0.95  # of the device: allocators lose some to fragments
SOLD = 0.985  # of what a card is sold as, the driver leaves: 79.2 of 80, 39.4 of 40, 139.8 of 141


@functools.cache
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
    """Kept for the backward pass of one layer, a token, by what each operation saves;
    tests/test_memory.py compares it with what is saved. `size` is that of a value in the weights'
    type. Compiled kernels keep less."""
    d, i = m.hidden_size, m.intermediate_size
    q, kv = m.num_attention_heads * m.head_dim, m.num_key_value_heads * m.head_dim
    norms = 2 * (4 + size) * d + 4 * 2
    if m.qk_norm:
        norms += (4 + size) * (q + kv) + 4 * (m.num_attention_heads + m.num_key_value_heads)
    inputs = 2 * size * d + size * q  # of qkv_proj, gate_up_proj and o_proj
    turned, qkv, output, sums = q + kv, q + 2 * kv, q, m.num_attention_heads
    attention = size * (turned + qkv + output) + 4 * sums
    mlp = 4 * size * i  # gate and up, silu(gate), their product
    return norms + inputs + attention + mlp


def table(
    model: QwenConfig, c: Config, problems: list[Problem], gpu: bool = True
) -> dict[str, int]:
    """Bytes by what they are for, on a GPU or without one. Training and serving take turns, so of
    what is needed for a moment the largest counts."""
    size, sizes = (2 if c.dtype == "bfloat16" else 4), parameters(model)
    count, matrix = sum(sizes.values()), model.vocab_size * model.hidden_size
    kept_here = masters(sizes, ranks.count())  # bytes of this rank's masters
    # A text in own words is at most so much longer than the golden one.
    lengths = sorted(len(p.tokens) - 1 + SPARE for p in problems)
    golden = max(p.length for p in problems) + SPARE
    answer = c.rollout.max_tokens if c.learner.keep else 0  # of a kept one at most
    with_answer = max(len(p.prompt) for p in problems) - 1 + answer
    texts = 2 * sum(lengths[-c.problems_per_visit :]) + c.learner.keep * with_answer
    tokens = max(lengths[-1], with_answer, min(c.learner.tokens, texts))  # T of a micro-batch
    rows = min(max(golden, answer), max(1, LOGIT_BYTES // (4 * model.vocab_size)))
    layer, layers = layer_bytes(model, size), model.num_hidden_layers
    if c.learner.checkpointing:
        kept = tokens * (2 * size * model.hidden_size * layers + 2 * layer)
    else:
        kept = tokens * layer * (layers + 1)
    logits = COPIES * rows * model.vocab_size * 4
    looking = 3 * golden * model.vocab_size * 4  # logits and logprobs of all golden positions
    return {
        "weights, shared with the server": size * count,
        "gradients": size * count,
        # A part's, and the sum of the parts, beside the one above.
        "gradients of the output matrix, in the making": 2 * size * matrix,
        "fp32 masters": 0 if c.learner.host_masters else kept_here,
        "directions of a step": 0 if c.learner.host_masters else kept_here * size // 4,
        "reference: output matrix": size * matrix,
        "KV cache": int(c.rollout.kv_cache_gb * GB),
        "server: context, graphs, buffers": SERVER if gpu else 0,
        "activations and logits, or the update": max(kept + logits, looking, 5 * 4 * PART),
    }


def need(model: QwenConfig, c: Config, problems: list[Problem], gpu: bool = True) -> int:
    return sum(table(model, c, problems, gpu).values())


def fitting(
    model: QwenConfig, c: Config, problems: list[Problem], available: int | None = None
) -> list[Problem]:
    """The problems that can be trained: with room for a token to sample within
    `rollout.max_length`, and small enough that each alone fits into the device. Says which cannot,
    and by what setting they could. Raises BadInput if none can.

    available: bytes of the device, by default the GPU's; without a GPU there is no second limit.
    """
    problems, longest = sorted_out(problems, c.rollout.max_length)
    if not problems:
        raise BadInput(
            f"setting rollout.max_length: {c.rollout.max_length} is too short, the longest "
            f"problem, {longest.task.id}, has {size_of(longest)} tokens"
        )
    if not (available := available or device_bytes()):
        return problems
    usable = USABLE * available
    kept = [p for p in problems if need(model, c, [p]) <= usable]
    if kept and len(kept) < len(problems):
        way = remedy(model, c, problems, usable)
        print(f"left out, too long for {available / GB:.0f} GB ({way}): {named(problems, kept)}")
    return kept or problems  # where none fits, `check` says what to do


def sorted_out(problems: list[Problem], max_length: int) -> tuple[list[Problem], Problem]:
    """(those that leave room for a token to sample, the longest of all)."""
    kept = [p for p in problems if size_of(p) < max_length]
    if kept and len(kept) < len(problems):
        print(f"left out, longer than rollout.max_length={max_length}: {named(problems, kept)}")
    return kept, max(problems, key=size_of)


def size_of(problem: Problem) -> int:
    return len(problem.tokens)


def named(problems: list[Problem], kept: list[Problem]) -> str:
    return ", ".join(f"{p.task.id} ({size_of(p)} tokens)" for p in problems if p not in kept)


def device_bytes() -> int | None:
    """Of this process's GPU; None without one."""
    if not torch.cuda.is_available():
        return None
    return torch.cuda.get_device_properties(torch.cuda.current_device()).total_memory


def check(
    model: QwenConfig, c: Config, problems: list[Problem], available: int | None = None
) -> None:
    """Prints the table. Raises BadInput if the device has less; `available` in bytes is by default
    what the GPU has, without one the machine."""
    gpu = available is not None or torch.cuda.is_available()
    available = available or device_bytes() or machine_bytes()
    rows = table(model, c, problems, gpu)
    total = sum(rows.values())
    for name, value in rows.items():
        print(f"  {name:<48}{value / GB:8.2f} GB")
    print(f"  {'in all':<48}{total / GB:8.2f} GB" + (f" of {available / GB:.2f}"))
    usable = USABLE * available
    if total > usable:
        where = "GPU" if gpu else "machine"
        raise BadInput(
            f"{total / GB:.1f} GB are needed and {usable / GB:.1f} of the {where}'s "
            f"{available / GB:.1f} GB can be used: {remedy(model, c, problems, usable, gpu)}"
        )


def remedy(
    model: QwenConfig, c: Config, problems: list[Problem], usable: float, gpu: bool = True
) -> str:
    """The first setting, or one after the other, by which all these problems would fit."""
    longest = max(map(size_of, problems))
    choices: dict[str, Any] = {
        "checkpointing": True,
        "tokens": min(longest, c.learner.tokens),
        "host_masters": True,
    }
    choices = {name: value for name, value in choices.items() if getattr(c.learner, name) != value}
    changed = lambda names: replace(
        c, learner=replace(c.learner, **{name: choices[name] for name in names})
    )
    words = lambda names: (
        ["set"] + [f"learner.{name}={str(choices[name]).lower()}" for name in names]
    )
    first = list(choices)
    for names in [[name] for name in first] + [first[:n] for n in range(2, len(first) + 1)]:
        if need(model, changed(names), problems, gpu) <= usable:
            return " ".join(words(names))
    left = c.rollout.kv_cache_gb - (need(model, changed(first), problems, gpu) - usable) / GB
    left = math.floor(left * 100) / 100
    if left < max(0.01, least_cache(model, c)):
        return (
            "it does not fit with any settings; take a smaller model or a larger "
            f"{'GPU' if gpu else 'machine'} than {usable / USABLE / GB:.0f} GB"
        )
    return " ".join([*words(first), f"rollout.kv_cache_gb={left:g}"])


# ------------------------------------------------------------------ command line


def main() -> None:
    """A start without engine and weights: the problems by the model's own tokenizer, who is left
    out, the table."""
    parser = argparse.ArgumentParser(
        description="Whether a run fits into a GPU's memory. Needs neither the GPU nor the weights."
    )
    parser.add_argument("--config", help="YAML file, such as a100.yaml")
    parser.add_argument(
        "--gpu-gb", type=float, default=80, help="what the card is sold as (default: %(default)g)"
    )
    parser.add_argument(
        "--only", help="task ids, comma-separated (default: every task with a golden solution)"
    )
    parser.add_argument(
        "overrides",
        nargs="*",
        metavar="section.key=value",
        help="model=FOLDER needs config.json and the tokenizer's files alone",
    )
    a = parser.parse_intermixed_args()
    if not a.gpu_gb > 0:
        raise BadInput(f"--gpu-gb {a.gpu_gb:g}: give what the card has, such as 80")
    c = config.read(a.config, a.overrides)
    c = replace(c, only=task_files.ids(a.only, "--only")) if a.only is not None else c
    tasks, golden = task_files.for_training(c)
    folder = facts_folder(c.model, prompts.with_golden(c.only), c.seed)
    shape = QwenConfig.read(folder)
    check_room(shape, c, gpu=True)
    tokenizer = prompts.read_tokenizer(folder, shape.vocab_size)
    bar = tqdm(tasks.values(), desc="problems", leave=False)
    problems = [prompts.make_problem(task, tokenizer, c.prompt, golden) for task in bar]
    available = int(a.gpu_gb * SOLD * GB)
    kept = fitting(shape, c, problems, available)
    longest = max(map(size_of, kept))
    print(
        f"{len(kept)} of {len(problems)} problems, the longest has {longest} tokens; "
        f"{c.model}, {a.config or 'default settings'}"
    )
    check(shape, c, kept, available)
    print("it fits")


if __name__ == "__main__":
    command.run("memory.py", main)
