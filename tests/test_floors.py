"""The picture of the modules is that of the code: docs/floors.svg, drawn by docs/draw.py."""

import ast
import graphlib
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "docs"))
import draw  # noqa: E402


@pytest.fixture(scope="module")
def imports() -> dict[str, set[str]]:
    """{module: modules of the project that it imports, at its head or in a function}"""
    paths = {path.stem: path for path in ROOT.glob("*.py")}
    found = {}
    for name, path in paths.items():
        wanted = set()
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                wanted |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                wanted.add((node.module or "").partition(".")[0])
        found[name] = wanted & set(paths)
    return found


def test_every_module_stands_on_one_floor(imports):
    placed = [name for _, modules in draw.FLOORS for name in modules]
    assert sorted(placed) == sorted(imports)


def test_no_import_goes_up(imports):
    floor = {name: n for n, (_, modules) in enumerate(draw.FLOORS) for name in modules}
    assert [(a, b) for a in imports for b in imports[a] if floor[b] < floor[a]] == []


def test_no_imports_go_in_a_circle(imports):
    kept = {a: {b for b in imports[a] if (a, b) not in draw.LATE} for a in imports}
    list(graphlib.TopologicalSorter(kept).static_order())  # raises CycleError
    assert all(b in imports[a] for a, b in draw.LATE), "a late import that is no more"


def test_the_pictures_are_drawn_from_what_is_there():
    assert (ROOT / "docs" / "floors.svg").read_text() == draw.floors()
    assert (ROOT / "docs" / "visit.svg").read_text() == draw.visit()


def test_the_map_of_tests_names_tests_that_are_there():
    """tests/README.md: a name that ends in ... stands for all that begin so."""
    there = set()
    for path in (ROOT / "tests").glob("test_*.py"):
        there |= set(re.findall(r"^def (test_\w+)", path.read_text(), re.MULTILINE))
    named = set(re.findall(r"`(test_\w+)(?:\.\.\.)?`", (ROOT / "tests/README.md").read_text()))
    assert sorted(name for name in named if not any(n.startswith(name) for n in there)) == []
