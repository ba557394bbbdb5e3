"""What is written and printed of a visit: lines of problems, logprobs, visits and health, and the
lines for people. docs/algorithm.md lists the keys. train.py calls it.
"""

import prompts
import ranks
from learner import Report, Standing, on_target
from lesson import Lesson, Rollout, State
from visit import Parts, what_is_wrong

WAITED = 0.3  # share of a visit's time from which waiting for programs is warned of
DECODED = 0.1  # mean gap, in nats, of decoded logprobs from which it is warned of
SHOWN = 3  # moves that are printed of a lesson

# ------------------------------------------------------------------ a problem, before training


def problem(
    parts: Parts, problem: prompts.Problem, prompt_logprobs: list[float], greedy: str | None
) -> None:
    """The line of problems.jsonl, under the starting weights.

    prompt_logprobs: of the prompt's tokens after the first. greedy: verdict of the greedy answer.
    """
    names = [parts.tokenizer.decode([t]) for t in problem.tokens]
    logprobs = parts.reference.logprobs(problem, list(range(problem.length))).cpu()  # (L, V)
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


def digit_rows(grids) -> list[list[str]] | None:
    return None if grids is None else [prompts.digits(grid) for grid in grids]


# ------------------------------------------------------------------ the lines of a visit


def write(
    parts: Parts,
    lessons: list[Lesson],
    version: int,
    report: Report,
    seconds: dict,
    gap: dict | None,
) -> None:
    """The lines of logprobs.jsonl, visits.jsonl and health.jsonl.

    version: of the weights that sampled. seconds: of the whole visit by kind of work, shared
    out evenly. gap: what `visit.compare` found. A step that was skipped or taken back has the
    number of the next.
    """
    problems = {lesson.problem.task.id for lesson in lessons}
    shared = {kind: s / len(problems) for kind, s in seconds.items()}
    of_visit = {
        "weight_version": version,
        "trained_version": parts.learner.version,
        "decode_gap": gap,
        "drift": report.drift,
        "skipped": report.skipped,
        "seconds": shared,
    }
    for lesson in lessons:
        if not lesson.own:
            standings_line(parts, lesson, version)
        state_lines(parts, lesson, of_visit)
    alone = len(problems) == 1 and ranks.count() == 1
    task = lessons[0].problem.task.id if alone else None
    for step, health in enumerate(report.health, version + 1):
        parts.run.append("health", step=step, visit=lessons[-1].number, task=task, **health)


def standings_line(parts: Parts, lesson: Lesson, version: int) -> None:
    """The line of logprobs.jsonl: how golden and prompt tokens stood before the step."""
    golden = columns(lesson.golden_standing, parts.tokenizer)
    prompt = columns(lesson.prompt_standing, parts.tokenizer)
    parts.run.append(
        "logprobs",
        visit=lesson.number,
        task=lesson.problem.task.id,
        weight_version=version,
        **golden,
        **{f"prompt_{key}": [None] + column for key, column in prompt.items()},
    )


def columns(found: list[Standing], tokenizer) -> dict[str, list]:
    """Standings as logprobs.jsonl has them, with four digits, for the page shows three."""
    likeliest = [[[tokenizer.decode([t]), round(x, 4)] for t, x in s.likeliest] for s in found]
    return {
        "logprobs": [round(s.logprob, 4) for s in found],
        "ranks": [s.rank for s in found],
        "alternatives": likeliest,
    }


def state_lines(parts: Parts, lesson: Lesson, of_visit: dict) -> None:
    """The lines of visits.jsonl, one a state; the first of a problem is the state of k.

    Of texts in own words `own` has what stands before the actions, and there is no reference: its
    hidden states are those of the golden texts."""
    problem, student = lesson.problem, lesson.student
    references = reference_logprobs(parts, lesson)
    for state, reference in zip(lesson.states, references):
        before = problem.golden[: problem.length - state.k]
        parts.run.append(
            "visits",
            task=problem.task.id,
            visit=lesson.number,
            k=state.k,
            length=problem.length,
            own=parts.tokenizer.decode(before) if lesson.own else None,
            state_reward=state.reward,
            reward_after=state.reward_after,
            level=state.level,
            cut_off=state.cut_off,
            next_k=student.k,
            probe_gap=max(abs(a - b) for a, b in zip(state.trained, state.served)),
            solved=student.solved,
            greedy=lesson.answer.verdict if lesson.answer and state is lesson.front else None,
            **of_visit,
            actions=[action(parts, problem, state, n, x) for n, x in enumerate(reference)],
        )


def reference_logprobs(parts: Parts, lesson: Lesson) -> list[list[float | None]]:
    """Of each action of each state, under the starting weights."""
    if lesson.own:
        return [[None] * len(state.actions) for state in lesson.states]
    places = [lesson.problem.length - state.k for state in lesson.states]
    found = parts.reference.logprobs(lesson.problem, places).cpu()  # (states, V)
    return [row[state.actions].tolist() for row, state in zip(found, lesson.states)]


