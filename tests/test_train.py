"""The loop by its command line: what two visits write, the same again by torchrun.
tests/test_runs.py stops and resumes."""

import functools
import json
import math
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch
import yaml
from transformers import AutoTokenizer

import checkpoints
import credit
import learner
import own_words
import prompts
import record
import saving
import small_models
import small_runs
import start
import task_files
import train
import visit
from checkpoints import Checkpoint
from config import BadInput, Config, RewardSettings
from conftest import ROOT, TASK
from learner import Batch, Entry, Report
from lesson import Answer, Kept, Lesson, OwnWords, Rest, Rollout, State, Student
from rollout import Engine
from sandbox import Sandbox
from traces import Run

VISITS = 2  # of `real_run`


def lines(folder, name: str) -> list[dict]:
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text().splitlines()]


@pytest.fixture(scope="module")
def settings(real_run):
    return Run(real_run).config()


@pytest.fixture(scope="module")
def problem(tiny_folder, settings):
    return prompts.make_problem(
        prompts.find_task(TASK), AutoTokenizer.from_pretrained(tiny_folder), settings.prompt
    )


@pytest.fixture(scope="module")
def visits(real_run):
    return lines(real_run, "visits")


# ------------------------------------------------------------------ (g) what two visits write

VISIT = {
    "task",
    "visit",
    "k",
    "length",
    "own",
    "state_reward",
    "reward_after",
    "level",
    "weight_version",
    "trained_version",
    "probe_gap",
    "decode_gap",
    "next_k",
    "drift",
    "skipped",
    "solved",
    "greedy",
    "seconds",
    "actions",
}
ACTION = {
    "token_id",
    "text",
    "teacher",
    "probability",
    "logprob",
    "passed",
    "reference_logprob",
    "target_logprob",
    "trained_logprob",
    "served_logprob",
    "moved",
    "rewards",
    "reward",
    "confidence",
    "advantage",
    "rollouts",
}
LOGPROBS = {
    "visit",
    "task",
    "weight_version",
    "logprobs",
    "ranks",
    "alternatives",
    "prompt_logprobs",
    "prompt_ranks",
    "prompt_alternatives",
}
ROLLOUT = {"text", "status", "detail", "reward", "outputs"}
HEALTH = {
    "step",
    "visit",
    "task",
    "loss",
    "target_loss",
    "hold_loss",
    "kept_loss",
    "clip",
    "hidden_norms",
    "skipped",
    "grad_norm",
    "kinds",
    "layers",
    "length",
}


def test_every_key_of_the_design_is_there(real_run, visits):
    assert {p.name for p in real_run.iterdir()} >= {
        "config.yaml",
        "visits.jsonl",
        "health.jsonl",
        "problems.jsonl",
        "logprobs.jsonl",
        "checkpoint",
    }
    assert {p.name for p in (real_run / "checkpoint").iterdir()} >= {
        "config.json",
        "model.safetensors",
        "tokenizer.json",
        "trainer.pt",
    }
    assert [v["visit"] for v in visits] == sorted(v["visit"] for v in visits) and {
        v["visit"] for v in visits
    } == {1, 2}
    for v in visits:
        assert (
            set(v) >= VISIT
            and set(v["seconds"]) == {"sample", "execute", "train"}
            and v["task"] == TASK
        )
        for action in v["actions"]:
            assert set(action) >= ACTION and all(set(r) >= ROLLOUT for r in action["rollouts"])
    for h in lines(real_run, "health"):
        assert set(h) >= HEALTH


def test_settings_versions_and_commit_are_kept(real_run, tiny_folder):
    saved = yaml.safe_load((real_run / "config.yaml").read_text())
    asked = yaml.safe_load((ROOT / "cpu.yaml").read_text())
    assert saved["model"] == str(tiny_folder) and saved["visits"] == 2
    assert all(
        saved[section][key] == value
        for section, table in asked.items()
        if isinstance(table, dict)
        for key, value in table.items()
    )
    assert (
        saved["versions"]["torch"] == torch.__version__.split("+")[0]
        or saved["versions"]["torch"] == torch.__version__
    )
    assert re.match(r"[0-9a-f]{12}|unknown", saved["git_commit"])


