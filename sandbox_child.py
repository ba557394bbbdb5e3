"""The process that forks, and the programs' children. Started by sandbox.py as `python -P -s` with
an environment of its own.

The server (main) imports what programs may import, then waits for jobs. A job is two descriptors:
a memory file to read the job from and a pipe to write the result into. The server never reads
either, it only forks a child and watches the clock, so no program's source, input or result is
ever in the memory that the next child inherits.

The child reads its job, gives up every right that it does not need (isolate), reports through a
second pipe that it did, runs the program on every input and writes one result. What it writes is
not trusted by anyone: by then it shares its process with the program.

Formats (little endian):
    job     16 bytes key, u32 source length, u16 inputs, source, inputs
    input   u8 height, u8 width, cells (a byte each), as are outputs
    result  key, u8 status, u16 detail length, detail, u16 outputs, outputs
    reply   see REPLY; the server's one message to the trainer for a job
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import sandbox_seccomp as kernel  # noqa: E402

sys.path.remove(HERE)

import builtins  # noqa: E402
import gc  # noqa: E402
import importlib  # noqa: E402
import json  # noqa: E402
import math  # noqa: E402
import random  # noqa: E402
import resource  # noqa: E402
import select  # noqa: E402
import signal  # noqa: E402
import socket  # noqa: E402
import struct  # noqa: E402
import time  # noqa: E402
import types  # noqa: E402
import warnings  # noqa: E402

# Children can open no file, so what programs may import is imported here, once. A fork costs the
# more the more is loaded, so there are two kinds of server; sandbox.py picks one by the source.
LEAN = """
__future__ abc array ast base64 binascii bisect builtins calendar cmath codecs collections
collections.abc colorsys contextlib contextvars copy copyreg csv ctypes dataclasses datetime
decimal difflib dis
enum errno fnmatch fractions functools gc getopt glob graphlib heapq importlib importlib.util
inspect io itertools json keyword linecache locale math mmap numbers opcode operator os pathlib
pickle platform pprint queue random re reprlib resource sched select selectors shlex signal socket
stat statistics string struct sys sysconfig textwrap threading time timeit token tokenize traceback
types typing unicodedata warnings weakref zlib _strptime encodings.ascii encodings.latin_1
encodings.utf_16 encodings.utf_32 encodings.hex_codec encodings.base64_codec encodings.rot_13
encodings.unicode_escape encodings.raw_unicode_escape encodings.cp437 encodings.cp1252
encodings.utf_8_sig encodings.idna encodings.punycode stringprep
""".split()
if sys.version_info >= (3, 12):
    LEAN.append("_pylong")  # str() of long ints
FULL = """
numpy numpy.fft numpy.linalg numpy.ma numpy.matlib numpy.polynomial numpy.random
numpy.lib.stride_tricks numpy.testing argparse bz2 concurrent.futures
concurrent.futures.thread configparser doctest gzip
hashlib hmac html html.parser logging lzma multiprocessing optparse pickletools profile secrets
shutil subprocess symtable tempfile tracemalloc
unittest uuid
""".split()

RESULT_FD, REPORT_FD = 100, 101  # where a child has its two pipes
STATUSES = ("ok", "bad_output", "error", "compile_error", "memory")  # what a child may report
KEY_BYTES = 16
DETAIL_BYTES = 300
FILE_NAME = "<program>"
numpy_array, numpy_integers = None, ()  # set by preload where there is numpy
# As the interpreter keeps them; a class can define its own attributes of these names.
type_name, traceback_of = (
    vars(type)["__name__"].__get__,
    vars(BaseException)["__traceback__"].__get__,
)
BUILTIN_EXCEPTIONS = {
    kind
    for kind in vars(builtins).values()
    if isinstance(kind, type) and issubclass(kind, BaseException)
}

# How a child ended (ENDED, DEADLINE or SETUP_FAILED), wait status, CPU seconds, then the wall-clock
# seconds of the fork, of the setup, and of the program. After SETUP_FAILED, the reason.
REPLY = struct.Struct("<Bi4d")
ENDED, DEADLINE, SETUP_FAILED = range(3)
# A child's report, followed by the time as a double; anything else is what went wrong.
READY = b"\0"
SETUP_SECONDS = 20  # from fork to READY; milliseconds unless the machine is very busy


# ------------------------------------------------------------------ server


def main():
    control = socket.socket(fileno=int(sys.argv[1]))
    settings = json.loads(sys.argv[2])
    kernel.die_with_parent(settings["trainer"])
    for number in (
        signal.SIGCHLD,
        signal.SIGXCPU,
    ):  # the trainer may ignore them, which is inherited
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    try:  # out of memory: rather this process and its children than the trainer
        with open("/proc/self/oom_score_adj", "w") as file:
            file.write("1000")
    except OSError:
        pass
    preload(settings["kind"])
    server = Server(control, settings)
    control.send(json.dumps(server.in_force).encode())
    while server.serve_one():
        pass


def preload(kind):
    """Imports what programs may import; kind is lean or full."""
    global numpy_array, numpy_integers
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in LEAN + (FULL if kind == "full" else []):
            importlib.import_module(name)
    if kind == "full":
        import numpy

        numpy.random.seed(0)  # all children inherit it
        numpy_array = numpy.ndarray
        numpy_integers = {numpy.dtype(code).type for code in numpy.typecodes["AllInteger"]}
    gc.collect()
    gc.freeze()  # a collection in a child does not touch, and so copy, what it inherited


class Server:
    """Forks a child a job and sees that it ends in time.

    settings: wall_s, cpu_s (seconds), memory_mb, kind, and defences, the names of those to use.
    in_force: which of them this kernel grants, found by trying them in a child.
    """

    def __init__(self, control, settings):
        self.control = control
        self.pid = os.getpid()
        self.settings = settings
        self.defences = set(settings["defences"])
        self.memory_bytes = address_space() + settings["memory_mb"] * 2**20
        self.filter = self.ruleset = None
        self.in_force = {"landlock_version": 0, "missing": {}}
        if "seccomp" in self.defences:
            self.attempt("seccomp", self.prepare_seccomp)
        if "landlock" in self.defences:
            self.attempt("landlock", self.prepare_landlock)
        if os.geteuid() != 0:
            self.defences.discard("uid")
        elif "uid" in self.defences:
            self.attempt("uid", lambda: in_a_child(become_nobody))
        self.in_force["defences"] = sorted(self.defences)

    def attempt(self, name, prepare):
        """Drops a defence that the kernel does not grant and notes why."""
        try:
            prepare()
        except OSError as error:
            self.defences.discard(name)
            self.in_force["missing"][name] = str(error)

    def prepare_seccomp(self):
        self.filter = kernel.seccomp_filter((1, 2, RESULT_FD, REPORT_FD))

        def blocked():
            kernel.no_new_privileges()
            kernel.install_seccomp(self.filter)
            try:
                os.stat("/")
            except PermissionError:
                return
            raise OSError("the filter is installed and lets calls through")

        in_a_child(blocked)

    def prepare_landlock(self):
        self.ruleset, version = kernel.landlock_ruleset()

        def blocked():
            kernel.no_new_privileges()
            kernel.restrict_with_landlock(self.ruleset)
            try:
                os.listdir("/")
            except PermissionError:
                return
            raise OSError("the ruleset is in force and lets files be read")

        in_a_child(blocked)
        self.in_force["landlock_version"] = version

    def serve_one(self):
        """One job from the trainer; False when the trainer is gone."""
        message, fds, _, _ = socket.recv_fds(self.control, 16, 2)
        if not message:
            return False
        job_fd, result_fd = fds
        report_fd, child_report_fd = os.pipe()
        start = time.monotonic()
        child = os.fork()
        if child == 0:
            run_child(self, job_fd, result_fd, child_report_fd)
        forked = time.monotonic()
        for fd in (job_fd, result_fd, child_report_fd):
            os.close(fd)

        # The child holds the other end of the report pipe until it ends. The control socket has
        # an event only if the trainer closes it, and then nobody cares for the child.
        events = select.poll()
        events.register(self.control, 0)
        events.register(report_fd, select.POLLIN)
        events.poll(SETUP_SECONDS * 1000)
        os.set_blocking(report_fd, False)
        try:
            report = os.read(report_fd, 512)
        except BlockingIOError:
            report = b"not ready in time"
        how, reason, set_up = SETUP_FAILED, report, forked
        if report[:1] == READY:
            (set_up,) = struct.unpack_from("<d", report, 1)
            reason = b""
            events.modify(report_fd, 0)  # wakes up for nothing but the other end's closing
            left_s = set_up + self.settings["wall_s"] - time.monotonic()
            how = ENDED if events.poll(max(0, math.ceil(left_s * 1000))) else DEADLINE
        os.kill(child, signal.SIGKILL)  # does nothing if it has ended
        _, wait_status, usage = os.wait4(child, 0)
        end = time.monotonic()
        os.close(report_fd)

        cpu_s = usage.ru_utime + usage.ru_stime
        reply = REPLY.pack(how, wait_status, cpu_s, forked - start, set_up - forked, end - set_up)
        try:
            self.control.send(reply + reason)
        except (BrokenPipeError, ConnectionResetError):
            return False
        return True


def address_space():
    """Bytes of address space that this process has mapped."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[0]) * resource.getpagesize()


