"""The steps of a visit: choose states, sample and judge, give credit, record. train.py calls them in order."""

import math
import statistics
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import NamedTuple

import torch
from tqdm import tqdm

import credit
import prompts
from config import Config, CreditSettings
from learner import Batch, Entry, Learner, Reference, Report, Standing
from rollout import Engine
from sandbox import Sandbox
from stopping import Stop
from traces import Run

WAITED = 0.3  # share of a visit's time from which waiting for programs is warned of
DECODED = 0.1  # mean gap in nats between a token's logprob as decoded and the trainer's from which it is warned of
FADED = 0.1  # nats by which a teacher token may lose before its state's rest is over
SPARE = 64  # tokens that a rollout may have beside `stretch` times what was cut off


@dataclass
class Parts:
    """The links of the chain, each made once at start-up."""

    config: Config
    tokenizer: object
    function_end: prompts.FunctionEnd
    engine: Engine
    learner: Learner
    reference: Reference
    box: Sandbox
    run: Run
    stop: Stop
    others: dict[str, tuple] = field(
        default_factory=dict
    )  # {task: (progress, standing)} of the run's problems left out this time


class Rest(NamedTuple):
    """A state in which nothing was asked for is left out for a while."""

    last: int  # visit
    times: int  # how often in a row
    logprob: float  # the teacher token's then

    def lasts(self, visit: int, logprob: float) -> bool:
        """Not longer than the teacher token stands as it did: training elsewhere may have made it less likely."""
        return visit <= self.last and logprob > self.logprob - FADED


@dataclass
class Student:
    """A problem and how far the model has come with it."""

    problem: prompts.Problem
    k: int
    solved: bool = False
    rests: dict[int, Rest] = field(default_factory=dict)  # {redaction length: rest}
    streak: int = 0  # visits in a row whose state reward was high enough to raise k
    good: int | None = None  # redaction length from which k was last raised
    harm: dict[int, float] = field(
        default_factory=dict
    )  # {redaction length: failures too many of rollouts that departed there}

    @property
    def progress(self) -> tuple:
        """All of it but the problem, in plain values: what a checkpoint and other ranks need."""
        rests = {k: tuple(rest) for k, rest in self.rests.items()}
        return self.k, self.solved, rests, self.streak, self.good, self.harm

    @progress.setter
    def progress(self, values: tuple) -> None:
        self.k, self.solved, rests, self.streak, self.good, self.harm = values
        self.rests = {k: Rest(*rest) for k, rest in rests.items()}

    @property
    def standing(self) -> dict:
        """For people: what checkpoint.json has of it."""
        return {"k": self.k, "length": self.problem.length, "solved": self.solved}


@dataclass
class Rollout:
    tokens: list[int]  # sampled after the action
    verdict: Future
    reward: int = 0


@dataclass
class Watched:
    """A rollout whose tokens' logprobs were asked for as they were decoded."""

    prefix: list[int]
    tokens: list[int]
    decoded: list[float]


@dataclass
class State:
    """One (problem, k) of a visit; lists run parallel to `actions`."""

    k: int
    actions: list[int]
    logprobs: list[float]  # served, when sampled
    rollouts: list[list[Rollout]] = field(default_factory=list)
    level: float = 0.0  # confidence asked for at the last look at the rollouts
    advantages: list[int] = field(default_factory=list)
    confidences: list[float] = field(default_factory=list)
    targets: list[float | None] = field(default_factory=list)
    reward: float = 0.0  # the state's

    @property
    def probabilities(self) -> list[float]:
        return [math.exp(x) for x in self.logprobs]

    @property
    def successes(self) -> list[int]:
        return [sum(r.reward for r in rollouts) for rollouts in self.rollouts]

    @property
    def trials(self) -> list[int]:
        return [len(rollouts) for rollouts in self.rollouts]

    @property
    def asked(self) -> bool:
        """Whether an action has a target."""
        return any(target is not None for target in self.targets)

    @property
    def rewards(self) -> list[float]:
        """Action rewards."""
        return [right / tried for right, tried in zip(self.successes, self.trials)]


