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

    Once the greedy answer is asked for and fails, the one that follows it farthest. Before that the
    shortest from k or further; none where k goes well or something is asked in its state."""
    if lesson.answer:
        return None if lesson.answer.verdict == "right" else beside_greedy(lesson, other, end)
    if lesson.states[0].reward >= WELL or lesson.states[0].asked:
        return None
    answers = whole_answers(lesson, lesson.k)
    own = min(right_in_other_words(lesson.problem, answers, end), key=len, default=None)
    if own is None:
        return None
    k = len(own) - shared(own, lesson.problem.golden)
    harm = credit.harm_of_departing(own, answers, within_reach=False)
    return OwnWords(own, k, {j: f for j, f in harm.items() if f > 0 and j < k})


def beside_greedy(lesson: Lesson, other: Lesson | None, end: FunctionEnd) -> OwnWords | None:
    """The right program that follows the failing greedy answer farthest. Its first state is where
    the greedy answer leaves it: there the tokens of both are compared."""
    greedy = lesson.answer.tokens
    answers = [(greedy, 0), *whole_answers(lesson, lesson.k)]
    if other:
        answers += whole_answers(other, 1)
    right = right_in_other_words(lesson.problem, answers, end)
    if not right:
        return None
    own = max(right, key=lambda answer: (shared(answer, greedy), -len(answer)))
    harm = credit.harm_of_departing(own, answers, within_reach=False)
    harm = {j: f for j, f in harm.items() if f > 0} | {len(own) - shared(own, greedy): math.inf}
    return OwnWords(own, len(own) - shared(own, lesson.problem.golden), harm)


def whole_answers(lesson: Lesson, k: int) -> list[tuple[list[int], int]]:
    """(answer, reward) of the rollouts from states of length k or more."""
    golden, found = lesson.problem.golden, []
    for state in lesson.states:
        if state.k >= k:
            head = golden[: len(golden) - state.k]
            found += [(head + tail, reward) for tail, reward in state.tails]
    return found


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
    """The answer up to its end of turn, which stands where it left the function if it did; None if
    it was cut."""
    end_of_turn = problem.golden[-1]
    if answer[-1] == end_of_turn:
        return answer
    return answer[:-1] + [end_of_turn] if end.left(*answer[-2:]) else None
