"""The chain of assumptions as figures: they tell what is so; what cannot be measured says why."""

import json
from dataclasses import replace

import pytest
import torch
from transformers import AutoTokenizer

import assumptions
import evaluate
import prompts
from config import (
    BadInput,
    Config,
    CreditSettings,
    LearnerSettings,
    PromptSettings,
    RolloutSettings,
    SandboxSettings,
)
from rollout import Engine  # first: vLLM reads its environment when it is imported
from sandbox import Sandbox
from traces import Run

# Short ones: two with a golden solution, one of ARC-AGI-2's evaluation tasks, which have none.
TASK, OTHER, UNKNOWN = "8be77c9e", "c9e6f938", "e8686506"


@pytest.fixture(scope="module")
def parts(tiny_folder):
    c = Config(
        model=str(tiny_folder),
        dtype="float32",
        threads=1,
        prompt=PromptSettings(transposed=False),
        sandbox=SandboxSettings(allow_weak=True),
        rollout=RolloutSettings(max_tokens=30, max_sequences=16, max_length=3000, kv_cache_gb=0.25),
        credit=CreditSettings(states=3, actions=3),
        learner=LearnerSettings(inner_steps=4),
    )
    tokenizer = AutoTokenizer.from_pretrained(tiny_folder)
    with Sandbox(workers=1, allow_weak=True) as box:
        engine = Engine(
            tiny_folder,
            c.rollout,
            0,
            tokenizer.eos_token_id,
            c.dtype,
            function_end=prompts.FunctionEnd(tokenizer),
        )
        yield assumptions.parts_of(c, str(tiny_folder), tokenizer, engine, box)


def cut(task_id: str) -> prompts.Task:
    """With one pair of each kind: short prompts are fast, and nothing here depends on length."""
    task = prompts.find_task(task_id)
    return replace(task, train=task.train[:1], test=task.test[:1])


def asked(parts, *ids, **changes):
    problems = assumptions.problems_of(parts.config, {i: cut(i) for i in ids}, parts.tokenizer)
    return replace(
        assumptions.scope_of(parts, problems, 2, changes.pop("known", set()), {}), **changes
    )


def by_name(rows: list[dict]) -> dict[str, dict]:
    assert all(
        r["value"] is None
        and r["note"].startswith("not measured: ")
        or r["low"] - 1e-9 <= r["value"] <= r["high"] + 1e-9
        for r in rows
    )
    return {r["what"].strip(): r for r in rows}


def weights(parts) -> dict:
    return {name: p.detach().clone() for name, p in parts.learner.network.named_parameters()}


def test_every_link_is_measured_once_and_the_weights_stay(parts, tmp_path, monkeypatch):
    before, path = weights(parts), tmp_path / "assumptions.json"
    links = [name for name in assumptions.LINKS if name != "goldens"]
    found = assumptions.measure(
        parts,
        asked(parts, OTHER, UNKNOWN),
        links,
        path,
        "python evaluate.py --assumptions {}".format,
    )
    assert list(found) == links and found == json.loads(path.read_text())
    for link, part in found.items():
        by_name(part["rows"])
        assert part["command"].endswith(f" {link}") and all(r["link"] == link for r in part["rows"])
    assert all(torch.equal(before[name], weight) for name, weight in weights(parts).items())
    for name in links:
        monkeypatch.setitem(assumptions.LINKS, name, lambda *_: pytest.fail("measured twice"))
    monkeypatch.setitem(
        assumptions.LINKS, "goldens", lambda *_: [assumptions.missing("right", "of a test")]
    )
    again = assumptions.measure(parts, None, list(assumptions.LINKS), path, str)
    assert list(again) == list(assumptions.LINKS) and again | found == again
    table = assumptions.text(again).splitlines()
    assert (
        len({line.count(" | ") for line in table if "---" not in line}) == 1
        and "not measured: of a test" in table[2]
    )


def test_goldens_that_are_wrong_are_found(parts, tmp_path):
    for i in (TASK, OTHER):
        (tmp_path / f"{i}.py").write_text(prompts.read_golden(i))
    wrong = prompts.read_golden(OTHER).replace("    return result", "    return grid")
    (tmp_path / f"{OTHER}.py").write_text(wrong)
    task = prompts.find_task(TASK)
    ask = asked(
        parts, TASK, goldens={i: prompts.find_task(i) for i in (TASK, OTHER)}, folder=tmp_path
    )
    own, fresh = assumptions.goldens(parts, ask)
    assert (own["value"], own["of"], own["note"]) == (0.5, 2, f"wrong: {OTHER}") and fresh[
        "note"
    ].startswith("not measured")
    unreadable = ([[0]], [[0]])  # by the program
    pairs = [*task.train, (task.train[0][0], [[9]]), unreadable]
    own, whole, each = assumptions.goldens(parts, replace(ask, fresh={TASK: pairs}))
    assert whole["value"] == 0 and each["value"] == pytest.approx(len(task.train) / len(pairs))


