"""Two attempts for each test input, from what the sampled programs gave. Pure, no torch, no vllm.

Outputs of the programs that are right on most train pairs come first; among these the one with most
votes, and of equals the one of the shortest program. Every sample is a vote for its program.
"""

from dataclasses import dataclass

from prompts import Grid

SURE = 0.75  # share of the votes that the leading output of a settled task has


@dataclass(frozen=True)
class Candidate:
    """What a program gave, in the task's own view."""

    train: tuple[bool, ...]  # right, for each train pair
    test: tuple[Grid | None, ...]  # the output for each test input; None where it failed
    votes: int  # how often it was sampled
    length: int  # characters of the program

    @property
    def fits(self) -> bool:
        """Right on all train pairs."""
        return all(self.train)


@dataclass
class Choice:
    """An output for one test input, and who is for it."""

    grid: Grid
    right: int  # train pairs that its best programs are right on
    votes: int  # of those programs
    length: int  # of the shortest of them


def ranked(candidates: list[Candidate], place: int) -> list[Choice]:
    """The outputs given for the test input at `place`, the best first."""
    choices: dict[str, Choice] = {}
    for c in sorted(candidates, key=lambda c: -sum(c.train)):
        output = c.test[place]
        if output is None:
            continue
        choice = choices.setdefault(repr(output), Choice(output, sum(c.train), 0, c.length))
        if sum(c.train) == choice.right:
            choice.votes += c.votes
            choice.length = min(choice.length, c.length)
    return sorted(choices.values(), key=lambda c: (-c.right, -c.votes, c.length, c.grid))


def attempts(candidates: list[Candidate], inputs: list[Grid]) -> list[tuple[Grid, Grid]]:
    """Two different grids for each test input, whatever there is to choose from."""
    return [two(ranked(candidates, place), grid) for place, grid in enumerate(inputs)]


def two(choices: list[Choice], given: Grid) -> tuple[Grid, Grid]:
    """The two best choices; where there are fewer, the input as it is, or a black grid."""
    black = [[0] * len(row) for row in given]
    grids = [c.grid for c in choices[:2]]
    for guess in (given, black, [[0]], [[1]]):
        if guess not in grids:
            grids.append(guess)
    return grids[0], grids[1]


def settled(candidates: list[Candidate], needed: int) -> bool:
    """Whether for every test input `needed` programs agree, and most, of those right on train."""
    fitting = [c for c in candidates if c.fits]
    if not fitting:
        return False
    votes = sum(c.votes for c in fitting)
    leading = [ranked(fitting, place) for place in range(len(fitting[0].test))]
    return all(choices and choices[0].votes >= max(needed, SURE * votes) for choices in leading)


def submission_of(answers: dict[str, list[tuple[Grid, Grid]]]) -> dict:
    """submission.json in the ARC Prize form.

    {task id: [{"attempt_1": grid, "attempt_2": grid} for each test input]}
    """
    return {i: [{"attempt_1": a, "attempt_2": b} for a, b in pairs] for i, pairs in answers.items()}
