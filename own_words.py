"""Right programs in other words than the golden ones, for the next visit.

Before a code token the model that writes alone has seldom written the golden docstring; states
behind its own are where the rest is to be learnt. docs/algorithm.md, "Own words".
"""

import math
import os

import credit
from lesson import SPARE, Lesson, OwnWords
from prompts import FunctionEnd, Problem

WELL = 0.9  # reward of k's state from which no text in own words is looked for


def find(lesson: Lesson, other: Lesson | None, end: FunctionEnd) -> OwnWords | None:
    """A right program in other words than the golden ones among the visit's rollouts. other: the
    visit's lesson in own words.

    Once the greedy answer is asked for: none if it is right, else the one that follows it farthest.
    Before that: the shortest from k or further, unless k goes well or something is asked in its
    state."""
    if lesson.answer:
        return None if lesson.answer.right else beside_greedy(lesson, other, end)
    if lesson.front.reward >= WELL or lesson.front.asked:
        return None
    answers = answers_from(lesson, lesson.k)
    own = min(right_in_other_words(lesson.problem, answers, end), key=len, default=None)
    if own is None:
        return None
    # Before k the golden text is asked already: what is new begins where they part.
    k = len(own) - shared(own, lesson.problem.golden)
    harm = {place: f for place, f in harmful(own, answers).items() if place < k}
    return OwnWords(own, k, harm)


def beside_greedy(lesson: Lesson, other: Lesson | None, end: FunctionEnd) -> OwnWords | None:
    """The right program that follows the failing greedy answer farthest. Its first state is where
    the greedy answer leaves it: there the tokens of both are compared."""
    greedy = lesson.answer.tokens
    answers = [(greedy, 0), *answers_from(lesson, lesson.k)]
    if other:
        answers += answers_from(other, 1)
    right = right_in_other_words(lesson.problem, answers, end)
    if not right:
        return None
    own = max(right, key=lambda answer: (shared(answer, greedy), -len(answer)))
    k = len(own) - shared(own, lesson.problem.golden)
    parting = len(own) - shared(own, greedy)
    return OwnWords(own, k, harmful(own, answers) | {parting: math.inf})


def answers_from(lesson: Lesson, k: int) -> list[tuple[list[int], int]]:
    """(answer from its first token on, reward) of the rollouts from states of length k or more."""
    golden, found = lesson.problem.golden, []
    for state in lesson.states:
        if state.k >= k:
            head = golden[: len(golden) - state.k]
            found += [(head + tail, reward) for tail, reward in state.tails]
    return found


def harmful(own: list[int], answers: list[tuple[list[int], int]]) -> dict[int, float]:
    """{redaction length of `own`: failures too many} where answers that failed departed from it."""
    harm = credit.harm_of_departing(own, answers, within_reach=False)
    return {place: failures for place, failures in harm.items() if failures > 0}


def right_in_other_words(
    problem: Problem, answers: list[tuple[list[int], int]], end: FunctionEnd
) -> list[list[int]]:
    """The right ones that are whole, not the golden one, and not longer than the memory that
    training was given allows."""
    right = [ended(problem, answer, end) for answer, reward in answers if reward]
    most = problem.length + SPARE
    return [a for a in right if a is not None and a != problem.golden and len(a) <= most]


def shared(one: list[int], other: list[int]) -> int:
    """Tokens that both begin with."""
    return len(os.path.commonprefix([one, other]))


def ended(problem: Problem, answer: list[int], end: FunctionEnd) -> list[int] | None:
    """The answer with an end of turn, put where it left the function if it did; None if a limit cut
    it."""
    end_of_turn = problem.golden[-1]
    if answer[-1] == end_of_turn:
        return answer
    return answer[:-1] + [end_of_turn] if end.left(*answer[-2:]) else None