def test_right_programs_are_counted_by_task_and_place(parts):
    ask = asked(parts, OTHER, TASK)

    class Told:
        """Stands for the engine: of three continuations two are the golden's, one just ends."""

        def sample(self, prefixes):
            for n, prefix in enumerate(prefixes):
                problem = ask.problems[n // 3]
                yield (
                    n,
                    problem.golden[len(prefix) - len(problem.prompt) :]
                    if n % 3
                    else [problem.golden[-1]],
                )

    told = replace(parts, engine=Told())
    assert [f["right"] for f in assumptions.sampled(told, ask.problems, [0, 9], 3)] == [2, 2]
    assert [
        f["right"]
        for f in assumptions.sampled(told, ask.problems, [ask.problems[0].length - 1, 0], 3)
    ] == [3, 2]
    row, _ = assumptions.code(told, replace(ask, samples=3))
    assert (row["value"], row["of"]) == (pytest.approx(4 / 6), 2) and row["note"].startswith(
        "right 4, "
    )
    for p in ask.problems:
        observations, docstring, end = assumptions.section_ends(p, parts.tokenizer)
        part = parts.tokenizer.decode(p.golden[observations:docstring])
        assert part.endswith('"""') or '"""' in part[-8:]
        assert (
            "Procedure" not in part
            and parts.tokenizer.decode(p.golden[:observations]).rstrip().endswith("Procedure:")
            and end == p.length
        )


def test_a_gap_between_trainer_and_server_shows(parts):
    ask = asked(parts, OTHER, UNKNOWN)
    prefill, decode = assumptions.served(parts, ask)
    assert (
        prefill["value"] < 1e-3
        and decode["value"] < 1e-3
        and (prefill["of"], decode["of"]) == (1, 2)
    )
    import copy

    other = copy.deepcopy(parts.learner.network)
    with torch.no_grad():
        other.output_weight.mul_(1.05)
    apart = assumptions.served(
        replace(parts, learner=assumptions.Learner(other, parts.config.learner)), ask
    )
    assert all(r["value"] > 0.01 for r in apart)


def test_what_a_step_moves_and_what_it_does_not(parts):
    ask = asked(parts, OTHER, TASK)
    rows = by_name(assumptions.moves(parts, ask))
    assert rows["logprobs asked to move: the right way, as served"]["value"] > 0.7
    assert rows["half of the way or more, as served"]["value"] > 0.5
    assert (
        rows["golden tokens of another task: changed by, nats"]["value"]
        < rows["asked of one, nats"]["value"]
    )
    lame = replace(
        parts, config=replace(parts.config, learner=LearnerSettings(inner_steps=1, clip=1e-9))
    )
    rows = by_name(assumptions.moves(lame, ask))
    assert (
        rows["half of the way or more, as served"]["value"] == 0
        and rows["other golden tokens of the problem: changed by, nats"]["value"] < 0.01
    )


def test_before_and_now_and_what_was_forgotten(parts, tmp_path):
    """A run whose weights at the end are those of its start, written by hand."""
    ask = asked(parts, OTHER, TASK, UNKNOWN, known={OTHER, TASK})
    run = Run.create(tmp_path / "run", parts.config)
    ask, logprobs = (
        replace(ask, run=run),
        {p.task.id: assumptions.teacher_logprobs(parts.learner, p) for p in ask.problems},
    )
    for i, values in logprobs.items():
        run.append("problems", task=i, reference_logprobs=values)
    for number, i in enumerate([OTHER, TASK, TASK], 1):
        run.append("visits", visit=number, task=i, solved=i == TASK)
        run.append("logprobs", visit=number, task=i, logprobs=[x + 0.5 for x in logprobs[i]])
    solved, earlier = assumptions.forgetting(parts, ask)
    assert (solved["value"], solved["of"], solved["note"]) == (0, 1, f"wrong: {TASK}"), (
        "an undertrained model answers nothing"
    )
    assert (
        earlier["value"] == pytest.approx(-0.5, abs=1e-4)
        and earlier["of"] == 1
        and "2 to 2 visits" in earlier["note"]
    )
    rows = by_name(assumptions.tasks(parts, ask))
    name = "trained tasks: logprob of a golden token, "
    assert rows[name + "before"]["value"] == pytest.approx(rows[name + "now"]["value"], abs=1e-4)
    assert rows["tasks never trained: right from the bare prompt, before"]["of"] == 1
    assert (
        "give fresh pairs"
        in rows["trained tasks with fresh pairs: right from the bare prompt"]["note"]
    )
    other = Run.create(tmp_path / "other", parts.config)
    other.append("problems", task=OTHER, reference_logprobs=[x - 1 for x in logprobs[OTHER]])
    rows = by_name(assumptions.tasks(parts, replace(ask, run=other)))
    assert "not there any more" in rows["trained tasks: right from the bare prompt, before"]["note"]


def test_fresh_pairs_replace_a_trained_tasks_own(parts):
    ask = asked(parts, OTHER, known={OTHER})
    task = ask.problems[0].task
    turned = [(a[::-1], b[::-1]) for a, b in task.train + task.test]
    [made] = assumptions.with_fresh_pairs(parts, ask.problems, {OTHER: turned})
    assert (
        made.task.train + made.task.test == tuple(turned) and made.golden == ask.problems[0].golden
    )
    assert (
        made.prompt
        == prompts.prompt_tokens(made.task, parts.tokenizer, parts.config.prompt)
        != ask.problems[0].prompt
    )
    assert assumptions.with_fresh_pairs(parts, ask.problems, {OTHER: turned[:1]}) == []


def test_an_unknown_link_and_a_set_that_cannot_be_measured_are_one_line(parts, monkeypatch):
    with pytest.raises(BadInput, match="--assumptions sewed: give links, goldens, code"):
        assumptions.chosen("served,sewed")
    with pytest.raises(BadInput, match="give other --tasks"):
        assumptions.scope_of(parts, [], 2, set(), {})
    for given, expected in (
        ("--model tiny --assumptions code,golden --tasks a", "--model tiny {} --tasks a"),
        ("--assumptions=golden --model tiny", "{} --model tiny"),
        ("--assumptions --model LINK", "{} --model LINK"),
        ("--model tiny --assumptions", "--model tiny {}"),
    ):
        monkeypatch.setattr("sys.argv", ["evaluate.py", *given.split()])
        command = expected.format("--assumptions served")
        assert evaluate.command_line("served") == f"python evaluate.py {command}"