def test_figures_of_a_state_fit_together(visits, problem, settings):
    c = settings.credit
    for v in visits:
        actions = v["actions"]
        p, q = [a["probability"] for a in actions], [a["reward"] for a in actions]
        assert (
            v["length"] == problem.length
            and 1 <= v["k"] <= v["length"]
            and 2 <= len(actions) <= c.actions
        )
        assert [a["token_id"] for a in actions if a["teacher"]] == [problem.golden[-v["k"]]]
        assert v["state_reward"] == pytest.approx(credit.state_reward(q, p))
        after = [math.exp(a["served_logprob"]) for a in actions]
        assert v["reward_after"] == pytest.approx(credit.state_reward(q, after))
        for a in actions:
            assert a["probability"] == pytest.approx(math.exp(a["logprob"]))
            assert a["rewards"] == [r["reward"] for r in a["rollouts"]]
            assert a["text"] and (a["moved"] is None) == (a["target_logprob"] is None)
        successes = [sum(a["rewards"]) + a["passed"][0] for a in actions]
        trials = [len(a["rewards"]) + a["passed"][1] for a in actions]
        assert q == pytest.approx([s / n for s, n in zip(successes, trials)])
        total = min(trials)
        assert total in (2, 4, 8)  # by rounds, each action what it lacked of the total
        assert all(len(a["rewards"]) <= total for a in actions)
        expected, sure = credit.advantages(successes, trials, p, v["level"])
        assert [a["advantage"] for a in actions] == expected and [
            a["confidence"] for a in actions
        ] == pytest.approx(sure)
        times = [credit.halvings(x, c.confidence, c.halvings) for x in sure]
        targets = credit.targets(p, expected, c.floor, c.rest_floor, times)[0]
        assert [a["target_logprob"] for a in actions] == [
            t if t is None else pytest.approx(t) for t in targets
        ]
        assert v["probe_gap"] == pytest.approx(
            max(abs(a["trained_logprob"] - a["served_logprob"]) for a in actions)
        )


def test_what_was_decoded_is_compared_with_the_trainer(visits):
    for v in visits:
        gap = v["decode_gap"]
        assert (
            gap["tokens"] > 0
            and 0 <= gap["mean"] <= 0.02
            and gap["mean"] <= gap["p99"] <= gap["most"] <= 0.3
        )


@pytest.mark.parametrize("off, warned", [(0.01, False), (0.5, True)])
def test_a_decoder_that_is_off_is_told_with_its_likely_causes(off, warned):
    learner = SimpleNamespace(
        logprobs=lambda sequences: [[-1.0] * len(tokens) for _, tokens in sequences]
    )
    gap = visit.compare(
        SimpleNamespace(learner=learner),
        [visit.Watched([1], [2, 3], [-1.0, -1.0 - off]), visit.Watched([1], [4], [-1.0 + off])],
    )
    assert gap == {
        "mean": pytest.approx(2 * off / 3),
        "p99": pytest.approx(off),
        "most": pytest.approx(off),
        "tokens": 3,
    }
    problem = SimpleNamespace(task=SimpleNamespace(id=TASK), length=9)
    state = State(3, [1, 2], [-1.0, -1.0], [[SimpleNamespace(reward=1)]] * 2)
    lesson = Lesson(1, SimpleNamespace(k=4), problem, None, 3, None, [], [], [state])
    seconds = {"sample": 1.0, "execute": 0.0, "train": 1.0}
    parts = SimpleNamespace(config=Config())
    lines = record.summary(parts, [lesson], Report(), seconds, 0.5, gap)
    assert f"decoded {gap['mean']:.3f} off" in lines[0] and "first rollout after 0.5 s" in lines[0]
    assert [("attention kernel" in line, "docs/numerics.md" in line) for line in lines[1:]] == [
        (True, True)
    ] * warned


def test_those_visited_longest_ago_are_next_and_a_solved_one_comes_back():
    c = Config(problems_per_visit=2, revisit=10)
    a, b, solved = (
        SimpleNamespace(visited=n, solved=n == 1, turn_k=None, kept=None) for n in (3, 2, 1)
    )
    assert train.next_problems(c, [a, b, solved], 10, 1) == [b, a]
    assert train.next_problems(c, [a, b, solved], 11, 1) == [solved, b]
    assert train.next_problems(replace(c, revisit=0), [a, b, solved], 11, 1) == [b, a]
    assert train.next_problems(c, [solved], 11, 1) == []
    solved.solved, solved.kept = False, Kept([5], [-0.1])  # forgotten: it comes back all the same
    assert train.next_problems(c, [a, b, solved], 11, 1) == [solved, b]
    new = SimpleNamespace(visited=0, solved=False, turn_k=None, kept=None)
    assert train.next_problems(c, [new, solved], 11, 1) == [solved, new]
    assert train.next_problems(c, [new, solved], 10, 1) == [new, solved]


def test_a_problem_keeps_its_turn_until_it_is_solved_or_comes_no_further():
    """Three problems in a run: what is visited, by how k moves."""
    c = Config(patience=2, revisit=100)
    students = [Student(SimpleNamespace(name=name), 1) for name in "abc"]
    order, moves = "", {"a": [5, 9, 9, 12, 12, 10], "b": [3, 20], "c": [1, 1, 1]}
    for done in range(11):
        (student,) = train.next_problems(c, students, done, 1)
        name = student.problem.name
        order += name
        student.k, student.visited = moves[name].pop(0), done + 1
        student.solved = student.k == 20
        visit.note_turn(student, c.patience)
    # a comes no further than 12 in two visits, b is solved; c stays at 1, and a begins a new turn.
    assert order == "aaaaaabbccc"
    moves["a"] = [4, 5]
    assert [train.next_problems(c, students, n, 1)[0].problem.name for n in (11, 111)] == ["a", "b"]


def test_solved_problems_take_no_more_than_half_of_the_visits():
    """300 solved ones and one that is not, with a shorter `revisit` than there are solved ones."""
    c, order = Config(patience=10, revisit=200, visits=10_000), []
    students = [Student(None, 5, solved=n < 300) for n in range(301)]
    for done in range(200, 1800):
        (student,) = train.next_problems(c, students, done, 1)
        student.visited = done + 1
        order.append(student.solved)
    assert sum(order[400:]) == 600, "each comes back after 600 visits"


