"""What must hold for the method to work, link by link, each a figure: evaluate.py --assumptions.

    goldens      the golden solutions are right on all pairs of their tasks, and on fresh pairs
    code         given a golden docstring, or its observations alone, the model writes a right one
    golden       how probable the golden solutions are to the model, by section
    served       trainer and server give the same logprobs, in prefill and in decode
    moves        single logprobs move as asked, and those beside them do not
    tasks        right answers before training and now: trained tasks, the same with fresh pairs,
                 tasks never trained
    forgetting   what was trained earlier in the run is still there at its end

A figure is a row {link, what, value, low, high, of, note}: a mean over tasks, weighted by what each
has of it, with its 95 % bootstrap interval over the tasks. Where something cannot be measured,
value is None and the note says why. bench/taught.py takes the same figures before and after it
teaches a model.
"""

import json
import math
import pathlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import torch
from tqdm import tqdm

import config
import credit
import golden_check
import model
import model_files
import prompts
import score
import task_files
import visit
from config import BadInput, Config, CreditSettings
from learner import Learner
from lesson import State, Student
from prompts import Grid, Problem, Task
from rollout import Engine, set_num_threads
from served import set_precision
from traces import Run

SECTIONS = ["observations", "procedure", "code"]
IMPROBABLE = 0.1  # probability below which a golden token is one that the model would not write
PLACES = 32  # golden positions of a problem whose logprobs are compared in prefill
DECODED = 4  # continuations of a task whose own logprobs are compared, at most
# Nats a token from which weights are not those that a run began with: bf16 and other kernels give
# less.
OTHER_START = 0.2


@dataclass
class Scope:
    """What the figures are about."""

    problems: list[Problem]  # with a golden solution
    others: list[Problem]  # tasks without one; their golden part is empty
    samples: int  # a task and a state
    known: set[str]  # ids of tasks that the model has met, in the run or before it
    fresh: dict[str, list[tuple[Grid, Grid]]] = field(default_factory=dict)
    # All tasks that have a golden solution, for the first link.
    goldens: dict[str, Task] = field(default_factory=dict)
    folder: pathlib.Path | None = None  # of the golden solutions
    run: Run | None = None  # whose checkpoint the model is

    @property
    def taught(self) -> set[str]:
        """Ids of the run's tasks; without a run, of all that the model has met."""
        return {line["task"] for line in self.run.lines("problems")} if self.run else self.known


def problems_of(c: Config, tasks: dict[str, Task], tokenizer) -> list[Problem]:
    """Of the tasks whose outputs are all known; without a golden solution the golden part is empty.

    Raises BadInput.
    """
    folder = task_files.golden_folder(c)
    having = prompts.golden_ids(folder)
    known = [task for task in tasks.values() if None not in task.outputs]
    return [
        prompts.make_problem(task, tokenizer, c.prompt, folder)
        if task.id in having
        else Problem(task, prompts.prompt_tokens(task, tokenizer, c.prompt), [])
        for task in known
    ]


def parts_of(c: Config, source: str, tokenizer, engine: Engine, box) -> visit.Parts:
    """Trainer and server of one model, as training has them."""
    set_num_threads(config.threads(c))  # vLLM has left one
    with torch.device("meta"):
        network = model.Qwen(model_files.QwenConfig.read(source))
    network.bind(engine.weights())
    learner = Learner(network, c.learner)
    set_precision(network, engine, c)
    return visit.Parts(
        c,
        tokenizer,
        engine,
        learner,
        reference=None,
        box=box,
        run=None,
        stop=None,
    )


def scope_of(
    parts: visit.Parts, problems: list[Problem], samples: int, known: set[str], fresh: dict
) -> Scope:
    """Says which of the problems are too long for the engine. Raises BadInput if all are."""
    c, most = parts.config, parts.engine.settings.max_length
    fitting = [p for p in problems if len(p.tokens) < most]
    if not fitting:
        raise BadInput(
            "no task of the set has known outputs and a prompt that the model can take: "
            "give other --tasks"
        )
    if left := [p.task.id for p in problems if len(p.tokens) >= most]:
        print(f"left out, longer than the {most} tokens that the model takes: {some(left)}")
    tasks = task_files.known_tasks(c)
    folder, run = task_files.golden_folder(c), Run(pathlib.Path(c.model).resolve().parent)
    is_run = (run.folder / "config.yaml").exists() and (run.folder / "problems.jsonl").exists()
    return Scope(
        [p for p in fitting if p.golden],
        [p for p in fitting if not p.golden],
        samples,
        known,
        fresh,
        {i: tasks[i] for i in prompts.golden_ids(folder) if i in tasks},
        folder,
        run if is_run else None,
    )


