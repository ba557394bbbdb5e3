"""The memory table: what it counts, against what is there; and the setting it names when something
does not fit."""

import json
import shutil
from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch

import bench.gpu as gpu
import config
import memory
import model_files
import tiny_model
from config import BadInput, Config, LearnerSettings, RolloutSettings
from conftest import ROOT
from model import Packing, Qwen, QwenConfig
from prompts import Problem, Task

TINY = QwenConfig(
    vocab_size=512,
    hidden_size=96,
    intermediate_size=320,
    num_hidden_layers=3,
    num_attention_heads=4,
    num_key_value_heads=2,
    head_dim=32,
    rms_norm_eps=1e-6,
    rope_theta=1e6,
    tie_word_embeddings=True,
    max_position_embeddings=4096,
)
CARDS = {  # GiB that PyTorch reports
    "A100 80 GB": 79.15,
    "H100 80 GB": 79.1,
    "H200": 139.8,
    "A100 40 GB": 39.38,
}


@pytest.fixture(scope="module")
def four_b(tmp_path_factory, qwen3_folder):
    """A folder with Qwen3-4B-Instruct-2507's config.json and tokenizer, without weights."""
    folder = tmp_path_factory.mktemp("qwen3-4b")
    shutil.copytree(qwen3_folder, folder, dirs_exist_ok=True)
    shutil.copy(ROOT / "tests" / "data" / "qwen3_4b.json", folder / "config.json")
    return folder


@pytest.fixture(scope="module")
def golden_problems(qwen3_goldens, prompt_lengths) -> list[Problem]:
    """Every golden problem at its true length."""
    return [
        Problem(Task(i, (), ()), [0] * prompt_lengths[i], golden)
        for i, golden in qwen3_goldens.items()
    ]


FOUR_B = replace(gpu.FOUR_B, max_position_embeddings=262144)  # as Qwen3-4B-Instruct-2507 has it


def problem(prompt=5000, golden=450, name="0"):
    return Problem(Task(name, (), ()), [1] * prompt, [1] * golden)


def saved_bytes(dtype) -> float:
    """Bytes a token and layer that autograd keeps, each storage once, weights left out."""
    results, n = [], 64
    for layers in (1, 3):
        network = Qwen(replace(TINY, num_hidden_layers=layers)).to(dtype)
        weights = {p.untyped_storage().data_ptr() for p in network.parameters()}
        kept = {}

        def pack(tensor):
            storage = tensor.untyped_storage()
            if storage.data_ptr() not in weights:
                kept[storage.data_ptr()] = (storage.nbytes(), tensor)
            return tensor

        with torch.autograd.graph.saved_tensors_hooks(pack, lambda t: t):
            network.hidden(torch.zeros(n, dtype=torch.long), Packing.of([n], "cpu"))
        results.append(sum(size for size, _ in kept.values()))
    return (results[1] - results[0]) / 2 / n


def test_layer_bytes_are_what_autograd_keeps():
    assert memory.layer_bytes(TINY, 2) == pytest.approx(saved_bytes(torch.bfloat16), rel=0.05)
    # A bound: with fp32 weights the norms make no copies.
    assert saved_bytes(torch.float32) <= memory.layer_bytes(TINY, 4)


def test_parameters_of_4b():
    assert sum(memory.parameters(FOUR_B).values()) == 4_022_468_096


def test_masters_are_divided_evenly():
    """Of 4B in fp32, a rank of eight holds an eighth and hardly more."""
    sizes = memory.parameters(FOUR_B)
    assert memory.masters(sizes, 1) == 4 * 4_022_468_096
    assert memory.masters(sizes, 8) <= 1.02 * memory.masters(sizes, 1) / 8


