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
import dataclasses
import datetime
import json
import os
import pathlib
import shlex
import shutil
import sys
import time
import traceback
from dataclasses import replace

import checkpoints
import command
import config
import health
import model_files
import origin
import prompts
import status
import task_files
import tracker
from checkpoints import Checkpoint
from config import BadInput, Config
from model_files import QwenConfig, facts_folder, model_folder
from stopping import Left, Stop, say
from traces import DistantRun, Run, versions

PROBED = 3  # problems whose logprobs a checkpoint notes
AGREE = 0.05  # nats by which they may differ on another machine


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

    parts.stop.may_leave = False
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
    """Visit the problems, save, and say how far each has come."""
    hidden = ranks.rank() > 0
    # Closed whatever happens: what is said of a fault has a line of its own.
    with tqdm(
        total=parts.config.visits, initial=number, unit="visit", dynamic_ncols=True, disable=hidden
    ) as bar:
        number = visits_in_turn(parts, students, number, bar)
    if number or not parts.stop.asked:  # else there is nothing to save
        print(save(parts, students, number) or f"visit {number} is saved")
    if ranks.rank() == 0:
        for s in students:
            print(
                f"{s.problem.task.id}: k {s.k} of {s.problem.length}"
                + (", solved from the bare prompt" if s.solved else "")
            )


def visits_in_turn(parts, students: list, number: int, bar) -> int:
    """Until all problems are solved, the visits are used up, or the user interrupts. Returns the number of visits done."""
    c, stop, run = parts.config, parts.stop, parts.run
    stop.visit = number + 1  # the one that a signal will find in work
    watch = (
        health.Watch(run, c, tracker.start(c, run.folder, number)) if ranks.rank() == 0 else None
    )
    if c.evaluate.every and not has_score(run, number, c.evaluate.every):
        bar.write(evaluate(parts, students, number))
    while number < c.visits and not ranks.anywhere(bool(stop.asked), parts.learner.device):
        unsolved = [s for s in students if not s.solved or not c.stop_when_solved]
        if not unsolved:
            break
        size = min(c.problems_per_visit * ranks.count(), len(unsolved), c.visits - number)
        chosen = [unsolved[(number + n) % len(unsolved)] for n in range(size)]
        mine = ranks.share(size)
        before = parts.engine.random_state
        stop.may_leave = ranks.count() == 1  # else the others would wait for the one that leaves
        try:
            lines = visit(parts, chosen[mine], number + 1 + mine.start)
        except Exception as fault:
            if not stop.may_leave:
                raise
            traceback.clear_frames(
                fault.__traceback__
            )  # ends the requests that are still with the engine
            parts.engine.random_state = (
                before  # nothing has been trained: all is as the visit before left it
            )
            if isinstance(fault, Left):
                break
            save(parts, students, number)
            raise
        ranks.exchange(run, chosen, mine)
        for line in (line for each in ranks.gathered(lines) for line in each):
            bar.write(line)
        if watch:
            check_health(watch, bar)
        bar.update(size)
        done, number = number, number + size
        stop.visit = number + 1
        crossed = lambda every: every > 0 and number // every > done // every
        if crossed(c.evaluate.every) and not ranks.anywhere(bool(stop.asked), parts.learner.device):
            bar.write(evaluate(parts, students, number))
        if crossed(c.checkpoint.every) or crossed(c.checkpoint.keep):
            bar.write(
                save(
                    parts,
                    students,
                    number,
                    [f"visit-{number}"] if crossed(c.checkpoint.keep) else [],
                )
                or ""
            )
    return number


def has_score(run, number: int, every: int) -> bool:
    """Whether the score that is due by this visit was made: not if the run was stopped meanwhile."""
    due = number // every  # scores
    scored = ranks.rank() == 0 and any(
        line["visit"] // every >= due for line in run.lines("evaluations")
    )
    return ranks.gathered(scored or not due)[0]


def check_health(watch, bar) -> None:
    """Prints new warnings. Raises BadInput, before anything is saved, if the run must not go on."""
    for line in watch.look():
        bar.write(line)
    if watch.broken:
        bar.close()
        raise BadInput(watch.broken)


