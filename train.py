"""Teach a language model to write solve(grid) for ARC tasks, one token at a time.

    python train.py --config cpu.yaml --only f2829549 --run runs/first
    python train.py --config a100.yaml                                      # one GPU
    torchrun --nproc-per-node 8 --shutdown-timeout 600 train.py --config a100.yaml
    python train.py --resume runs/first
    python train.py ... learner.hold=0.5 credit.rollouts=16       # any setting, dotted

A visit to a problem at redaction length k:
    look      what the model gives every golden token; choose states
    sample    in each state the likely next tokens and the teacher's are actions; rollouts of each in rounds, whose
              programs run in the sandbox meanwhile, as long as they can settle what is better
    credit    which actions are right more often, and where their logprobs shall go
    train     move them there, hold the rest, measure
    check     ask the server for the same logprobs
    move k    with the success
"""
import argparse
import datetime
import errno
import os
import pathlib
import shutil
import signal
import sys
import time
from dataclasses import replace

import config
import prompts
import task_files
from config import BadInput, Config
from traces import DistantRun, Run


def visit(parts, students: list, number: int) -> list[str]:
    """One pass over some problems, sampled and trained as one batch; the first visit has this number. Returns the lines to print."""
    clock, version = Clock(), parts.learner.version
    lessons = [steps.look(parts, student, number + n) for n, student in enumerate(students)]
    clock.lap("train")

    steps.choose(parts, lessons)
    watched, first = steps.sample(parts, lessons, clock.lap)
    gap = steps.compare(parts, watched)
    clock.lap("train")
    for state in (state for lesson in lessons for state in lesson.states):
        steps.give_credit(state, parts.config.credit)
    clock.lap("execute")

    report = parts.learner.step([lesson.batch(version) for lesson in lessons])
    parts.engine.weights_changed()
    clock.lap("train")

    steps.check(parts, lessons)
    steps.move(parts, lessons)
    clock.lap("sample")

    if not lessons:
        return []
    steps.record_visit(parts, lessons, version, report, clock.seconds, gap)
    return steps.summary(parts, lessons, report, clock.seconds, first, gap)


def loop(parts, students: list, number: int) -> None:
    """Visit the problems in turn until all are solved, the visits are used up, or the user interrupts."""
    c, interrupted = parts.config, []
    signal.signal(signal.SIGINT, lambda *_: (interrupted.append(1), signal.signal(signal.SIGINT, signal.default_int_handler)))
    bar = tqdm(total=c.visits, initial=number, unit="visit", dynamic_ncols=True, disable=ranks.rank() > 0)
    while number < c.visits and not ranks.anywhere(bool(interrupted), parts.learner.device):
        unsolved = [s for s in students if not s.solved or not c.stop_when_solved]
        if not unsolved:
            break
        size = min(c.problems_per_visit * ranks.count(), len(unsolved), c.visits - number)
        chosen = [unsolved[(number + n) % len(unsolved)] for n in range(size)]
        mine = ranks.share(size)
        lines = visit(parts, chosen[mine], number + 1 + mine.start)
        ranks.exchange(parts.run, chosen, mine)
        for line in (line for each in ranks.gathered(lines) for line in each):
            bar.write(line)
        bar.update(size)
        saved, number = number, number + size
        if c.evaluate.every and number // c.evaluate.every > saved // c.evaluate.every:
            bar.write(evaluate(parts, students, number))
        if number // c.checkpoint_every > saved // c.checkpoint_every:
            save(parts, students, number)
    bar.close()
    save(parts, students, number)
    if ranks.rank() == 0:
        for s in students:
            print(f"{s.problem.task.id}: k {s.k} of {s.problem.length}" + (", solved from the bare prompt" if s.solved else ""))
        print(f"{parts.run.folder} holds the run" + (f"; go on with --resume {parts.run.folder}" if interrupted else ""))


