"""Draws how k grew with the rollouts of some runs.

    python bench/curves.py docs/curves.svg "f2829549 alone: runs/seed-0 runs/seed-1" \\
        "five at once: runs/five"

Each further argument is a panel: its title, a colon, the runs. A panel of one run has a line for
each of its tasks if they are no more than sixteen; else a line is a run, the mean over its tasks. A
dot is where a line's first task was solved.
"""

import argparse
import pathlib
import sys
from itertools import groupby

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "docs")]
import draw  # noqa: E402

from traces import Run  # noqa: E402

WIDTH, HIGH, LEFT, RIGHT, ABOVE, BELOW = 760, 200, 60, 110, 34, 46  # of a panel, its margins
LABEL = 14  # pixels between two labels
FEW = 16  # curves
HUES = 5
STYLE = """<style>
  .curve { stroke-width: 1.6; } .grid { stroke: var(--rule); } .far { text-anchor: end; }
  .hue0 { stroke: var(--accent); fill: var(--accent); }
  .hue1 { stroke: var(--good); fill: var(--good); }
  .hue2 { stroke: var(--bad); fill: var(--bad); }
  .hue3 { stroke: var(--soft); fill: var(--soft); }
  .hue4 { stroke: var(--ink); fill: var(--ink); }
  text.end { stroke: none; font-size: 11px; }
</style>"""


class Curve:
    """k / L of one task, or its mean over several, by the rollouts of the whole run."""

    def __init__(self, name: str):
        self.name, self.points, self.solved = name, [(0, 0.0)], []  # points: (rollouts, k / L)


def curves_of(run: Run, alone: bool) -> list[Curve]:
    """Of one run: a curve for each task if it is `alone` and they are few, else their mean."""
    visits = []  # of the file, which is large: (task, rollouts, k / L, solved)
    for _, lines in groupby(run.lines("visits"), key=lambda line: line["visit"]):
        states = list(lines)
        count = sum(len(a["rollouts"]) for state in states for a in state["actions"])
        front = states[0]  # of the golden text, which stands before one in own words
        visits.append((front["task"], count, front["next_k"] / front["length"], front["solved"]))
    tasks = sorted({task for task, *_ in visits})
    share, rollouts = dict.fromkeys(tasks, 0.0), 0
    apart = alone and len(tasks) <= FEW
    found = {task: Curve(task) for task in tasks} if apart else {"": Curve(run.folder.name)}
    for task, count, reached, solved in visits:
        rollouts += count
        share[task] = reached
        curve = found[task if apart else ""]
        height = reached if apart else sum(share.values()) / len(share)
        curve.points.append((rollouts, height))
        if solved:
            curve.solved.append((rollouts, height))
    return list(found.values())


def panel(title: str, curves: list[Curve], top: float) -> list[str]:
    most = max(curve.points[-1][0] for curve in curves)
    x = lambda rollouts: LEFT + rollouts / most * (WIDTH - LEFT - RIGHT)
    y = lambda share: top + ABOVE + (1 - share) * HIGH
    parts = [draw.text(LEFT, top + 20, title, "title")]
    for share in (0, 0.5, 1):
        line = f"M{LEFT} {y(share):g} H{WIDTH - RIGHT}"
        parts += [
            f'<path class="grid" d="{line}"/>',
            draw.text(LEFT - 8, y(share) + 4, f"{share:.0%}", "soft far"),
        ]
    for part in (0, 0.5, 1):
        label = f"{most * part:,.0f}" + (" rollouts" if part == 1 else "")
        parts.append(draw.text(x(most * part), y(0) + 18, label, "soft"))
    free = y(1)  # where the next label may stand: they keep apart, downwards
    from_the_top = sorted(curves, key=lambda c: (-c.points[-1][1], c.points[-1][0]))
    for n, curve in enumerate(from_the_top):
        hue = f"hue{n % HUES}"
        path = " ".join(f"{x(r):.1f},{y(share):.1f}" for r, share in curve.points)
        parts.append(f'<polyline class="curve {hue}" points="{path}" style="fill: none"/>')
        for r, share in curve.solved[:1]:
            parts.append(f'<circle class="{hue}" cx="{x(r):.1f}" cy="{y(share):.1f}" r="4"/>')
        free = max(free, y(curve.points[-1][1]))
        parts.append(draw.text(WIDTH - RIGHT + 10, free + 4, curve.name, f"end {hue}"))
        free += LABEL
    return parts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("picture", type=pathlib.Path)
    parser.add_argument("panels", nargs="+", metavar="TITLE: RUN RUN ...")
    a = parser.parse_args()
    parts, height = [STYLE], ABOVE + HIGH + BELOW
    for n, asked in enumerate(a.panels):
        title, _, folders = asked.rpartition(": ")
        runs = [Run(folder) for folder in folders.split()]
        empty = [str(run.folder) for run in runs if not next(run.lines("visits"), None)]
        if not (title and runs):
            parser.error(f"not TITLE: RUN ...: {asked}")
        if empty:
            parser.error(f"no visits in {' '.join(empty)}")
        curves = [c for run in runs for c in curves_of(run, alone=len(runs) == 1)]
        parts += panel(title, curves, n * height)
    a.picture.write_text(draw.picture(WIDTH, len(a.panels) * height, "k by rollouts", parts))


if __name__ == "__main__":
    main()
