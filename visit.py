"""The steps of a visit: choose states, sample, execute, give credit, record. train.py calls them in order."""
import math
from concurrent.futures import Future
from dataclasses import dataclass, field

import credit
import prompts
from config import Config, CreditSettings
from learner import Entry, Learner, Reference, Report
from rollout import Engine
from sandbox import Sandbox
from traces import Run


@dataclass
class Parts:
    """The links of the chain, each made once at start-up."""
    config: Config
    tokenizer: object
    engine: Engine
    learner: Learner
    reference: Reference
    box: Sandbox
    run: Run


@dataclass
class Student:
    """A problem and how far the model has come with it."""
    problem: prompts.Problem
    k: int
    solved: bool = False


@dataclass
class Rollout:
    tokens: list[int]               # sampled after the action
    verdict: Future
    reward: int = 0


@dataclass
class State:
    """One (problem, k) of a visit; lists run parallel to `actions`."""
    k: int
    actions: list[int]
    logprobs: list[float]                                           # served, when sampled
    rollouts: list[list[Rollout]] = field(default_factory=list)
    advantages: list[int] = field(default_factory=list)
    confidences: list[float] = field(default_factory=list)
    targets: list[float | None] = field(default_factory=list)
    reward: float = 0.0                                             # the state's

    @property
    def probabilities(self) -> list[float]:
        return [math.exp(x) for x in self.logprobs]

    @property
    def rewards(self) -> list[float]:
        """Action rewards."""
        return [sum(r.reward for r in rollouts) / len(rollouts) for rollouts in self.rollouts]


def choose(parts: Parts, problem: prompts.Problem, ks: list[int]) -> list[State]:
    """The states with their actions: the served model's most probable next tokens, the teacher token among them."""
    prefixes = [problem.state(k) for k in ks]
    c = parts.config.credit
    ranked = parts.engine.top_tokens(prefixes, c.actions)
    actions = [credit.choose_actions(top, problem.golden[problem.length - k], c.actions, c.floor) for k, top in zip(ks, ranked)]
    logprobs = parts.engine.token_logprobs(prefixes, actions)
    return [State(k, a, l) for k, a, l in zip(ks, actions, logprobs)]


def sample(parts: Parts, problem: prompts.Problem, states: list[State]) -> None:
    """Rollouts of every action; each program goes to the sandbox as soon as it is finished.

    The end-of-turn token finishes its program: nothing is sampled after it, and its one verdict stands for all its rollouts.
    """
    waiting = []
    for state in states:
        state.rollouts = [[] for _ in state.actions]
        for token, rollouts in zip(state.actions, state.rollouts):
            begun = problem.golden[:problem.length - state.k] + [token]
            if token == problem.golden[-1]:
                rollouts += [Rollout([], submit(parts, problem, begun))] * parts.config.credit.rollouts
            else:
                waiting += [(begun, rollouts, 64 + int(state.k * parts.config.rollout.stretch))] * parts.config.credit.rollouts
    for index, tokens in parts.engine.sample([problem.prompt + begun for begun, _, _ in waiting], [limit for _, _, limit in waiting]):
        begun, rollouts, _ = waiting[index]
        rollouts.append(Rollout(tokens, submit(parts, problem, begun + tokens)))


def submit(parts: Parts, problem: prompts.Problem, tokens: list[int]) -> Future:
    return parts.box.submit(prompts.program(tokens, parts.tokenizer), problem.task.inputs)


def execute(problem: prompts.Problem, states: list[State]) -> None:
    """Wait for the verdicts. Reward 1: right on every train and test pair, compared here and nowhere else."""
    for rollout in (r for state in states for rollouts in state.rollouts for r in rollouts):
        rollout.reward = int(rollout.verdict.result().outputs == problem.task.outputs)


def give_credit(state: State, c: CreditSettings) -> None:
    successes = [sum(r.reward for r in rollouts) for rollouts in state.rollouts]
    trials = [len(rollouts) for rollouts in state.rollouts]
    state.advantages, state.confidences = credit.advantages(successes, trials, state.probabilities, c.confidence)
    state.targets, _ = credit.targets(state.probabilities, state.advantages, c.floor, c.rest_floor)
    state.reward = credit.state_reward(state.rewards, state.probabilities)


def entry(state: State, version: int) -> Entry:
    return Entry(state.k, state.actions, state.advantages, state.targets, version)


def greedy_answers(parts: Parts, problems: list[prompts.Problem]) -> list[tuple[str, str]]:
    """(program, verdict) of the served model's greedy answer to each bare prompt; the verdict is "right" or why not."""
    tokens = dict(parts.engine.sample([p.prompt for p in problems], temperature=0.0))
    verdicts = [submit(parts, p, tokens[n]) for n, p in enumerate(problems)]
    answers = []
    for n, (problem, verdict) in enumerate(zip(problems, (v.result() for v in verdicts))):
        why = "right" if verdict.outputs == problem.task.outputs else verdict.detail or ("wrong output" if verdict.status == "ok" else verdict.status)
        answers.append((prompts.program(tokens[n], parts.tokenizer), why))
    return answers


