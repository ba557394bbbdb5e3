"""traces.html of a run: its new lines are read, its index, chunks and page are written.

How a line of visits.jsonl becomes a square on the page:

1. `Lines` reads the whole lines that the run wrote since the last build.
2. `index_row` takes from a line what squares and filters need, by the names in COLUMNS. `Parts`
   notes where the line itself lies: in which part of its problem's chunks at its k, at which place.
3. `Build.close_segment` writes the rows of up to SEGMENT_STATES states as traces/index/N.js, and
   `Parts.write` the lines as traces/states/TASK-K-PART.js. traces/index.js names the columns.
4. web/run_data.js loads the segments and gives every value its name again: a state, its actions.
5. web/problem_strips.js draws a state as a line of squares, one an action. A click loads the chunk
   with the whole line, and web/action_modal.js shows it.

Work and writing are linear in what is new; memory holds the places of lines and one chunk.
"""

import fcntl
import hashlib
import json
import math
import shutil
from pathlib import Path

import yaml

import page_files
from page_files import chunk, compact, page, short, stem, write

# What another version of these files built is built anew.
FORMAT = hashlib.sha256(
    b"".join(Path(file).read_bytes() for file in (__file__, page_files.__file__))
).hexdigest()[:16]
# A chunk is closed at this size: it loads at once, and is rewritten at bounded cost.
PART_BYTES = 256 * 1024
SEGMENT_STATES = 2000  # states in a segment of the index
HEALTH_POINTS = 512  # health lines are averaged into at most this many points
UNDONE = ("skipped", "taken_back")  # what a health line says of a step that left no change

FILES = ("problems", "visits", "logprobs", "health", "evaluations")  # .jsonl of a run
# The index has rows of bare values. These are their names: those of visits.jsonl where it has them;
# `problem` is the place among the head's tasks, `part` and `place` tell where the line lies.
COLUMNS = {
    "state": (
        "problem",
        "visit",
        "k",
        "length",
        "own",
        "state_reward",
        "reward_after",
        "weight_version",
        "trained_version",
        "next_k",
        "probe_gap",
        "decode_gap",
        "drift",
        "skipped",
        "solved",
        "greedy",
        "seconds",
        "part",
        "place",
        "actions",
    ),
    "action": (
        "text",
        "teacher",
        "probability",
        "reward",
        "advantage",
        "rollout_count",
        "passed_count",
        "moved",
        "target_logprob",
    ),
    "decode_gap": ("mean", "p99", "most"),
    "seconds": ("sample", "execute", "train"),
}
EVALUATION = (
    "visit",
    "tasks",
    "trained",
    "samples",
    "test_outputs",
    "whole_tasks",
    "train_right",
    "solved",
)


def build_traces(run: Path) -> dict:
    """Builds traces.html of a run, or brings it up to date with what the run wrote since.

    Returns the head of the index.
    """
    folder = run / "traces"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # a second build of the run may be under way
        head = Build(run, folder).update()
        write(run / "traces.html", page("traces.html"))
    return head


# --- Reading a run ----------------------------------------------------------------------------


class Lines:
    """The lines of a JSON-lines file that were not read yet; a run may be writing it meanwhile."""

    def __init__(self, path: Path, saved: dict | None):
        self.path = path
        self.offset = saved["offset"] if saved else 0
        self.last = saved["last"] if saved else None  # [offset, sha256] of the last line read
        self.broken = saved["broken"] if saved else 0  # lines that could not be read

    def continues(self) -> bool:
        """Whether what was read is still there; if not, the file is another one."""
        if not self.last:
            return True
        if not self.path.exists() or self.path.stat().st_size < self.offset:
            return False
        with self.path.open("rb") as file:
            file.seek(self.last[0])
            return hashlib.sha256(file.read(self.offset - self.last[0])).hexdigest() == self.last[1]

    def __iter__(self):
        """(offset, length, record) of each new whole line. What is no JSON object is counted."""
        if not self.path.exists():
            return
        with self.path.open("rb") as file:
            file.seek(self.offset)
            for line in file:
                if not line.endswith(b"\n"):
                    break  # still being written
                start, self.offset = self.offset, self.offset + len(line)
                self.last = [start, line]
                try:
                    record = json.loads(line)
                    if not isinstance(record, dict):
                        raise ValueError("not an object")
                except ValueError:
                    self.broken += bool(line.strip())
                    continue
                yield start, len(line), record
        if self.last and isinstance(self.last[1], bytes):
            self.last[1] = hashlib.sha256(self.last[1]).hexdigest()

    def saved(self) -> dict:
        return {"offset": self.offset, "last": self.last, "broken": self.broken}


