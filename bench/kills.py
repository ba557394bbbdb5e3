"""Kill a run at random moments, go on with it, compare it with one left alone: bit for bit.

    python bench/kills.py           # 20 kills -9 of a run of 40 visits; a checkpoint every 2
    python bench/kills.py --kills 3 --visits 12 --seed 5

Compared: all lines of visits, logprobs, health and problems apart from times, weights, masters,
drawn numbers, k. Of ten kills two come while the run starts, four at any moment, and four as soon
as `checkpoint.new` is there: that is where a file could be left half.
The model and the tasks are tests/small_runs.py's; starts are forked (tests/forked.py).
"""

import argparse
import json
import pathlib
import random
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

TIMES = ("seconds", "tokens_per_s", "mfu")


def lines(run: pathlib.Path, name: str) -> list[dict]:
    found = [json.loads(line) for line in (run / f"{name}.jsonl").read_text().splitlines()]
    return [{key: value for key, value in line.items() if key not in TIMES} for line in found]


def unequal(one: dict, other: dict) -> list[str]:
    """Names of the tensors that are not the same in both."""
    import torch

    both = one.keys() & other.keys()
    return sorted(one.keys() ^ other.keys()) + [
        name for name in sorted(both) if not torch.equal(one[name], other[name])
    ]


def differences(one: pathlib.Path, other: pathlib.Path) -> list[str]:
    """What is not equal in two runs; times are not compared."""
    import torch
    from safetensors.torch import load_file

    found = [
        f"{name}.jsonl"
        for name in ("problems", "visits", "logprobs", "health")
        if lines(one, name) != lines(other, name)
    ]
    weights = [load_file(run / "checkpoint" / "model.safetensors") for run in (one, other)]
    found += [f"weights {name}" for name in unequal(*weights)]
    a, b = (torch.load(run / "checkpoint" / "trainer.pt") for run in (one, other))
    masters = [state["learner"].pop("masters") for state in (a, b)]
    found += [f"masters {name}" for name in unequal(*masters)]
    states = [state.pop("engine_random_state") for state in (a, b)]  # of torchrun's processes
    for x, y in zip(*states, strict=True):
        of = lambda state: {"torch": state["torch"], "keys": state["numpy"][1]}
        if unequal(of(x), of(y)) or x["numpy"][2:] != y["numpy"][2:]:
            found.append("random state")
    return found + ([] if a == b else ["visits, k, streaks or resting states"])


def killed(
    start, run: pathlib.Path, settings: pathlib.Path, kills: int, seed: int, tell=print
) -> int:
    """Start a run, kill it at random moments and go on, as often as asked; then let it end.

    Returns kills done."""
    draw, count = random.Random(seed), 0
    while True:
        process = (
            start("--resume", run)
            if (run / "config.yaml").exists()
            else start("--config", settings, "--run", run)
        )
        if count == kills or not wait_for_the_moment(process, run, draw):
            break
        process.kill()
        process.wait()
        count += 1
        found = sorted(path.name for path in run.glob("checkpoint*"))
        tell(f"kill {count}: {found}, lines of visits up to {last_visit(run)}")
    code = process.wait()
    assert code == 0, process.errors[-3000:]
    return count


def wait_for_the_moment(process, run: pathlib.Path, draw: random.Random) -> bool:
    """False if the process ends before it."""
    kind, visits, seconds = (
        draw.choices(["starting", "saving", "any"], [2, 4, 4])[0],
        draw.randint(1, 3),
        draw.random(),
    )
    if kind == "starting":
        time.sleep(5 * seconds)
    elif process.wait_for(" -> k ", visits):
        until = time.time() + (60 if kind == "saving" else seconds)
        while (
            time.time() < until
            and process.alive()
            and not (kind == "saving" and (run / "checkpoint.new").exists())
        ):
            time.sleep(0.0005)
    return process.alive()


def last_visit(run: pathlib.Path) -> int:
    from traces import Run

    return max((line["visit"] for line in Run(run).lines("visits")), default=0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--visits", type=int, default=40)
    parser.add_argument("--seed", type=int, default=0)
    a = parser.parse_args()
    import small_runs
    from forked import Forks

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        small_runs.make(folder / "small", visits=a.visits)
        with Forks(folder) as start:
            whole = start("--config", folder / "small" / "settings.yaml", "--run", folder / "whole")
            assert whole.wait() == 0, whole.errors[-3000:]
            began = time.time()
            count = killed(
                start, folder / "killed", folder / "small" / "settings.yaml", a.kills, a.seed
            )
            found = differences(folder / "whole", folder / "killed")
    print(
        f"{count} kills in {time.time() - began:.0f} s: "
        + ("the same run, bit for bit" if not found else "DIFFERENT: " + ", ".join(found))
    )
    sys.exit(bool(found) or count < a.kills)


if __name__ == "__main__":
    main()
