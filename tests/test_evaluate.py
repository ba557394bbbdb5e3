"""A score that can be trusted: task sets, views, votes, counting, from model to submission."""

import itertools
import json
import os
import random
import re
import signal
import sys
import time
from collections import deque
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from selenium.webdriver.common.keys import Keys
from transformers import AutoTokenizer

import browser
import dashboard
import evaluate
import prompts
import report
import sandbox
import score
import seen
import task_files
import views
import voting
from bench.fake_run import make_run
from config import BadInput, Config, EvaluateSettings, PromptSettings, RolloutSettings
from conftest import TASK, python
from judge import Judge
from model_files import BLOCK, QwenConfig
from rollout import Engine, seeded_state  # first: vLLM reads its environment when it is imported
from sandbox import Sandbox, SandboxError
from stopping import Stop
from traces import Run
from voting import Candidate

SEVERAL = "27a28665"  # three test inputs
DOT = "239be575"  # 1x1 outputs
LARGE = "0934a4d8"  # 30x30 grids, in ARC-AGI-2's version


@pytest.fixture(scope="module")
def hard() -> dict:
    """Real tasks of awkward shapes; the last with a hidden test output."""
    tasks = {i: prompts.find_task(i) for i in (TASK, SEVERAL, DOT, "25094a63")}
    hidden = tasks["25094a63"]
    assert any(len(task.test) > 1 for task in tasks.values())
    assert any(len(o) == len(o[0]) == 1 for task in tasks.values() for o in task.outputs)
    assert any(len(g) == len(g[0]) == 30 for g in hidden.inputs)
    return tasks | {
        "25094a63": replace(hidden, test=tuple((pair[0], None) for pair in hidden.test))
    }


# ---------------------------------------------------------------------------- task sets


def prize_form(tasks, outputs=True) -> dict:
    return {
        i: {
            "train": [{"input": a, "output": b} for a, b in t.train],
            "test": [{"input": a} | ({"output": b} if outputs else {}) for a, b in t.test],
        }
        for i, t in tasks.items()
    }


def test_a_set_is_the_same_from_a_name_a_file_two_files_and_a_folder(tmp_path):
    named = task_files.read_tasks("arc2-evaluation")
    assert len(named) == 120
    (tmp_path / "all.json").write_text(json.dumps(prize_form(named)))
    (tmp_path / "challenges.json").write_text(json.dumps(prize_form(named, outputs=False)))
    (tmp_path / "solutions.json").write_text(
        json.dumps({i: [b for _, b in t.test] for i, t in named.items()})
    )
    (tmp_path / "folder").mkdir()
    for i, value in prize_form(named).items():
        (tmp_path / "folder" / f"{i}.json").write_text(json.dumps(value))
    assert task_files.read_tasks(str(tmp_path / "all.json")) == named
    assert (
        task_files.read_tasks(str(tmp_path / "challenges.json"), str(tmp_path / "solutions.json"))
        == named
    )
    assert task_files.read_tasks(str(tmp_path / "folder")) == named
    assert task_files.read_tasks(str(tmp_path / "folder" / f"{LARGE}.json")) == {
        LARGE: named[LARGE]
    }
    hidden = task_files.read_tasks(str(tmp_path / "challenges.json"))
    assert {b for t in hidden.values() for _, b in t.test} == {None} and [
        t.train for t in hidden.values()
    ] == [t.train for t in named.values()]
    assert list(task_files.read_tasks("golden")) == prompts.golden_ids()
    assert list(task_files.read_tasks(f"{TASK},{DOT}")) == [TASK, DOT]
    many = list(named)[:40]  # longer than a file's name may be
    assert list(task_files.read_tasks(",".join(many))) == many


PAIR = {"input": [[1]], "output": [[2]]}


@pytest.mark.parametrize(
    "text, place",
    [
        ("{", "not JSON"),
        ("[]", "expected {task id"),
        ("{}", "expected {task id"),
        ('{"a": 3}', "task a"),
        (json.dumps({"a": {"train": [PAIR]}}), "task a, test"),
        (json.dumps({"a": {"train": [], "test": [PAIR]}}), "task a, train"),
        (json.dumps({"a": {"train": [{"input": [[1]]}], "test": [PAIR]}}), "task a, train pair 1"),
        (
            json.dumps(
                {"a": {"train": [PAIR, {"input": [[1], [1, 2]], "output": [[1]]}], "test": [PAIR]}}
            ),
            "train pair 2, input",
        ),
        (json.dumps({"a": {"train": [PAIR], "test": [{"input": [[10]]}]}}), "test pair 1, input"),
        (json.dumps({"a": {"train": [PAIR], "test": [{"input": [[True]]}]}}), "test pair 1, input"),
        (
            json.dumps({"a": {"train": [PAIR], "test": [{"input": [[0] * 31]}]}}),
            "test pair 1, input",
        ),
        (
            json.dumps({"a": {"train": [PAIR], "test": [{"input": [[1]], "output": []}]}}),
            "test pair 1, output",
        ),
    ],
)
def test_a_malformed_file_is_one_line_that_says_where(tmp_path, text, place):
    path = tmp_path / "tasks.json"
    path.write_text(text)
    with pytest.raises(BadInput) as fault:
        task_files.read_tasks(str(path))
    assert (
        place in str(fault.value) and str(path) in str(fault.value) and "\n" not in str(fault.value)
    )


@pytest.mark.parametrize("source", ["nowhere.json", "no/such/folder", "", "abcdefgh", "."])
def test_a_set_that_is_not_there_is_one_line(tmp_path, monkeypatch, source):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadInput) as fault:
        task_files.read_tasks(source)
    assert "\n" not in str(fault.value)


def test_solutions_must_fit_the_tasks(tmp_path):
    (tmp_path / "s.json").write_text(json.dumps({SEVERAL: [[[1]]]}))
    with pytest.raises(BadInput, match=f"task {SEVERAL}: expected a list of 3 outputs"):
        task_files.read_tasks(SEVERAL, str(tmp_path / "s.json"))


def test_fresh_pairs_replace_all_pairs():
    task = prompts.find_task(SEVERAL)
    fresh = [([[n]], [[n + 1]]) for n in range(9)] + [([[1, n]], [[n]]) for n in range(9)]
    made = task_files.with_fresh_pairs(
        {SEVERAL: task, TASK: prompts.find_task(TASK)}, {SEVERAL: fresh}
    )
    assert list(made) == [SEVERAL] and made[SEVERAL].train + made[SEVERAL].test == tuple(
        fresh[: len(task.outputs)]
    )
    assert len(made[SEVERAL].train) == len(task.train)
    with pytest.raises(BadInput):
        task_files.with_fresh_pairs({TASK: task}, {TASK: fresh[:2]})


# ---------------------------------------------------------------------------- views


