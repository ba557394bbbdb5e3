"""Small Qwen folders: with drawn weights in shapes of interest, and some that were taught a problem
or two."""

import hashlib
import json
import math
import pathlib
from dataclasses import replace

import torch
import transformers
from filelock import FileLock

import model
import prompts
import tiny_model
from config import PromptSettings

# The ratios of Qwen3-4B-Instruct-2507: 4 query heads a key/value head, heads wider than hidden /
# heads, intermediate 3.8 x hidden.
LIKE_4B = dict(
    vocab_size=640,
    hidden_size=160,
    intermediate_size=608,
    num_hidden_layers=3,
    num_attention_heads=8,
    num_key_value_heads=2,
    head_dim=32,
    tie_word_embeddings=False,
)
TIED = dict(
    vocab_size=500,
    hidden_size=96,
    intermediate_size=200,
    num_hidden_layers=2,
    num_attention_heads=4,
    num_key_value_heads=2,
    head_dim=32,
    tie_word_embeddings=True,
)
# The ratios of Qwen2.5-Coder-0.5B: 7 query heads a key/value head, tied. The larger ones are not
# tied.
LIKE_CODER = dict(
    vocab_size=500,
    hidden_size=224,
    intermediate_size=608,
    num_hidden_layers=2,
    num_attention_heads=7,
    num_key_value_heads=1,
    tie_word_embeddings=True,
)
QWEN2 = dict(qkv_bias=True, qk_norm=False)


def make(
    folder: pathlib.Path, shape: dict, shards: str = "5GB", family: str = "Qwen3"
) -> pathlib.Path:
    """Written by transformers in fp32, in files of at most `shards`; no weight or bias has a
    special value such as 1 or 0."""
    config = getattr(transformers, family + "Config")(
        **shape,
        rms_norm_eps=1e-6,
        max_position_embeddings=4096,
        eos_token_id=2,
        bos_token_id=None,
        rope_parameters={"rope_type": "default", "rope_theta": 5e6},
        use_sliding_window=False,
    )
    made, generator = (
        getattr(transformers, family + "ForCausalLM")(config),
        torch.Generator().manual_seed(0),
    )
    with torch.no_grad():
        for name, weight in made.named_parameters():
            if name.endswith("bias"):
                weight.normal_(0, 0.5, generator=generator)
            elif weight.dim() == 1:
                weight.uniform_(0.5, 1.5, generator=generator)
            elif "embed" in name or "lm_head" in name:
                weight.normal_(0, 0.2, generator=generator)
            else:
                weight.normal_(0, weight.shape[1] ** -0.5, generator=generator)
    made.save_pretrained(folder, max_shard_size=shards)
    return folder


def tokens(count: int, vocabulary: int, seed: int = 0) -> list[int]:
    return torch.randint(
        0, vocabulary, (count,), generator=torch.Generator().manual_seed(seed)
    ).tolist()


def packed(*sequences: list[int], device="cpu") -> tuple[torch.Tensor, model.Packing, torch.Tensor]:
    """What the network's forward takes, with logits at every place."""
    flat = [t for s in sequences for t in s]
    return (
        torch.tensor(flat, device=device),
        model.Packing.of([len(s) for s in sequences], device),
        torch.arange(len(flat), device=device),
    )


def hf_logprobs(folder: pathlib.Path, sequence: list[int]) -> torch.Tensor:
    """By Hugging Face transformers in fp32, (T, V)."""
    network = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    with torch.no_grad():
        return network(torch.tensor([sequence])).logits[0].log_softmax(-1)


def change_config(folder: pathlib.Path, **values) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


def short_problem(task_id: str, tokenizer) -> prompts.Problem:
    """One pair in the prompt: what is tested with it does not depend on its length, and short ones
    are fast."""
    task = prompts.find_task(task_id)
    return prompts.make_problem(
        replace(task, train=task.train[:1], test=()), tokenizer, PromptSettings(transposed=False)
    )


def teach(
    source: pathlib.Path, folder: pathlib.Path, shape: dict, task_ids: list[str], until: float = 1.2
) -> pathlib.Path:
    """A model with the tokenizer of `source` that was taught short problems half-way: trained
    logits, in bf16.

    A model made within a time limit has seen little on a slow machine; this one has seen the same
    on every machine.
    """
    tokenizer = transformers.AutoTokenizer.from_pretrained(source)
    return teach_problems(
        tokenizer, folder, shape, [short_problem(i, tokenizer) for i in task_ids], until
    )


def teach_problems(
    tokenizer, folder: pathlib.Path, shape: dict, problems: list[prompts.Problem], until: float
) -> pathlib.Path:
    config = replace(tiny_model.CONFIG, **shape | {"vocab_size": len(tokenizer)})
    network = model.Qwen(config)
    tiny_model.initialise(network, torch.Generator().manual_seed(0))
    matrices = [p for n, p in network.named_parameters() if p.dim() == 2 and "layers" in n]
    others = [p for n, p in network.named_parameters() if p.dim() != 2 or "layers" not in n]
    optimizers = [
        tiny_model.Muon(matrices, 0.01),
        torch.optim.AdamW(others, lr=0.003, weight_decay=0.0),
    ]
    flat, packing, at = packed(*[p.tokens for p in problems])
    at = torch.tensor(sorted(set(at.tolist()) - {end - 1 for end in packing.boundaries.tolist()}))
    loss = torch.tensor(math.inf)
    while loss > until:
        loss = torch.nn.functional.cross_entropy(network(flat, packing, at), flat[at + 1])
        loss.backward()
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad()
    tokenizer.save_pretrained(folder)
    tiny_model.write_config(config, tokenizer, folder)
    model.save(network.to(torch.bfloat16), folder, folder)
    return folder


def taught(source: pathlib.Path, shape: dict, task_ids: list[str]) -> pathlib.Path:
    """The folder of what `teach` makes, under .cache/taught: made once, also where several
    processes ask for it."""
    code = [pathlib.Path(made_by.__file__).read_text() for made_by in (model, prompts, tiny_model)]
    own = pathlib.Path(__file__).read_text()
    tokenizer = (source / "tokenizer.json").read_text()
    given = json.dumps([code, own, tokenizer, shape, task_ids, torch.__version__])
    folder = tiny_model.CACHE / "taught" / hashlib.sha256(given.encode()).hexdigest()[:16]
    folder.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(folder.with_suffix(".lock")):
        if not (folder / "model.safetensors").exists():  # the last file that is written
            teach(source, folder, shape, task_ids)
    return folder
