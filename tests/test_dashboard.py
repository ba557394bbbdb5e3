"""The two pages, seen through headless Chromium as a reader sees them."""

import base64
import gzip
import http.client
import json
import math
import random
import re
import shutil
import subprocess
import sys
import threading
import tracemalloc
from collections import Counter
from pathlib import Path

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import dashboard
import page_server
import run_page
import screenshots
from bench.fake_run import make_run
from browser import MISSING, open_browser
from config import BadInput
from learner import on_target

ROOT = Path(__file__).resolve().parent.parent

in_browser = pytest.mark.skipif(MISSING is not None, reason=str(MISSING))


def read(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def minus(text: str) -> str:
    return text.replace("-", "−")


def number(name: str, text: str) -> float:
    """The number that follows a name in a table's text."""
    return float(re.search(re.escape(name) + r"([−\d.]+)", text)[1].replace("−", "-"))


def close(value: float):
    return pytest.approx(value, abs=0.0051)


class Reader:
    """A browser on one page, with words for what a reader does."""

    def __init__(self, browser, url: str):
        self.browser, self.url = browser, url

    def open(self, **parameters):
        query = "&".join(f"{name}={value}" for name, value in parameters.items())
        self.browser.get(self.url + ("?" + query if query else ""))
        self.browser.wait_ready()

    def all(self, selector, within=None):
        return (within or self.browser).find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector, within=None):
        return (within or self.browser).find_element(By.CSS_SELECTOR, selector)

    def text(self, selector, within=None) -> str:
        return self.one(selector, within).get_property("textContent")

    def texts(self, selector, within=None) -> list[str]:
        return self.js(
            "return [...(arguments[1] ?? document).querySelectorAll(arguments[0])]"
            ".map(n => n.textContent)",
            selector,
            within,
        )

    def js(self, code, *arguments):
        return self.browser.execute_script(code, *arguments)

    def wait(self, condition):
        return self.browser.wait(lambda _: condition())

    def hover(self, node) -> str:
        """The text that hovering over a node shows."""
        self.js("arguments[0].scrollIntoView({block: 'center'})", node)
        ActionChains(self.browser).move_by_offset(0, 0).move_to_element(node).perform()
        self.wait(lambda: self.all("#tip:popover-open"))
        return self.text("#tip")

    def press(self, *keys):
        ActionChains(self.browser).send_keys(*keys).perform()

    def focused(self):
        return self.browser.switch_to.active_element


@pytest.fixture(scope="module")
def browser():
    made = open_browser()
    yield made
    made.quit()


@pytest.fixture(scope="module")
def run(real_run, tmp_path_factory):
    """A copy of a real run with its page built."""
    folder = tmp_path_factory.mktemp("runs") / "first"
    shutil.copytree(real_run, folder, ignore=shutil.ignore_patterns("checkpoint", "traces*"))
    run_page.build_traces(folder)
    return folder


@pytest.fixture(scope="module")
def visits(run):
    return read(run / "visits.jsonl")


@pytest.fixture
def page(run, browser):
    yield from quiet(Reader(browser, (run / "traces.html").as_uri()))


@pytest.fixture
def made_up(browser, tmp_path):
    """A function that builds a run's page and gives its reader."""

    def build(folder: Path) -> Reader:
        run_page.build_traces(folder)
        return Reader(browser, (folder / "traces.html").as_uri())

    leave(browser)
    yield build
    assert browser.errors() == []
    assert elsewhere(browser) == []


def quiet(reader: Reader):
    """Whatever a test does on a page, nothing is logged and nothing but files is asked for."""
    leave(reader.browser)
    yield reader
    assert reader.browser.errors() == []
    assert elsewhere(reader.browser) == []


def leave(browser):
    """The page before asks no more (one that follows a run asks every three seconds), and what it
    asked is forgotten."""
    browser.get("about:blank")
    browser.errors(), browser.requests()


def elsewhere(browser) -> list[str]:
    """What was asked for that is no file."""
    return [url for url in browser.requests() if not url.startswith(("file:", "data:", "chrome:"))]


def settled_action(visits):
    """The last (state, index of an action) with a target, or else the very last."""
    for state in reversed(visits):
        for index, action in enumerate(state["actions"]):
            if action.get("target_logprob") is not None and action["rollouts"]:
                return state, index
    return visits[-1], 0


def place(state, index) -> str:
    own = "own-" if state.get("own") else ""
    return f"{state['task']}/{state['visit']}/{own}{state['k']}/{index}"


# --- The default view -----------------------------------------------------------------------


def pixel(page, style: str) -> list[int]:
    """Red, green and blue of a style's colour; `style` is an expression of JavaScript."""
    return page.js(
        f"const pen = document.createElement('canvas').getContext('2d'); pen.fillStyle = {style};"
        "pen.fillRect(0, 0, 1, 1); return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)]"
    )


@in_browser
def test_every_state_and_action_shows_what_was_recorded(page, visits):
    for state in visits:
        page.open(problem=state["task"], redacted=state["k"])
        cards = page.all(".state")
        same = [s for s in visits if (s["task"], s["k"]) == (state["task"], state["k"])]
        assert len(cards) == len(same)
        card = cards[same.index(state)]
        assert page.text(".k", card) == str(state["k"])
        # four digits in the index, two here
        assert float("0" + page.text(".value", card).lstrip("0")) == pytest.approx(
            state["state_reward"], abs=0.0051
        )
        squares = page.all(".square", card)
        assert len(squares) == len(state["actions"])
        for square, action in zip(squares, state["actions"]):
            assert (
                page.js("return arguments[0].firstChild?.textContent ?? ''", square).strip()
                == {1: "+", 0: "", -1: "−"}[action["advantage"]]
            )
            assert ("teacher" in square.get_attribute("class")) == action["teacher"]
            if action["reward"] is not None:
                shown = re.search(r", reward ([\d.]+),", square.get_attribute("aria-label"))
                assert float(shown[1]) == pytest.approx(action["reward"], abs=0.0051)


