"""A score: sample programs for tasks, run them, choose two attempts for each test input.

    python evaluate.py --model runs/first/checkpoint --tasks arc2-evaluation --samples 64
    python evaluate.py --model tiny --tasks golden --samples 8 --views 4 --out evaluations/views
    python evaluate.py --model DIR --tasks challenges.json --solutions solutions.json --hours 11.5
    python evaluate.py --model DIR --tasks f2829549 rollout.temperature=0.8    # any setting, dotted
    python evaluate.py --score submission.json --tasks arc2-evaluation
    python evaluate.py --assumptions --model DIR --tasks SET --variants fresh.json.gz

The folder of --out gets submission.json, report.json and results.jsonl (a line a program), written
anew before every round of samples and at the end, and at the end evaluation.html. samples.jsonl
gets a line with every sample: the same command again goes on where it ended, and samples nothing
twice. --assumptions measures, link by link, what must hold for the method to work, and writes
assumptions.json.

A model that lies in a run's checkpoint is asked with that run's settings. What a model was trained
on is marked: the tasks of the run's problems.jsonl, and the golden solutions of the tiny model.
"""

import argparse
import contextlib
import hashlib
import itertools
import json
import os
import pathlib
import re
import shlex
import signal
import sys
import time
from array import array
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace

from tqdm import tqdm

import command
import config
import dashboard
import model_files
import prompts
import report
import score
import task_files
from config import BadInput, Config
from judge import Judge, Program
from model_files import QwenConfig, model_folder
from prompts import Task
from seen import trained_on
from traces import Run, git_commit, versions
from views import view_of
from voting import settled

# Samples of a task in the first round, and after how many it is asked whether it is settled or out
# of time.
ROUND = 8
AGREE = 8  # programs that settle a task, with --hours
START = time.monotonic()
CPU_SETTINGS = pathlib.Path(__file__).with_name("cpu.yaml")


@dataclass(frozen=True)
class Options:
    """What is asked for, beside the settings of training that apply here as well."""

    samples: int = 64  # a task
    views: int = 1  # of a task, sampled alike; the first is the task as it is
    revise: int = 0  # further samples of a task without a program that is right on all train pairs
    settle: int = 0  # programs right on all train pairs that agree: then a task is left; 0: never
    hours: float | None = None


@dataclass(frozen=True)
class Job:
    """One sample to be made."""

    task: Task
    number: int  # of the task's samples
    view_number: int
    revises: int | None = None  # number of the sample that it shall mend


class Notes:
    """The lines of samples, in memory alone."""

    def __init__(self):
        self.lines: list[dict] = []
        self.before = 0.0  # seconds of earlier sessions

    def add(self, **line) -> None:
        self.lines.append(line)


class Book(Notes):
    """samples.jsonl: a line a sample as soon as it is made: a kill loses no finished one.

    A sample that stands there twice, made by two processes of an earlier version, counts once.
    """

    def __init__(self, folder: pathlib.Path):
        super().__init__()
        self.path = folder / "samples.jsonl"
        if self.path.exists():
            # A line cut short by a kill was not finished.
            os.truncate(self.path, self.path.read_bytes().rfind(b"\n") + 1)
        lines = {}
        for line in Run(folder).lines("samples"):
            lines.setdefault((line["task"], line["sample"]), line)
        self.lines = list(lines.values())
        self.before = self.lines[-1]["seconds"] if self.lines else 0.0
        self.file = self.path.open("a")

    def add(self, **line) -> None:
        super().add(**line)
        self.file.write(json.dumps(line) + "\n")
        self.file.flush()


