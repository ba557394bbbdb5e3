"""What a run keeps, whatever happens: lines, checkpoints, locks, signals.

Files first, then real runs that are stopped and killed.
"""

import contextlib
import json
import math
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import time
from types import SimpleNamespace

import pytest

import bench.kills as kills
import checkpoints
import origin
import small_models
import small_runs
import status
from checkpoints import NoRoom
from config import BadInput, Config, EvaluateSettings
from forked import Forks
from stopping import Left, Stop
from traces import Run

ROOT = pathlib.Path(__file__).resolve().parent.parent


# ---------------------------------------- lines


def test_a_line_cut_short_by_a_crash_is_left_out(tmp_path):
    run = Run(tmp_path)
    run.append("visits", visit=1, loss=math.nan)
    run.append("visits", visit=2, loss=[math.inf, 1.5])
    with open(tmp_path / "visits.jsonl", "a") as file:
        file.write('{"visit": 3, "lo')
    assert list(run.lines("visits")) == [
        {"visit": 1, "loss": None},
        {"visit": 2, "loss": [None, 1.5]},
    ]
    assert run.forget_after(1) == []
    assert (tmp_path / "visits.jsonl").read_text() == '{"visit": 1, "loss": null}\n' and not (
        tmp_path / "visits.damaged"
    ).exists()
    run.append("visits", visit=2)
    assert [line["visit"] for line in run.lines("visits")] == [1, 2]


def test_a_line_after_one_that_was_cut_short_stands_by_itself(tmp_path):
    run = Run(tmp_path)
    (tmp_path / "visits.jsonl").write_text('{"visit": 1}\n{"visit": 2, "lo')
    run.append("visits", visit=3)
    assert [line["visit"] for line in run.lines("visits")] == [1, 3]


DAMAGED = [
    b"\0" * 40,
    b'{"visit": 2}{"visit": 3}',
    b'{"visit": 2, "text": "\xff\xfe"}',
    b"[1, 2]",
    b'{"task": "f2829549"}',
    b"[" * 5000,
]


def test_damaged_lines_are_counted_and_put_aside(tmp_path):
    run = Run(tmp_path)
    good = [b'{"visit": 1}', b'{"visit": 2, "k": 3}']
    (tmp_path / "visits.jsonl").write_bytes(b"\n".join([good[0], *DAMAGED, good[1]]) + b"\n")
    (told,) = run.forget_after(2)
    assert f"{len(DAMAGED)} damaged lines" in told and "visits.damaged" in told
    assert (tmp_path / "visits.jsonl").read_bytes() == b"\n".join(good) + b"\n"
    assert (tmp_path / "visits.damaged").read_bytes() == b"\n".join(DAMAGED) + b"\n"
    assert run.forget_after(2) == []


# ---------------------------------------- checkpoints


def save(run: pathlib.Path, visits: int, mean_k: float = 0.0, need: int = 1000):
    import zipfile

    def write(folder):
        (folder / "model.safetensors").write_text(f"weights {visits}")
        with zipfile.ZipFile(folder / "trainer.pt", "w") as file:
            file.writestr("data", f"masters {visits}" * 10)

    return checkpoints.replace(
        run,
        write,
        {"visits": visits, "mean_k": mean_k, "saved": "2026-11-28T10:00:00", "students": {}},
        need,
    )


def test_the_last_two_are_kept_and_others_by_name(tmp_path):
    for visits in (1, 2, 3):
        last = save(tmp_path, visits)
        if visits == 1:
            checkpoints.keep(last, "furthest")
    assert {(c.folder.name, c.visits) for c in checkpoints.every(tmp_path)} == {
        ("checkpoint", 3),
        ("previous", 2),
        ("furthest", 1),
    }
    assert (tmp_path / "furthest" / "model.safetensors").read_text() == "weights 1"
    assert not [p for p in tmp_path.iterdir() if p.name.endswith(".new")]


