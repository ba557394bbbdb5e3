"""Check every golden solution: its form, and its program in the sandbox on all pairs of its task.

    python golden_check.py                       # a table of what is wrong and counts; exit code 1 on any fault
    python golden_check.py --only 007bbfb7       # one or more
    python golden_check.py --pairs more.json.gz  # further pairs, {task id: [[input rows, output rows], ...]}
    python golden_check.py --write               # the summary golden/README.md, too
    python golden_check.py --tasks FOLDER --golden FOLDER    # own tasks and their solutions, as train.py takes them

A program must be right on every train and test pair, twice with different hash seeds, within a second of CPU time a
grid, and must not change its input. golden/notes.yaml names the pairs that contradict their own task: `pairs` in words,
and in `own` the numbers of the task's own pairs whose label is wrong, which a program may therefore have wrong.
"""
import argparse
import gzip
import json
import os
import pathlib
import re
import statistics
import sys
from collections import Counter

import yaml
from tqdm import tqdm

import prompts
import task_files
from config import Config
from golden_form import form_faults
from sandbox import Sandbox

NOTES = prompts.GOLDEN_FOLDER / "notes.yaml"
RESULTS = pathlib.Path(__file__).parent / ".cache" / "golden_check.json"

# Appended to a golden's text, so that line numbers in messages are its own.
GUARD = '''
_solve = solve
def solve(grid):
    import copy, time
    before, start = copy.deepcopy(grid), time.process_time()
    result = _solve(grid)
    assert time.process_time() - start <= 1, "more than 1 s on a grid"
    assert grid == before, "the input was changed"
    return result
'''


def read_pairs(path: str) -> dict[str, list[tuple[prompts.Grid, prompts.Grid]]]:
    """{task id: [(input, output), ...]} from a JSON file, gzipped or not. Raises BadInput."""
    try:
        with (gzip.open if path.endswith(".gz") else open)(path, "rt") as file:
            raw = json.load(file)
        grid = lambda rows: [[int(digit) for digit in row] for row in rows]
        return {task: [(grid(i), grid(o)) for i, o in pairs] for task, pairs in raw.items()}
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise prompts.BadInput(f"cannot read pairs from {path}: {error}") from None


def run_all(programs: dict[str, tuple[str, list]], workers: int, title: str, hash_seed: int = 0) -> dict:
    """{task id: verdict} of each (text, input grids). With another hash seed sets of texts have another order."""
    with Sandbox(workers=workers, wall_s=120.0, memory_mb=1024, allow_weak=True, hash_seed=hash_seed) as box:
        futures = {task: box.submit(text + GUARD, grids) for task, (text, grids) in programs.items()}
        return {task: future.result() for task, future in tqdm(futures.items(), desc=title, leave=False)}


def check(tasks: dict[str, prompts.Task], extra: dict[str, list], workers: int, notes: dict[str, dict],
          folder: pathlib.Path | None = None) -> dict[str, dict]:
    """{task id: {ok, faults, pairs, label_errors, extra_pairs, extra_wrong, lines, characters}}; `extra_wrong` numbers
    the further pairs that the program has wrong, `label_errors` those of its own that are wrong and known from `notes`."""
    texts = {i: ((folder or prompts.GOLDEN_FOLDER) / f"{i}.py").read_text() for i in tasks}
    results = {i: {"faults": form_faults(text)} for i, text in texts.items()}
    programs = {i: (text, tasks[i].inputs) for i, text in texts.items()}
    further = {i: (texts[i], [pair[0] for pair in extra[i]]) for i in tasks if extra.get(i)}
    first, second = (run_all(programs, workers, title, hash_seed) for hash_seed, title in enumerate(("first run", "second run")))
    third = run_all(further, workers, "further pairs") if further else {}
    for i, result in results.items():
        task, a, b = tasks[i], first[i], second[i]
        result |= {"pairs": len(task.outputs), "lines": code_lines(texts[i]), "characters": len(texts[i]), "label_errors": [],
                   "extra_pairs": len(extra.get(i, [])), "extra_wrong": []}
        if a.status != "ok":
            result["faults"].append(f"{a.status}: {a.detail}")
        else:
            wrong = [n for n, (got, expected) in enumerate(zip(a.outputs, task.outputs)) if got != expected]
            known = notes.get(i, {}).get("own", [])
            result["label_errors"] = [n for n in wrong if n in known]
            if unknown := [n for n in wrong if n not in known]:
                result["faults"].append(f"wrong on its own pairs {unknown}")
            if stale := [n for n in known if n not in wrong]:
                result["faults"].append(f"right on its own pairs {stale}, which notes.yaml names as label errors")
        if (a.status, a.outputs) != (b.status, b.outputs):
            result["faults"].append("two runs differ")
        if i in third:
            expected = [pair[1] for pair in extra[i]]
            got = third[i].outputs or one_by_one(texts[i], [pair[0] for pair in extra[i]])
            result["extra_wrong"] = [n for n, (g, e) in enumerate(zip(got, expected)) if g != e]
        result["ok"] = not result["faults"]
    return results


