"""Replay: an earlier run's training tuples trained again, without rollouts, before any sampling.

    python train.py --config cpu.yaml --only f2829549 --warm-start runs/first

A tuple is an action in a state with its target logprob and what it was when it was sampled. Its age
is the number of optimizer steps that the earlier run took after the weights it was sampled under;
`replay.age` limits it. A tuple whose logprob is at its target already, or differs from what it was
by more than `replay.changed` nats, is left out: the rewards were other programs'. A problem goes on
from the k that the earlier run came to in the last visit replayed.
"""

import pathlib
from dataclasses import dataclass, replace

from tqdm import tqdm

import origin
import ranks
from config import BadInput
from learner import Batch, Entry, share_moved
from traces import Run


@dataclass
class Visit:
    """What one visit of the earlier run taught about one problem."""

    task: str
    next_k: int
    entries: list[Entry]
    logprobs: list[list[float]]  # of each entry's actions, when they were sampled


@dataclass
class Counts:
    trained: int = 0
    at_target: int = 0
    changed: int = 0
    too_old: int = 0
    # Of tasks that are not trained now, or under another prompt, golden solution or tokenizer.
    other: int = 0
    ages: tuple = ()  # (youngest, oldest) of those that were not too old, in optimizer steps

    def text(self, folder) -> str:
        ages = f", {self.ages[0]} to {self.ages[1]} optimizer steps old" if self.ages else ""
        skipped = [
            f"{count} {why}"
            for count, why in (
                (self.at_target, "at their target already"),
                (self.changed, "whose probability has changed too much"),
                (self.too_old, "too old"),
                (self.other, "of other problems"),
            )
            if count
        ]
        return f"replayed {self.trained} training tuples of {folder}{ages}" + (
            f"; left out: {', '.join(skipped)}" if skipped else ""
        )


def read(run: Run, here: dict, limit: int) -> tuple[list[Visit], Counts]:
    """The visits of an earlier run in their order, with what was left out of them.

    here: the origin under which the tuples must mean the same; limit: their age in optimizer steps.
    Raises BadInput if that run has nothing to replay."""
    there = origin.read(run.folder)
    lines = [
        line
        for line in run.lines("visits")
        if not line.get("own") and any(a["target_logprob"] is not None for a in line["actions"])
    ]
    if not there or not lines:
        raise BadInput(
            f"--warm-start {run.folder}: the run has no training tuples; give one that has visits"
        )
    one_tokenizer = all(
        here["files"].get(name) == there["files"].get(name)
        for name in ("tokenizer.json", "vocab.json", "merges.txt")
    )
    same = {
        task
        for task, hashes in here["problems"].items()
        if one_tokenizer and there["problems"].get(task) == hashes
    }
    last = max(line["trained_version"] for line in lines)
    visits, counts, ages = {}, Counts(), []
    for line in lines:
        tuples, age = (
            sum(a["target_logprob"] is not None for a in line["actions"]),
            last - line["weight_version"],
        )
        if line["task"] not in same:
            counts.other += tuples
        elif age > limit:
            counts.too_old += tuples
        else:
            ages.append(age)
            v = visits.setdefault(
                (line["visit"], line["task"]), Visit(line["task"], line["next_k"], [], [])
            )
            column = lambda name: [action[name] for action in line["actions"]]
            v.entries.append(Entry(line["k"], column("token_id"), column("target_logprob")))
            v.logprobs.append(column("logprob"))
    counts.ages = (min(ages), max(ages)) if ages else ()
    return list(visits.values()), counts


def still_meant(
    entry: Entry,
    sampled: list[float],
    now: list[float],
    reached: float,
    changed: float,
    counts: Counts,
) -> Entry:
    """The entry with the targets that are still to be reached from about where they were set."""
    targets = []
    for target, before, logprob in zip(entry.targets, sampled, now):
        if target is None:
            targets.append(None)
        elif share_moved(before, logprob, target) >= reached:
            counts.at_target += 1
            targets.append(None)
        elif abs(logprob - before) > changed:
            counts.changed += 1
            targets.append(None)
        else:
            counts.trained += 1
            targets.append(target)
    return replace(entry, targets=targets)


def replay(parts, students: list) -> Counts:
    """Train what an earlier run, `replay.run`, was taught; move k to where it came.

    Raises BadInput if it has nothing to replay."""
    c, folder = parts.config, pathlib.Path(parts.config.replay.run)
    visits, counts = read(Run(folder), origin.read(parts.run.folder), c.replay.age)
    by_task = {s.problem.task.id: s for s in students}
    for visit in tqdm(visits, desc="replay", unit="visit", leave=False, disable=ranks.rank() > 0):
        student = by_task[visit.task]
        problem, batches = student.problem, []
        if ranks.rank() == 0:
            before = parts.learner.golden_logprobs(problem)  # (L, V)
            now = [before[problem.length - e.k, e.tokens].tolist() for e in visit.entries]
            entries = [
                still_meant(e, sampled, logprobs, c.learner.reached, c.replay.changed, counts)
                for e, sampled, logprobs in zip(visit.entries, visit.logprobs, now)
            ]
            batches = (
                [Batch(problem, before, entries)]
                if any(t is not None for e in entries for t in e.targets)
                else []
            )
        version = parts.learner.version
        report = parts.learner.step(batches)
        for step, health in enumerate(report.health):
            parts.run.append("health", step=version + step + 1, visit=0, task=visit.task, **health)
        student.k = visit.next_k
    parts.engine.weights_changed()
    return counts