# ---------------------------------------------------------------------------- records

def digit_rows(grids) -> list[list[str]] | None:
    return None if grids is None else [["".join(map(str, row)) for row in grid] for grid in grids]


def record_problem(parts: Parts, problem: prompts.Problem, greedy: str) -> None:
    """The line of problems.jsonl, under the starting weights; `greedy` is the verdict of the greedy answer."""
    names = [parts.tokenizer.decode([t]) for t in problem.tokens]
    places = list(range(problem.length))
    logprobs = parts.reference.logprobs(problem, places).cpu()
    parts.run.append("problems", task=problem.task.id, prompt=names[:len(problem.prompt)], golden=names[len(problem.prompt):],
                     train=[digit_rows(pair) for pair in problem.task.train], test=[digit_rows(pair) for pair in problem.task.test],
                     reference_logprobs=[logprobs[i, t].item() for i, t in enumerate(problem.golden)],
                     prompt_logprobs=parts.learner.prompt_logprobs(problem), greedy=greedy)


def record_visit(parts: Parts, number: int, student: Student, k: int, states: list[State], before, version: int,
                 report: Report, served: list[list[float]], seconds: dict[str, float], greedy: str | None) -> None:
    """The lines of logprobs.jsonl, visits.jsonl and health.jsonl. `before` is (L, V), k the redaction length visited."""
    problem, name = student.problem, lambda t: parts.tokenizer.decode([t])
    top = before.topk(3)
    teacher = [before[i, t].item() for i, t in enumerate(problem.golden)]
    parts.run.append("logprobs", visit=number, task=problem.task.id, weight_version=version, logprobs=teacher,
                     ranks=[int((before[i] > x).sum()) for i, x in enumerate(teacher)],
                     alternatives=[[[name(t), x] for x, t in zip(xs, ts)] for xs, ts in zip(top.values.tolist(), top.indices.tolist())])
    reference = parts.reference.logprobs(problem, [problem.length - s.k for s in states]).cpu()
    for row, state in enumerate(states):
        actions = []
        for n, token in enumerate(state.actions):
            rollouts = [{"text": parts.tokenizer.decode(r.tokens), "status": r.verdict.result().status,
                         "detail": r.verdict.result().detail, "reward": r.reward,
                         "outputs": digit_rows(r.verdict.result().outputs)} for r in state.rollouts[n]]
            actions.append(dict(
                token_id=token, text=name(token), teacher=token == problem.golden[problem.length - state.k],
                probability=state.probabilities[n], logprob=state.logprobs[n], reference_logprob=reference[row, token].item(),
                target_logprob=state.targets[n], trained_logprob=report.trained[row][n], served_logprob=served[row][n],
                moved=report.moved[row][n], rewards=[r["reward"] for r in rollouts], reward=state.rewards[n],
                confidence=state.confidences[n], advantage=state.advantages[n], rollouts=rollouts))
        gap = max(abs(a - b) for a, b in zip(report.trained[row], served[row]))
        parts.run.append("visits", task=problem.task.id, visit=number, k=state.k, length=problem.length, state_reward=state.reward,
                         weight_version=version, trained_version=parts.learner.version, probe_gap=gap, next_k=student.k,
                         drift=report.drift, skipped=report.skipped, solved=student.solved, greedy=greedy if row == 0 else None,
                         seconds=seconds, actions=actions)
    for step, health in enumerate(report.health):
        parts.run.append("health", step=version + step + 1, visit=number, task=problem.task.id, **health)


def summary(parts: Parts, student: Student, k: int, states: list[State], report: Report, served, seconds) -> str:
    """The line a visit prints: what was reinforced (+) and discouraged (-), logprob before > target > trained > served."""
    moves = []
    for row, state in enumerate(states):
        for n, target in enumerate(state.targets):
            if target is not None:
                moves.append((abs(target - state.logprobs[n]), f"{'+' if state.advantages[n] > 0 else '-'}{parts.tokenizer.decode([state.actions[n]])!r} "
                              f"{state.logprobs[n]:.2f}>{target:.2f}>{report.trained[row][n]:.2f}>{served[row][n]:.2f}"))
    moves.sort(reverse=True)
    shares = [m for row in report.moved for m in row if m is not None]
    there = sum(parts.config.learner.reached <= m <= 2 - parts.config.learner.reached for m in shares)
    return (f"{student.problem.task.id} k {k}/{student.problem.length} reward {states[0].reward:.2f} -> k {student.k} | "
            + (f"{there}/{len(shares)} on target in {report.steps} steps: " if shares else "nothing settled")
            + ", ".join(text for _, text in moves[:3]) + (" ..." if len(moves) > 3 else "") + (" | SKIPPED: not finite" if report.skipped else "")
            + f" | sample {seconds['sample']:.1f} s, execute {seconds['execute']:.1f} s, train {seconds['train']:.1f} s")
