"""Warnings of a run, each once, and none where nothing is wrong. The trackers.

They are drawn from lines as a run writes them.
"""

import math
import sys
import types

import pytest

import health
import tracker
from config import BadInput, Config
from traces import Run

CPU = Config()


def rollout(reward=1, status="ok", detail=""):
    return {"reward": reward, "status": status, "detail": detail}


def action(advantage=1, logprob=-1.0, served=-0.5, target=-0.5, rollouts=()):
    return {
        "advantage": advantage,
        "logprob": logprob,
        "served_logprob": served,
        "target_logprob": target,
        "rollouts": list(rollouts) or [rollout()] * 4,
    }


def a_visit(
    number,
    k=1,
    next_k=None,
    actions=None,
    gap=0.05,
    drift=0.001,
    sample=2.0,
    task="f2829549",
    cut_off=0,
):
    return [
        (
            "visits",
            {
                "visit": number,
                "task": task,
                "k": k,
                "next_k": k + 1 if next_k is None else next_k,
                "length": 300,
                "cut_off": cut_off,
                "probe_gap": gap,
                "drift": drift,
                "state_reward": 0.5,
                "seconds": {"sample": sample, "execute": 0.1, "train": 1.0},
                "actions": [
                    action(),
                    action(-1, -1.0, -2.0, -2.0, [rollout(0, "error", "TypeError")] * 4),
                ]
                if actions is None
                else actions,
            },
        )
    ]


def a_step(visit, skipped=False, hidden=(10.0, 20.0), weight=5.0):
    norms = {} if skipped else {"down_proj": {"weight_norm": weight}}
    return [
        (
            "health",
            {
                "visit": visit,
                "task": "f2829549",
                "step": visit,
                "skipped": skipped,
                "loss": 1.0,
                "hidden_norms": list(hidden),
                "kinds": norms,
            },
        )
    ]


def warned(run, visits, c=CPU) -> list[tuple[int, str]]:
    """(visit, kind) of what a run with these lines is warned of."""
    watch = health.Watch(run, c)
    for lines in visits:
        for name, line in lines:
            run.append(name, **line)
        watch.look()
    return [(line["visit"], line["kind"]) for line in run.lines("warnings")]


@pytest.fixture
def run(tmp_path):
    return Run(tmp_path)