def evaluate(parts, students: list, number: int) -> str:
    """Score the tasks of `evaluate.tasks`, each process its share, and keep the checkpoint if none was better. Returns a line to print."""
    tasks = list(task_files.held_out(parts.config).items())
    mine = dict(tasks[ranks.share(len(tasks))])
    facts = {i: f for part in ranks.gathered(held_out.facts(parts, mine)) for i, f in part.items()}
    line = held_out.line(number, facts)
    best = ranks.rank() == 0 and held_out.is_best(line, list(parts.run.lines("evaluations")))
    if ranks.gathered(best)[0]:
        save(parts, students, number, "best")
    if ranks.rank() == 0:
        parts.run.append("evaluations", **line)
    return held_out.words(line)


class Clock:
    """Seconds by kind of work."""

    def __init__(self):
        self.seconds, self.since = {"sample": 0.0, "execute": 0.0, "train": 0.0}, time.perf_counter()

    def lap(self, kind: str) -> None:
        now = time.perf_counter()
        self.seconds[kind] += now - self.since
        self.since = now


# ---------------------------------------------------------------------------- start-up

def start(c: Config, run: Run, checkpoint: pathlib.Path | None = None):
    """(parts, students, visits done): every link, in the order in which one needs the other."""
    if not torch.cuda.is_available() and (c.precision == "exact" or c.learner.compile):
        raise BadInput("settings precision: exact and learner.compile need a CUDA device; start with cpu.yaml on this machine")
    tasks, golden = task_files.for_training(c)
    leave_out = [i for i in c.only if i in prompts.golden_ids()]
    with ranks.first_one_first():
        facts = facts_folder(c.model, leave_out, c.seed)
    tokenizer, shape = AutoTokenizer.from_pretrained(facts), QwenConfig.read(facts)
    prompts.check_digits(tokenizer)
    bar = tqdm(tasks.values(), desc="problems", leave=False)
    problems = [prompts.make_problem(task, tokenizer, c.prompt, golden) for task in bar]
    problems = memory.fitting(shape, c, problems)
    memory.check(shape, c, problems)
    students = [steps.Student(p, min(c.credit.start_k, p.length)) for p in problems]

    threads = c.threads or os.cpu_count() or 1
    set_num_threads(threads)  # before the tiny model's warm start
    with ranks.first_one_first():
        source = model_folder(c.model, leave_out, c.seed)
    function_end = prompts.FunctionEnd(tokenizer)
    with torch.device("meta"):
        network = Qwen(shape)
    engine = Engine(source, c.rollout, c.seed, tokenizer.eos_token_id, c.dtype, c.precision, function_end, threads)
    set_num_threads(threads)  # vLLM has left one
    network.bind(engine.weights())
    learner = Learner(network, c.learner)
    served.set_precision(network, engine, c)
    reference = Reference(network.output_weight)
    box = Sandbox(workers=c.sandbox.workers, wall_s=c.sandbox.wall_s, memory_mb=c.sandbox.memory_mb, allow_weak=c.sandbox.allow_weak)
    parts = steps.Parts(c, tokenizer, function_end, engine, learner, reference, box, run)
    prompt_logprobs = []
    for some in tqdm(learner.parts(problems), desc="reference logprobs, by micro-batches", leave=False):
        prompt_logprobs += reference.add(learner, problems[some])
    if checkpoint:
        return parts, students, restore(parts, students, checkpoint)
    if ranks.rank() > 0:
        return parts, students, 0
    verdicts = [None] * len(problems)
    if c.greedy_first:
        verdicts = [verdict for _, verdict in steps.greedy_answers(parts, problems, "greedy answers")]
        right = verdicts.count("right")
        print(f"before training, the greedy answer to the bare prompt is right for {right} of {len(problems)} problems"
              + (f" ({verdicts[0]})" if len(verdicts) == 1 else ""))
    for problem, logprobs, verdict in zip(problems, prompt_logprobs, verdicts):
        steps.record_problem(parts, problem, logprobs, verdict)
    return parts, students, 0


# ---------------------------------------------------------------------------- checkpoints

def save(parts, students: list, number: int, name: str = "checkpoint") -> None:
    random_states, learner = ranks.gathered(parts.engine.random_state), parts.learner.state()

    def write(folder: pathlib.Path) -> None:
        save_hf(parts.learner.network, folder, parts.engine.folder)
        torch.save({"learner": learner, "engine_random_state": random_states, "visits": number,
                    "students": {s.problem.task.id: s.progress for s in students}}, folder / "trainer.pt")
    parts.run.replace_checkpoint(write, name)


