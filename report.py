"""What an evaluation found: submission.json, results.jsonl, report.json, and the lines printed.

No torch, no vllm.
"""

import json
import pathlib
from collections import Counter

import score
from config import BadInput
from judge import Judge, Program
from page_files import compact
from page_files import write as write_file
from prompts import Task, digits
from voting import attempts, submission_of

ALL = 10**9  # above every sample number


def write(
    folder: pathlib.Path,
    tasks: dict[str, Task],
    judge: Judge,
    work,
    trained: set[str],
    dollars_per_hour: float | None,
) -> dict:
    """Writes the files anew, each whole or not at all, and returns the report.

    Waits for verdicts that are still to come.
    """
    submission = submission_from(judge, tasks)
    write_file(folder / "submission.json", compact(submission))
    write_file(
        folder / "results.jsonl",
        b"".join(compact(line) + b"\n" for i in tasks for line in map(result, judge.of(i))),
    )
    write_file(
        folder / "tasks.json", compact({i: in_prize_form(task) for i, task in tasks.items()})
    )
    found = report(tasks, judge, work, trained, submission, dollars_per_hour)
    write_file(folder / "report.json", json.dumps(found, indent=1).encode())
    return found


def submission_from(judge: Judge, tasks: dict[str, Task], below: int = ALL) -> dict:
    """Chosen by the samples with numbers below `below`. Waits."""
    return submission_of(
        {
            i: attempts(judge.candidates(i, below), [pair[0] for pair in task.test])
            for i, task in tasks.items()
        }
    )


def in_prize_form(task: Task) -> dict:
    pairs = lambda values: [{"input": a} | ({"output": b} if b else {}) for a, b in values]
    return {"train": pairs(task.train), "test": pairs(task.test)}


def result(program: Program) -> dict:
    """A line of results.jsonl."""
    outcome, first = program.outcome(), len(program.task.train)
    return {
        "task": program.task.id,
        "view": program.view_number,
        "count": len(program.samples),
        "samples": sorted(program.samples),
        "revises": program.revises,
        "tokens": program.tokens,
        "status": outcome.status,
        "detail": outcome.detail,
        "train_right": outcome.right[:first],
        "test_right": outcome.right[first:],
        "outputs": [grid and digits(grid) for grid in outcome.outputs],
        "program": program.text,
    }


# ---------------------------------------------------------------------------- figures


def report(
    tasks, judge, work, trained: set[str], submission: dict, dollars_per_hour: float | None
) -> dict:
    options = work.options
    by_task = {
        i: of_task(task, judge.of(i), submission[i], work, i in trained)
        for i, task in tasks.items()
    }
    first_pass = submission_from(judge, tasks, options.samples) if options.revise else None
    counted = equal_samples(tasks, work)
    groups = {"all": set(tasks), "unseen": set(tasks) - trained, "trained": set(tasks) & trained}
    found = {
        name: group(ids, tasks, judge, by_task, counted, first_pass)
        for name, ids in groups.items()
        if ids
    }
    samples = sum(map(len, work.done.values()))
    seconds = work.seconds
    dollars = dollars_per_hour and dollars_per_hour * seconds / 3600 / len(tasks)
    return {
        "samples_asked": options.samples,
        "views": options.views,
        "revise": options.revise,
        "samples": samples,
        "tokens": sum(work.tokens.values()),
        "seconds": round(seconds, 1),
        "seconds_a_task": round(seconds / len(tasks), 2),
        "dollars_a_task": dollars,
        "complete": work.is_complete,
        "out_of_time": work.out_of_time,
        "pass_samples": counted,
        "groups": found,
        "by_task": by_task,
    }


def of_task(task: Task, programs: list[Program], entries: list[dict], work, trained: bool) -> dict:
    wanted = [pair[1] for pair in task.test]
    known = None not in wanted
    votes = lambda which: sum(len(p.samples) for p in programs if which(p))
    outputs = [
        {json.dumps(p.outcome().outputs[len(task.train) + n]) for p in programs}
        for n in range(len(wanted))
    ]
    return {
        "right": score.right_outputs({task.id: entries}, {task.id: task})[task.id]
        if known
        else None,
        "covered": [json.dumps(grid) in given for grid, given in zip(wanted, outputs)]
        if known
        else None,
        "samples": votes(lambda p: True),
        "programs": len(programs),
        "train_right": votes(lambda p: p.fits),
        "over_fitted": votes(lambda p: p.fits and p.solves is False),
        "solved": votes(lambda p: p.fits and p.solves is True),
        "cut_off": work.cut_off[task.id],
        "left_early": task.id in work.left,
        "too_long": task.id in work.too_long,
        "trained": trained,
    }


def equal_samples(tasks: dict[str, Task], work) -> int:
    """How many first samples every task has.

    Pass@k counts these alone: how many a task got beyond may depend on how it went.
    """

    def unbroken(done: set[int]) -> int:
        return next(n for n in range(len(done) + 1) if n not in done)

    return min(
        [
            min(unbroken(work.done[i]), work.options.samples)
            for i in tasks
            if i not in work.too_long
        ],
        default=0,
    )