class Parts:
    """Lines of a file, grouped by a key into chunks of bounded size: folder/KEY-0.js, KEY-1.js, ...

    Only the places of the lines are kept, so memory does not grow with what they hold.
    """

    def __init__(self, lines: Lines, folder: Path, saved: dict | None):
        self.lines, self.folder = lines, folder
        # key -> parts -> [offset, length] of each line
        self.groups: dict[str, list[list]] = saved or {}
        self.changed: set[tuple[str, int]] = set()

    def add(self, key: str, offset: int, length: int) -> tuple[int, int]:
        """Puts a line into its key's last part, or a new one; returns (part, place in the part)."""
        parts = self.groups.setdefault(key, [])
        if not parts or sum(size for _, size in parts[-1]) + length > PART_BYTES:
            parts.append([])
        parts[-1].append([offset, length])
        self.changed.add((key, len(parts) - 1))
        return len(parts) - 1, len(parts[-1]) - 1

    def write(self) -> None:
        """Writes the chunks that changed, one at a time."""
        if not self.changed:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        with self.lines.path.open("rb") as file:
            for key, number in sorted(self.changed):
                texts = []
                for offset, length in self.groups[key][number]:
                    file.seek(offset)
                    line = file.read(length).strip()
                    if b"NaN" in line or b"Infinity" in line:
                        line = compact(json.loads(line))
                    texts.append(line)
                data = b"[" + b",".join(texts) + b"]"
                name = f"{key}-{number}"
                write(self.folder / f"{name}.js", chunk(f"{self.folder.name}/{name}", data))
        self.changed.clear()


class Health:
    """health.jsonl as at most HEALTH_POINTS points: mean and largest value of some steps each."""

    def __init__(self, saved: dict | None):
        self.stride = saved["stride"] if saved else 1  # steps a point
        # {"n", "step", "skipped", "taken_back", "values": {name: [sum, count, max]}}
        self.points = saved["points"] if saved else []

    def add(self, record: dict) -> None:
        if not self.points or self.points[-1]["n"] >= self.stride:
            if len(self.points) == HEALTH_POINTS:
                pairs = zip(self.points[::2], self.points[1::2])
                self.points = [self.merged(earlier, later) for earlier, later in pairs]
                self.stride *= 2
            first = record.get("step")
            self.points.append({"n": 0, "step": first, **dict.fromkeys(UNDONE, 0), "values": {}})
        point = self.points[-1]
        point["n"] += 1
        for kind in UNDONE:
            point[kind] += bool(record.get(kind))
        for name, value in numbers(record):
            have = point["values"].setdefault(name, [0.0, 0, value])
            have[:] = have[0] + value, have[1] + 1, max(have[2], value)

    @staticmethod
    def merged(a: dict, b: dict) -> dict:
        values = dict(a["values"])
        for name, (total, count, top) in b["values"].items():
            have = values.get(name, [0.0, 0, top])
            values[name] = [have[0] + total, have[1] + count, max(have[2], top)]
        return {
            "n": a["n"] + b["n"],
            "step": a["step"],
            **{kind: a[kind] + b[kind] for kind in UNDONE},
            "values": values,
        }

    def columns(self) -> dict:
        """What the page gets: one list a figure."""
        names = sorted({name for point in self.points for name in point["values"]})

        def mean(name: str, values: dict) -> float | None:
            return short(values[name][0] / values[name][1]) if name in values else None

        def largest(name: str, values: dict) -> float | None:
            return short(values[name][2]) if name in values else None

        return {
            "stride": self.stride,
            "step": [point["step"] for point in self.points],
            **{kind: [point[kind] for point in self.points] for kind in UNDONE},
            "mean": {n: [mean(n, point["values"]) for point in self.points] for n in names},
            "max": {n: [largest(n, point["values"]) for point in self.points] for n in names},
        }


def numbers(record: dict, prefix: str = ""):
    """(dotted name, value) of every finite number in a health record, lists by their place."""
    for key, value in record.items():
        if isinstance(value, list):
            value = dict(enumerate(value))
        if isinstance(value, dict):
            yield from numbers(value, f"{prefix}{key}.")
        elif prefix or key not in ("step", "visit"):
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            if number and math.isfinite(value):
                yield f"{prefix}{key}", float(value)


# --- The index --------------------------------------------------------------------------------


