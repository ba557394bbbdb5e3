"""The form of a golden solution, checked on its text alone. golden_check.py also runs it."""

import ast
import re

ASSISTANT_PREFIX = '''def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:'''

# What a golden solution may import (inside solve). Numpy is allowed, plain Python is preferred.
IMPORTS = {"collections", "copy", "functools", "heapq", "itertools", "math", "numpy", "operator"}
FORBIDDEN_NAMES = {
    "open",
    "eval",
    "exec",
    "compile",
    "input",
    "print",
    "globals",
    "locals",
    "vars",
    "hash",
    "id",
    "random",
    "getattr",
    "setattr",
}
MAX_CODE_LINES = 80  # after the docstring; about 60 is the aim
MAX_CHARACTERS = 4500  # about 1,200 tokens; about 3,300 (900 tokens) is the aim
MAX_COLUMNS = 100


def numbered(section: str) -> list[str]:
    """The steps of a docstring section "    1. ...\\n    2. ...", numbered from 1 without a gap.

    Raises ValueError on a line that is not the next number.
    """
    steps = []
    for line in section.splitlines():
        match = re.fullmatch(r"    (\d+)\. (\S.*)", line)
        if not match or int(match[1]) != len(steps) + 1:
            raise ValueError(f"expected '    {len(steps) + 1}. ...', found {line!r}")
        steps.append(match[2])
    return steps


COLOR = re.compile(
    r"\bcells? of (\d)(?:,? (?:and|or) (\d))?\b|\b(\d)s\b|\bcolors? (\d)\b"
    r"|\b(?:lines?|rectangles?|squares?|shapes?|background|row|column|border|objects?) of (\d)\b"
    r"(?! (?:cells|rows|columns))"
)
SIZE = re.compile(r"\b(\d+)x(\d+)\b")


def unseen(text: str, grids: list) -> list[str]:
    """The colors and sizes that the observations name and that no grid of the task shows."""
    observations = text.partition("Observations:")[2].partition("Procedure:")[0]
    named = {int(color) for match in COLOR.findall(observations) for color in match if color}
    shown = {color for grid in grids for row in grid for color in row}
    height, width = max(len(grid) for grid in grids), max(len(grid[0]) for grid in grids)
    faults = [
        f"observations name color {color}, which is in no grid" for color in sorted(named - shown)
    ]
    for rows, columns in SIZE.findall(observations):
        if int(rows) > height or int(columns) > width:
            faults.append(f"observations name the size {rows}x{columns}, larger than any grid")
    return faults


def form_faults(text: str) -> list[str]:
    """What is wrong with the form of a golden solution's text; an empty list if nothing is."""
    if not text.startswith(ASSISTANT_PREFIX + "\n"):
        return ["does not begin with the assistant prefix"]
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        return [f"does not parse: {error}"]
    faults = []
    if [type(node) for node in tree.body] != [ast.FunctionDef]:
        faults.append("must hold one top-level function and nothing else")
    if not text.endswith("\n\n    return result\n"):
        faults.append("must end with a blank line, '    return result' and one newline")
    if not text.isascii():
        faults.append("has characters outside ASCII")
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) > MAX_COLUMNS or line != line.rstrip() or "\t" in line:
            faults.append(f"line {number}: longer than {MAX_COLUMNS}, trailing space or a tab")

    body = text[len(ASSISTANT_PREFIX) + 1 :]
    match = re.match(r'(.*?)\n\n    Procedure:\n(.*?)\n    """\n\n(.*)', body, re.DOTALL)
    if not match:
        return faults + [
            'docstring must be observations, a blank line, "Procedure:", steps, '
            "closing quotes on a line of their own and a blank line"
        ]
    observations, procedure, code = match.groups()
    try:
        if len(numbered(observations)) < 3:
            faults.append("fewer than 3 observations")
        steps = numbered(procedure)
        if len(steps) < 2 or steps[-1] != "Return the result":
            faults.append(
                "the last step of the procedure must be 'Return the result', after others"
            )
    except ValueError as error:
        return faults + [f"docstring: {error}"]

    marks = [int(n) for n in re.findall(r"^    # (\d+)\. \S", code, re.MULTILINE)]
    if marks != list(range(1, len(steps))):
        faults.append(
            f"comments '    # N. ...' must stand for steps 1..{len(steps) - 1} in order, found"
            f" {marks}"
        )
    if len(code.splitlines()) > MAX_CODE_LINES:
        faults.append(f"{len(code.splitlines())} lines of code, at most {MAX_CODE_LINES}")
    if len(text) > MAX_CHARACTERS:
        faults.append(f"{len(text)} characters, at most {MAX_CHARACTERS}")
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            else:
                names = [node.module or ""]
            unknown = [name for name in names if name.split(".")[0] not in IMPORTS]
            faults += [f"line {node.lineno}: import of {name}" for name in unknown]
        if isinstance(node, ast.Name) and node.id in FORBIDDEN_NAMES:
            faults.append(f"line {node.lineno}: use of {node.id}")
        if isinstance(node, ast.Attribute) and node.attr.startswith("__"):
            faults.append(f"line {node.lineno}: use of {node.attr}")
        if isinstance(node, ast.Try):
            faults.append(f"line {node.lineno}: try hides a wrong step")
    return faults