# ---------------------------------------------------------------------------- figures


def row(what: str, parts: list[float], wholes: list[float], note: str = "") -> dict:
    """sum(parts) / sum(wholes), a part and a whole for each task."""
    found = score.ratio(parts, wholes)
    return {
        "what": what,
        "value": found["value"],
        "low": found["low"],
        "high": found["high"],
        "of": len(parts),
        "note": note,
    }


def missing(what: str, why: str) -> dict:
    return {
        "what": what,
        "value": None,
        "low": None,
        "high": None,
        "of": 0,
        "note": f"not measured: {why}",
    }


def spread(gaps: list[float]) -> str:
    """How differences lie, for a note."""
    gaps = sorted(gaps)
    at = lambda share: gaps[min(len(gaps) - 1, int(share * len(gaps)))]
    return f"median {at(0.5):.4f}, 99 % {at(0.99):.3f}, most {gaps[-1]:.3f} of {len(gaps)} logprobs"


# ---------------------------------------------------------------------------- goldens


def goldens(parts, scope: Scope) -> list[dict]:
    texts = {i: prompts.read_golden(i, scope.folder) for i in scope.goldens}
    workers = parts.config.sandbox.workers
    verdicts = golden_check.run_all(
        {i: (texts[i], task.inputs) for i, task in scope.goldens.items()},
        workers,
        "golden solutions",
    )
    right = [verdicts[i].outputs == task.outputs for i, task in scope.goldens.items()]
    wrong = [i for i, good in zip(scope.goldens, right) if not good]
    rows = [
        row(
            "golden solutions right on all pairs of their task",
            right,
            [1] * len(right),
            named(wrong),
        )
    ]
    fresh = {i: pairs for i, pairs in scope.fresh.items() if i in texts}
    if not fresh:
        return rows + [
            missing("golden solutions right on all fresh pairs", "give fresh pairs by --variants")
        ]
    programs = {i: (texts[i], [pair[0] for pair in pairs]) for i, pairs in fresh.items()}
    verdicts = golden_check.run_all(programs, workers, "fresh pairs")
    counts = {i: right_of(texts[i], verdicts[i], pairs) for i, pairs in fresh.items()}
    lengths = [len(pairs) for pairs in fresh.values()]
    whole = [count == length for count, length in zip(counts.values(), lengths)]
    wrong = [i for i, good in zip(fresh, whole) if not good]
    return rows + [
        row("golden solutions right on all fresh pairs", whole, [1] * len(whole), named(wrong)),
        row(
            "fresh pairs that golden solutions are right on",
            list(counts.values()),
            lengths,
            f"{sum(lengths)} pairs",
        ),
    ]


def right_of(text: str, verdict, pairs: list) -> int:
    """How many fresh pairs a golden is right on; a grid that it fails on hides no others."""
    outputs = verdict.outputs or golden_check.one_by_one(text, [pair[0] for pair in pairs])
    return sum(given == wanted for given, (_, wanted) in zip(outputs, pairs))


def named(wrong: list[str]) -> str:
    return f"wrong: {some(wrong)}" if wrong else ""


def some(ids: list[str]) -> str:
    return ", ".join(ids[:5]) + (" ..." if len(ids) > 5 else "")


# ---------------------------------------------------------------------------- programs


def section_ends(problem: Problem, tokenizer) -> list[int]:
    """Golden positions at which observations and procedure end and the code begins; and L. Raises
    BadInput where the golden solution has no such sections."""
    ends, text, marks = [], "", ["Procedure:", '"""']
    for place, token in enumerate(problem.golden, 1):
        text += tokenizer.decode([token])
        if len(ends) < len(marks) and marks[len(ends)] in text:
            ends.append(place)
    if len(ends) < len(marks):
        raise BadInput(
            f"the golden solution of {problem.task.id} has no {marks[len(ends)]} line in its "
            "docstring: golden_check.py says what its form is"
        )
    return ends + [problem.length]