def restore(parts, students: list, folder: pathlib.Path) -> int:
    """Everything as `save` found it. Returns the number of visits done."""
    state = torch.load(folder / "trainer.pt", map_location="cpu", mmap=True)
    parts.learner.restore(state["learner"])
    parts.engine.weights_changed()
    if ranks.rank() < len(state["engine_random_state"]):
        parts.engine.random_state = state["engine_random_state"][ranks.rank()]
    for student in students:
        student.progress = state["students"][student.problem.task.id]
    parts.run.forget_after(state["visits"])
    return state["visits"]


# ---------------------------------------------------------------------------- command line

def read_arguments() -> tuple[Config, Run, pathlib.Path | None]:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--config", help="YAML file, such as cpu.yaml")
    parser.add_argument("--only", help="task ids, comma-separated")
    parser.add_argument("--run", help="folder for the run (default: runs/ and the time)")
    parser.add_argument("--visits", type=int, help="at most so many")
    parser.add_argument("--resume", metavar="RUN", help="go on with an interrupted run, with its settings")
    parser.add_argument("overrides", nargs="*", metavar="section.key=value")
    a = parser.parse_intermixed_args()  # settings may stand between options
    first = os.environ.get("RANK", "0") == "0"  # of the processes that torchrun started
    if a.resume:
        if a.config or a.run or a.overrides:
            raise BadInput("--resume goes on with the run's own settings: leave out --config, --run and section.key=value; --visits and --only may be given")
        run = Run(a.resume) if first else DistantRun(a.resume)
        c, checkpoint = Run(a.resume).config(), Run(a.resume).whole_checkpoint()
    else:
        c, checkpoint = config.read(a.config, a.overrides), None
    if a.only:
        c = replace(c, only=[i for i in a.only.split(",") if i])
    if a.visits is not None:
        c = replace(c, visits=config.checked("visits", a.visits, int, 0, 10**9, None))
    if c.only or c.tasks or c.golden:
        task_files.for_training(c)
    if c.evaluate.every:
        task_files.held_out(c)
    config.check_model(c.model)
    if c.dtype == "float16":
        raise BadInput("setting dtype: float16 is for evaluate.py on cards without bf16 arithmetic; training needs bfloat16 or float32")
    if not checkpoint:
        folder = a.run or f"runs/{datetime.datetime.now():%Y-%m-%d-%H%M%S}"
        run = Run.create(folder, c) if first else DistantRun(folder)
    return c, run, checkpoint


def import_the_rest(c: Config) -> None:
    """What takes seconds to import, after the command line has been read: a wrong key is told at once."""
    global torch, tqdm, AutoTokenizer, held_out, memory, ranks, served, steps, Engine, set_num_threads, Learner, Reference
    global Qwen, QwenConfig, facts_folder, model_folder, save_hf, Sandbox
    os.environ.update(config.environment(c))
    from rollout import Engine, set_num_threads  # first: vLLM reads its environment when it is imported
    import torch
    from tqdm import tqdm
    from transformers import AutoTokenizer
    import held_out
    import memory
    import ranks
    import served
    import visit as steps
    from learner import Learner, Reference
    from model import Qwen, QwenConfig, facts_folder, model_folder, save as save_hf
    from sandbox import Sandbox


def main() -> None:
    began = time.monotonic()
    c, run, checkpoint = read_arguments()
    import_the_rest(c)
    ranks.start()
    try:
        parts, students, number = start(c, run, checkpoint)
    except BadInput:
        if not checkpoint and ranks.rank() == 0:
            shutil.rmtree(run.folder)  # it never began, and shall not be in the way of the next try
        raise
    print(f"ready for the first visit after {time.monotonic() - began:.0f} s")
    with parts.box:
        loop(parts, students, number)


if __name__ == "__main__":
    try:
        main()
    except BadInput as fault:
        print(f"train.py: {fault}", file=sys.stderr)
        sys.exit(2)
    except OSError as fault:
        if fault.errno != errno.ENOSPC:
            raise
        print(f"train.py: the disk is full: free some space, then --resume the run ({fault.filename or 'last write'})", file=sys.stderr)
        sys.exit(2)