def test_a_right_answer_is_noted_with_half_its_logprobs():
    """Up to where it left the function, however much longer than the golden one it is; none that a
    limit cut off."""
    lesson, long = a_lesson(4), [31] * 500
    for tokens, kept in (
        ([31, 14, 15, 99], [31, 14, 15, 2]),
        ([*long, 99], [*long, 2]),
        ([31, 14], None),
    ):
        lesson.student.kept, lesson.answer = None, Answer(tokens, "", "right")
        visit.keep(PARTS, lesson)
        assert lesson.student.kept == (kept and Kept(kept, [-0.1] * len(kept)))


def test_right_answers_are_held_in_turn_but_for_those_visited():
    c = replace(Config(), learner=replace(Config().learner, keep=2))
    a, b, d, e = (Student(None, 5, kept=Kept([name], [-0.1])) for name in (1, 2, 3, 4))
    fresh = Student(None, 5)
    held = [train.to_keep(c, [a, fresh, b, d, e], [b], done, 0, 1) for done in range(3)]
    assert held == [[e, a], [d, e], [a, d]]
    assert train.to_keep(c, [a, b], [a], 7, 0, 1) == [b]
    assert train.to_keep(Config(), [a, b], [a], 7, 0, 1) == []
    assert train.to_keep(c, [fresh], [], 7, 0, 1) == []


def test_of_two_processes_each_holds_other_answers_and_all_have_their_turn():
    """Two problems a visit in each of two processes, so that a pass is four visits."""
    c = replace(Config(), learner=replace(Config().learner, keep=1), problems_per_visit=2)
    having = [Student(None, 5, kept=Kept([name], [-0.1])) for name in range(4)]
    held = [train.to_keep(c, having, [], done, rank, 2) for done in (0, 4) for rank in (0, 1)]
    assert sorted(kept.kept.tokens[0] for (kept,) in held) == [0, 1, 2, 3]


def test_without_patience_each_has_a_visit_in_turn():
    student = Student(None, 5)
    visit.note_turn(student, patience=0)
    assert student.turn_k is None


GOLDEN = [11, 12, 13, 14, 15, 2]  # 2 ends the turn


def a_lesson(k: int, number: int = 7, **student) -> Lesson:
    problem = prompts.Problem(None, [1], GOLDEN)
    standing = [SimpleNamespace(logprob=-0.1)] * len(GOLDEN)
    before = torch.full((len(GOLDEN), 100), -math.log(100))  # (L, V)
    return Lesson(number, Student(problem, k=k, **student), problem, None, k, before, standing, [])


def a_state(k: int, rollouts: dict[int, list[tuple[list[int], int]]], **more) -> State:
    """rollouts: {action: [(tokens after it, reward), ...]}"""
    made = [[Rollout(t, None, reward) for t, reward in each] for each in rollouts.values()]
    logprobs = [-0.1] * len(made)
    return State(k, list(rollouts), logprobs, made, served=logprobs, **more)


def find_own_words(lesson: Lesson, other: Lesson | None = None) -> OwnWords | None:
    return own_words.find(lesson, other, PARTS.engine.function_end)


PARTS = SimpleNamespace(
    config=Config(),
    learner=SimpleNamespace(logprobs=lambda sequences: [[-0.2] * len(t) for _, t in sequences]),
    engine=SimpleNamespace(
        sample=lambda prompts, temperature: [],
        function_end=SimpleNamespace(left=lambda before, token: token == 99),
    ),
)


def test_a_problem_that_is_solved_no_more_is_trained_again():
    lesson = a_lesson(6, solved=True)
    wrong = {11: [([5, 2], 0)] * 8, 7: [([5, 2], 0)] * 8}
    lesson.states = [a_state(6, wrong, targets=[None, None])]
    visit.move(PARTS, [lesson])
    assert not lesson.student.solved and lesson.student.visited == 7


def test_of_a_solved_problem_the_bare_prompt_alone_is_visited_while_that_goes_well():
    lesson, c = a_lesson(6, solved=True, streak=1), Config().credit
    lesson.golden_standing = [SimpleNamespace(logprob=-1.0)] * 6
    lesson.before = torch.zeros(6, 100)
    assert visit.states_of(lesson, c) == [6]
    lesson.student.streak = 0  # that visit did not go well, though the greedy answer was right
    assert len(visit.states_of(lesson, c)) > 1


def test_an_action_is_sampled_only_for_what_other_states_have_not_shown():
    """State 3's golden action has two rollouts from state 5: of 4 it lacks 2."""
    lesson = a_lesson(5)
    through = [([13, 14, 15, 2], 1), ([13, 14, 16, 2], 0)]
    below = a_state(3, {14: [], 16: []})
    lesson.states = [a_state(5, {12: through}), below]
    visit.count_passing(lesson)
    assert below.passing == [(1, 2), (0, 0)] and below.trials == [2, 0]
    asked = visit.requests(PARTS, lesson.problem, below, 4)
    assert Counter(request.answer[-1] for request in asked) == {14: 2, 16: 4}