def test_views_are_turned_back(hard):
    for task in [*hard.values(), prompts.load_task_set("arc2-evaluation")[LARGE]]:
        for number in range(16):
            view = views.view_of(task, number, seed=3)
            assert all(view.back(view.there(grid)) == grid for grid in task.inputs)
            shown = view.task(task)
            assert sorted(shown.train) == sorted(
                (view.there(a), view.there(b)) for a, b in task.train
            )
            assert [a for a, _ in shown.test] == [view.there(a) for a, _ in task.test]
    assert views.view_of(task, 0, 3).task(task) == task


def test_eight_views_are_turned_in_all_eight_ways_and_recoloured_one_to_one(hard):
    grid = [[0, 1], [2, 3]]
    found = [views.view_of(hard[TASK], number, seed=0) for number in range(1, 9)]
    turned = {repr(replace(view, colours=views.SAME_COLOURS).there(grid)) for view in found}
    assert len(turned) == 8
    assert all(sorted(view.colours) == list(range(10)) and view.colours[0] == 0 for view in found)
    assert len({view.colours for view in found}) == 8


# ---------------------------------------------------------------------------- votes


def grid_of(draw) -> list[list[int]]:
    height, width = draw.choice([1, 2, 30]), draw.choice([1, 3, 30])
    return [[draw.randrange(2) for _ in range(width)] for _ in range(height)]


def well_formed(submission: dict, tasks: dict) -> bool:
    """By the rules: every task, every test input in order, two grids each."""
    good = lambda g: (
        1 <= len(g) <= 30
        and 1 <= len(g[0]) <= 30
        and all(len(r) == len(g[0]) and all(type(x) is int and 0 <= x <= 9 for x in r) for r in g)
    )
    return list(submission) == list(tasks) and all(
        len(submission[i]) == len(task.test)
        and all(
            set(e) == {"attempt_1", "attempt_2"} and all(map(good, e.values()))
            for e in submission[i]
        )
        for i, task in tasks.items()
    )


def test_two_different_grids_whatever_there_is_to_choose_from():
    draw = random.Random(0)
    for _ in range(300):
        inputs = [grid_of(draw) for _ in range(draw.randint(1, 3))]
        pool = [grid_of(draw) for _ in range(3)] + [None] + inputs
        candidates = [
            Candidate(
                (draw.random() < 0.5,) * 2,
                tuple(draw.choice(pool) for _ in inputs),
                draw.randint(1, 5),
                draw.randint(1, 9),
            )
            for _ in range(draw.randint(0, 4))
        ]
        made = voting.attempts(candidates, inputs)
        task = prompts.Task("a", (), tuple((grid, None) for grid in inputs))
        assert well_formed(voting.submission_of({"a": made}), {"a": task}) and all(
            a != b for a, b in made
        )
        given = [
            [c.test[n] for c in candidates if c.test[n] is not None] for n in range(len(inputs))
        ]
        # Guesses only where the programs gave fewer than two different grids.
        for pair, grids in zip(made, given):
            assert sum(g in grids for g in pair) == min(2, len({repr(g) for g in grids}))


A, B, C = [[1]], [[2]], [[3]]


@pytest.mark.parametrize(
    "candidates, first, second",
    [
        # Right on all train pairs before popular.
        ([((1, 1), A, 1, 50), ((1, 0), B, 9, 10)], A, B),
        # More votes.
        ([((1, 1), A, 2, 50), ((1, 1), B, 3, 90)], B, A),
        # Different programs that agree vote together.
        ([((1, 1), A, 2, 50), ((1, 1), B, 1, 40), ((1, 1), B, 2, 70)], B, A),
        # The shorter program.
        ([((1, 1), A, 2, 50), ((1, 1), B, 2, 40)], B, A),
        # Without one right on all, most pairs.
        ([((1, 0), A, 1, 50), ((0, 0), B, 9, 10)], A, B),
        # Votes of worse programs do not count.
        ([((1, 0), A, 1, 50), ((0, 0), A, 9, 10), ((1, 0), B, 2, 99)], B, A),
        # One that failed on the test input says nothing.
        ([((1, 1), None, 9, 5), ((0, 0), A, 1, 50)], A, [[7]]),
    ],
)
def test_who_is_heard(candidates, first, second):
    made = [
        Candidate(tuple(map(bool, train)), (grid,), votes, length)
        for train, grid, votes, length in candidates
    ]
    for order in itertools.permutations(made):
        assert voting.attempts(list(order), [[[7]]]) == [(first, second)]


def test_a_task_is_settled_by_agreement_of_programs_right_on_train():
    fit = lambda grid, votes, train=(True, True): Candidate(train, (grid, C), votes, 10)
    assert not voting.settled([], 1)
    assert voting.settled([fit(A, 4)], 4) and not voting.settled([fit(A, 3)], 4)
    assert not voting.settled([fit(A, 9, (True, False))], 4)
    assert not voting.settled([fit(A, 4), fit(B, 2)], 4) and voting.settled(
        [fit(A, 6), fit(B, 2)], 4
    )


# ---------------------------------------------------------------------------- counting


def by_the_rules(submission: dict, solutions: dict[str, list]) -> tuple[float, float]:
    """ARC's scoring, written from its rules alone.

    (share of test outputs right, share of tasks with all outputs right)
    """
    outputs, whole = [], []
    for task_id, expected in solutions.items():
        marks = []
        for place in range(len(expected)):
            mark = 0
            try:
                for name in ("attempt_1", "attempt_2"):
                    attempt = submission[task_id][place][name]
                    if np.array_equal(np.array(attempt, dtype=int), np.array(expected[place])):
                        mark = 1
            except (KeyError, IndexError, ValueError, TypeError):
                pass
            marks.append(mark)
        outputs += marks
        whole.append(1 if sum(marks) == len(marks) else 0)
    return sum(outputs) / len(outputs), sum(whole) / len(whole)


def test_an_independent_scorer_agrees_on_random_submissions(tmp_path):
    tasks = dict(list(prompts.load_task_set("arc2-evaluation").items())[:60]) | {
        DOT: prompts.find_task(DOT),
        SEVERAL: prompts.find_task(SEVERAL),
    }
    solutions = {i: [b for _, b in t.test] for i, t in tasks.items()}
    shares = set()
    for seed in range(40):
        draw = random.Random(seed)
        wrong = lambda right: draw.choice(
            [
                [[0]],
                [row[::-1] for row in right],
                [list(r) for r in zip(*right)],
                [[*right[0], 1]],
                right[1:] or [[5]],
            ]
        )
        pick = lambda right: right if draw.random() < seed / 40 else wrong(right)
        made = {
            i: [{"attempt_1": pick(o), "attempt_2": pick(o)} for o in outputs]
            for i, outputs in solutions.items()
            if draw.random() < 0.9
        }
        path = tmp_path / "submission.json"
        path.write_text(json.dumps(made))
        found = score.score(score.right_outputs(score.read_submission(str(path)), tasks))
        expected = by_the_rules(made, solutions)
        assert (found["test_outputs"]["value"], found["tasks"]["value"]) == pytest.approx(expected)
        shares.add(expected)
    assert len(shares) > 20


