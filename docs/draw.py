"""Draws docs/visit.svg, a visit with the data that flows through it, and docs/floors.svg.

    python docs/draw.py

The figures of the visit's example are computed by credit.py. tests/test_floors.py holds FLOORS
against the imports: every module stands on one floor, no import goes up, and none in a circle.
"""

import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parent
sys.path.insert(0, str(DOCS.parent))

# From the top: what a person starts, down to what knows nothing of the rest. {module: what it is}
FLOORS = [
    (
        "Programs",
        {
            "train": "the loop of visits",
            "arguments": "train's command line",
            "start": "start-up, link by link",
            "evaluate": "tasks never trained",
            "held_out": "evaluation while training",
            "assumptions": "does the method hold?",
            "memory": "does it fit?",
            "golden_check": "golden solutions, run",
            "dashboard": "the pages",
        },
    ),
    (
        "A visit, and what is told of it",
        {
            "visit": "its steps",
            "lesson": "what it works on",
            "own_words": "the model's programs",
            "record": "its lines",
            "saving": "a checkpoint's content",
            "replay": "entries of another run",
            "judge": "programs, judged",
            "report": "an evaluation's files",
            "health": "warnings",
            "tracker": "figures elsewhere",
            "status": "--status",
            "page_server": "a live page",
            "screenshots": "pictures of pages",
        },
    ),
    (
        "Machines",
        {
            "learner": "step, what moved",
            "rollout": "vLLM's engine",
            "served": "arithmetic as served",
            "model": "the network",
            "model_files": "its files",
            "tiny_model": "a small model",
            "ranks": "several processes",
            "sandbox": "pool of children",
            "sandbox_child": "runs a program",
            "sandbox_seccomp": "system calls",
        },
    ),
    (
        "Tasks and files",
        {
            "prompts": "problems, tokens",
            "task_files": "tasks of any origin",
            "views": "turned and recoloured",
            "voting": "two attempts",
            "score": "right, pass@k",
            "seen": "what a run trained",
            "traces": "a run's files",
            "checkpoints": "whole or not at all",
            "origin": "what a run began with",
            "run_page": "index and chunks",
        },
    ),
    (
        "Ground",
        {
            "config": "typed settings",
            "command": "errors of one line",
            "credit": "advantages, targets, k",
            "golden_form": "form of a solution",
            "page_files": "pages and chunks",
            "stopping": "Ctrl-C, signals",
        },
    ),
]
# Imported late, inside a function, and the only import that would make a circle: `model: tiny` is
# made when it is asked for.
LATE = {("model_files", "tiny_model")}

STYLE = """<style>
  svg { --page: #ffffff; --panel: #f3f4f6; --ink: #1b1f24; --soft: #59636e; --rule: #c9d1d9;
        --accent: #2463b5; --good: #1a7f5a; --bad: #b8412f; }
  @media (prefers-color-scheme: dark) {
    svg { --page: #15181c; --panel: #21262c; --ink: #e8eaed; --soft: #a3adb8; --rule: #434b54;
          --accent: #7fb2f0; --good: #4cc38a; --bad: #ef8a78; } }
  .page { fill: var(--page); }
  .panel { fill: var(--panel); stroke: var(--rule); }
  .store { fill: var(--page); stroke: var(--accent); stroke-width: 1.5; }
  .flow { stroke: var(--soft); fill: none; stroke-width: 1.3; marker-end: url(#head); }
  .flow.weights { stroke: var(--accent); marker-end: url(#weights); }
  #head path { fill: var(--soft); } #weights path { fill: var(--accent); }
  text { font: 13px system-ui, sans-serif; fill: var(--ink); }
  .name { font-weight: 600; } .title { font-size: 15px; font-weight: 600; }
  .soft { fill: var(--soft); font-size: 12px; } .code { font-family: ui-monospace, monospace; }
  .small { font-size: 12px; } .weights { fill: var(--accent); } .middle { text-anchor: middle; }
  .good { fill: var(--good); } .bad { fill: var(--bad); } .golden { fill: var(--soft); }
  .cut { fill: none; stroke: var(--soft); stroke-dasharray: 2 2; } .bar { fill: var(--accent); }
</style>
<defs>
  <marker id="head" markerWidth="9" markerHeight="8" refX="8" refY="4" orient="auto">
    <path d="M0 0 L9 4 L0 8 z"/></marker>
  <marker id="weights" markerWidth="9" markerHeight="8" refX="8" refY="4" orient="auto">
    <path d="M0 0 L9 4 L0 8 z"/></marker>
</defs>"""


