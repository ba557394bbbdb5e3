"""How many rollouts a task takes: train.py with several seeds and settings.

    python bench/learning.py --seeds 0,1,2 -- --config cpu.yaml --only f2829549 --visits 120
    python bench/learning.py --seeds 0,1,2 --each credit.halvings=1 credit.halvings=3 \\
        -- --config twenty.yaml

Each run goes on until solved or out of visits. A line of JSON for each run and the median of each
setting; the runs stay under runs/learning/. What counts is rollouts and optimizer steps; seconds
are of this machine and what else it does.
"""

import argparse
import json
import pathlib
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
from traces import Run  # noqa: E402


def counts(run: Run) -> dict:
    """What a run took and where it stands."""
    states = list(run.lines("visits"))
    # A state of each task's last visit to its golden text.
    last = {state["task"]: state for state in states if state.get("own") is None}
    rollouts = sum(len(action["rollouts"]) for state in states for action in state["actions"])
    targets = [
        action
        for state in states
        for action in state["actions"]
        if action["target_logprob"] is not None
    ]
    drifts = {state["visit"]: state["drift"] for state in states}
    return {
        "solved": sum(any(s["solved"] for s in states if s["task"] == task) for task in last),
        "tasks": len(last),
        "visits": len(drifts),
        "rollouts": rollouts,
        "targets": len(targets),
        "steps": sum(1 for _ in run.lines("health")),
        "drift": sum(drifts.values()),
        "k": " ".join(f"{s['next_k']}/{s['length']}" for s in last.values()),
        "seconds": sum({s["visit"]: sum(s["seconds"].values()) for s in states}.values()),
    }


def run_once(folder: pathlib.Path, arguments: list[str]) -> dict:
    """A finished run is counted and not made again."""
    if not (folder / "done").exists():
        resume = (
            ["--resume", str(folder)]
            if (folder / "checkpoint").exists()
            else ["--run", str(folder), *arguments]
        )
        with open(f"{folder}.log", "a") as log:
            subprocess.run(
                [sys.executable, "train.py", *resume], cwd=ROOT, stdout=log, stderr=log, check=True
            )
        (folder / "done").touch()
    return counts(Run(folder))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", default="0")
    parser.add_argument(
        "--each",
        nargs="*",
        default=[""],
        help="settings to compare, as section.key=value,section.key=value",
    )
    parser.add_argument("--name", default="learning", help="of the folder under runs/")
    parser.add_argument("arguments", nargs="+", help="of train.py, after --")
    a = parser.parse_args()
    base = ROOT / "runs" / a.name
    base.mkdir(parents=True, exist_ok=True)
    results = []
    for setting in a.each:
        overrides = [o for o in setting.split(",") if o]
        mine = []
        for seed in a.seeds.split(","):
            folder = base / f"{'-'.join(overrides) or 'plain'}-seed{seed}"
            mine.append(
                run_once(folder, [*a.arguments, *overrides, f"seed={seed}"])
                | {"setting": setting, "seed": seed}
            )
            print(json.dumps(mine[-1]), flush=True)
        medians = {
            key: statistics.median(run[key] for run in mine)
            for key in ("solved", "visits", "rollouts", "steps", "drift", "seconds")
        }
        print(
            f"{setting or 'as given'}: median "
            + ", ".join(f"{key} {value:.4g}" for key, value in medians.items()),
            flush=True,
        )
        results += mine
    (base / "results.json").write_text(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