def evaluate(parts, students: list, number: int) -> str:
    """Score the tasks of `evaluate.tasks`, each process its share, and keep the checkpoint if none was better. Returns a line to print."""
    tasks = list(task_files.held_out(parts.config).items())
    mine = dict(tasks[ranks.share(len(tasks))])
    parts.stop.scoring = True
    found = ranks.gathered(held_out.facts(parts, mine))
    parts.stop.scoring = False
    if None in found:
        return f"the score after visit {number} was left: it is made when the run goes on"
    facts = {i: f for part in found for i, f in part.items()}
    line = held_out.line(number, facts)
    best = ranks.rank() == 0 and held_out.is_best(line, list(parts.run.lines("evaluations")))
    if ranks.gathered(best)[0]:
        save(parts, students, number, ["best"])
    if ranks.rank() == 0:
        parts.run.append("evaluations", **line)
    return held_out.words(line)


class Clock:
    """Seconds by kind of work."""

    def __init__(self):
        self.seconds, self.since = (
            {"sample": 0.0, "execute": 0.0, "train": 0.0},
            time.perf_counter(),
        )

    def lap(self, kind: str) -> None:
        now = time.perf_counter()
        self.seconds[kind] += now - self.since
        self.since = now


# ---------------------------------------------------------------------------- start-up


def start(c: Config, run: Run, checkpoint: Checkpoint | None = None, stop: Stop | None = None):
    """(parts, students, visits done): every link, in the order in which one needs the other."""
    if not torch.cuda.is_available() and (c.precision == "exact" or c.learner.compile):
        raise BadInput(
            "settings precision: exact and learner.compile need a CUDA device; start with cpu.yaml on this machine"
        )
    checkpoint = ranks.gathered(checkpoint)[0]  # the first process has chosen it
    tasks, golden = task_files.for_training(c)
    begun = origin.read(run.folder)
    facts = str(checkpoint.folder) if checkpoint else before_weights(c, run, begun)
    shape = QwenConfig.read(facts)
    model_files.check_room(shape, c)
    tokenizer = prompts.read_tokenizer(facts, shape.vocab_size)
    bar = tqdm(tasks.values(), desc="problems", leave=False)
    problems = [prompts.make_problem(task, tokenizer, c.prompt, golden) for task in bar]
    problems = memory.fitting(shape, c, problems)
    memory.check(shape, c, problems)
    if begun:
        origin.check_problems(begun, problems)
    students = [steps.Student(p, min(c.credit.start_k, p.length)) for p in problems]

    threads = c.threads or os.cpu_count() or 1
    set_num_threads(threads)  # before the tiny model's warm start
    source = str(checkpoint.folder) if checkpoint else starting_weights(c, run, begun)
    function_end = prompts.FunctionEnd(tokenizer)
    with torch.device("meta"):
        network = Qwen(shape)
    if ranks.rank() == 0:
        checkpoints.check_room(run.folder, checkpoint_bytes(network, c.dtype))
    engine = Engine(
        source,
        c.rollout,
        c.seed,
        tokenizer.eos_token_id,
        c.dtype,
        c.precision,
        function_end,
        threads,
    )
    set_num_threads(threads)  # vLLM has left one
    network.bind(engine.weights())
    learner = Learner(network, c.learner)
    served.set_precision(network, engine, c)
    reference = Reference(network.output_weight)
    box = Sandbox(
        workers=c.sandbox.workers,
        wall_s=c.sandbox.wall_s,
        memory_mb=c.sandbox.memory_mb,
        allow_weak=c.sandbox.allow_weak,
    )
    parts = steps.Parts(
        c, tokenizer, function_end, engine, learner, reference, box, run, stop or Stop()
    )
    if checkpoint:
        reference.load(run.folder / "origin" / "reference.pt")
        return parts, students, restore(parts, students, checkpoint)
    prompt_logprobs = []
    for some in tqdm(
        learner.parts(problems), desc="reference logprobs, by micro-batches", leave=False
    ):
        prompt_logprobs += reference.add(learner, problems[some])
    if ranks.rank() > 0:
        return parts, students, 0
    origin.keep(run.folder, c.model, source, problems, reference)
    run.begin_again()
    verdicts = [None] * len(problems)
    if c.greedy_first:
        verdicts = [
            verdict for _, verdict in steps.greedy_answers(parts, problems, "greedy answers")
        ]
        right = verdicts.count("right")
        print(
            f"before training, the greedy answer to the bare prompt is right for {right} of {len(problems)} problems"
            + (f" ({verdicts[0]})" if len(verdicts) == 1 else "")
        )
    for problem, logprobs, verdict in zip(problems, prompt_logprobs, verdicts):
        steps.record_problem(parts, problem, logprobs, verdict)
    return parts, students, 0