def test_what_is_no_cell_is_not_right():
    task = prompts.Task("a", (), (([[0]], [[1]]),))
    for attempt in ([[1.0]], [[True]], [["1"]], [[1], []], None, 1, []):
        assert score.right_outputs({"a": [{"attempt_1": attempt}]}, {"a": task}) == {"a": [False]}
    assert score.right_outputs({"a": [{"attempt_2": [[1]]}]}, {"a": task}) == {"a": [True]}
    assert score.right_outputs({}, {"a": task}) == {"a": [False]}


@pytest.mark.parametrize(
    "n, right, k", [(6, 2, 1), (6, 2, 3), (6, 0, 4), (6, 6, 2), (5, 3, 5), (7, 1, 7)]
)
def test_pass_at_k_is_the_share_of_draws_with_a_right_one(n, right, k):
    draws = list(itertools.combinations([True] * right + [False] * (n - right), k))
    assert score.pass_at_k(n, right, k) == pytest.approx(sum(map(any, draws)) / len(draws))


def test_intervals_hold_the_truth_about_as_often_as_they_say():
    draw, held = np.random.default_rng(1), 0
    for _ in range(100):
        wholes = draw.integers(1, 4, 80)
        parts = draw.binomial(wholes, 0.3)
        found = score.ratio(list(parts), list(wholes))
        assert found["low"] <= found["value"] <= found["high"] and found["value"] == pytest.approx(
            parts.sum() / wholes.sum()
        )
        held += found["low"] <= 0.3 <= found["high"]
    assert 88 <= held <= 100


def test_a_submission_that_is_none_is_one_line(tmp_path):
    for text in ("{", "[]", '{"a": 1}', '{"a": [[1]]}'):
        (tmp_path / "s.json").write_text(text)
        with pytest.raises(BadInput) as fault:
            score.read_submission(str(tmp_path / "s.json"))
        assert "s.json" in str(fault.value) and "\n" not in str(fault.value)
    done = python("evaluate.py", "--score", tmp_path / "s.json", "--tasks", TASK)
    assert done.returncode == 2 and done.stderr.count("\n") == 1 and "s.json" in done.stderr


def test_a_submission_to_hidden_outputs_is_not_scored(hard):
    with pytest.raises(BadInput, match="--solutions"):
        report.score_text({}, {"25094a63": hard["25094a63"]})


def test_the_command_scores_a_submission(tmp_path):
    task = prompts.find_task(SEVERAL)
    entries = [{"attempt_1": [[0]], "attempt_2": o} for _, o in task.test[:2]]
    (tmp_path / "s.json").write_text(json.dumps({SEVERAL: entries, "unheard0": []}))
    done = python("evaluate.py", "--score", tmp_path / "s.json", "--tasks", f"{SEVERAL},{DOT}")
    assert done.returncode == 0, done.stderr
    count = len(task.test) + len(prompts.find_task(DOT).test)
    assert (
        f"2 of {count}" in done.stdout
        and "0 of 2" in done.stdout
        and DOT in done.stdout
        and "unheard0" in done.stdout
    )


def test_the_command_scores_a_submission_made_with_fresh_pairs(tmp_path):
    """By the fresh outputs, not by the task's own."""
    task = prompts.find_task(DOT)
    rows = lambda grid: ["".join(map(str, row)) for row in grid]
    count = len(task.train) + len(task.test)
    fresh = {DOT: [[rows(task.test[0][0]), ["77"]]] * count}
    (tmp_path / "fresh.json").write_text(json.dumps(fresh))
    entries = [{"attempt_1": [[7, 7]], "attempt_2": [[9, 9]]}] * len(task.test)
    (tmp_path / "s.json").write_text(json.dumps({DOT: entries}))
    command = "evaluate.py", "--score", tmp_path / "s.json", "--tasks", DOT
    own = python(*command)
    done = python(*command, "--variants", tmp_path / "fresh.json")
    assert f"0 of {len(task.test)}" in own.stdout, own.stderr
    assert f"{len(task.test)} of {len(task.test)}, 100.0 %" in done.stdout, done.stderr


# ---------------------------------------------------------------------------- what was trained on


def test_trained_tasks_are_known_by_id_and_by_their_pairs(tmp_path):
    task = prompts.find_task(TASK)
    run = tmp_path / "run"
    (run / "checkpoint").mkdir(parents=True)
    rows = lambda pairs: [[["".join(map(str, r)) for r in g] for g in pair] for pair in pairs]
    (run / "problems.jsonl").write_text(
        json.dumps({"task": TASK, "train": rows(task.train), "test": rows(task.test)}) + "\n"
    )
    tasks = {TASK: task, "renamed0": replace(task, id="renamed0"), DOT: prompts.find_task(DOT)}
    assert seen.trained_on(Config(model=str(run / "checkpoint")), tasks) == {TASK, "renamed0"}
    golden = prompts.golden_ids()[0]
    assert seen.trained_on(
        Config(model="tiny", only=[TASK]), tasks | {golden: prompts.find_task(golden)}
    ) >= {golden}
    assert TASK not in seen.trained_on(Config(model="tiny", only=[TASK]), tasks)
    # A run that began with the tiny model has seen what that had seen.
    (run / "config.yaml").write_text(f"model: tiny\nonly: [{TASK}]\n")
    assert seen.trained_on(
        Config(model=str(run / "checkpoint")), {golden: prompts.find_task(golden)}
    ) == {golden}


# ---------------------------------------------------------------------------- programs


@pytest.fixture(scope="module")
def box():
    with Sandbox(workers=2, wall_s=2.0, allow_weak=True) as made:
        yield made


def judged(box, task, text, number=0):
    judge = Judge(box)
    judge.take(task, number, views.view_of(task, number, 0), text, 0, 10)
    return judge.of(task.id)[0]


def test_a_golden_solution_is_right_and_a_hidden_output_is_neither(box, hard):
    for i in (TASK, SEVERAL):
        program = judged(box, hard[i], prompts.read_golden(i))
        assert program.fits and program.solves and all(program.outcome().right)
    task = replace(hard[TASK], test=tuple((a, None) for a, _ in hard[TASK].test))
    program = judged(box, task, prompts.read_golden(TASK))
    assert program.fits and program.solves is None and program.outcome().outputs[-1] is not None


def test_outputs_of_a_view_are_turned_back(box, hard):
    mirror = "def solve(grid):\n    return [row[::-1] for row in grid]\n"
    for number in range(6):
        view = views.view_of(hard[SEVERAL], number, 0)
        expected = [view.back([row[::-1] for row in view.there(g)]) for g in hard[SEVERAL].inputs]
        assert judged(box, hard[SEVERAL], mirror, number).outcome().outputs == expected