@pytest.mark.parametrize(
    "card, name",
    [
        ("A100 80 GB", "a100.yaml"),
        ("H100 80 GB", "a100.yaml"),
        ("H200", "h200.yaml"),
        ("A100 40 GB", "a100-40gb.yaml"),
    ],
)
def test_every_gpu_setting_fits_all_golden_problems(card, name, golden_problems, capsys):
    """At their true lengths, with 8 % of the card to spare; and no rollout is cut short by the
    settings."""
    c, available = config.read(name), int(CARDS[card] * 2**30)
    assert (
        len(golden_problems) == 1009
        and memory.fitting(FOUR_B, c, golden_problems, available) == golden_problems
    )
    memory.check(FOUR_B, c, golden_problems, available)
    assert memory.need(FOUR_B, c, golden_problems) <= 0.92 * available
    longest = max(len(p.prompt) for p in golden_problems)
    assert longest + c.rollout.max_tokens <= c.rollout.max_length
    one_rollout = FOUR_B.kv_bytes(c.dtype) * c.rollout.max_length
    assert one_rollout <= c.rollout.kv_cache_gb * 2**30  # vLLM starts with no less
    assert "left out" not in capsys.readouterr().out


def test_the_longest_problem_decides_and_not_how_many_there_are(golden_problems):
    c = config.read("a100.yaml")
    need = lambda count: memory.need(FOUR_B, replace(c, problems_per_visit=count), golden_problems)
    # From two on the budget of a micro-batch is full.
    assert need(1) <= need(4) == need(64) == need(1000)
    with_one_longer = [*golden_problems, problem(30_000)]
    assert memory.need(FOUR_B, c, with_one_longer) > memory.need(FOUR_B, c, golden_problems)


def test_a_kept_answer_of_max_tokens_has_room(golden_problems):
    """Beside one problem a visit, whose budget of a micro-batch is not full."""
    c = replace(config.read("a100.yaml"), problems_per_visit=1)
    longest = max(len(p.prompt) for p in golden_problems)
    for keep, more in ((0, False), (1, True)):
        some = replace(c, learner=replace(c.learner, keep=keep, tokens=longest))
        long = replace(some, rollout=replace(some.rollout, max_tokens=6000))
        need = [memory.need(FOUR_B, each, golden_problems) for each in (some, long)]
        assert (need[0] < need[1]) == more


def test_a_dry_start_needs_no_gpu_and_no_weights(four_b, golden_problems, monkeypatch, capsys):
    """On a machine, too, that has less memory than the card's KV cache takes."""
    monkeypatch.setattr(model_files, "machine_bytes", lambda: 4 * 2**30)
    assert QwenConfig.read(four_b) == FOUR_B
    monkeypatch.setattr(
        "sys.argv",
        ["memory.py", "--config", "a100.yaml", "--only", "3631a71a,f2829549", f"model={four_b}"],
    )
    memory.main()
    shown = capsys.readouterr().out
    (longest,) = (len(p.tokens) for p in golden_problems if p.task.id == "3631a71a")
    assert f"2 of 2 problems, the longest has {longest} tokens" in shown and shown.endswith(
        "it fits\n"
    )


def test_the_visits_of_the_gpu_benchmark_are_settings_that_fit(tmp_path, monkeypatch, capsys):
    """On CPU bench/gpu.py is rehearsed with other settings than a GPU gets."""
    gpu.make_facts(gpu.FOUR_B, tmp_path)
    monkeypatch.setattr("sys.argv", ["memory.py", *gpu.visit_settings(str(tmp_path), tiny=False)])
    memory.main()
    shown = capsys.readouterr().out
    assert "5 of 5 problems" in shown and shown.endswith("it fits\n")


@pytest.mark.parametrize("place", [0, 1])
def test_a_gpu_is_known_by_its_driver_on_linux_and_under_wsl2(place, tmp_path, monkeypatch):
    """Where one is, the KV cache lies in its memory and not in the machine's."""
    monkeypatch.setattr(model_files, "machine_bytes", lambda: 2**30)
    monkeypatch.setattr(model_files, "DRIVER", ["/dev/no-such-card"] * 2)
    with pytest.raises(BadInput, match="above this machine's memory of 1.0 GB"):
        model_files.check_room(None, Config())
    model_files.DRIVER[place] = str(tmp_path)
    model_files.check_room(None, Config())


# ------------------------------------------------------------------ what does not fit