class Evaluation:
    """The samples of all tasks: which are made, in which order, and until when."""

    def __init__(
        self,
        c: Config,
        options: Options,
        tasks: dict[str, Task],
        tokenizer,
        engine,
        judge: Judge,
        book: Notes,
    ):
        self.c, self.options, self.tasks, self.tokenizer = c, options, tasks, tokenizer
        self.engine, self.judge, self.book = engine, judge, book
        self.done: dict[str, set[int]] = {i: set() for i in tasks}  # numbers of the samples made
        self.tokens = dict.fromkeys(tasks, 0)  # sampled
        self.cut_off = dict.fromkeys(tasks, 0)  # samples that their limit of tokens ended
        self.left: set[str] = set()  # tasks left early, since their answer was settled
        self.too_long: set[str] = set()  # tasks whose prompt leaves no room
        self.prompts: dict[tuple[str, int], array] = {}
        self.interrupted = False
        self.ended = False  # whether nothing that was asked for was broken off
        self.begun = time.monotonic()
        # Seconds of sampling. What passed since this program began counts: a notebook's time does.
        self.budget = None if options.hours is None else options.hours * 3600 - (self.begun - START)
        for line in book.lines:
            self.count(line)

    # ------------------------------------------------------------------------ which samples

    def view_number(self, number: int) -> int:
        """The samples of a view stand together, so that they share its prompt."""
        return number * self.options.views // self.options.samples

    def round(self, numbers: range) -> Iterator[tuple[Job, list[int]]]:
        """Jobs with their prompt tokens: the samples of these numbers of each task in turn.

        Asked for while earlier ones are being sampled.
        """
        for i, task in self.tasks.items():
            missing = [n for n in numbers if n not in self.done[i]]
            for _, some in itertools.groupby(missing, lambda n: n // ROUND):
                if i in self.too_long or self.is_settled(i) or not self.has_time(i):
                    break
                for n in some:
                    prompt = self.prompt(task, self.view_number(n))
                    if len(prompt) >= self.engine.settings.max_length:
                        self.too_long.add(i)
                        break
                    yield Job(task, n, self.view_number(n)), prompt

    def prompt(self, task: Task, view_number: int) -> list[int]:
        """Made once: a task comes up again in every round."""
        known = self.prompts.get((task.id, view_number))
        if known is None:
            view = view_of(task, view_number, self.c.seed)
            tokens = prompts.prompt_tokens(view.task(task), self.tokenizer, self.c.prompt)
            known = array("I", tokens)  # a ninth of a list's memory
            self.prompts[task.id, view_number] = known
        return known.tolist()

    def revisions(self) -> Iterator[tuple[Job, list[int]]]:
        """For tasks without a program right on all train pairs: the best, with their faults."""
        for i, task in self.tasks.items():
            programs = [p for p in self.judge.of(i) if min(p.samples) < self.options.samples]
            if any(p.fits for p in programs):
                continue
            # In an order that revisions do not change: a restart finds the same programs.
            votes = lambda p: p.votes(self.options.samples)
            programs.sort(key=lambda p: (-sum(p.candidate(1).train), -votes(p), min(p.samples)))
            for place, program in enumerate(programs[: self.options.revise]):
                number = self.options.samples + place
                if number in self.done[i] or not self.has_time(i):
                    continue
                prompt = self.revision_prompt(program)
                if len(prompt) < self.engine.settings.max_length:
                    yield Job(task, number, program.view_number, min(program.samples)), prompt

    def revision_prompt(self, program: Program) -> list[int]:
        outcome, view, task = program.outcome(), program.view, program.task
        given = [output and view.there(output) for output in outcome.outputs[: len(task.train)]]
        order = view.order or range(len(task.train))
        return prompts.revision_tokens(
            view.task(task),
            program.text,
            [given[n] for n in order],
            outcome.detail,
            self.tokenizer,
            self.c.prompt,
        )

    def is_settled(self, task_id: str) -> bool:
        """By the verdicts of all finished samples, which are waited for: the clock has no say."""
        if self.options.settle and task_id not in self.left:
            if settled(self.judge.candidates(task_id, self.options.samples), self.options.settle):
                self.left.add(task_id)
        return task_id in self.left

    # ------------------------------------------------------------------------ the clock

    @property
    def seconds(self) -> float:
        """Of sampling, those of earlier sessions included."""
        return self.book.before + time.monotonic() - self.begun

    @property
    def out_of_time(self) -> bool:
        return self.budget is not None and self.seconds > self.budget

    def has_time(self, task_id: str) -> bool:
        """With --hours: whether the task has used less than its share.

        Shares of tasks that were left go to the others.
        """
        if self.budget is None:
            return True
        if self.out_of_time:
            return False
        all_tokens = sum(self.tokens.values())
        spent = {i: self.seconds * n / max(1, all_tokens) for i, n in self.tokens.items()}
        finished = lambda i: len(self.done[i]) >= self.options.samples
        closed = {i for i in self.tasks if i in self.left or i in self.too_long or finished(i)}
        closed -= {task_id}  # a task that is asked for has something to come: a revision
        rest = self.budget - sum(spent[i] for i in closed)
        return spent[task_id] < rest / (len(self.tasks) - len(closed))

    # ------------------------------------------------------------------------ sampling

    def run(self, bar=None, write: Callable = lambda: None) -> None:
        """All samples that are missing. Ends early when time is up or `interrupted` is set.

        write: called before every round.
        """
        asked = list(rounds(self.options.samples))
        if self.budget is not None:  # what a task was refused comes before its further samples
            asked = [range(numbers.stop) for numbers in asked]
        made = [after(write, self.round(numbers)) for numbers in asked]
        if self.budget is None and not self.options.settle:
            made = [itertools.chain(*made)]  # else a round ends before the next one is asked for
        for jobs in made:
            self.sample(jobs, bar)
        if self.options.revise:
            self.sample(after(write, self.revisions()), bar)
        # Finished tasks leave their shares to the others: while time is left, one is below its own.
        while self.budget is not None and self.sample(after(write, self.round(asked[-1])), bar):
            pass
        self.ended = not (self.interrupted or self.out_of_time)

    @property
    def is_complete(self) -> bool:
        """Whether every sample was made that was asked for and was not spared."""
        spared = self.left | self.too_long
        first = {i: sum(n < self.options.samples for n in done) for i, done in self.done.items()}
        whole = all(i in spared or count == self.options.samples for i, count in first.items())
        return self.ended and whole

    def sample(self, jobs: Iterator[tuple[Job, list[int]]], bar) -> int:
        """Make them. Returns how many were begun: none when time is up or `interrupted` is set."""
        if self.interrupted or self.out_of_time:
            return 0
        taken: list[Job] = []

        def coming() -> Iterator[list[int]]:
            for job, prompt in jobs:
                taken.append(job)
                yield prompt

        ahead = 2 * self.engine.settings.max_sequences
        with contextlib.closing(self.engine.sample(coming(), ahead=ahead)) as finished:
            for index, tokens in finished:
                job = taken[index]
                line = dict(
                    task=job.task.id,
                    sample=job.number,
                    view=job.view_number,
                    revises=job.revises,
                    tokens=len(tokens),
                    cut_off=self.engine.is_cut_off(tokens),
                    seconds=round(self.seconds, 3),
                    text=prompts.program(tokens, self.tokenizer),
                )
                self.book.add(**line)
                self.count(line)
                self.judge.advance()
                if bar is not None:
                    bar.update()
                if self.interrupted or self.out_of_time:
                    break
        return len(taken)

    def count(self, line: dict) -> None:
        task = self.tasks[line["task"]]
        self.done[task.id].add(line["sample"])
        self.tokens[task.id] += line["tokens"]
        self.cut_off[task.id] += line.get("cut_off", False)  # earlier versions did not say
        view = view_of(task, line["view"], self.c.seed)
        self.judge.take(
            task, line["view"], view, line["text"], line["sample"], line["tokens"], line["revises"]
        )


def rounds(samples: int) -> Iterator[range]:
    """Numbers of a task's samples, round by round: all tasks come on alike.

    Each round is twice as long as the one before: where the cache does not hold all prompts, a
    round computes every prompt anew.
    """
    first, size = 0, ROUND
    while first < samples:
        yield range(first, min(first + size, samples))
        first, size = first + size, 2 * size


def after(do: Callable, jobs: Iterator) -> Iterator:
    """The jobs; the first of them is asked for when this is done."""
    do()
    yield from jobs


# ---------------------------------------------------------------------------- start-up


def fingerprint(tasks: dict[str, Task]) -> str:
    return hashlib.sha256(
        json.dumps([[i, t.train, t.test] for i, t in tasks.items()]).encode()
    ).hexdigest()[:16]


def weights_stamp(folder: str) -> list:
    """Changes when the weights in a folder do."""
    return sorted(
        [p.name, p.stat().st_size, p.stat().st_mtime_ns]
        for p in pathlib.Path(folder).glob("*.safetensors")
    )


def claim(folder: pathlib.Path, asked: dict) -> Run:
    """Make the folder, or see that it is of the same command. No other process gets in while the
    Run is there. Raises BadInput."""
    run = Run(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        names = {path.name for path in folder.iterdir()}
        if names - {"lock"} and "asked.json" not in names:
            raise BadInput(f"{folder} exists and is no evaluation: choose another --out")
        run.lock()
    except OSError as error:
        raise BadInput(
            f"cannot write into {folder}: {error.strerror}; choose another --out"
        ) from None
    check_same(folder, asked)
    return run


def check_same(folder: pathlib.Path, asked: dict) -> None:
    """Raises BadInput if the folder is of a command that asked for something else."""
    path = folder / "asked.json"
    if not path.exists():
        return
    before, asked = task_files.read_json(path), json.loads(json.dumps(asked))
    changed = [
        f"{key}: {json.dumps(before.get(key))[:60]}, now {json.dumps(asked[key])[:60]}"
        for key in asked
        if before.get(key) != asked[key]
    ]
    if changed:
        raise BadInput(f"{folder} holds another evaluation ({changed[0]}): choose another --out")


def note(folder: pathlib.Path, asked: dict) -> None:
    """Write down what is asked, or see that it is what was. Raises BadInput."""
    check_same(folder, asked)
    path = folder / "asked.json"
    if not path.exists():
        made = asked | {"versions": versions(), "git_commit": git_commit()}
        path.write_text(json.dumps(made, indent=1))


def settings_of(a) -> Config:
    """Those of --config; else of the model's run; else, for the tiny model, cpu.yaml."""
    overrides = a.overrides + ([f"model={json.dumps(a.model)}"] if a.model else [])
    run = Run(pathlib.Path(a.model or "").resolve().parent)
    if a.config is None and (run.folder / "config.yaml").exists():
        return run.config(overrides)
    return config.read(a.config or (str(CPU_SETTINGS) if a.model == "tiny" else None), overrides)


def make_engine(c: Config, source: str, tokenizer, longest: int, **arguments):
    """An engine with room for the longest prompt and its answer, as far as the model reaches.

    Raises BadInput if the KV cache is too small for that.
    """
    from rollout import Engine

    shape = QwenConfig.read(source)
    room = min(longest + c.rollout.max_tokens, shape.max_position_embeddings)
    c = replace(c, rollout=replace(c.rollout, max_length=room))
    model_files.check_room(shape, c)
    end = prompts.FunctionEnd(tokenizer)
    return Engine(
        source,
        c.rollout,
        c.seed,
        tokenizer.eos_token_id,
        c.dtype,
        c.precision,
        end,
        config.threads(c),
        **arguments,
    )


def what_is_asked(c: Config, options: Options, tasks: dict[str, Task]) -> dict:
    """All that the samples depend on, but for the weights."""
    return {
        "model": c.model,
        "tasks": fingerprint(tasks),
        "samples": options.samples,
        "views": options.views,
        "revise": options.revise,
        "settle": options.settle,
        "seed": c.seed,
        "dtype": c.dtype,
        "prompt": asdict(c.prompt),
        "rollout": asdict(c.rollout),
        "sandbox": asdict(c.sandbox),
    }


def evaluate(a, c: Config, options: Options, tasks: dict[str, Task], folder: pathlib.Path) -> dict:
    """Sample, choose, report. Returns the report."""
    from rollout import seeded_state
    from start import open_sandbox

    asked = what_is_asked(c, options, tasks)
    run = claim(folder, asked)  # before the model is fetched or made
    source = model_folder(c.model, prompts.with_golden(c.only), c.seed)
    note(run.folder, asked | {"weights": weights_stamp(source)})
    tokenizer = prompts.read_tokenizer(source, QwenConfig.read(source).vocab_size)
    lengths = [
        len(prompts.prompt_tokens(task, tokenizer, c.prompt))
        for task in tqdm(tasks.values(), desc="prompts", leave=False)
    ]
    longest = max(lengths) * (2 if options.revise else 1)
    book, trained = Book(folder), trained_on(c, tasks)
    wanted, done = len(tasks) * options.samples, len(book.lines)
    with open_sandbox(c) as box:
        judge = Judge(box)
        engine = make_engine(c, source, tokenizer, longest, tensor_parallel_size=a.tensor_parallel)
        engine.random_state = seeded_state(c.seed + done)  # one that goes on draws other numbers
        work = Evaluation(c, options, tasks, tokenizer, engine, judge, book)
        write = lambda: report.write(folder, tasks, judge, work, trained, a.dollars_per_hour)
        interrupt_softly(work)
        with tqdm(
            total=wanted, initial=min(wanted, done), unit="sample", dynamic_ncols=True
        ) as bar:
            work.run(bar, write)
        found = write()
    dashboard.build_evaluation(folder)
    return found


def measure_assumptions(a, c: Config, tasks: dict[str, Task], folder: pathlib.Path) -> str:
    """The chain of assumptions.py as a table; assumptions.json keeps each link once measured."""
    import assumptions
    from start import open_sandbox

    links = assumptions.chosen(a.assumptions)
    fresh = task_files.read_pairs(a.variants) if a.variants else {}
    asked = {
        "model": c.model,
        "tasks": fingerprint(tasks),
        "assumptions, samples": a.samples,
        "variants": a.variants,
        "settings": asdict(c),
    }
    run = claim(folder, asked)
    source = model_folder(c.model, prompts.with_golden(c.only), c.seed)
    note(run.folder, asked | {"weights": weights_stamp(source)})
    tokenizer = prompts.read_tokenizer(source, QwenConfig.read(source).vocab_size)
    problems = assumptions.problems_of(c, tasks, tokenizer)
    longest = max((len(p.tokens) for p in problems), default=0)
    with open_sandbox(c) as box:
        engine = make_engine(c, source, tokenizer, longest, tensor_parallel_size=1)
        parts = assumptions.parts_of(c, source, tokenizer, engine, box)
        scope = assumptions.scope_of(parts, problems, a.samples, trained_on(c, tasks), fresh)
        found = assumptions.measure(parts, scope, links, folder / "assumptions.json", command_line)
    return assumptions.text({name: found[name] for name in links})


def command_line(link: str) -> str:
    """Of this program, with this link in place of those that were asked for."""
    given = shlex.join(sys.argv[1:])
    asked = r"--assumptions(?:[= ](?!-)\S+)?"
    return "python evaluate.py " + re.sub(asked, f"--assumptions {link}", given, count=1)


def interrupt_softly(work: Evaluation) -> None:
    """Ctrl-C ends sampling and reports what there is; a second one ends the program."""

    def interrupt(*_) -> None:
        work.interrupted = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGINT, interrupt)


# ---------------------------------------------------------------------------- command line


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])

    def whole(low: int):
        def number(text: str) -> int:
            return int(text) if int(text) >= low else parser.error(f"{text} is below {low}")

        return number

    parser.add_argument("--model", help="a folder, a hub id, or tiny")
    parser.add_argument(
        "--tasks",
        required=True,
        metavar="SET",
        help=f"{', '.join(prompts.TASK_SETS)}, golden, ids, a JSON file in ARC Prize form, "
        "or a folder of task files",
    )
    parser.add_argument("--solutions", metavar="FILE", help="the test outputs, as Kaggle has them")
    parser.add_argument(
        "--variants",
        metavar="FILE",
        help="replace all pairs by fresh ones, {task id: [[input rows, output rows], ...]}",
    )
    parser.add_argument("--samples", type=whole(1), default=64, help="a task (default: 64)")
    parser.add_argument(
        "--views",
        type=whole(1),
        default=1,
        help="turned, mirrored, recoloured, reordered: how many views of a task",
    )
    parser.add_argument(
        "--revise",
        type=whole(0),
        default=0,
        metavar="N",
        help="further samples that mend programs wrong on a train pair",
    )
    parser.add_argument("--hours", type=float, help="for the whole set, shared out by task")
    parser.add_argument(
        "--settle",
        type=whole(0),
        metavar="N",
        help="leave a task once N programs right on its train pairs agree "
        f"(default: {AGREE} with --hours, else never)",
    )
    parser.add_argument(
        "--dollars-per-hour",
        type=float,
        metavar="D",
        help="what the machine costs, for the cost a task",
    )
    parser.add_argument(
        "--share", metavar="I/N", help="only every N-th task, from the I-th on: one process a GPU"
    )
    parser.add_argument(
        "--tensor-parallel", type=whole(1), default=1, metavar="N", help="GPUs that hold one model"
    )
    parser.add_argument(
        "--out", metavar="FOLDER", help="default: evaluations/ and the names of model and set"
    )
    parser.add_argument("--config", help="YAML file of settings, such as cpu.yaml")
    parser.add_argument("--score", metavar="FILE", help="only score this submission.json")
    parser.add_argument(
        "--assumptions",
        nargs="?",
        const="all",
        metavar="LINK,...",
        help="measure what must hold for the method to work, link by link (assumptions.py), "
        "with --samples a task and state",
    )
    parser.add_argument("overrides", nargs="*", metavar="section.key=value")
    return parser.parse_intermixed_args()


