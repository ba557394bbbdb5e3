"""How far a run is, in one screen: `python train.py --status runs/first`.

Reads files only; no torch.
"""

from collections import deque

import checkpoints
from traces import Run, read_line

SHOWN = 24  # problems
RECENT = 50  # visits that the rate is taken from
TAIL = 64 * 2**20  # bytes of visits.jsonl that are read


def text(run: Run) -> str:
    """Raises BadInput if the folder is no run."""
    c, visits = run.config(), last_visits(run)
    found = checkpoints.every(run.folder)
    students = dict(found[0].facts["students"]) if found else {}
    for v in visits:
        students[v["task"]] = {"k": v["next_k"], "length": v["length"], "solved": v["solved"]}
    rows = [f"{run.folder}: model {c.model}, {running(run)}"]
    number = visits[-1]["visit"] if visits else 0
    if students:
        solved = sum(s["solved"] for s in students.values())
        rows.append(
            f"visit {number} of at most {c.visits}, {solved} of {len(students)} problems solved"
        )
        rows += progress(students, visits) + rate(students, visits, number, c.visits)
    else:
        rows.append("no visit yet")
    rows += warnings(run) + kept(found)
    return "\n".join(rows)


def running(run: Run) -> str:
    owner = run.owner()
    return (
        f"process {owner} is at it"
        if owner
        else f"not running; go on with python train.py --resume {run.folder}"
    )


def last_visits(run: Run) -> list[dict]:
    """Of each visit among the last lines the one of its first state, without its actions."""
    path, visits = run.folder / "visits.jsonl", {}
    if not path.exists():
        return []
    with open(path, "rb") as file:
        file.seek(max(0, path.stat().st_size - TAIL))
        for data in file:
            line = read_line(data)  # the first may be cut
            if line and "visit" in line:
                line.pop("actions", None)
                visits.setdefault(line["visit"], line)
    return list(visits.values())


def progress(students: dict, visits: list[dict]) -> list[str]:
    """A row a problem: those visited last first."""
    last = {v["task"]: v for v in visits}
    order = sorted(students, key=lambda task: -last[task]["visit"] if task in last else 0)
    rows = []
    for task in order[:SHOWN]:
        s, v = students[task], last.get(task)
        share = s["k"] / s["length"]
        bar = "#" * round(20 * share)
        # of weights that gave no number it is null
        reward = "-" if not v or v["state_reward"] is None else f"{v['state_reward']:.2f}"
        state = "solved" if s["solved"] else f"reward {reward} in visit {v['visit']}" if v else ""
        rows.append(f"  {task:<12} {bar:<20} k {s['k']:>4} of {s['length']:<4} {state}")
    if len(order) > SHOWN:
        rest = [students[task]["k"] / students[task]["length"] for task in order[SHOWN:]]
        rows.append(f"  and {len(rest)} others at {sum(rest) / len(rest):.0%} in the mean")
    return rows


def rate(students: dict, visits: list[dict], number: int, most: int) -> list[str]:
    """How long a visit takes, how much k grows in one, and what would be left at that."""
    recent = visits[-RECENT:]
    seconds = sum(sum(v["seconds"].values()) for v in recent) / max(1, len(recent))
    if not recent or not seconds:
        return []
    first, last = {}, {}
    for v in recent:
        first.setdefault(v["task"], v["k"])
        last[v["task"]] = v["next_k"]
    gained = sum(last[task] - first[task] for task in last) / len(recent)
    left = sum(s["length"] - s["k"] for s in students.values() if not s["solved"])
    text = (
        f"of the last {len(recent)} visits: "
        f"{seconds:.1f} s a visit, {gained:+.1f} tokens of k a visit"
    )
    if gained > 0 and left:
        more = left / gained
        text += f"; at that {left} tokens are {more:.0f} visits and {span(more * seconds)}"
    allowed = f"the visits that are allowed would take {span((most - number) * seconds)} more"
    return [text, allowed]


def span(seconds: float) -> str:
    return (
        f"{seconds / 60:.0f} min"
        if seconds < 7200
        else f"{seconds / 3600:.1f} h"
        if seconds < 172800
        else f"{seconds / 86400:.1f} days"
    )


def warnings(run: Run) -> list[str]:
    return [
        f"warning, visit {w.get('visit')}: {w.get('text')}" for w in deque(run.lines("warnings"), 3)
    ]


def kept(found: list[checkpoints.Checkpoint]) -> list[str]:
    """A row a checkpoint. Those that share their files are counted once in the sum."""
    files = {path.stat().st_ino: path.stat().st_size for c in found for path in c.folder.iterdir()}
    if not found:
        return ["no checkpoint yet"]
    rows = [f"checkpoints, {checkpoints.size(sum(files.values()))} on the disk:"]
    for c in found:
        saved = c.facts["saved"].replace("T", " ")
        rows.append(
            f"  {c.folder.name:<12} visit {c.visits:<7} mean k/L {c.facts['mean_k']:.3f}  "
            f"{checkpoints.size(c.bytes):>9}  {saved}"
        )
    return rows