@dataclass
class Lesson:
    """One problem in a visit."""

    number: int  # of the visit
    student: Student
    k: int  # redaction length visited
    before: torch.Tensor  # (L, V) logprobs before the step
    golden: list[Standing]  # of the golden tokens before the step
    prompt: list[Standing]  # of the prompt's after the first
    states: list[State] = field(default_factory=list)
    served: list[list[float]] = field(
        default_factory=list
    )  # logprobs of the states' actions after the step
    greedy: str | None = None  # verdict of the greedy answer to the bare prompt, once k is L
    program: str = ""  # that answer

    @property
    def problem(self) -> prompts.Problem:
        return self.student.problem

    @property
    def teacher(self) -> list[float]:
        """Logprobs of the golden tokens before the step."""
        return [s.logprob for s in self.golden]

    def batch(self, version: int) -> Batch:
        return Batch(
            self.problem,
            self.before,
            [Entry(s.k, s.actions, s.advantages, s.targets, version) for s in self.states],
        )


def look(parts: Parts, student: Student, number: int) -> Lesson:
    found = parts.learner.look(student.problem)
    return Lesson(number, student, student.k, found.before, found.golden, found.prompt)


def choose(parts: Parts, lessons: list[Lesson]) -> None:
    """The states with their actions: the served model's most probable next tokens, the teacher token among them."""
    c = parts.config.credit
    places = []
    for x in lessons:
        resting = {
            k
            for k, rest in x.student.rests.items()
            if rest.lasts(x.number, x.teacher[x.problem.length - k])
        }
        places += [
            (x, k)
            for k in credit.choose_states(
                x.teacher, x.k, c.states, c.floor, resting, x.student.harm
            )
        ]
    prefixes = [x.problem.state(k) for x, k in places]
    parts.engine.remember([x.problem.tokens[:-1] for x in lessons])
    ranked = parts.engine.top_tokens(prefixes, c.actions)
    actions = [
        credit.choose_actions(top, x.problem.golden[x.problem.length - k], c.actions, c.floor)
        for (x, k), top in zip(places, ranked)
    ]
    for (x, k), a, logprobs in zip(places, actions, parts.engine.token_logprobs(prefixes, actions)):
        x.states.append(State(k, a, logprobs, [[] for _ in a]))


def sample(
    parts: Parts, lessons: list[Lesson], lap: Callable[[str], None]
) -> tuple[list[Watched], float]:
    """Rollouts of every action, in rounds: after each, a state gets more only where they can still settle an action.
    `lap` takes the time that was spent sampling and waiting for verdicts. Returns the rollouts that are watched, evenly
    spread over the first round, and the seconds to the first that was finished."""
    c, found = parts.config.credit, []
    sizes = credit.rounds(c.rollouts)
    levels = credit.levels(c.confidence, sizes)
    states = [(lesson.problem, state) for lesson in lessons for state in lesson.states]
    for size, level in zip(sizes, levels):
        found.append(sample_round(parts, states, size, 0 if found else parts.config.compared))
        lap("sample")
        for problem, state in states:
            judge(problem, state)
            state.level = level
        lap("execute")
        states = [
            (problem, state)
            for problem, state in states
            if credit.may_settle(
                state.successes, state.trials, state.probabilities, level, levels[-1], c.rollouts
            )
        ]
    return found[0]