def test_a_rollout_from_the_bare_prompt_may_be_as_long_as_the_greedy_answer():
    """Else a right answer much longer than the golden one counts as wrong when its problem comes
    back."""
    problem, most = a_lesson(5).problem, Config().rollout.max_tokens
    for k, token, limit in ((6, 11, most), (3, 14, 64 + 4 * 3)):
        asked = visit.requests(PARTS, problem, a_state(k, {token: [], 7: []}), 2)
        assert [request.limit for request in asked] == [limit] * 4


RIGHT_ANSWER = Answer([11, 2], "def solve", "right")


@pytest.mark.parametrize("right, asked", [(0, []), (1, [[1]])])
def test_the_greedy_answer_is_asked_for_where_the_bare_prompt_was_answered_right(right, asked):
    """Wherever k stands: one right rollout of eight is reason to ask, then and from then on."""
    lesson, prompts_asked = a_lesson(3), []
    some = {11: [([5, 2], 1)] * right + [([5, 2], 0)] * 8, 7: [([5, 2], 0)] * 8}
    none = {14: [([2], 0)], 7: [([2], 0)]}
    lesson.states = [a_state(3, none, targets=[None] * 2), a_state(6, some, targets=[])]
    answers = lambda parts, problems: (
        prompts_asked.extend(p.prompt for p in problems) or [RIGHT_ANSWER] * len(problems)
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(visit, "greedy_answers", answers)
        visit.move(PARTS, [lesson])
        assert prompts_asked == asked
        assert (lesson.student.solved, lesson.student.k == 6) == (bool(asked), bool(asked))
        lesson.states.pop()  # the bare prompt rests
        visit.move(PARTS, [lesson])
        assert prompts_asked == asked * 2


@pytest.mark.parametrize("served, next_k", [(-0.05, 4), (-3.0, 3)])
def test_k_grows_by_what_the_state_is_worth_after_training(served, next_k):
    """The golden action is right 8 times of 8 and was improbable: as soon as it is served, k grows;
    nothing is sampled again to confirm it. Broken weights count for nothing."""
    lesson = a_lesson(3)
    right, wrong = [([15, 2], 1)] * 8, [([15, 2], 0)] * 8
    lesson.states = [a_state(3, {14: right, 7: wrong}, targets=[-0.05, None])]
    answers = {
        "remember": lambda sequences: None,
        "token_logprobs": lambda prefixes, tokens: [[served, math.log(0.2)]],
    }
    engine = SimpleNamespace(**vars(PARTS.engine) | answers)
    parts = SimpleNamespace(**vars(PARTS) | {"engine": engine})
    visit.check(parts, [lesson])
    lesson.golden_standing = [SimpleNamespace(logprob=-2.0)] * len(GOLDEN)  # k passes one at a time
    visit.move(parts, [lesson])
    assert lesson.student.k == next_k


def test_the_shortest_right_program_in_own_words_is_visited_next():
    """Found from k or further, whole, and not the golden text; departing from it where others that
    failed did is what its states ask about."""
    lesson = a_lesson(4)
    right = [([31, 14, 15, 2], 1), ([31, 32, 14, 15, 2], 1), ([14, 15, 2], 1)]
    wrong = [([31, 14, 16, 2], 0), ([33, 14, 16, 2], 0), ([31, 14], 0)]
    lesson.states = [
        a_state(4, {13: right[2:] + wrong}),
        a_state(5, {12: right[:2]}),
        a_state(2, {14: [([2], 1)]}),  # shorter, and the answer to an easier question
    ]
    own = find_own_words(lesson)
    assert own.tokens == [11, 12, 31, 14, 15, 2] and own.k == 4
    assert set(own.harm) <= {1, 2, 3} and max(own.harm, key=own.harm.get) == 2  # the 15
    lesson.student.own = own
    golden, in_own_words = visit.look(
        SimpleNamespace(learner=SimpleNamespace(look=lambda problem: LOOK)), lesson.student, 8
    )
    assert (golden.own, golden.k, golden.problem.golden) == (None, 4, GOLDEN)
    assert (in_own_words.own, in_own_words.problem.golden) == (own, own.tokens)
    c = Config().credit
    in_own_words.golden_standing = [SimpleNamespace(logprob=-1.0)] * 6
    assert visit.states_of(in_own_words, c)[0] == 2 and 4 not in visit.states_of(in_own_words, c)


def test_where_the_greedy_answer_fails_the_right_program_next_to_it_is_visited():
    """From where they part, whatever k's state says; those found in own words count as well."""
    lesson, other = a_lesson(4), a_lesson(2)
    lesson.answer = Answer([11, 12, 31, 34, 35, 2], "def solve", "wrong output")
    rollouts = {31: [([34, 36, 37, 2], 1), ([14, 2], 1)], 32: [([14, 2], 0)]}
    lesson.states = [a_state(4, rollouts, targets=[-0.1, None])]
    own = find_own_words(lesson)
    assert own.tokens == [11, 12, 31, 34, 36, 37, 2] and max(own.harm, key=own.harm.get) == 3
    other.problem = replace(lesson.problem, golden=own.tokens)
    other.states = [a_state(3, {35: [([38, 2], 1)]})]
    own = find_own_words(lesson, other)
    assert own.tokens == [11, 12, 31, 34, 35, 38, 2] and max(own.harm, key=own.harm.get) == 2
    lesson.answer = RIGHT_ANSWER
    assert find_own_words(lesson, other) is None


LOOK = SimpleNamespace(before=None, golden=[], prompt=[])


@pytest.mark.parametrize(
    "rollouts",
    [
        [([31, 14, 15, 2], 1)],  # none failed
        [([13, 14, 15, 2], 1), ([31, 2], 0)],  # the golden text alone is right
        [([31, 14, 15], 1), ([31, 2], 0)],  # cut off
        [([31] * 70 + [2], 1), ([31, 2], 0)],  # much longer than the golden text
        [([31, 14, 15, 2], 1)] * 10 + [([31, 2], 0)],  # k goes well
    ],
)
def test_no_text_in_own_words_is_looked_for_in_vain(rollouts):
    lesson = a_lesson(5)
    lesson.states = [a_state(5, {12: rollouts}, targets=[None])]
    assert find_own_words(lesson) is None


def test_what_is_asked_at_k_comes_before_own_words():
    lesson = a_lesson(5)
    lesson.states = [a_state(5, {12: [([31, 14, 15, 2], 1), ([31, 2], 0)]})]
    assert find_own_words(lesson)
    lesson.states[0].targets = [-0.2]
    assert find_own_words(lesson) is None


def test_a_text_in_own_words_ends_with_its_function():
    """What follows is neither run nor learnt."""
    lesson = a_lesson(5)
    lesson.states = [a_state(5, {12: [([31, 14, 15, 99], 1), ([31, 16, 2], 0)]})]
    assert find_own_words(lesson).tokens == [11, 12, 31, 14, 15, 2]


def test_a_state_of_two_texts_is_held_once_and_not_where_one_asks():
    golden, own = [11, 12, 13, 2], [11, 12, 14, 15, 2]  # the states of the first three are the same
    length = {id(golden): 4, id(own): 5}

    def batch(text: list[int], *asked: int) -> Batch:
        """asked: golden positions; the state of the first token is visited, too."""
        at = [Entry(length[id(text)] - p, [11, 7], [-0.1, None]) for p in asked]
        nothing = Entry(length[id(text)], [11, 7], [None, None])
        return Batch(prompts.Problem(None, [1], text), None, [nothing, *at])

    for made, held in (
        ([batch(golden), batch(own)], [[1, 1, 1, 1], [0, 0, 0, 1, 1]]),
        ([batch(golden, 1), batch(own, 2)], [[1, 0, 0, 1], [0, 0, 0, 1, 1]]),
        ([batch(golden, 3), batch(own, 3)], [[1, 1, 1, 0], [0, 0, 0, 0, 1]]),
    ):
        learner.hold_once(made)
        assert [b.held.int().tolist() for b in made] == held


def test_progress_is_whole():
    """What a checkpoint and other ranks get of a student is all that a visit has changed."""
    student = a_lesson(4, good=3, harm={2: 1.5}, streak=2, visits=3, visited=7).student
    student.own, student.kept = OwnWords([11, 2], 1, {1: 2.0}), Kept([11, 2], [-0.1, -0.2])
    student.turn_k, student.idle = 4, 2
    student.beyond = Rest(6, 2, {})
    student.rests = {3: Rest(9, 1, {11: 0.5})}
    copy = Student(student.problem, k=1)
    copy.progress = student.progress
    assert copy == student


def test_a_checkpoint_of_another_version_is_refused(tmp_path):
    torch.save({"learner": {}, "visits": 3, "students": {}}, tmp_path / "trainer.pt")
    checkpoint = Checkpoint(tmp_path, {})
    parts = SimpleNamespace(run=SimpleNamespace(folder="runs/first"))
    with pytest.raises(BadInput, match="another version .* --warm-start runs/first"):
        saving.restore(parts, [], checkpoint)


def test_only_a_state_that_went_well_rests_longer_and_longer():
    lesson, c = a_lesson(4), replace(Config().credit, rest=3)
    for number, well, failing in ((10, 13, 13), (20, 26, 23), (30, 42, 33)):
        lesson.student.visits = number
        lesson.states = [
            a_state(k, {11: [([2], reward)], 7: [([2], reward)]}, targets=[None, None])
            for k, reward in ((1, 1), (2, 0))
        ]
        visit.rest(lesson, c)
        assert {k: rest.until for k, rest in lesson.student.rests.items()} == {1: well, 2: failing}


def test_where_no_longer_state_has_a_right_rollout_they_pause():
    """For one visit, two, four and no more; a right rollout from one of them ends it."""
    lesson = a_lesson(3)
    student = lesson.student

    def pause(number: int, rewards: dict[int, int]) -> int:
        """Visits without a look beyond k after that visit to the problem."""
        student.visits = number
        lesson.states = [a_state(k, {11: [([2], r)], 7: [([2], 0)]}) for k, r in rewards.items()]
        visit.rest_beyond(lesson)
        return student.beyond.until - number

    failed = {3: 1, 4: 0, 6: 0}  # states up to k count for nothing
    assert [pause(n, failed) for n in (1, 3, 6, 11, 16)] == [1, 2, 4, 4, 4]
    assert pause(21, {3: 0, 4: 0, 6: 1}) == 0
    assert pause(22, failed) == 1
    assert pause(23, {3: 1, 2: 0}) == 0  # that visit had no longer state: nothing new


def test_a_rest_ends_when_the_model_does_something_else_there():
    """By the probability that its actions have lost, not by their logprobs: a token of 0.02 % that
    loses all of it has changed nothing."""
    lesson = a_lesson(4, visits=7)  # this is the eighth visit to the problem

    def rests(probabilities: dict[int, float]) -> set[int]:
        """What rests of a state of length 2 that went well before."""
        lesson.before = torch.zeros(len(GOLDEN), 100).log()
        for token, p in probabilities.items():
            lesson.before[len(GOLDEN) - 2, token] = math.log(p)
        return visit.resting(lesson)

    lesson.student.rests = {2: Rest(9, 1, {11: 0.6, 7: 0.3, 5: 0.0002})}
    assert rests({11: 0.6, 7: 0.3, 5: 0.0002}) == {2}
    assert rests({11: 0.6, 7: 0.3}) == {2}
    assert rests({11: 0.58, 7: 0.24}) == {2}
    assert rests({11: 0.52, 7: 0.25, 9: 0.2}) == set()
    assert rests({11: 0.75, 7: 0.15}) == set()  # one gains, the other loses
    lesson.student.visits = 9
    assert rests({11: 0.6, 7: 0.3, 5: 0.0002}) == set()  # it is over


def test_further_pairs_decide_the_reward_and_stand_in_no_prompt():
    """`reward.pairs`: a program that is right by coincidence is not rewarded."""
    bare = prompts.Task("a", train=(([[1, 2]], [[2, 1]]),), test=(([[3, 4]], [[4, 3]]),))
    pairs = {"a": [bare.train[0], ([[5, 6]], [[6, 5]])]}
    task = task_files.with_further_pairs({"a": bare}, pairs)["a"]
    assert task.further == (pairs["a"][1],) and prompts.render(task) == prompts.render(bare)

    body = '\n    """\n    result = {}\n    return result\n'
    texts = ["[row[::-1] for row in grid]", "[[2, 1]] if grid == [[1, 2]] else [[4, 3]]", "[[0]]"]
    decode = lambda tokens, skip_special_tokens=True: body.format(texts[tokens[0]])
    tokenizer = SimpleNamespace(eos_token_id=99, decode=decode)
    problems = [prompts.Problem(task, [1], [n, 99]) for n in range(len(texts))]
    with Sandbox(workers=1, allow_weak=True) as box:
        parts = SimpleNamespace(
            box=box, tokenizer=tokenizer, config=Config(reward=RewardSettings(pairs="more.json"))
        )
        verdicts = [visit.submit(parts, problem, problem.golden).verdict for problem in problems]
        told = [visit.verdict_text(problems[0], verdict, False) for verdict in verdicts]
        coincidence = "right on the task's own pairs, wrong on a further one"
        assert told == ["right", coincidence, "wrong output"]

        right, by_chance, wrong = (
            Rollout([n], SimpleNamespace(verdict=v), n == 0) for n, v in enumerate(verdicts)
        )
        lines = [record.written(parts, problems[0], r) for r in (right, by_chance, wrong)]
        assert [line["detail"] for line in lines] == ["", coincidence, ""]
        assert [len(line["outputs"]) for line in lines] == [2, 2, 2]  # as the page shows them


def test_a_problem_whose_golden_solution_is_wrong_is_not_taught(capsys):
    """963c33f8 has a pair with a wrong label, and the program follows the rule."""
    c = Config(reward=RewardSettings(pairs="more.json"))
    tokenizer = SimpleNamespace(eos_token_id=99, decode=lambda tokens, **_: tokens[0])
    rest = lambda i: prompts.read_golden(i).removeprefix(prompts.ASSISTANT_PREFIX)
    problems = [
        prompts.Problem(prompts.find_task(i), [1], [rest(i), 99]) for i in (TASK, "963c33f8")
    ]
    with Sandbox(workers=1, allow_weak=True) as box:
        assert start.teachable(c, box, tokenizer, problems) == problems[:1]
        assert "of reward.pairs more.json: 963c33f8" in capsys.readouterr().out
        assert start.teachable(c, box, tokenizer, problems[:1]) == problems[:1]
        for asked, some in ((["963c33f8", TASK], problems), ([], problems[1:])):
            with pytest.raises(BadInput, match="wrong on a pair of their task.*: 963c33f8"):
                start.teachable(replace(c, only=asked), box, tokenizer, some)


def test_an_answer_that_its_limit_cut_off_is_told(tiny_folder):
    """What failed for want of tokens does not read as a fault of the program."""
    tokenizer = AutoTokenizer.from_pretrained(tiny_folder)
    engine = SimpleNamespace(
        end_of_turn=tokenizer.eos_token_id, function_end=prompts.FunctionEnd(tokenizer)
    )
    is_cut_off = functools.partial(Engine.is_cut_off, engine)
    golden = prompts.golden_tokens(prompts.read_golden(TASK), tokenizer)
    code = tokenizer.encode("\nprint(1)", add_special_tokens=False)
    assert golden[-1] == tokenizer.eos_token_id and not is_cut_off(golden)
    left = next(n for n in range(1, 9) if not is_cut_off(golden[:-1] + code[:n]))
    assert left > 1, "a line break alone does not leave the function"
    assert all(is_cut_off(golden[:n]) for n in range(1, len(golden)))

    task = prompts.find_task(TASK)
    problem = prompts.Problem(task, [1], golden)
    for detail, told in (("TypeError", "; TypeError"), ("", "")):
        verdict = SimpleNamespace(outputs=None, detail=detail, status="error")
        expected = "cut off at its limit of tokens" + told
        assert visit.verdict_text(problem, verdict, cut_off=True) == expected
    assert visit.verdict_text(problem, SimpleNamespace(outputs=task.outputs), True) == "right"


@pytest.mark.parametrize("side", [1, 2])
def test_weights_that_give_no_finite_logprob_are_not_saved(side):
    found = {"a": [[1, 2], [-0.1, -0.2], [-0.1, -0.2]]}
    saving.check_finite(found)
    found["a"][side][1] = math.nan
    with pytest.raises(BadInput, match="not finite and are not saved"):
        saving.check_finite(found)


def test_the_end_of_turn_is_scored_as_it_stands(visits, problem):
    """At k = 1 it is the teacher token: the program is the golden solution, nothing is sampled
    after it."""
    end = problem.golden[-1]
    ends = [a for v in visits for a in v["actions"] if a["token_id"] == end]
    first = next(a for v in visits if v["k"] == 1 for a in v["actions"] if a["teacher"])
    assert first["token_id"] == end and first["reward"] == 1 and ends
    assert all(r["text"] == "" for a in ends for r in a["rollouts"]) and all(
        len(set(a["rewards"])) == 1 for a in ends
    )


def test_training_moved_what_it_was_asked_to_move(visits):
    """In what is served, in a real run: the right way, each of them."""
    asked = [a for v in visits for a in v["actions"] if a["target_logprob"] is not None]
    assert asked
    for a in asked:
        assert (a["served_logprob"] - a["logprob"]) * a["advantage"] > 0


def test_visits_follow_on_one_another(real_run, visits):
    heads = {
        v["visit"]: v for v in reversed(visits)
    }  # the first line of each visit is the state of k
    assert heads[1]["k"] == 1 and heads[2]["k"] == heads[1]["next_k"]
    assert (
        heads[2]["weight_version"] == heads[1]["trained_version"] > heads[1]["weight_version"] == 0
    )
    health = lines(real_run, "health")
    taken = [h for h in health if not (h["skipped"] or h["taken_back"])]
    assert [h["step"] for h in taken] == list(range(1, heads[2]["trained_version"] + 1))
    for v in visits:
        for key in ("visit", "next_k", "weight_version", "trained_version", "seconds", "solved"):
            assert v[key] == heads[v["visit"]][key]
    state = torch.load(real_run / "checkpoint" / "trainer.pt", weights_only=False)
    assert (
        state["visits"] == 2
        and state["students"][TASK][0][0] == heads[2]["next_k"]
        and state["learner"]["version"] == heads[2]["trained_version"]
    )


def test_rollouts_say_what_was_run(visits, problem, tiny_folder):
    """Each program, put together again from the trace, has the verdict and the reward that the
    trace gives it."""
    tokenizer = AutoTokenizer.from_pretrained(tiny_folder)
    seen = Counter()
    with Sandbox(workers=2, allow_weak=True) as box:
        for v in visits:
            begun = problem.golden[: problem.length - v["k"]]
            for a in v["actions"]:
                text = "" if a["token_id"] == tokenizer.eos_token_id else a["text"]
                for r in a["rollouts"][:2]:
                    body = (tokenizer.decode(begun) + text + r["text"]).removesuffix("<|im_end|>")
                    verdict = box.run(prompts.ASSISTANT_PREFIX + body + "\n", problem.task.inputs)
                    assert (verdict.status, r["reward"]) == (
                        r["status"],
                        int(verdict.outputs == problem.task.outputs),
                    )
                    seen[r["reward"]] += 1
    assert seen[0] and seen[1]


def test_problems_and_logprobs(real_run, problem, visits):
    (p,) = lines(real_run, "problems")
    assert len(p["prompt"]) == len(problem.prompt) and len(p["golden"]) == problem.length == len(
        p["reference_logprobs"]
    )
    assert "".join(p["golden"]).startswith("\n    1. ") and p["prompt_logprobs"][0] is None
    first, second = lines(real_run, "logprobs")
    assert (
        first["logprobs"] == pytest.approx(p["reference_logprobs"], abs=0.05)
        and second["logprobs"] != first["logprobs"]
    )
    assert first["weight_version"] == 0 and second["weight_version"] > 0
    assert (
        first["prompt_logprobs"][1:] == pytest.approx(p["prompt_logprobs"][1:], abs=0.05)
        and second["prompt_logprobs"] != first["prompt_logprobs"]
    )
    for line in (first, second):
        assert set(line) == LOGPROBS
        for prefix, length in (("", len(p["golden"])), ("prompt_", len(p["prompt"]))):
            figures = list(
                zip(
                    *(line[prefix + name] for name in ("logprobs", "ranks", "alternatives")),
                    strict=True,
                )
            )
            assert len(figures) == length
            if prefix:
                assert figures.pop(0) == (None, None, None)
            for logprob, rank, best in figures:
                assert len(best) == 3 and (rank == 0) == (logprob == pytest.approx(best[0][1]))
    for v in visits:
        if v["visit"] == 1:
            for a in v["actions"]:
                assert a["reference_logprob"] == pytest.approx(a["logprob"], abs=0.1)
                if a["teacher"]:
                    assert first["logprobs"][-v["k"]] == pytest.approx(a["logprob"], abs=0.1)


def test_the_checkpoint_is_the_model_that_was_served(real_run, visits, problem):
    """transformers loads it, and its logprobs are those that the server gave at the end."""
    last = [v for v in visits if v["visit"] == 2][0]
    logprobs = small_models.hf_logprobs(real_run / "checkpoint", problem.state(last["k"]))[-1]
    for a in last["actions"]:
        assert logprobs[a["token_id"]].item() == pytest.approx(a["served_logprob"], abs=0.1)


# ------------------------------------------------------------------ the same once more


@pytest.fixture(scope="module")
def stopped(tiny_folder, tmp_path_factory):
    """(folder, stderr) of a run by torchrun that was sent SIGTERM after its second visit. The `--`
    is for torchrun, which takes --run for an option of its own."""
    folder = tmp_path_factory.mktemp("runs") / "stopped"
    command = [
        sys.executable,
        "-m",
        "torch.distributed.run",
        "--nproc-per-node",
        "1",
        "--",
        "train.py",
        "--config",
        "cpu.yaml",
        "--run",
        folder,
        f"model={tiny_folder}",
        "threads=1",
    ]
    errors = open(folder.with_suffix(".err"), "w+")
    with subprocess.Popen(
        command,
        cwd=ROOT,
        text=True,
        stdout=subprocess.PIPE,
        stderr=errors,
        env=os.environ | {"TORCH_ELASTIC_SHUTDOWN_TIMEOUT": "600"},
    ) as process:
        for line in process.stdout:
            if line.startswith("visit 2: "):
                process.terminate()
                break
        process.stdout.read()
    errors.seek(0)
    return folder, errors.read()


def without_times(folder, name: str, upto: int = VISITS) -> list[dict]:
    return [
        {key: value for key, value in line.items() if key not in ("seconds", "tokens_per_s", "mfu")}
        for line in lines(folder, name)
        if line["visit"] <= upto
    ]


def test_sigterm_to_torchrun_ends_the_visit_and_saves(stopped):
    folder, errors = stopped
    told = re.search(r"SIGTERM: finishing visit (\d+), then saving", errors)
    done = {v["visit"] for v in lines(folder, "visits")}
    assert told, errors[-3000:]
    assert checkpoints.read(folder / "checkpoint").visits == max(done) and done == set(
        range(1, max(done) + 1)
    )
    assert max(done) in (int(told[1]), int(told[1]) - 1), "it may come just between two visits"


@pytest.mark.parametrize("name", ["visits", "logprobs", "health"])
def test_the_same_seed_gives_the_same_run_by_torchrun(stopped, real_run, name):
    assert without_times(stopped[0], name) == without_times(real_run, name)


def by_two_processes(*arguments) -> None:
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2", "--"]
    done = subprocess.run(
        [*torchrun, "train.py", *map(str, arguments)], cwd=ROOT, text=True, capture_output=True
    )
    assert done.returncode == 0, done.stderr[-3000:]


def test_two_processes_go_on_as_if_they_had_not_been_stopped(tmp_path):
    small = small_runs.make(
        tmp_path / "small", count=2, visits=4, stop_when_solved=False, checkpoint={"keep": 2}
    )
    whole, resumed = tmp_path / "whole", tmp_path / "resumed"
    by_two_processes("--config", small / "settings.yaml", "--run", whole)
    shutil.copytree(whole, resumed)
    for name in ("checkpoint", "previous", "furthest", "visit-4"):
        shutil.rmtree(resumed / name, ignore_errors=True)
    (resumed / "visit-2").rename(resumed / "checkpoint")
    by_two_processes("--resume", resumed)
    for name in ("visits", "logprobs", "health"):
        assert without_times(resumed, name, 4) == without_times(whole, name, 4)
    states = [torch.load(f / "checkpoint" / "trainer.pt") for f in (whole, resumed)]
    masters = [state["learner"]["masters"] for state in states]
    assert all(torch.equal(masters[0][name], masters[1][name]) for name in masters[0])
    assert states[0]["students"] == states[1]["students"] and states[0]["visits"] == 4