def group(ids: set[str], tasks, judge, by_task, counted: int, first_pass: dict | None) -> dict:
    """The figures of some tasks; hidden test outputs count only where nothing is compared."""
    known = [i for i in tasks if i in ids and by_task[i]["right"] is not None]
    facts = [by_task[i] for i in tasks if i in ids]
    right = {i: by_task[i]["right"] for i in known}
    covered = {i: by_task[i]["covered"] for i in known}
    passed = [sum(p.votes(counted) for p in judge.of(i) if p.fits and p.solves) for i in known]
    verdicts = Counter()
    for program in (p for i in tasks if i in ids for p in judge.of(i)):
        verdicts[program.outcome().status] += len(program.samples)
    share = lambda name, of, which: score.ratio([f[name] for f in which], [f[of] for f in which])
    scored = [by_task[i] for i in known]
    found = {
        "tasks": len(facts),
        "scored": len(known),
        "score": score.score(right),
        "coverage": score.score(covered),
        "chosen_of_covered": score.ratio(
            [sum(a and b for a, b in zip(right[i], covered[i])) for i in known],
            [sum(covered[i]) for i in known],
        ),
        "pass_at": score.pass_table([(counted, n) for n in passed]) if counted else {},
        "train_right": share("train_right", "samples", facts),
        "solved": share("solved", "samples", scored),
        "over_fitted": share("over_fitted", "train_right", scored),
        "verdicts": dict(verdicts.most_common()),
    }
    if first_pass is not None:
        earlier = score.right_outputs(first_pass, {i: tasks[i] for i in known})
        found["score_without_revisions"] = score.score(earlier)
    return found


# ---------------------------------------------------------------------------- words


def percent(figure: dict) -> str:
    if figure["value"] is None:
        return "-"
    return f"{100 * figure['value']:.1f} % ({100 * figure['low']:.1f}-{100 * figure['high']:.1f})"


def text(found: dict) -> str:
    """The report as a table: value and 95 % interval for unseen and trained tasks."""
    names = [name for name in ("unseen", "trained") if name in found["groups"]]
    groups = [found["groups"][name] for name in names]
    row = lambda title, read: f"{title:38}" + "".join(f"{read(g):>26}" for g in groups)
    lines = [
        f"{'':38}" + "".join(f"{name:>26}" for name in names),
        row(
            "tasks",
            lambda g: (
                f"{g['tasks']}"
                + ("" if g["scored"] == g["tasks"] else f", {g['scored']} with known outputs")
            ),
        ),
        row("score: test outputs right", lambda g: percent(g["score"]["test_outputs"])),
        row("score: whole tasks right", lambda g: percent(g["score"]["tasks"])),
    ]
    if found["revise"]:
        lines.append(
            row(
                "  without revisions: test outputs",
                lambda g: percent(g["score_without_revisions"]["test_outputs"]),
            )
        )
    lines += [
        row("coverage: a program had it", lambda g: percent(g["coverage"]["test_outputs"])),
        row("selection: chosen where covered", lambda g: percent(g["chosen_of_covered"])),
    ]
    for k in sorted({k for g in groups for k in g["pass_at"]}):
        lines.append(row(f"pass@{k}", lambda g: percent(g["pass_at"].get(k, {"value": None}))))
    lines += [
        row("samples right on all train pairs", lambda g: percent(g["train_right"])),
        row("  of these wrong on a test pair", lambda g: percent(g["over_fitted"])),
        row("samples right on all pairs", lambda g: percent(g["solved"])),
    ]
    return "\n".join(lines + remarks(found, groups))


def remarks(found: dict, groups: list[dict]) -> list[str]:
    """The lines below the table: verdicts, cost, what was not sampled."""
    lines = []
    verdicts = Counter()
    for g in groups:
        verdicts.update(g["verdicts"])
    if verdicts:
        share = lambda n: f"{100 * n / verdicts.total():.1f} %"
        shares = ", ".join(f"{name} {share(n)}" for name, n in verdicts.most_common())
        lines.append(f"verdicts: {shares}")
    cost = f", ${found['dollars_a_task']:.4f} a task" if found["dollars_a_task"] else ""
    lines.append(
        f"{found['samples']} samples, {found['tokens']} tokens, {found['seconds']:.0f} s, "
        f"{found['seconds_a_task']} s a task{cost}"
    )
    facts = found["by_task"].values()
    if cut_off := sum(f["cut_off"] for f in facts):
        lines.append(
            f"{cut_off} samples were cut off at their limit of tokens: see rollout.max_tokens"
        )
    for key, words in (
        ("left_early", "left early, their answer was settled"),
        ("too_long", "not asked, their prompt is longer than the model reaches"),
    ):
        if count := sum(f[key] for f in facts):
            lines.append(f"{count} tasks {words}")
    if not found["complete"]:
        more = "give more --hours" if found["out_of_time"] else "the same command again goes on"
        lines.append(f"not all samples were made: {more}")
    return lines


def score_text(submission: dict, tasks: dict[str, Task]) -> str:
    """Of any system's submission. Raises BadInput where nothing can be scored."""
    right = score.right_outputs(submission, tasks)
    if not right:
        raise BadInput(
            "the test outputs of these tasks are not known, so nothing can be scored: "
            "give them by --solutions FILE"
        )
    both = score.score(right)
    counts = lambda f: f"{f['right']:.0f} of {f['of']:.0f}, {percent(f)}"
    missing = [i for i in tasks if i not in submission]
    foreign = [i for i in submission if i not in tasks]
    lines = [
        f"tasks with known outputs      {len(right)} of {len(tasks)}",
        f"test outputs right            {counts(both['test_outputs'])}",
        f"whole tasks right             {counts(both['tasks'])}",
    ]
    if missing:
        some = ", ".join(missing[:5])
        lines.append(f"not in the submission         {len(missing)}, counted as wrong: {some}")
    if foreign:
        lines.append(f"not in the task set           {len(foreign)}: {', '.join(foreign[:5])}")
    return "\n".join(lines)