def test_files_are_as_the_umask_says(tmp_path):
    before = os.umask(0o027)
    try:
        last = save(tmp_path, 1)
        assert {p.stat().st_mode & 0o777 for p in last.folder.iterdir()} == {0o640}
    finally:
        os.umask(before)


def test_there_is_always_a_whole_checkpoint(tmp_path):
    """At every moment that a crash may come at: after each call of a save that changes the disk."""
    calls = ["mkdir", "rename", "rmtree", "fsync", "write_text"]
    original = {
        "mkdir": pathlib.Path.mkdir,
        "rename": pathlib.Path.rename,
        "rmtree": checkpoints.shutil.rmtree,
        "fsync": os.fsync,
        "write_text": pathlib.Path.write_text,
    }
    for crash in range(40):
        run = tmp_path / str(crash)
        run.mkdir()
        save(run, 1)
        save(run, 2)
        made = []

        class Crash(BaseException):
            pass

        def counted(name):
            def call(*a, **k):
                if len(made) > crash:
                    raise Crash  # the process is dead: it does nothing any more
                made.append(name)
                return original[name](*a, **k)

            return call

        with pytest.MonkeyPatch.context() as patch:
            for name in ("mkdir", "rename", "write_text"):
                patch.setattr(pathlib.Path, name, counted(name))
            patch.setattr(checkpoints.shutil, "rmtree", counted("rmtree"))
            patch.setattr(os, "fsync", counted("fsync"))
            with contextlib.suppress(Crash):
                save(run, 3)
        newest, _ = checkpoints.newest(run)
        assert newest.visits in (2, 3), (crash, made)
        assert (newest.folder / "model.safetensors").read_text() == f"weights {newest.visits}"
        save(run, 4)  # and the next one finds nothing in its way
        assert checkpoints.newest(run)[0].visits == 4 and not (run / "checkpoint.new").exists()
        if len(made) <= crash:
            assert newest.visits == 3 and set(made) == set(calls)
            return
    pytest.fail("a save takes more calls than were tried")


