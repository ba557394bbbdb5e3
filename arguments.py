"""The command line of train.py, up to the run folder. Light: every fault that can be seen without
torch and vLLM is told before they are imported, which takes seconds."""

import argparse
import datetime
import json
import os
import sys
from dataclasses import replace

import checkpoints
import config
import model_files
import origin
import status
import task_files
import tracker
from checkpoints import Checkpoint
from config import BadInput, Config
from traces import DistantRun, Run, versions


def read(about: str) -> tuple[Config, Run | DistantRun, Checkpoint | None]:
    """(settings, run folder, checkpoint to go on from). about: what --help says first. Ends the
    program after --status and --help; raises BadInput."""
    a = parse(about)
    if a.status:
        print(status.text(Run(a.status)))
        sys.exit(0)
    a.only = task_files.ids(a.only, "--only") if a.only is not None else []
    return of_old_run(a) if a.resume else of_new_run(a)


def parse(about: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--config", help="YAML file, such as cpu.yaml")
    parser.add_argument("--only", help="task ids, comma-separated")
    parser.add_argument("--run", help="folder for the run (default: runs/ and the time)")
    parser.add_argument("--visits", type=int, help="at most so many")
    parser.add_argument(
        "--resume", metavar="RUN", help="go on with an interrupted run, with its settings"
    )
    parser.add_argument(
        "--warm-start",
        metavar="RUN",
        help="train an earlier run's training tuples before sampling anything",
    )
    parser.add_argument(
        "--status", metavar="RUN", help="how far a run is, in one screen; it may be running"
    )
    parser.add_argument("overrides", nargs="*", metavar="section.key=value")
    return parser.parse_intermixed_args()  # settings may stand between options


def of_new_run(a: argparse.Namespace) -> tuple[Config, Run | DistantRun, None]:
    overrides = a.overrides + limits(a)
    if a.warm_start:
        overrides.append(f"replay.run={json.dumps(a.warm_start)}")
    c = config.with_whole_paths(config.read(a.config, overrides))
    if c.replay.run and not (Run(c.replay.run).folder / "visits.jsonl").exists():
        raise BadInput(f"--warm-start {c.replay.run}: no such run, or one without visits")
    c = with_only(c, a.only)
    check_tasks(c)
    c = replace(c, model=model_files.check(c))
    check_settings(c)
    folder = a.run or f"runs/{datetime.datetime.now():%Y-%m-%d-%H%M%S}"
    return c, Run.create(folder, c) if is_first() else DistantRun(folder), None


def of_old_run(a: argparse.Namespace) -> tuple[Config, Run | DistantRun, Checkpoint | None]:
    if a.config or a.run or a.overrides or a.warm_start:
        raise BadInput(
            "--resume goes on with the run's own settings: leave out --config, --run, --warm-start "
            "and section.key=value; --visits and --only may be given"
        )
    c = Run(a.resume).config(limits(a))
    run, checkpoint = DistantRun(a.resume), None
    if is_first():
        run = Run(a.resume)
        run.lock()
        checkpoint = to_go_on_from(run, c, a.only)
    begun = origin.read(run.folder)
    c = with_only(c, origin.chosen(begun, a.only) if begun else [])
    check_tasks(c)
    if is_first() and not checkpoint:  # the others are not told which one was chosen
        c = replace(c, model=model_files.check(c))
    check_settings(c)
    return c, run, checkpoint


def to_go_on_from(run: Run, c: Config, only: list[str]) -> Checkpoint | None:
    """The run's newest sound checkpoint; says what was passed over and what is not as it was. None:
    it begins again."""
    checkpoint, told = checkpoints.newest(run.folder)
    if checkpoint:
        changed = checkpoints.differences(checkpoint, c, versions())
        told += [f"since the checkpoint: {line}" for line in changed]
    elif only:
        raise BadInput(
            f"{run.folder} has no checkpoint and begins again with all its problems: "
            "leave out --only"
        )
    else:
        told.append(f"{run.folder} has no checkpoint: it begins again from its first visit")
    for line in told:
        print(line)
    return checkpoint


def is_first() -> bool:
    """Whether this is the first of the processes that torchrun started, or the only one."""
    return os.environ.get("RANK", "0") == "0"


def limits(a: argparse.Namespace) -> list[str]:
    """--visits as an override."""
    return [] if a.visits is None else [f"visits={a.visits}"]


def with_only(c: Config, only: list[str]) -> Config:
    return replace(c, only=only) if only else c


def check_tasks(c: Config) -> None:
    """Raises BadInput for tasks that are not there or have no golden solution."""
    if c.only or c.tasks or c.golden:
        task_files.for_training(c)
    if c.reward.pairs:
        task_files.read_pairs(c.reward.pairs)
    if c.evaluate.every:
        task_files.held_out(c)


def check_settings(c: Config) -> None:
    tracker.check(c.tracker)
    if c.dtype == "float16":
        raise BadInput(
            "setting dtype: float16 is for evaluate.py on cards without bf16 arithmetic; training "
            "needs bfloat16 or float32"
        )