def one_by_one(text: str, grids: list) -> list:
    """The output for each grid, None where the program fails: used when one grid of several made it fail."""
    with Sandbox(workers=1, wall_s=10.0, memory_mb=1024, allow_weak=True) as box:
        verdicts = [box.run(text + GUARD, [grid]) for grid in grids]
    return [v.outputs[0] if v.status == "ok" else None for v in verdicts]


def code_lines(text: str) -> int:
    """Lines of code that are neither blank nor comments, after the docstring."""
    return sum(bool(line.strip()) and not line.strip().startswith("#") for line in text.split('"""')[2].splitlines())


def summary(results: dict[str, dict], notes: dict) -> str:
    """golden/README.md."""
    ids = sorted(results)
    tokens = [len(re.findall(r"[A-Za-z]+|\d|[^\sA-Za-z\d]+|\n *", prompts.read_golden(i))) for i in ids]
    sets = {name: set(prompts.load_task_set(name)) for name in prompts.TASK_SETS}
    first = set(ids) & sets["arc1-training"]
    row = lambda name, values: f"| {name} | {min(values)} | {statistics.median(values):.0f} | {statistics.quantiles(values, n=20)[-1]:.0f} | {max(values)} |"
    text = f"""# The golden solutions

Generated by `python golden_check.py --write`; do not edit. One file a task, in the form of docs/algorithm.md.

| set | tasks | with a golden solution |
|---|---|---|
| ARC-AGI-1 training | {len(sets["arc1-training"])} | {len(first)} |
| ARC-AGI-2 training, further tasks | {len(sets["arc2-training"] - sets["arc1-training"])} | {len(set(ids) & sets["arc2-training"] - first)} |
| all | | {len(ids)} |

Right on all their own train and test pairs, and clean in form: {sum(r["ok"] and not r["label_errors"] for r in results.values())} of {len(ids)}.
Clean but for known label errors (below): {sum(r["ok"] and bool(r["label_errors"]) for r in results.values())}.

| of a solution | least | median | 95 of 100 at most | most |
|---|---|---|---|---|
{row("lines of code (no comments, no blanks)", [results[i]["lines"] for i in ids])}
{row("characters", [results[i]["characters"] for i in ids])}
{row("words, digits, signs and line starts (near a Qwen token each)", tokens)}
"""
    if notes:
        text += "\n## Pairs that contradict their task\n\nThese pairs break the rule that the task's other pairs follow; the solution keeps to the rule.\n\n"
        text += "| task | pairs | why |\n|---|---|---|\n" + "".join(f"| {i} | {n['pairs']} | {n['why']} |\n" for i, n in sorted(notes.items()))
    return text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--only", help="task ids, comma-separated")
    parser.add_argument("--pairs", metavar="FILE")
    parser.add_argument("--tasks", default="", metavar="PATH", help="own tasks: a file in ARC Prize form or a folder of task files")
    parser.add_argument("--golden", default="", metavar="FOLDER", help="own solutions, <task id>.py")
    parser.add_argument("--write", action="store_true", help="write golden/README.md")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    a = parser.parse_args()
    tasks, folder = task_files.for_training(Config(only=a.only.split(",") if a.only else [], tasks=a.tasks, golden=a.golden))
    own = bool(a.tasks or a.golden)
    notes = yaml.safe_load(NOTES.read_text()) if NOTES.exists() and not own else {}
    results = check(tasks, read_pairs(a.pairs) if a.pairs else {}, a.workers, notes, folder)
    for i, r in results.items():
        for fault in r["faults"]:
            print(f"{i}  FAULT  {fault}")
        if r["label_errors"]:
            print(f"{i}  known label error on its own pairs {r['label_errors']}: {notes[i]['why']}")
        if r["extra_wrong"]:
            known = f"  known: {notes[i]['why']}" if i in notes else ""
            print(f"{i}  wrong on {len(r['extra_wrong'])} of {r['extra_pairs']} further pairs {r['extra_wrong']}{known}")
    counts = Counter("clean" if r["ok"] else "faulty" for r in results.values())
    print(f"{'golden solutions':24}{len(results):6}\n{'clean':24}{counts['clean']:6}\n{'faulty':24}{counts['faulty']:6}")
    print(f"{'with known label errors':24}{sum(bool(r['label_errors']) for r in results.values()):6}")
    unknown = 0
    if a.pairs:
        tried = [i for i, r in results.items() if r["extra_pairs"]]
        right = sum(not results[i]["extra_wrong"] for i in tried)
        unknown = sum(bool(results[i]["extra_wrong"]) and i not in notes for i in tried)
        print(f"{'with further pairs':24}{len(tried):6}\n{'right on all of them':24}{right:6}  ({100 * right / max(1, len(tried)):.1f} %)")
    if not a.only and not own:
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(json.dumps(results))
        if a.write:
            (prompts.GOLDEN_FOLDER / "README.md").write_text(summary(results, notes))
    return 1 if counts["faulty"] or unknown else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except prompts.BadInput as fault:
        print(f"golden_check.py: {fault}", file=sys.stderr)
        sys.exit(2)
