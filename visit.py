"""The steps of a visit: look, choose, sample, compare, give credit, train, check, move k.

train.py calls them in order; record.py writes down what they found.
"""

import itertools
import math
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tqdm import tqdm

import credit
import own_words
import prompts
from config import BadInput, Config, CreditSettings
from judge import Running
from learner import Learner, Reference, Report
from lesson import SPARE, Answer, Kept, Lesson, OwnWords, Rest, Rollout, State, Student
from rollout import Engine
from sandbox import Sandbox, Verdict
from stopping import Stop
from traces import Run

FORGOTTEN = 0.01  # failures below which harm is no longer kept
LONGEST_PAUSE = 4  # visits to a problem without a look beyond k
BROKEN = (
    "the weights give logprobs that are not finite and are not saved: go on from the last "
    "checkpoint with a limit to a step, such as learner.clip=1e-4"
)


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
    stop: Stop
    # {task: (progress, standing)} of the run's problems left out this time
    others: dict[str, tuple] = field(default_factory=dict)


@dataclass
class Watched:
    """A rollout whose tokens' logprobs were asked for as they were decoded."""

    prefix: list[int]
    tokens: list[int]
    decoded: list[float]


# ------------------------------------------------------------------ look, choose


def look(parts: Parts, student: Student, number: int) -> list[Lesson]:
    """The lessons of a problem: its golden text and, if there is one, the text in own words."""
    lessons = [look_at(parts, student, number, student.problem, student.k)]
    if student.own:
        problem = replace(student.problem, golden=student.own.tokens)
        lessons.append(look_at(parts, student, number, problem, student.own.k, student.own))
    return lessons


def look_at(
    parts: Parts,
    student: Student,
    number: int,
    problem: prompts.Problem,
    k: int,
    own: OwnWords | None = None,
) -> Lesson:
    found = parts.learner.look(problem)
    return Lesson(number, student, problem, own, k, found.before, found.golden, found.prompt)


def choose(parts: Parts, lessons: list[Lesson]) -> list[Lesson]:
    """The states with their actions: the served model's most probable next tokens, the teacher
    token among them. Returns the lessons that have any."""
    c = parts.config.credit
    chosen: list[tuple[Lesson, int]] = []  # (lesson, redaction length), one a state
    for lesson in lessons:
        chosen += [(lesson, k) for k in states_of(lesson, c)]

    prefixes = [lesson.problem.state(k) for lesson, k in chosen]
    fill_prefix_cache(parts, lessons)
    ranked = parts.engine.top_tokens(prefixes, c.actions)
    actions = [
        credit.choose_actions(likeliest, lesson.problem.teacher(k), c.actions, c.floor)
        for (lesson, k), likeliest in zip(chosen, ranked)
    ]
    served = parts.engine.token_logprobs(prefixes, actions)
    for (lesson, k), tokens, logprobs in zip(chosen, actions, served):
        lesson.states.append(State(k, tokens, logprobs, [[] for _ in tokens]))
    return [lesson for lesson in lessons if lesson.states]


def states_of(lesson: Lesson, c: CreditSettings) -> list[int]:
    """Redaction lengths to visit. In own words only the places where others that failed departed
    from them: k moves by the golden text. Of a mastered problem only the bare prompt, to see
    whether it is still known."""
    student = lesson.student
    if student.mastered:
        return [lesson.k]
    if lesson.own:
        harm = lesson.own.harm  # its places are the ones to choose from
        return credit.most_wanted(harm, lesson.teacher_logprobs, c.floor, harm)[: c.states]
    return credit.choose_states(
        lesson.teacher_logprobs,
        lesson.k,
        c.states,
        floor=c.floor,
        resting=resting(lesson),
        harm=student.harm,
        look_beyond=not student.beyond.lasts(student.visits + 1, []),
    )


def resting(lesson: Lesson) -> set[int]:
    """Redaction lengths that are left out of this visit."""
    left_out = set()
    for k, rest in lesson.student.rests.items():
        now = lesson.probabilities(k, list(rest.probabilities))
        if rest.lasts(lesson.student.visits + 1, now):
            left_out.add(k)
    return left_out


def fill_prefix_cache(parts: Parts, lessons: list[Lesson]) -> None:
    """The states of a problem are prefixes of one sequence: computed once, asked for many times."""
    parts.engine.remember([lesson.problem.tokens[:-1] for lesson in lessons])


# ------------------------------------------------------------------ sample, execute


