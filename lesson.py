"""What a visit works on: a student, its lesson, the lesson's states, their rollouts. Records alone;
visit.py takes the steps.
"""

import math
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import torch

import credit
import prompts
from judge import Running
from learner import Batch, Entry, Standing

# Tokens added to limits: a rollout has at most SPARE + stretch k, but max_tokens from the bare
# prompt; a text in own words has SPARE + L.
SPARE = 64
SHIFTED = 0.1  # probability that a state's actions may lose before its rest is over


class Rest(NamedTuple):
    """A state that taught nothing is left out for a while."""

    until: int  # its last visit of the student
    times: int  # how often in a row
    probabilities: dict[int, float]  # {token: its probability then}, the state's actions; or none

    def lasts(self, visit: int, now: list[float]) -> bool:
        """It ends early once the actions have lost `SHIFTED` of their probability: training
        elsewhere has changed what the model does here. now: the actions' probabilities."""
        then = self.probabilities.values()
        lost = sum(max(0.0, before - after) for before, after in zip(then, now))
        return visit <= self.until and lost < SHIFTED


@dataclass
class OwnWords:
    """A right program in the model's own words: a text whose states are visited beside the golden
    ones, for the words before a token are seldom the golden ones when the model writes alone."""

    tokens: list[int]  # the whole answer
    k: int  # redaction length from which it is no longer the golden text
    # {redaction length of this text: failures too many among the rollouts that it was found among};
    # its states are these places alone, the most harmful first
    harm: dict[int, float]


class Kept(NamedTuple):
    """The greedy answer to the bare prompt when it was last right."""

    tokens: list[int]
    logprobs: list[float]  # of these tokens, below which they are held


@dataclass
class Student:
    """A problem and how far the model has come with it."""

    problem: prompts.Problem
    k: int
    solved: bool = False
    rests: dict[int, Rest] = field(default_factory=dict)  # {redaction length: rest}
    streak: int = 0  # visits in a row in which a state was to go well enough to raise k
    good: int | None = None  # redaction length from which k was last raised
    # {redaction length: failures too many among the rollouts that departed there}
    harm: dict[int, float] = field(default_factory=dict)
    beyond: Rest = Rest(0, 0, {})  # of all states longer than k
    visits: int = 0  # so far
    visited: int = 0  # number of the last one among those of the run
    own: OwnWords | None = None  # found in its last visit
    turn_k: int | None = None  # the longest since its turn began; None: it is not its turn
    idle: int = 0  # visits in a row in which k came no further
    bare_right: bool = False  # whether a rollout from the bare prompt was ever right
    kept: Kept | None = None

    @property
    def progress(self) -> tuple:
        """All of it but the problem, in plain values: what a checkpoint and other ranks need."""
        rests = {k: tuple(rest) for k, rest in self.rests.items()}
        own = self.own and (self.own.tokens, self.own.k, self.own.harm)
        movement = self.k, self.streak, self.good, self.turn_k, self.idle
        visits = self.visits, self.visited, self.solved, self.bare_right
        kept = self.kept and tuple(self.kept)
        return movement, visits, (kept, self.harm, rests, tuple(self.beyond), own)

    @progress.setter
    def progress(self, values: tuple) -> None:
        movement, visits, (kept, self.harm, rests, beyond, own) = values
        self.k, self.streak, self.good, self.turn_k, self.idle = movement
        self.visits, self.visited, self.solved, self.bare_right = visits
        self.rests = {k: Rest(*rest) for k, rest in rests.items()}
        self.beyond = Rest(*beyond)
        self.own = own and OwnWords(*own)
        self.kept = kept and Kept(*kept)

    @property
    def mastered(self) -> bool:
        """Solved, and its last visit went well."""
        return self.solved and self.streak > 0

    @property
    def kept_batch(self) -> Batch:
        """What the learner needs to hold the answer that was right."""
        problem = replace(self.problem, golden=self.kept.tokens)
        return Batch(problem, None, [], self.kept.logprobs)

    @property
    def standing(self) -> dict:
        """For people: what checkpoint.json has of it."""
        return {"k": self.k, "length": self.problem.length, "solved": self.solved}


