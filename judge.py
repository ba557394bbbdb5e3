"""Runs sampled programs on a task's inputs and says which outputs are right. No torch, no vllm.

A program is run once however often it was sampled, in the view that its model was shown; its
outputs are turned back. The expected outputs are compared here, outside the sandbox.

    judge = Judge(box)
    program = judge.take(task, view_number, view, text, sample, tokens)     # runs meanwhile
    judge.advance()                                                         # now and then
    program.outcome()                                                       # waits
"""

import functools
from collections import deque
from dataclasses import dataclass, field

from prompts import Grid, Task
from sandbox import Sandbox, SandboxError, Verdict
from views import View
from voting import Candidate

# A program that fails on one grid may be right on others: with these verdicts each grid is tried by
# itself. A time or memory limit is not tried again, since that costs as much for every grid.
ONE_BY_ONE = ("error", "bad_output")
HARMLESS = "def solve(grid):\n    return grid\n"


class Running:
    """A program in the sandbox, and its verdict once it is there."""

    def __init__(self, box: Sandbox, text: str, grids: list[Grid]):
        self.box, self.future = box, box.submit(text, grids)

    def done(self) -> bool:
        return self.future.done()

    @functools.cached_property
    def verdict(self) -> Verdict:
        """Waits. A program that the sandbox lost twice, as where the kernel ends it for want of
        memory, is `lost`. Raises SandboxError if a harmless one cannot be run either."""
        try:
            return self.future.result()
        except SandboxError as error:
            self.box.run(HARMLESS, [[[0]]])
            return Verdict("lost", detail=str(error))


@dataclass(frozen=True)
class Outcome:
    """What a program gave for each input, train first, in the task's own view."""

    status: str  # of the run on all inputs together
    detail: str
    outputs: list[Grid | None]  # None where it failed
    right: list[bool | None]  # None where the expected output is hidden


@dataclass
class Program:
    task: Task
    view_number: int
    view: View
    text: str
    whole: Running
    samples: list[int] = field(default_factory=list)  # numbers of the samples that are this program
    tokens: int = 0  # of one of them
    revises: int | None = None  # number of the sample that it is a revision of
    single: list[Running] | None = None  # one an input, where the run on all failed
    found: Outcome | None = None

    def outcome(self) -> Outcome:
        """Waits; `Judge.wait_for` comes first. Raises SandboxError."""
        if self.found is None:
            verdict = self.whole.verdict
            assert self.single or verdict.status not in ONE_BY_ONE
            outputs = [grid and self.view.back(grid) for grid in self.given(verdict)]
            right = [
                None if wanted is None else given == wanted
                for given, wanted in zip(outputs, self.task.outputs)
            ]
            self.found = Outcome(verdict.status, detail_of(verdict), outputs, right)
        return self.found

    def given(self, verdict: Verdict) -> list[Grid | None]:
        """Its grids in the view, by the run on all inputs or, where that failed, on each alone."""
        if self.single:
            found = [one.verdict.outputs for one in self.single]
            return [grids[0] if grids else None for grids in found]
        return verdict.outputs or [None] * len(self.task.inputs)

    def votes(self, below: int) -> int:
        """How many of its samples are numbered below `below`."""
        return sum(n < below for n in self.samples)

    def candidate(self, votes: int) -> Candidate:
        """As voting sees it. Waits."""
        outcome, first = self.outcome(), len(self.task.train)
        return Candidate(
            tuple(bool(r) for r in outcome.right[:first]),
            tuple(outcome.outputs[first:]),
            votes,
            len(self.text),
        )

    @property
    def fits(self) -> bool:
        """Right on all train pairs. Waits."""
        return all(self.outcome().right[: len(self.task.train)])

    @property
    def solves(self) -> bool | None:
        """Right on all test pairs, None if one is hidden. Waits."""
        right = self.outcome().right[len(self.task.train) :]
        return None if None in right else all(right)


def detail_of(verdict: Verdict) -> str:
    return "" if verdict.status == "ok" else verdict.detail


class Judge:
    """The programs of all tasks."""

    def __init__(self, box: Sandbox):
        self.box = box
        self.programs: dict[str, dict[tuple[int, str], Program]] = {}
        self.running: deque[Program] = deque()

    def take(
        self,
        task: Task,
        view_number: int,
        view: View,
        text: str,
        sample: int,
        tokens: int,
        revises: int | None = None,
    ) -> Program:
        """The program of a sample; submitted if it is a new one."""
        programs = self.programs.setdefault(task.id, {})
        program = programs.get((view_number, text))
        if program is None:
            whole = Running(self.box, text, [view.there(grid) for grid in task.inputs])
            program = programs[view_number, text] = Program(
                task, view_number, view, text, whole, tokens=tokens, revises=revises
            )
            self.running.append(program)
        program.samples.append(sample)
        return program

    def advance(self) -> None:
        """Submit the single grids of programs that failed on all together. Does not wait, but for
        the harmless program after a lost one.

        Programs are run in the order of their samples: the first tells whether others can be done.
        """
        while self.running and self.running[0].whole.done():
            self.try_one_by_one(self.running.popleft())

    def try_one_by_one(self, program: Program) -> None:
        if program.whole.verdict.status in ONE_BY_ONE and program.single is None:
            program.single = [
                Running(self.box, program.text, [program.view.there(grid)])
                for grid in program.task.inputs
            ]

    def wait_for(self, programs: list[Program]) -> None:
        """Wait for the verdicts of these programs."""
        for program in programs:
            self.try_one_by_one(program)
        for program in programs:
            program.outcome()

    def of(self, task_id: str) -> list[Program]:
        """The task's programs with their verdicts, most votes first. Waits."""
        programs = list(self.programs.get(task_id, {}).values())
        self.wait_for(programs)
        return sorted(programs, key=lambda p: (-len(p.samples), min(p.samples)))

    def candidates(self, task_id: str, below: int) -> list[Candidate]:
        """For voting: the programs of the samples numbered below `below`. Waits."""
        counted = [(program, program.votes(below)) for program in self.of(task_id)]
        return [program.candidate(votes) for program, votes in counted if votes]
