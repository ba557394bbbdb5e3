"""How many rollouts until a state reward is reached, with and without an earlier run's tuples.

    python bench/warm_start.py                          # tests/small_runs.py's model, three seeds
    python bench/warm_start.py --k 20 --reward 0.75 --visits 200

A cold run goes on for so many visits; then a warm one, with another seed, begins with its tuples
(--warm-start). Counted are the rollouts of all states up to the first one of at least k cut-off
tokens whose reward is at least the one asked for.
"""

import argparse
import pathlib
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from traces import Run  # noqa: E402


def rollouts_until(run: pathlib.Path, k: int, reward: float) -> int | None:
    """None if the run never came so far."""
    count = 0
    for line in Run(run).lines("visits"):
        count += sum(len(a["rollouts"]) for a in line["actions"])
        if line["k"] >= k and line["state_reward"] >= reward:
            return count
    return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--k", type=int, default=5)
    parser.add_argument("--reward", type=float, default=0.75)
    parser.add_argument("--visits", type=int, default=30)
    parser.add_argument("--seeds", type=int, default=3)
    a = parser.parse_args()
    import small_runs
    from forked import Forks

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        settings = small_runs.make(folder / "small", count=1, visits=a.visits) / "settings.yaml"
        with Forks(folder) as start:
            for seed in range(a.seeds):
                cold, warm = folder / f"cold{seed}", folder / f"warm{seed}"
                for run, more in (
                    (cold, [f"seed={seed}"]),
                    (warm, [f"seed={seed + 100}", "--warm-start", cold]),
                ):
                    process = start("--config", settings, "--run", run, *more)
                    assert process.wait() == 0, process.errors[-3000:]
                printed = process.printed.splitlines()
                replayed = next(line for line in printed if line.startswith("replayed"))
                took = [rollouts_until(run, a.k, a.reward) for run in (cold, warm)]
                print(
                    f"seed {seed}: k {a.k} with reward {a.reward}: cold after {took[0]} rollouts, "
                    f"warm after {took[1]}; {replayed}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