def in_a_child(action):
    """Runs action in a forked child. Raises OSError with the child's reason if it failed."""
    read_fd, write_fd = os.pipe()
    child = os.fork()
    if child == 0:
        reason = b"-"
        try:
            os.dup2(write_fd, RESULT_FD)
            action()
        except BaseException as error:
            reason = str(error).encode()
        os.write(RESULT_FD, reason)
        os._exit(0)
    os.close(write_fd)
    with open(read_fd, "rb") as pipe:
        reason = pipe.read()
    os.waitpid(child, 0)
    if reason != b"-":
        raise OSError(reason.decode() or "killed by the kernel")


# ------------------------------------------------------------------ child


def run_child(server, job_fd, result_fd, report_fd):
    """Everything that happens in a child; does not return."""
    leave, write = os._exit, os.write  # now, since a program can replace what a module holds
    try:
        os.dup2(result_fd, RESULT_FD)
        os.dup2(report_fd, REPORT_FD)
        job = os.pread(job_fd, os.fstat(job_fd).st_size, 0)
        isolate(server)
        write(REPORT_FD, READY + struct.pack("<d", time.monotonic()))
    except BaseException as error:
        write(REPORT_FD, repr(error).encode()[:500])
        leave(1)
    try:
        data = run_job(job)
        while data:
            data = data[write(RESULT_FD, data) :]
    finally:
        leave(0)  # without atexit, destructors or flushing


