"""A small Qwen3 and its tokenizer, for machines without weights or GPU.

    python tiny_model.py --leave-out f2829549        # prints the folder

Real Qwen3 architecture, at most 4 M parameters, trained from nothing on the golden solutions except
those left
out: neither their programs nor their texts are seen, by the model or by its tokenizer. Each golden
is practised in recoloured variants, too: colors of task, docstring and program are exchanged, and a
variant counts only if its program is right on the recoloured pairs. The result is a Hugging Face
folder under .cache/tiny/, made once for given goldens, settings and left-out tasks.
"""

import argparse
import contextlib
import hashlib
import json
import math
import os
import pathlib
import random
import re
import shutil
import uuid
from dataclasses import replace

import torch
import torch.nn.functional as F
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from tqdm import tqdm
from transformers import PreTrainedTokenizerFast

import command
import model as qwen
import model_files
import prompts
import task_files
from config import BadInput, PromptSettings
from sandbox import Sandbox
from views import View

CACHE = pathlib.Path(__file__).parent / ".cache"
CONFIG = qwen.QwenConfig(
    vocab_size=2048,
    hidden_size=192,
    intermediate_size=576,
    num_hidden_layers=4,
    num_attention_heads=6,
    num_key_value_heads=2,
    head_dim=32,
    rms_norm_eps=1e-6,
    rope_theta=100000.0,
    tie_word_embeddings=True,
    max_position_embeddings=8192,
)
# Of training: not seconds, so that the same seed gives the same model on a busy machine.
STEPS = 560
BATCH_TOKENS = 2000  # tokens a step, several sequences packed
MUON_LR, ADAM_LR = 0.01, 0.003
PROMPT = PromptSettings(transposed=False)  # as cpu.yaml has it
VARIANTS = 4  # recoloured variants tried a golden

CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
# Qwen's split into words, digits one by one, punctuation and white space.
SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def make_tokenizer(texts: list[str], vocab_size: int) -> PreTrainedTokenizerFast:
    """Byte-level BPE in Qwen's form, trained on `texts`."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    special = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    tokenizer.train_from_iterator(
        texts,
        trainers.BpeTrainer(
            vocab_size=vocab_size,
            special_tokens=special,
            show_progress=False,
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        ),
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token="<|im_end|>",
        pad_token="<|endoftext|>",
        chat_template=CHAT_TEMPLATE,
        clean_up_tokenization_spaces=False,
    )


# ------------------------------------------------------------------ practice material


def recolour_text(text: str, colors: list[int]) -> str:
    """The golden text with each digit exchanged, except step numbers, sizes (3x3) and digits of
    longer numbers."""
    pattern = r"(?<![\w.])(\d)(s?)(?![\w.])(?!\. )|(?<![\w.])(\d)(?=\.$)"
    return re.sub(
        pattern,
        lambda m: (str(colors[int(m[1])]) + m[2]) if m[1] else str(colors[int(m[3])]),
        text,
        flags=re.M,
    )


def practice(texts: dict[str, str], seed: int) -> list[tuple[prompts.Task, str]]:
    """(task, program text) of every golden of `texts` and of its recoloured variants whose programs
    are right."""
    generator = random.Random(seed)
    goldens = [(prompts.find_task(i), text) for i, text in texts.items()]
    variants = []
    for task, text in goldens:
        for _ in range(VARIANTS):
            # 0 is nearly always the background and small numbers are counts as well: they change
            # less often.
            fixed = generator.choice([1, 1, 2, 4])
            moved = list(range(fixed, 10))
            generator.shuffle(moved)
            colors = list(range(fixed)) + moved
            recoloured = View(colours=tuple(colors)).task(task)
            variants.append((recoloured, recolour_text(text, colors)))
    right = list(goldens)
    with Sandbox(workers=os.cpu_count() or 1, wall_s=5.0, allow_weak=True) as box:
        futures = [box.submit(text, task.inputs) for task, text in variants]
        for variant, future in zip(
            variants, tqdm(futures, desc="checking recoloured goldens", leave=False)
        ):
            if future.result().outputs == variant[0].outputs:
                right.append(variant)
    return right


def sample_sequence(
    task: prompts.Task, text: str, tokenizer, generator: random.Random
) -> tuple[list[int], int, int]:
    """(tokens, golden length, first position): a prompt, then the golden.

    One prompt in twenty is whole. The others show one or two small pairs or none, which leaves more
    of the time for programs; their positions begin at random, so that places far behind a long
    prompt are practised as well.
    """
    golden = prompts.golden_tokens(text, tokenizer)
    if (
        generator.random() < 0.05
        and sum(len(g) * len(g[0]) for pair in task.train for g in pair) < 500
    ):
        prompt = prompts.prompt_tokens(task, tokenizer, PROMPT)
        return prompt + golden, len(golden), 0
    small = [pair for pair in task.train if sum(len(g) * len(g[0]) for g in pair) <= 150]
    pairs = generator.sample(small, min(len(small), generator.choice([1, 1, 1, 2])))
    prompt = prompts.prompt_tokens(replace(task, train=tuple(pairs), test=()), tokenizer, PROMPT)
    return prompt + golden, len(golden), generator.randrange(0, 1000)


# ------------------------------------------------------------------ training


def initialise(model: qwen.Qwen, generator: torch.Generator) -> None:
    for name, parameter in model.named_parameters():
        with torch.no_grad():
            if parameter.dim() == 1:
                parameter.fill_(1.0)
            else:
                scale = 0.02 if "embed" in name else 1 / math.sqrt(parameter.shape[1])
                if name.endswith(("o_proj.weight", "down_proj.weight")):
                    scale /= math.sqrt(2 * model.config.num_hidden_layers)
                parameter.normal_(0, scale, generator=generator)


class Muon(torch.optim.Optimizer):
    """torch.optim.Muon (adjust_lr_fn="match_rms_adamw") in float32: torch's computes in bfloat16,
    in which a processor without bf16 arithmetic takes 2 of a step's 3 seconds."""

    def __init__(self, matrices, lr: float, weight_decay: float = 0.1, momentum: float = 0.95):
        super().__init__(matrices, {"lr": lr})
        self.weight_decay, self.momentum = weight_decay, momentum

    @torch.no_grad()
    def step(self) -> None:
        for group in self.param_groups:
            for matrix in group["params"]:
                mean = self.state[matrix].setdefault("mean", torch.zeros_like(matrix))
                mean.lerp_(matrix.grad, 1 - self.momentum)
                update = orthogonal(matrix.grad.lerp(mean, self.momentum))
                matrix.mul_(1 - group["lr"] * self.weight_decay)
                matrix.sub_(update, alpha=group["lr"] * 0.2 * math.sqrt(max(matrix.shape)))


def orthogonal(matrix: torch.Tensor) -> torch.Tensor:
    """(M, N) with its singular values brought near 1: five Newton-Schulz steps with the
    coefficients of K. Jordan, Muon (2024)."""
    wide = matrix if matrix.shape[0] <= matrix.shape[1] else matrix.T
    wide = wide / wide.norm().clamp_min(1e-7)
    for _ in range(5):
        gram = wide @ wide.T
        wide = 3.4445 * wide + (2.0315 * gram @ gram - 4.7750 * gram) @ wide
    return wide if matrix.shape[0] <= matrix.shape[1] else wide.T