@pytest.mark.parametrize("damage", ["cut", "flipped", "missing", "no facts", "half facts"])
def test_a_damaged_checkpoint_gives_way_to_the_one_before_in_one_line(tmp_path, damage):
    for visits in (1, 2):
        save(tmp_path, visits)
    place = tmp_path / "checkpoint"
    data = (place / "trainer.pt").read_bytes()
    if damage == "cut":
        (place / "trainer.pt").write_bytes(data[:-10])
    elif damage == "flipped":
        at = data.index(b"masters")
        (place / "trainer.pt").write_bytes(data[:at] + b"M" + data[at + 1 :])
    elif damage == "missing":
        (place / "model.safetensors").unlink()
    elif damage == "no facts":
        (place / "checkpoint.json").unlink()
    else:
        (place / "checkpoint.json").write_text('{"visits": 2, "fi')
    found, told = checkpoints.newest(tmp_path)
    assert (
        found.visits == 1
        and found.folder.name == "previous"
        and len(told) == 1
        and "checkpoint damaged, passed over" in told[0]
    )
    save(tmp_path, 2)  # the damaged one does not take the place of the one before
    assert [c.visits for c in checkpoints.every(tmp_path)] == [2, 1]


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 24 MB."""
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", tmp_path], capture_output=True
    ).returncode:
        pytest.skip("mounting needs root")
    yield tmp_path
    subprocess.run(["umount", "-l", tmp_path], check=True)


def fill(folder: pathlib.Path, left: int) -> None:
    (folder / "other").write_bytes(b"x" * (checkpoints.free(folder) - left))


def test_a_disk_that_fills_while_a_line_is_appended_costs_that_line_alone(small_disk):
    """The half line is followed by a whole one; a resume without room leaves nothing behind."""
    run, line = Run(small_disk), {"text": "x" * 3000}
    run.append("visits", visit=1, **line)
    fill(small_disk, 8192)
    with pytest.raises(OSError) as full:
        for visit in range(2, 99):
            run.append("visits", visit=visit, **line)
    assert checkpoints.is_full(full.value)
    written = [found["visit"] for found in run.lines("visits")]
    assert written == list(range(1, visit))
    with pytest.raises(OSError):
        run.forget_after(1)
    assert {p.name for p in small_disk.iterdir()} <= {"visits.jsonl", "other", "visits.damaged"}
    (small_disk / "other").unlink()
    run.append("visits", visit=visit, **line)
    assert [found["visit"] for found in run.lines("visits")] == [*written, visit]
    (told,) = run.forget_after(1)
    assert "1 damaged lines put aside" in told  # the half one
    assert [found["visit"] for found in run.lines("visits")] == [1]


def test_a_full_disk_is_told_before_anything_is_written_and_the_good_one_stays(small_disk):
    save(small_disk, 1)
    fill(small_disk, 2**20)
    with pytest.raises(NoRoom, match=r"a checkpoint needs 17.0 MB and .* has 1.0 MB free"):
        save(small_disk, 2, need=2**20)
    assert [c.visits for c in checkpoints.every(small_disk)] == [1] and not (
        small_disk / "checkpoint.new"
    ).exists()


@pytest.mark.parametrize("library", ["torch", "safetensors", "python"])
def test_a_disk_that_fills_while_a_checkpoint_is_written_is_told_and_cleared(small_disk, library):
    """Each library has an error of its own for it."""
    import torch
    from safetensors.torch import save_file

    save(small_disk, 1)
    tensors = {"a": torch.zeros(2**20)}

    def write(folder):
        fill(small_disk, 2**20)
        if library == "torch":
            torch.save(tensors, folder / "trainer.pt")
        elif library == "safetensors":
            save_file(tensors, folder / "model.safetensors")
        else:
            (folder / "x").write_bytes(b"x" * 2**22)

    with pytest.raises(NoRoom, match="the disk is full: a checkpoint needs"):
        checkpoints.replace(small_disk, write, {"visits": 2}, 2**22)
    assert [c.visits for c in checkpoints.every(small_disk)] == [1] and not (
        small_disk / "checkpoint.new"
    ).exists()


def test_other_faults_while_saving_stay_what_they_are_and_leave_nothing_half(tmp_path):
    save(tmp_path, 1)

    def write(folder):
        (folder / "model.safetensors").write_text("half")
        raise ValueError("no tensor")

    with pytest.raises(ValueError, match="no tensor"):
        checkpoints.replace(tmp_path, write, {"visits": 2}, 1000)
    assert [c.visits for c in checkpoints.every(tmp_path)] == [1] and not (
        tmp_path / "checkpoint.new"
    ).exists()


def test_settings_that_changed_since_a_checkpoint_are_named(tmp_path):
    from dataclasses import asdict, replace

    c = Config(only=["f2829549"])
    found = checkpoints.Checkpoint(
        tmp_path, {"settings": json.loads(json.dumps(asdict(c))), "versions": {"torch": "2.12"}}
    )
    assert checkpoints.differences(found, replace(c, only=[], visits=7), {"torch": "2.12"}) == []
    other = replace(c, credit=replace(c.credit, rollouts=16))
    assert checkpoints.differences(found, other, {"torch": "2.13"}) == [
        "credit.rollouts 8 -> 16",
        "versions.torch 2.12 -> 2.13",
    ]


# ---------------------------------------- who may be in a run


def test_one_process_a_run_and_a_killed_one_leaves_no_lock(tmp_path):
    Run.create(tmp_path / "run", Config())
    program = (
        "import sys, time; from traces import Run; run = Run(sys.argv[1]); run.lock()\n"
        "print('in', flush=True); time.sleep(60)"
    )
    run = Run(tmp_path / "run")
    import gc

    gc.collect()  # the lock of `create` goes with its Run
    with subprocess.Popen(
        [sys.executable, "-c", program, run.folder], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "in\n"
        with pytest.raises(BadInput, match=rf"is in use by process {other.pid} on "):
            run.lock()
        assert f"process {other.pid} on" in status.text(run)
        other.kill()
    assert run.owner() is None
    run.lock()


def test_a_folder_of_a_start_that_was_killed_is_no_obstacle(tmp_path):
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "lock").write_text("1 on x")
    (tmp_path / "run" / "config.yaml.new").write_text("half")
    Run.create(tmp_path / "run", Config())
    with pytest.raises(BadInput, match="go on with it by --resume"):
        Run.create(tmp_path / "run", Config())
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.tex").write_text("")
    with pytest.raises(BadInput) as fault:
        Run.create(tmp_path / "mine", Config())
    assert "--resume" not in str(fault.value)


def test_problems_and_tasks_that_are_not_those_of_the_run_are_told(tmp_path):
    problem = lambda name, prompt, golden: SimpleNamespace(
        task=SimpleNamespace(id=name), prompt=prompt, golden=golden
    )
    facts = {
        "problems": {
            i: {"prompt": origin.of_tokens([1]), "golden": origin.of_tokens([2]), "length": 1}
            for i in ("a", "b")
        }
    }
    origin.check_problems(facts, [problem("a", [1], [2])])
    with pytest.raises(
        BadInput,
        match="the golden solution of a is not what the run began with: "
        "bring it back, or go on without it by --only b",
    ):
        origin.check_problems(facts, [problem("a", [1], [3])])
    with pytest.raises(BadInput, match="the prompt of b is not"):
        origin.check_problems(facts, [problem("b", [0], [2])])
    assert origin.chosen(facts, []) == ["a", "b"] and origin.chosen(facts, ["b"]) == ["b"]
    with pytest.raises(BadInput, match="the run has no c; it has a, b"):
        origin.chosen(facts, ["c"])


def test_a_run_without_a_checkpoint_begins_again_from_the_same_files_or_not_at_all(tmp_path):
    for name in ("model.safetensors", "tokenizer.json", "notes.md"):
        (tmp_path / name).write_text(name)
    facts = {"files": origin.hashes(tmp_path)}
    (tmp_path / "notes.md").write_text("changed")
    origin.check_weights(facts, str(tmp_path))
    (tmp_path / "tokenizer.json").write_text("changed")
    with pytest.raises(BadInput, match="tokenizer.json is not what the run began with, and it has"):
        origin.check_weights(facts, str(tmp_path))


# ---------------------------------------- told to stop


@pytest.fixture
def told(monkeypatch):
    """What a Stop says, with a clock that is moved by hand."""
    import stopping

    said, clock = [], [0.0]
    monkeypatch.setattr(stopping, "say", said.append)
    monkeypatch.setattr(stopping.time, "monotonic", lambda: clock[0])
    return said, clock


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_visit_and_a_second_one_leaves_it(told, number):
    said, clock = told
    stop = Stop()
    stop.visit, stop.may_leave = 12, True
    stop.answer(number, None)
    stop.check()
    assert stop.asked == 1 and said == [
        f"{number.name}: finishing visit 12, then saving; again to stop now"
    ]
    clock[0] += 0.5
    stop.answer(number, None)  # the same Ctrl-C, passed on by torchrun
    assert stop.asked == 1
    clock[0] += 2
    stop.answer(number, None)
    with pytest.raises(Left):
        stop.check()
    stop.may_leave = False
    stop.check()  # its weights have moved


def test_a_signal_before_the_first_visit_ends_the_start(told):
    with pytest.raises(KeyboardInterrupt):
        Stop().answer(signal.SIGTERM, None)


@pytest.fixture
def loop(told, tmp_path, monkeypatch):
    """train.loop, with a score after every second visit and nothing below it.

    `go(done, visits)` goes on with the run in tmp_path after `done` visits, and returns what
    happened. Functions in `at` are called in a visit or in a score."""
    import train
    from lesson import Student

    happened, at = [], {}
    parts = SimpleNamespace(
        run=Run(tmp_path),
        engine=SimpleNamespace(random_state="drawn"),
        learner=SimpleNamespace(device="cpu"),
    )

    def one_pass(parts, students, kept, number):
        happened.append(f"visit {number}")
        parts.engine.random_state = f"drawn in visit {number}"
        at.get("visit", lambda stop: None)(parts.stop)
        parts.run.append("logprobs", visit=number)
        return []

    def facts(parts, tasks):
        happened.append("score")
        at.get("score", lambda stop: None)(parts.stop)
        return None if parts.stop.asked else {}

    def go(done, visits):
        happened.clear()
        parts.stop = Stop()
        parts.config = Config(visits=visits, evaluate=EvaluateSettings(every=2, tasks="x"))
        problem = SimpleNamespace(task=SimpleNamespace(id="a"), length=9)
        student = Student(problem, k=1)
        train.loop(parts, [student], done)
        return happened

    def save(parts, students, number, names=()):
        happened.append(f"saved {number} {' '.join(names)}".rstrip())

    score = lambda number, facts: {"visit": number}
    held_out = SimpleNamespace(facts=facts, line=score, is_best=lambda *_: False, words=str)
    monkeypatch.setitem(sys.modules, "held_out", held_out)
    monkeypatch.setitem(sys.modules, "saving", SimpleNamespace(save=save))
    monkeypatch.setattr(train.task_files, "held_out", lambda c: {})
    monkeypatch.setattr(train, "one_pass", one_pass)
    return SimpleNamespace(
        go=go,
        at=at,
        parts=parts,
        happened=happened,
        scores=lambda: [x["visit"] for x in parts.run.lines("evaluations")],
    )


def test_a_score_that_a_signal_comes_into_is_left_and_made_when_the_run_goes_on(loop, told):
    loop.at["score"] = lambda stop: stop.answer(signal.SIGTERM, None)
    assert loop.go(0, 9) == ["visit 1", "visit 2", "score", "saved 2"] and loop.scores() == []
    assert told[0] == ["SIGTERM: leaving the score, then saving; it is made when the run goes on"]
    loop.at.clear()
    assert loop.go(2, 3) == ["score", "visit 3", "saved 3"] and loop.scores() == [2]
    assert loop.go(3, 5) == ["visit 4", "score", "visit 5", "saved 5"] and loop.scores() == [2, 4]


def test_a_fault_in_a_visit_saves_what_was_before_it_and_stays_what_it_is(loop):
    def fault(stop):
        assert stop.may_leave
        if stop.visit == 2:
            raise RuntimeError("no such kernel")

    loop.at["visit"] = fault
    with pytest.raises(RuntimeError, match="no such kernel"):
        loop.go(0, 9)
    # The second visit's draws are taken back, for it is made again.
    assert loop.happened == ["visit 1", "visit 2", "saved 1"]
    assert loop.parts.engine.random_state == "drawn in visit 1"


@pytest.mark.parametrize(
    "visits, line",
    [
        (0, "no visit was finished: {} is not kept"),
        (1, "{} holds the run, with no checkpoint yet; begin it again with"),
        (2, "{} holds the run, saved after visit 2; go on with"),
    ],
)
def test_before_an_unexpected_fault_it_is_said_what_is_saved(
    tmp_path, monkeypatch, capsys, visits, line
):
    import train

    run = Run.create(tmp_path / "run", Config())
    if visits:
        run.append("visits", visit=1)
    if visits > 1:
        save(run.folder, 2)

    def fault(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(train.arguments, "read", lambda about: (Config(), run, None))
    monkeypatch.setattr(train.config, "environment", lambda c: {})
    for name, what in (("replay", {}), ("saving", {"save": None}), ("start", {"start": fault})):
        monkeypatch.setitem(sys.modules, name, SimpleNamespace(**what))
    with pytest.raises(ZeroDivisionError):
        train.main(Stop())
    said = capsys.readouterr().out
    assert said.startswith(line.format(run.folder)) and said.count("\n") == 1
    assert run.folder.exists() == ("--resume" in said) == bool(visits)


def test_an_output_that_nobody_reads_and_one_that_knows_no_umlauts():
    """`| head -n 1` in an ASCII terminal: the byte is escaped, the visit ended.

    The end is told where somebody may read it."""
    program = (
        "from stopping import Stop, say\nstop = Stop()\nstop.listen()\nstop.visit = 3\n"
        "while not stop.asked:\n    print('\\xe4')\nprint('the end')\nif stop.deaf: say('the end')"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
    ) as process:
        assert process.stdout.readline() == "\\xe4\n"
        process.stdout.close()
        said = process.stderr.read()
    assert (
        said
        == "\nnobody reads the output: finishing visit 3, then saving; again to stop now\n"
        "\nthe end\n"
        and process.returncode == 0
    )


# ---------------------------------------- status


def test_status_in_one_screen(tmp_path):
    from dataclasses import replace

    run = Run.create(tmp_path / "run", replace(Config(), visits=100))
    assert "no visit yet" in status.text(run) and "no checkpoint yet" in status.text(run)
    for visit in range(1, 5):
        task, k = "ab"[visit % 2] * 8, 10 * visit
        for state in range(2):
            run.append(
                "visits",
                task=task,
                visit=visit,
                k=k,
                length=100,
                state_reward=0.5 + state,
                next_k=k + 5,
                solved=False,
                actions=[0] * 9,
                seconds={"sample": 1.0, "execute": 0.5, "train": 0.5},
            )
    save(run.folder, 4, mean_k=0.4)
    run.append("warnings", visit=3, text="k falls")
    text = status.text(run)
    assert (
        "visit 4 of at most 100, 0 of 2 problems solved" in text
        and "k   45 of 100" in text
        and "reward 0.50 in visit 4" in text
    )
    assert "2.0 s a visit" in text and "would take 3 min more" in text
    assert "warning, visit 3: k falls" in text and "mean k/L 0.400" in text
    assert len(text.splitlines()) <= 40 and max(map(len, text.splitlines())) < 160


def test_status_of_weights_that_gave_no_number(tmp_path):
    run = Run.create(tmp_path / "run", Config())
    run.append(
        "visits",
        task="a",
        visit=1,
        k=1,
        length=100,
        state_reward=float("nan"),
        next_k=1,
        solved=False,
        seconds={"sample": 1.0},
    )
    assert "k    1 of 100  reward - in visit 1" in status.text(run)


def test_status_needs_no_torch(tmp_path):
    Run.create(tmp_path / "run", Config())
    program = (
        "import sys; sys.argv = ['train.py', '--status', sys.argv[1]]; import train\n"
        "try: train.command_line()\nexcept SystemExit: pass\nassert 'torch' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "run"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0 and "no visit yet" in done.stdout, done.stderr


# ---------------------------------------- real runs, stopped in every way

VISITS = 9


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    with Forks(tmp_path_factory.mktemp("forks")) as forks:
        yield forks


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return small_runs.make(tmp_path_factory.mktemp("small") / "small", visits=VISITS)


@pytest.fixture(scope="module")
def whole(start, small):
    """A run that was left alone."""
    process = start("--config", small / "settings.yaml", "--run", small.parent / "whole")
    assert process.wait() == 0, process.errors[-3000:]
    return small.parent / "whole"


def resumable(process, folder) -> None:
    """It ended well and said how it is gone on with."""
    assert process.wait() == 0, process.errors[-3000:]
    assert f"go on with python train.py --resume {folder}" in process.printed + process.errors
    assert not (folder / "checkpoint.new").exists()


@pytest.fixture(scope="module")
def stopped(start, small, tmp_path_factory):
    """A run whose disk was full; that was sent SIGTERM, Ctrl-C twice, SIGKILL; whose files were
    damaged; whose output was closed. It was gone on with each time."""
    folder = small.parent / "stopped"
    process = start("--config", small / "settings.yaml", "--run", folder)
    process.wait_for("saved visit")
    health, aside = folder / "health.jsonl", folder / "aside"
    health.rename(aside)
    health.symlink_to("/dev/full")  # no space left on the device, from here on
    assert process.wait() == 2
    assert process.errors.endswith("train.py: the disk is full: free some space and try again\n")
    assert re.search(
        rf"{folder} holds the run, saved after visit [24]; go on with", process.printed
    )
    aside.rename(health)
    with open(health, "a") as file:
        file.write('{"visit": 3, "st')  # what there was room for

    process = start("--resume", folder)
    process.wait_for(" -> k ")
    with pytest.raises(BadInput, match=f"is in use by process {process.pid} on"):
        Run(folder).lock()
    process.kill(signal.SIGTERM)
    resumable(process, folder)
    assert re.search(
        r"SIGTERM: finishing visit \d+, then saving; again to stop now", process.errors
    )

    process = start("--resume", folder)
    process.wait_for(" -> k ")
    process.kill(signal.SIGINT)
    time.sleep(1.6)
    if process.alive():
        process.kill(signal.SIGINT)
    resumable(process, folder)
    assert "SIGINT: finishing visit" in process.errors

    # What it began with is gone, and it is gone on with from another place.
    (small / "model").rename(small / "elsewhere")
    process = start("--resume", folder, cwd=tmp_path_factory.mktemp("cwd"))
    process.wait_for("saved visit")
    process.kill()
    assert process.wait() == -signal.SIGKILL and "to 0 and 0 nats" in process.printed
    (small / "elsewhere").rename(small / "model")
    trainer = folder / "checkpoint" / "trainer.pt"
    trainer.write_bytes(trainer.read_bytes()[:-100])
    with open(folder / "visits.jsonl", "ab") as file:
        file.write(b'\0\0\0\n{"visit": 1}{"visit": 2}\n{"visit": 3, "ta')

    receiver, sender = os.pipe()
    process = start("--resume", folder, stdout=sender)
    with open(receiver) as file:
        printed = [next(file)]
        while " -> k " not in printed[-1]:
            printed.append(next(file))
        os.close(sender)  # then the reader goes, as `| head` does
    resumable(process, folder)
    assert "nobody reads the output: finishing visit" in process.errors
    assert sum("passed over" in line for line in printed) == 1 and any(
        "2 damaged lines" in line for line in printed
    )

    process = start("--resume", folder)
    resumable(process, folder)
    return folder


def test_a_run_that_was_stopped_in_every_way_is_the_run_that_was_left_alone(whole, stopped):
    assert kills.differences(whole, stopped) == []
    assert {line["visit"] for line in kills.lines(stopped, "visits")} == set(range(1, VISITS + 1))


def test_and_so_is_one_that_was_killed_at_random_moments(start, small, whole):
    """First after its first visit, before there is a checkpoint; then while one is written."""
    folder, told = small.parent / "killed", []
    assert kills.killed(start, folder, small / "settings.yaml", 2, 866, told.append) == 2
    assert told[0] == "kill 1: [], lines of visits up to 1"
    assert kills.differences(whole, folder) == []


def test_the_best_checkpoint_is_there_and_transformers_loads_each(whole):
    found = {c.folder.name: c for c in checkpoints.every(whole)}
    assert (
        set(found) == {"checkpoint", "previous", "furthest", "visit-4", "visit-8"}
        and found["checkpoint"].visits == VISITS
    )
    assert found["furthest"].facts["mean_k"] == max(c.facts["mean_k"] for c in found.values())
    for c in found.values():
        assert small_models.hf_logprobs(c.folder, [5, 6, 7]).isfinite().all()
        assert not [
            p for p in c.folder.iterdir() if not p.stat().st_mode & 0o044 & ~checkpoints.umask()
        ]


def test_a_resume_with_fewer_tasks_keeps_what_the_others_have_come_to(start, whole, tmp_path):
    import torch

    folder = tmp_path / "run"
    shutil.copytree(whole, folder)
    process = start("--resume", folder, "--only", "00000001", "--visits", VISITS + 1)
    assert process.wait() == 0, process.errors[-3000:]
    before, after = (
        torch.load(run / "checkpoint" / "trainer.pt")["students"] for run in (whole, folder)
    )
    assert {task: before[task] for task in before if task != "00000001"} == {
        task: after[task] for task in after if task != "00000001"
    }
    assert (
        checkpoints.read(folder / "checkpoint").facts["students"].keys()
        == before.keys()
        == after.keys()
    )


def test_a_start_that_is_stopped_leaves_nothing(start, small, tmp_path):
    process = start("--config", small / "settings.yaml", "--run", tmp_path / "run")
    while not (tmp_path / "run" / "config.yaml").exists():
        time.sleep(0.01)
    process.kill(signal.SIGHUP)
    assert (
        process.wait() == 130
        and not (tmp_path / "run").exists()
        and "is not kept" in process.printed
    )
    assert "--resume" not in process.printed + process.errors


def test_a_warm_start_trains_what_an_earlier_run_was_taught(start, small, whole, tmp_path):
    folder = tmp_path / "run"
    process = start(
        "--config", small / "settings.yaml", "--run", folder, "--warm-start", whole, "--visits", 1
    )
    assert process.wait() == 0, process.errors[-3000:]
    told = re.search(
        r"replayed (\d+) training tuples of .*, (\d+) to (\d+) optimizer steps old", process.printed
    )
    assert int(told[1]) > 0 and 0 <= int(told[2]) < int(told[3])
    first, last = (
        kills.lines(folder, "visits")[0],
        {line["task"]: line for line in kills.lines(whole, "visits")},
    )
    assert first["k"] == last[first["task"]]["next_k"] and first["weight_version"] > 0
    replayed = [h for h in kills.lines(folder, "health") if h["visit"] == 0 and not h["taken_back"]]
    assert [h["step"] for h in replayed] == list(range(1, first["weight_version"] + 1))


def test_tuples_that_are_too_old_or_of_another_golden_solution_are_left_out(whole):
    import replay

    here = origin.read(whole)
    visits, every = replay.read(Run(whole), here, limit=10**9)
    fewer, young = replay.read(Run(whole), here, limit=3)
    assert every.too_old == every.other == young.other == 0 and every.ages[1] > 3 >= young.ages[1]
    assert 0 < young.too_old and 0 < len(fewer) < len(visits)
    here["problems"]["00000001"]["golden"] = "another"
    without, counts = replay.read(Run(whole), here, limit=10**9)
    assert {v.task for v in without} == {v.task for v in visits} - {"00000001"} and counts.other > 0


def test_tuples_at_their_target_or_changed_are_left_out():
    from learner import Entry
    from replay import Counts, still_meant

    counts = Counts()
    entry = Entry(3, [1, 2, 3, 4], [-1.0, -8.0, -1.0, None])
    kept = still_meant(
        entry,
        [-2.0, -4.0, -2.0, -1.0],
        [-2.1, -7.9, -5.0, -1.0],
        reached=0.9,
        changed=2.0,
        counts=counts,
    )
    assert kept.targets == [-1.0, None, None, None] and (
        counts.trained,
        counts.at_target,
        counts.changed,
    ) == (1, 1, 1)