@pytest.mark.parametrize("fault", ["raise ValueError('no')", "return []", "return 'text'"])
def test_a_program_that_fails_on_one_input_keeps_its_other_outputs(box, hard, fault):
    task = hard[SEVERAL]
    text = f"""{prompts.read_golden(SEVERAL)}
before = solve
def solve(grid):
    if grid == {task.inputs[-1]}:
        {fault}
    return before(grid)
"""
    program = judged(box, task, text)
    assert (
        program.fits
        and program.outcome().right == [True] * (len(task.inputs) - 1) + [False]
        and program.outcome().outputs[-1] is None
    )


def test_a_program_is_run_once_however_often_it_was_sampled(box, hard):
    judge = Judge(box)
    for n in range(5):
        judge.take(hard[TASK], 0, views.View(), "def solve(grid):\n    return grid\n", n, 10)
    assert [len(p.samples) for p in judge.of(TASK)] == [5] and judge.candidates(TASK, 3)[
        0
    ].votes == 3


def lose(box, program) -> None:
    """Kill the server of a program until the sandbox gives it up, as the kernel does for want of
    memory."""
    killed = None
    while not program.whole.done():
        server = box._workers[0].servers.get("lean")
        if server is not None and server is not killed:
            server.process.kill()
            killed = server
        time.sleep(0.01)


def test_a_program_that_the_sandbox_loses_is_wrong_and_a_sandbox_that_runs_nothing_is_a_fault(
    hard, monkeypatch, tmp_path
):
    loop, task = "def solve(grid):\n    while True:\n        pass\n", hard[TASK]
    with Sandbox(workers=1, wall_s=60.0, cpu_s=60, allow_weak=True) as box:
        judge = Judge(box)
        lost = judge.take(task, 0, views.View(), loop, 0, 10)
        lose(box, lost)
        right = judge.take(task, 0, views.View(), prompts.read_golden(TASK), 1, 10)
        judge.advance()
        assert [p.fits for p in judge.of(TASK)] == [False, True] and right.solves
        assert lost.outcome().right == [False] * len(task.inputs)
        line = report.result(lost)
        assert line["status"] == "lost" and "twice" in line["detail"]

        judge = Judge(box)
        gone = judge.take(task, 0, views.View(), loop, 0, 10)
        monkeypatch.setattr(sandbox, "SERVER", tmp_path / "none.py")
        lose(box, gone)
        with pytest.raises(SandboxError, match="did not start"):
            judge.of(TASK)


# ---------------------------------------------------------------------------- revisions


def test_a_revision_shows_what_was_given_and_wanted_and_no_test_output(tiny_folder):
    tokenizer, task = AutoTokenizer.from_pretrained(tiny_folder), prompts.find_task(SEVERAL)
    secret = [[8, 8, 8, 7], [8, 7, 7, 8]]
    task = replace(task, test=tuple((a, secret) for a, _ in task.test))
    given = [task.train[0][1], [[5, 6, 5, 6]], None] + [pair[1] for pair in task.train[3:]]
    text = tokenizer.decode(
        prompts.revision_tokens(
            task, "def solve(grid):\n    return 1\n", given, "KeyError: 4", tokenizer
        )
    )
    shown = text[text.index("The function is wrong") :]
    assert "5656" in shown and prompts.rows(task.train[1][1]) in shown and "KeyError: 4" in shown
    assert "Example 1 -" not in shown and "Example 4 -" not in shown and "8887" not in text
    assert (
        text.count("return 1<|im_end|>") == 1
        and text.endswith(prompts.ASSISTANT_PREFIX)
        and text.startswith("<|im_start|>user")
    )


# ---------------------------------------------------------------------------- the whole way


class Told:
    """Stands for the engine: gives each task's texts in turn and tells `passed` their length."""

    def __init__(self, tokenizer, texts: dict[str, list[str]], passed, sequences: int):
        self.tokenizer, self.texts, self.passed = tokenizer, texts, passed
        self.settings = RolloutSettings(max_length=100_000, max_sequences=sequences)
        self.prompts = []

    def sample(self, prefixes, ahead):
        coming = enumerate(prefixes)
        waiting = deque(itertools.islice(coming, ahead))
        while waiting:
            index, prefix = waiting.popleft()
            self.prompts.append(prefix)
            text = self.tokenizer.decode(prefix)
            task = next(
                i for i in self.texts if prompts.rows(prompts.find_task(i).inputs[0]) in text
            )
            self.texts[task].append(self.texts[task].pop(0))
            tokens = prompts.golden_tokens(self.texts[task][-1], self.tokenizer)
            self.passed(len(tokens))
            yield index, tokens
            waiting.extend(itertools.islice(coming, 1))

    def is_cut_off(self, tokens):
        return tokens[-1] != self.tokenizer.eos_token_id


def told(tmp_path, box, tokenizer, texts, passed=lambda tokens: None, sequences=2, **options):
    tasks = {i: prompts.find_task(i) for i in texts}
    tmp_path.mkdir(exist_ok=True)
    work = evaluate.Evaluation(
        Config(prompt=PromptSettings(transposed=False)),
        evaluate.Options(**options),
        tasks,
        tokenizer,
        Told(tokenizer, texts, passed, sequences),
        Judge(box),
        evaluate.Book(tmp_path),
    )
    write = lambda: report.write(tmp_path, tasks, work.judge, work, {DOT}, 3.6)
    work.run(write=write)
    return work, write()


@pytest.fixture(scope="module")
def tokenizer(tiny_folder):
    return AutoTokenizer.from_pretrained(tiny_folder)


WRONG = prompts.ASSISTANT_PREFIX + '\n    """\n    return grid\n'


def test_figures_of_a_report(tmp_path, box, tokenizer):
    golden = prompts.read_golden(TASK)
    train = [pair[0] for pair in prompts.find_task(TASK).train]  # right on these alone
    fitted = golden.replace(
        "\n    return result\n",
        f"\n    if grid not in {train}:\n        return [[0]]\n\n    return result\n",
    )
    _, found = told(
        tmp_path, box, tokenizer, {TASK: [fitted, golden, fitted, WRONG], DOT: [WRONG]}, samples=8
    )
    unseen, seen_before = found["groups"]["unseen"], found["groups"]["trained"]
    assert (unseen["tasks"], seen_before["tasks"]) == (1, 1)
    assert (
        unseen["train_right"]["value"] == 6 / 8
        and unseen["over_fitted"]["value"] == 4 / 6
        and unseen["solved"]["value"] == 2 / 8
    )
    assert (
        unseen["pass_at"][1]["value"] == pytest.approx(2 / 8) and unseen["pass_at"][8]["value"] == 1
    )
    assert unseen["score"]["tasks"]["value"] == 1, "the second attempt"
    assert (
        unseen["coverage"]["test_outputs"]["value"] == 1
        and seen_before["score"]["tasks"]["value"] == 0
    )
    results = [json.loads(line) for line in (tmp_path / "results.jsonl").read_text().splitlines()]
    assert [r["count"] for r in results if r["task"] == TASK] == [4, 2, 2]
    assert (
        found["dollars_a_task"] == pytest.approx(found["seconds"] / 1000 / 2, abs=1e-3)
        and found["complete"]
    )
    unseen["pass_at"] = {}  # as where no output is known
    assert "pass@8" in report.text(found)