def index_row(problem: int, record: dict) -> dict:
    """What the index has of a line of visits.jsonl, by the names of COLUMNS["state"].

    `part` and `place`, where the line lies, come later. Raises KeyError, TypeError or
    AttributeError for a record that is no state.
    """
    seconds, decode_gap = record.get("seconds") or {}, record.get("decode_gap") or {}
    return {
        "problem": problem,
        "visit": record["visit"],
        "k": record["k"],
        "length": record["length"],
        "own": int(record.get("own") is not None),
        "state_reward": short(record.get("state_reward")),
        "reward_after": short(record.get("reward_after")),
        "weight_version": record.get("weight_version"),
        "trained_version": record.get("trained_version"),
        "next_k": record.get("next_k"),
        "probe_gap": short(record.get("probe_gap")),
        "decode_gap": [short(decode_gap.get(name)) for name in COLUMNS["decode_gap"]],
        "drift": short(record.get("drift")),
        "skipped": int(bool(record.get("skipped"))),
        "solved": int(bool(record.get("solved"))),
        "greedy": record.get("greedy"),
        "seconds": [short(seconds.get(name) or 0) for name in COLUMNS["seconds"]],
        "actions": [values_of("action", action_row(action)) for action in record["actions"]],
    }


def action_row(action: dict) -> dict:
    """What the index has of an action, by the names of COLUMNS["action"]."""
    return {
        "text": action["text"],
        "teacher": int(bool(action.get("teacher"))),
        "probability": short(action.get("probability")),
        "reward": short(action.get("reward")),
        "advantage": action.get("advantage") or 0,
        "rollout_count": len(action.get("rollouts") or []),
        "passed_count": (action.get("passed") or [0, 0])[1],
        "moved": short(action.get("moved")),
        "target_logprob": short(action.get("target_logprob")),
    }


def values_of(kind: str, row: dict) -> list:
    """The row without its names, in the order of COLUMNS[kind]."""
    return [row[name] for name in COLUMNS[kind]]


def read_config(run: Path) -> tuple[dict, str | None]:
    """The run's settings, dotted, and what is wrong with the file if it cannot be read."""

    def flat(value, prefix=""):
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from flat(inner, f"{prefix}{key}.")
        else:
            plain = value is None or isinstance(value, (int, float, str, bool))
            yield prefix[:-1], value if plain else str(value)

    try:
        return dict(flat(yaml.safe_load((run / "config.yaml").read_text()) or {})), None
    except FileNotFoundError:
        return {}, "config.yaml is missing"
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        return {}, f"config.yaml cannot be read: {str(error).splitlines()[0]}"


# --- A build ----------------------------------------------------------------------------------