def test_problems_that_are_too_long_are_left_out_by_name_and_only_all_of_them_are_a_fault(capsys):
    short, long = problem(40, 10, "007bbfb7"), problem(90, 10, "f2829549")
    fitting = lambda length: memory.fitting(
        TINY, Config(rollout=RolloutSettings(max_length=length)), [short, long]
    )
    assert fitting(100) == [short]
    assert (
        capsys.readouterr().out
        == "left out, longer than rollout.max_length=100: f2829549 (100 tokens)\n"
    )
    assert fitting(101) == [short, long] and not capsys.readouterr().out
    with pytest.raises(BadInput, match="the longest problem, f2829549, has 100 tokens"):
        fitting(50)


def test_a_problem_that_does_not_fit_is_left_out_with_the_setting_that_would_take_it(capsys):
    c, short, long = (
        config.read("a100.yaml"),
        problem(1000, 300, "f2829549"),
        problem(17_000, 499, "3631a71a"),
    )
    assert memory.fitting(FOUR_B, c, [short, long], 64 * 2**30) == [short]
    assert (
        capsys.readouterr().out
        == "left out, too long for 64 GB (set learner.host_masters=true): 3631a71a (17499 tokens)\n"
    )
    memory.check(FOUR_B, c, [short], 64 * 2**30)
    # None fits, and `check` says so.
    assert memory.fitting(FOUR_B, c, [short, long], 24 * 2**30) == [short, long]
    with pytest.raises(BadInput, match="GB are needed"):
        memory.check(FOUR_B, c, [short, long], 24 * 2**30)


def test_a_setting_too_small_is_found_before_the_warm_start(tiny_folder, monkeypatch, tmp_path):
    """The tiny model is not made, for nothing could be trained."""
    from start import start

    c = config.read("cpu.yaml", ["rollout.max_length=64"])
    monkeypatch.setattr(tiny_model, "facts", lambda **_: tiny_folder)
    monkeypatch.setattr(tiny_model, "make", lambda **_: pytest.fail("the warm start began"))
    with pytest.raises(BadInput, match="setting rollout.max_length: 64 is too short"):
        start(c, SimpleNamespace(folder=tmp_path))


SHORT_OF = {
    "learner.checkpointing": Config(problems_per_visit=4),
    "learner.tokens": Config(
        problems_per_visit=64, learner=LearnerSettings(checkpointing=True, tokens=100_000)
    ),
    "learner.host_masters": Config(
        rollout=RolloutSettings(kv_cache_gb=42),
        learner=LearnerSettings(checkpointing=True, tokens=6000),
    ),
    "rollout.kv_cache_gb": Config(
        rollout=RolloutSettings(kv_cache_gb=70),
        learner=LearnerSettings(checkpointing=True, host_masters=True, tokens=5000),
    ),
}


@pytest.mark.parametrize("name", SHORT_OF)
def test_a_setting_is_named_and_helps(name):
    c = SHORT_OF[name]
    with pytest.raises(BadInput) as fault:
        memory.check(FOUR_B, c, [problem()] * 64, 80 * 2**30)
    text = str(fault.value)
    assert "\n" not in text and text.partition(": set ")[2].split("=")[0] == name
    for word in text.partition(": set ")[2].split():
        key, value = word.split("=")
        section, _, field = key.partition(".")
        c = replace(c, **{section: replace(getattr(c, section), **{field: json.loads(value)})})
    memory.check(FOUR_B, c, [problem()] * 64, 80 * 2**30)


@pytest.mark.parametrize("card", [66.6, 67.0, 67.4, 67.8])
def test_the_kv_cache_that_is_named_fits(card):
    """To the last digit that is printed."""
    c = SHORT_OF["rollout.kv_cache_gb"]
    with pytest.raises(BadInput) as fault:
        memory.check(FOUR_B, c, [problem()] * 64, int(card * 2**30))
    cache = float(str(fault.value).partition("rollout.kv_cache_gb=")[2])
    c = replace(c, rollout=replace(c.rollout, kv_cache_gb=cache))
    model_files.check_room(FOUR_B, c, gpu=True)
    memory.check(FOUR_B, c, [problem()] * 64, int(card * 2**30))


def test_nothing_helps():
    with pytest.raises(BadInput, match="smaller model or a larger GPU"):
        memory.check(FOUR_B, Config(), [problem()], 16 * 2**30)