@pytest.mark.parametrize("samples", [1, 8, 9, 64, 1000])
def test_rounds_ask_for_every_sample_once_and_for_a_prompt_seldom(samples):
    made = list(evaluate.rounds(samples))
    assert [n for numbers in made for n in numbers] == list(range(samples)) and len(
        made
    ) <= 1 + samples.bit_length() - 3 * (samples > 7)


def test_a_kill_leaves_what_earlier_rounds_have_found(tmp_path, box, tokenizer):
    """As each sample is made, a submission is there, with what the rounds before came to."""
    first = []

    def passed(tokens: int) -> None:
        made = json.loads((tmp_path / "submission.json").read_text())
        first.append(made[TASK][0]["attempt_1"])

    told(tmp_path, box, tokenizer, {TASK: [prompts.read_golden(TASK)]}, passed, samples=24)
    right = prompts.find_task(TASK).test[0][1]
    assert first[0] != right and first[8:] == [right] * 16


def test_a_sample_that_two_processes_made_counts_once(tmp_path, box, tokenizer):
    told(tmp_path, box, tokenizer, {TASK: [WRONG]}, samples=8)
    with (tmp_path / "samples.jsonl").open("r+") as file:
        file.writelines(file.readlines()[2:])  # behind the others
    golden = prompts.read_golden(TASK)
    work, found = told(tmp_path, box, tokenizer, {TASK: [golden]}, samples=10)
    assert len((tmp_path / "samples.jsonl").read_text().splitlines()) == 8 + 6 + 2
    facts = found["by_task"][TASK]
    assert (found["samples"], facts["samples"], facts["solved"]) == (10, 10, 2)
    assert found["groups"]["unseen"]["pass_at"][1]["value"] == pytest.approx(2 / 10)


def test_a_settled_task_is_left(tmp_path, box, tokenizer):
    work, found = told(
        tmp_path,
        box,
        tokenizer,
        {TASK: [prompts.read_golden(TASK)], DOT: [WRONG]},
        sequences=128,  # so that the engine would take all at once
        samples=40,
        settle=5,
    )
    assert len(work.done[TASK]) == evaluate.ROUND and len(work.done[DOT]) == 40
    assert (
        found["by_task"][TASK]["left_early"]
        and found["complete"]
        and found["pass_samples"] == evaluate.ROUND
    )


@pytest.fixture
def passed(monkeypatch):
    """Takes tokens: a clock goes on by a second for each."""
    now = [evaluate.START]
    monkeypatch.setattr(evaluate, "time", SimpleNamespace(monotonic=lambda: now[0]))

    def passed(tokens: int) -> None:
        now[0] += tokens

    return passed


def test_one_task_cannot_eat_the_time_of_the_others(tmp_path, box, tokenizer, passed):
    work, found = told(
        tmp_path,
        box,
        tokenizer,
        {TASK: [LONG], DOT: [WRONG]},
        passed,
        samples=10_000,
        hours=10,
    )
    assert not found["complete"] and len(work.done[DOT]) > 3 * len(work.done[TASK]) > 0


LONG = WRONG.replace(
    "return grid", "\n".join(f"    # {n}" for n in range(300)) + "\n    return grid"
)


def seconds(tokenizer, text: str) -> int:
    """What `passed` takes for it."""
    return len(prompts.golden_tokens(text, tokenizer))


def test_time_that_finished_tasks_leave_is_used(tmp_path, box, tokenizer, passed):
    """The long one is refused its last eight, for it has used its half, and gets them in the end:
    the time is enough for all."""
    needed = 32 * (seconds(tokenizer, LONG) + seconds(tokenizer, WRONG))
    texts, hours = {TASK: [LONG], DOT: [WRONG]}, 1.05 * needed / 3600
    work, found = told(tmp_path, box, tokenizer, texts, passed, samples=32, hours=hours)
    assert found["complete"] and work.done == {TASK: set(range(32)), DOT: set(range(32))}


def test_what_a_task_was_refused_comes_before_its_further_samples(tmp_path, box, tokenizer, passed):
    """The long one has used its half after eight samples, and more when the other one is settled;
    pass@k counts unbroken numbers alone."""
    texts = {TASK: [LONG], SEVERAL: [prompts.read_golden(SEVERAL)]}
    hours = 15 * seconds(tokenizer, LONG) / 3600
    work, _ = told(tmp_path, box, tokenizer, texts, passed, samples=64, settle=1, hours=hours)
    assert work.left == {SEVERAL} and 8 < len(work.done[TASK]) < 16
    assert work.done[TASK] == set(range(len(work.done[TASK])))


def test_revisions_mend_what_is_wrong_and_are_counted_apart(tmp_path, box, tokenizer):
    golden = prompts.read_golden(SEVERAL)
    work, found = told(
        tmp_path, box, tokenizer, {SEVERAL: [WRONG, WRONG, golden]}, samples=2, revise=1
    )
    assert work.done[SEVERAL] == {0, 1, 2} and work.book.lines[-1]["revises"] == 0
    group = found["groups"]["unseen"]
    assert (
        group["score"]["tasks"]["value"] == 1
        and group["score_without_revisions"]["tasks"]["value"] == 0
        and group["pass_at"][2]["value"] == 0
    )
    assert "The function is wrong" in tokenizer.decode(work.engine.prompts[-1])


def test_revisions_go_on_where_they_were_interrupted(tmp_path, box, tokenizer):
    """The first gives the text of another program, which has more samples then: the second is of
    that one all the same."""
    other = WRONG.replace("return grid", "return [[0]]")
    work, found = told(tmp_path, box, tokenizer, {TASK: [WRONG, other]}, samples=2, revise=2)
    whole = [(line["sample"], line["revises"]) for line in work.book.lines]
    assert whole == [(0, None), (1, None), (2, 0), (3, 1)] and found["complete"]
    assert [line["text"] for line in work.book.lines[1:3]] == [other, WRONG]
    lines = (tmp_path / "samples.jsonl").read_text().splitlines()
    lines[2] = json.dumps(json.loads(lines[2]) | {"text": other})
    (tmp_path / "samples.jsonl").write_text("\n".join(lines[:3]) + "\n")
    work.interrupted = True
    work.run()
    assert not work.is_complete
    again, found = told(tmp_path, box, tokenizer, {TASK: [WRONG]}, samples=2, revise=2)
    assert [(x["sample"], x["revises"]) for x in again.book.lines] == whole and found["complete"]