def text(x: float, y: float, words: str, kind: str = "") -> str:
    words = words.replace("&", "&amp;").replace("<", "&lt;")
    return f'<text x="{x:g}" y="{y:g}" class="{kind}" xml:space="preserve">{words}</text>'


def box(x: float, y: float, width: float, height: float, kind: str = "panel") -> str:
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="5" class="{kind}"/>'
    )


def arrow(x: float, y: float, to_x: float, to_y: float, kind: str = "flow") -> str:
    return f'<path d="M{x:g} {y:g} L{to_x:g} {to_y:g}" class="{kind}"/>'


def picture(width: int, height: int, title: str, parts: list[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">'
    page = f'<rect width="{width}" height="{height}" class="page"/>'
    return "\n".join([head, f"<title>{title}</title>", STYLE, page, *parts, "</svg>\n"])


# --- The floors -------------------------------------------------------------------------------


def floors() -> str:
    width, across, high = 960, 5, 44
    parts, y = [], 12
    for title, modules in FLOORS:
        lines = -(-len(modules) // across)
        parts += [box(12, y, width - 24, 30 + lines * (high + 8)), text(24, y + 20, title, "title")]
        for i, (name, words) in enumerate(modules.items()):
            left, top = 24 + i % across * 183, y + 30 + i // across * (high + 8)
            parts += [
                box(left, top, 175, high, "panel page"),
                text(left + 9, top + 18, f"{name}.py", "name code small"),
                text(left + 9, top + 35, words, "soft"),
            ]
        y += 30 + lines * (high + 8) + 12
    parts.append(text(24, y + 8, "An import goes down or stays on its floor, never up.", "soft"))
    return picture(width, y + 22, "The modules, floor by floor", parts)


# --- A visit ----------------------------------------------------------------------------------

STEPS = [
    ("look", "Learner.look", "logprobs at all L golden positions", "reads"),
    ("choose", "credit.choose_states, _actions", "states, and actions in each", ""),
    (
        "sample and execute",
        "visit.sample, give_rewards",
        "rewards of each action's rollouts",
        "reads",
    ),
    ("credit", "credit.advantages, targets", "entries: targets of actions", ""),
    ("train", "Learner.step", "what moved, what drifted", "writes"),
    ("check", "Engine.token_logprobs", "logprobs as served", "reads"),
    ("move k", "credit.next_k", "k of the next visit", ""),
]
ROW, TOP, STEP_X, EXAMPLE_X = 108, 46, 190, 470


class Example:
    """A made-up state of three actions; credit.py gives its advantages and targets."""

    texts = ["·0", "·1", "·grid"]
    before, right, rollouts = [0.55, 0.25, 0.08], [2, 7, 3], 8

    def __init__(self):
        import credit

        self.advantages, self.confidences = credit.advantages(
            self.right, [self.rollouts] * 3, self.before
        )
        _, self.after = credit.targets(self.before, self.advantages)
        self.reward = credit.state_reward([s / self.rollouts for s in self.right], self.before)


def visit() -> str:
    height = TOP + len(STEPS) * ROW + 20
    example = Example()
    parts = [
        text(STEP_X, 28, "A visit to one problem", "title"),
        text(EXAMPLE_X, 28, "An example: one of its states", "title"),
        *weights(height - TOP - ROW - 44),
        *steps(),
        text(STEP_X, height - 8, "visits.jsonl: a line a state; next problem", "soft"),
        *probabilities(),
        *redaction(example.texts),
        *sampled(example),
        *settled(example),
        *remarks(example.reward),
    ]
    return picture(960, height, "A visit, and the data that flows through it", parts)


def row(i: int) -> int:
    """Where the example stands beside step i."""
    return TOP + i * ROW + 6


def weights(height: int) -> list[str]:
    lines = "one storage:", "vLLM's; the", "trainer's are", "views into it"
    return [
        box(16, TOP, 118, height, "store"),
        text(75, TOP + 24, "bf16 weights", "name middle weights"),
        *(text(75, TOP + 44 + 16 * n, line, "soft middle") for n, line in enumerate(lines)),
    ]


def steps() -> list[str]:
    parts = []
    for i, (name, code, data, use) in enumerate(STEPS):
        y = TOP + i * ROW
        parts += [
            box(STEP_X, y, 240, 54),
            text(STEP_X + 12, y + 22, name, "name"),
            text(STEP_X + 12, y + 42, code, "soft code"),
            arrow(STEP_X + 24, y + 54, STEP_X + 24, y + ROW - 2),
            text(STEP_X + 36, y + 86, data, "small"),
        ]
        if use == "reads":
            parts.append(arrow(134, y + 27, STEP_X - 2, y + 27, "flow weights"))
        if use == "writes":
            parts.append(arrow(STEP_X, y + 27, 136, y + 27, "flow weights"))
    return parts


def bar(i: int, y: float, height: float, kind: str = "bar") -> str:
    return (
        f'<rect x="{EXAMPLE_X + 22 * i}" y="{y:g}" width="16" height="{height:g}" class="{kind}"/>'
    )


def probabilities() -> list[str]:
    heights = [34 * p for p in (0.9, 0.95, 0.5, 0.97, 0.25, 0.9, 0.3, 0.8, 0.6, 0.9)]
    return [
        *(bar(i, row(0) + 34 - height, height) for i, height in enumerate(heights)),
        text(EXAMPLE_X, row(0) + 52, "teacher tokens' probabilities, one forward", "soft"),
    ]


def redaction(actions: list[str]) -> list[str]:
    parts = [bar(i, row(1), 16, "cut" if i >= 4 else "bar") for i in range(10)]
    parts += [
        text(EXAMPLE_X + 232, row(1) + 13, "the last k golden tokens are cut off", "soft"),
        text(EXAMPLE_X, row(1) + 40, "prefix + ", "golden small"),
        text(EXAMPLE_X + 232, row(1) + 40, "·1 is the teacher token", "soft"),
    ]
    for i, word in enumerate(actions):
        x = EXAMPLE_X + 56 + 58 * i
        parts += [box(x, row(1) + 25, 50, 22), text(x + 25, row(1) + 40, word, "code small middle")]
    return parts


def table(i: int, heads: dict[str, int], rows: list[list[tuple[str, str]]]) -> list[str]:
    """Beside step i: heads with their x, and rows of (text, class)."""
    parts = [text(EXAMPLE_X + x, row(i) + 6, head, "soft") for head, x in heads.items()]
    for j, cells in enumerate(rows):
        for x, (word, kind) in zip(heads.values(), cells):
            parts.append(text(EXAMPLE_X + x, row(i) + 25 + 18 * j, word, kind))
    return parts


def sampled(e: Example) -> list[str]:
    rows = [
        [(word, "code small"), (f"{p:.2f}", "small"), (f"{right} of {e.rollouts}", "small")]
        for word, p, right in zip(e.texts, e.before, e.right)
    ]
    return table(2, {"action": 0, "p": 70, "right": 125}, rows)


def settled(e: Example) -> list[str]:
    rows = []
    for j, word in enumerate(e.texts):
        kind = {1: "small good", -1: "small bad", 0: "small soft"}[e.advantages[j]]
        advantage = {1: "+1", -1: "−1", 0: "0, not settled"}[e.advantages[j]]
        target = f"{e.before[j]:.2f} → {e.after[j]:.2f}" if e.advantages[j] else "none"
        confidence = f"{e.confidences[j]:.3f}"
        rows.append(
            [(word, "code small"), (confidence, "small"), (advantage, kind), (target, kind)]
        )
    return table(3, {"action": 0, "confidence": 70, "advantage": 165, "target p": 290}, rows)


def remarks(reward: float) -> list[str]:
    lines = {
        4: ["logprobs towards their targets: √p or p²; every other golden position is held",
            "in at most inner_steps steps, until each came 0.9 of the way (reached)"],
        5: ["the same actions, asked of the server: what was wanted, what the trainer has",
            "and what is served stand side by side"],
        6: [f"state reward {reward:.2f}, the mean weighted by p: k stays",
            "from raise_at (0.75) on k grows, down to lower_at (0.25) it shrinks"],
    }  # fmt: skip
    parts = [
        text(EXAMPLE_X, row(i) + 14 + 18 * n, line, "soft")
        for i, words in lines.items()
        for n, line in enumerate(words)
    ]
    told = ("every program runs in the sandbox on all", "train and test pairs; right: all equal")
    parts += [
        text(EXAMPLE_X + 205, row(2) + 25 + 18 * n, line, "soft") for n, line in enumerate(told)
    ]
    return parts


if __name__ == "__main__":
    (DOCS / "visit.svg").write_text(visit())
    (DOCS / "floors.svg").write_text(floors())
