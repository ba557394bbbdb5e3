"""Two ranks on CPU (gloo) against one process: the same step from the same problems. The learner alone, no engine."""
import os
import pathlib
import socket
import subprocess
import sys

import pytest
import torch

import bench.gpu as gpu
import ranks
from traces import DistantRun

ROOT = pathlib.Path(__file__).parents[1]

PROGRAM = """
import json, sys, torch
sys.path.insert(0, {root!r})
import bench.gpu as gpu, model, ranks
from config import LearnerSettings
from learner import Batch, Learner
ranks.start()
torch.set_num_threads(1)
learner = Learner(model.load({folder!r}, getattr(torch, {dtype!r})), LearnerSettings(inner_steps=3))
batches = []
for seed, ks in enumerate({asked!r}):
    some = gpu.problem(40, 24, gpu.TINY.vocab_size, seed)
    before = learner.golden_logprobs(some)
    batches.append(Batch(some, before, gpu.entries(learner, some, before, ks)))
mine = ranks.share(len(batches))
report = learner.step(batches[mine])
state = learner.state()
if ranks.rank() == 0:
    torch.save(state, {out!r} + "state")
ranks.anywhere(False, learner.device)  # the file is there
restored = Learner(model.load({folder!r}, getattr(torch, {dtype!r})), LearnerSettings())
restored.restore(torch.load({out!r} + "state"))
same = all(torch.equal(restored.masters[n], m) for n, m in learner.masters.items()) and all(
    torch.equal(restored.parameters[n], p) for n, p in learner.parameters.items()) and restored.version == learner.version
torch.save({{"state": state["masters"], "restored": same, "masters": learner.masters, "weights": {{n: p.detach() for n, p in learner.parameters.items()}},
            "steps": report.steps, "skipped": report.skipped, "moved": report.moved, "mine": (mine.start, mine.stop)}}, {out!r} + str(ranks.rank()))
"""


@pytest.fixture(scope="module", params=["qwen3", "qwen2"])
def folder(request, tmp_path_factory):
    return gpu.make_folder(gpu.TINY if request.param == "qwen3" else gpu.TINY_QWEN2, tmp_path_factory.mktemp("model"))


def stepped(count, folder, out, asked, dtype="float32") -> list[dict]:
    """What each of `count` processes has after one learner step with its share of the problems."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    program = PROGRAM.format(root=str(ROOT), folder=str(folder), out=str(out / f"of{count}-"), asked=asked, dtype=dtype)
    started = [subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.PIPE, text=True,
                                env=os.environ | {"WORLD_SIZE": str(count), "RANK": str(r), "LOCAL_RANK": str(r),
                                                  "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "OMP_NUM_THREADS": "1"})
               for r in range(count)]
    for process in started:
        _, errors = process.communicate(timeout=240)
        assert process.returncode == 0, errors[-3000:]
    return [torch.load(out / f"of{count}-{r}") for r in range(count)]


def close(a: dict, b: dict, start: dict) -> None:
    """The same step, up to the order of sums in fp32: the difference is small beside the step itself."""
    for name in a:
        assert (a[name] - b[name]).norm() < 1e-3 * (a[name] - start[name]).norm() + 1e-7, name


def test_two_ranks_take_the_step_of_one(folder, tmp_path):
    import model
    asked = [[3, 9], [5]]
    one, (first, second) = stepped(1, folder, tmp_path, asked)[0], stepped(2, folder, tmp_path, asked)
    assert one["steps"] == first["steps"] == second["steps"] > 0
    assert [first["mine"], second["mine"]] == [(0, 1), (1, 2)]
    start = dict(model.load(folder, torch.float32).named_parameters())
    close(one["weights"], first["weights"], start)
    for name in start:
        assert torch.equal(first["weights"][name], second["weights"][name]), name
    together = first["moved"] + second["moved"]
    assert [m for row in together for m in row] == pytest.approx([m for row in one["moved"] for m in row], abs=1e-3)


def test_masters_are_divided_and_come_together_in_a_checkpoint(folder, tmp_path):
    import model
    asked = [[3, 9], [5]]
    one, (first, second) = stepped(1, folder, tmp_path, asked)[0], stepped(2, folder, tmp_path, asked)
    start = dict(model.load(folder, torch.float32).named_parameters())
    assert set(one["masters"]) == set(start) == set(first["masters"]) | set(second["masters"]) and not set(first["masters"]) & set(second["masters"])
    first_holds = sum(m.numel() for m in first["masters"].values()) / sum(p.numel() for p in start.values())
    assert 0.4 < first_holds < 0.6
    close(one["masters"], first["state"], start)
    assert all(torch.equal(first["state"][name], m) for name, m in {**first["masters"], **second["masters"]}.items())
    assert one["restored"] and first["restored"] and second["restored"]


def test_a_rank_with_nothing_to_train_keeps_step(folder, tmp_path):
    """One problem, two ranks; in bf16, where the replicas must be equal to the bit as well."""
    first, second = stepped(2, folder, tmp_path, [[3, 9]], "bfloat16")
    assert first["mine"] == (0, 0) and second["mine"] == (0, 1) and first["steps"] == second["steps"] > 0
    assert all(torch.equal(first["weights"][name], second["weights"][name]) for name in first["weights"])


def test_alone_everything_is_itself(tmp_path):
    flag = torch.device("cpu")
    assert ranks.count() == 1 and ranks.rank() == 0 and ranks.share(5) == slice(0, 5)
    assert ranks.anywhere(True, flag) and not ranks.anywhere(False, flag) and ranks.everywhere(True, flag) and not ranks.everywhere(False, flag)
    assert ranks.gathered("x") == ["x"] and ranks.total(torch.tensor(3.0)) == 3
    run = DistantRun(tmp_path)
    run.append("visits", visit=1)
    assert run.lines == [("visits", {"visit": 1})]
