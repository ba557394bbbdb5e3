"""What a model was trained on, so that a trained task never counts as unseen. No torch, no vllm."""

import json
import pathlib
from collections.abc import Collection, Iterable

import prompts
from config import Config
from prompts import Task
from traces import Run

TINY = (pathlib.Path(__file__).parent / ".cache" / "tiny").resolve()  # it may be a link


def trained_on(c: Config, tasks: dict[str, Task]) -> set[str]:
    """The ids of those of `tasks` that the model has met: by id, or by a pair of a trained task."""
    return met(tasks, *material(c.model, c.only))


def met(tasks: dict[str, Task], ids: Collection[str], pairs: set[str]) -> set[str]:
    """The ids of those of `tasks` that are among `ids`, or have one of the pairs."""
    return {i for i, task in tasks.items() if i in ids or pairs & pairs_of([task])}


def pairs_of(tasks: Iterable[Task]) -> set[str]:
    """Keys of their pairs."""
    return {key(pair) for task in tasks for pair in task.train + task.test}


def material(model: str, left_out: list[str]) -> tuple[set[str], set[str]]:
    """(ids of trained tasks, keys of their pairs).

    Of the run whose checkpoint the model is, and of what that run began with.
    """
    if model == "tiny" or TINY in pathlib.Path(model).resolve().parents:
        # Of a folder it is not known what was left out.
        ids = set(prompts.golden_ids()) - set(left_out if model == "tiny" else [])
        known = prompts.load_tasks()
        return ids, pairs_of(known[i] for i in ids if i in known)
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
