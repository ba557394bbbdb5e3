"""Views of a task: turned, mirrored, in other colours, its train pairs in another order.

No torch, no vllm. A model sees a view; a program that it writes is run on the view's inputs, and
its outputs are turned back.

    view = view_of(task, 3, seed=0)
    prompt = prompts.prompt_tokens(view.task(task), tokenizer)
    output = view.back(program(view.there(grid)))
"""

import random
from dataclasses import dataclass, replace
from typing import Any

from prompts import Grid, Task

SAME_COLOURS = tuple(range(10))


@dataclass(frozen=True)
class View:
    """There: transposed first, then mirrored left to right, then upside down, then recoloured."""

    transposed: bool = False
    mirrored: bool = False
    upside_down: bool = False
    colours: tuple[int, ...] = SAME_COLOURS  # the new colour of each colour; black stays
    order: tuple[int, ...] | None = None  # of the train pairs in the prompt; None: as they are

    def there(self, grid: Grid) -> Grid:
        if self.transposed:
            grid = transposed(grid)
        if self.mirrored:
            grid = mirrored(grid)
        if self.upside_down:
            grid = grid[::-1]
        return [[self.colours[x] for x in row] for row in grid]

    def back(self, grid: Grid) -> Grid:
        """back(there(grid)) == grid."""
        grid = [[self.colours.index(x) for x in row] for row in grid]
        if self.upside_down:
            grid = grid[::-1]
        if self.mirrored:
            grid = mirrored(grid)
        return transposed(grid) if self.transposed else grid

    def task(self, task: Task) -> Task:
        """The task as the model is shown it."""
        pair: Any = lambda p: tuple(None if grid is None else self.there(grid) for grid in p)
        order = self.order or range(len(task.train))
        return replace(
            task, train=tuple(pair(task.train[n]) for n in order), test=tuple(map(pair, task.test))
        )


def transposed(grid: Grid) -> Grid:
    return [list(row) for row in zip(*grid)]


def mirrored(grid: Grid) -> Grid:
    return [row[::-1] for row in grid]


def view_of(task: Task, number: int, seed: int) -> View:
    """The task's view of this number; 0 is the task as it is.

    Eight in a row are turned and mirrored in all eight ways.
    """
    if number == 0:
        return View()
    draw = random.Random(f"{seed} {task.id} {number}")  # of a text: the same in every process
    colours, order = list(range(1, 10)), list(range(len(task.train)))
    draw.shuffle(colours)
    draw.shuffle(order)
    return View(bool(number & 1), bool(number & 2), bool(number & 4), (0, *colours), tuple(order))
