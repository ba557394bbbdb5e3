"""bench/baselines.py: training on golden answers. Its other way needs TRL, which the project does
without."""

import json
import sys

import pytest
import torch
from transformers import AutoTokenizer

import small_models
import small_runs
from bench import baselines
from config import BadInput


def golden_logprob(folder, problem) -> float:
    logprobs = small_models.hf_logprobs(folder, problem.tokens)  # (T, V)
    golden = torch.tensor(problem.golden)[:, None]
    return logprobs[-problem.length - 1 : -1].gather(1, golden).sum().item()


def test_two_steps_raise_the_golden_answers_and_the_folder_loads(tmp_path, monkeypatch):
    given, out = small_runs.make(tmp_path / "given", until=1.5), tmp_path / "out"
    settings, model = str(given / "settings.yaml"), str(given / "model")
    options = ["supervised", "--config", settings, "--model", model, "--out", str(out)]
    command = ["bench/baselines.py", *options, "--steps", "2", "problems_per_visit=3"]
    monkeypatch.setattr(sys, "argv", command)
    baselines.main()
    log = [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]
    assert [line["steps"] for line in log] == [0, 1, 2]
    assert set(log[0]["greedy"]) == set(log[2]["greedy"]) == set(map(small_runs.task_id, range(3)))
    for problem in small_runs.problems(given, AutoTokenizer.from_pretrained(out)):
        assert golden_logprob(out, problem) > golden_logprob(model, problem)
    with pytest.raises(BadInput, match="give a new folder"):
        baselines.main()
