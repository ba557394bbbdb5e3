"""Runs so small that a visit takes a fraction of a second: three tasks of 1x2 grids, golden solutions of about 60 tokens, a
Qwen3 of 0.1 million parameters that was taught them half-way. Starting the engine is nearly all that such a run costs.

    things = small_runs.make(folder)              # model/, tasks.json, golden/, settings.yaml
    train.py --config FOLDER/settings.yaml --run RUN
"""
import json
import pathlib

import yaml

import prompts
import small_models
import tiny_model
from config import PromptSettings
from golden_form import ASSISTANT_PREFIX

TASKS = {"00000001": lambda row: row[::-1], "00000002": lambda row: [row[0], row[0]], "00000003": lambda row: [row[1], row[1]]}
CODE = {"00000001": "[row[::-1] for row in grid]", "00000002": "[[row[0]] * 2 for row in grid]", "00000003": "[[row[1]] * 2 for row in grid]"}
SHAPE = dict(hidden_size=64, intermediate_size=160, num_hidden_layers=2, num_attention_heads=2, num_key_value_heads=1, max_position_embeddings=1024)
SETTINGS = {
    "seed": 0, "visits": 8, "threads": 1, "prompt": {"transposed": False, "sizes": False}, "checkpoint": {"every": 2},
    "credit": {"states": 2, "actions": 3, "rollouts": 6, "jump": 0.5, "floor": 0.03, "raise_at": 0.55}, "learner": {"inner_steps": 2},
    "rollout": {"max_tokens": 60, "max_sequences": 32, "max_length": 512, "kv_cache_gb": 0.05}, "sandbox": {"workers": 1}}


def golden(task_id: str) -> str:
    return (ASSISTANT_PREFIX + "\n    1. The output is as large as the input\n\n    Procedure:\n    1. Make the result\n    2. Return it\n    \"\"\"\n"
            f"    result = {CODE[task_id]}\n    return result\n")


def pairs(task_id: str, rows: list) -> list[dict]:
    return [{"input": [row], "output": [TASKS[task_id](row)]} for row in rows]


def make(folder: pathlib.Path, until: float = 0.7, **settings) -> pathlib.Path:
    """Write all that a run needs. until: the loss down to which the model is taught."""
    tasks = {i: {"train": pairs(i, [[1, 2], [3, 4]]), "test": pairs(i, [[5, 6]])} for i in TASKS}
    (folder / "golden").mkdir(parents=True)
    (folder / "tasks.json").write_text(json.dumps(tasks))
    for i in TASKS:
        (folder / "golden" / f"{i}.py").write_text(golden(i))
    tokenizer = tiny_model.make_tokenizer([golden(i) for i in TASKS] + [prompts.INSTRUCTION], 512)
    c = SETTINGS | {"model": str(folder / "model"), "tasks": str(folder / "tasks.json"), "golden": str(folder / "golden")} | settings
    (folder / "settings.yaml").write_text(yaml.safe_dump(c))
    small_models.teach_problems(tokenizer, folder / "model", SHAPE, problems(folder, tokenizer), until)
    return folder


def problems(folder: pathlib.Path, tokenizer) -> list[prompts.Problem]:
    import task_files
    known = task_files.read_tasks(str(folder / "tasks.json"))
    return [prompts.make_problem(task, tokenizer, PromptSettings(False, False), folder / "golden") for task in known.values()]
