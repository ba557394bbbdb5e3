"""Teach a language model to write solve(grid) for ARC tasks, one token at a time.

    python train.py --config cpu.yaml --only f2829549 --run runs/first
    python train.py --config a100.yaml                                      # one GPU
    torchrun --nproc-per-node 8 --shutdown-timeout 600 train.py --config a100.yaml
    python train.py --resume runs/first
    python train.py ... learner.hold=0.5 credit.rollouts=16       # any setting, dotted

A visit to a problem at redaction length k:
    look      what the model gives every golden token; choose states
    sample    in each state the likely next tokens and the teacher's are actions; rollouts of each
              in rounds, whose programs run in the sandbox meanwhile, as long as they can settle
              what is better
    compare   logprobs that were sampled with, in the server, and the trainer's
    credit    which actions are right more often, and where their logprobs shall go
    train     move them there, hold the rest, measure
    check     ask the server for the same logprobs
    move k    with the success

How it departs from GRPO, which samples whole answers and weighs all their tokens by one reward:
    - one token of a state is compared, not one answer of a prompt: the others of its state are the
      baseline, and several rollouts say what each is worth
    - an advantage is +1, 0 or -1, by a test: what the rollouts do not settle is not trained
    - a token gets a target logprob, not a push: no ratio, no clip of it, no learning rate, no Adam;
      a step is as long as the distance to the targets asks for, and what moved is measured
    - golden positions where nothing is asked are held where they were at this visit (KL), not at a
      reference
    - golden text is where states begin, never what is imitated: a teacher token that does no better
      than its rivals is left alone
"""

import os
import shlex
import shutil
import sys
import time
import traceback

from tqdm import tqdm

import arguments
import checkpoints
import command
import config
import health
import task_files
import tracker
from config import BadInput
from stopping import Left, Stop, say
from traces import Run

# torch and vLLM take seconds to import, and vLLM reads the environment then: whoever needs them
# imports them, after the command line has been read.


def one_pass(parts, students: list, kept: list, number: int) -> list[str]:
    """A visit to some problems, sampled and trained as one batch; the first visit has this number.
    What the `kept` ones were answered rightly is held. Returns the lines to print."""
    import record
    import visit

    clock, version = Clock(), parts.learner.version
    lessons = []
    for n, student in enumerate(students):
        lessons += visit.look(parts, student, number + n)
    clock.lap("train")

    lessons = visit.choose(parts, lessons)
    watched, latency = visit.sample(parts, lessons, clock.lap)
    gap = visit.compare(parts, watched)
    clock.lap("train")
    for state in (state for lesson in lessons for state in lesson.states):
        visit.give_credit(state, parts.config.credit)
    clock.lap("execute")

    parts.stop.may_leave = False  # from here on the visit is finished, whatever signal comes
    report = visit.train(parts, lessons, kept)
    clock.lap("train")

    visit.check(parts, lessons)
    visit.move(parts, lessons)
    clock.lap("sample")

    if not lessons:
        return []
    record.write(parts, lessons, version, report, clock.seconds, gap)
    return record.summary(parts, lessons, report, clock.seconds, latency, gap)


class Clock:
    """Seconds by kind of work: choosing states, asking the server after the step and greedy answers
    count as sampling, giving credit as executing."""

    def __init__(self):
        self.seconds = {"sample": 0.0, "execute": 0.0, "train": 0.0}
        self.since = time.perf_counter()

    def lap(self, kind: str) -> None:
        now = time.perf_counter()
        self.seconds[kind] += now - self.since
        self.since = now


# ------------------------------------------------------------------ the loop


def loop(parts, students: list, done: int) -> None:
    """Visit the problems, save, and say how far each has come. done: visits so far."""
    import ranks
    from saving import save

    hidden = ranks.rank() > 0
    # Closed whatever happens: what is said of a fault has a line of its own.
    with tqdm(
        total=parts.config.visits, initial=done, unit="visit", dynamic_ncols=True, disable=hidden
    ) as bar:
        done = visit_them(parts, students, done, bar)
    if done or not stopped(parts):  # else there is nothing to save
        print(save(parts, students, done) or f"visit {done} is saved")
    if not hidden:
        tell_standing(students)


