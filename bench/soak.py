"""A run of many tasks for a long time: its memory, descriptors and processes must be flat.

    python bench/soak.py --minutes 60           # 20 tasks of 1x2 grids, tests/small_runs.py's model
    python bench/soak.py --minutes 60 -- --config cpu.yaml --only ...     # or a run of one's own

Looked at from outside every ten seconds: resident memory of the trainer, its descriptors and
threads, the processes below it and their memory. The means of the last three quarters are compared
(the first one is for caches to fill): flat is memory within 3 %, descriptors and processes within
1. The run is ended by SIGTERM and must leave a checkpoint.
"""

import argparse
import contextlib
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
EVERY = 10.0


def below(pid: int) -> list[int]:
    """Processes started by a process or by one below it."""
    own = []
    for path in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):  # a thread has its own
        with contextlib.suppress(OSError):  # it has ended
            own += map(int, path.read_text().split())
    return [p for child in own for p in (child, *below(child))]


def resident(pid: int) -> float:
    """MB; 0 if it has ended."""
    try:
        return (
            int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[1])
            * os.sysconf("SC_PAGESIZE")
            / 2**20
        )
    except OSError:
        return 0.0


def look(pid: int) -> dict[str, float]:
    children = below(pid)
    return {
        "memory": resident(pid),
        "descriptors": len(os.listdir(f"/proc/{pid}/fd")),
        "threads": len(os.listdir(f"/proc/{pid}/task")),
        "processes": len(children),
        "their memory": sum(map(resident, children)),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--tasks", type=int, default=20)
    parser.add_argument("run", nargs="*", help="arguments of train.py, after --")
    a = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        arguments = a.run
        if not arguments:
            import small_runs

            small_runs.make(folder / "small", count=a.tasks, visits=10**9, stop_when_solved=False)
            arguments = ["--config", str(folder / "small" / "settings.yaml")]
        run = folder / "run"
        process = subprocess.Popen(
            [sys.executable, "train.py", *arguments, "--run", str(run)],
            cwd=ROOT,
            stdout=open(folder / "out", "w"),
            stderr=subprocess.STDOUT,
        )
        while not (run / "visits.jsonl").exists() and process.poll() is None:
            time.sleep(1)
        rows, until = [], time.time() + 60 * a.minutes
        while time.time() < until and process.poll() is None:
            rows.append(look(process.pid))
            if len(rows) % 30 == 1:
                print({name: round(value, 1) for name, value in rows[-1].items()}, flush=True)
            time.sleep(EVERY)
        process.send_signal(signal.SIGTERM)
        code = process.wait()
        print((folder / "out").read_text()[-600:])
        visits = sum(1 for _ in open(run / "logprobs.jsonl"))
    flat = code == 0 and len(rows) >= 4
    print(f"{visits} visits in {a.minutes:.0f} minutes, {len(rows)} looks; means of the quarters:")
    for name in rows[0]:
        quarter = len(rows) // 4
        means = [
            statistics.mean(row[name] for row in rows[n * quarter : (n + 1) * quarter])
            for n in range(4)
        ]
        allowed = 0.03 * means[1] if "memory" in name else 1
        # A program's memory is its own.
        same = name == "their memory" or means[3] - means[1] <= allowed
        flat &= same
        print(
            f"  {name:<14} " + "  ".join(f"{m:9.1f}" for m in means) + ("" if same else "   GROWS")
        )
    sys.exit(not flat)


if __name__ == "__main__":
    main()