def sample_round(
    parts: Parts, states: list[tuple[prompts.Problem, State]], size: int, compared: int
) -> tuple[list[Watched], float]:
    """`size` rollouts more of every action; each program goes to the sandbox as soon as it is finished. Returns `compared`
    of the rollouts with their logprobs as decoded, and the seconds to the first that was finished.

    An action that ends the turn or leaves the function finishes its program: nothing is sampled after it, and its one
    verdict stands for all its rollouts.
    """
    waiting, watched, began, first = [], [], time.perf_counter(), None
    for problem, state in states:
        before = problem.state(state.k)[-1]
        for token, rollouts in zip(state.actions, state.rollouts):
            begun = problem.golden[: problem.length - state.k] + [token]
            if token == problem.golden[-1] or parts.function_end.left(before, token):
                only = rollouts[0] if rollouts else Rollout([], submit(parts, problem, begun))
                rollouts += [only] * size
            else:
                limit = SPARE + int(state.k * parts.config.rollout.stretch)
                waiting += [(problem, begun, rollouts, limit)] * size
    count = min(compared, len(waiting))
    decoded = {n * len(waiting) // count: [] for n in range(count)}
    prefixes, limits = (
        [p.prompt + begun for p, begun, _, _ in waiting],
        [limit for *_, limit in waiting],
    )
    for index, tokens in parts.engine.sample(prefixes, limits, decoded=decoded):
        first = time.perf_counter() - began if first is None else first
        parts.stop.check()
        problem, begun, rollouts, _ = waiting[index]
        rollouts.append(Rollout(tokens, submit(parts, problem, begun + tokens)))
        if index in decoded:
            watched.append(Watched(prefixes[index], tokens, decoded[index]))
    return watched, first or 0.0


def compare(parts: Parts, watched: list[Watched]) -> dict | None:
    """How far the logprobs that tokens were decoded with lie from the trainer's under the same weights, in nats:
    {mean, p99, most, tokens}. `check` and training see the server's prefill; what is sampled comes from its decoding."""
    trained = parts.learner.logprobs([(w.prefix, w.tokens) for w in watched])
    gaps = sorted(abs(a - b) for w, row in zip(watched, trained) for a, b in zip(w.decoded, row))
    if not gaps:
        return None
    return {
        "mean": statistics.mean(gaps),
        "p99": gaps[int(0.99 * (len(gaps) - 1))],
        "most": gaps[-1],
        "tokens": len(gaps),
    }


def submit(parts: Parts, problem: prompts.Problem, tokens: list[int]) -> Future:
    return parts.box.submit(prompts.program(tokens, parts.tokenizer), problem.task.inputs)


def judge(problem: prompts.Problem, state: State) -> None:
    """Wait for the verdicts. Reward 1: right on every train and test pair, compared here and nowhere else."""
    for rollout in (rollout for rollouts in state.rollouts for rollout in rollouts):
        rollout.reward = int(rollout.verdict.result().outputs == problem.task.outputs)


def give_credit(state: State, c: CreditSettings) -> None:
    p = state.probabilities
    state.advantages, state.confidences = credit.advantages(
        state.successes, state.trials, p, state.level
    )
    times = [
        credit.halvings(confidence, c.confidence, c.halvings) for confidence in state.confidences
    ]
    state.targets, _ = credit.targets(p, state.advantages, c.floor, c.rest_floor, times)
    state.reward = credit.state_reward(state.rewards, p)


def check(parts: Parts, lessons: list[Lesson]) -> None:
    """Ask the server for the logprobs of all actions after the step."""
    states = [(x, s) for x in lessons for s in x.states]
    parts.engine.remember([x.problem.tokens[:-1] for x in lessons])
    served = parts.engine.token_logprobs(
        [x.problem.state(s.k) for x, s in states], [s.actions for _, s in states]
    )
    for (lesson, _), logprobs in zip(states, served):
        lesson.served.append(logprobs)


def move(parts: Parts, lessons: list[Lesson]) -> None:
    """Move k with the success; states that taught nothing rest; a problem whose bare prompt is answered right is solved."""
    c = parts.config.credit
    bare = []
    for x in lessons:
        rest(x, c.rest)
        note_harm(x)
        successes = [s for s in x.states if s.k >= x.k and s.reward >= c.raise_at]
        furthest = max(successes, key=lambda s: s.k, default=x.states[0])
        x.student.k = credit.next_k(
            furthest.k,
            furthest.reward,
            furthest.asked,
            x.teacher,
            c.raise_at,
            c.lower_at,
            c.jump,
            x.student.streak,
            x.student.good,
        )
        x.student.streak = x.student.streak + 1 if successes else 0
        x.student.good = furthest.k if successes else x.student.good
        if successes and furthest.k == x.problem.length:
            bare.append(x)
    for lesson, (program, verdict) in zip(bare, greedy_answers(parts, [x.problem for x in bare])):
        lesson.program, lesson.greedy, lesson.student.solved = program, verdict, verdict == "right"


def rest(lesson: Lesson, visits: int) -> None:
    """A state in which nothing was asked for rests for some visits, and for twice as many each time that it is so again."""
    rests = lesson.student.rests
    for state in lesson.states:
        before = rests.pop(state.k, None)
        if not state.asked:
            times = before.times if before else 0
            logprob = lesson.teacher[lesson.problem.length - state.k]
            rests[state.k] = Rest(lesson.number + visits * 2**times, times + 1, logprob)


def note_harm(lesson: Lesson) -> None:
    """Where departing from the golden text did harm. Old figures fade."""
    golden, harm = (
        lesson.problem.golden,
        {place: failures / 2 for place, failures in lesson.student.harm.items()},
    )
    for state in lesson.states:
        rest = golden[len(golden) - state.k :]
        rollouts = [
            ([action, *r.tokens], r.reward)
            for action, some in zip(state.actions, state.rollouts)
            for r in some
        ]
        for place, failures in credit.harm_of_departing(rest, rollouts).items():
            harm[place] = harm.get(place, 0.0) + failures
    lesson.student.harm = {
        place: failures for place, failures in harm.items() if abs(failures) > 0.01
    }


def greedy_answers(
    parts: Parts, problems: list[prompts.Problem], title: str | None = None
) -> list[tuple[str, str]]:
    """(program, verdict) of the served model's greedy answer to each bare prompt; the verdict is "right" or why not.
    With a title a progress bar is shown."""
    tokens, verdicts, answers = {}, {}, []
    sampled = parts.engine.sample([p.prompt for p in problems], temperature=0.0)
    for n, answer in tqdm(
        sampled, desc=title, total=len(problems), leave=False, disable=title is None
    ):
        tokens[n], verdicts[n] = answer, submit(parts, problems[n], answer)
    for n, problem in enumerate(problems):
        verdict = verdicts[n].result()
        why = (
            "right"
            if verdict.outputs == problem.task.outputs
            else verdict.detail or ("wrong output" if verdict.status == "ok" else verdict.status)
        )
        answers.append((prompts.program(tokens[n], parts.tokenizer), why))
    return answers


# ---------------------------------------------------------------------------- records


def digit_rows(grids) -> list[list[str]] | None:
    return None if grids is None else [prompts.digits(grid) for grid in grids]


def record_problem(
    parts: Parts, problem: prompts.Problem, prompt_logprobs: list[float], greedy: str | None
) -> None:
    """The line of problems.jsonl, under the starting weights: logprobs of the prompt's tokens after the first, the verdict of
    the greedy answer."""
    names = [parts.tokenizer.decode([t]) for t in problem.tokens]
    places = list(range(problem.length))
    logprobs = parts.reference.logprobs(problem, places).cpu()
    parts.run.append(
        "problems",
        task=problem.task.id,
        prompt=names[: len(problem.prompt)],
        golden=names[len(problem.prompt) :],
        train=[digit_rows(pair) for pair in problem.task.train],
        test=[digit_rows(pair) for pair in problem.task.test],
        reference_logprobs=[logprobs[i, t].item() for i, t in enumerate(problem.golden)],
        prompt_logprobs=[None] + prompt_logprobs,
        greedy=greedy,
    )


def columns(found: list[Standing], name) -> dict[str, list]:
    """Standings as logprobs.jsonl has them, with four digits, for the page shows three."""
    return {
        "logprobs": [round(s.logprob, 4) for s in found],
        "ranks": [s.rank for s in found],
        "alternatives": [[[name(t), round(x, 4)] for t, x in s.likeliest] for s in found],
    }


def record_visit(
    parts: Parts,
    lessons: list[Lesson],
    version: int,
    report: Report,
    seconds: dict[str, float],
    gap: dict | None,
) -> None:
    """The lines of logprobs.jsonl, visits.jsonl and health.jsonl. The seconds of the visit are shared out evenly; `gap` is
    what `compare` found."""
    seconds = {kind: s / len(lessons) for kind, s in seconds.items()}
    first = 0
    for lesson in lessons:
        rows = slice(first, first + len(lesson.states))
        record_lesson(
            parts, lesson, version, report, report.trained[rows], report.moved[rows], seconds, gap
        )
        first = rows.stop
    for step, health in enumerate(report.health):
        parts.run.append(
            "health",
            step=version + step + 1,
            visit=lessons[-1].number,
            task=lessons[-1].problem.task.id,
            **health,
        )


def record_lesson(
    parts: Parts,
    lesson: Lesson,
    version: int,
    report: Report,
    trained,
    moved,
    seconds: dict[str, float],
    decode_gap: dict | None,
) -> None:
    """`trained` and `moved` are the report's rows for this lesson's states."""
    number, student, states, served = lesson.number, lesson.student, lesson.states, lesson.served
    problem, name = student.problem, lambda t: parts.tokenizer.decode([t])
    prompt = {
        f"prompt_{key}": [None] + column for key, column in columns(lesson.prompt, name).items()
    }
    parts.run.append(
        "logprobs",
        visit=number,
        task=problem.task.id,
        weight_version=version,
        **columns(lesson.golden, name),
        **prompt,
    )
    reference = parts.reference.logprobs(problem, [problem.length - s.k for s in states]).cpu()
    for row, state in enumerate(states):
        actions = []
        for n, token in enumerate(state.actions):
            rollouts = [
                {
                    "text": parts.tokenizer.decode(r.tokens),
                    "status": r.verdict.result().status,
                    "detail": r.verdict.result().detail,
                    "reward": r.reward,
                    "outputs": digit_rows(r.verdict.result().outputs),
                }
                for r in state.rollouts[n]
            ]
            actions.append(
                dict(
                    token_id=token,
                    text=name(token),
                    teacher=token == problem.golden[problem.length - state.k],
                    probability=state.probabilities[n],
                    logprob=state.logprobs[n],
                    reference_logprob=reference[row, token].item(),
                    target_logprob=state.targets[n],
                    trained_logprob=trained[row][n],
                    served_logprob=served[row][n],
                    moved=moved[row][n],
                    rewards=[r["reward"] for r in rollouts],
                    reward=state.rewards[n],
                    confidence=state.confidences[n],
                    advantage=state.advantages[n],
                    rollouts=rollouts,
                )
            )
        probe_gap = max(abs(a - b) for a, b in zip(trained[row], served[row]))
        parts.run.append(
            "visits",
            task=problem.task.id,
            visit=number,
            k=state.k,
            length=problem.length,
            state_reward=state.reward,
            level=state.level,
            weight_version=version,
            trained_version=parts.learner.version,
            next_k=student.k,
            probe_gap=probe_gap,
            decode_gap=decode_gap,
            drift=report.drift,
            skipped=report.skipped,
            solved=student.solved,
            greedy=lesson.greedy if row == 0 else None,
            seconds=seconds,
            actions=actions,
        )


def nothing(lesson: Lesson) -> str:
    """Why nothing was asked: a teacher token and its rivals that are all right are left alone."""
    every_one = all(reward == 1 for state in lesson.states for reward in state.rewards)
    return "every program right, nothing to do" if every_one else "nothing settled"


def summary(
    parts: Parts,
    lessons: list[Lesson],
    report: Report,
    seconds: dict[str, float],
    latency: float,
    gap: dict | None,
) -> list[str]:
    """The lines a visit prints, one a problem: what was reinforced (+) and discouraged (-), logprob before > target >
    trained > served. The last says how long everything took (`latency`: the first rollout), what share of the time the sampler
    waited for programs, and the `gap` between decoding and trainer."""
    lines, first, reached = [], 0, parts.config.learner.reached
    for lesson in lessons:
        moves, shares = [], []
        for row, state in enumerate(lesson.states):
            for n, target in enumerate(state.targets):
                if target is not None:
                    trained = report.trained[first + row][n]
                    shares.append(report.moved[first + row][n])
                    moves.append(
                        (
                            abs(target - state.logprobs[n]),
                            f"{'+' if state.advantages[n] > 0 else '-'}{parts.tokenizer.decode([state.actions[n]])!r} "
                            f"{state.logprobs[n]:.2f}>{target:.2f}>{trained:.2f}>{lesson.served[row][n]:.2f}",
                        )
                    )
        first += len(lesson.states)
        moves.sort(reverse=True)
        there = sum(reached <= m <= 2 - reached for m in shares)
        lines.append(
            f"visit {lesson.number}: {lesson.problem.task.id} k {lesson.k}/{lesson.problem.length} reward {lesson.states[0].reward:.2f} -> k {lesson.student.k} | "
            + (
                f"{there}/{len(shares)} on target in {report.steps} steps: "
                if shares
                else nothing(lesson)
            )
            + ", ".join(text for _, text in moves[:3])
            + (" ..." if len(moves) > 3 else "")
        )
    waited = seconds["execute"] / sum(seconds.values())
    lines[-1] += (
        (" | SKIPPED: not finite" if report.skipped else "")
        + f" | sample {seconds['sample']:.1f} s (first rollout after {latency:.1f} s), execute {seconds['execute']:.1f} s, "
        + f"train {seconds['train']:.1f} s, waited {waited:.0%}"
        + (
            f" | decoded {gap['mean']:.3f} off, 99 % {gap['p99']:.3f}, most {gap['most']:.3f}"
            if gap
            else ""
        )
    )
    if waited > WAITED:
        lines.append(
            f"warning: {waited:.0%} of the visit was spent waiting for programs: raise sandbox.workers, or problems_per_visit to sample meanwhile"
        )
    if gap and gap["mean"] > DECODED:
        lines.append(
            f"warning: tokens were sampled with logprobs {gap['mean']:.2f} nats off the trainer's in the mean (limit "
            f"{DECODED}); likely causes: the attention kernel that decodes (try another VLLM_ATTENTION_BACKEND), CUDA "
            "graphs, a KV cache of another type; docs/numerics.md"
        )
    return lines + [
        f"{x.problem.task.id}: greedy answer to the bare prompt: {x.greedy}\n{x.program}"
        for x in lessons
        if x.greedy
    ]