def visit_them(parts, students: list, done: int, bar: tqdm) -> int:
    """Visit until all problems are solved, the visits are used up, or the user interrupts. Returns
    the number of visits done."""
    import ranks
    from saving import save

    c, stop, run = parts.config, parts.stop, parts.run
    stop.visit = done + 1  # the one that a signal will find in work
    first = ranks.rank() == 0
    watch = health.Watch(run, c, tracker.start(c, run.folder, done)) if first else None
    if lacks_score(parts, done):
        bar.write(evaluate(parts, students, done))
    while done < c.visits and not stopped(parts):
        chosen = next_problems(c, students, done, ranks.count())
        if not chosen:
            break
        mine = ranks.share(len(chosen))
        kept = to_keep(c, students, chosen, done, ranks.rank(), ranks.count())
        lines = attempt(parts, students, chosen[mine], kept, done, mine.start)
        if lines is None:
            break
        ranks.exchange(run, chosen, mine)
        for line in (line for each in ranks.gathered(lines) for line in each):
            bar.write(line)
        if watch:
            check_health(watch, bar)
        bar.update(len(chosen))
        before, done = done, done + len(chosen)
        stop.visit = done + 1
        if crossed(c.evaluate.every, before, done) and not stopped(parts):
            bar.write(evaluate(parts, students, done))
        names = [f"visit-{done}"] if crossed(c.checkpoint.keep, before, done) else []
        if names or crossed(c.checkpoint.every, before, done):
            bar.write(save(parts, students, done, names) or "")
    return done


def stopped(parts) -> bool:
    """Whether a signal has come, to whichever process."""
    import ranks

    return ranks.anywhere(bool(parts.stop.asked), parts.learner.device)


def next_problems(c: config.Config, students: list, done: int, processes: int) -> list:
    """Students of the problems of the next visits; none once all are solved, if that ends the run.

    One that was answered right comes back after `revisit` visits: it may have been forgotten, or be
    known again. Then those whose turn it is, the one visited last first; then those that waited
    longest."""
    if c.stop_when_solved and all(s.solved for s in students):
        return []

    def once_right(student) -> bool:
        return student.solved or student.kept is not None

    # so that half of the visits at least are to the others
    pause = max(c.revisit, 2 * sum(map(once_right, students)))

    def order(student) -> tuple | None:
        if once_right(student) and c.revisit and done - student.visited >= pause:
            return 0, student.visited
        if student.solved and c.stop_when_solved:
            return None
        if student.turn_k:
            return 1, -student.visited
        return 2, student.visited

    due = sorted((s for s in students if order(s)), key=order)
    return due[: min(c.problems_per_visit * processes, c.visits - done)]


def to_keep(
    c: config.Config, students: list, chosen: list, done: int, process: int, processes: int
) -> list:
    """Of the problems that were answered right once and are not visited now, those whose turn it is
    to be held by this process in this pass."""
    having = [s for s in students if s.kept and all(s is not visited for visited in chosen)]
    count = min(c.learner.keep, len(having))
    passes = 1 + done // (c.problems_per_visit * processes)
    first = (passes * processes + process) * count
    return [having[(first + n) % len(having)] for n in range(count)]


def attempt(
    parts, students: list, chosen: list, kept: list, done: int, others: int
) -> list[str] | None:
    """Visit this process's share of the problems, behind those of `others`. Returns the lines
    to print, or None if the user would not wait for the visit's end.

    If the visit fails before its step, all is as the visit before left it, and that is saved.
    """
    import ranks
    from saving import save

    before = parts.engine.random_state
    parts.stop.may_leave = ranks.count() == 1  # else the others would wait for the one that leaves
    try:
        return one_pass(parts, chosen, kept, done + 1 + others)
    except Exception as fault:
        if not parts.stop.may_leave:
            raise
        traceback.clear_frames(fault.__traceback__)  # ends the requests that the engine still has
        parts.engine.random_state = before
        if isinstance(fault, Left):
            return None
        save(parts, students, done)
        raise