class Build:
    """One build of a run's page: what earlier builds left in build.json, and what is new since.

    build.json is written last: what was written before it counts only then.
    """

    def __init__(self, run: Path, folder: Path):
        self.run, self.folder = run, folder
        saved = self.load()
        # {"task", "file", "length", "pair", "chunk"}
        self.tasks: list[dict] = saved.get("tasks", [])
        self.number_of = {entry["task"]: i for i, entry in enumerate(self.tasks)}
        self.rows: list[list] = saved.get("rows", [])  # of the last segment, which is still open
        self.segments: list[int] = saved.get("segments", [])  # states in each
        # file -> [visit, weight version, part, place] of each line of logprobs.jsonl
        self.versions: dict[str, list] = saved.get("versions", {})
        self.evaluations: list[dict] = saved.get("evaluation_lines", [])
        self.health = Health(saved.get("health_points"))
        self.states = self.parts("states", "visits", saved.get("states"))
        self.problems = self.parts("problems", "problems", saved.get("problem_parts"))
        self.logprobs = self.parts("logprobs", "logprobs", saved.get("logprob_parts"))

    def load(self) -> dict:
        """build.json if it still holds, `readers` opened where it ended; else all begins anew."""
        try:
            saved = json.loads((self.folder / "build.json").read_bytes())
            saved = saved if saved["format"] == FORMAT else {}
        except (OSError, ValueError, KeyError, TypeError):
            saved = {}
        self.readers = {name: Lines(self.run / f"{name}.jsonl", saved.get(name)) for name in FILES}
        self.builds = saved.get("builds", 0)
        # Otherwise the run was resumed from a checkpoint, or is another one.
        if not all(lines.continues() for lines in self.readers.values()):
            saved, self.builds = {}, self.builds + 1
            self.readers = {name: Lines(self.run / f"{name}.jsonl", None) for name in FILES}
        if not saved:
            for name in ("states", "problems", "logprobs", "versions", "index"):
                shutil.rmtree(self.folder / name, ignore_errors=True)
        return saved

    def parts(self, name: str, file: str, saved: dict | None) -> "Parts":
        return Parts(self.readers[file], self.folder / name, saved)

    def update(self) -> dict:
        """Reads the new lines and writes the chunks, the index and last build.json."""
        self.read_problems()
        self.read_visits()
        self.read_logprobs()
        self.read_health()
        self.read_evaluations()
        self.write_versions()
        for parts in (self.states, self.problems, self.logprobs):
            parts.write()
        head = self.head()
        write(self.folder / "index.js", chunk("index", compact(head)))
        write(self.folder / "build.json", compact(self.state()))
        return head

    def number(self, task: str) -> int:
        """The place of a task among the tasks, where it is put when it is first seen."""
        if task not in self.number_of:
            self.number_of[task] = len(self.tasks)
            entry = {"task": task, "file": stem(task), "length": None, "pair": None, "chunk": None}
            self.tasks.append(entry)
        return self.number_of[task]

    def read_problems(self) -> None:
        for offset, length, record in self.readers["problems"]:
            try:
                entry = self.tasks[self.number(str(record["task"]))]
                entry["length"], entry["pair"] = len(record["golden"]), record["train"][0]
                entry["chunk"] = self.problems.add(entry["file"], offset, length)
            except (KeyError, TypeError, IndexError):
                self.readers["problems"].broken += 1

    def read_visits(self) -> None:
        (self.folder / "index").mkdir(exist_ok=True)
        for offset, length, record in self.readers["visits"]:
            try:
                number = self.number(str(record["task"]))
                row = index_row(number, record)  # raises before the line is given a place
                key = f"{self.tasks[number]['file']}-{int(record['k'])}"
                row["part"], row["place"] = self.states.add(key, offset, length)
            except (KeyError, TypeError, ValueError, AttributeError):
                self.readers["visits"].broken += 1
                continue
            if not self.segments or len(self.rows) == SEGMENT_STATES:
                self.close_segment()
                self.segments.append(0)
                self.rows = []
            self.rows.append(values_of("state", row))
        self.close_segment()

    def close_segment(self) -> None:
        """Writes the last segment of the index, if it has new rows."""
        if not self.segments or len(self.rows) == self.segments[-1]:
            return
        self.segments[-1] = len(self.rows)
        number = len(self.segments) - 1
        path = self.folder / "index" / f"{number}.js"
        write(path, chunk(f"index/{number}", compact(self.rows)))

    def read_logprobs(self) -> None:
        for offset, length, record in self.readers["logprobs"]:
            try:
                name = self.tasks[self.number(str(record["task"]))]["file"]
                place = self.logprobs.add(name, offset, length)
                version = [record["visit"], record.get("weight_version"), *place]
                self.versions.setdefault(name, []).append(version)
            except (KeyError, TypeError):
                self.readers["logprobs"].broken += 1

    def read_health(self) -> None:
        before = self.readers["health"].offset
        for _, _, record in self.readers["health"]:
            self.health.add(record)
        path = self.folder / "health.js"
        if self.readers["health"].offset != before or not path.exists():
            write(path, chunk("health", compact(self.health.columns())))

    def read_evaluations(self) -> None:
        for _, _, record in self.readers["evaluations"]:
            self.evaluations.append({name: short(record.get(name)) for name in EVALUATION})

    def write_versions(self) -> None:
        changed = {name for name, _ in self.logprobs.changed}
        if changed:
            (self.folder / "versions").mkdir(exist_ok=True)
        for name in changed:
            path = self.folder / "versions" / f"{name}.js"
            write(path, chunk(f"versions/{name}", compact(self.versions[name])))

    def head(self) -> dict:
        """What the page reads first: traces/index.js."""
        config, fault = read_config(self.run)
        files = self.readers.items()
        missing = [
            f"{name}.jsonl"
            for name, lines in files
            if not lines.path.exists() and name != "evaluations"
        ]
        return {
            "run": self.run.resolve().name,
            "builds": self.builds,
            "columns": COLUMNS,
            "tasks": self.tasks,
            "segments": self.segments,
            "states": sum(self.segments),
            "steps": sum(point["n"] for point in self.health.points),
            "config": config,
            "config_fault": fault,
            "versions": {name: len(entries) for name, entries in self.versions.items()},
            "broken": {name: lines.broken for name, lines in files if lines.broken},
            "evaluations": self.evaluations,  # few, and only where evaluate.every asked for them
            "missing": missing,
        }

    def state(self) -> dict:
        """What the next build goes on from: traces/build.json."""
        return {
            "format": FORMAT,
            "builds": self.builds,
            **{name: lines.saved() for name, lines in self.readers.items()},
            "tasks": self.tasks,
            "rows": self.rows,
            "segments": self.segments,
            "versions": self.versions,
            "states": self.states.groups,
            "evaluation_lines": self.evaluations,
            "problem_parts": self.problems.groups,
            "logprob_parts": self.logprobs.groups,
            "health_points": {"stride": self.health.stride, "points": self.health.points},
        }
