"""Several processes under torchrun, one a GPU, each with its own engine and its own replica of the
network.

With one process every function here gives back what it was given.
"""

import contextlib
import datetime
import os
import sys

import torch
import torch.distributed as dist

# The first process may be fetching weights, or waiting for slow programs.
PATIENCE = datetime.timedelta(hours=2)


def start() -> None:
    """Join the others, before the engine is made: vLLM takes over the process group it finds."""
    if int(os.environ.get("WORLD_SIZE", 1)) == 1:
        # vLLM makes a process group of one by itself. Under torchrun PyTorch would look for its
        # store at torchrun's agent, where vLLM's is not, and wait for it for good.
        os.environ.pop("TORCHELASTIC_USE_AGENT_STORE", None)
        return
    if torch.cuda.is_available():
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
    dist.init_process_group("nccl" if torch.cuda.is_available() else "gloo", timeout=PATIENCE)
    if rank() > 0:
        # The first process speaks for all; faults still go to stderr.
        sys.stdout = open(os.devnull, "w")


def count() -> int:
    return dist.get_world_size() if dist.is_initialized() else 1


def rank() -> int:
    return dist.get_rank() if dist.is_initialized() else 0


def total(tensor: torch.Tensor, owner: int | None = None) -> torch.Tensor:
    """The sum over all processes, in place; with an `owner` only there, and what the others are
    left with means nothing."""
    if dist.is_initialized():
        dist.all_reduce(tensor) if owner is None else dist.reduce(tensor, owner)
    return tensor


def spread(tensor: torch.Tensor, owner: int) -> None:
    """Everybody's tensor becomes the owner's, in place."""
    if dist.is_initialized():
        dist.broadcast(tensor, owner)


def divided(sizes: dict[str, int], parts: int | None = None) -> dict[str, int]:
    """{name: the rank that owns it}: the largest first, each to the rank with the least so far."""
    load, owners = [0] * (parts or count()), {}
    for name in sorted(sizes, key=lambda name: (-sizes[name], name)):
        owners[name] = load.index(min(load))
        load[owners[name]] += sizes[name]
    return owners


def brought(tensor: torch.Tensor | None, owner: int, like: torch.Tensor) -> torch.Tensor | None:
    """The owner's fp32 tensor, on the CPU of the first process; None elsewhere. `like` has its
    shape, on the device that sends."""
    if rank() == owner == 0:
        return tensor.cpu()
    if rank() == owner:
        dist.send(tensor.to(like.device), 0)
    elif rank() == 0:
        dist.recv(found := torch.empty_like(like, dtype=torch.float32), owner)
        return found.cpu()


def anywhere(flag: bool, device: torch.device) -> bool:
    """Whether it holds in at least one process."""
    return total(torch.tensor(float(flag), device=device)).item() > 0


def everywhere(flag: bool, device: torch.device) -> bool:
    return not anywhere(not flag, device)


def gathered(item) -> list:
    """The items of all processes, in order of rank, on every one of them. Items are pickled."""
    if not dist.is_initialized():
        return [item]
    items = [None] * count()
    dist.all_gather_object(items, item)
    return items


def share(size: int) -> slice:
    """This process's part of `size` things."""
    first, end = (-(-size * r // count()) for r in (rank(), rank() + 1))
    return slice(first, end)


def exchange(run, students: list, mine: slice) -> None:
    """After a visit: everybody learns how far all students have come, and the first process writes
    everybody's lines.

    Health lines are the first process's: losses, gradients and weights are of all processes, hidden
    norms, entropy and speed its own.
    """
    lines = run.lines if rank() > 0 else []
    for rows, part, progress in gathered((lines, mine, [s.progress for s in students[mine]])):
        for student, values in zip(students[part], progress):
            student.progress = values
        for name, row in rows:
            if rank() == 0 and name != "health":
                run.append(name, **row)
    lines.clear()


@contextlib.contextmanager
def first_one_first():
    """What stands inside is done by the first process of each machine, then by the others, who find
    it done."""
    later = int(os.environ.get("LOCAL_RANK", 0)) > 0
    if later and dist.is_initialized():
        dist.barrier()
    yield
    if not later and dist.is_initialized():
        dist.barrier()
