"""Two ranks on CPU (gloo) against one process: the same step from the same problems. The learner
alone, no engine."""

import json
import os
import socket
import subprocess
import sys

import pytest
import torch

import bench.gpu as gpu
import model
import ranks
from conftest import ROOT
from traces import DistantRun

TWO_PROBLEMS, ONE_PROBLEM = [[3, 9], [5]], [[3, 9]]


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    root = tmp_path_factory.mktemp("models")
    shapes = {"qwen3": gpu.TINY, "qwen2": gpu.TINY_QWEN2}
    return {family: gpu.make_folder(shape, root / family) for family, shape in shapes.items()}


@pytest.fixture(scope="module")
def made(folders, tmp_path_factory):
    """A function of (a job's name, "alone" or 0 or 1): what that process has after it. Two
    processes do all jobs."""
    job = lambda name, family, dtype, asked, factors=(1, 1, 1): {
        "name": name,
        "folder": str(folders[family]),
        "dtype": dtype,
        "asked": asked,
        "factors": factors,
    }
    jobs = [job(family, family, "float32", TWO_PROBLEMS) for family in folders]
    jobs.append(job("too far", "qwen3", "float32", ONE_PROBLEM, (1, 1, 50)))
    jobs.append(job("idle", "qwen3", "bfloat16", ONE_PROBLEM))
    out = tmp_path_factory.mktemp("steps")
    (out / "jobs.json").write_text(json.dumps(jobs))
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    # Without a GPU, also where there is one: two ranks would need two.
    common = {
        "CUDA_VISIBLE_DEVICES": "",
        "WORLD_SIZE": "2",
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(port),
        "OMP_NUM_THREADS": "1",
    }
    started = []
    for rank in "01":
        environment = os.environ | common | {"RANK": rank, "LOCAL_RANK": rank}
        with open(out / "jobs.json") as asked:
            command = [sys.executable, "tests/rank_steps.py", out]
            started.append(
                subprocess.Popen(
                    command,
                    cwd=ROOT,
                    env=environment,
                    text=True,
                    stdin=asked,
                    stderr=subprocess.PIPE,
                )
            )
    for process in started:
        _, errors = process.communicate()
        assert process.returncode == 0, errors[-3000:]
    return lambda name, which: torch.load(out / f"{name}-{which}")


@pytest.fixture(params=["qwen3", "qwen2"])
def family(request):
    return request.param


def close(a: dict, b: dict, start: dict) -> None:
    """The same step, up to the order of sums in fp32: the difference is small beside the step
    itself."""
    for name in a:
        assert (a[name] - b[name]).norm() < 1e-3 * (a[name] - start[name]).norm() + 1e-7, name


def test_two_ranks_take_the_step_of_one(folders, made, family):
    one, first, second = (made(family, which) for which in ("alone", 0, 1))
    assert one["steps"] == first["steps"] == second["steps"] > 0
    assert [first["mine"], second["mine"]] == [(0, 1), (1, 2)]
    start = dict(model.load(folders[family], torch.float32).named_parameters())
    close(one["weights"], first["weights"], start)
    for name in start:
        assert torch.equal(first["weights"][name], second["weights"][name]), name
    together = first["moved"] + second["moved"]
    assert [m for row in together for m in row] == pytest.approx(
        [m for row in one["moved"] for m in row], abs=1e-3
    )


def test_two_ranks_take_a_step_back_together(folders, made):
    """One of them has nothing to train, and the masters of half of the tensors."""
    one, first, second = (made("too far", which) for which in ("alone", 0, 1))
    assert one["taken_back"] == first["taken_back"] == second["taken_back"] == [False, False, True]
    assert one["steps"] == first["steps"] == second["steps"] == 2
    start = dict(model.load(folders["qwen3"], torch.float32).named_parameters())
    close(one["weights"], first["weights"], start)
    for name in start:
        assert torch.equal(first["weights"][name], second["weights"][name]), name


def test_masters_are_divided_and_come_together_in_a_checkpoint(folders, made, family):
    one, first, second = (made(family, which) for which in ("alone", 0, 1))
    start = dict(model.load(folders[family], torch.float32).named_parameters())
    assert set(one["masters"]) == set(start) == set(first["masters"]) | set(second["masters"])
    assert not set(first["masters"]) & set(second["masters"])
    first_holds = sum(m.numel() for m in first["masters"].values()) / sum(
        p.numel() for p in start.values()
    )
    assert 0.4 < first_holds < 0.6
    close(one["masters"], first["state"], start)
    assert all(
        torch.equal(first["state"][name], m)
        for name, m in {**first["masters"], **second["masters"]}.items()
    )
    assert one["restored"] and first["restored"] and second["restored"]


def test_a_rank_with_nothing_to_train_keeps_step(made):
    """One problem, two ranks; in bf16, where the replicas must be equal to the bit as well."""
    first, second = made("idle", 0), made("idle", 1)
    assert first["mine"] == (0, 1) and second["mine"] == (1, 1)
    assert first["steps"] == second["steps"] > 0
    assert all(
        torch.equal(first["weights"][name], second["weights"][name]) for name in first["weights"]
    )


def test_alone_everything_is_itself(tmp_path):
    flag = torch.device("cpu")
    assert ranks.count() == 1 and ranks.rank() == 0 and ranks.share(5) == slice(0, 5)
    assert ranks.anywhere(True, flag) and not ranks.anywhere(False, flag)
    assert ranks.everywhere(True, flag) and not ranks.everywhere(False, flag)
    assert ranks.gathered("x") == ["x"] and ranks.total(torch.tensor(3.0)) == 3
    run = DistantRun(tmp_path)
    run.append("visits", visit=1)
    assert run.lines == [("visits", {"visit": 1})]