def isolate(server):
    """Gives up, for good, every right that a program does not need.

    Raises OSError if the kernel refuses one that it granted when the server started.
    """
    settings, defences = server.settings, server.defences
    kernel.no_new_privileges()
    if "landlock" in defences:
        kernel.restrict_with_landlock(server.ruleset)
    os.dup2(0, 2)  # /dev/null; the server's standard error is the trainer's
    os.closerange(3, RESULT_FD)
    os.closerange(REPORT_FD + 1, 1 << 20)
    if "rlimits" in defences:
        limit(resource.RLIMIT_CPU, settings["cpu_s"], settings["cpu_s"] + 1)
        limit(resource.RLIMIT_AS, server.memory_bytes)
        for kind in (
            resource.RLIMIT_FSIZE,
            resource.RLIMIT_NOFILE,
            resource.RLIMIT_NPROC,
            resource.RLIMIT_CORE,
            resource.RLIMIT_MEMLOCK,
            resource.RLIMIT_MSGQUEUE,
        ):
            limit(kind, 0)
    if "uid" in defences:
        become_nobody()
    if "undumpable" in defences:
        kernel.not_dumpable()
    kernel.die_with_parent(server.pid)  # after the change of uid, which undoes it
    if "seccomp" in defences:
        kernel.install_seccomp(server.filter)


def limit(kind, soft, hard=None):
    """Sets an rlimit, or keeps the one in force if that is lower."""
    in_force = resource.getrlimit(kind)[1]
    wanted = (soft, soft if hard is None else hard)
    if in_force != resource.RLIM_INFINITY:
        wanted = tuple(min(value, in_force) for value in wanted)
    resource.setrlimit(kind, wanted)


def become_nobody():
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)