def sample(
    parts: Parts, lessons: list[Lesson], lap: Callable[[str], None]
) -> tuple[list[Watched], float]:
    """Rollouts of every action, in rounds: after each, a state gets more only where they can still
    change what is asked (`open_still`).

    lap: takes the time that was spent sampling and waiting for verdicts. Returns the rollouts that
    are watched, evenly spread over the first round, and the seconds to the first finished one.
    """
    c = parts.config.credit
    sizes = credit.rounds(c.rollouts)
    levels = credit.levels(c.confidence, sizes)
    states = [(lesson.problem, state) for lesson in lessons for state in lesson.states]
    first_round = None
    for total, level in zip(itertools.accumulate(sizes), levels):
        compared = 0 if first_round else parts.config.compared
        found = sample_round(parts, states, total, compared)
        first_round = first_round or found
        lap("sample")
        for problem, state in states:
            give_rewards(problem, state)
            state.level = level
        for lesson in lessons:
            count_passing(lesson)
        lap("execute")
        states = [(problem, state) for problem, state in states if open_still(state, c, levels[-1])]
    return first_round


def open_still(state: State, c: CreditSettings, last_level: float) -> bool:
    """Whether further rollouts can still settle one of the state's actions or, where its reward is
    too low for k to grow from it, move a logprob further."""
    seen = state.successes, state.trials, state.probabilities
    if credit.may_settle(*seen, state.level, last_level, c.rollouts):
        return True
    too_low = state.reward < c.raise_at
    return too_low and credit.may_move_further(*seen, c.confidence, c.halvings, c.rollouts)


@dataclass
class Request:
    """A rollout to be sampled."""

    problem: prompts.Problem
    answer: list[int]  # golden tokens and the action
    rollouts: list[Rollout]  # of the action; it is added to them
    limit: int  # tokens at most

    @property
    def prefix(self) -> list[int]:
        return self.problem.prompt + self.answer