def sampled(parts, problems: list[Problem], golden_tokens: list[int], count: int) -> list[dict]:
    """For each problem the right ones of `count` programs, and how the others fail.

    The programs begin with so many of the problem's golden tokens.
    """
    begun = [p.golden[:n] for p, n in zip(problems, golden_tokens) for _ in range(count)]
    of_each = [p for p in problems for _ in range(count)]
    made = parts.engine.sample([p.prompt + golden for p, golden in zip(of_each, begun)])
    waiting = [
        (index // count, visit.submit(parts, of_each[index], begun[index] + tokens))
        for index, tokens in tqdm(made, desc="samples", total=len(of_each), leave=False)
    ]
    statuses = [Counter() for _ in problems]
    for place, program in waiting:
        statuses[place][verdict_of(problems[place], program.verdict)] += 1
    return [
        {"samples": count, "right": found["right"], "statuses": dict(found)} for found in statuses
    ]


def verdict_of(problem: Problem, verdict) -> str:
    right = visit.is_right(problem, verdict)
    return "right" if right else "wrong output" if verdict.status == "ok" else verdict.status


def sampled_row(what: str, found: list[dict]) -> dict:
    statuses = sum((Counter(f["statuses"]) for f in found), Counter())
    verdicts = ", ".join(f"{name} {count}" for name, count in statuses.most_common())
    return row(what, [f["right"] for f in found], [f["samples"] for f in found], verdicts)


def code(parts, scope: Scope) -> list[dict]:
    names = [
        "program right, given the golden docstring",
        "program right, given the golden observations",
    ]
    if not scope.problems:
        return [missing(name, "no task of the set has a golden solution") for name in names]
    ends = [section_ends(p, parts.tokenizer) for p in scope.problems]
    places = [
        [docstring for _, docstring, _ in ends],
        [observations for observations, _, _ in ends],
    ]
    return [
        sampled_row(name, sampled(parts, scope.problems, at, scope.samples))
        for name, at in zip(names, places)
    ]


# ---------------------------------------------------------------------------- the golden's logprobs


def golden_standing(parts, problem: Problem) -> dict:
    """The golden solution under the model now, {section: figures}.

    The sum of its logprobs (nats), how many tokens are improbable, and the least likely of these.
    """
    teacher = teacher_logprobs(parts.learner, problem)
    found, first = {}, 0
    for name, end in zip(SECTIONS, section_ends(problem, parts.tokenizer)):
        logprobs = teacher[first:end]
        improbable = [
            (place, x) for place, x in enumerate(logprobs, first) if x < math.log(IMPROBABLE)
        ]
        read = lambda first, end: parts.tokenizer.decode(problem.golden[max(0, first) : end])
        least = sorted(improbable, key=lambda row: row[1])[:12]
        words = [
            [read(place - 3, place), read(place, place + 1), round(x, 2)] for place, x in least
        ]
        found[name] = {
            "tokens": len(logprobs),
            "logprob": sum(logprobs),
            "improbable": len(improbable),
            "least": words,
        }
        first = end
    return found


def teacher_logprobs(learner: Learner, problem: Problem) -> list[float]:
    """Of each golden token, (L,)."""
    every = learner.golden_logprobs(problem)  # (L, V)
    return every[range(problem.length), problem.golden].tolist()


def golden(parts, scope: Scope) -> list[dict]:
    if not scope.problems:
        return [missing("logprob of a golden token", "no task of the set has a golden solution")]
    found = [
        golden_standing(parts, p) for p in tqdm(scope.problems, desc="golden logprobs", leave=False)
    ]
    rows = []
    for name in SECTIONS:
        section = [f[name] for f in found]
        tokens, logprobs = [f["tokens"] for f in section], [f["logprob"] for f in section]
        improbable = sum(f["improbable"] for f in section)
        note = f"{improbable} of {sum(tokens)} tokens below {IMPROBABLE:.0%}"
        rows.append(row(f"logprob of a golden token, {name}", logprobs, tokens, note))
    return rows


# ---------------------------------------------------------------------------- trainer and server


def served(parts, scope: Scope) -> list[dict]:
    prefill = [prefill_gaps(parts, p) for p in tqdm(scope.problems, desc="prefill", leave=False)]
    decode = decode_gaps(parts, scope.problems + scope.others, min(DECODED, scope.samples))
    names = ["trainer against server in prefill, nats", "trainer against server in decode, nats"]
    return [gap_row(name, gaps) for name, gaps in zip(names, (prefill, decode))]


def gap_row(name: str, gaps: list[list[float]]) -> dict:
    """Of the differences that each task has."""
    every = sum(gaps, [])
    return (
        row(name, list(map(sum, gaps)), list(map(len, gaps)), spread(every))
        if every
        else missing(name, "nothing to compare")
    )


def prefill_gaps(parts, problem: Problem) -> list[float]:
    """Between the logprobs of golden tokens after a prefix that the server computed in one go."""
    places = sorted({n * problem.length // PLACES for n in range(PLACES)})
    own = teacher_logprobs(parts.learner, problem)
    parts.engine.remember([problem.tokens[:-1]])
    given = parts.engine.token_logprobs(
        [problem.state(problem.length - n) for n in places], [[problem.golden[n]] for n in places]
    )
    return [abs(own[n] - logprob) for n, [logprob] in zip(places, given)]


def decode_gaps(parts, problems: list[Problem], count: int) -> list[list[float]]:
    """For each problem between the logprobs of sampled tokens, as they were sampled, and ours."""
    prefixes = [p.prompt for p in problems for _ in range(count)]
    decoded: dict[int, list[float]] = {n: [] for n in range(len(prefixes))}
    sampled = parts.engine.sample(prefixes, decoded=decoded)
    rollouts = dict(tqdm(sampled, desc="decode", total=len(prefixes), leave=False))
    trained = parts.learner.logprobs([(prefixes[n], rollouts[n]) for n in decoded])
    gaps = [[] for _ in problems]
    for n, own in enumerate(trained):
        gaps[n // count] += [abs(x - y) for x, y in zip(own, decoded[n])]
    return gaps


# ---------------------------------------------------------------------------- single logprobs


def moves(parts, scope: Scope) -> list[dict]:
    """One training step a problem, in the states that a visit at half the golden chooses.

    As if the teacher tokens were right and all other actions wrong. The weights are put back after
    each.
    """
    if not scope.problems:
        return [missing("logprobs that move as asked", "no task of the set has a golden solution")]
    # Each with the one before it, the first with the last.
    pairs = list(zip(scope.problems, scope.problems[-1:] + scope.problems))
    found = [step_of(parts, *pair) for pair in tqdm(pairs, desc="steps", leave=False)]
    reached = parts.config.learner.reached
    shares = [f["shares"] for f in found]
    each = list(map(len, shares))
    count = lambda what, good, note="": row(what, [sum(map(good, s)) for s in shares], each, note)
    mean = lambda what, key, of: row(what, [f[key] for f in found], [f[of] for f in found])
    right_way, close = (lambda s: s > 0), (lambda s: reached <= s <= 2 - reached)
    table = [
        count("logprobs asked to move: the right way, as served", right_way, f"{sum(each)} asked"),
        count("  half of the way or more, as served", lambda s: s >= 0.5),
        count(f"  within {1 - reached:.0%} of the target, as served", close),
        row("  asked of one, nats", [f["asked"] for f in found], each),
        mean("other golden tokens of the problem: changed by, nats", "near", "near_of"),
    ]
    other = "golden tokens of another task: changed by, nats"
    if len(scope.problems) < 2:
        return table + [missing(other, "it takes two tasks")]
    return table + [mean(other, "far", "far_of")]


def ask_for_teacher(state: State, teacher: int, c: CreditSettings) -> None:
    """Targets as if the teacher token were right and all other actions wrong."""
    state.advantages = [1 if token == teacher else -1 for token in state.actions]
    state.targets, _ = credit.targets(state.probabilities, state.advantages, c.floor, c.rest_floor)


def step_of(parts, problem: Problem, other: Problem) -> dict:
    """What a step in one problem moved.

    Shares of the way to the targets as served, nats asked, and by how many nats other golden tokens
    changed, beside it and in another problem.
    """
    c, network = parts.config, parts.learner.network
    weights = {name: p.detach().clone() for name, p in network.named_parameters()}
    parts.learner.masters.clear()  # first: there is not room for two everywhere
    parts.learner = Learner(network, c.learner)
    student = Student(problem, max(1, problem.length // 2))
    (lesson,) = visit.choose(parts, visit.look(parts, student, 1))
    for state in lesson.states:
        ask_for_teacher(state, problem.teacher(state.k), c.credit)
    far = teacher_logprobs(parts.learner, other)
    parts.learner.step([lesson.batch])
    parts.engine.weights_changed()
    visit.check(parts, [lesson])
    near = [
        abs(a - b)
        for a, b in zip(teacher_logprobs(parts.learner, problem), lesson.teacher_logprobs)
    ]
    far = [abs(a - b) for a, b in zip(teacher_logprobs(parts.learner, other), far)]
    put(parts, weights)
    asked = [
        (start, now, target)
        for state in lesson.states
        for start, now, target in zip(state.logprobs, state.served, state.targets)
        if target is not None
    ]
    places = {problem.length - state.k for state in lesson.states}
    near = [change for place, change in enumerate(near) if place not in places]
    return {
        "shares": [(now - start) / (target - start) for start, now, target in asked],
        "asked": sum(abs(target - start) for start, _, target in asked),
        "near": sum(near),
        "near_of": len(near),
        "far": sum(far),
        "far_of": len(far),
    }


@torch.no_grad()
def put(parts, weights: dict[str, torch.Tensor]) -> None:
    """Serve and train these weights."""
    for name, parameter in parts.learner.network.named_parameters():
        parameter.copy_(weights[name])
    parts.engine.weights_changed()


# ---------------------------------------------------------------------------- tasks before and now


def tasks(parts, scope: Scope) -> list[dict]:
    every = scope.problems + scope.others
    taught = [p for p in every if p.task.id in scope.taught]
    groups = {
        "trained tasks": taught,
        "trained tasks with fresh pairs": with_fresh_pairs(parts, taught, scope.fresh),
        "tasks never trained": [p for p in every if p.task.id not in scope.known],
    }
    now = answers(parts, groups, scope.samples, "now")
    before = answers_before(parts, scope, groups) if scope.run else {}
    gone = (
        "the weights that the run began with are not there any more"
        if scope.run
        else "the model is no checkpoint of a run"
    )
    rows = []
    for name, problems in groups.items():
        what = f"{name}: right from the bare prompt"
        if problems:
            rows += before.get(name, [missing(f"{what}, before", gone)]) + now[name]
        else:
            rows.append(missing(what, why_empty(scope)[name]))
    return rows


def why_empty(scope: Scope) -> dict[str, str]:
    fresh = "no fresh pairs of a trained task" if scope.fresh else "give fresh pairs by --variants"
    return {
        "trained tasks": "none of the set was trained",
        "trained tasks with fresh pairs": fresh,
        "tasks never trained": "all of the set were trained",
    }


def with_fresh_pairs(parts, problems: list[Problem], fresh: dict) -> list[Problem]:
    """Those with enough fresh pairs, all their pairs replaced, whose prompt still leaves room."""
    made = task_files.fresh_versions({p.task.id: p.task for p in problems}, fresh)
    prompt = lambda task: prompts.prompt_tokens(task, parts.tokenizer, parts.config.prompt)
    replaced = [
        replace(p, task=made[p.task.id], prompt=prompt(made[p.task.id]))
        for p in problems
        if p.task.id in made
    ]
    return [p for p in replaced if len(p.tokens) < parts.engine.settings.max_length]


def answers(
    parts, groups: dict[str, list[Problem]], samples: int, when: str
) -> dict[str, list[dict]]:
    """Rows of each group: right samples from the bare prompt, greedy answers, golden's logprob."""
    return {
        name: answers_of(parts, name, problems, samples, when)
        for name, problems in groups.items()
        if problems
    }


def answers_of(parts, name: str, problems: list[Problem], samples: int, when: str) -> list[dict]:
    verdicts = [answer.verdict for answer in visit.greedy_answers(parts, problems)]
    found = sampled(parts, problems, [0] * len(problems), samples)
    rows = [
        sampled_row(f"{name}: right from the bare prompt, {when}", found),
        row(
            f"{name}: greedy answer right, {when}",
            [v == "right" for v in verdicts],
            [1] * len(verdicts),
        ),
    ]
    if golden := [p for p in problems if p.golden]:
        logprobs = [sum(teacher_logprobs(parts.learner, p)) for p in golden]
        rows.append(
            row(f"{name}: logprob of a golden token, {when}", logprobs, [p.length for p in golden])
        )
    return rows


def answers_before(parts, scope: Scope, groups: dict) -> dict[str, list[dict]]:
    """The same under the weights that the run began with; empty if they are not there any more."""
    network, began = parts.learner.network, scope.run.config()
    try:
        source = model_files.model_folder(began.model, prompts.with_golden(began.only), began.seed)
    except BadInput:
        return {}
    now = {name: p.detach().clone() for name, p in network.named_parameters()}
    put(parts, dict(model.load(source, network.output_weight.dtype).named_parameters()))
    try:
        return answers(parts, groups, scope.samples, "before") if is_start(parts, scope) else {}
    finally:
        put(parts, now)


def is_start(parts, scope: Scope) -> bool:
    """Whether the weights give a golden solution the logprobs that the run noted at its start."""
    noted = {line["task"]: line["reference_logprobs"] for line in scope.run.lines("problems")}
    problem = next((p for p in scope.problems if p.task.id in noted), None)
    if problem is None:
        return True
    then, own = noted[problem.task.id], teacher_logprobs(parts.learner, problem)
    return (
        len(then) == len(own)
        and sum(abs(a - b) for a, b in zip(then, own)) / len(own) < OTHER_START
    )


# ---------------------------------------------------------------------------- forgetting


def forgetting(parts, scope: Scope) -> list[dict]:
    names = [
        "tasks solved in the run: greedy answer still right",
        "golden token of a task trained earlier: logprob now less that of its last visit",
    ]
    if not scope.run:
        return [missing(name, "the model is no checkpoint of a run") for name in names]
    solved = {line["task"] for line in scope.run.lines("visits") if line["solved"]}
    solved = [p for p in scope.problems if p.task.id in solved]
    rows = [missing(names[0], "none of the set was solved in the run")]
    if solved:
        verdicts = [answer.verdict for answer in visit.greedy_answers(parts, solved)]
        wrong = [p.task.id for p, verdict in zip(solved, verdicts) if verdict != "right"]
        rows = [row(names[0], [v == "right" for v in verdicts], [1] * len(verdicts), named(wrong))]
    last = {line["task"]: (line["visit"], line["logprobs"]) for line in scope.run.lines("logprobs")}
    end = max((number for number, _ in last.values()), default=0)
    earlier = [p for p in scope.problems if last.get(p.task.id, (end,))[0] < end]
    if not earlier:
        return rows + [missing(names[1], "no task of the set was trained before another")]
    changes = [sum(teacher_logprobs(parts.learner, p)) - sum(last[p.task.id][1]) for p in earlier]
    since = [end - last[p.task.id][0] for p in earlier]
    return rows + [
        row(
            names[1],
            changes,
            [p.length for p in earlier],
            f"{min(since)} to {max(since)} visits to other tasks since",
        )
    ]


# ---------------------------------------------------------------------------- the table

LINKS = {link.__name__: link for link in (goldens, code, golden, served, moves, tasks, forgetting)}


def chosen(names: str) -> list[str]:
    """Links from "all" or their names with commas. Raises BadInput."""
    links = list(LINKS) if names == "all" else names.split(",")
    if unknown := [name for name in links if name not in LINKS]:
        raise BadInput(
            f"--assumptions {unknown[0]}: give links, {', '.join(LINKS)}, or none of them for all"
        )
    return links


def measure(
    parts, scope: Scope, links: list[str], path: pathlib.Path, command: Callable[[str], str]
) -> dict[str, dict]:
    """{link: {command, rows}}, written after each link; those in the file are not taken again.

    command: the one that measures a link alone.
    """
    found = json.loads(path.read_text()) if path.exists() else {}
    for name in (name for name in links if name not in found):
        print(f"measuring {name}", flush=True)
        found[name] = {
            "command": command(name),
            "rows": [{"link": name} | r for r in LINKS[name](parts, scope)],
        }
        found = {name: found[name] for name in LINKS if name in found}
        new = path.with_suffix(".new")
        new.write_text(json.dumps(found, indent=1))
        new.replace(path)
    return found


def text(found: dict[str, dict]) -> str:
    """As a Markdown table, which reads as well where it is printed."""
    rows = [r for link in found.values() for r in link["rows"]]
    cells = [["link", "assumption", "value", "95 %", "tasks", "note"]]
    for r in rows:
        interval = f"{shown(r['low'])} to {shown(r['high'])}" if r["of"] else ""
        cells.append(
            [
                r["link"],
                r["what"].strip(),
                shown(r["value"]),
                interval,
                str(r["of"] or ""),
                r["note"],
            ]
        )
    widths = [max(map(len, column)) for column in zip(*cells)]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |"
        for line in cells
    ]
    return "\n".join(
        [lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]
    )


def shown(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"