def train(model: qwen.Qwen, tokenizer, material: list, seed: int, steps: int) -> None:
    """Supervised training of the fp32 `model`: Muon for matrices, AdamW for the rest."""
    generator = random.Random(seed)
    matrices = [p for n, p in model.named_parameters() if p.dim() == 2 and "embed" not in n]
    others = [p for n, p in model.named_parameters() if p.dim() != 2 or "embed" in n]
    optimizers = [
        Muon(matrices, MUON_LR),
        torch.optim.AdamW(others, lr=ADAM_LR, weight_decay=0.0, betas=(0.9, 0.98)),
    ]
    rates = [MUON_LR, ADAM_LR]
    by_task: dict[str, list] = {}
    for task, text in material:
        by_task.setdefault(task.id, []).append((task, text))
    order = []
    bar = tqdm(range(steps), unit="step", desc="warm start")
    for step in bar:
        progress = step / steps
        sequences, total = [], 0
        while total < BATCH_TOKENS:
            if not order:
                order = sorted(by_task)
                generator.shuffle(order)
            sequences.append(
                sample_sequence(*generator.choice(by_task[order.pop()]), tokenizer, generator)
            )
            total += len(sequences[-1][0])
        packing = qwen.Packing.of([len(t) for t, _, _ in sequences], "cpu")
        packing.positions = torch.cat(
            [torch.arange(first, first + len(t)) for t, _, first in sequences]
        )
        tokens = torch.tensor([t for sequence in sequences for t in sequence[0]])
        ends = packing.boundaries[1:].tolist()
        at = torch.cat(
            [torch.arange(end - n - 1, end - 1) for end, (_, n, _) in zip(ends, sequences)]
        )
        for optimizer, rate in zip(optimizers, rates):
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1, (step + 1) / 20, (1 - progress) / 0.6 + 0.02)
        loss = F.cross_entropy(model(tokens, packing, at), tokens[at + 1])
        model.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer in optimizers:
            optimizer.step()
        bar.set_postfix_str(f"loss {loss.item():.3f}")


@torch.no_grad()
def golden_logprobs(model: qwen.Qwen, problem: prompts.Problem) -> torch.Tensor:
    """Logprob of each golden token, (L,)."""
    tokens = torch.tensor(problem.tokens)
    at = torch.arange(len(problem.prompt) - 1, len(tokens) - 1)
    logits = model(tokens, qwen.Packing.of([len(tokens)], "cpu"), at)
    return logits.log_softmax(-1).gather(1, tokens[at + 1][:, None])[:, 0]


def facts(leave_out: list[str], seed: int = 0, steps: int = STEPS) -> pathlib.Path:
    """A folder with the model's tokenizer and config.json, seconds before there are weights: the
    model's own once it is made."""
    texts = taught_texts(leave_out)
    folder = place_of(texts, leave_out, seed, steps)
    if is_whole(folder):
        return folder
    made = folder.with_suffix(".facts")
    if not (made / "config.json").exists():  # written last
        tokenizer = make_tokenizer([*texts.values(), prompts.INSTRUCTION], CONFIG.vocab_size)
        tokenizer.save_pretrained(made)
        write_config(
            replace(CONFIG, vocab_size=min(CONFIG.vocab_size, len(tokenizer))), tokenizer, made
        )
    return made


def taught_texts(leave_out: list[str]) -> dict[str, str]:
    for task_id in leave_out:
        prompts.find_task(task_id)
    return {i: prompts.read_golden(i) for i in prompts.golden_ids() if i not in leave_out}


def place_of(texts: dict[str, str], leave_out: list[str], seed: int, steps: int) -> pathlib.Path:
    """The folder of the model that is made from these texts and settings."""
    key = hashlib.sha256(
        json.dumps(
            [
                texts,
                sorted(leave_out),
                seed,
                steps,
                pathlib.Path(__file__).read_text(),
                prompts.INSTRUCTION,
            ]
        ).encode()
    ).hexdigest()[:16]
    return CACHE / "tiny" / key


def make(leave_out: list[str], seed: int = 0, steps: int = STEPS) -> pathlib.Path:
    """The model's folder; trains it if the cache has none for these goldens, settings and left-out
    tasks."""
    texts = taught_texts(leave_out)
    folder = place_of(texts, leave_out, seed, steps)
    if is_whole(folder):
        return folder
    with unfinished(folder) as place:
        fill(place, texts, leave_out, seed, steps)
    return folder


