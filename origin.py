"""What a run began with, kept in its folder `origin`.

Whatever becomes of the model's folder, a cache or a golden file, the run is gone on with as it was,
or says in one line why not. No torch.

    origin.json          model, its folder and revision, sha256 of its files;
                         sha256 of prompt and golden tokens of each problem
    reference.pt         the starting output matrix and hidden states: reference logprobs of any
                         token (learner.Reference)
    model/               configuration and tokenizer: all files of the model but its weights
"""

import hashlib
import json
import pathlib
import re
import shutil

import checkpoints
from config import BadInput
from prompts import Problem

SMALL = (".json", ".jinja", ".txt", ".model")


def hashes(source: pathlib.Path) -> dict[str, str]:
    """{name: sha256} of the files that a model is made of."""
    files = [path for path in sorted(source.iterdir()) if path.suffix in (".safetensors", *SMALL)]
    found = {}
    for path in files:
        with open(path, "rb") as file:
            found[path.name] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def of_tokens(tokens: list[int]) -> str:
    return hashlib.sha256(json.dumps(tokens).encode()).hexdigest()


def revision(source: pathlib.Path) -> str | None:
    """The commit of a model in the hub's cache, whose folder is named by it."""
    return source.name if re.fullmatch("[0-9a-f]{40}", source.name) else None


def keep(run: pathlib.Path, model: str, source: str, problems: list[Problem], reference) -> None:
    """Write a run's origin. Raises NoRoom if the disk is full."""
    source, new = pathlib.Path(source).absolute(), run / "origin.new"
    shutil.rmtree(new, ignore_errors=True)
    facts = {
        "model": model,
        "folder": str(source),
        "revision": revision(source),
        "files": hashes(source),
        "problems": {
            p.task.id: {
                "prompt": of_tokens(p.prompt),
                "golden": of_tokens(p.golden),
                "length": p.length,
            }
            for p in problems
        },
    }
    with checkpoints.written(new, reference.bytes):
        (new / "model").mkdir()
        for path in source.iterdir():
            if (
                path.suffix in SMALL
                and not path.name.endswith(".index.json")
                and path.name != checkpoints.FACTS
            ):
                shutil.copyfile(path, new / "model" / path.name)
        reference.save(new / "reference.pt")
        (new / "origin.json").write_text(json.dumps(facts, indent=1))
    shutil.rmtree(run / "origin", ignore_errors=True)
    new.rename(run / "origin")
    checkpoints.to_disk(run)


def read(run: pathlib.Path) -> dict | None:
    """None for a run whose start did not come so far."""
    path = run / "origin" / "origin.json"
    return json.loads(path.read_text()) if path.exists() else None


def check_weights(facts: dict, source: str) -> None:
    """Raises BadInput if a run without a checkpoint would begin again from another model."""
    now = hashes(pathlib.Path(source))
    for name, value in facts["files"].items():
        if now.get(name) != value:
            raise BadInput(
                f"{source}: {name} is not what the run began with, and it has no checkpoint: "
                "bring it back, or start a new run"
            )


def check_problems(facts: dict, problems: list[Problem]) -> None:
    """Raises BadInput if a prompt or a golden solution is another than it was."""
    for p in problems:
        was = facts["problems"][p.task.id]
        for name, tokens in (("golden solution", p.golden), ("prompt", p.prompt)):
            if of_tokens(tokens) != was[name.split()[0]]:
                others = [i for i in facts["problems"] if i != p.task.id]
                some = ",".join(others[:3] + ["..."] * (len(others) > 3))
                without = f"go on without it by --only {some}" if others else "start a new run"
                raise BadInput(
                    f"the {name} of {p.task.id} is not what the run began with: "
                    f"bring it back, or {without}"
                )


def chosen(facts: dict, only: list[str]) -> list[str]:
    """The tasks to go on with: those asked for, or all.

    Raises BadInput for one that the run lacks."""
    known = list(facts["problems"])
    strange = [i for i in only if i not in known]
    if strange:
        some = ", ".join(known[:8]) + (" and others" if len(known) > 8 else "")
        raise BadInput(f"--only: the run has no {strange[0]}; it has {some}")
    return only or known
