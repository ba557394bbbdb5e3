"""A run's figures in a tracker as well (setting `tracker`), each only where it is installed.

The run's files are written in any case.

tracker.check(c.tracker)                   # BadInput if it is not installed
log = tracker.start(c, run.folder, done)   # log({name: value}, visit)
log(tracker.figures("visits", line), visit)
"""

import dataclasses
import importlib.util
import pathlib
from collections.abc import Callable

from config import BadInput, Config

PROJECT = "arc-tokens"
LOSSES = ("loss", "target_loss", "hold_loss", "kept_loss")
STEP = (*LOSSES, "length", "grad_norm", "tokens_per_s", "mfu")
SCORE = ("test_outputs", "whole_tasks", "train_right", "solved")


def check(kind: str) -> None:
    """Raises BadInput where the package is missing. Nothing is imported."""
    if kind != "none" and importlib.util.find_spec(kind) is None:
        raise BadInput(
            f"setting tracker: {kind} is not installed: pip install {kind}, or leave it at none; "
            "the run's files hold the same figures"
        )


def start(c: Config, folder: pathlib.Path, done: int) -> Callable[[dict[str, float], int], None]:
    """What takes figures and the number of their visit.

    done: visits of a run that goes on. Raises BadInput if the tracker does not start."""
    try:
        if c.tracker == "tensorboard":
            from torch.utils.tensorboard import SummaryWriter

            writer = SummaryWriter(
                str(folder / "tensorboard"), purge_step=done + 1 if done else None
            )
            return lambda values, visit: (
                [writer.add_scalar(name, value, visit) for name, value in values.items()]
                and writer.flush()
            )
        if c.tracker in ("wandb", "trackio"):  # trackio has wandb's calls
            kept = importlib.import_module(c.tracker)
            kept.init(
                project=PROJECT,
                name=folder.name,
                config=dataclasses.asdict(c),
                resume="allow",
                **({"id": folder.name} if c.tracker == "wandb" else {}),
            )
            return lambda values, visit: kept.log(values, step=visit)
    except Exception as error:  # no login, no network, no room: whatever the package raises
        cause = " ".join(str(error).split())[:200]
        raise BadInput(
            f"setting tracker: {c.tracker} does not start: {cause}; or leave it at none"
        ) from error
    return lambda values, visit: None


def figures(name: str, line: dict) -> dict[str, float]:
    """The numbers of a line of NAME.jsonl that a tracker draws over visits."""
    if name == "visits" and not line.get("own"):
        task = line["task"]
        found = {
            f"{task}/k of L": line["next_k"] / line["length"],
            f"{task}/state reward": line["state_reward"],
            "gap": line["probe_gap"],
            "drift": line["drift"],
        } | {f"seconds/{kind}": s for kind, s in line["seconds"].items()}
    elif name == "health":
        found = {f"step/{key}": line.get(key) for key in STEP}
        for key in ("hidden_norms", "attention_entropy"):
            found |= {f"{key}/{layer}": value for layer, value in enumerate(line.get(key) or [])}
    elif name == "evaluations":
        found = {f"held out/{key}": line.get(key) for key in SCORE}
    else:
        found = {}
    return {key: float(value) for key, value in found.items() if isinstance(value, (int, float))}
