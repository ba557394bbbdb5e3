"""One learner step, alone and then divided between two ranks: what each process of
tests/test_ranks.py does.

    RANK=0 WORLD_SIZE=2 ... python tests/rank_steps.py OUT < jobs

A job is {"name", "folder", "dtype", "asked": redaction lengths of each problem, "factors": of the
lengths of the three inner steps}.
Files in OUT: NAME-alone, NAME-0, NAME-1.
"""

import json
import os
import pathlib
import sys

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent.parent)]
import torch  # noqa: E402

import bench.gpu as gpu  # noqa: E402
import model  # noqa: E402
import ranks  # noqa: E402
from config import LearnerSettings  # noqa: E402
from learner import Batch, Learner  # noqa: E402


def stepped(job: dict, checkpoint: pathlib.Path) -> dict:
    """Everything that this process has after the step, and whether a learner that is restored has
    the same."""
    fresh = lambda: model.load(job["folder"], getattr(torch, job["dtype"]))
    learner = Learner(fresh(), LearnerSettings(inner_steps=3))
    factors = iter(job["factors"])
    learner.polyak_length = lambda *given: Learner.polyak_length(*given) * next(factors)
    batches = []
    for seed, ks in enumerate(job["asked"]):
        some = gpu.problem(40, 24, gpu.TINY.vocab_size, seed)
        before = learner.golden_logprobs(some)
        batches.append(Batch(some, before, gpu.entries(learner, some, before, ks)))
    mine = ranks.share(len(batches))
    report = learner.step(batches[mine])

    state = learner.state()
    if ranks.rank() == 0:
        torch.save(state, checkpoint)
    ranks.anywhere(False, learner.device)  # the file is there
    restored = Learner(fresh(), LearnerSettings())
    restored.restore(torch.load(checkpoint))
    same = (
        all(torch.equal(restored.masters[name], master) for name, master in learner.masters.items())
        and all(torch.equal(restored.parameters[name], p) for name, p in learner.parameters.items())
        and restored.version == learner.version
    )
    return {
        "state": state["masters"],
        "restored": same,
        "masters": learner.masters,
        "steps": report.steps,
        "taken_back": [line["taken_back"] for line in report.health],
        "weights": {name: p.detach() for name, p in learner.parameters.items()},
        "skipped": report.skipped,
        "moved": report.moved,
        "mine": (mine.start, mine.stop),
    }


def main(out: pathlib.Path) -> None:
    torch.set_num_threads(1)
    jobs = json.load(sys.stdin)
    if os.environ["RANK"] == "0":
        for job in jobs:
            torch.save(stepped(job, out / "checkpoint"), out / f"{job['name']}-alone")
    ranks.start()
    for job in jobs:
        torch.save(stepped(job, out / "checkpoint"), out / f"{job['name']}-{ranks.rank()}")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