@pytest.mark.parametrize("budget, made", [(1.5, {0, 1}), (3, {0, 1, 2})])
def test_there_is_a_revision_while_time_is_left(tmp_path, box, tokenizer, passed, budget, made):
    """budget: in samples."""
    hours = budget * len(prompts.golden_tokens(WRONG, tokenizer)) / 3600
    work, _ = told(
        tmp_path, box, tokenizer, {TASK: [WRONG]}, passed, samples=2, revise=1, hours=hours
    )
    assert work.done[TASK] == made


# ---------------------------------------------------------------------------- the whole way, vLLM


@pytest.fixture(scope="module")
def engine(tiny_folder, tokenizer):
    settings = RolloutSettings(
        max_tokens=40,
        max_sequences=16,
        max_length=8000,
        kv_cache_gb=0.25,
        temperature=1.0,
        top_p=0.95,
    )
    return Engine(
        tiny_folder,
        settings,
        seed=0,
        end_of_turn=tokenizer.eos_token_id,
        function_end=prompts.FunctionEnd(tokenizer),
    )


def real(folder, engine, box, tokenizer, tasks, **options):
    folder.mkdir()
    engine.weights_changed()
    engine.random_state = seeded_state(7)
    work = evaluate.Evaluation(
        Config(prompt=PromptSettings(transposed=False)),
        evaluate.Options(**options),
        tasks,
        tokenizer,
        engine,
        Judge(box),
        evaluate.Book(folder),
    )
    work.run()
    return work, report.write(folder, tasks, work.judge, work, set(), None)


