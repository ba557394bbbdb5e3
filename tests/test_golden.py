"""Every golden solution is right and in form; what is wrong with one is found."""

import os
import re
import sys

import pytest
import yaml

import golden_check
import prompts
from config import BadInput
from golden_form import ASSISTANT_PREFIX, form_faults, unseen

GOOD = "007bbfb7"
NAMED = ["007bbfb7", "f2829549", "6150a2bd", "ed36ccf7", "1fad071e", "5582e5ca"]


def test_every_golden_solution_is_clean_and_right_on_all_its_pairs():
    ids = prompts.golden_ids()
    assert len(ids) >= 24 and set(NAMED) <= set(ids)
    notes = yaml.safe_load(golden_check.NOTES.read_text())
    invariances = yaml.safe_load(golden_check.INVARIANCES.read_text())
    results = golden_check.check(
        {i: prompts.find_task(i) for i in ids}, {}, os.cpu_count() or 1, notes, invariances
    )
    assert {i: r["faults"] for i, r in results.items() if r["faults"] or not r["ok"]} == {}
    assert set(results) == set(ids)
    assert {i for i, r in results.items() if r["label_errors"]} == {
        i for i, note in notes.items() if "own" in note
    }
    assert all(r["pairs"] == len(prompts.find_task(i).outputs) for i, r in results.items())


# ------------------------------------------------------------------ form

TEXT = prompts.read_golden(GOOD)


def test_the_good_one_is_good():
    assert form_faults(TEXT) == [] and TEXT.startswith(ASSISTANT_PREFIX)


def swap(old: str, new: str, count: int = -1):
    assert old in TEXT
    return TEXT.replace(old, new, count)


CODE = "    # 1. Create the result\n"