@in_browser
def test_a_link_filters_as_the_controls_do(page, visits):
    both = visits[0]
    page.open(problem=both["task"], redacted=both["k"], advantage="plus")
    expected = sum(
        (s["task"], s["k"]) == (both["task"], both["k"])
        and any(a["advantage"] > 0 for a in s["actions"])
        for s in visits
    )
    assert page.text("#shown").startswith(f"{expected} state"), "filters add up"

    rewards = sorted(s["state_reward"] for s in visits)
    low, high = rewards[0], rewards[len(rewards) // 2]
    page.open(reward=f"{low - 0.001 if low else 0}-{high + 0.001}")
    expected = sum(s["state_reward"] <= high + 0.001 for s in visits)
    assert page.text("#shown").startswith(f"{expected} state")

    page.open()
    field = page.one("input[name=redacted]")
    field.send_keys(f"{visits[0]['k']}")
    expected = sum(s["k"] == visits[0]["k"] for s in visits)
    page.wait(lambda: page.text("#shown").startswith(f"{expected} state"))
    shown, link = page.text("#shown"), page.browser.current_url
    assert f"redacted={visits[0]['k']}" in link
    page.browser.get(link)
    page.browser.wait_ready()
    assert page.text("#shown") == shown and page.one("input[name=redacted]").get_property(
        "value"
    ) == str(visits[0]["k"])

    for name, advantage in (("plus", 1), ("minus", -1), ("none", 0)):
        page.open(advantage=name)
        expected = sum(any(a["advantage"] == advantage for a in s["actions"]) for s in visits)
        assert page.text("#shown").startswith(f"{expected} state")

    page.open(problem="nothing-of-that-name")
    assert "No state is like that." in page.text("main")
    page.one(".filters button").click()
    assert page.text("#shown").startswith(f"{len(visits)} state")


def movement(action: dict) -> str | None:
    """How far the action came to its target, in the page's words."""
    moved = action["moved"]
    if moved is None:
        return None
    if on_target(moved, 0.9, abs(action["target_logprob"] - action["logprob"])):
        return "reached"
    return "away" if moved < 0 else "short" if moved < 1 else "over"


@in_browser
def test_moved_and_sorting(made_up, tmp_path):
    make_run(tmp_path / "run", problems=5, visits=40)
    page, visits = made_up(tmp_path / "run"), read(tmp_path / "run" / "visits.jsonl")
    for name in ("away", "short", "reached", "over"):
        page.open(moved=name)
        expected = sum(any(movement(a) == name for a in s["actions"]) for s in visits)
        assert page.text("#shown").startswith(f"{expected} state")
    last = {s["task"]: s for s in visits}
    for name, key in {
        "": lambda s: s["task"],
        "least": lambda s: s["next_k"] / s["length"],
        "most": lambda s: -s["next_k"] / s["length"],
        "worst": lambda s: s["state_reward"],
        "best": lambda s: -s["state_reward"],
        "recent": lambda s: -s["visit"],
    }.items():
        page.open(sort=name)
        shown = [key(last[task]) for task in page.texts(".head button")]
        assert len(shown) == 5 and shown == sorted(shown), name
    page.open(order="newest", problem=visits[-1]["task"])
    assert page.text(".state .k") == str(visits[-1]["k"])


@in_browser
def test_squares_have_the_colour_of_their_reward_and_tell_on_hover(made_up, tmp_path):
    make_run(tmp_path / "run", problems=4, visits=16)
    page = made_up(tmp_path / "run")
    visits = sorted(read(tmp_path / "run" / "visits.jsonl"), key=lambda s: (s["task"], s["visit"]))
    page.open()
    actions = [a for s in visits for a in s["actions"]]
    squares = page.all("#strips .square")
    assert len(squares) == len(actions)
    for reward, name in ((1, "good"), (0.5, "middle"), (0, "bad")):
        of_it = [square for square, action in zip(squares, actions) if action["reward"] == reward]
        assert of_it
        wanted = pixel(page, f"colour('{name}')")
        for square in of_it:
            page.js("window.square = arguments[0]", square)
            assert pixel(page, "getComputedStyle(window.square).backgroundColor") == pytest.approx(
                wanted, abs=2
            )
    index = next(i for i, a in enumerate(actions) if a["moved"] is not None)
    action, shown = actions[index], page.hover(squares[index])
    assert (
        action["text"].replace(" ", "␣") in shown
        and "of 8 rollouts" in shown
        and minus(f"advantage{action['advantage']:+d}") in shown
    )
    assert number("action reward", shown) == close(action["reward"]) and number(
        "moved", shown
    ) == close(action["moved"])
    state = visits[index // 4]
    shown = page.hover(page.all(".state .value")[index // 4])
    assert f"{state['k']} of {state['length']}" in shown and number("state reward", shown) == close(
        state["state_reward"]
    )


@in_browser
def test_only_what_is_in_sight_is_in_the_document(made_up, tmp_path):
    make_run(tmp_path / "run", problems=40, visits=400, actions=3, rollouts=1)
    page = made_up(tmp_path / "run")
    page.open()
    assert "400 states" in page.text("#size")
    assert len(page.all(".state")) < 300
    page.js("document.querySelector('#strips').scrollTo(1e6, 1e6)")
    last = max(problem["task"] for problem in read(tmp_path / "run" / "problems.jsonl"))
    page.wait(lambda: last in page.texts(".head button"))


@in_browser
def test_keyboard_alone_reaches_and_leaves_a_modal(page, visits):
    page.open()
    page.one("input[name=problem]").click()
    for _ in range(40):
        page.press(Keys.TAB)
        if page.focused().get_attribute("data-at"):
            break
    assert page.focused().get_attribute("data-at") == "0,0,0,0"
    page.press(Keys.ARROW_RIGHT)
    assert page.focused().get_attribute("data-at") == "0,0,0,1"
    assert page.all("#tip:popover-open"), "focus shows what hover shows"
    page.press(Keys.ENTER)
    page.wait(lambda: page.all("dialog[open]"))
    page.wait(lambda: page.all("dialog .choice[aria-current=true]"))
    assert page.texts("dialog .choice").index(page.text("dialog .choice[aria-current=true]")) == 1
    page.press(Keys.ARROW_LEFT)
    page.wait(lambda: page.all("dialog .choice:first-child[aria-current=true]"))
    page.press(Keys.ESCAPE)
    page.wait(lambda: not page.all("dialog[open]") and "open=" not in page.browser.current_url)
    assert page.focused().get_attribute("data-at") == "0,0,0,1"


@in_browser
def test_back_closes_a_modal_and_keeps_the_place(made_up, tmp_path):
    make_run(tmp_path / "run", problems=30, visits=60, rollouts=1)
    page = made_up(tmp_path / "run")
    page.open()
    page.js("document.querySelector('#strips').scrollTo(0, 700)")
    page.wait(lambda: page.all(".strip:nth-child(4) .square"))
    place = page.js("return document.querySelector('#strips').scrollTop")
    page.js("document.querySelector('.strip:nth-child(4) .square').click()")
    page.wait(lambda: page.all(".rollout"))
    page.browser.back()
    page.wait(lambda: not page.all("dialog[open]"))
    assert page.js("return document.querySelector('#strips').scrollTop") == place > 0


# --- Modals -----------------------------------------------------------------------------------


@in_browser
def test_the_action_modal_shows_every_figure_and_rollout(page, run, visits):
    problems = {p["task"]: p for p in read(run / "problems.jsonl")}
    state, index = settled_action(visits)
    action, problem = state["actions"][index], problems[state["task"]]
    page.open(open=place(state, index))
    for row, key in (
        ("sampled", "logprob"),
        ("reference", "reference_logprob"),
        ("target", "target_logprob"),
        ("trained", "trained_logprob"),
        ("served", "served_logprob"),
    ):
        shown = page.text(f"#weights [data-row={row}] td")
        assert (
            shown == "–"
            if action[key] is None
            else float(shown.replace("−", "-")) == pytest.approx(action[key], abs=6e-4)
        )
    facts = page.text("#posterior")
    right, tried = action["passed"]
    own = action["rewards"]
    assert f"{sum(own) + right} of {len(own) + tried} rollouts" in facts
    assert minus(f"{action['advantage']:+d}" if action["advantage"] else "0") in facts
    if action["confidence"] is not None:
        assert f"{action['confidence']:.3f}" in facts

    assert ("from other states" in facts) == (tried > 0)
    assert "95 % interval" in facts and "more rollouts to settle it" in facts
    shown = page.hover(page.all(".choice")[index])
    assert number("action reward", shown) == close(action["reward"]) and "probability" in shown

    rollouts = page.all(".rollout")
    assert len(rollouts) == len(action["rollouts"])
    prompt = "".join(problem["prompt"])
    golden = "".join(problem["golden"][: state["length"] - state["k"]])
    before = prompt[prompt.rindex("def solve(") :] + (state["own"] or golden)
    expected = [pair[1] for pair in problem["train"] + problem["test"]]
    for node, rollout in zip(rollouts, action["rollouts"]):
        for fold in page.all(".fold", node):
            fold.click()
        golden = "".join(page.texts(".program .golden", node))
        assert golden == before
        assert page.text(".program .action", node) == action["text"]
        assert page.text(".program .sampled", node) == rollout["text"]
        assert ("✓ right" in page.text("header", node)) == bool(rollout["reward"])
        if rollout["detail"]:
            assert rollout["detail"] in page.text("header", node)
        outputs = page.all("[data-output]", node)
        assert len(outputs) == len(rollout["outputs"] or [])
        for shown, output, wanted in zip(outputs, rollout["outputs"] or [], expected):
            if output == wanted:
                assert "✓" in page.text("figure + span", shown)
            elif [len(r) for r in output] == [len(r) for r in wanted]:
                count = sum(a != b for x, y in zip(output, wanted) for a, b in zip(x, y))
                assert page.text("figure + figure + span", shown).startswith(f"{count} cell")


@in_browser
def test_states_in_own_words_stand_apart_and_show_their_text(made_up, tmp_path):
    """They come after the golden ones of their visit, also with the same redaction length; the
    golden text's credit does not count them."""
    make_run(tmp_path / "run", problems=1, visits=3)
    path = tmp_path / "run" / "visits.jsonl"
    states = read(path)
    visits = [state for state in states if state["visit"] == states[-1]["visit"]]
    text = "    My own words.\n"
    own = visits[0] | {"own": text, "length": 99, "state_reward": 0.125}
    path.write_text("".join(json.dumps(state) + "\n" for state in [*visits, own]))
    page = made_up(tmp_path / "run")
    page.open()
    page.wait(lambda: page.all(".state"))
    shown = page.all(".state")
    assert len(shown) == len(visits) + 1
    assert page.texts(".state .k.own") == page.texts(".k", shown[-1]) == [str(own["k"])]
    assert len(page.all(".state .k.front")) == 1 and not page.all(".k.front", shown[-1])
    assert "own words" in page.hover(page.all(".k", shown[-1])[0])
    page.all(".square", shown[-1])[0].click()
    page.wait(lambda: page.all(".rollout"))
    assert f"/own-{own['k']}/0" in page.js("return decodeURIComponent(location.href)")
    assert "own words" in page.text("dialog") and "0.13" in page.text("dialog")
    assert page.text("pre.tokens .golden").strip() == text.strip()
    page.open(open=own["task"])
    page.wait(lambda: page.all(".state-mark"))
    assert len(page.all(".state-mark")) == len(visits)


@in_browser
def test_differing_cells_are_marked_and_hover_names_both_colours(made_up, tmp_path):
    make_run(tmp_path / "run", problems=2, visits=12)
    page, visits = made_up(tmp_path / "run"), read(tmp_path / "run" / "visits.jsonl")
    problems = {p["task"]: p for p in read(tmp_path / "run" / "problems.jsonl")}
    state, a, r, o, (row, column) = next(
        (s, a, r, o, cell)
        for s in visits
        for a, action in enumerate(s["actions"])
        for r, rollout in enumerate(action["rollouts"])
        for o, out in enumerate(rollout["outputs"] or [])
        for wanted in [(problems[s["task"]]["train"] + problems[s["task"]]["test"])[o][1]]
        for cell in [
            (y, x) for y, line in enumerate(out) for x, v in enumerate(line) if v != wanted[y][x]
        ]
    )
    pair = (problems[state["task"]]["train"] + problems[state["task"]]["test"])[o]
    page.open(open=place(state, a))
    canvas = page.one(f"#rollout-{r + 1} [data-output='{o}'] canvas")
    page.js("arguments[0].scrollIntoView({block: 'center'})", canvas)
    box, height, width = canvas.rect, len(pair[1]), len(pair[1][0])
    cell_w, cell_h = box["width"] / width, box["height"] / height
    ActionChains(page.browser).move_to_element_with_offset(
        canvas, (column + 0.5) * cell_w - box["width"] / 2, (row + 0.5) * cell_h - box["height"] / 2
    ).perform()
    page.wait(lambda: page.all("#tip:popover-open"))
    names = "black blue red green yellow grey magenta orange light-blue maroon".split()
    assert (
        f"expected {pair[1][row][column]} {names[int(pair[1][row][column])].replace('-', ' ')}"
        in page.text("#tip")
    )
    assert f"row {row + 1}, column {column + 1}" in page.text("#tip")


def assert_standing(page, node, i: int, reference: list, line: dict | None, prefix: str = ""):
    """A token's hover box has its logprobs, rank and alternatives; `line` of logprobs.jsonl is None
    under the reference."""
    page.hover(node)
    rows = page.js(
        "return [...document.querySelectorAll('#tip tr')]"
        ".map(row => [...row.cells].map(cell => cell.textContent))"
    )
    value = {name: figure.replace("−", "-") for name, figure, _ in rows}
    assert float(value["reference"]) == pytest.approx(reference[i], abs=6e-4)
    if line is None:
        assert value["tuned"] == "–" and len(rows) == 3
        return
    assert float(value["tuned"]) == pytest.approx(line[prefix + "logprobs"][i], abs=6e-4)
    assert int(value["rank"]) == line[prefix + "ranks"][i] + 1
    start = [name for name, *_ in rows].index("alternatives") + 1
    for (name, figure, _), (text, logprob) in zip(rows[start:], line[prefix + "alternatives"][i]):
        assert name == (text.replace(" ", "␣").replace("\n", "↵").replace("\t", "⇥") or "∅")
        assert float(figure.replace("−", "-")) == close(logprob)
    assert len(rows) >= start + 3


@in_browser
def test_the_problem_modal_shows_every_token_under_two_weights(page, run, visits):
    task = visits[0]["task"]
    problem = next(p for p in read(run / "problems.jsonl") if p["task"] == task)
    page.open(open=task)
    assert page.texts("#golden .token[data-i]") == problem["golden"]
    assert len(page.all("dialog .pairs .pair")) == len(problem["train"]) + len(problem["test"])
    path = run / "logprobs.jsonl"
    lines = [line for line in read(path) if line["task"] == task] if path.exists() else []
    spans = page.all("#golden .token[data-i]")
    for i in (0, len(spans) // 2, len(spans) - 1):
        assert f"redaction length {len(spans) - i}" in page.hover(spans[i])
        assert_standing(
            page, spans[i], i, problem["reference_logprobs"], lines[-1] if lines else None
        )
    if lines:  # the slider goes through the weight versions, down to the reference
        assert f"before visit {lines[-1]['visit']}," in page.text("#version-name")
        page.one("#version").send_keys(Keys.HOME)
        page.wait(lambda: "reference" in page.text("#version-name"))
        assert "version=reference" in page.browser.current_url
        page.one("#version").send_keys(Keys.ARROW_RIGHT)
        page.wait(lambda: f"before visit {lines[0]['visit']}," in page.text("#version-name"))
        link = page.browser.current_url
        page.browser.get(link)
        page.browser.wait_ready()
        assert f"before visit {lines[0]['visit']}," in page.text("#version-name")
    page.one("input[value=credit]").click()
    teachers = {s["length"] - s["k"] for s in visits if s["task"] == task and len(s["actions"]) > 1}
    assert {
        int(n.get_attribute("data-i")) for n in page.all(".token.credit, .token.against")
    } <= teachers
    page.one("#prompt summary").click()
    page.wait(lambda: page.texts("#prompt .token") == problem["prompt"])
    for i in (1, len(problem["prompt"]) // 2, len(problem["prompt"]) - 1):
        assert_standing(
            page, page.all("#prompt .token")[i], i, problem["prompt_logprobs"], lines[0], "prompt_"
        )


@in_browser
def test_the_prompt_follows_the_slider(made_up, tmp_path):
    make_run(tmp_path / "run", problems=2, visits=20)
    page, lines = made_up(tmp_path / "run"), read(tmp_path / "run" / "logprobs.jsonl")
    # the second is without tuned logprobs of the prompt, as in older runs
    new, old = read(tmp_path / "run" / "problems.jsonl")
    lines = [line for line in lines if line["task"] == new["task"]]
    page.open(open=new["task"])
    page.one("#prompt summary").click()
    page.wait(lambda: page.texts("#prompt .token") == new["prompt"])
    spans, reference = page.all("#prompt .token"), new["prompt_logprobs"]
    hued = max(
        range(1, len(spans)), key=lambda i: abs(lines[-1]["prompt_logprobs"][i] - reference[i])
    )

    def check(line: dict | None):
        page.wait(
            lambda: page.text("#prompt p").startswith(
                f"before visit {line['visit']}," if line else "reference"
            )
        )
        assert_standing(page, spans[hued], hued, reference, line, "prompt_")
        logprobs = line["prompt_logprobs"] if line else reference
        shades, names = zip(
            *page.js(
                "return [...document.querySelectorAll('#prompt .token')]"
                ".map(t => [parseFloat(t.style.getPropertyValue('--s')), t.className.split(' ')])"
            )
        )
        order = sorted(range(1, len(shades)), key=lambda i: logprobs[i])
        assert all(shades[a] <= shades[b] for a, b in zip(order, order[1:])) and shades[0] == 0
        assert [i for i, name in enumerate(names) if "plain" in name] == [0], (
            "only the first has no logprob"
        )
        for i in order:
            change = logprobs[i] - reference[i]
            if abs(abs(change) - 0.03) > 1e-3:
                assert ("up" in names[i], "down" in names[i]) == (change > 0.03, change < -0.03)
        return names

    assert {"up", "down"} <= {name for names in check(lines[-1]) for name in names}
    page.one("#version").send_keys(Keys.HOME)
    assert {name for names in check(None) for name in names} == {"token", "plain"}
    page.one("#version").send_keys(Keys.ARROW_RIGHT)
    check(lines[0])

    page.open(open=old["task"])
    page.one("#prompt summary").click()
    page.wait(lambda: page.texts("#prompt .token") == old["prompt"])
    assert page.text("#prompt p").startswith("reference") and page.text("#version-name").startswith(
        "before visit"
    )
    assert_standing(page, page.all("#prompt .token")[1], 1, old["prompt_logprobs"], None)
    assert page.all("#prompt .up, #prompt .down") == []


@in_browser
def test_tokens_are_darker_when_surer_and_hued_by_the_change(made_up, tmp_path):
    make_run(tmp_path / "run", problems=1, visits=30)
    page = made_up(tmp_path / "run")
    problem, last = (
        read(tmp_path / "run" / "problems.jsonl")[0],
        read(tmp_path / "run" / "logprobs.jsonl")[-1],
    )
    page.open(open=problem["task"])
    shades = page.js(
        "return [...document.querySelectorAll('#golden .token[data-i]')]"
        ".map(t => parseFloat(t.style.getPropertyValue('--s')))"
    )
    order = sorted(range(len(shades)), key=lambda i: last["logprobs"][i])
    assert all(shades[a] <= shades[b] for a, b in zip(order, order[1:]))
    for i, span in enumerate(page.all("#golden .token[data-i]")):
        change = last["logprobs"][i] - problem["reference_logprobs"][i]
        if abs(change) > 0.1:
            assert ("up" if change > 0 else "down") in span.get_attribute("class").split()


@in_browser
def test_a_problem_tells_its_last_reward_at_the_bare_prompt(made_up, tmp_path):
    make_run(tmp_path / "run", problems=2, visits=6)
    path = tmp_path / "run" / "visits.jsonl"
    visits = read(path)
    for state in visits[:1] + visits[2:3]:  # twice to the first problem
        state["k"] = state["length"]
    path.write_text("".join(json.dumps(state) + "\n" for state in visits))
    page = made_up(tmp_path / "run")
    page.open()
    reward = f"{visits[2]['state_reward']:.2f}"
    assert page.texts(".bare") == [" bare " + reward.removeprefix("0")]


@in_browser
def test_arrow_keys_walk_tokens_and_credit_and_enter_opens(made_up, tmp_path):
    make_run(tmp_path / "run", problems=1, visits=12)
    page, visits = made_up(tmp_path / "run"), read(tmp_path / "run" / "visits.jsonl")
    page.open(open=visits[0]["task"])
    page.js("document.querySelector('#golden .tokens').focus()")
    page.press(*[Keys.ARROW_RIGHT] * 3, Keys.ARROW_LEFT)
    assert page.one(".token.here").get_attribute("data-i") == "2"
    assert f"token 3, redaction length {visits[0]['length'] - 2}" in page.text("#tip:popover-open")

    marks = sorted(visits, key=lambda s: s["visit"])
    assert len(page.all(".state-mark")) == len(marks)
    page.js("document.querySelector('dialog .chart svg').focus()")
    page.press(*[Keys.ARROW_RIGHT] * 2)
    state, shown = marks[2], page.text("#tip:popover-open")
    teacher, *others = state["actions"]
    weighted = sum(a["probability"] * a["reward"] for a in others)
    mean = weighted / sum(a["probability"] for a in others)
    assert f"visit{state['visit']}redaction length{state['k']}state" in shown
    assert number("teacher token's reward", shown) == close(teacher["reward"])
    assert number("weighted mean of the others", shown) == close(mean)
    page.press(Keys.ENTER)
    page.wait(lambda: page.all(".rollout"))
    assert f"open={place(state, 0)}" in page.browser.current_url


# --- The run view -----------------------------------------------------------------------------


@in_browser
def test_the_run_view_has_every_chart_and_setting(page, run, visits):
    page.open(view="run")
    page.wait(lambda: "Reading health" not in page.text("#charts"))
    titles = page.texts("#charts h2")
    for title in (
        "Redacted share",
        "State reward",
        "Targets",
        "Trainer and served weights",
        "Time",
    ):
        assert title in titles
    if (run / "health.jsonl").exists() and read(run / "health.jsonl"):
        for title in (
            "Loss",
            "Gradient norm",
            "Gradient norm by kind of weight",
            "Gradient norm by layer",
            "Changed weights by kind",
            "Hidden norms by layer",
            "Throughput",
        ):
            assert title in titles
    # a visit's, on each of its states
    seconds = {(s["visit"], s["task"]): s["seconds"] for s in visits}
    total = sum(s[name] for s in seconds.values() for name in ("sample", "execute", "train"))
    sampling = sum(s["sample"] for s in seconds.values())
    assert f"sampling {math.floor(100 * sampling / total + 0.5)} %" in page.text("#charts")
    config, _ = run_page.read_config(run)
    assert len(page.all("#settings tr")) == len(config)


@in_browser
def test_charts_have_units_and_tell_their_figures_by_keyboard(made_up, tmp_path):
    make_run(tmp_path / "run", problems=2, visits=30)
    page, visits, health = (
        made_up(tmp_path / "run"),
        *(read(tmp_path / "run" / f"{name}.jsonl") for name in ("visits", "health")),
    )
    page.open(view="run")
    page.wait(lambda: "Reading health" not in page.text("#charts"))
    charts = {page.text("h2", chart): page.one("svg", chart) for chart in page.all("figure.chart")}

    def told(title: str, *keys) -> str:
        page.js("arguments[0].focus()", charts[title])
        page.press(*keys)
        return page.text("#tip:popover-open")

    def right(value: float):  # to three digits, or two
        return pytest.approx(value, rel=6e-3 if 1e-3 <= value < 1e6 else 6e-2)

    for title, unit, value in (
        ("State reward", "reward", visits[1]["state_reward"]),
        ("Trainer and served weights", "nats", visits[1]["probe_gap"]),
        ("Decoded and trained", "nats", visits[1]["decode_gap"]["mean"]),
        ("Drift", "nats", visits[1]["drift"]),
        ("Time", "s", visits[1]["seconds"]["sample"]),
        ("Loss", "nats", health[1]["loss"]),
        ("Throughput", "tokens/s", health[1]["tokens_per_s"]),
        ("Step length", "", health[1]["length"]),
    ):
        place, told_of_it = re.fullmatch(
            "(visit 1|step 1)(.*)", told(title, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT)
        ).groups()
        shown = re.search(r"(\d[\d. ]*)(e−\d+)?", told_of_it)
        assert float(shown[1].replace(" ", "") + (shown[2] or "").replace("−", "-")) == right(
            value
        ), title
        assert told_of_it[shown.end() :].strip().startswith(unit) and unit in page.text(
            "text:last-of-type", charts[title]
        )
    assert f"{visits[0]['k']} of {visits[0]['length']} tokens" in told(
        "Redacted share", Keys.ARROW_RIGHT
    )
    assert "clip" not in told("Step length"), "no limit, no line"
    top = max(health[0]["layers"], key=int)
    shown = told("Gradient norm by layer", Keys.ARROW_RIGHT)
    assert shown.startswith(f"layer {top}") and "step 0" in shown
    assert told("Gradient norm by layer", Keys.ARROW_DOWN).startswith(f"layer {int(top) - 1}")
    assert sum(s["seconds"][n] for s in visits for n in s["seconds"]) / 60 == right(
        float(re.search(r"in all ([\d.]+) min", page.text("#charts"))[1])
    )


@in_browser
def test_enter_on_a_map_of_problems_opens_one(made_up, tmp_path):
    make_run(tmp_path / "run", problems=9, visits=30)
    page, visits = made_up(tmp_path / "run"), read(tmp_path / "run" / "visits.jsonl")
    page.open(view="run")
    page.js("document.querySelector('#charts svg').focus()")
    page.press(Keys.ARROW_RIGHT, Keys.ENTER)
    page.wait(lambda: page.all("#golden"))
    share = {s["task"]: s["k"] / s["length"] for s in visits}
    assert page.text("dialog h2") == max(share, key=share.get), "the most redacted is first"


@in_browser
def test_the_shares_of_targets_are_counted_right(made_up, tmp_path):
    make_run(tmp_path / "run", problems=2, visits=30)
    page, visits = made_up(tmp_path / "run"), read(tmp_path / "run" / "visits.jsonl")
    page.open(view="run")
    shown = page.js(
        "const actions = bins().pieces.flat().flatMap(state => state.actions);"
        "const all = actions.map(movement).filter(Boolean);"
        "const count = name => all.filter(each => each === name).length;"
        "return Object.fromEntries(Object.keys(MOVEMENTS).map(name => [name, count(name)]))"
    )
    counts = Counter(movement(a) for s in visits for a in s["actions"] if a["moved"] is not None)
    assert shown == counts and len(counts) == 4
    chart = next(c for c in page.all(".chart") if "Targets" in page.text("h2", c))
    assert "reached the target" in page.hover(page.one("svg", chart))


@in_browser
def test_figures_of_the_posterior(page):
    page.open()
    # Beta(5, 5): 0.2120 and 0.7880
    low, high = page.js("return betaQuantiles(5, 5, [0.025, 0.975])")
    assert (low, high) == (pytest.approx(0.2120, abs=1e-3), pytest.approx(0.7880, abs=1e-3))
    assert page.js("return normalQuantile(0.95)") == pytest.approx(1.6449, abs=1e-3)
    code = (
        "const rewards = s => Array.from({length: 8}, (_, i) => +(i < s));"
        "const actions = arguments[0].map(s => ({probability: 0.5, rewards: rewards(s)}));"
        "return rolloutsToSettle(actions, 0, 0.95)"
    )
    assert page.js(code, [8, 0]) == 0  # settled as it is
    assert page.js(code, [4, 4]) is None  # no number of rollouts tells equal rates apart
    more = page.js(code, [5, 4])
    assert 50 < more < 200 and more > page.js(code, [6, 4]) > 0


# --- Light, dark, phone, names ------------------------------------------------------------------


def background(page) -> int:
    """How light the page is, 0 to 255."""
    return pixel(page, "getComputedStyle(document.body).backgroundColor")[0]


@in_browser
def test_dark_and_light_by_system_and_by_toggle(page):
    try:
        for scheme in ("dark", "light"):
            page.browser.execute_cdp_cmd(
                "Emulation.setEmulatedMedia",
                {"features": [{"name": "prefers-color-scheme", "value": scheme}]},
            )
            page.open()
            assert (background(page) < 60) == (scheme == "dark")
        page.one("#theme").click()
        assert background(page) < 60
        page.open()
        assert background(page) < 60, "the choice is kept"
        page.open(theme="light")
        assert background(page) > 200
    finally:
        page.js("localStorage.clear()")
        page.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


@in_browser
def test_on_a_phone_nothing_is_wider_than_the_screen(page, visits):
    state, index = settled_action(visits)
    page.browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": 390, "height": 800, "deviceScaleFactor": 2, "mobile": True},
    )
    try:
        for view in ({}, {"view": "run"}, {"open": state["task"]}, {"open": place(state, index)}):
            page.open(**view)
            assert page.js("return document.documentElement.scrollWidth") <= 390
            for body in page.all("dialog[open] > .body"):
                assert (
                    page.js("return arguments[0].scrollWidth - arguments[0].clientWidth", body) <= 0
                )
    finally:
        page.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@in_browser
def test_a_tap_shows_what_hover_shows(page, visits):
    devtools = page.browser.execute_cdp_cmd
    devtools("Emulation.setTouchEmulationEnabled", {"enabled": True})
    try:
        page.open(open=visits[0]["task"])
        free = page.one("#golden .token:not(.looked)")
        x, y = page.js(
            "arguments[0].scrollIntoView({block: 'center'});"
            "const b = arguments[0].getClientRects()[0];"
            "return [b.x + b.width / 2, b.y + b.height / 2]",
            free,
        )
        # scrolling hides what was shown
        page.wait(
            lambda: page.js("return new Promise(done => requestAnimationFrame(() => done(true)))")
        )
        devtools(
            "Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]}
        )
        devtools("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        page.wait(lambda: page.all("#tip:popover-open"))
        assert f"token {int(free.get_attribute('data-i')) + 1}, redaction length" in page.text(
            "#tip"
        )
    finally:
        devtools("Emulation.setTouchEmulationEnabled", {"enabled": False})


def unnamed(page) -> list[str]:
    """Roles of controls and pictures without an accessible name."""
    nodes = page.browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    roles = {
        "button",
        "link",
        "textbox",
        "searchbox",
        "combobox",
        "slider",
        "radio",
        "image",
        "img",
        "dialog",
        "grid",
    }
    return [
        n["role"]["value"]
        for n in nodes
        if not n.get("ignored")
        and n.get("role", {}).get("value") in roles
        and not n.get("name", {}).get("value", "").strip()
    ]


@in_browser
def test_controls_and_pictures_have_names(page, visits):
    state, index = settled_action(visits)
    for view in ({}, {"view": "run"}, {"open": state["task"]}, {"open": place(state, index)}):
        page.open(**view)
        assert unnamed(page) == []


@in_browser
def test_screenshots_have_the_size_asked_for(run, tmp_path):
    (made,) = screenshots.take_pictures(
        (run / "traces.html").as_uri(), {"small": ("theme=dark", 640, 480)}, tmp_path / "docs"
    )
    data = made.read_bytes()
    assert made == tmp_path / "docs" / "small.png" and data[:4] == b"\x89PNG"
    # at 1.5 pixels a point
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (
        960,
        720,
    )


# --- Text from the model is data ------------------------------------------------------------------


@in_browser
def test_text_is_shown_and_never_run(made_up, tmp_path):
    bad = (
        "</script><script>window.hacked=1</script>"
        "<img src=x onerror='window.hacked=1'>\u2028${hacked=1}`\"'\\"
    )
    task = "../../<b>" + bad
    run = tmp_path / "run"
    make_run(run, problems=1, visits=2)
    problem, *_ = read(run / "problems.jsonl")
    problem.update(task=task, golden=[bad] * len(problem["golden"]))
    problem["prompt"].insert(3, bad)
    (run / "problems.jsonl").write_text(json.dumps(problem, ensure_ascii=False) + "\n")
    lines = read(run / "visits.jsonl")
    for line in lines:
        line["task"] = task
        for action in line["actions"]:
            action["text"] = bad
            for rollout in action["rollouts"]:
                rollout.update(text=bad, detail=bad, status=bad, reward=0, outputs=None)
    (run / "visits.jsonl").write_text(
        "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    )
    logprobs = [
        {
            **line,
            "task": task,
            "alternatives": [[[bad, -1.0]]] * len(line["logprobs"]),
            "prompt_alternatives": [[[bad, -1.0]]] * len(problem["prompt"]),
        }
        for line in read(run / "logprobs.jsonl")
    ]
    (run / "logprobs.jsonl").write_text("".join(json.dumps(line) + "\n" for line in logprobs))
    (run / "config.yaml").write_text(json.dumps({bad: bad}))
    before = {p for p in tmp_path.rglob("*")}
    page = made_up(run)
    assert all(
        p.is_relative_to(run / "traces") or p.name == "traces.html"
        for p in set(tmp_path.rglob("*")) - before
    )

    page.open()
    assert page.text(".head button") == task
    page.hover(page.one("#strips .square"))
    page.one("#strips .square").click()
    page.wait(lambda: page.all(".rollout"))
    assert page.text(".rollout .sampled") == bad
    assert bad in page.text(".rollout header")
    page.one("dialog header button").click()
    page.wait(lambda: page.all("#golden .token"))
    assert page.text("#golden .token[data-i]") == bad
    assert bad.replace(" ", "␣") in page.hover(page.one("#golden .token[data-i]"))
    page.one("#prompt summary").click()
    page.wait(lambda: page.all("#prompt .token"))
    assert page.text("#prompt .token:nth-child(4)") == bad
    assert page.hover(page.one("#prompt .token:nth-child(4)")).count(bad.replace(" ", "␣")) == 2, (
        "the token and an alternative"
    )
    page.open(view="run")
    assert page.js("return window.hacked") is None
    assert page.all("img, main b b, script[src^=x]") == []


# --- Broken and empty runs ------------------------------------------------------------------------


@in_browser
def test_an_empty_run_says_so(made_up, tmp_path):
    (tmp_path / "run").mkdir()
    page = made_up(tmp_path / "run")
    page.open()
    assert "This run has no states yet." in page.text("main")
    assert "Missing: problems.jsonl, visits.jsonl" in page.text("#faults")
    page.open(view="run")
    assert "no states and no steps" in page.text("main")
    page.open(open="f2829549")
    assert "nothing of that name" in page.text("dialog")


@in_browser
def test_a_broken_run_shows_what_it_has_and_says_what_is_wrong(made_up, browser, tmp_path):
    run = tmp_path / "run"
    make_run(run, problems=2, visits=6)
    lines = (run / "visits.jsonl").read_text().splitlines(keepends=True)
    lines[1], lines[3] = "{broken\n", '{"task": "x", "visit": 3}\n'
    (run / "visits.jsonl").write_text("".join(lines))
    (run / "config.yaml").write_text("a: [")
    (run / "problems.jsonl").unlink()
    page = made_up(run)
    page.open()
    assert "2 lines of visits.jsonl could not be read." in page.text("#faults")
    assert "config.yaml cannot be read" in page.text("#faults")
    assert len(page.all(".state")) == 4
    page.one("#strips .square").click()
    page.wait(lambda: page.all(".rollout"))

    chunk = next((run / "traces" / "states").iterdir())
    for path in (run / "traces" / "states").iterdir():
        path.unlink()
    page.open()
    page.one("#strips .square").click()
    page.wait(lambda: page.all("dialog .bad"))
    assert "cannot be read" in page.text("dialog") and chunk.parent.name in page.text("dialog")
    browser.errors()  # the console tells of the missing file, as it should


# --- Building ---------------------------------------------------------------------------------


def built(run: Path) -> dict[str, bytes]:
    return {
        str(p.relative_to(run)): p.read_bytes()
        for p in (run / "traces").rglob("*")
        if p.is_file() and p.name != "lock"
    }


def test_building_bit_by_bit_gives_what_building_at_once_gives(tmp_path, monkeypatch):
    monkeypatch.setattr(run_page, "SEGMENT_STATES", 7)
    monkeypatch.setattr(run_page, "PART_BYTES", 60_000)
    monkeypatch.setattr(run_page, "HEALTH_POINTS", 16)
    whole, grown = tmp_path / "run", tmp_path / "grown" / "run"
    make_run(whole, problems=2, visits=50, states=2)
    grown.mkdir(parents=True)
    dice = random.Random(1)
    texts = {p.name: p.read_bytes() for p in whole.iterdir()}
    given = dict.fromkeys(texts, 0)
    while any(given[name] < len(text) for name, text in texts.items()):
        for (
            name,
            text,
        ) in texts.items():  # cut anywhere, also within a line; problems.jsonl is there at once
            given[name] += (
                len(text)
                if name.startswith(("problems", "config"))
                else dice.randint(1, max(2, len(text) // 6))
            )
            (grown / name).write_bytes(text[: given[name]])
        run_page.build_traces(grown)
    run_page.build_traces(whole)
    assert built(grown) == built(whole)


def test_a_new_state_rewrites_few_and_small_files(tmp_path, monkeypatch):
    monkeypatch.setattr(run_page, "PART_BYTES", 60_000)  # reached by a small run
    run = tmp_path / "run"
    make_run(run, problems=5, visits=60, actions=3, rollouts=4)
    run_page.build_traces(run)
    before = {p: p.stat().st_mtime_ns for p in (run / "traces").rglob("*.js")}
    assert max(p.stat().st_size for p in before) < 2 * run_page.PART_BYTES
    assert list((run / "traces" / "logprobs").glob("*-1.js")), "one part is full"
    line = (run / "visits.jsonl").read_bytes().splitlines(keepends=True)[-1]
    with (run / "visits.jsonl").open("ab") as file:
        file.write(line)
    run_page.build_traces(run)
    changed = {p for p in (run / "traces").rglob("*.js") if before.get(p) != p.stat().st_mtime_ns}
    assert len(changed) == 3, "the chunk of the state, the open segment, the head of the index"


def test_memory_does_not_grow_with_the_run(tmp_path, monkeypatch):
    # what is kept open is reached by a small run
    monkeypatch.setattr(run_page, "SEGMENT_STATES", 15)
    monkeypatch.setattr(run_page, "HEALTH_POINTS", 16)

    def peak(name: str, **size) -> tuple[int, int]:
        make_run(tmp_path / name, problems=8, **size)
        tracemalloc.start()
        try:
            run_page.build_traces(tmp_path / name)
            return (
                tracemalloc.get_traced_memory()[1],
                (tmp_path / name / "visits.jsonl").stat().st_size,
            )
        finally:
            tracemalloc.stop()

    (small, size), (large, larger) = (
        peak("small", visits=20),
        peak("large", visits=100, rollouts=16),
    )
    assert larger > 8 * size and large < 1.5 * small


def test_another_run_in_the_same_folder_is_built_anew(tmp_path):
    run, other = tmp_path / "run", tmp_path / "other"
    make_run(run, problems=4, visits=40)
    run_page.build_traces(run)
    make_run(run, problems=2, visits=60, seed=5)
    run_page.build_traces(run)
    shutil.copytree(run, other, ignore=shutil.ignore_patterns("traces*"))
    run_page.build_traces(other)
    a, b = built(run), built(other)
    for name in ("traces/index.js", "traces/build.json"):  # these tell that it was built anew
        assert a.pop(name) != b.pop(name)
    assert a == b


def test_numbers_that_are_not_finite_do_not_break_a_chunk(tmp_path):
    run = tmp_path / "run"
    make_run(run, problems=1, visits=1)
    line = read(run / "visits.jsonl")[0]
    line["state_reward"], line["actions"][0]["logprob"] = float("nan"), float("-inf")
    (run / "visits.jsonl").write_text(json.dumps(line) + "\n")
    run_page.build_traces(run)
    chunks = list((run / "traces" / "states").iterdir())
    assert chunks
    for path in chunks:
        _, encoding, text = json.loads(
            "[" + path.read_text().removeprefix("chunk(").removesuffix(")\n") + "]"
        )
        text = gzip.decompress(base64.b64decode(text)).decode() if encoding == "gzip" else text
        assert json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} in {path.name}"))


def test_health_points_are_means_and_maxima_of_their_steps(monkeypatch):
    monkeypatch.setattr(run_page, "HEALTH_POINTS", 4)
    health = run_page.Health(None)
    for step in range(11):
        health.add(
            {
                "step": step,
                "loss": float(step),
                "skipped": step == 3,
                "taken_back": step > 8,
                "layers": {"0": {"grad_norm": 1.0}},
            }
        )
    columns = health.columns()
    assert columns["stride"] == 4 and columns["step"] == [0, 4, 8]
    assert columns["mean"]["loss"] == [1.5, 5.5, 9.0] and columns["max"]["loss"] == [3.0, 7.0, 10.0]
    assert columns["skipped"] == [1, 0, 0] and columns["taken_back"] == [0, 0, 2]
    assert columns["mean"]["layers.0.grad_norm"] == [1.0] * 3


def test_views_to_picture_are_of_the_run(tmp_path):
    make_run(tmp_path / "run", problems=3, visits=12)
    views = screenshots.views_of_run(tmp_path / "run")
    assert set(views) == {"traces", "traces-dark", "run", "problem", "action"}
    task, visit, k, index = views["action"][0].split("open=")[1].split("/")
    (state,) = [
        s
        for s in read(tmp_path / "run" / "visits.jsonl")
        if (s["task"], str(s["visit"]), str(s["k"])) == (task, visit, k)
    ]
    assert state["actions"][int(index)]["advantage"] and views["problem"][0].endswith(
        "open=" + task
    )


def test_the_dashboard_imports_neither_torch_nor_vllm():
    code = (
        "import sys, dashboard; heavy = ('torch', 'vllm', 'transformers', 'selenium');"
        "sys.exit(any(name in sys.modules for name in heavy))"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


# --- Live ---------------------------------------------------------------------------------------


@pytest.fixture
def served(tmp_path):
    run = tmp_path / "run"
    make_run(run, problems=2, visits=8)
    server = page_server.LiveServer(run, 0)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield run, server
    server.shutdown()
    server.server_close()
    thread.join()


def answer(server, path: str, host: str = "127.0.0.1") -> int:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port)
    connection.request("GET", path, headers={"Host": host})
    return connection.getresponse().status


def test_the_server_gives_the_page_and_nothing_else(served):
    _, server = served
    assert server.server_address[0] == "127.0.0.1"
    assert answer(server, "/traces.html") == 200 and answer(server, "/traces/index.js") == 200
    for path in (
        "/visits.jsonl",
        "/traces/build.json",
        "/../run/config.yaml",
        "/traces/../config.yaml",
        "/traces/%2e%2e/visits.jsonl",
        "/traces/",
    ):
        assert answer(server, path) == 404
    assert answer(server, "/traces.html", host="elsewhere.example") == 403


@in_browser
def test_a_running_run_grows_on_the_page(served, browser):
    run, server = served
    page = Reader(browser, f"http://127.0.0.1:{server.server_port}/traces.html")
    page.open()
    states = len(page.all(".state"))
    lines = (run / "visits.jsonl").read_bytes().splitlines(keepends=True)
    fresh = json.loads(lines[-1])
    fresh.update(visit=77, k=3)
    with (run / "visits.jsonl").open("ab") as file:
        file.write(json.dumps(fresh).encode() + b"\n")
    page.wait(lambda: len(page.all(".state")) == states + 1)
    page.open(open=place(fresh, 0))
    assert "visit 77" in page.text("dialog header")

    (run / "visits.jsonl").write_bytes(b"".join(lines[:-2]))  # back to a checkpoint
    page.open()
    page.wait(lambda: len(page.all(".state")) == states - 2)
    with (run / "visits.jsonl").open("ab") as file:
        file.write(json.dumps(fresh | {"visit": 78}).encode() + b"\n")
    page.wait(lambda: len(page.all(".state")) == states - 1)
    assert browser.errors() == []


def test_a_folder_of_no_run_is_left_alone(tmp_path, monkeypatch):
    """`dashboard.py runs` in place of `dashboard.py runs/first`."""
    (tmp_path / "runs" / "first").mkdir(parents=True)
    (tmp_path / "runs" / "first" / "config.yaml").touch()
    monkeypatch.setattr(sys, "argv", ["dashboard.py", str(tmp_path / "runs")])
    with pytest.raises(BadInput, match="runs is no folder of a run: give one such as runs/first"):
        dashboard.main()
    assert [path.name for path in (tmp_path / "runs").iterdir()] == ["first"]


@pytest.mark.parametrize("file", ["config.yaml", "visits.jsonl"])
def test_what_is_left_of_a_run_is_shown(file, tmp_path, monkeypatch):
    (tmp_path / file).touch()
    monkeypatch.setattr(sys, "argv", ["dashboard.py", str(tmp_path)])
    dashboard.main()
    assert (tmp_path / "traces.html").exists()


def test_golden_with_a_slash_is_golden(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "golden").mkdir()
    for name in ("golden", "golden/"):
        monkeypatch.setattr(sys, "argv", ["dashboard.py", name, "--serve"])
        with pytest.raises(BadInput, match="golden.html is one file"):
            dashboard.main()


# --- golden.html ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def golden_file(tmp_path_factory):
    out = tmp_path_factory.mktemp("golden") / "golden.html"
    assert dashboard.build_golden(ROOT / "golden", out) == len(list((ROOT / "golden").glob("*.py")))
    return out


@pytest.fixture
def golden(golden_file, browser):
    yield from quiet(Reader(browser, golden_file.as_uri()))


@pytest.fixture(scope="module")
def solutions(golden_file):
    text = golden_file.read_text().split('id="data">')[1].split("<")[0]
    return {e["task"]: e for e in json.loads(gzip.decompress(base64.b64decode(text)))}


@in_browser
def test_the_gallery_finds_by_text_colour_size_lines_and_set(golden, solutions):
    golden.open()
    assert golden.texts(".card .id") and len(golden.all(".card")) == len(solutions)
    task = max(solutions)
    golden.one("input[name=q]").send_keys(task)
    golden.wait(lambda: len(golden.all(".card")) == 1)
    assert f"q={task}" in golden.browser.current_url

    golden.open(colours="67")
    expected = {
        t
        for t, e in solutions.items()
        if {"6", "7"} <= set("".join(r for p in e["train"] + e["test"] for g in p for r in g))
    }
    assert set(golden.texts(".card .id > :first-child")) == expected
    assert golden.one(".swatches [aria-label=orange]").get_attribute("aria-pressed") == "true"
    golden.open(size=5)
    expected = {
        t
        for t, e in solutions.items()
        if e["train"]
        and all(max(len(g), len(g[0])) <= 5 for p in e["train"] + e["test"] for g in p)
    }
    assert set(golden.texts(".card .id > :first-child")) == expected
    lines = {
        t: sum(
            bool(line.strip()) and not line.strip().startswith("#")
            for line in e["code"].split('"""')[-1].split("\n")
        )
        for t, e in solutions.items()
    }
    golden.open(lines=10, sort="most lines")
    shown = golden.texts(".card .id > :first-child")
    assert set(shown) == {t for t, n in lines.items() if n <= 10} and [
        lines[t] for t in shown
    ] == sorted((lines[t] for t in shown), reverse=True)
    golden.open(set="ARC-AGI-2 training", q="transpose")
    assert set(golden.texts(".card .id > :first-child")) == {
        t
        for t, e in solutions.items()
        if e["set"] == "ARC-AGI-2 training" and "transpose" in e["code"].lower() + t
    }
    golden.open(q="no solution says this")
    assert "No golden solution is like that." in golden.text("main")


@in_browser
def test_a_solution_beside_its_grids(golden, solutions):
    names = sorted(solutions)
    task, entry = names[0], solutions[names[0]]
    golden.open(task=task)
    assert golden.text(".code") == entry["code"].rstrip("\n")
    assert len(golden.all(".pair")) == len(entry["train"]) + len(entry["test"])
    assert golden.one("a[href*='arcprize.org/play']").get_attribute("href").endswith(task)
    assert "tokens" in golden.text(".bar") and "ARC-AGI" in golden.text(".bar")
    names_of_colours = "black blue red green yellow grey magenta orange light-blue maroon".split()
    palette = "000000 1E93FF F93C31 4FCC30 FFDC00 999999 E53AA3 FF851B 87D8F1 921231".split()
    given = entry["train"][0][0]
    y, x = len(given) // 2, len(given[0]) // 2
    digit, canvas = int(given[y][x]), golden.one("canvas.grid")
    assert f"{len(given)} × {len(given[0])}" in golden.text("figcaption")
    assert (
        f"{digit} {names_of_colours[digit].replace('-', ' ')}, row {y + 1}, column {x + 1}"
        == golden.hover(canvas)
    )
    colour = golden.js(
        "const [canvas, x, y] = arguments, pen = canvas.getContext('2d');"
        "return [...pen.getImageData(x * canvas.width, y * canvas.height, 1, 1).data]",
        canvas,
        (x + 0.5) / len(given[0]),
        (y + 0.5) / len(given),
    )
    assert colour == [*bytes.fromhex(palette[digit]), 255]
    assert golden.texts(".code .keyword") and golden.texts(".code .comment")
    golden.press(Keys.ARROW_RIGHT)
    golden.wait(lambda: golden.text(".bar .id") == names[1])
    assert f"task={names[1]}" in golden.browser.current_url
    golden.press(Keys.ARROW_LEFT)
    golden.wait(lambda: golden.text(".bar .id") == names[0])
    golden.browser.back()
    golden.wait(lambda: golden.text(".bar .id") == names[1])
    golden.press(Keys.ESCAPE)
    golden.wait(lambda: len(golden.all(".card")) == len(names))
    golden.open(task="nothing")
    assert "There is no golden solution for nothing." in golden.text("main")


@in_browser
def test_golden_names_and_phone(golden, solutions):
    for view in ({"q": min(solutions)}, {"task": min(solutions)}):
        golden.open(**view)
        assert unnamed(golden) == []
    golden.browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": 390, "height": 800, "deviceScaleFactor": 2, "mobile": True},
    )
    try:
        widest = max(
            solutions,
            key=lambda t: max(
                (sum(len(grid[0]) for grid in pair) for pair in solutions[t]["train"]), default=0
            ),
        )
        for view in ({}, {"task": min(solutions)}, {"task": widest}):
            golden.open(**view)
            assert golden.js("return document.documentElement.scrollWidth") <= 390
            for swatch in golden.all(".swatches button"):
                assert min(swatch.size.values()) >= 24, "to be hit by a finger"
        golden.open(theme="dark")
        assert background(golden) < 60
    finally:
        golden.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@in_browser
def test_check_results_token_counts_and_unknown_tasks(browser, tmp_path, monkeypatch):
    from tokenizers import Tokenizer, models, pre_tokenizers

    tokenizer = Tokenizer(models.WordLevel({"?": 0}, unk_token="?"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    bad = "</script><script>window.hacked=1</script><img src=x onerror='window.hacked=1'>"
    (tmp_path / "golden").mkdir()
    (tmp_path / ".cache").mkdir()
    out = tmp_path / "golden.html"
    page = Reader(browser, out.as_uri())
    monkeypatch.setattr(dashboard, "ROOT", tmp_path)
    assert dashboard.build_golden(tmp_path / "golden", out) == 0
    page.open()
    assert "There are no golden solutions yet." in page.text("main")

    code = f"def solve(grid):\n    return grid  # {bad}\n"
    (tmp_path / "golden" / "00000000.py").write_text(code)
    for task in ("007bbfb7", "b74ca5d1", "f2829549"):
        (tmp_path / "golden" / f"{task}.py").write_text("def solve(grid):\n    return grid\n")
    (tmp_path / "golden" / "ed36ccf7.py").write_bytes(b"# not UTF-8: \xe9\n")
    (tmp_path / ".cache" / "golden_check.json").write_text(
        json.dumps(
            {
                "00000000": {"ok": False, "faults": ["no" + bad]},
                "007bbfb7": {"ok": True, "pairs": 6, "label_errors": []},
                "b74ca5d1": {"ok": True, "pairs": 5, "label_errors": [2, 4], "note": ""},
                "f2829549": {"ok": True, "pairs": 6, "label_errors": [1], "note": "a 3 is " + bad},
            }
        )
    )
    dashboard.build_golden(tmp_path / "golden", out, tmp_path)
    page.open(task="00000000")
    assert page.text(".code") == code.rstrip("\n") and page.texts(".faults li") == ["no" + bad]
    assert (
        f"{len(code.split())} tokens" in page.text(".bar")
        and "unknown task" in page.text(".bar")
        and "✗ 1 fault" in page.text(".bar")
    )
    assert "No task of this id is known." in page.text("main")
    for task, verdict in {
        "007bbfb7": "✓ right on 6 pairs",
        "b74ca5d1": "✓ right on 3 of 5 pairs; the labels of 2 are wrong",
        "f2829549": "✓ right on 5 of 6 pairs; the label of one is wrong: a 3 is " + bad,
    }.items():
        page.open(task=task)
        assert page.text(".bar .good") == verdict
    page.open(task="ed36ccf7")
    assert "# not UTF-8" in page.text(".code") and "not checked" in page.text(".bar")
    page.open(check="faulty")
    assert page.texts(".card .id > :first-child") == ["00000000"]
    assert page.js("return window.hacked") is None and page.all("main img") == []
    assert browser.errors() == []