def test_two_runs_with_one_seed_are_equal_and_a_failing_model_gives_a_complete_submission(
    tmp_path, engine, box, tokenizer, hard
):
    """Cut off after 40 tokens no program is whole, so every one fails."""
    (first, found), (second, _) = (
        real(tmp_path / name, engine, box, tokenizer, hard, samples=9, views=3)
        for name in ("a", "b")
    )
    texts = lambda work: sorted(
        (line["task"], line["sample"], line["text"]) for line in work.book.lines
    )
    assert texts(first) == texts(second) and len({text for *_, text in texts(first)}) > 9
    files = [(tmp_path / name / "submission.json").read_bytes() for name in ("a", "b")]
    assert files[0] == files[1] and well_formed(json.loads(files[0]), hard)
    assert (
        "ok" not in found["groups"]["all"]["verdicts"]
        and found["samples"] == 9 * len(hard)
        and found["complete"]
    )
    assert (
        found["groups"]["all"]["scored"] == len(hard) - 1
        and found["by_task"]["25094a63"]["right"] is None
    )
    assert {(line["sample"], line["view"]) for line in first.book.lines} == {
        (n, n // 3) for n in range(9)
    }
    cut_off = [line for line in first.book.lines if line["cut_off"]]
    assert cut_off and all(line["tokens"] == 40 for line in cut_off)
    assert f"{len(cut_off)} samples were cut off at their limit" in report.text(found)


def test_a_prompt_beyond_the_model_is_answered_all_the_same(
    tmp_path, engine, box, tokenizer, hard, monkeypatch
):
    monkeypatch.setattr(engine, "settings", replace(engine.settings, max_length=1000))
    _, found = real(tmp_path / "a", engine, box, tokenizer, hard, samples=2)
    long = {i for i, f in found["by_task"].items() if f["too_long"]}
    assert (
        long
        and long != set(hard)
        and well_formed(json.loads((tmp_path / "a" / "submission.json").read_text()), hard)
    )


def test_after_kill_9_sampling_goes_on_and_nothing_is_sampled_twice(
    tmp_path, engine, tokenizer, hard
):
    tasks = {i: hard[i] for i in (TASK, SEVERAL)}
    folder, path = tmp_path / "out", tmp_path / "out" / "samples.jsonl"

    def session():
        with Sandbox(workers=1, allow_weak=True) as box:
            work = evaluate.Evaluation(
                Config(prompt=PromptSettings(transposed=False)),
                evaluate.Options(samples=24),
                tasks,
                tokenizer,
                engine,
                Judge(box),
                evaluate.Book(folder),
            )
            work.run()
            return work, report.write(folder, tasks, work.judge, work, set(), None)

    folder.mkdir()
    engine.weights_changed()
    child = os.fork()
    if child == 0:
        try:
            session()
        finally:
            os._exit(1)  # it shall be killed before
    while not (path.exists() and path.read_bytes().count(b"\n") >= 7):
        time.sleep(0.01)
        assert os.waitpid(child, os.WNOHANG) == (0, 0), "it ended by itself"
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    before = path.read_bytes()
    whole = before[: before.rfind(b"\n") + 1]
    assert 7 <= whole.count(b"\n") < 48
    path.write_bytes(whole + b'{"task": "cut')
    work, found = session()
    assert path.read_bytes().startswith(whole) and found["complete"]
    made = [(x["task"], x["sample"]) for x in map(json.loads, path.read_text().splitlines())]
    assert sorted(made) == sorted((i, n) for i in tasks for n in range(24))
    assert work.book.before > 0 and found["seconds"] > work.book.before


def test_a_score_between_visits_leaves_the_engines_draws_as_they_were(engine, box, tokenizer, hard):
    import held_out

    c = Config(  # whose model was made without DOT
        only=[DOT],
        prompt=PromptSettings(transposed=False),
        evaluate=EvaluateSettings(every=1, tasks=TASK, samples=3),
    )
    parts = SimpleNamespace(config=c, engine=engine, tokenizer=tokenizer, box=box, stop=Stop())
    before = engine.random_state
    first, second = held_out.facts(parts, hard), held_out.facts(parts, hard)
    assert engine.random_state is before and first == second and list(first) == list(hard)
    line = held_out.line(7, first)
    assert (line["visit"], line["tasks"], line["samples"], line["test_outputs"]) == (
        7,
        len(hard),
        3 * len(hard),
        0.0,
    )
    better = line | {"solved": 0.1}
    assert (
        held_out.is_best(line, [])
        and held_out.is_best(better, [line])
        and not held_out.is_best(line, [line])
        and not held_out.is_best(line, [better])
    )
    assert {i for i, f in first.items() if f["trained"]} == set(hard) - {DOT}
    assert held_out.words(line).startswith(
        f"after visit 7, {len(hard)} tasks not trained in this run, "
        f"{len(hard) - 1} of which the starting weights were trained on: "
    )
    assert "were cut off" in held_out.words(line)

    parts.stop.asked = 1
    assert held_out.facts(parts, hard) is None and engine.random_state is before
    engine.weights_changed()  # which raises while requests are still running


def test_while_training_every_score_is_kept_and_the_best_checkpoint(tmp_path, monkeypatch):
    import held_out
    import train

    found = {"samples": 2, "too_long": False, "cut_off": 1, "train_right": 1, "solved": 0}
    found["trained"] = False
    scores = [[False], [True], [True], [False]]  # of the one test output, visit by visit
    of_visit = iter([{DOT: found | {"right": right}} for right in scores])
    monkeypatch.setattr(held_out, "facts", lambda parts, tasks: next(of_visit))
    kept = []
    saving = SimpleNamespace(save=lambda *of: kept.append((of[2], of[3])))
    monkeypatch.setitem(sys.modules, "saving", saving)
    settings = Config(only=[TASK], evaluate=EvaluateSettings(every=5, tasks=DOT))
    run = Run.create(tmp_path / "run", settings)
    parts = SimpleNamespace(config=settings, run=run, stop=Stop())
    told = [train.evaluate(parts, [], visit) for visit in (5, 10, 15, 20)]
    lines = list(parts.run.lines("evaluations"))
    assert [(x["visit"], x["test_outputs"]) for x in lines] == [(5, 0), (10, 1), (15, 1), (20, 0)]
    assert kept == [(5, ["best"]), (10, ["best"])], "the first, and what was better than all before"
    assert told[1].startswith(
        "after visit 10, 1 tasks not trained in this run: 100.0 % of test outputs"
    )


# ---------------------------------------------------------------------------- own data


def own(tmp_path, outputs=True) -> Config:
    """Another name for a task and its golden solution, as a user's data."""
    (tmp_path / "golden").mkdir()
    (tmp_path / "golden" / "mine01.py").write_text(prompts.read_golden(SEVERAL))
    (tmp_path / "tasks.json").write_text(
        json.dumps(
            prize_form(
                {"mine01": prompts.find_task(SEVERAL), "mine02": prompts.find_task(DOT)}, outputs
            )
        )
    )
    return Config(tasks=str(tmp_path / "tasks.json"), golden=str(tmp_path / "golden"))


def test_own_tasks_and_goldens_are_trained(tmp_path, tokenizer):
    tasks, folder = task_files.for_training(own(tmp_path))
    assert list(tasks) == ["mine01"], "those with a golden solution"
    problem = prompts.make_problem(tasks["mine01"], tokenizer, folder=folder)
    assert problem == replace(
        prompts.make_problem(prompts.find_task(SEVERAL), tokenizer), task=tasks["mine01"]
    )
    assert list(task_files.for_training(Config())[0]) == prompts.golden_ids()


def test_a_task_that_is_trained_under_another_name_is_not_held_out(tmp_path):
    c = replace(own(tmp_path), evaluate=EvaluateSettings(every=1, tasks=f"{DOT},{SEVERAL}"))
    with pytest.raises(BadInput, match=f"evaluate.tasks: {SEVERAL} would be trained"):
        task_files.held_out(c)


def test_what_cannot_be_trained_is_one_line(tmp_path):
    c = own(tmp_path, outputs=False)
    nowhere = Config(golden=str(tmp_path / "nowhere"))
    both = Config(only=[TASK], evaluate=EvaluateSettings(every=1, tasks=f"{DOT},{TASK}"))
    for ask, said in (
        (lambda: task_files.for_training(c), "mine01: a test output is missing"),
        (lambda: task_files.for_training(nowhere), "setting golden"),
        (lambda: task_files.for_training(replace(c, only=["mine03"])), "unknown task 'mine03'"),
        (lambda: task_files.held_out(both), f"{TASK} would be trained"),
    ):
        with pytest.raises(BadInput) as fault:
            ask()
        assert said in str(fault.value) and "\n" not in str(fault.value)
    assert list(
        task_files.held_out(replace(both, evaluate=EvaluateSettings(every=1, tasks=DOT)))
    ) == [DOT]


def test_training_refuses_a_type_that_only_evaluation_takes(monkeypatch):
    import arguments

    monkeypatch.setattr(sys, "argv", ["train.py", "--config", "cpu.yaml", "dtype=float16"])
    with pytest.raises(BadInput, match="setting dtype: float16 is for evaluate.py"):
        arguments.read("")


# ---------------------------------------------------------------------------- the command line


@pytest.fixture(scope="module")
def made(tiny_folder, tmp_path_factory):
    """The folder of an evaluation by the command line, and what it printed."""
    out = tmp_path_factory.mktemp("evaluations") / "first"
    done = python(
        "evaluate.py",
        "--config",
        "cpu.yaml",
        "--model",
        tiny_folder,
        "--tasks",
        f"{TASK},{SEVERAL}",
        "--samples",
        "3",
        "--out",
        out,
        "--dollars-per-hour",
        "2",
        "threads=1",
        "rollout.max_tokens=60",
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return out, done.stdout


def test_the_command_writes_a_score(made):
    out, printed = made
    assert {p.name for p in out.iterdir()} >= {
        "submission.json",
        "report.json",
        "results.jsonl",
        "samples.jsonl",
        "asked.json",
        "tasks.json",
    }
    assert "score: whole tasks right" in printed and "6 samples" in printed and "$" in printed
    assert well_formed(
        json.loads((out / "submission.json").read_text()),
        {i: prompts.find_task(i) for i in (TASK, SEVERAL)},
    )
    assert (
        sum(json.loads(line)["count"] for line in (out / "results.jsonl").read_text().splitlines())
        == 6
    )
    found = json.loads((out / "report.json").read_text())
    assert found["by_task"][SEVERAL]["trained"], (
        "of a tiny model's folder it is not known what was left out"
    )


def test_another_question_gets_another_folder(made, tmp_path):
    asked = json.loads((made[0] / "asked.json").read_text())
    before = (made[0] / "samples.jsonl").read_bytes()
    evaluate.claim(made[0], asked)
    with pytest.raises(BadInput, match="samples: 3, now 4"):
        evaluate.claim(made[0], asked | {"samples": 4})
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(BadInput, match="is no evaluation"):
        evaluate.claim(tmp_path, asked)
    assert (made[0] / "samples.jsonl").read_bytes() == before


def test_one_process_an_evaluation(tmp_path):
    held = evaluate.claim(tmp_path / "out", {"samples": 3})
    with pytest.raises(BadInput, match=f"out is in use by process {os.getpid()} on "):
        evaluate.claim(tmp_path / "out", {"samples": 3})
    held.file.close()  # as its end does
    evaluate.claim(tmp_path / "out", {"samples": 4})  # nothing was asked there yet


def test_a_folder_that_cannot_be_used_is_told_before_the_model_is_made(tmp_path, hard, monkeypatch):
    monkeypatch.setattr(evaluate, "model_folder", lambda *_: pytest.fail("the model is made"))
    c, options = Config(), evaluate.Options(samples=3)
    asked = evaluate.what_is_asked(c, replace(options, samples=4), hard)
    evaluate.claim(tmp_path / "earlier", asked)
    evaluate.note(tmp_path / "earlier", asked | {"weights": []})
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("mine")
    for name, said in (
        ("other/letter.txt", "File exists; choose another --out"),
        ("other/letter.txt/out", "Not a directory; choose another --out"),
        ("other", "is no evaluation: choose another --out"),
        ("earlier", "samples: 4, now 3"),
    ):
        with pytest.raises(BadInput) as fault:
            evaluate.evaluate(None, c, options, hard, tmp_path / name)
        assert said in str(fault.value) and "\n" not in str(fault.value)
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["letter.txt"]


def test_the_cache_that_is_advised_is_enough(tiny_folder, tokenizer, monkeypatch):
    monkeypatch.setattr("rollout.Engine", lambda source, settings, *_: settings)
    c = Config(rollout=RolloutSettings(kv_cache_gb=0.001))
    with pytest.raises(BadInput, match="setting rollout.kv_cache_gb") as fault:
        evaluate.make_engine(c, tiny_folder, tokenizer, 3000)
    advised = float(re.search(r"set ([\d.]+) or more", str(fault.value))[1])
    c = replace(c, rollout=replace(c.rollout, kv_cache_gb=advised))
    settings = evaluate.make_engine(c, tiny_folder, tokenizer, 3000)
    size = QwenConfig.read(tiny_folder).kv_bytes(c.dtype)
    assert advised * 2**30 >= (settings.max_length + 2 * BLOCK) * size
    assert settings.max_length == 3000 + c.rollout.max_tokens


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["--tasks", TASK], "give --model"),
        (
            ["--model", "tiny", "--tasks", TASK, "--assumptions", "sewed"],
            "--assumptions sewed: give links",
        ),
        (["--model", "no/such/folder", "--tasks", TASK], "no folder"),
        (["--model", "tiny", "--tasks", "nowhere.json"], "nowhere.json"),
        (["--model", "tiny", "--tasks", TASK, "--views", "9", "--samples", "8"], "--views 9"),
        (["--model", "tiny", "--tasks", TASK, "--share", "3/2"], "--share 3/2"),
        (["--model", "tiny", "--tasks", TASK, "--hours", "0"], "--hours"),
        (
            ["--model", "tiny", "--tasks", TASK, "rollout.warmth=1"],
            "unknown setting rollout.warmth",
        ),
    ],
)
def test_bad_input_is_one_line(arguments, said, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["evaluate.py", *arguments])
    with pytest.raises(BadInput) as fault:
        evaluate.main()
    assert said in str(fault.value) and "\n" not in str(fault.value)