@dataclass
class Rollout:
    tokens: list[int]  # sampled after the action
    program: Running
    reward: int = 0
    cut_off: bool = False  # at its limit of tokens, before its program ended


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
    trained: list[float] = field(default_factory=list)  # the trainer's logprobs after the step
    moved: list[float | None] = field(default_factory=list)  # share of the way to the target
    served: list[float] = field(default_factory=list)  # the server's logprobs after the step
    reward_after: float = 0.0  # expected with the probabilities served after the step
    # {token: (right, tried)} of other states' rollouts that came through this one
    passed: dict[int, tuple[int, int]] = field(default_factory=dict)

    @property
    def probabilities(self) -> list[float]:
        return [math.exp(x) for x in self.logprobs]

    @property
    def passing(self) -> list[tuple[int, int]]:
        """(right, tried) of each action by rollouts of other states."""
        return [self.passed.get(token, (0, 0)) for token in self.actions]

    @property
    def successes(self) -> list[int]:
        own = [sum(r.reward for r in rollouts) for rollouts in self.rollouts]
        return [n + right for n, (right, _) in zip(own, self.passing)]

    @property
    def trials(self) -> list[int]:
        return [len(rollouts) + tried for rollouts, (_, tried) in zip(self.rollouts, self.passing)]

    @property
    def asked(self) -> bool:
        """Whether an action has a target."""
        return any(target is not None for target in self.targets)

    @property
    def rewards(self) -> list[float]:
        """Action rewards."""
        return [right / tried for right, tried in zip(self.successes, self.trials)]

    @property
    def reward(self) -> float:
        """The state's."""
        return credit.state_reward(self.rewards, self.probabilities)

    @property
    def cut_off(self) -> int:
        """Rollouts that failed and were cut off."""
        return sum(r.cut_off and not r.reward for rollouts in self.rollouts for r in rollouts)

    @property
    def tails(self) -> list[tuple[list[int], int]]:
        """(tokens from the action on, reward) of the rollouts."""
        return [
            ([action, *rollout.tokens], rollout.reward)
            for action, rollouts in zip(self.actions, self.rollouts)
            for rollout in rollouts
        ]


class Answer(NamedTuple):
    """The served model's greedy answer to a bare prompt."""

    tokens: list[int]
    program: str
    verdict: str  # "right", or what is wrong with it

    @property
    def right(self) -> bool:
        return self.verdict == "right"


@dataclass
class Lesson:
    """One text of a problem in a visit: the golden one, or one in own words, which then stands in
    the problem as golden."""

    number: int  # of the visit among those of the run
    student: Student
    problem: prompts.Problem
    own: OwnWords | None
    k: int  # the student's when the visit began; of own words where they part from the golden text
    before: torch.Tensor  # (L, V) logprobs before the step
    golden_standing: list[Standing]  # of the golden tokens before the step
    prompt_standing: list[Standing]  # of the prompt's tokens after the first
    states: list[State] = field(default_factory=list)
    answer: Answer | None = None  # greedy, once it is asked for

    @property
    def front(self) -> State:
        """The state of k; of a lesson in own words the first one."""
        return self.states[0]

    @property
    def teacher_logprobs(self) -> list[float]:
        """Of the golden tokens before the step, (L,)."""
        return [s.logprob for s in self.golden_standing]

    def probabilities(self, k: int, tokens: list[int]) -> list[float]:
        """Of next tokens in the state of redaction length k, before the step."""
        return self.before[self.problem.length - k, tokens].exp().tolist()

    @property
    def batch(self) -> Batch:
        """What the learner needs of it."""
        entries = [Entry(s.k, s.actions, s.targets) for s in self.states]
        return Batch(self.problem, self.before, entries)
