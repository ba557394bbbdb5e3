"""Checkpoints of a run: each is whole or not there.

    checkpoint/          the last
    previous/            the one before
    furthest/            the best by mean k/L
    best/                the best by score on held-out tasks
    visit-100/ ...       every `checkpoint.keep` visits, for good

A folder is written beside the others, brought to the disk and then renamed, so that no moment of a
crash or power cut leaves none. furthest, best and visit-N share their files with the checkpoint
that they were (hard links): they take room only once that one is gone.

No torch: saving.py says what is written into one.
"""

import contextlib
import dataclasses
import errno
import json
import os
import pathlib
import shutil
import zipfile
from dataclasses import dataclass

from config import BadInput, Config

NAMES = ("checkpoint", "previous", "furthest", "best")  # and visit-N
FACTS = "checkpoint.json"
BESIDE = 16 * 2**20  # bytes free beside a checkpoint: for the lines of the visits until the next
GB = 2**30


class NoRoom(BadInput):
    """The disk has no room for a checkpoint; the ones that are there are as they were."""


@dataclass
class Checkpoint:
    folder: pathlib.Path
    facts: dict  # of checkpoint.json: docs/algorithm.md has its keys

    @property
    def visits(self) -> int:
        return self.facts["visits"]

    @property
    def bytes(self) -> int:
        return sum(self.facts["files"].values())


# ---------------------------------------------------------------------------- finding


def read(folder: pathlib.Path) -> Checkpoint | None:
    """The checkpoint in this folder, if all its files are there and as long as they were."""
    try:
        facts = json.loads((folder / FACTS).read_text())
        whole = all((folder / name).stat().st_size == size for name, size in facts["files"].items())
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return Checkpoint(folder, facts) if whole else None


def every(run: pathlib.Path) -> list[Checkpoint]:
    """Those of a run that are whole, newest first."""
    kept = sorted(run.glob("visit-*"))
    found = [read(folder) for folder in [run / name for name in NAMES] + kept]
    # Stable: the last checkpoint stands before what shares its files.
    return sorted([c for c in found if c], key=lambda c: -c.visits)


def newest(run: pathlib.Path) -> tuple[Checkpoint | None, list[str]]:
    """(the newest checkpoint whose contents are sound, a line that says which were passed over)."""
    damaged = [name for name in NAMES if (run / name).is_dir() and not read(run / name)]
    for found in every(run):
        if sound(found.folder / "trainer.pt"):
            going_on = f"; going on from {found.folder.name}, visit {found.visits}"
            return found, passed_over(run, damaged, going_on)
        damaged.append(found.folder.name)
        (found.folder / FACTS).unlink()  # it counts as whole no more
    return None, passed_over(run, damaged)


def passed_over(run: pathlib.Path, damaged: list[str], going_on: str = "") -> list[str]:
    """None or one line."""
    return [f"{run}: {' and '.join(damaged)} damaged, passed over{going_on}"] if damaged else []


def sound(path: pathlib.Path) -> bool:
    """Whether the sums that torch.save has written still hold; the file is a zip."""
    try:
        with zipfile.ZipFile(path) as file:
            return file.testzip() is None
    except (OSError, zipfile.BadZipFile, EOFError):
        return False


def differences(checkpoint: Checkpoint, c: Config, versions: dict[str, str]) -> list[str]:
    """Lines that say which settings and versions are not what they were when it was saved."""
    facts = checkpoint.facts
    settings = json.loads(json.dumps(dataclasses.asdict(c)))  # as they are read back
    before = flat(facts["settings"] | {"versions": facts["versions"]})
    now = flat(settings | {"versions": versions})
    return [
        f"{name} {before.get(name)} -> {now.get(name)}"
        for name in sorted(before | now)
        if before.get(name) != now.get(name) and name not in ("only", "visits")
    ]


def flat(values: dict, prefix: str = "") -> dict:
    """{section.key: value}"""
    found = {}
    for key, value in values.items():
        if isinstance(value, dict):
            found |= flat(value, f"{prefix}{key}.")
        else:
            found[prefix + key] = value
    return found


# ---------------------------------------------------------------------------- writing


def replace(run: pathlib.Path, write, facts: dict, need: int) -> Checkpoint:
    """`write(folder)` into a new folder: the last checkpoint then, and the last one the one before.

    need: bytes. Raises NoRoom if the disk has not so many or turns out to be full; what was half
    written is removed.
    """
    place, previous, new = (run / name for name in ("checkpoint", "previous", "checkpoint.new"))
    shutil.rmtree(new, ignore_errors=True)
    if free(run) < need + BESIDE:
        shutil.rmtree(previous, ignore_errors=True)
    check_room(run, need)
    with written(new, need):
        write(new)
        facts = facts | {
            "files": {path.name: path.stat().st_size for path in sorted(new.iterdir())}
        }
        (new / FACTS).write_text(json.dumps(facts, indent=1))
    if read(place):
        shutil.rmtree(previous, ignore_errors=True)
        place.rename(previous)
    shutil.rmtree(place, ignore_errors=True)
    new.rename(place)
    to_disk(run)
    return Checkpoint(place, facts)


def keep(checkpoint: Checkpoint, name: str) -> None:
    """A second name for a checkpoint, which then stays when the next one takes its place."""
    place = checkpoint.folder.with_name(name)
    new = place.with_name(name + ".new")
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(checkpoint.folder, new, copy_function=linked)
    to_disk(new)
    shutil.rmtree(place, ignore_errors=True)
    new.rename(place)
    to_disk(place.parent)


def linked(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # a file system without hard links
        shutil.copyfile(source, target)
        to_disk(target)


@contextlib.contextmanager
def written(folder: pathlib.Path, need: int):
    """Make a folder, let it be filled, bring it to the disk; on a fault remove it again.

    Raises NoRoom on a full disk."""
    try:
        folder.mkdir(parents=True)
        yield
        for path in folder.rglob("*"):
            if path.is_file():
                path.chmod(0o666 & ~umask())
            to_disk(path)
        to_disk(folder)
    except BaseException as fault:
        missing = need - sum(path.stat().st_size for path in folder.rglob("*"))
        full = is_full(fault) or free(folder.parent) < missing
        shutil.rmtree(folder, ignore_errors=True)
        if full and isinstance(fault, Exception):
            raise no_room(folder.parent, need) from fault
        raise


def is_full(fault: BaseException) -> bool:
    """Whether a fault says that the disk is full.

    safetensors and torch have errors of their own, with the number or its words in the text."""
    numbers, text = (errno.ENOSPC, errno.EDQUOT), str(fault)
    told = any(f"os error {n}" in text or os.strerror(n) in text for n in numbers)
    return told or getattr(fault, "errno", None) in numbers


def free(folder: pathlib.Path) -> int:
    return shutil.disk_usage(folder).free


def check_room(folder: pathlib.Path, need: int) -> None:
    if free(folder) < need + BESIDE:
        raise no_room(folder, need)


def no_room(folder: pathlib.Path, need: int) -> NoRoom:
    there = f"{folder} has {size(free(folder))} free"
    return NoRoom(f"the disk is full: a checkpoint needs {size(need + BESIDE)} and {there}")


def umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def to_disk(path: str | pathlib.Path) -> None:
    """What is written in a file, or which names a folder has, survives a power cut from here on."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def size(count: float) -> str:
    return f"{count / GB:.1f} GB" if count >= GB / 10 else f"{count / 2**20:.1f} MB"
