"""Counting: submissions by ARC's rules, pass@k, intervals. Pure, no torch, no vllm.

An attempt is right if it equals the expected output in every cell; a test output is right if one of
its two attempts is. ARC counts in two ways: Kaggle the share of right test outputs, the public
leaderboard that of tasks all of whose outputs are right.
"""

import math
import pathlib

import numpy as np

from config import BadInput
from prompts import Grid, Task
from task_files import is_grid, read_json, shown

RESAMPLES = 2000


def read_submission(path: str) -> dict[str, list]:
    """Raises BadInput on what is no submission. Attempts may be no grids: then they are wrong."""
    values = read_json(pathlib.Path(path))
    if not isinstance(values, dict) or not all(
        isinstance(entries, list) for entries in values.values()
    ):
        raise BadInput(
            f'{path}: expected {{task id: [{{"attempt_1": grid, "attempt_2": grid}}, ...]}}, '
            f"found {shown(values)}"
        )
    for i, entries in values.items():
        for n, entry in enumerate(entries, 1):
            if not isinstance(entry, dict):
                raise BadInput(
                    f"{path}: task {i}, test {n}: expected "
                    f'{{"attempt_1": grid, "attempt_2": grid}}, found {shown(entry)}'
                )
    return values


def right_outputs(submission: dict[str, list], tasks: dict[str, Task]) -> dict[str, list[bool]]:
    """{task id: [right, for each test output]} of the tasks whose test outputs are all known.

    What is missing is wrong.
    """
    right = {}
    for i, task in tasks.items():
        wanted: list = [pair[1] for pair in task.test]
        if None in wanted:
            continue
        given = submission.get(i, [])
        given = given + [{}] * (len(wanted) - len(given))
        right[i] = [is_right(entry, output) for entry, output in zip(given, wanted)]
    return right


def is_right(entry: dict, output: Grid) -> bool:
    """Whether one of the two attempts is the output.

    1.0 and true are no cells, though Python calls them equal to 1.
    """
    return any(
        is_grid(entry.get(name)) and entry[name] == output for name in ("attempt_1", "attempt_2")
    )


def score(right: dict[str, list[bool]]) -> dict[str, dict]:
    """Both ways of counting, each {value, low, high, right, of}."""
    outputs, whole = list(right.values()), [float(all(r)) for r in right.values()]
    return {
        "test_outputs": ratio([sum(r) for r in outputs], [len(r) for r in outputs]),
        "tasks": ratio(whole, [1] * len(whole)),
    }


def pass_at_k(n: int, right: int, k: int) -> float:
    """1 - C(n - right, k) / C(n, k): the chance that k of n samples drawn hold a right one.

    The unbiased estimator of Chen et al. 2021, "Evaluating Large Language Models Trained on Code".
    """
    assert 1 <= k <= n and 0 <= right <= n
    return 1 - math.comb(n - right, k) / math.comb(n, k)


def pass_table(counts: list[tuple[int, int]]) -> dict[int, dict]:
    """{k: {value, low, high}} from (samples, right ones) of each task.

    For k = 1, 2, 4, ... and the least number of samples of a task.
    """
    samples = min((n for n, _ in counts), default=0)
    ks = [2**e for e in range(samples.bit_length()) if 2**e < samples]
    ks += [samples] if samples else []
    return {
        k: ratio([pass_at_k(n, right, k) for n, right in counts], [1] * len(counts)) for k in ks
    }


def ratio(parts: list[float], wholes: list[float]) -> dict:
    """sum(parts) / sum(wholes) with its 95 % percentile bootstrap interval.

    Each task has one part and one whole; tasks are what is drawn.
    """
    parts, wholes = np.array(parts, float), np.array(wholes, float)
    found = {
        "value": None,
        "low": None,
        "high": None,
        "right": round(float(parts.sum()), 6),
        "of": float(wholes.sum()),
    }
    if not wholes.sum():
        return found
    drawn = np.random.default_rng(0).integers(0, len(parts), (RESAMPLES, len(parts)))
    sums = wholes[drawn].sum(1)
    values = parts[drawn].sum(1)[sums > 0] / sums[sums > 0]
    low, high = np.quantile(values, [0.025, 0.975])
    return found | {
        "value": float(parts.sum() / wholes.sum()),
        "low": float(low),
        "high": float(high),
    }
