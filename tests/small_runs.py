"""Runs so small that a visit takes a fraction of a second.

Three tasks of 1x2 grids, golden solutions of about 60 tokens, a Qwen3 of 0.1 million parameters
that was taught them half-way. Starting the engine is nearly all that such a run costs.

    things = small_runs.make(folder)              # model/, tasks.json, golden/, settings.yaml
    train.py --config FOLDER/settings.yaml --run RUN
"""

import json
import pathlib

import yaml

import prompts
import small_models
import task_files
import tiny_model
from config import PromptSettings
from golden_form import ASSISTANT_PREFIX

CODE = [
    "[row[::-1] for row in grid]",
    "[[row[0]] * 2 for row in grid]",
    "[[row[1]] * 2 for row in grid]",
]
SHAPE = dict(
    hidden_size=64,
    intermediate_size=160,
    num_hidden_layers=2,
    num_attention_heads=2,
    num_key_value_heads=1,
    max_position_embeddings=1024,
)
SETTINGS = {
    "seed": 0,
    "visits": 8,
    "threads": 1,
    "prompt": {"transposed": False, "sizes": False},
    "checkpoint": {"every": 2, "keep": 4},
    "credit": {
        "states": 2,
        "actions": 3,
        "rollouts": 6,
        "jump": 0.5,
        "floor": 0.03,
        "raise_at": 0.55,
    },
    "learner": {"inner_steps": 2},
    "rollout": {"max_tokens": 60, "max_sequences": 32, "max_length": 512, "kv_cache_gb": 0.05},
    "sandbox": {"workers": 1},
}


def task_id(number: int) -> str:
    return f"{number:08}"


def golden(number: int) -> str:
    docstring = """
    1. The output is as large as the input

    Procedure:
    1. Make the result
    2. Return it
    \"\"\"
"""
    code = f"    result = {CODE[number % len(CODE)]}\n    return result\n"
    return ASSISTANT_PREFIX + docstring + code


def pairs(number: int, first: int) -> list[dict]:
    """Of two different cells each, others for every task."""
    rows = [[(first + n) % 10, (first + n + 1 + number % 7) % 10] for n in range(2)]
    solve = (lambda row: row[::-1], lambda row: [row[0]] * 2, lambda row: [row[1]] * 2)[
        number % len(CODE)
    ]
    return [{"input": [row], "output": [solve(row)]} for row in rows]


def make(folder: pathlib.Path, until: float = 0.7, count: int = 3, **settings) -> pathlib.Path:
    """Write all that a run needs.

    until: the loss down to which the model is taught; count: of tasks."""
    (folder / "golden").mkdir(parents=True)
    (folder / "tasks.json").write_text(
        json.dumps(
            {task_id(n): {"train": pairs(n, n), "test": pairs(n, n + 4)[:1]} for n in range(count)}
        )
    )
    for n in range(count):
        (folder / "golden" / f"{task_id(n)}.py").write_text(golden(n))
    tokenizer = tiny_model.make_tokenizer(
        [golden(n) for n in range(len(CODE))] + [prompts.INSTRUCTION], 512
    )
    c = (
        SETTINGS
        | {
            "model": str(folder / "model"),
            "tasks": str(folder / "tasks.json"),
            "golden": str(folder / "golden"),
        }
        | settings
    )
    (folder / "settings.yaml").write_text(yaml.safe_dump(c))
    small_models.teach_problems(
        tokenizer, folder / "model", SHAPE, problems(folder, tokenizer)[:3], until
    )
    return folder


def problems(folder: pathlib.Path, tokenizer) -> list[prompts.Problem]:
    known = task_files.read_tasks(str(folder / "tasks.json"))
    return [
        prompts.make_problem(task, tokenizer, PromptSettings(False, False), folder / "golden")
        for task in known.values()
    ]