MUTATIONS = {
    "another signature": (
        swap("def solve(grid: list[list[int]])", "def solve(grid)"),
        "assistant prefix",
    ),
    "does not parse": (swap("height = len(grid)", "height = len(grid"), "does not parse"),
    "two functions": (
        swap(
            "\n    return result\n", "\n    return result\n\n\ndef more():\n\n    return result\n"
        ),
        "one top-level function",
    ),
    "a call at the end": (TEXT + "solve([[1]])\n", "one top-level function"),
    "an import outside": (TEXT + "import math\n", "one top-level function"),
    "another last line": (
        swap("    return result\n", "    return list(result)\n"),
        "must end with",
    ),
    "no blank line before it": (
        swap("\n\n    return result\n", "\n    return result\n"),
        "must end with",
    ),
    "no newline at the end": (TEXT[:-1], "must end with"),
    "a letter outside ASCII": (swap("3x3 grid", "3\u00d73 grid"), "outside ASCII"),
    "a long line": (swap("one color", "one color" + " and so on" * 9), "longer than 100"),
    "trailing space": (swap("height = len(grid)\n", "height = len(grid) \n"), "trailing space"),
    "a tab": (swap("height = len(grid)\n", "height =\tlen(grid)\n"), "tab"),
    "no procedure": (swap("    Procedure:\n", "    Steps:\n"), "docstring must be"),
    "no blank line after the docstring": (
        swap('    """\n\n    # 1.', '    """\n    # 1.'),
        "docstring must be",
    ),
    "a gap in the observations": (
        swap("    3. The output consists", "    4. The output consists"),
        "expected '    3. ...'",
    ),
    "an observation over two lines": (
        swap(" three times as high and", "\n    three times as high and"),
        "expected '    3. ...'",
    ),
    "an empty observation": (
        swap("    5. Where the input cell is 0, the block is empty", "    5. "),
        "expected '    5. ...'",
    ),
    "two observations": (
        TEXT[: TEXT.index("    3. The output")] + TEXT[TEXT.index("\n    Procedure") :],
        "fewer than 3 observations",
    ),
    "another last step": (
        swap("    3. Return the result\n", "    3. Return it\n"),
        "the last step",
    ),
    "a step without code": (
        swap("    # 2. Copy", "    # Copy"),
        "must stand for steps 1..2 in order, found [1]",
    ),
    "steps in another order": (swap("    # 1. C", "    # 2. C"), "found [2, 2]"),
    "too much code": (
        swap(CODE, CODE + "    height = len(grid)\n" * 80),
        "lines of code, at most 80",
    ),
    "too much text": (
        swap(CODE, CODE + "    # Some more words that say little\n" * 78 + "    # and one\n" * 90),
        "characters, at most 4500",
    ),
    "an import of more": (swap(CODE, CODE + "    import os\n"), "import of os"),
    "an import from more": (
        swap(CODE, CODE + "    from os.path import join\n"),
        "import of os.path",
    ),
    "a forbidden name": (swap("height = len(grid)", "height = eval('3')"), "use of eval"),
    "a hidden name": (swap("height = len(grid)", "height = grid.__len__()"), "use of __len__"),
    "a try": (
        swap(
            CODE,
            CODE + "    try:\n        height = 1\n    except ValueError:\n        height = 2\n",
        ),
        "try hides",
    ),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_fault_of_form_is_found(name):
    text, part = MUTATIONS[name]
    faults = form_faults(text)
    assert any(part in fault for fault in faults), faults


def test_allowed_imports_are_no_fault():
    assert (
        form_faults(
            swap(CODE, CODE + "    from collections import Counter\n    import numpy as np\n")
        )
        == []
    )


def test_every_golden_solution_is_in_one_family():
    families = yaml.safe_load(golden_check.FAMILIES.read_text())
    members = [task_id for ids in families.values() for task_id in ids]
    assert sorted(members) == prompts.golden_ids()


def test_what_the_observations_name_must_be_seen():
    grids = [[[0, 3], [3, 0]]]
    assert (
        unseen("Observations:\n1. A line of 3 on 2x2 cells\nProcedure:\n1. Draw a line of 7", grids)
        == []
    )
    faults = unseen(
        "Observations:\n1. The cells of 7 and color 3\n2. A 3x3 square of 3\nProcedure:", grids
    )
    assert [any(part in fault for fault in faults) for part in ("color 7", "3x3")] == [
        True,
        True,
    ] and len(faults) == 2


# ------------------------------------------------------------------ programs


def test_a_claimed_invariance_that_does_not_hold_is_a_fault():
    """f2829549 sets a cell to 3 where both halves are 0: mirrored left and right it is the same
    rule, with 7 and 5 exchanged too, not with 3 and 0."""
    task = {"f2829549": prompts.find_task("f2829549")}
    claim = lambda claims: golden_check.check(task, {}, 1, {}, {"f2829549": claims})["f2829549"][
        "faults"
    ]
    assert claim({"flip": True, "colors": [5, 7]}) == []
    assert any("under colors" in fault for fault in claim({"flip": True, "colors": [0, 3]}))


def checked(tmp_path, text: str, extra=None, notes=None) -> dict:
    (tmp_path / f"{GOOD}.py").write_text(text)
    return golden_check.check(
        {GOOD: prompts.find_task(GOOD)}, extra or {}, 1, notes or {}, folder=tmp_path
    )[GOOD]


@pytest.mark.parametrize(
    "old, new, part",
    [
        ("!= 0:", "== 0:", "wrong on its own pairs [0, 1, 2, 3, 4, 5]"),
        ("!= 0:", "not in (0, 4):", "wrong on its own pairs [1]"),  # one pair alone
        (CODE, CODE + "    grid = grid[9:]\n", "error: "),
        (
            CODE,
            CODE
            + "    grid[0][0] = grid[0][0] + 0\n    grid.append([0, 0, 0])\n    grid = grid[:3]\n",
            "the input was changed",
        ),
        (CODE, CODE + "    while len(grid) < 4:\n        pass\n", "timeout"),
        (CODE, CODE + "    for _ in range(10**8):\n        pass\n", "more than 1 s on a grid"),
        (
            "    return result\n",
            "    result = [row + [10] for row in result]\n\n    return result\n",
            "bad_output",
        ),
        (
            "!= 0:",
            "!= 0 and (block_r, block_c) != "
            "(list({'a', 'b', 'c', 'd', 'e', 'f', 'g'}).index('a') % 3, 0):",
            "two runs differ",
        ),
    ],
)
def test_a_fault_of_a_program_is_found(monkeypatch, tmp_path, old, new, part):
    if part == "timeout":  # two minutes is what a golden may take at most
        sandbox = golden_check.Sandbox
        monkeypatch.setattr(
            golden_check, "Sandbox", lambda **limits: sandbox(**limits | {"wall_s": 3.0})
        )
    result = checked(tmp_path, swap(old, new))
    assert any(part in fault for fault in result["faults"]), result["faults"]
    assert not result["ok"]


def test_a_noted_label_error_is_no_fault_and_a_stale_note_is_one(tmp_path):
    text, notes = (
        swap("!= 0:", "not in (0, 4):"),
        lambda *pairs: {GOOD: {"own": list(pairs), "why": "one cell is missing"}},
    )
    result = checked(tmp_path, text, notes=notes(1))
    assert result["ok"] and result["label_errors"] == [1]
    assert result["note"] == "one cell is missing"
    assert checked(tmp_path, text, notes=notes(2))["faults"] == [
        "wrong on its own pairs [1]",
        "right on its own pairs [2], which notes.yaml names as label errors",
    ]


def test_further_pairs_are_numbered_where_they_are_wrong(tmp_path):
    task = prompts.find_task(GOOD)
    pairs = [task.train[0], (task.train[1][0], [[1]]), task.train[2]]
    result = checked(tmp_path, TEXT, {GOOD: pairs})
    assert result["ok"] and result["extra_pairs"] == 3 and result["extra_wrong"] == [1]
    breaks = swap(CODE, CODE + "    assert grid[0][0] != 9\n")
    pairs = [task.train[0], ([[9, 9, 9]] * 3, [[9]]), task.train[2]]
    assert checked(tmp_path, breaks, {GOOD: pairs})["extra_wrong"] == [1]


# ------------------------------------------------------------------ the command


def test_every_broken_file_is_a_line_and_the_others_are_checked(monkeypatch, tmp_path, capsys):
    contents = {
        GOOD: TEXT,
        "f2829549": "def solve(grid):\n    return grid\n",
        "6150a2bd": swap('    """\n\n', ""),  # a docstring without an end
        "ed36ccf7": swap("one color", "one col\u00f6r"),
        "1fad071e": TEXT,  # right for another task
    }
    for i, text in contents.items():
        (tmp_path / f"{i}.py").write_bytes(text.encode("latin-1"))
    expected = {
        "f2829549": "does not begin with the assistant prefix",
        "6150a2bd": "does not parse: unterminated triple-quoted string",
        "ed36ccf7": "is no text in UTF-8",
        "1fad071e": "bad_output: input 1: 81 rows",
    }

    def told(*more: str) -> str:
        arguments = ["golden_check.py", "--golden", str(tmp_path), "--workers", "1", *more]
        monkeypatch.setattr(sys, "argv", arguments)
        assert golden_check.main() == 1
        return capsys.readouterr().out

    said = told()
    for i, fault in expected.items():
        assert re.search(f"^{i}  FAULT  .*{fault}", said, re.MULTILINE), said
    assert f"{GOOD}  FAULT" not in said
    assert re.search(r"^clean +1\nfaulty +4$", said, re.MULTILINE)
    said = told("--only", "ed36ccf7")
    assert said.count("FAULT") == 1 and re.search(r"^golden solutions +1$", said, re.MULTILINE)


def test_no_workers_are_told(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["golden_check.py", "--workers", "0"])
    with pytest.raises(BadInput, match="--workers 0: give 1 or more"):
        golden_check.main()
