"""Typed settings: defaults, YAML, dotted overrides, checks. Every fault is one line that names the
key and what is allowed.

The defaults are the method as docs/algorithm.md has it; a YAML file says only what differs.
"""

import dataclasses
import json
import math
import os
import pathlib
import typing
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import yaml


class OneOfEach(yaml.SafeLoader):
    """YAML in which a key that stands twice in a table is a fault: of two, one would be dropped
    without a word."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            if str(key.value) in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key.value} stands twice", key.start_mark
                )
            seen.add(str(key.value))
        return super().construct_mapping(node, deep)


class BadInput(Exception):
    """A fault in what the user gave; its text is one line that says what to do. Programs exit with
    code 2."""


def setting(default, low=None, high=None, choices=None):
    """A setting with its allowed range (both ends included) or choices."""
    factory = (
        {"default_factory": lambda: list(default)}
        if isinstance(default, list)
        else {"default": default}
    )
    return field(metadata={"low": low, "high": high, "choices": choices}, **factory)


@dataclass(frozen=True)
class PromptSettings:
    """Which features of a grid stand in the prompt beside its rows."""

    transposed: bool = setting(True)
    sizes: bool = setting(True)


@dataclass(frozen=True)
class CreditSettings:
    # a visit: k, longer ones, the redacted places where departing did most harm, the least sure
    states: int = setting(8, 1, 256)
    # visits to its problem for which a state is left out that asked for nothing; twice as many each
    # time that it went well
    rest: int = setting(3, 0, 1_000_000)
    actions: int = setting(4, 2, 64)  # a state, the teacher token among them
    rollouts: int = setting(8, 2, 1024)  # an action
    confidence: float = setting(0.95, 0.5, 1.0)  # of an advantage of +1 or -1
    # of a logprob in one visit, where the evidence is clear enough; 1: the method's plain form
    halvings: int = setting(1, 1, 8)
    floor: float = setting(1e-4, 0.0, 0.1)  # -1 below it, and +1 above one minus it, are left alone
    rest_floor: float = setting(1e-3, 0.0, 0.5)  # probability left to the tokens without a target
    raise_at: float = setting(0.75, 0.0, 1.0)  # state reward from which k grows
    lower_at: float = setting(0.25, 0.0, 1.0)  # state reward up to which k shrinks
    start_k: int = setting(1, 1, 100_000)
    jump: float = setting(0.1, 0.0, 100.0)  # nats of teacher tokens that a move of k may pass over


@dataclass(frozen=True)
class RolloutSettings:
    temperature: float = setting(1.0, 0.0, 5.0)
    # of the most probable tokens, so many as have this probability together
    top_p: float = setting(1.0, 0.01, 1.0)
    max_tokens: int = setting(1200, 1, 100_000)  # of one rollout
    max_sequences: int = setting(256, 1, 8192)  # sampled at the same time
    max_length: int = setting(8192, 64, 1_000_000)  # prompt and rollout together
    # a rollout has at most so many times k tokens, and 64; from the bare prompt max_tokens
    stretch: float = setting(4.0, 1.0, 1000.0)
    kv_cache_gb: float = setting(4.0, 0.01, 1000.0)


@dataclass(frozen=True)
class LearnerSettings:
    # root mean square by which the first inner step may change a tensor; 0: no limit
    clip: float = setting(0.0, 0.0, 1e6)
    clip_growth: float = setting(1.5, 1.0, 10.0)  # factor from inner step to inner step
    inner_steps: int = setting(8, 1, 1000)
    # share of the way to the target at which an action is done
    reached: float = setting(0.9, 0.01, 1.0)
    # weight of KL(before || model) at the other golden positions
    hold: float = setting(1.0, 0.0, 1e6)
    # right answers to other, solved problems that a visit holds as well, each in its turn
    keep: int = setting(0, 0, 1024)
    # of one forward and backward; a longer problem has one to itself
    tokens: int = setting(16384, 1, 10_000_000)
    # the fp32 masters in host memory: 4 bytes a weight less on the GPU, a step slower
    host_masters: bool = setting(False)
    # recompute layers in the backward pass: a tenth of the memory, a third more time
    checkpointing: bool = setting(False)
    compile: bool = setting(False)  # element-wise steps as compiled kernels (CUDA)
    # with dtype float32: attention in bf16, which flash kernels need
    bf16_attention: bool = setting(False)


@dataclass(frozen=True)
class SandboxSettings:
    workers: int = setting(2, 1, 256)
    wall_s: float = setting(2.0, 0.05, 600.0)
    memory_mb: int = setting(512, 64, 65536)
    allow_weak: bool = setting(False)


@dataclass(frozen=True)
class RewardSettings:
    # file of further pairs that a program must be right on, as evaluate.py --variants takes it;
    # empty: the task's own pairs alone
    pairs: str = setting("")


@dataclass(frozen=True)
class CheckpointSettings:
    """What is kept beside the last checkpoint, the one before and the best: checkpoints.py."""

    every: int = setting(50, 1, 10**9)  # visits from one to the next
    # visits from one that is kept for good to the next; 0: none is
    keep: int = setting(0, 0, 10**9)


@dataclass(frozen=True)
class ReplaySettings:
    """Training tuples of an earlier run that are trained before anything is sampled: replay.py."""

    run: str = setting("")  # its folder, as --warm-start gives it; empty: none
    # optimizer steps that it may have taken since a tuple was sampled
    age: int = setting(2000, 0, 10**9)
    # nats by which a tuple's logprob may differ from when it was sampled
    changed: float = setting(2.0, 0.0, 1000.0)


@dataclass(frozen=True)
class EvaluateSettings:
    """A score on tasks that are not trained, while training."""

    every: int = setting(0, 0, 10**9)  # visits; 0: never
    tasks: str = setting("")  # a set, ids, a file or a folder, as evaluate.py --tasks takes
    samples: int = setting(4, 1, 10_000)  # a task


@dataclass(frozen=True)
class Config:
    # a folder, a hub id, or "tiny": made here without the tasks of `only`
    model: str = setting("tiny")
    # float16 for evaluate.py alone
    dtype: str = setting("bfloat16", choices=["bfloat16", "float32", "float16"])
    precision: str = setting("fast", choices=["fast", "fp32_logits", "exact"])  # docs/numerics.md
    # whose states are sampled and trained in one batch, in each process
    problems_per_visit: int = setting(1, 1, 1024)
    seed: int = setting(0, 0, 2**31 - 1)
    only: list = setting([])  # task ids; empty: every task with a golden solution
    # beside the run's files, if it is installed
    tracker: str = setting("none", choices=["none", "tensorboard", "wandb", "trackio"])
    # own tasks: a file in ARC Prize form or a folder of task files; empty: ARC's
    tasks: str = setting("")
    golden: str = setting("")  # own golden solutions: a folder of <task id>.py; empty: golden/
    visits: int = setting(1000, 0, 10**9)  # at most
    stop_when_solved: bool = setting(True)
    # visits after which a problem once answered right comes back; 0: never
    revisit: int = setting(200, 0, 10**9)
    # a problem keeps its turn until its k came no further in so many visits in a row; 0: a visit
    # each in turn
    patience: int = setting(0, 0, 10**6)
    greedy_first: bool = setting(True)  # before training, the greedy answer to every bare prompt
    # rollouts a visit whose logprobs as decoded are compared with the trainer's
    compared: int = setting(2, 0, 256)
    threads: int = setting(
        0, 0, 1024
    )  # of the trainer's CPU arithmetic; 0: as many as the machine has
    prompt: PromptSettings = PromptSettings()
    credit: CreditSettings = CreditSettings()
    rollout: RolloutSettings = RolloutSettings()
    learner: LearnerSettings = LearnerSettings()
    sandbox: SandboxSettings = SandboxSettings()
    reward: RewardSettings = RewardSettings()
    checkpoint: CheckpointSettings = CheckpointSettings()
    replay: ReplaySettings = ReplaySettings()
    evaluate: EvaluateSettings = EvaluateSettings()


def threads(c: Config) -> int:
    """Of trainer and sampler on CPU."""
    return c.threads or os.cpu_count() or 1


def environment(c: Config) -> dict[str, str]:
    """What must stand in the environment before torch and vLLM are imported."""
    # Large tensors in the host's memory on huge pages, where the kernel gives them to who asks:
    # else the first touch of every 4 KB is a page fault, an eighth of a visit on CPU (docs/log.md).
    found = {"THP_MEM_ALLOC_ENABLE": "1"}
    if c.precision == "exact":
        # The older model runner takes logprobs by PyTorch's log_softmax, as the trainer does; the
        # newer one has a kernel of its own.
        found |= {"VLLM_BATCH_INVARIANT": "1", "VLLM_USE_V2_MODEL_RUNNER": "0"}
    return found


def with_whole_paths(c: Config) -> Config:
    """Relative paths of files and folders made whole, so that a run can be gone on with from
    another place."""

    def whole(name: str) -> str:
        return (
            str(pathlib.Path(name).absolute())
            if name and name != "tiny" and os.path.exists(name)  # False for many ids, too
            else name
        )

    return replace(
        c,
        model=whole(c.model),
        tasks=whole(c.tasks),
        golden=whole(c.golden),
        reward=replace(c.reward, pairs=whole(c.reward.pairs)),
        replay=replace(c.replay, run=whole(c.replay.run)),
        evaluate=replace(c.evaluate, tasks=whole(c.evaluate.tasks)),
    )


def checked(name: str, value, kind: type, low, high, choices):
    """The value as its type; raises BadInput."""
    allowed = (
        kind.__name__
        + (f" from {low} to {high}" if low is not None else "")
        + (f", one of {choices}" if choices else "")
    )
    fault = BadInput(f"setting {name}: {value!r} is not allowed; give {allowed}")
    if kind is float and not isinstance(value, bool):
        try:
            value = float(value)  # YAML reads 2e-6 as text
        except (TypeError, ValueError):
            raise fault from None
    if (
        type(value) is not kind
        or (low is not None and not low <= value <= high)
        or (choices and value not in choices)
    ):
        raise fault
    if isinstance(value, list) and not all(isinstance(item, str) for item in value):
        raise BadInput(
            f"setting {name}: {value!r} is not allowed; give a list of texts (quote ids that look"
            " like numbers)"
        )
    return value


def build(kind: type, values: dict, prefix: str = ""):
    if not isinstance(values, dict):
        raise BadInput(
            f"setting {prefix.rstrip('.') or 'file'}: {values!r} is not a table of settings"
        )
    fields = {f.name: f for f in dataclasses.fields(kind)}
    types = typing.get_type_hints(kind)
    result = {}
    for name, value in values.items():
        if name not in fields:
            raise BadInput(
                f"unknown setting {prefix}{name}: known are {', '.join(prefix + n for n in fields)}"
            )
        if dataclasses.is_dataclass(types[name]):
            result[name] = build(types[name], value, f"{prefix}{name}.")
        else:
            result[name] = checked(prefix + name, value, types[name], **fields[name].metadata)
    made = kind(**result)
    if fault := contradiction(made):
        raise BadInput(f"setting {fault}")
    return made


def contradiction(made) -> str | None:
    """What does not go together within a section, or in the whole of the settings."""
    match made:
        case CreditSettings() if made.lower_at >= made.raise_at:
            return f"credit.lower_at: {made.lower_at} must be below raise_at, {made.raise_at}"
        case EvaluateSettings() if made.every and not made.tasks:
            return (
                "evaluate.tasks: evaluate.every needs tasks that are not trained, such as"
                " evaluate.tasks=arc2-evaluation"
            )
        case Config(precision="exact") if made.learner.compile or made.dtype == "float32":
            return (
                "precision: exact needs dtype: bfloat16 and learner.compile: false, since it takes"
                " values from the server's kernels"
            )
        case Config(dtype="bfloat16") if made.learner.bf16_attention:
            return (
                "learner.bf16_attention: true is for dtype: float32; with bfloat16 attention is in"
                " bf16 anyway"
            )
    return None


def read_file(path) -> dict:
    """What a YAML file of settings says, unchecked. Raises BadInput."""
    try:
        with open(path, encoding="utf-8") as file:
            values = yaml.load(file, OneOfEach) or {}
    except OSError as error:
        raise BadInput(f"cannot read {path}: {error.strerror}") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        why = " ".join(str(getattr(error, "problem", None) or error).split())
        kind = (
            "is no table of settings"
            if isinstance(error, yaml.constructor.ConstructorError)
            else "is not YAML"
        )
        raise BadInput(f"{path} {kind}{f', line {mark.line + 1}' if mark else ''}: {why}") from None
    if not isinstance(values, dict):
        raise BadInput(
            f"{path}: expected settings (`key: value` lines), found {type(values).__name__}"
        )
    return values


def read_json(path: pathlib.Path):
    """What a JSON file says. Raises BadInput."""
    try:
        return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=one_of_each)
    except OSError as error:
        raise BadInput(f"cannot read {path}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:  # of JSON or of UTF-8
        raise BadInput(f"{path} is not JSON: {error}") from None


def plain(value):
    """JSON has no NaN or infinity: None stands for them."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def one_of_each(pairs: list[tuple]) -> dict:
    """A table of JSON. Raises ValueError if a key stands twice: one of the two would be dropped
    without a word."""
    table = dict(pairs)
    if len(table) < len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key {max(keys, key=keys.count)!r} stands twice")
    return table


def read(path: str | None, overrides: Sequence[str] = ()) -> Config:
    """Settings of a YAML file with dotted overrides (`learner.hold=0.5`) on top. Raises
    BadInput."""
    return build(Config, overridden(read_file(path) if path else {}, overrides))


def overridden(values: dict, overrides: Sequence[str]) -> dict:
    """The values of a settings file with dotted overrides on top, unchecked. Raises BadInput."""
    for override in overrides:
        name, equals, text = override.partition("=")
        if not equals:
            raise BadInput(f"cannot read override {override!r}: write it as section.key=value")
        place = values
        *sections, last = name.split(".")
        for section in sections:
            place = place.setdefault(section, {})
            if not isinstance(place, dict):
                raise BadInput(f"unknown setting {name}: {section} is no section")
        try:
            value = yaml.load(text, OneOfEach)
        except yaml.constructor.ConstructorError as error:
            raise BadInput(f"cannot read override {override!r}: {error.problem}") from None
        except yaml.YAMLError:
            raise BadInput(f"cannot read override {override!r}: the value is not YAML") from None
        both_tables = isinstance(value, dict) and isinstance(place.get(last), dict)
        place[last] = place[last] | value if both_tables else value
    return values