def action(
    parts: Parts, problem: prompts.Problem, state: State, n: int, reference: float | None
) -> dict:
    """Action n of a state; reference: its logprob under the starting weights."""
    token = state.actions[n]
    rollouts = [written(parts, problem, rollout) for rollout in state.rollouts[n]]
    return {
        "token_id": token,
        "text": parts.tokenizer.decode([token]),
        "teacher": token == problem.teacher(state.k),
        "probability": state.probabilities[n],
        "logprob": state.logprobs[n],
        "reference_logprob": reference,
        "target_logprob": state.targets[n],
        "trained_logprob": state.trained[n],
        "served_logprob": state.served[n],
        "moved": state.moved[n],
        "rewards": [rollout["reward"] for rollout in rollouts],
        "passed": state.passing[n],
        "reward": state.rewards[n],
        "confidence": state.confidences[n],
        "advantage": state.advantages[n],
        "rollouts": rollouts,
    }


def written(parts: Parts, problem: prompts.Problem, rollout: Rollout) -> dict:
    """Of outputs those of the task's own pairs, beside which the page shows them."""
    verdict, own = rollout.program.verdict, problem.task.own
    return {
        "text": parts.tokenizer.decode(rollout.tokens),
        "status": verdict.status,
        "detail": (
            verdict.detail if rollout.reward else what_is_wrong(problem, verdict, rollout.cut_off)
        ),
        "reward": rollout.reward,
        "outputs": digit_rows(verdict.outputs and verdict.outputs[:own]),
    }


# ------------------------------------------------------------------ the lines for people


def summary(
    parts: Parts,
    lessons: list[Lesson],
    report: Report,
    seconds: dict[str, float],
    latency: float,
    gap: dict | None,
) -> list[str]:
    """The lines that a visit prints, one a lesson, then warnings and greedy answers.

    seconds: of the visit by kind of work. latency: seconds to the first finished rollout.
    """
    lines = [lesson_line(parts, lesson, report) for lesson in lessons]
    lines[-1] += visit_end(report, seconds, latency, gap)
    waited = share_waited(seconds)
    if waited > WAITED:
        lines.append(
            f"warning: {waited:.0%} of the visit was spent waiting for programs: raise "
            "sandbox.workers, or problems_per_visit to sample meanwhile"
        )
    if gap and gap["mean"] > DECODED:
        lines.append(
            f"warning: tokens were sampled with logprobs {gap['mean']:.2f} nats off the trainer's "
            f"in the mean (limit {DECODED}); likely causes: the attention kernel that decodes (try "
            "another attention_backend), CUDA graphs, a KV cache of another type; "
            "docs/numerics.md"
        )
    for lesson in lessons:
        if lesson.answer:
            lines.append(
                f"{lesson.problem.task.id}: greedy answer to the bare prompt: "
                f"{lesson.answer.verdict}\n{lesson.answer.program}"
            )
    return lines


def lesson_line(parts: Parts, lesson: Lesson, report: Report) -> str:
    """k, reward, how many targets were reached, and the greatest moves, each with its logprob:
    when sampled > target > as trained > as served."""
    moves, there = [], 0  # (nats asked for, text)
    for state in lesson.states:
        for n, target in enumerate(state.targets):
            if target is not None:
                asked = abs(target - state.logprobs[n])
                moves.append((asked, move_text(parts, state, n)))
                there += on_target(state.moved[n], parts.config.learner.reached, asked)
    moves.sort(reverse=True)
    outcome = f"{there}/{len(moves)} on target in {report.steps} steps: "
    name, front = f"visit {lesson.number}: {lesson.problem.task.id} ", lesson.front
    standing = (
        f"k {lesson.k}/{lesson.problem.length} "
        f"reward {front.reward:.2f}, after training {front.reward_after:.2f} "
        f"-> k {lesson.student.k} | "
    )
    return (
        name
        + ("in own words | " if lesson.own else standing)
        + (outcome if moves else nothing_asked(lesson.states))
        + ", ".join(text for _, text in moves[:SHOWN])
        + (" ..." if len(moves) > SHOWN else "")
    )


def move_text(parts: Parts, state: State, n: int) -> str:
    sign = "+" if state.advantages[n] > 0 else "-"
    way = [state.logprobs[n], state.targets[n], state.trained[n], state.served[n]]
    name = parts.tokenizer.decode([state.actions[n]])
    return f"{sign}{name!r} " + ">".join(f"{logprob:.2f}" for logprob in way)


def nothing_asked(states: list[State]) -> str:
    """Why nothing was asked: a teacher token and its rivals that are all right are left alone."""
    if all(reward == 1 for state in states for reward in state.rewards):
        return "every program right, nothing to do"
    if any(advantage for state in states for advantage in state.advantages):
        return "what is settled is there already"
    return "nothing settled"


def visit_end(report: Report, seconds: dict, latency: float, gap: dict | None) -> str:
    """How long everything took, and what there is to say of the whole visit."""
    return (
        (" | SKIPPED: not finite" if report.skipped else "")
        + f" | sample {seconds['sample']:.1f} s (first rollout after {latency:.1f} s), "
        + f"execute {seconds['execute']:.1f} s, train {seconds['train']:.1f} s, "
        + f"waited {share_waited(seconds):.0%}"
        + (
            f" | decoded {gap['mean']:.3f} off, 99 % {gap['p99']:.3f}, most {gap['most']:.3f}"
            if gap
            else ""
        )
    )


def share_waited(seconds: dict[str, float]) -> float:
    return seconds["execute"] / sum(seconds.values())