def chosen_tasks(a) -> dict[str, Task]:
    tasks = task_files.read_tasks(a.tasks, a.solutions)
    if a.variants and not a.assumptions:
        fresh = task_files.with_fresh_pairs(tasks, task_files.read_pairs(a.variants))
        print(f"fresh pairs for {len(fresh)} of {len(tasks)} tasks")
        tasks = fresh
    if a.share:
        try:
            part, parts = map(int, a.share.split("/"))
            if not 1 <= part <= parts:
                raise ValueError
        except ValueError:
            raise BadInput(f"--share {a.share}: write it as 1/4, 2/4, 3/4, 4/4") from None
        tasks = dict(list(tasks.items())[part - 1 :: parts])
    if not tasks:
        raise BadInput("there are no tasks in this share: use fewer shares")
    return tasks


def set_up(c: Config) -> None:
    """What must be done before torch is used: vLLM reads its environment when it is imported."""
    os.environ.update(config.environment(c))
    import rollout  # noqa: F401
    import ranks  # isort: skip

    ranks.start()  # one process; under torchrun, too, which vLLM would wait for otherwise


def main() -> None:
    a = read_arguments()
    if a.score:
        print(report.score_text(score.read_submission(a.score), chosen_tasks(a)))
        return
    if int(os.environ.get("WORLD_SIZE", 1)) > 1:
        raise BadInput(
            "evaluate.py is one process, not several of torchrun: start one a GPU, with "
            "--share 1/2, --share 2/2 and an --out for each, or one with --tensor-parallel 2"
        )
    if not (a.model or a.config):
        raise BadInput("give --model DIR (a folder, a hub id, or tiny), or --score submission.json")
    if a.hours is not None and a.hours <= 0:
        raise BadInput("--hours must be above 0")
    if a.views > a.samples:
        raise BadInput(f"--views {a.views}: there are only {a.samples} samples a task")
    c = settings_of(a)
    c = replace(c, model=model_files.check(c, training=False))
    settle = a.settle if a.settle is not None else AGREE if a.hours else 0
    options = Options(a.samples, a.views, a.revise, settle, a.hours)
    tasks = chosen_tasks(a)
    model = pathlib.Path(c.model).resolve()
    name = model.parent.name if (model / "trainer.pt").exists() else model.name  # of the run
    kind = "assumptions-" if a.assumptions else ""
    folder = pathlib.Path(a.out or f"evaluations/{kind}{name}-{pathlib.Path(a.tasks).stem[:40]}")
    set_up(c)
    if a.assumptions:
        print(measure_assumptions(a, c, tasks, folder))
        print(f"{folder} holds assumptions.json")
        return
    found = evaluate(a, c, options, tasks, folder)
    print(report.text(found))
    print(f"{folder} holds submission.json, report.json, results.jsonl and evaluation.html")


if __name__ == "__main__":
    command.run("evaluate.py", main)