def taught(c: Config, run: Run, begun: dict | None) -> list[str]:
    """The tasks that the tiny model is made without: of a run that began before, not of what is resumed now."""
    only = run.config().only if begun else c.only
    return [i for i in only if i in prompts.golden_ids()]


def before_weights(c: Config, run: Run, begun: dict | None) -> str:
    """A folder with config.json and tokenizer, before weights are fetched or made."""
    if begun and pathlib.Path(begun["folder"]).exists():
        return begun["folder"]
    with ranks.first_one_first():
        return facts_folder(c.model, taught(c, run, begun), c.seed)


def starting_weights(c: Config, run: Run, begun: dict | None) -> str:
    """The folder of the model to begin with. Raises BadInput if a run that began before would not begin with the same."""
    with ranks.first_one_first():
        source = begun and begun["folder"]
        if not source or not pathlib.Path(source).exists():
            source = model_folder(c.model, taught(c, run, begun), c.seed)
    if begun:
        origin.check_weights(begun, source)
    return source


# ---------------------------------------------------------------------------- checkpoints


def checkpoint_bytes(network, dtype: str) -> int:
    """Of the weights and their fp32 masters."""
    return sum(p.numel() for p in network.parameters()) * (getattr(torch, dtype).itemsize + 4)


def save(parts, students: list, number: int, names: list[str] = ()) -> str | None:
    """Write the checkpoint of a visit, and keep it under further names. Returns a line that says so; None in other processes
    than the first. Raises NoRoom if the disk is full."""
    c, run, began = parts.config, parts.run, time.perf_counter()
    last = ranks.gathered(checkpoints.read(run.folder / "checkpoint"))[0]
    if (
        last and last.visits == number
    ):  # written a moment ago, or resumed from and nothing done since
        if ranks.rank() == 0:
            for name in names:
                checkpoints.keep(last, name)
        return None
    parts.stop.saving = True
    random_states, learner = ranks.gathered(parts.engine.random_state), parts.learner.state()
    if ranks.rank() > 0:
        return None
    progress = {task: values for task, (values, _) in parts.others.items()} | {
        s.problem.task.id: s.progress for s in students
    }
    standing = {task: facts for task, (_, facts) in parts.others.items()} | {
        s.problem.task.id: s.standing for s in students
    }
    mean_k = sum(s["k"] / s["length"] for s in standing.values()) / len(standing)
    facts = {
        "visits": number,
        "saved": datetime.datetime.now().isoformat(timespec="seconds"),
        "weight_version": parts.learner.version,
        "mean_k": mean_k,
        "students": standing,
        "probe": probe(parts, students[:PROBED]),
        "settings": dataclasses.asdict(c),
        "versions": versions(),
    }

    def write(folder: pathlib.Path) -> None:
        save_hf(parts.learner.network, folder, run.folder / "origin" / "model")
        torch.save(
            {
                "learner": learner,
                "engine_random_state": random_states,
                "visits": number,
                "students": progress,
            },
            folder / "trainer.pt",
        )

    run.to_disk()
    last = checkpoints.replace(
        run.folder, write, facts, checkpoint_bytes(parts.learner.network, c.dtype)
    )
    furthest = checkpoints.read(run.folder / "furthest")
    for name in [
        *names,
        *([] if furthest and furthest.facts["mean_k"] >= mean_k else ["furthest"]),
    ]:
        checkpoints.keep(last, name)
    parts.stop.saving = False
    return f"saved visit {number}: {last.folder}, {checkpoints.size(last.bytes)}, {time.perf_counter() - began:.1f} s"