def run_job(job):
    """Runs the program of a job on its inputs and gives the result message."""
    key = job[:KEY_BYTES]
    source_length, inputs = struct.unpack_from("<IH", job, KEY_BYTES)
    at = KEY_BYTES + 6
    source = job[at : at + source_length]
    grids = read_grids(job[at + source_length :], inputs)
    out_of_memory = result(key, "memory", "MemoryError")  # made now, while there is memory
    del job

    random.seed(0)  # with a luckier seed the same program would get another verdict
    try:
        code = compile(source, FILE_NAME, "exec", dont_inherit=True)
    except BaseException as error:
        return result(key, "compile_error", describe(error))
    try:
        # where dataclasses look for it
        module = sys.modules["program"] = types.ModuleType("program")
        namespace = vars(module)
        exec(code, namespace)
        if "solve" not in namespace:
            return result(key, "error", "no function solve")
        solve = namespace["solve"]
        outputs = []
        for number, grid in enumerate(grids):
            encoded, problem = encode_grid(solve(grid))
            if problem:
                return result(key, "bad_output", f"input {number + 1}: {problem}")
            outputs.append(encoded)
    except MemoryError:
        return out_of_memory
    except BaseException as error:
        return result(key, "error", describe(error))
    return result(key, "ok", "", outputs)


def read_grids(data, count):
    grids, at = [], 0
    for _ in range(count):
        height, width = data[at], data[at + 1]
        at += 2
        grids.append([list(data[at + r * width : at + (r + 1) * width]) for r in range(height)])
        at += height * width
    return grids


def result(key, status, detail, outputs=()):
    detail = detail.encode("utf-8", "replace")[:DETAIL_BYTES]
    return b"".join(
        [
            key,
            struct.pack("<BH", STATUSES.index(status), len(detail)),
            detail,
            struct.pack("<H", len(outputs)),
            *outputs,
        ]
    )


def encode_grid(value):
    """(bytes, "") of a grid, or (b"", what is wrong with it).

    Exact types only, by identity: a subclass may answer differently each time it is asked.
    """
    if type(value) is numpy_array and value.dtype.kind in "iu" and value.ndim == 2:
        if max(value.shape) > 30:  # tolist would need many times its memory
            return b"", f"array of {value.shape[0]} x {value.shape[1]}"
        value = value.tolist()
    if type(value) is not list and type(value) is not tuple:
        return b"", f"{name_of(type(value))} instead of a list of rows"
    if not 1 <= len(value) <= 30:
        return b"", f"{len(value)} rows"
    rows = []
    for row in value:
        if type(row) is numpy_array and row.dtype.kind in "iu" and row.ndim == 1:
            if len(row) > 30:
                return b"", f"row of {len(row)} cells"
            row = row.tolist()
        if type(row) is not list and type(row) is not tuple:
            return b"", f"row is {name_of(type(row))}"
        rows.append(row)
    width = len(rows[0])
    if not 1 <= width <= 30:
        return b"", f"row of {width} cells"
    cells = bytearray((len(rows), width))
    for row in rows:
        if len(row) != width:
            return b"", f"rows of {width} and {len(row)} cells"
        for cell in row:
            if type(cell) is not int:
                if not any(type(cell) is kind for kind in numpy_integers):
                    return b"", f"cell is {name_of(type(cell))}"
                cell = int(cell)
            if not 0 <= cell <= 9:
                return b"", "cell is not 0 to 9"
            cells.append(cell)
    return bytes(cells), ""


def name_of(kind):
    """Up to 100 characters of the name of a type, without running code of the program."""
    return str.__getitem__(type_name(kind), slice(100))  # the name may be of a subclass of str


def describe(error):
    """Type, message and line of an exception, without running code of the program."""
    kind = type(error)
    text = name_of(kind)
    line = None
    if type(kind) is type and kind in BUILTIN_EXCEPTIONS:
        message = error.args[-1] if error.args else None  # of an OSError the text, not the number
        if isinstance(error, SyntaxError):
            message, line = error.msg, error.lineno
        if type(message) is str:
            text += f": {message[:200]}"
        elif is_short(message):
            text += f": {message}"
    step = traceback_of(error)
    while step is not None:
        name = step.tb_frame.f_code.co_filename
        if type(name) is str and name == FILE_NAME:
            line = step.tb_lineno
        step = step.tb_next
    return text + (f" (line {line})" if is_short(line) else "")


def is_short(value):
    """Whether value is an int that takes no time to print."""
    return type(value) is int and value.bit_length() < 64


if __name__ == "__main__":
    main()
