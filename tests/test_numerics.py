"""Trainer and server: the same function, the same storage, and an update that moves both alike.

A tiny random Qwen3 stands in; what only a GPU shows (CUDA graphs, flash kernels, batch invariance)
is bench/gpu.py's.
"""

import itertools
import math
import os
import pathlib
import subprocess
import sys
import types

import pytest

os.environ.setdefault("HF_HUB_OFFLINE", "1")
import torch  # noqa: E402

import bench.gpu as gpu  # noqa: E402
import learner as learning  # noqa: E402
import model  # noqa: E402
import served  # noqa: E402
import tiny_model  # noqa: E402
import visit  # noqa: E402
from config import BadInput, LearnerSettings  # noqa: E402
from learner import Batch, Entry, Learner  # noqa: E402

ROOT = pathlib.Path(__file__).parents[1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return gpu.make_folder(gpu.TINY, tmp_path_factory.mktemp("model"))


def problems(count=2, prompt=40, golden=30):
    return [gpu.problem(prompt, golden, gpu.TINY.vocab_size, seed) for seed in range(count)]


def batch(learner, problem):
    """Two entries: one token made likelier, one less likely."""
    before, entries = learner.golden_logprobs(problem), []
    for k in (5, 12):
        tokens = before[problem.length - k].topk(2).indices.tolist()
        a, b = (before[problem.length - k, t].item() for t in tokens)
        entries.append(Entry(k, tokens, [a / 2, b * 1.5]))
    return Batch(problem, before, entries)


def loss_and_gradients(learner, batches):
    learner.network.zero_grad()
    target, hold, _, now = learner.losses(batches)
    (target + hold).backward()
    return (
        target.item(),
        hold.item(),
        now,
        {n: p.grad.clone() for n, p in learner.parameters.items()},
    )


def test_bf16_attention_under_fp32_activations(folder):
    """All but attention stays fp32: values differ from fp32 by the rounding of attention alone,
    less than those of bf16 do, and the gradients point where fp32's do."""
    found = {}
    for kind in ("fp32", "mixed", "bf16"):
        network = model.load(folder, torch.bfloat16 if kind == "bf16" else torch.float32)
        for layer in network.model.layers:
            layer.ops.bf16_attention = kind == "mixed"
        learner, some = Learner(network, LearnerSettings()), problems(1)[0]
        logprobs = network(*learner.pack([some])).log_softmax(-1)
        logprobs.gather(1, torch.tensor(some.golden)[:, None]).sum().backward()
        assert kind == "bf16" or all(p.grad.dtype == torch.float32 for p in network.parameters())
        found[kind] = (
            logprobs.detach(),
            torch.cat([p.grad.flatten().float() for p in network.parameters()]),
        )
    gap = {kind: (found[kind][0] - found["fp32"][0]).abs().mean().item() for kind in found}
    assert 0 < gap["mixed"] < 0.75 * gap["bf16"]
    assert torch.cosine_similarity(found["mixed"][1], found["fp32"][1], dim=0) > 0.999


def test_losses_in_parts_are_the_losses(folder, monkeypatch):
    learner = Learner(model.load(folder, torch.float32), LearnerSettings())
    batches = [batch(learner, p) for p in problems()]
    with torch.no_grad():
        for parameter in learner.parameters.values():
            parameter.mul_(1.01)  # something to hold
    whole = loss_and_gradients(learner, batches)
    seven_positions = 7 * 4 * gpu.TINY.vocab_size
    monkeypatch.setattr(learning, "LOGIT_BYTES", seven_positions)
    parts = loss_and_gradients(learner, batches)
    assert (
        whole[0] == pytest.approx(parts[0], rel=1e-5)
        and whole[1] == pytest.approx(parts[1], rel=1e-4)
        and whole[1] > 0
    )
    for a, b in zip(whole[2], parts[2]):
        assert a == pytest.approx(b, abs=1e-5)
    for name in whole[3]:
        assert (whole[3][name] - parts[3][name]).norm() < 1e-4 * whole[3][name].norm(), name


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_a_step_by_micro_batches_is_the_step_of_one_batch(folder, dtype):
    """Each problem by itself, two together, all at once; and one with the masters in host memory,
    which is equal to the bit."""
    found = {}
    for tokens, host in ((10**6, False), (1, False), (140, False), (1, True)):
        learner = Learner(
            model.load(folder, getattr(torch, dtype)),
            LearnerSettings(inner_steps=3, reached=1.0, tokens=tokens, host_masters=host),
        )
        batches = [batch(learner, p) for p in problems(3)]
        assert (
            len(learner.micro_batches([b.problem for b in batches]))
            == {10**6: 1, 1: 3, 140: 2}[tokens]
        )
        report = learner.step(batches)
        assert report.steps == 3 and all(p.grad is None for p in learner.parameters.values())
        found[tokens, host] = report, {n: m.clone() for n, m in learner.masters.items()}
    whole, one_by_one = found[10**6, False], found[1, False]
    flat = lambda tensors: torch.cat([t.detach().flatten() for t in tensors.values()])
    start = flat(Learner(model.load(folder, getattr(torch, dtype)), LearnerSettings()).masters)
    # Of the way gone. fp32 shows that it is the same step; in bf16 products of other shapes round
    # otherwise, and each tensor's gradient is brought to one size, so that rounding counts most
    # where there is least to do.
    near = 1e-3 if dtype == "float32" else 0.25
    for report, masters in (one_by_one, found[140, False]):
        assert (flat(masters) - flat(whole[1])).norm() <= near * (flat(whole[1]) - start).norm()
        assert report.drift == pytest.approx(whole[0].drift, rel=10 * near, abs=1e-6)
        for a, b in zip(report.health, whole[0].health):
            assert a["loss"] == pytest.approx(b["loss"], rel=near) and a[
                "hidden_norms"
            ] == pytest.approx(b["hidden_norms"], rel=1e-2)
    assert all(torch.equal(m, one_by_one[1][n]) for n, m in found[1, True][1].items())


def test_micro_batches_stop_where_all_is_reached_and_leave_no_gradient(folder):
    learner = Learner(
        model.load(folder, torch.float32), LearnerSettings(inner_steps=40, hold=0.0, tokens=1)
    )
    report = learner.step([batch(learner, p) for p in problems(2)])
    assert (
        report.reached
        and 0 < report.steps < 40
        and all(p.grad is None for p in learner.parameters.values())
    )


@pytest.mark.parametrize(
    "start, now, target, near",
    [
        (-3.0, -0.5, -0.4, True),  # 0.96 of the way
        (-3.0, -0.7, -0.4, False),  # 0.88
        (-3.0, -0.1, -0.4, False),  # too far
        (-0.10, -0.05, -0.03, True),  # short: 0.7 of it, 0.02 nats are missing
        (-0.10, -0.09, -0.05, False),  # short, but hardly moved
        (-0.10, -0.12, -0.05, False),  # the wrong way
    ],
)
def test_what_is_near_enough_to_a_target(start, now, target, near):
    share = learning.share_moved(start, now, target)
    assert learning.on_target(share, 0.9, abs(target - start)) == near


def test_what_a_token_is_lacking_is_the_divergence_from_what_is_wanted():
    wanted, now = torch.tensor([0.9, 0.9, 0.3, 1.0]), torch.tensor([0.6, 0.95, 0.1, 1.0])
    expected = [
        sum(p * math.log(p / q) for p, q in ((a, b), (1 - a, 1 - b))) if b < a else 0.0
        for a, b in zip(wanted.tolist(), now.tolist())
    ]
    assert learning.lacking(now.log(), wanted.log()).tolist() == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("tokens", [10**6, 1])
def test_a_kept_answer_is_not_forgotten(folder, tokens):
    """An answer that was learnt, and then twenty steps for another problem: what it loses with and
    without being held."""
    other, answer = problems(2, golden=12)
    lost = {}
    for keep in (True, False):
        settings = LearnerSettings(inner_steps=60, hold=0.3, tokens=tokens)
        learner = Learner(model.load(folder, torch.float32), settings)
        place = range(answer.length)
        taught = [Entry(answer.length - n, [answer.golden[n]], [-0.1]) for n in place]
        learner.step([Batch(answer, learner.golden_logprobs(answer), taught)])
        own = lambda: learner.golden_logprobs(answer)[list(place), answer.golden]
        then = own()
        assert then.exp().min() > 0.3, "it was learnt"
        kept = [Batch(answer, None, [], then.tolist())] if keep else []
        for _ in range(20):
            report = learner.step([batch(learner, other), *kept])
        assert (sum(step["kept_loss"] for step in report.health) > 0) == keep
        lost[keep] = (then - own()).clamp_min(0).sum().item()
    assert lost[False] > 0.05 and lost[True] < 0.3 * lost[False], lost


def test_a_direction_is_the_scaled_gradient_and_half_of_the_one_before(folder):
    """But for one that would take half of the slope away: it is left out."""
    learner = Learner(model.load(folder, torch.float32), LearnerSettings())
    generator = torch.Generator().manual_seed(0)

    def noise():
        return {n: torch.randn(p.shape, generator=generator) for n, p in learner.parameters.items()}

    def scaled(gradients):
        return {n: g / g.square().mean().sqrt() for n, g in gradients.items()}

    def turned(gradients, expected):
        slope = learner.turn(gradients, learner.gradient_norms(gradients))
        torch.testing.assert_close(learner.directions, expected, rtol=1e-4, atol=1e-4)
        along = sum((gradients[n] * expected[n]).sum().item() for n in expected)
        assert slope == pytest.approx(along, rel=1e-4)

    first, second = noise(), noise()
    turned(first, scaled(first))
    half = {n: g + scaled(first)[n] / 2 for n, g in scaled(second).items()}
    turned(second, half)
    back = {n: -direction for n, direction in half.items()}
    turned(back, scaled(back))


def test_no_tensor_changes_by_more_than_clip(folder):
    """Whatever direction is kept; norm weights are near 1, where fp32 rounds by more."""
    settings = LearnerSettings(inner_steps=6, clip=5e-7, clip_growth=1.0)
    learner = Learner(model.load(folder, torch.float32), settings)
    places = [{n: m.clone() for n, m in learner.masters.items()}]
    move = learner.move
    learner.move = lambda length: (
        move(length),
        places.append({n: m.clone() for n, m in learner.masters.items()}),
    )[0]
    learner.step([batch(learner, problems(1)[0])])
    assert len(places) > 4
    changes = [
        (now[n] - before[n]).square().mean().sqrt().item()
        for before, now in itertools.pairwise(places)
        for n in now
        if "norm" not in n
    ]
    assert 2.5e-7 < max(changes) < 5.1e-7


def stepped(folder, inner_steps, factors):
    """(learner, its batch, report) after a step whose inner steps are so many times as long as
    they would be."""
    settings, factors = LearnerSettings(inner_steps=inner_steps), iter(factors)
    learner = Learner(model.load(folder, torch.float32), settings)
    learner.polyak_length = lambda *given: Learner.polyak_length(*given) * next(factors)
    only = batch(learner, problems(1)[0])
    return learner, only, learner.step([only])


def test_a_last_step_after_which_the_loss_is_higher_is_taken_back(folder):
    once, _, _ = stepped(folder, 1, [0.5])
    twice, only, report = stepped(folder, 2, [0.5, 50])
    assert report.steps == twice.version == 1
    assert [line["taken_back"] for line in report.health] == [False, True]
    for name, weight in twice.parameters.items():
        torch.testing.assert_close(weight, once.parameters[name], rtol=0, atol=1e-6)
    now = twice.golden_logprobs(only.problem)
    for entry, trained in zip(only.entries, report.trained):
        expected = now[only.problem.length - entry.k, entry.tokens]
        torch.testing.assert_close(torch.tensor(trained), expected)


@pytest.mark.parametrize(
    "inner_steps, factors", [(2, [0.5, 0.5]), (1, [50])], ids=["it helped", "it is the only one"]
)
def test_a_last_step_stays_where(folder, inner_steps, factors):
    _, _, report = stepped(folder, inner_steps, factors)
    assert report.steps == inner_steps
    assert not any(line["taken_back"] for line in report.health)


def test_weights_that_a_step_has_broken_are_told(folder):
    """No loss says so after the last step: it is not a number. Such a report ends the run."""
    learner, only, report = stepped(folder, 2, [0.5, math.inf])
    assert report.broken and not report.skipped
    parts = types.SimpleNamespace(learner=types.SimpleNamespace(step=lambda batches: report))
    with pytest.raises(BadInput, match="not finite and are not saved"):
        visit.train(parts, [], [])
    assert not stepped(folder, 2, [0.5, 0.5])[2].broken


@pytest.mark.parametrize("shape", [(24, 64), (64, 24), (32, 32)])
def test_the_warm_starts_muon_steps_as_torchs_but_for_bf16(shape):
    generator = torch.Generator().manual_seed(0)
    start = torch.randn(shape, generator=generator)
    ours, torchs = (torch.nn.Parameter(start.clone()) for _ in range(2))
    optimizers = [
        tiny_model.Muon([ours], 0.01),
        torch.optim.Muon([torchs], 0.01, weight_decay=0.1, adjust_lr_fn="match_rms_adamw"),
    ]
    for _ in range(4):
        ours.grad = torchs.grad = torch.randn(shape, generator=generator)
        for optimizer in optimizers:
            optimizer.step()
    assert (ours - torchs).norm() < 0.02 * (torchs - start).norm()


def test_checkpointing_changes_nothing_but_memory(folder):
    learner = Learner(model.load(folder, torch.bfloat16), LearnerSettings())
    batches = [batch(learner, p) for p in problems()]
    plain = loss_and_gradients(learner, batches)
    learner.network.checkpointing = True
    again = loss_and_gradients(learner, batches)
    assert plain[:3] == again[:3]
    assert all(torch.equal(plain[3][n], again[3][n]) for n in plain[3])


def test_packing_several_sequences_is_each_alone(folder):
    network = model.load(folder, torch.float32)
    learner = Learner(network, LearnerSettings())
    some = problems(3)
    with torch.no_grad():
        together = network(*learner.pack(some)).log_softmax(-1).split([p.length for p in some])
    for problem, logprobs in zip(some, together):
        torch.testing.assert_close(learner.golden_logprobs(problem), logprobs, rtol=1e-4, atol=1e-4)


def test_product_keeps_fp32_sums_and_has_the_plain_gradient():
    generator = torch.Generator().manual_seed(0)
    x, w = (torch.randn(n, 64, generator=generator).bfloat16().requires_grad_() for n in (5, 11))
    wide = model.Product.apply(model.wide_product, x, w)
    exact = x.double() @ w.double().T
    assert wide.dtype == torch.float32
    assert (
        (wide - exact).abs().max() < 1e-4 < (torch.nn.functional.linear(x, w) - exact).abs().max()
    )
    wide.sum().backward()
    gradients = x.grad.clone(), w.grad.clone()
    x.grad = w.grad = None
    torch.nn.functional.linear(x, w).float().sum().backward()
    assert torch.equal(gradients[0], x.grad) and torch.equal(gradients[1], w.grad)


def test_matched_takes_the_servers_value_and_our_gradient():
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    y = served.Matched.apply(lambda x: x * x + 100, lambda x: x * x, x)
    y.sum().backward()
    assert y.tolist() == [101.0, 104.0] and x.grad.tolist() == [2.0, 4.0]


def test_pages_put_every_token_where_the_kernel_looks():
    packing = model.Packing.of([5, 16, 17], "cpu")
    slots, table = served.pages(packing, 16, "cpu")
    for row, n in enumerate(packing.lengths):
        for place in range(n):
            token = int(packing.boundaries[row]) + place
            assert slots[token] == table[row, place // 16] * 16 + place % 16
    assert len(set(slots.tolist())) == 38


@pytest.mark.skipif(torch.cuda.is_available(), reason="bench/gpu.py does this and more on a GPU")
def test_an_update_moves_both_sides_alike_with_fp32_logits(folder):
    """In a process of its own: the setting changes vLLM itself. What `fast` does is
    tests/test_engine.py's."""
    code = (
        f"import sys, bench.gpu as g; sys.exit(g.check_both_sides({str(folder)!r}, 'fp32_logits'))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )
    assert result.returncode == 0, result.stdout + result.stderr[-3000:]