def is_whole(folder: pathlib.Path) -> bool:
    try:
        model_files.check_folder(folder)
        return True
    except BadInput:
        return False


@contextlib.contextmanager
def unfinished(folder: pathlib.Path):
    """A new folder with a name of its own, which becomes `folder` at the end and is gone if there
    is no end.

    Several may make the same at once: the first stays, for others may be using it. Raises BadInput
    before anything is made if the cache cannot be written.
    """
    try:
        place = folder.with_name(f"{folder.name}.{uuid.uuid4().hex[:8]}")
        place.mkdir(parents=True)
    except OSError as error:
        raise BadInput(
            f"the tiny model cannot be kept: cannot write {folder.parent}: {error.strerror}; "
            "give write access, or a model folder in place of tiny"
        ) from None
    try:
        yield place
        if not is_whole(folder):
            if folder.exists():  # cut short, or something else: out of the way
                folder.rename(f"{place}.broken")
            with contextlib.suppress(OSError):  # another one has come first
                place.rename(folder)
    finally:
        shutil.rmtree(place, ignore_errors=True)
        shutil.rmtree(f"{place}.broken", ignore_errors=True)


def fill(
    folder: pathlib.Path, texts: dict[str, str], leave_out: list[str], seed: int, steps: int
) -> None:
    """Train a model on the goldens `texts` and write it."""
    material = practice(texts, seed)
    without = ", ".join(leave_out[:3]) or "leaving any out"
    more = " ..." if len(leave_out) > 3 else ""
    print(
        f"warm start: {len(texts)} goldens and {len(material) - len(texts)} recoloured ones, "
        f"without {without}{more}"
    )
    tokenizer = make_tokenizer([*texts.values(), prompts.INSTRUCTION], CONFIG.vocab_size)
    prompts.check_digits(tokenizer)
    config = replace(CONFIG, vocab_size=min(CONFIG.vocab_size, len(tokenizer)))
    network = qwen.Qwen(config)
    initialise(network, torch.Generator().manual_seed(seed))
    count = sum(p.numel() for p in network.parameters())
    print(f"warm start: {count / 1e6:.2f} M parameters, {steps} steps")
    train(network, tokenizer, material, seed, steps)
    tokenizer.save_pretrained(folder)
    write_config(config, tokenizer, folder)
    qwen.save(network.to(torch.bfloat16), folder, folder)


def write_config(config: qwen.QwenConfig, tokenizer, folder: pathlib.Path) -> None:
    import transformers

    family = "Qwen3" if config.qk_norm else "Qwen2"
    shape = {
        name: getattr(config, name)
        for name in config.__dataclass_fields__
        if name not in ("rope_theta", "qkv_bias", "qk_norm")
    }
    getattr(transformers, family + "Config")(
        **shape,
        rope_parameters={"rope_type": "default", "rope_theta": config.rope_theta},
        use_sliding_window=False,
        architectures=[family + "ForCausalLM"],
        dtype="bfloat16",
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        bos_token_id=None,
    ).save_pretrained(folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--leave-out", default="", help="task ids, comma-separated")
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    left_out = task_files.ids(arguments.leave_out, "--leave-out") if arguments.leave_out else []
    folder = make(left_out, arguments.seed, arguments.steps)
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    network = qwen.load(folder, torch.float32)
    for task_id in left_out:
        logprobs = golden_logprobs(
            network, prompts.make_problem(prompts.find_task(task_id), tokenizer, PROMPT)
        )
        p = logprobs.exp()
        print(
            f"{task_id}: {len(p)} golden tokens, mean probability {p.mean():.3f}, "
            f"median {p.median():.3f}, below 0.5: {(p < 0.5).sum()}, below 0.05: {(p < 0.05).sum()}"
        )
    print(folder)


if __name__ == "__main__":
    command.run("tiny_model.py", main)