def sample_round(
    parts: Parts, states: list[tuple[prompts.Problem, State]], total: int, compared: int
) -> tuple[list[Watched], float]:
    """What every action lacks of `total` rollouts; each program goes to the sandbox as soon as it
    is finished. Returns `compared` of the rollouts with their logprobs as decoded, and the seconds
    to the first that was finished."""
    began, first = time.perf_counter(), 0.0
    waiting = []
    for problem, state in states:
        waiting += requests(parts, problem, state, total)
    count = min(compared, len(waiting))
    decoded: dict[int, list[float]] = {n * len(waiting) // count: [] for n in range(count)}
    watched = []
    prefixes, limits = [r.prefix for r in waiting], [r.limit for r in waiting]
    for index, tokens in parts.engine.sample(prefixes, limits, decoded=decoded):
        first = first or time.perf_counter() - began
        parts.stop.check()
        request = waiting[index]
        answer = request.answer + tokens
        program, cut_off = submit(parts, request.problem, answer), parts.engine.is_cut_off(answer)
        request.rollouts.append(Rollout(tokens, program, cut_off=cut_off))
        if index in decoded:
            watched.append(Watched(request.prefix, tokens, decoded[index]))
    return watched, first


def requests(parts: Parts, problem: prompts.Problem, state: State, total: int) -> list[Request]:
    """What each of the state's actions lacks of `total` rollouts and has to be sampled.

    An action that ends the turn or leaves the function finishes its program: nothing is sampled
    after it, and its one verdict stands for all its rollouts, which are there at once.
    """
    given = problem.state(state.k)
    golden = problem.golden[: problem.length - state.k]
    settings = parts.config.rollout
    limit = SPARE + int(state.k * settings.stretch)
    if state.k == problem.length:  # an answer, which may be as long as the greedy one
        limit = settings.max_tokens
    waiting = []
    for token, rollouts, tried in zip(state.actions, state.rollouts, state.trials):
        answer, size = golden + [token], total - tried
        if size <= 0:
            continue
        if token == problem.golden[-1] or parts.engine.function_end.left(given[-1], token):
            only = rollouts[0] if rollouts else Rollout([], submit(parts, problem, answer))
            rollouts += [only] * size
        else:
            waiting += [Request(problem, answer, rollouts, limit)] * size
    return waiting


def submit(parts: Parts, problem: prompts.Problem, tokens: list[int]) -> Running:
    return Running(parts.box, prompts.program(tokens, parts.tokenizer), problem.task.inputs)


def give_rewards(problem: prompts.Problem, state: State) -> None:
    """Wait for the verdicts and give the rewards."""
    for rollout in (rollout for rollouts in state.rollouts for rollout in rollouts):
        rollout.reward = int(is_right(problem, rollout.program.verdict))


def count_passing(lesson: Lesson) -> None:
    """A rollout counts for every state that it comes through as well."""
    golden, begun = lesson.problem.golden, []
    for state in lesson.states:
        place = len(golden) - state.k
        begun += [(place, tail, reward) for tail, reward in state.tails]
    found = credit.passing(golden, begun)
    for state in lesson.states:
        state.passed = found.get(len(golden) - state.k, {})


def is_right(problem: prompts.Problem, verdict: Verdict) -> bool:
    """Whether a program gave every train and test output, and those of further pairs."""
    return verdict.outputs == problem.task.outputs


def what_is_wrong(problem: prompts.Problem, verdict: Verdict, cut_off: bool) -> str:
    """With a program that is not right, in a few words; nothing where its outputs show it."""
    own = problem.task.own
    if verdict.outputs and verdict.outputs[:own] == problem.task.outputs[:own]:
        return "right on the task's own pairs, wrong on a further one"
    causes = ["cut off at its limit of tokens" if cut_off else "", verdict.detail]
    return "; ".join(cause for cause in causes if cause)


def compare(parts: Parts, watched: list[Watched]) -> dict | None:
    """How far the logprobs that tokens were decoded with lie from the trainer's under the same
    weights, in nats: {mean, p99, most, tokens}. `check` and training see the server's prefill;
    what is sampled comes from its decoding."""
    trained = parts.learner.logprobs([(w.prefix, w.tokens) for w in watched])
    gaps = sorted(abs(a - b) for w, row in zip(watched, trained) for a, b in zip(w.decoded, row))
    if not gaps:
        return None
    p99 = gaps[int(0.99 * (len(gaps) - 1))]
    return {"mean": statistics.mean(gaps), "p99": p99, "most": gaps[-1], "tokens": len(gaps)}


# ------------------------------------------------------------------ credit, train, check


def give_credit(state: State, c: CreditSettings) -> None:
    """Which actions are right more often, and where their logprobs shall go."""
    p = state.probabilities
    state.advantages, state.confidences = credit.advantages(
        state.successes, state.trials, p, state.level
    )
    times = [credit.halvings(sure, c.confidence, c.halvings) for sure in state.confidences]
    state.targets, _ = credit.targets(p, state.advantages, c.floor, c.rest_floor, times)


def train(parts: Parts, lessons: list[Lesson], kept: list[Student]) -> Report:
    """Move the logprobs to their targets, and hold what these solved problems were answered; the
    write into the weights is the server's weight sync. Raises BadInput, in every process, if the
    weights are broken."""
    batches = [lesson.batch for lesson in lessons] + [student.kept_batch for student in kept]
    report = parts.learner.step(batches)
    if report.broken:
        raise BadInput(BROKEN)
    parts.engine.weights_changed()
    states = [state for lesson in lessons for state in lesson.states]
    for state, trained, moved in zip(states, report.trained, report.moved):
        state.trained, state.moved = trained, moved
    return report


def check(parts: Parts, lessons: list[Lesson]) -> None:
    """Ask the server for the logprobs of all actions after the step."""
    fill_prefix_cache(parts, lessons)
    states = [(lesson, state) for lesson in lessons for state in lesson.states]
    prefixes = [lesson.problem.state(state.k) for lesson, state in states]
    served = parts.engine.token_logprobs(prefixes, [state.actions for _, state in states])
    for (_, state), logprobs in zip(states, served):
        state.served = logprobs


# ------------------------------------------------------------------ move k


def move(parts: Parts, lessons: list[Lesson]) -> None:
    """Move k with the success on the golden text; states that taught nothing rest. From the first
    right rollout from the bare prompt on, the greedy answer to it is asked for: if it is right, the
    problem is solved, until a later visit shows that it has been forgotten."""
    for lesson in lessons:
        expect(lesson)
    golden = [lesson for lesson in lessons if not lesson.own]
    for lesson in golden:
        lesson.student.visits += 1
        lesson.student.visited, lesson.student.solved = lesson.number, False
        rest(lesson, parts.config.credit)
        rest_beyond(lesson)
        note_harm(lesson)
        move_k(lesson, parts.config.credit)
        bare = [state for state in lesson.states if state.k == lesson.problem.length]
        lesson.student.bare_right |= any(state.reward > 0 for state in bare)
    asked = [lesson for lesson in golden if lesson.student.bare_right]
    for lesson, answer in zip(asked, greedy_answers(parts, [lesson.problem for lesson in asked])):
        lesson.answer = answer
        if answer.right:
            lesson.student.solved, lesson.student.k = True, lesson.problem.length
            keep(parts, lesson)
    others = {lesson.number: lesson for lesson in lessons if lesson.own}
    for lesson in golden:
        other = others.get(lesson.number)
        lesson.student.own = own_words.find(lesson, other, parts.engine.function_end)
        note_turn(lesson.student, parts.config.patience)


def expect(lesson: Lesson) -> None:
    """What the states are worth after training: their actions' rewards are known, and so is how
    probable the actions are by now."""
    for state in lesson.states:
        served = [math.exp(x) for x in state.served]
        state.reward_after = credit.state_reward(state.rewards, served)


def move_k(lesson: Lesson, c: CreditSettings) -> None:
    """k for the next visit, from the longest state that is to go well after training."""
    student = lesson.student
    well = [s for s in lesson.states if s.k >= lesson.k and s.reward_after >= c.raise_at]
    judged = max(well, key=lambda state: state.k, default=lesson.front)
    student.k = credit.next_k(
        judged.k,
        reward=judged.reward_after,
        asked=judged.asked,
        logprobs=lesson.teacher_logprobs,
        raise_at=c.raise_at,
        lower_at=c.lower_at,
        jump=c.jump,
        streak=student.streak,
        good=student.good,
    )
    student.streak = student.streak + 1 if well else 0
    if well:
        student.good = judged.k


def keep(parts: Parts, lesson: Lesson) -> None:
    """Note the greedy answer, which is right, and where the logprobs of its tokens are to be held:
    halved, as for an advantage of +1, since many of them have hardly won."""
    tokens = own_words.ended(lesson.problem, lesson.answer.tokens, parts.engine.function_end)
    if tokens:
        (logprobs,) = parts.learner.logprobs([(lesson.problem.prompt, tokens)])
        lesson.student.kept = Kept(tokens, [logprob / 2 for logprob in logprobs])


def note_turn(student: Student, patience: int) -> None:
    """Whether it stays the problem's turn: not once it is solved, nor when its k came no further in
    `patience` visits in a row."""
    came_further = student.turn_k is None or student.k > student.turn_k
    student.idle = 0 if came_further else student.idle + 1
    stays = not student.solved and student.idle < patience
    student.turn_k = max(student.k, student.turn_k or 0) if stays else None


def rest(lesson: Lesson, c: CreditSettings) -> None:
    """A state in which nothing was asked for rests for some visits to its problem and, if it went
    well, for twice as many each time that it is so again."""
    student, rests = lesson.student, lesson.student.rests
    for state in lesson.states:
        before = rests.pop(state.k, None)
        if not state.asked:
            times = before.times if before and state.reward >= c.raise_at else 0
            until = student.visits + c.rest * 2**times
            now = dict(zip(state.actions, lesson.probabilities(state.k, state.actions)))
            rests[state.k] = Rest(until, times + 1, now)


def rest_beyond(lesson: Lesson) -> None:
    """Where no rollout from a state longer than k was right, none of them is visited in the next
    visit, then in the next two, then four: they are others each time that k moves, and the longest
    rollouts of a visit."""
    student = lesson.student
    beyond = [state for state in lesson.states if state.k > lesson.k]
    if not beyond:
        return
    failed = all(state.reward == 0 for state in beyond)
    times = student.beyond.times + 1 if failed else 0
    pause = min(2**times // 2, LONGEST_PAUSE)
    student.beyond = Rest(student.visits + pause, times, {})


def note_harm(lesson: Lesson) -> None:
    """Where departing from the golden text did harm. Old figures fade, and those of the states
    visited are answered."""
    golden = lesson.problem.golden
    harm = {k: failures / 2 for k, failures in lesson.student.harm.items()}
    for state in lesson.states:
        cut_off = golden[len(golden) - state.k :]
        found = credit.harm_of_departing(cut_off, state.tails, within_reach=state.k <= lesson.k)
        for k, failures in found.items():
            harm[k] = harm.get(k, 0.0) + failures
    visited = {state.k for state in lesson.states}
    lesson.student.harm = {k: f for k, f in harm.items() if abs(f) > FORGOTTEN and k not in visited}


def greedy_answers(
    parts: Parts, problems: list[prompts.Problem], title: str | None = None
) -> list[Answer]:
    """The served model's, to each bare prompt. With a title a progress bar is shown."""
    answers: dict[int, list[int]] = {}
    running: dict[int, Running] = {}
    sampled = parts.engine.sample([p.prompt for p in problems], temperature=0.0)
    bar = tqdm(sampled, desc=title, total=len(problems), leave=False, disable=title is None)
    for n, tokens in bar:
        answers[n], running[n] = tokens, submit(parts, problems[n], tokens)
    found = []
    for n, problem in enumerate(problems):
        program = prompts.program(answers[n], parts.tokenizer)
        cut_off = parts.engine.is_cut_off(answers[n])
        verdict = verdict_text(problem, running[n].verdict, cut_off)
        found.append(Answer(answers[n], program, verdict))
    return found


def verdict_text(problem: prompts.Problem, verdict: Verdict, cut_off: bool) -> str:
    """ "right", or what is wrong with a program, in a few words."""
    if is_right(problem, verdict):
        return "right"
    wrong = what_is_wrong(problem, verdict, cut_off)
    return wrong or ("wrong output" if verdict.status == "ok" else verdict.status)