def restore(parts, students: list, checkpoint: Checkpoint) -> int:
    """Everything as `save` found it. Returns the number of visits done."""
    state = torch.load(checkpoint.folder / "trainer.pt", map_location="cpu", mmap=True)
    parts.learner.restore(state["learner"])
    parts.engine.weights_changed()
    if ranks.rank() < len(state["engine_random_state"]):
        parts.engine.random_state = state["engine_random_state"][ranks.rank()]
    for student in students:
        student.progress = state["students"][student.problem.task.id]
    mine = [s.problem.task.id for s in students]
    parts.others = {
        task: (values, checkpoint.facts["students"][task])
        for task, values in state["students"].items()
        if task not in mine
    }
    for line in parts.run.forget_after(state["visits"]):
        print(line)
    print(agreement(checkpoint.facts["probe"], probe(parts, students)))
    return state["visits"]


def probe(parts, students: list) -> dict[str, list]:
    """{task: [redaction lengths, the teacher tokens' logprobs there as trained, as served]}: the same before and after a resume.
    Leaves neither drawn numbers nor cached prefixes behind."""
    found, outer = {}, parts.engine.random_state
    for problem in (s.problem for s in students):
        ks = sorted({1, -(-problem.length // 3), -(-problem.length * 2 // 3), problem.length})
        tokens = [problem.golden[-k] for k in ks]
        logprobs = parts.learner.golden_logprobs(problem)  # (L, V)
        trained = [logprobs[problem.length - k, token].item() for k, token in zip(ks, tokens)]
        served_there = parts.engine.token_logprobs(
            [problem.state(k) for k in ks], [[token] for token in tokens]
        )
        found[problem.task.id] = [ks, trained, [row[0] for row in served_there]]
    parts.engine.random_state = outer
    parts.engine.weights_changed()
    return found


def agreement(before: dict[str, list], now: dict[str, list]) -> str:
    """A line that says whether trainer and server give what they gave before."""
    gaps = [
        max(
            (
                abs(a - b)
                for task in before
                if task in now
                for a, b in zip(before[task][side], now[task][side])
            ),
            default=0.0,
        )
        for side in (1, 2)
    ]
    text = f"trainer and server give what they gave at the checkpoint to {gaps[0]:.2g} and {gaps[1]:.2g} nats"
    return (
        text
        if max(gaps) <= AGREE
        else f"warning: after the resume {text}: another machine, or other versions than it was saved with?"
    )


# ---------------------------------------------------------------------------- command line


def read_arguments() -> tuple[Config, Run, Checkpoint | None]:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--config", help="YAML file, such as cpu.yaml")
    parser.add_argument("--only", help="task ids, comma-separated")
    parser.add_argument("--run", help="folder for the run (default: runs/ and the time)")
    parser.add_argument("--visits", type=int, help="at most so many")
    parser.add_argument(
        "--resume", metavar="RUN", help="go on with an interrupted run, with its settings"
    )
    parser.add_argument(
        "--warm-start",
        metavar="RUN",
        help="train an earlier run's training tuples before sampling anything",
    )
    parser.add_argument(
        "--status", metavar="RUN", help="how far a run is, in one screen; it may be running"
    )
    parser.add_argument("overrides", nargs="*", metavar="section.key=value")
    a = parser.parse_intermixed_args()  # settings may stand between options
    if a.status:
        print(status.text(Run(a.status)))
        sys.exit(0)
    first = os.environ.get("RANK", "0") == "0"  # of the processes that torchrun started
    if a.resume and (a.config or a.run or a.overrides or a.warm_start):
        raise BadInput(
            "--resume goes on with the run's own settings: leave out --config, --run, --warm-start and section.key=value; --visits and --only may be given"
        )
    overrides = a.overrides + ([f"replay.run={json.dumps(a.warm_start)}"] if a.warm_start else [])
    c = (
        Run(a.resume).config()
        if a.resume
        else config.with_whole_paths(config.read(a.config, overrides))
    )
    if c.replay.run and not a.resume and not (Run(c.replay.run).folder / "visits.jsonl").exists():
        raise BadInput(f"--warm-start {c.replay.run}: no such run, or one without visits")
    only = task_files.ids(a.only, "--only") if a.only is not None else []
    if a.visits is not None:
        c = replace(c, visits=config.checked("visits", a.visits, int, 0, 10**9, None))
    checkpoint = None
    if a.resume:
        run = Run(a.resume) if first else DistantRun(a.resume)
        if first:
            run.lock()
            checkpoint = to_go_on_from(run, c, only)
        begun = origin.read(run.folder)
        only = origin.chosen(begun, only) if begun else []
    if only:
        c = replace(c, only=only)
    if c.only or c.tasks or c.golden:
        task_files.for_training(c)
    if c.evaluate.every:
        task_files.held_out(c)
    if not checkpoint:
        c = replace(c, model=model_files.check(c))
    tracker.check(c.tracker)
    if c.dtype == "float16":
        raise BadInput(
            "setting dtype: float16 is for evaluate.py on cards without bf16 arithmetic; training needs bfloat16 or float32"
        )
    if not a.resume:
        folder = a.run or f"runs/{datetime.datetime.now():%Y-%m-%d-%H%M%S}"
        run = Run.create(folder, c) if first else DistantRun(folder)
    return c, run, checkpoint


def to_go_on_from(run: Run, c: Config, only: list[str]) -> Checkpoint | None:
    """The run's newest sound checkpoint; says what was passed over and what is not as it was. None: it begins again."""
    checkpoint, told = checkpoints.newest(run.folder)
    if not checkpoint:
        if only:
            raise BadInput(
                f"{run.folder} has no checkpoint and begins again with all its problems: leave out --only"
            )
        told.append(f"{run.folder} has no checkpoint: it begins again from its first visit")
    else:
        told += [
            f"since the checkpoint: {line}"
            for line in checkpoints.differences(checkpoint, c, versions())
        ]
    for line in told:
        print(line)
    return checkpoint


def import_the_rest(c: Config) -> None:
    """What takes seconds to import, after the command line has been read: a wrong key is told at once."""
    global \
        torch, \
        tqdm, \
        held_out, \
        memory, \
        ranks, \
        replay, \
        served, \
        steps, \
        Engine, \
        set_num_threads, \
        Learner, \
        Reference, \
        Qwen, \
        save_hf, \
        Sandbox
    os.environ.update(config.environment(c))
    import torch
    from tqdm import tqdm

    import held_out
    import memory
    import ranks
    import replay
    import served
    import visit as steps
    from learner import Learner, Reference
    from model import Qwen
    from model import save as save_hf
    from rollout import (
        Engine,
        set_num_threads,
    )  # first: vLLM reads its environment when it is imported
    from sandbox import Sandbox


def main(stop: Stop) -> None:
    began = time.monotonic()
    c, run, checkpoint = read_arguments()
    try:
        import_the_rest(c)
        ranks.start()
        parts, students, number = start(c, run, checkpoint, stop)
        print(f"ready for the first visit after {time.monotonic() - began:.0f} s")
        with parts.box:
            if c.replay.run and not ranks.anywhere(bool(checkpoint), parts.learner.device):
                print(replay.replay(parts, students).text(c.replay.run))
                print(save(parts, students, 0) or "")
            loop(parts, students, number)
    finally:
        if os.environ.get("RANK", "0") == "0":
            leave(run, stop)


def leave(run: Run, stop: Stop) -> None:
    """A run that made nothing leaves nothing; of another one it is said how far it is saved and how it is gone on with."""
    saved = checkpoints.every(run.folder)
    if run.made_here and not run.made_something():
        shutil.rmtree(run.folder, ignore_errors=True)
        text = f"no visit was finished: {run.folder} is not kept"
    else:
        program = "torchrun" if "TORCHELASTIC_RUN_ID" in os.environ else "python"
        text = (
            f"{run.folder} holds the run, {f'saved after visit {saved[0].visits}' if saved else 'with no checkpoint yet'}; "
            f"{'go on with' if saved else 'begin it again with'} {program} train.py --resume {shlex.quote(str(run.folder))}"
        )
    print(text)
    if stop.deaf:
        say(text)


def command_line() -> int:
    """The whole program. Returns the exit code: 2 after a fault of the user's, 130 if it was stopped before its first visit."""
    command.open_standard_files()
    stop = Stop()
    stop.listen()
    try:
        main(stop)
    except BadInput as fault:
        print(f"train.py: {fault}", file=sys.stderr)
        return 2
    except OSError as fault:
        if not checkpoints.is_full(fault):
            raise
        print("train.py: the disk is full: free some space and try again", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(command_line())