LONG = range(1, 61)
WRONG = {
    "still": [a_visit(n, actions=[action(served=-1.0)]) for n in LONG],
    "unsettled": [
        a_visit(n, k=5, next_k=5, actions=[action(0, target=None, rollouts=[rollout(0)] * 4)])
        for n in LONG
    ],
    "status": [
        a_visit(
            n, actions=[action(rollouts=[rollout(0, "timeout", "more than 2 s")] * 100), action()]
        )
        for n in LONG
    ],
    "cut off": [a_visit(n, cut_off=3 * (n > 20)) for n in LONG],  # of 4 that fail
    "gap": [a_visit(n, gap=0.05 if n < 30 else 0.9) for n in LONG],
    "drift": [a_visit(n, drift=0.004 if n < 25 else 0.05) for n in LONG],
    "sampler": [a_visit(n, sample=2.0 if n != 30 else 100.0) for n in LONG],
    "k": [
        a_visit(n, k=k, next_k=k)
        for n, k in enumerate([*range(1, 31), *range(29, 9, -1), *[10] * 20])
    ],
    "norms": [a_visit(n) + a_step(n, hidden=(10.0, 20.0 + n)) for n in LONG],
    "not finite": [a_visit(n) + a_step(n, skipped=n == 30) for n in LONG],
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_goes_wrong_is_warned_of_once(run, kind):
    found = warned(run, WRONG[kind])
    assert [k for _, k in found] == [kind], list(run.lines("warnings"))
    text = next(run.lines("warnings"))["text"]
    assert "\n" not in text and len(text) > 60


@pytest.mark.parametrize(
    "visits",
    [
        [a_visit(n) + a_step(n, hidden=(10.0 + n / 20, 20.0), weight=5 + n / 100) for n in LONG],
        [
            a_visit(n, k=n, actions=[action(0, target=None)]) for n in LONG
        ],  # every program right, and k grows
        [
            a_visit(n, actions=[action(served=-1.0)] if n % 15 else None) for n in LONG
        ],  # one visit of fifteen moves
        [a_visit(n, gap=0.9 if n % 2 else 0.1) for n in LONG],  # a gap now and then
        [
            a_visit(n, k=80 - n % 19 * 4, next_k=80 - n % 19 * 4) for n in LONG
        ],  # k falls far and comes back
        [a_visit(n, actions=[]) for n in LONG if n % 7] + [a_visit(62)],
        [
            a_visit(
                n,
                k=5,
                next_k=5,
                actions=[action(0, target=None, rollouts=[rollout(0, "timeout")] * 6)],
            )
            for n in range(1, 20)
        ],  # too few to tell
    ],
)
def test_nothing_is_warned_of_where_nothing_is_wrong(run, visits):
    assert warned(run, visits) == []


def test_the_cause_is_named(run):
    warned(
        run,
        [
            a_visit(
                n,
                k=5,
                next_k=5,
                actions=[
                    action(
                        0,
                        target=None,
                        rollouts=[rollout(0, "error", "SyntaxError: invalid syntax")] * 20,
                    )
                ],
            )
            for n in LONG
        ],
    )
    texts = {line["kind"]: line["text"] for line in run.lines("warnings")}
    assert "no program was right" in texts["unsettled"]
    assert "ended with error (SyntaxError: invalid syntax)" in texts["status"]


def test_an_fp32_gap_has_a_smaller_limit(run):
    assert warned(run, [a_visit(n, gap=0.05) for n in LONG], Config(dtype="float32")) == [
        (3, "gap")
    ]


def test_a_run_that_goes_on_is_warned_of_what_is_new_and_of_that_when_it_would_have_been(
    run, tmp_path
):
    """Half the lines, another Watch on the same run, the rest: the warnings of the whole run."""
    visits = [a + b[1:] for a, b in zip(WRONG["drift"], WRONG["gap"])]
    visits = [
        [(name, line | {"probe_gap": 0.9 if 20 < n < 40 else 0.05}) for name, line in lines]
        for n, lines in enumerate(visits)
    ]
    whole = Run(tmp_path / "whole")
    whole.folder.mkdir()
    expected = warned(whole, visits)
    assert len(expected) == 2
    for stop in (10, 23, 28, 40):
        part = Run(tmp_path / str(stop))
        part.folder.mkdir()
        warned(part, visits[:stop])
        saved = stop - stop % 5  # the last checkpoint's visit: what was told since is told again
        part.forget_after(saved)
        assert warned(part, visits[saved:]) == expected


def test_two_steps_in_a_row_that_are_not_finite_end_the_run(run):
    watch = health.Watch(run, CPU)
    for number, skipped, broken in (
        (1, False, False),
        (2, True, False),
        (3, False, False),
        (4, True, False),
        (5, True, True),
    ):
        for name, line in a_step(
            number, skipped, hidden=(math.nan, 20.0) if skipped else (10.0, 20.0)
        ):
            run.append(name, **line)
        watch.look()
        assert bool(watch.broken) == broken
    assert "(visits 4 and 5)" in watch.broken and "\n" not in watch.broken


def test_the_loop_stops_there_and_saves_nothing(run):
    import train

    said = []
    bar = types.SimpleNamespace(write=said.append)
    watch = health.Watch(run, CPU)
    for number in (1, 2):
        for name, line in a_step(number, skipped=True):
            run.append(name, **line)
    with pytest.raises(BadInput, match="two steps in a row were not finite"):
        train.check_health(watch, bar)
    assert said[0].startswith("warning (visit 1): a step was not finite")


def test_a_real_run_is_read_and_has_nothing_to_warn_of(real_run, tmp_path):
    """The lines of visits.jsonl and health.jsonl have the keys that are looked at."""
    lines = [(name, line) for name in ("visits", "health") for line in Run(real_run).lines(name)]
    (tmp_path / "copy").mkdir()
    assert warned(Run(tmp_path / "copy"), [lines], Run(real_run).config()) == [] and len(lines) > 4
    figures = {key for name, line in lines for key in tracker.figures(name, line)}
    assert {
        "f2829549/k of L",
        "f2829549/state reward",
        "gap",
        "drift",
        "step/loss",
        "seconds/sample",
        "hidden_norms/0",
        "attention_entropy/3",
    } <= figures
    assert not list(Run(real_run).lines("warnings"))
    for name, line in lines:
        if name == "health":
            assert len(line["attention_entropy"]) == len(line["hidden_norms"]) and all(
                0 < e < 9 for e in line["attention_entropy"]
            )


# ---------------------------------------------------------------------------- attention entropy


@pytest.mark.parametrize("family", [{}, {"qkv_bias": True, "qk_norm": False}])
def test_attention_entropy_is_that_of_the_weights_written_out(family):
    import torch

    import model
    import test_faults

    torch.manual_seed(0)
    network = model.Qwen(model.QwenConfig(**vars(test_faults.SHAPE) | family))
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    plain = model.attention

    def written_out(q, k, packing):
        """Of the last sequence of the batch, head by head and query by query."""
        q, k = (x[-packing.lengths[-1] :].detach() for x in (q, k))
        entropies = []
        for head in range(q.shape[1]):
            for place in range(len(q) - min(len(q), model.PROBE), len(q)):
                keys = k[: place + 1, head // (q.shape[1] // k.shape[1])]
                p = ((keys @ q[place, head]) / q.shape[-1] ** 0.5).softmax(-1)
                entropies.append(-(p * p.clamp_min(1e-30).log()).sum().item())
        return sum(entropies) / len(entropies)

    for lengths in ([40], [9, 30], [30, 5]):
        flat, packing = torch.arange(sum(lengths)) % 90, model.Packing.of(lengths, "cpu")
        before = network.hidden(flat, packing)
        caught = []
        for layer in network.model.layers:
            layer.ops.attention = lambda q, k, v, packing: (
                caught.append((q, k)),
                plain(q, k, v, packing),
            )[1]
        with model.watched_attention(network) as found:
            after = network.hidden(flat, packing)
        assert torch.equal(before, after) and len(found) == len(caught) == 2
        assert found == pytest.approx([written_out(q, k, packing) for q, k in caught], rel=1e-4)
        assert all("attention" not in vars(layer.ops) for layer in network.model.layers)


# ---------------------------------------------------------------------------- trackers

LINE = a_visit(7, k=30)[0][1]


def test_figures_of_a_line():
    assert tracker.figures("visits", LINE)["f2829549/k of L"] == 31 / 300
    assert tracker.figures("health", a_step(3)[0][1]) == {
        "step/loss": 1.0,
        "hidden_norms/0": 10.0,
        "hidden_norms/1": 20.0,
    }
    assert tracker.figures("evaluations", {"visit": 5, "test_outputs": 0.25, "right": {}}) == {
        "held out/test_outputs": 0.25
    }
    assert tracker.figures("logprobs", LINE) == tracker.figures("warnings", {}) == {}


def test_a_tracker_that_is_not_installed_is_told(monkeypatch):
    tracker.check("none")
    monkeypatch.setattr(tracker.importlib.util, "find_spec", lambda name: None)
    for kind in ("tensorboard", "wandb", "trackio"):
        with pytest.raises(
            BadInput, match=f"setting tracker: {kind} is not installed: pip install {kind}"
        ):
            tracker.check(kind)


@pytest.mark.parametrize("kind", ["wandb", "trackio"])
def test_wandb_and_trackio_are_called_so(kind, run, monkeypatch):
    """Neither is installed here: a module of the name takes the calls.

    That the real ones take them is not tested."""
    calls = []
    fake = types.SimpleNamespace(
        init=lambda **values: calls.append(values),
        log=lambda values, step: calls.append((step, values)),
    )
    monkeypatch.setitem(sys.modules, kind, fake)
    watch = health.Watch(run, CPU, tracker.start(Config(tracker=kind), run.folder, 0))
    run.append("visits", **LINE)  # the state of k
    further = LINE | {"k": 1, "state_reward": 1.0}
    run.append("visits", **further)
    watch.look()
    assert (
        calls[0]["project"] == "arc-tokens"
        and calls[0]["config"]["tracker"] == kind
        and calls[0]["resume"] == "allow"
    )
    assert calls[1] == (7, tracker.figures("visits", LINE)) and len(calls) == 2
    assert list(run.lines("visits")) == [LINE, further]  # the files, in any case

    def refuse(**values):
        raise RuntimeError("no login\nsee help")

    fake.init = refuse
    with pytest.raises(
        BadInput,
        match=f"setting tracker: {kind} does not start: no login see help; or leave it at none",
    ):
        tracker.start(Config(tracker=kind), run.folder, 0)


def test_tensorboard_is_called_so(run, monkeypatch):
    calls = []

    class Writer:
        def __init__(self, folder, purge_step):
            calls.append((folder, purge_step))

        def add_scalar(self, *values):
            calls.append(values)

        def flush(self):
            calls.append("flush")

    monkeypatch.setitem(
        sys.modules, "torch.utils.tensorboard", types.SimpleNamespace(SummaryWriter=Writer)
    )
    log = tracker.start(Config(tracker="tensorboard"), run.folder, 6)
    log({"gap": 0.5, "drift": 0.25}, 7)
    assert calls == [
        (str(run.folder / "tensorboard"), 7),
        ("gap", 0.5, 7),
        ("drift", 0.25, 7),
        "flush",
    ]


def test_without_a_tracker_nothing_is_imported(run):
    before = set(sys.modules)
    tracker.start(Config(), run.folder, 0)({"a": 1.0}, 1)
    assert not {
        name
        for name in set(sys.modules) - before
        if name.startswith(("wandb", "trackio", "tensorboard"))
    }