def crossed(every: int, before: int, now: int) -> bool:
    """Whether a multiple of `every` lies in (before, now]; never of 0."""
    return every > 0 and now // every > before // every


def check_health(watch: health.Watch, bar: tqdm) -> None:
    """Prints new warnings. Raises BadInput, before anything is saved, if the run must not go on."""
    for line in watch.look():
        bar.write(line)
    if watch.broken:
        raise BadInput(watch.broken)


def tell_standing(students: list) -> None:
    for student in students:
        problem = student.problem
        solved = ", solved from the bare prompt" if student.solved else ""
        print(f"{problem.task.id}: k {student.k} of {problem.length}{solved}")


# ------------------------------------------------------------------ a score between two visits


def lacks_score(parts, number: int) -> bool:
    """Whether the score that was due by this visit is missing: the run was stopped meanwhile."""
    import ranks

    every = parts.config.evaluate.every
    due = number // every if every else 0  # scores
    made = [0]
    if ranks.rank() == 0:
        made += [line["visit"] // every for line in parts.run.lines("evaluations") if every]
    return ranks.gathered(max(made) < due)[0]


def evaluate(parts, students: list, number: int) -> str:
    """Score the tasks of `evaluate.tasks`, each process its share, and keep the checkpoint if none
    was better. Returns a line to print."""
    import held_out
    import ranks
    from saving import save

    tasks = list(task_files.held_out(parts.config).items())
    mine = dict(tasks[ranks.share(len(tasks))])
    parts.stop.scoring = True
    found = ranks.gathered(held_out.facts(parts, mine))
    parts.stop.scoring = False
    if None in found:
        return f"the score after visit {number} was left: it is made when the run goes on"
    facts = {i: f for part in found for i, f in part.items()}
    line = held_out.line(number, facts)
    first = ranks.rank() == 0
    best = first and held_out.is_best(line, list(parts.run.lines("evaluations")))
    if ranks.gathered(best)[0]:
        save(parts, students, number, ["best"])
    if first:
        parts.run.append("evaluations", **line)
    return held_out.words(line)


# ------------------------------------------------------------------ the program


def main(stop: Stop) -> None:
    began = time.monotonic()
    c, run, checkpoint = arguments.read(__doc__.split("\n\n")[0])
    try:
        os.environ.update(config.environment(c))
        import ranks
        import replay
        from saving import save
        from start import start

        ranks.start()
        parts, students, number = start(c, run, checkpoint, stop)
        print(f"ready for the first visit after {time.monotonic() - began:.0f} s")
        with parts.box:
            if c.replay.run and not ranks.anywhere(bool(checkpoint), parts.learner.device):
                print(replay.replay(parts, students).text(c.replay.run))
                print(save(parts, students, 0) or "")
            loop(parts, students, number)
    finally:
        if arguments.is_first():
            leave(run, stop)


def leave(run: Run, stop: Stop) -> None:
    """A run that made nothing leaves nothing; of another one it is said how far it is saved and how
    it is gone on with."""
    saved = checkpoints.every(run.folder)
    if run.made_here and not run.made_something():
        shutil.rmtree(run.folder, ignore_errors=True)
        text = f"no visit was finished: {run.folder} is not kept"
    else:
        how_far = f"saved after visit {saved[0].visits}" if saved else "with no checkpoint yet"
        go_on = "go on with" if saved else "begin it again with"
        again = f"{command.launcher()} train.py --resume {shlex.quote(str(run.folder))}"
        text = f"{run.folder} holds the run, {how_far}; {go_on} {again}"
    print(text)
    if stop.deaf:
        say(text)


def command_line() -> int:
    """The whole program. Returns the exit code: 2 after a fault of the user's, 130 if it was
    stopped before its first visit."""
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
