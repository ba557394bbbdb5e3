"""What a model was trained on, so that a trained task never counts as unseen. No torch, no vllm."""

import json
import pathlib

import prompts
from config import Config
from prompts import Task
from traces import Run

TINY = (pathlib.Path(__file__).parent / ".cache" / "tiny").resolve()  # it may be a link


def trained_on(c: Config, tasks: dict[str, Task]) -> set[str]:
    """The ids of those of `tasks` that the model has met: by id, or by a pair of a trained task."""
    ids, pairs = material(c.model, c.only)
    met = lambda task: any(key(pair) in pairs for pair in task.train + task.test)
    return {i for i, task in tasks.items() if i in ids or met(task)}


def material(model: str, left_out: list[str]) -> tuple[set[str], set[str]]:
    """(ids of trained tasks, keys of their pairs).

    Of the run whose checkpoint the model is, and of what that run began with.
    """
    if model == "tiny" or TINY in pathlib.Path(model).resolve().parents:
        # Of a folder it is not known what was left out.
        ids = set(prompts.golden_ids()) - set(left_out if model == "tiny" else [])
        known = prompts.load_tasks()
        return ids, {
            key(pair) for i in ids if i in known for pair in known[i].train + known[i].test
        }
    run = Run(pathlib.Path(model).resolve().parent)
    ids, pairs = set(), set()
    for line in run.lines("problems"):
        ids.add(line["task"])
        pairs |= {key(pair) for pair in line["train"] + line["test"]}
    if not (run.folder / "config.yaml").exists():
        return ids, pairs
    start = run.config()
    if pathlib.Path(start.model).resolve() == pathlib.Path(model).resolve():
        return ids, pairs
    earlier_ids, earlier_pairs = material(start.model, start.only)
    return ids | earlier_ids, pairs | earlier_pairs


def key(pair) -> str:
    """The same for a pair of grids and for one of rows of digits."""
    return json.dumps([grid and prompts.digits(grid) for grid in pair])
