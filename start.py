"""Start-up: every link of the chain, in the order in which one needs the other. Whatever can be
found wrong without weights is found before they are fetched or made."""

import pathlib
from dataclasses import asdict

import torch
from tqdm import tqdm

import checkpoints
import config
import memory
import model_files
import origin
import prompts
import ranks
import record
import saving
import served
import task_files
from checkpoints import Checkpoint
from config import BadInput, Config
from judge import Running
from learner import Learner, Reference
from lesson import Student
from model import Qwen
from model_files import QwenConfig
from rollout import Engine, set_num_threads
from sandbox import Sandbox, SandboxError
from stopping import Stop
from traces import Run
from visit import Parts, greedy_answers, is_right


def start(
    c: Config, run: Run, checkpoint: Checkpoint | None = None, stop: Stop | None = None
) -> tuple[Parts, list[Student], int]:
    """(links, students, visits done), from a checkpoint or from the start. Raises BadInput."""
    check_device(c)
    checkpoint = ranks.gathered(checkpoint)[0]  # the first process has chosen it
    origin_facts = origin.read(run.folder)

    folder = str(checkpoint.folder) if checkpoint else facts_folder(c, run, origin_facts)
    shape, tokenizer, problems = read_problems(c, folder)
    if origin_facts:
        origin.check_problems(origin_facts, problems)
    box = open_sandbox(c)
    if not origin_facts:
        problems = teachable(c, box, tokenizer, problems)
    students = [Student(problem, min(c.credit.start_k, problem.length)) for problem in problems]

    set_num_threads(config.threads(c))  # before the tiny model's warm start
    source = str(checkpoint.folder) if checkpoint else starting_weights(c, run, origin_facts)
    parts = make_parts(c, run, stop or Stop(), shape, tokenizer, source, box)
    if checkpoint:
        parts.reference.load(run.folder / "origin" / "reference.pt")
        return parts, students, saving.restore(parts, students, checkpoint)
    first_look(parts, problems, source)
    return parts, students, 0


def check_device(c: Config) -> None:
    if not torch.cuda.is_available() and (c.precision == "exact" or c.learner.compile):
        raise BadInput(
            "settings precision: exact and learner.compile need a CUDA device; start with cpu.yaml "
            "on this machine"
        )


def read_problems(c: Config, folder: str) -> tuple[QwenConfig, object, list[prompts.Problem]]:
    """(shape, tokenizer, the problems that fit), from a model's folder without its weights."""
    tasks, golden = task_files.for_training(c)
    shape = QwenConfig.read(folder)
    model_files.check_room(shape, c)
    tokenizer = prompts.read_tokenizer(folder, shape.vocab_size)
    bar = tqdm(tasks.values(), desc="problems", leave=False)
    problems = [prompts.make_problem(task, tokenizer, c.prompt, golden) for task in bar]
    problems = memory.fitting(shape, c, problems)
    memory.check(shape, c, problems)
    return shape, tokenizer, problems


def open_sandbox(c: Config) -> Sandbox:
    """Raises BadInput if this machine runs none."""
    try:
        return Sandbox(**asdict(c.sandbox))
    except SandboxError as error:
        raise BadInput(f"settings sandbox: no program can be run here: {error}") from None


def make_parts(
    c: Config, run: Run, stop: Stop, shape: QwenConfig, tokenizer, source: str, box: Sandbox
) -> Parts:
    """Engine, learner and what else a visit needs. The learner's parameters are the engine's
    tensors."""
    with torch.device("meta"):
        network = Qwen(shape)
    if ranks.rank() == 0:
        checkpoints.check_room(run.folder, saving.bytes_needed(network, c.dtype))
    engine = Engine(
        source,
        c.rollout,
        c.seed,
        tokenizer.eos_token_id,
        c.dtype,
        c.precision,
        prompts.FunctionEnd(tokenizer),
        config.threads(c),
    )
    set_num_threads(config.threads(c))  # vLLM has left one
    network.bind(engine.weights())
    learner = Learner(network, c.learner)
    served.set_precision(network, engine, c)
    reference = Reference(network.output_weight)
    return Parts(c, tokenizer, engine, learner, reference, box, run, stop)