def test_processes_of_torchrun_are_told_what_to_do(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["evaluate.py", "--model", "tiny", "--tasks", TASK])
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(BadInput, match="--share 1/2"):
        evaluate.main()


# ---------------------------------------------------------------------------- the page


@pytest.fixture(scope="module")
def page(tmp_path_factory, box, tokenizer):
    """A browser at the page of an evaluation with a right, an over-fitted and a failing task."""
    if browser.MISSING:
        pytest.skip(browser.MISSING)
    folder = tmp_path_factory.mktemp("page")
    golden = prompts.read_golden(TASK)
    train = [pair[0] for pair in prompts.find_task(TASK).train]
    fitted = golden.replace(
        "\n    return result\n",
        f"\n    if grid not in {train}:\n        return [[0]]\n\n    return result\n",
    )
    evil = WRONG.replace("return grid", "return grid  # <img src=x onerror=alert(1)> </script>")
    told(
        folder,
        box,
        tokenizer,
        {TASK: [fitted], SEVERAL: [prompts.read_golden(SEVERAL)], DOT: [evil, WRONG]},
        samples=4,
    )
    assert dashboard.build_evaluation(folder) == 3
    made = browser.open_browser()
    made.address = (folder / "evaluation.html").as_uri()
    yield made
    assert made.errors() == [] and all(
        url.startswith(("file:", "data:", "chrome:")) for url in made.requests()
    )
    made.quit()


def look(page, query=""):
    page.get(page.address + query)
    page.wait_ready()
    return lambda selector: page.execute_script(
        "return [...document.querySelectorAll(arguments[0])].map(n => n.textContent)", selector
    )


def test_the_page_shows_every_task_and_filters(page):
    texts = look(page)
    assert {text[:8] for text in texts(".card .id")} == {
        TASK,
        SEVERAL,
        DOT,
    } and "test outputs right" in texts("#summary")[0]
    for kind, task in (("right", SEVERAL), ("over-fitted", TASK), ("failing", DOT)):
        assert [text[:8] for text in look(page, f"?kind={kind}")(".card .id")] == [task]
    assert [text[:8] for text in look(page, "?seen=trained")(".card .id")] == [DOT]
    look(page)
    card = f".card[data-task='{TASK}']"
    page.wait(lambda _: page.find_elements("css selector", f"{card} canvas"))  # once it is in sight
    page.find_element("css selector", card).click()
    assert f"task={TASK}" in page.current_url


def test_a_task_shows_its_attempts_beside_the_truth_and_its_programs_by_votes(page):
    texts = look(page, f"?task={SEVERAL}")
    assert len(texts("[data-test]")) == len(prompts.find_task(SEVERAL).test)
    assert all(
        "attempt 1" in row and "attempt 2" in row and "truth" in row and "✓ right" in row
        for row in texts("[data-test]")
    )
    assert (
        texts(".rollout header b") == ["4 votes"]
        and "right on all pairs" in texts(".rollout .results")[0]
    )
    texts = look(page, f"?task={DOT}")
    assert texts(".rollout header b") == [
        "2 votes",
        "2 votes",
    ] and "<img src=x onerror=alert(1)> </script>" in "".join(texts(".rollout .code"))
    assert len(look(page, f"?task={TASK}")("[data-test] .bad")) == 2


def test_the_score_while_training_is_a_curve_on_the_run_page(page, tmp_path):
    run = tmp_path / "run"
    make_run(run, problems=1, visits=20)
    shares = {"test_outputs": 0.25, "whole_tasks": 0.125, "train_right": 0.5, "solved": None}
    sizes = {"tasks": 8, "trained": 3, "samples": 16}
    lines = [{"visit": visit} | sizes | shares for visit in (10, 20)]
    lines[1] |= {"test_outputs": 0.75}
    (run / "evaluations.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    dashboard.build_traces(run)
    page.get((run / "traces.html").as_uri() + "?view=run")
    page.wait_ready()
    charts = page.find_elements("css selector", "figure.chart")
    [chart] = [c for c in charts if "Tasks not trained in this run" in c.text]
    assert (
        "8 tasks, 3 of which the starting weights were trained on, 16 samples each time"
        in chart.text
    )
    svg = chart.find_element("css selector", "svg")
    page.execute_script("arguments[0].focus()", svg)
    svg.send_keys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT)
    told = page.find_element("css selector", "#tip:popover-open").text
    assert told.splitlines()[:2] == ["visit 20", "test outputs, two attempts 0.75 share"]
