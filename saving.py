"""What a checkpoint holds, written and read back. checkpoints.py sees to it that each is whole.

    config.json, model.safetensors,    the weights as served, for vLLM and transformers
    tokenizer files
    trainer.pt                         all that a run needs to go on, bit for bit:
        format                             its number
        learner                            fp32 masters, number of optimizer steps
        engine_random_state                of each process
        visits                             done so far
        students                           {task: k, streak, last good k, furthest of its turn, idle
                                           visits; visits, last visit, solved, whether the bare
                                           prompt was ever answered right; the last right answer
                                           and its logprobs, harm, rests, the rest of the states
                                           longer than k, text in own words}
    checkpoint.json                    for people and for checks: `facts` below, and file sizes

What stays as it was at the start, such as reference logprobs, is in the run's origin (origin.py).
"""

import dataclasses
import datetime
import math
import pathlib
import time

import torch

import checkpoints
import ranks
from checkpoints import Checkpoint
from config import BadInput
from lesson import Student
from model import Qwen
from model import save as save_hf
from traces import versions
from visit import BROKEN, Parts

FORMAT = 7  # of trainer.pt: one more with every change of what it holds
PROBED = 3  # problems whose logprobs a checkpoint notes
AGREE = 0.05  # nats by which they may differ on another machine


def bytes_needed(network: Qwen, dtype: str) -> int:
    """Of the weights and their fp32 masters."""
    a_weight = getattr(torch, dtype).itemsize + torch.float32.itemsize
    return sum(p.numel() for p in network.parameters()) * a_weight


def save(parts: Parts, students: list[Student], number: int, names: list[str] = ()) -> str | None:
    """Write the checkpoint of a visit, and keep it under further names.

    Returns a line that says so; None if it was written before, and in other processes than the
    first. Raises NoRoom if the disk is full.
    """
    run, began = parts.run, time.perf_counter()
    last = ranks.gathered(checkpoints.read(run.folder / "checkpoint"))[0]
    if last and last.visits == number:  # a moment ago, or gone on from with nothing done since
        if ranks.rank() == 0:
            keep(last, names)
        return None

    random_states = ranks.gathered(parts.engine.random_state)
    learner = parts.learner.state()
    if ranks.rank() > 0:
        return None
    parts.stop.saving = True
    progress = {task: values for task, (values, _) in parts.others.items()}
    progress |= {s.problem.task.id: s.progress for s in students}
    trainer = {
        "format": FORMAT,
        "learner": learner,
        "engine_random_state": random_states,
        "visits": number,
        "students": progress,
    }

    def write(folder: pathlib.Path) -> None:
        save_hf(parts.learner.network, folder, run.folder / "origin" / "model")
        torch.save(trainer, folder / "trainer.pt")

    run.to_disk()
    need = bytes_needed(parts.learner.network, parts.config.dtype)
    about = facts(parts, students, number)
    check_finite(about["probe"])
    last = checkpoints.replace(run.folder, write, about, need)
    furthest = checkpoints.read(run.folder / "furthest")
    if not furthest or furthest.facts["mean_k"] < last.facts["mean_k"]:
        names = [*names, "furthest"]
    keep(last, names)
    parts.stop.saving = False
    seconds = time.perf_counter() - began
    size = checkpoints.size(last.bytes)
    return f"saved visit {number}: {last.folder}, {size}, {seconds:.1f} s"


def keep(checkpoint: Checkpoint, names: list[str]) -> None:
    for name in names:
        checkpoints.keep(checkpoint, name)


def facts(parts: Parts, students: list[Student], number: int) -> dict:
    """What checkpoint.json says."""
    standing = {task: facts for task, (_, facts) in parts.others.items()}
    standing |= {s.problem.task.id: s.standing for s in students}
    return {
        "visits": number,
        "saved": datetime.datetime.now().isoformat(timespec="seconds"),
        "weight_version": parts.learner.version,
        "mean_k": sum(s["k"] / s["length"] for s in standing.values()) / len(standing),
        "students": standing,
        "probe": probe(parts, students[:PROBED]),
        "settings": dataclasses.asdict(parts.config),
        "versions": versions(),
    }


def restore(parts: Parts, students: list[Student], checkpoint: Checkpoint) -> int:
    """Everything as `save` found it. Returns the number of visits done. Raises BadInput if it was
    saved in another format."""
    state = torch.load(checkpoint.folder / "trainer.pt", map_location="cpu", mmap=True)
    if state.get("format") != FORMAT:
        raise BadInput(
            f"{checkpoint.folder} was saved by another version of this program: go on with that"
            f" one, or begin anew with --warm-start {parts.run.folder}"
        )
    parts.learner.restore(state["learner"])
    parts.engine.weights_changed()
    if ranks.rank() < len(state["engine_random_state"]):
        parts.engine.random_state = state["engine_random_state"][ranks.rank()]
    progress = dict(state["students"])
    for student in students:
        student.progress = progress.pop(student.problem.task.id)
    standing = checkpoint.facts["students"]
    parts.others = {task: (values, standing[task]) for task, values in progress.items()}
    for line in parts.run.forget_after(state["visits"]):
        print(line)
    noted = checkpoint.facts["probe"]
    probed = [student for student in students if student.problem.task.id in noted]
    print(agreement(noted, probe(parts, probed)))
    return state["visits"]


# ------------------------------------------------------------------ the same before and after?


def probe(parts: Parts, students: list[Student]) -> dict[str, list]:
    """{task: [redaction lengths, the teacher tokens' logprobs there as trained, as served]}: the
    same before and after a resume. Leaves neither drawn numbers nor cached prefixes behind."""
    found, outer = {}, parts.engine.random_state
    for problem in (s.problem for s in students):
        length = problem.length
        ks = sorted({1, -(-length // 3), -(-length * 2 // 3), length})
        tokens = [problem.teacher(k) for k in ks]
        logprobs = parts.learner.golden_logprobs(problem)  # (L, V)
        trained = [logprobs[length - k, token].item() for k, token in zip(ks, tokens)]
        prefixes = [problem.state(k) for k in ks]
        served = parts.engine.token_logprobs(prefixes, [[token] for token in tokens])
        found[problem.task.id] = [ks, trained, [row[0] for row in served]]
    parts.engine.random_state = outer
    parts.engine.weights_changed()
    return found


def check_finite(found: dict[str, list]) -> None:
    """Raises BadInput if a probe shows that the weights are broken: what was saved before stays."""
    logprobs = [x for _, trained, served in found.values() for x in [*trained, *served]]
    if not all(math.isfinite(x) for x in logprobs):
        raise BadInput(BROKEN)


def agreement(before: dict[str, list], now: dict[str, list]) -> str:
    """A line that says whether trainer and server give what they gave before."""
    gaps = []
    for side in (1, 2):
        found = [abs(a - b) for task in now for a, b in zip(before[task][side], now[task][side])]
        gaps.append(max(found, default=0.0))
    text = (
        "trainer and server give what they gave at the checkpoint to "
        f"{gaps[0]:.2g} and {gaps[1]:.2g} nats"
    )
    if max(gaps) <= AGREE:
        return text
    return (
        f"warning: after the resume {text}: another machine, or other versions than it was saved "
        "with?"
    )