def teachable(
    c: Config, box: Sandbox, tokenizer, problems: list[prompts.Problem]
) -> list[prompts.Problem]:
    """Those whose golden solution is right on all pairs: of another one no rollout that follows it
    could be right. The others are named, and are an error where they were asked for."""
    # One process says, lest two see another set.
    asked = problems if ranks.rank() == 0 else []
    texts = [prompts.program(problem.golden, tokenizer) for problem in asked]
    running = [Running(box, text, p.task.inputs) for text, p in zip(texts, asked)]
    bar = tqdm(running, desc="golden solutions", leave=False, disable=not asked)
    found = [is_right(problem, program.verdict) for program, problem in zip(bar, asked)]
    right = ranks.gathered(found)[0]
    if all(right):
        return problems
    wrong = ", ".join(p.task.id for ok, p in zip(right, problems) if not ok)
    of_what = f", or of reward.pairs {c.reward.pairs}" if c.reward.pairs else ""
    fault = f"golden solutions that are wrong on a pair of their task{of_what}: {wrong}"
    if c.only or not any(right):
        raise BadInput(f"{fault}; correct them, or leave them out")
    if ranks.rank() == 0:
        print(f"left out, {fault}")
    return [p for ok, p in zip(right, problems) if ok]


def first_look(parts: Parts, problems: list[prompts.Problem], source: str) -> None:
    """What a run begins with: reference logprobs in every process, origin and problems.jsonl."""
    c, prompt_logprobs = parts.config, []
    some = parts.learner.micro_batches(problems)
    for part in tqdm(some, desc="reference logprobs, by micro-batches", leave=False):
        prompt_logprobs += parts.reference.add(parts.learner, problems[part])
    if ranks.rank() > 0:
        return
    origin.keep(parts.run.folder, c.model, source, problems, parts.reference)
    parts.run.begin_again()
    verdicts: list[str | None] = [None] * len(problems)
    if c.greedy_first:
        verdicts = [answer.verdict for answer in greedy_answers(parts, problems, "greedy answers")]
        print(
            "before training, the greedy answer to the bare prompt is right for "
            f"{verdicts.count('right')} of {len(problems)} problems"
            + (f" ({verdicts[0]})" if len(verdicts) == 1 else "")
        )
    for problem, logprobs, verdict in zip(problems, prompt_logprobs, verdicts):
        record.problem(parts, problem, logprobs, verdict)


# ------------------------------------------------------------------ weights to begin with


def left_out(c: Config, run: Run, origin_facts: dict | None) -> list[str]:
    """The tasks that the tiny model is made without: of a run that began before, not of what is
    resumed now."""
    only = run.config().only if origin_facts else c.only
    return prompts.with_golden(only)


def facts_folder(c: Config, run: Run, origin_facts: dict | None) -> str:
    """A folder with config.json and tokenizer, before weights are fetched or made."""
    if origin_facts and pathlib.Path(origin_facts["folder"]).exists():
        return origin_facts["folder"]
    with ranks.first_one_first():
        return model_files.facts_folder(c.model, left_out(c, run, origin_facts), c.seed)


def starting_weights(c: Config, run: Run, origin_facts: dict | None) -> str:
    """The folder of the model to begin with. Raises BadInput if a run that began before would not
    begin with the same."""
    with ranks.first_one_first():
        source = origin_facts and origin_facts["folder"]
        if not source or not pathlib.Path(source).exists():
            source = model_files.model_folder(c.model, left_out(c, run, origin_facts), c.seed)
    if origin_facts:
        origin.check_weights(origin_facts, source)
    return source
