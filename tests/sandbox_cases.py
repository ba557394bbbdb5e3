"""Hostile and odd programs with the verdicts that the sandbox must give them.

Every program is run on INPUTS. A program that tries to get at something answers THROUGH if it did
and STOPPED if not, so "ok with THROUGH" is the sandbox's failure. A case also says what shows that
the defence is what stops it (its control):

- stopped_by: the defences each of which is enough. Without any defence the program must get
  through; with that one alone it must not. "a+b" are two that are needed together.
- naive: how a careless harness would have judged it, and been fooled: "equals" compares solve's
  value with == in the program's process, "exit code" takes exit code 0 for success.
- limit: the limit that, made generous, lets the program finish ("wall", "memory", "source").

Used by tests/test_sandbox.py and `python sandbox.py --self-test`.
"""

import os
import subprocess
import sys
import textwrap
from dataclasses import dataclass

from sandbox import Sandbox

INPUTS = [[[1, 2], [3, 4]], [[5, 6]]]
THROUGH, STOPPED = [[7]], [[0]]


@dataclass(frozen=True)
class Case:
    family: str
    name: str
    source: str
    expected: frozenset  # of statuses
    outputs: list | None = None  # what every output must be, if ok
    stopped_by: tuple = ()
    naive: str = ""
    limit: str = ""


CASES = []


def case(family, name, source, expected, **more):
    source = textwrap.dedent(source).strip("\n") if isinstance(source, str) else source
    CASES.append(Case(family, name, source, frozenset(expected.split()), **more))


def escape(name, body, stopped_by):
    """A program that sets `through` if body gets what it wants."""
    source = (
        "def solve(grid):\n    through = False\n    try:\n"
        + textwrap.indent(textwrap.dedent(body).strip("\n"), " " * 8)
        + "\n    except Exception:\n        pass\n    return [[7]] if through else [[0]]\n"
    )
    case("escape", name, source, "ok", outputs=STOPPED, stopped_by=tuple(stopped_by.split()))


# ---------------------------------------------------------------- faked equality and types


def fake(name, source, naive="equals", expected="bad_output"):
    case("fake", name, source, expected, naive=naive)


fake(
    "list subclass that equals everything",
    """
    class Grid(list):
        def __eq__(self, other): return True
        def __ne__(self, other): return False
    def solve(grid): return Grid([[0]])
    """,
)
fake(
    "object that equals everything",
    """
    class Any:
        def __eq__(self, other): return True
    def solve(grid): return Any()
    """,
)
fake(
    "int subclass that equals everything",
    """
    class Cell(int):
        def __eq__(self, other): return True
        __hash__ = int.__hash__
    def solve(grid): return [[Cell(9) for _ in row] for row in grid]
    """,
)
fake(
    "list subclass that lies about its length",
    """
    class Grid(list):
        def __len__(self): return 2
        def __eq__(self, other): return True
    def solve(grid): return Grid()
    """,
)
fake(
    "rows that equal everything",
    """
    class Row(list):
        def __eq__(self, other): return True
    def solve(grid): return [Row([0]) for _ in grid]
    """,
)
fake(
    "array subclass that equals everything",
    """
    import numpy
    class Grid(numpy.ndarray):
        def __eq__(self, other): return True
        def tolist(self): return self
    def solve(grid): return numpy.zeros((1, 1), dtype=int).view(Grid)
    """,
)
fake(
    "numpy integer subclass",
    """
    import numpy
    class Cell(numpy.int64):
        def __int__(self): return 1
        def __eq__(self, other): return True
    def solve(grid): return [[Cell(9) for _ in row] for row in grid]
    """,
)
fake(
    "object with __array__",
    """
    class Grid:
        def __array__(self, *args, **kwargs): raise RuntimeError
        def __eq__(self, other): return True
    def solve(grid): return Grid()
    """,
)
fake(
    "object with __reduce__ that runs code when unpickled",
    """
    class Bomb:
        def __reduce__(self): return (exec, ("import os; os._exit(0)",))
        def __eq__(self, other): return True
    def solve(grid): return Bomb()
    """,
)
fake(
    "numpy integer with a lying metaclass",
    """
    class Meta(type):
        def __eq__(cls, other): return True
        def __hash__(cls):
            import numpy
            return hash(numpy.int64)
    class Cell(metaclass=Meta):
        def __int__(self): return 1
        def __eq__(self, other): return True
    def solve(grid): return [[Cell() for _ in row] for row in grid]
    """,
)
fake(
    "metaclass that claims to be list",
    """
    class Meta(type):
        def __instancecheck__(cls, other): return True
        def __eq__(cls, other): return True
        def __hash__(cls): return hash(list)
    class Grid(metaclass=Meta):
        __class__ = list
        def __eq__(self, other): return True
    def solve(grid): return Grid()
    """,
)
fake("generator", "def solve(grid): return (row for row in grid)", naive="")
fake("coroutine", "async def solve(grid): return grid", naive="")
fake(
    "cyclic list",
    "def solve(grid):\n    rows = []\n    rows.append(rows)\n    return rows",
    naive="",
)
fake("ragged rows", "def solve(grid): return [[1, 2], [3]]", naive="")
fake("floats", "def solve(grid): return [[float(c) for c in row] for row in grid]", naive="")
fake("bools", "def solve(grid): return [[True, False]]", naive="")
fake(
    "numpy bools",
    "def solve(grid):\n    import numpy as np\n    return np.array(grid) > 0",
    naive="",
)
fake(
    "float array",
    "def solve(grid):\n    import numpy as np\n    return np.array(grid) * 1.0",
    naive="",
)
fake(
    "object array",
    "def solve(grid):\n    import numpy as np\n    return np.array(grid, dtype=object)",
    naive="",
)
fake(
    "3-d array",
    "def solve(grid):\n    import numpy as np\n    return np.zeros((1, 1, 1), dtype=int)",
    naive="",
)
fake("strings", "def solve(grid): return ['12', '34']", naive="")
fake("bytes", "def solve(grid): return [bytes(row) for row in grid]", naive="")
fake("None", "def solve(grid): pass", naive="")
fake("empty", "def solve(grid): return []", naive="")
fake("empty row", "def solve(grid): return [[]]", naive="")
fake("31 rows", "def solve(grid): return [[0]] * 31", naive="")
fake("31 columns", "def solve(grid): return [[0] * 31]", naive="")
fake("cell 10", "def solve(grid): return [[10]]", naive="")
fake("cell -1", "def solve(grid): return [[-1]]", naive="")
fake("cell 256", "def solve(grid): return [[256]]", naive="")
fake("cell 2**70", "def solve(grid): return [[2 ** 70]]", naive="")
fake("dict", "def solve(grid): return {0: [1]}", naive="")
fake(
    "right for the first input only",
    "def solve(grid): return grid if len(grid) == 2 else 'x'",
    naive="",
)
fake(
    "masked array",
    "def solve(grid):\n    import numpy as np\n    return np.ma.array(grid, mask=True)",
    naive="",
)

fake(
    "int8 that overflows",
    "def solve(grid):\n    import numpy as np\n    return np.array([[127]], dtype=np.int8) + np.int8(1)",
    naive="",
)
fake(
    "cell 2**64 - 1 in an array",
    "def solve(grid):\n    import numpy as np\n    return np.array([[2**64 - 1]], dtype=np.uint64)",
    naive="",
)
fake(
    "cells that are 0-d arrays",
    "def solve(grid):\n    import numpy as np\n    return [[np.array(1)]]",
    naive="",
)
fake(
    "structured array",
    "def solve(grid):\n    import numpy as np\n    return np.zeros((1, 1), dtype='i4,i4')",
    naive="",
)
fake(
    "time differences",
    "def solve(grid):\n    import numpy as np\n    return np.zeros((1, 1), dtype='m8[s]')",
    naive="",
)
fake(
    "array of 10**12 cells in one byte",
    "def solve(grid):\n    import numpy as np\n    return np.broadcast_to(np.int8(0), (10**6, 10**6))",
    naive="",
)
fake(
    "array of 10**9 x 0",
    "def solve(grid):\n    import numpy as np\n    return np.zeros((10**9, 0), dtype=int)",
    naive="",
)
fake(
    "array row of 10**8 cells",
    "def solve(grid):\n    import numpy as np\n    return [np.zeros(10**8, dtype=np.int8)]",
    naive="",
)
fake("range rows", "def solve(grid): return [range(2)]", naive="")
fake(
    "named tuples",
    """
    import collections
    Row = collections.namedtuple("Row", "a b")
    def solve(grid): return [Row(1, 1) for _ in grid]
    """,
    naive="",
)
fake(
    "cells of an enumeration",
    """
    import enum
    Colour = enum.IntEnum("Colour", "black blue")
    def solve(grid): return [[Colour.black for _ in row] for row in grid]
    """,
)
fake(
    "fractions",
    "from fractions import Fraction\ndef solve(grid): return [[Fraction(1) for _ in row] for row in grid]",
)
fake(
    "object with __index__",
    "class Cell:\n    def __index__(self): return 1\ndef solve(grid): return [[Cell()]]",
    naive="",
)
fake(
    "class whose name loops",
    """
    class Meta(type):
        @property
        def __name__(cls):
            while True: pass
    class Grid(metaclass=Meta): pass
    def solve(grid): return Grid()
    """,
    naive="",
)
fake(
    "class whose name is a string that loops",
    """
    class Name(str):
        def __format__(self, spec):
            while True: pass
        encode = __add__ = __getitem__ = __str__ = __format__
    class Cell: pass
    Cell.__name__ = Name("Cell")
    def solve(grid): return [[Cell()]]
    """,
    naive="",
)
fake(
    "class with a name of 90 MiB",
    """
    class Row: pass
    Row.__name__ = "x" * (90 * 2**20)
    def solve(grid): return [Row()]
    """,
    naive="",
)


# ---------------------------------------------------------------- exits, forged results, frames


def exits(name, source, expected, naive="exit code", **more):
    case("exit", name, source, expected, naive=naive, **more)


exits("sys.exit(0)", "import sys\ndef solve(grid): sys.exit(0)", "error")
exits("SystemExit", "def solve(grid): raise SystemExit(0)", "error")
exits("SystemExit at import", "raise SystemExit", "error")
exits("os._exit(0)", "import os\ndef solve(grid): os._exit(0)", "no_result")
exits("os._exit(0) at import", "import os\nos._exit(0)", "no_result")
exits(
    "exit of the C library",
    "import ctypes\ndef solve(grid): ctypes.CDLL(None).exit(0)",
    "no_result",
)
exits(
    "os._exit with a code of the harness",
    "import os\ndef solve(grid): os._exit(99)",
    "no_result",
    naive="",
)
exits("abort", "import os\ndef solve(grid): os.abort()", "crash", naive="")
exits(
    "segmentation fault", "import ctypes\ndef solve(grid): ctypes.string_at(0)", "crash", naive=""
)
exits("KeyboardInterrupt", "def solve(grid): raise KeyboardInterrupt", "error", naive="")
exits(
    "exception of an own metaclass",
    """
    class Meta(type):
        @property
        def __name__(cls): return "x" * 10**6
    class Odd(Exception, metaclass=Meta): pass
    def solve(grid): raise Odd("y" * 10**6)
    """,
    "error",
    naive="",
)
exits(
    "terminal escapes in the detail",
    r"""
    def solve(grid): raise ValueError("\x1b]0;title\x07\r\n<script>")
    """,
    "error",
    naive="",
)
exits(
    "junk on every descriptor, then exit",
    r"""
    import os
    def solve(grid):
        for fd in range(256):
            try: os.write(fd, b"\x01" * 1000)
            except OSError: pass
        os._exit(0)
    """,
    "protocol",
    naive="",
)
exits(
    "junk on every descriptor, then the right answer",
    r"""
    import os
    def solve(grid):
        for fd in range(256):
            try: os.write(fd, b"ok")
            except OSError: pass
        return grid
    """,
    "protocol",
    naive="",
)
exits(
    "well-formed result without the key, then exit",
    r"""
    import os, struct
    def solve(grid):
        message = bytes(16) + struct.pack("<BHH", 0, 0, 2) + b"\x01\x01\x07" * 2
        for fd in range(256):
            try: os.write(fd, message)
            except OSError: pass
        os._exit(0)
    """,
    "protocol",
    naive="",
)
exits(
    "result found by a frame walk and written twice",
    r"""
    import os, struct, sys
    def solve(grid):
        key = sys._getframe(1).f_locals["key"]
        os.write(100, key + struct.pack("<BHH", 0, 0, 2) + b"\x01\x01\x07" * 2)
        return grid
    """,
    "protocol",
    naive="",
)
exits(
    "result found by a frame walk, then exit: as good as returning it",
    r"""
    import os, struct, sys
    def solve(grid):
        key = sys._getframe(1).f_locals["key"]
        os.write(100, key + struct.pack("<BHH", 0, 0, 2) + b"\x01\x01\x07" * 2)
        os._exit(0)
    """,
    "ok",
    outputs=THROUGH,
    naive="",
)
exits(
    "forged result with more outputs than inputs",
    r"""
    import os, struct, sys
    def solve(grid):
        key = sys._getframe(1).f_locals["key"]
        os.write(100, key + struct.pack("<BHH", 0, 0, 3) + b"\x01\x01\x07" * 3)
        os._exit(0)
    """,
    "protocol",
    naive="",
)
exits(
    "forged result of 0 x 255 cells",
    r"""
    import os, struct, sys
    def solve(grid):
        key = sys._getframe(1).f_locals["key"]
        os.write(100, key + struct.pack("<BHH", 0, 0, 2) + b"\x00\xff" * 2)
        os._exit(0)
    """,
    "protocol",
    naive="",
)
exits(
    "forged status that does not exist",
    r"""
    import os, struct, sys
    def solve(grid):
        key = sys._getframe(1).f_locals["key"]
        os.write(100, key + struct.pack("<BHH", 200, 0, 0))
        os._exit(0)
    """,
    "protocol",
    naive="",
)
exits(
    "forged error with outputs",
    r"""
    import os, struct, sys
    def solve(grid):
        key = sys._getframe(1).f_locals["key"]
        os.write(100, key + struct.pack("<BHH", 2, 0, 2) + b"\x01\x01\x07" * 2)
        os._exit(0)
    """,
    "protocol",
    naive="",
)
exits(
    "forged cell 10",
    r"""
    import os, struct, sys
    def solve(grid):
        key = sys._getframe(1).f_locals["key"]
        os.write(100, key + struct.pack("<BHH", 0, 0, 2) + b"\x01\x01\x0a" * 2)
        os._exit(0)
    """,
    "protocol",
    naive="",
)
exits(
    "forged result, then stays",
    r"""
    import os, struct, sys, time
    def solve(grid):
        key = sys._getframe(1).f_locals["key"]
        os.write(100, key + struct.pack("<BHH", 0, 0, 2) + b"\x01\x01\x07" * 2)
        time.sleep(1000)
    """,
    "timeout",
    naive="",
)
exits(
    "inputs added by a frame walk",
    """
    import sys
    def solve(grid):
        grids = sys._getframe(1).f_locals["grids"]
        if len(grids) < 5: grids.append(grid)
        return grid
    """,
    "protocol",
    naive="",
)
exits(
    "inputs removed by a frame walk",
    """
    import sys
    def solve(grid):
        sys._getframe(1).f_locals["grids"].clear()
        return grid
    """,
    "protocol",
    naive="",
)
exits(
    "report of being ready, again and late",
    r"""
    import os, struct
    def solve(grid):
        os.write(101, b"\0" + struct.pack("<d", 1e300))
        while True: pass
    """,
    "timeout",
    naive="",
)
exits(
    "exit of one thread",
    """
    import ctypes, platform
    def solve(grid):
        ctypes.CDLL(None).syscall({"x86_64": 60}.get(platform.machine(), 93), 0)
        return grid
    """,
    "ok",
    naive="",
)
exits(
    "forged report of a failed setup, to break the trainer",
    r"""
    import os
    def solve(grid):
        os.write(101, b"E" * 4096)
        os._exit(1)
    """,
    "no_result",
    naive="",
)
exits(
    "endless result",
    r"""
    import os
    def solve(grid):
        while True: os.write(100, bytes(65536))
    """,
    "protocol timeout",
    naive="",
)
exits(
    "closed descriptors",
    """
    import os
    def solve(grid):
        for fd in range(256):
            try: os.close(fd)
            except OSError: pass
        return grid
    """,
    "ok no_result",
    naive="",
)
exits(
    "descriptors replaced",
    """
    import os
    def solve(grid):
        for fd in range(3, 256):
            try: os.dup2(0, fd)
            except OSError: pass
        return grid
    """,
    "ok no_result",
    naive="",
)
exits(
    "patched builtins",
    """
    import builtins
    def solve(grid):
        for name in ("len", "type", "isinstance", "bytes", "bytearray", "range", "max", "min", "int"):
            setattr(builtins, name, lambda *args, **kwargs: 1)
        return [["wrong"]]
    """,
    "bad_output error no_result protocol ok",
    naive="",
)
exits(
    "cleared builtins",
    """
    import builtins
    def solve(grid):
        vars(builtins).clear()
        return grid
    """,
    "ok error no_result",
    naive="",
)
exits(
    "patched harness",
    """
    import sys
    def solve(grid):
        main = sys.modules["__main__"]
        for name in list(vars(main)):
            if callable(getattr(main, name)): setattr(main, name, lambda *args: (b"", ""))
        return grid
    """,
    "ok protocol error no_result crash",
    naive="",
)
exits(
    "os functions replaced",
    """
    import os
    def solve(grid):
        os._exit = os.write = lambda *args: 0
        return grid
    """,
    "ok",
    outputs=None,
    naive="",
)
exits(
    "trace function in the harness",
    """
    import sys
    def solve(grid):
        def trace(frame, event, argument):
            frame.f_locals.clear()
            raise RuntimeError
        sys.settrace(trace)
        sys.setprofile(trace)
        return grid
    """,
    "ok error no_result",
    naive="",
)
exits(
    "atexit that forges a result",
    """
    import atexit, os
    atexit.register(lambda: os.write(100, b"forged"))
    def solve(grid): return grid
    """,
    "ok",
    naive="",
)
exits(
    "profile function that loops in the harness",
    """
    import sys
    def solve(grid):
        def profile(frame, event, argument):
            while True: pass
        sys.setprofile(profile)
        return grid
    """,
    "timeout",
    naive="",
)
exits(
    "standard output that loops when flushed",
    """
    import sys
    class Output:
        def write(self, text):
            while True: pass
        flush = write
    sys.stdout = sys.stderr = Output()
    def solve(grid): return grid
    """,
    "ok",
    naive="",
)
exits(
    "rows emptied by the garbage collector",
    """
    import gc
    def solve(grid):
        rows = [[1, 2], [3, 4]]
        gc.callbacks.append(lambda phase, info: rows.clear())
        gc.set_threshold(1)
        return rows
    """,
    "ok bad_output error",
    naive="",
)
exits(
    "__del__ that loops",
    """
    class Odd:
        def __del__(self):
            while True: pass
    def solve(grid):
        Odd()
        return grid
    """,
    "timeout",
    naive="",
)
exits(
    "__del__ that loops at exit",
    """
    class Odd:
        def __del__(self):
            while True: pass
    odd = Odd()
    def solve(grid): return grid
    """,
    "ok",
    naive="",
)
exits(
    "cleared modules",
    """
    import sys
    def solve(grid):
        sys.modules.clear()
        return grid
    """,
    "ok",
    naive="",
)

# ---------------------------------------------------------------- resources


def resource(name, source, expected, limit="", **more):
    case("resource", name, source, expected, limit=limit, **more)


resource(
    "loop under bare except",
    """
    def solve(grid):
        while True:
            try:
                while True: pass
            except: pass
    """,
    "timeout",
)
resource("loop at import", "while True: pass", "timeout")
resource(
    "two seconds too many",
    """
    import time
    def solve(grid):
        end = time.process_time() + 1.2
        while time.process_time() < end: pass
        return grid
    """,
    "timeout",
    limit="wall",
)
resource(
    "sleep",
    "import time\ndef solve(grid):\n    time.sleep(1.2)\n    return grid",
    "timeout",
    limit="wall",
)
resource("sleep of a year", "import time\ndef solve(grid): time.sleep(3e7)", "timeout")
resource(
    "lock that is never released",
    """
    import threading
    def solve(grid):
        lock = threading.Lock()
        lock.acquire()
        lock.acquire()
    """,
    "timeout",
)
resource("big power", "def solve(grid): return [[(10 ** 10 ** 9) % 10]]", "timeout memory")
resource(
    "big power at compile time",
    "x = 10 ** 10 ** 10\ndef solve(grid): return grid",
    "timeout memory",
)
resource(
    "backtracking regular expression",
    """
    import re
    def solve(grid): return [[int(bool(re.match("(a+)+$", "a" * 40 + "b")))]]
    """,
    "timeout",
)
resource(
    "big int to str",
    "import sys\ndef solve(grid):\n    sys.set_int_max_str_digits(0)\n    str(1 << 10**8)",
    "timeout memory",
)
resource(
    "ignored signals",
    """
    import signal
    def solve(grid):
        for number in range(1, 65):
            try: signal.signal(number, signal.SIG_IGN)
            except (OSError, ValueError): pass
        while True: pass
    """,
    "timeout",
)
resource(
    "stops itself",
    """
    import os, signal
    def solve(grid):
        try: os.kill(os.getpid(), signal.SIGSTOP)
        except OSError: pass
        return [[0]]
    """,
    "ok",
    outputs=STOPPED,
)
resource(
    "allocation",
    "def solve(grid):\n    block = bytearray(300 * 2**20)\n    return grid",
    "memory",
    limit="memory",
)
resource(
    "allocation bit by bit",
    """
    def solve(grid):
        blocks = []
        while True: blocks.append([0] * 10**6)
    """,
    "memory timeout",
)
resource(
    "allocation under bare except",
    """
    blocks = []
    def solve(grid):
        while True:
            try: blocks.append("x" * 10**6 + str(len(blocks)))
            except: pass
    """,
    "timeout memory crash no_result",
)
resource(
    "array of a terabyte", "import numpy as np\ndef solve(grid): return np.ones(2**40)", "memory"
)
resource(
    "nested containers",
    """
    def solve(grid):
        x = []
        while True: x = [x, [x] * 1000]
    """,
    "memory timeout",
)
resource("recursion", "def solve(grid): return solve(grid)", "error")
resource(
    "recursion without a limit",
    """
    import sys
    sys.setrecursionlimit(10**9)
    def solve(grid): return solve(grid)
    """,
    "memory timeout crash error",
)
resource(
    "recursion in C",
    """
    import sys, functools
    sys.setrecursionlimit(10**9)
    @functools.lru_cache(None)
    def deep(n): return deep(n + 1)
    def solve(grid): return deep(0)
    """,
    "memory timeout crash error",
)
resource("deep source", "def solve(grid): return " + "[" * 5000 + "]" * 5000, "compile_error")
resource("deep expression", "x = " + "-" * 100000 + "1", "compile_error crash")
resource("deep attributes", "x = a" + ".a" * 100000, "compile_error error crash")
resource(
    "deep blocks",
    "".join("    " * i + "if 1:\n" for i in range(150)) + "    " * 150 + "x = 1",
    "compile_error",
)
resource(
    "huge source",
    "# " + "x" * 300_000 + "\ndef solve(grid): return grid",
    "rejected",
    limit="source",
)
resource("surrogates", "def solve(grid): return grid # \ud800", "rejected")
resource("null bytes", "def solve(grid):\n    return grid # \0", "compile_error")
resource("syntax error", "def solve(grid) return grid", "compile_error")
resource(
    "unknown encoding",
    "# -*- coding: no-such-coding -*-\ndef solve(grid): return grid",
    "compile_error",
)
resource("empty source", "", "error")
resource("no solve", "def answer(grid): return grid", "error")
resource("solve is no function", "solve = 5", "error")
resource("too many arguments", "def solve(grid, other): return grid", "error")
resource("huge output", "def solve(grid): return [[0] * 10**7]", "bad_output")
resource("many rows", "def solve(grid): return [[0]] * 10**7", "bad_output")
resource(
    "huge prints",
    """
    import sys
    def solve(grid):
        for _ in range(200):
            print("x" * 10**5)
            print("x" * 10**5, file=sys.stderr)
        return grid
    """,
    "ok",
)
resource("endless prints", "def solve(grid):\n    while True: print('x' * 10**4)", "timeout")
resource("huge exception", "def solve(grid): raise ValueError('x' * 10**7)", "error memory")
resource(
    "exception whose __str__ loops",
    """
    class Odd(Exception):
        def __str__(self):
            while True: pass
        __repr__ = __str__
    def solve(grid): raise Odd
    """,
    "error",
)
resource(
    "exception argument whose __str__ loops",
    """
    class Odd:
        def __str__(self):
            while True: pass
        __repr__ = __str__
    def solve(grid): raise KeyError(Odd())
    """,
    "error",
)
resource(
    "exception chain without end",
    """
    def solve(grid):
        a, b = ValueError("a"), ValueError("b")
        a.__cause__, b.__cause__ = b, a
        raise a
    """,
    "error",
)
resource(
    "exception whose __traceback__ loops",
    """
    class Odd(Exception):
        @property
        def __traceback__(self):
            while True: pass
    def solve(grid): raise Odd
    """,
    "error",
)
resource(
    "exception whose __getattribute__ raises",
    """
    class Odd(Exception):
        def __getattribute__(self, name): raise SystemExit
    def solve(grid): raise Odd
    """,
    "error",
)
resource(
    "exception whose name is a string that loops",
    """
    class Name(str):
        def __add__(self, other):
            while True: pass
        encode = __format__ = __getitem__ = __str__ = __add__
    class Odd(Exception): pass
    Odd.__name__ = Name("Odd")
    def solve(grid): raise Odd
    """,
    "error",
)
resource(
    "exception with a name of 90 MiB",
    """
    class Odd(Exception): pass
    Odd.__name__ = "x" * (90 * 2**20)
    def solve(grid): raise Odd
    """,
    "error",
)
resource(
    "exception argument whose metaclass loops",
    """
    class Meta(type):
        def __eq__(cls, other):
            while True: pass
        __hash__ = type.__hash__
    class Odd(metaclass=Meta): pass
    def solve(grid): raise ValueError(Odd())
    """,
    "error",
)
resource(
    "exception with an int too long to print", "def solve(grid): return {}[10 ** 5000]", "error"
)
resource(
    "syntax error at a line too long to print",
    """
    error = SyntaxError("x", ("f", 10 ** 5000, 0, ""))
    exec(compile("def solve(grid): raise error", "other", "exec"))
    """,
    "error",
)
resource(
    "code whose file name loops",
    """
    class Name(str):
        def __eq__(self, other):
            while True: pass
        __hash__ = str.__hash__
    def fails(grid): 1 / 0
    solve = type(fails)(fails.__code__.replace(co_filename=Name("x")), globals())
    """,
    "error",
)
resource(
    "row whose len loops",
    """
    class Row(list):
        def __len__(self):
            while True: pass
    def solve(grid): return [Row([1])]
    """,
    "bad_output",
)
resource(
    "loops on the second input",
    """
    seen = []
    def solve(grid):
        seen.append(grid)
        while len(seen) == 2: pass
        return grid
    """,
    "timeout",
)
resource(
    "sleep that holds the interpreter",
    "import ctypes\ndef solve(grid): ctypes.PyDLL(None).sleep(1000)",
    "timeout",
)
resource("one loop in C", "def solve(grid): return [[sum(range(10**12))]]", "timeout")
resource(
    "dict of equal hashes",
    "def solve(grid):\n    dict.fromkeys(i * (2**61 - 1) for i in range(1, 10**6))\n    return grid",
    "timeout memory",
)
resource("wide format", "def solve(grid): return f'{1:{10**9}}'", "memory")
resource(
    "array that doubles",
    "import numpy as np\ndef solve(grid):\n    a = np.ones(10)\n    while True: a = np.concatenate([a, a])",
    "memory timeout",
)
resource(
    "shared mappings",
    """
    import mmap
    def solve(grid):
        blocks = []
        while True:
            blocks.append(mmap.mmap(-1, 2**20))
            blocks[-1][0] = 1
    """,
    "error memory timeout",
)
resource(
    "stack overflow in C",
    "import faulthandler\ndef solve(grid): faulthandler._stack_overflow()",
    "crash error memory",
)
resource(
    "division by zero in C",
    "import faulthandler\ndef solve(grid): faulthandler._sigfpe()",
    "crash bad_output",
)  # no trap on aarch64
resource(
    "machine code in memory",
    r"""
    import ctypes, mmap
    def solve(grid):
        memory = mmap.mmap(-1, 4096)
        memory[:] = b"\xc3" * 4096
        ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(memory)))()
        return grid
    """,
    "crash",
)
resource("deep lambdas", "solve = " + "lambda x: " * 3000 + "1", "compile_error crash bad_output")
resource(
    "long sum", "x = " + "1+" * 60000 + "1\ndef solve(grid): return grid", "compile_error crash ok"
)
resource("byte order mark", "\ufeffdef solve(grid): return grid", "ok")
resource("lines that end in CR", "def solve(grid):\r    return grid\r", "ok")
resource(
    "encoding that is not there", "# coding: utf-7\ndef solve(grid): return grid", "compile_error"
)
resource("return outside a function", "return [[1]]", "compile_error")
resource("solve is a class", "class solve:\n    def __new__(cls, grid): return grid", "ok")
resource(
    "solve is partial", "import functools\nsolve = functools.partial(lambda n, grid: grid, 1)", "ok"
)
resource(
    "solve is cached", "import functools\n@functools.cache\ndef solve(grid): return grid", "error"
)
resource("solve yields", "def solve(grid): yield from grid", "bad_output")
resource("solve as an attribute", "def __getattr__(name): return lambda grid: grid", "error")
resource(
    "solve in a main program only",
    "if __name__ == '__main__':\n    def solve(grid): return grid",
    "error",
)
resource("imports the harness", "import sandbox_child\ndef solve(grid): return grid", "error")
resource("reads standard input", "def solve(grid): return [[len(input())]]", "error")
resource("breakpoint", "def solve(grid): breakpoint()", "error bad_output")
resource(
    "changes its input",
    """
    def solve(grid):
        grid.clear()
        grid.append([0])
        return grid
    """,
    "ok",
    outputs=STOPPED,
)
resource(
    "keeps its input for the next one",
    """
    seen = []
    def solve(grid):
        seen.append(grid)
        return [[len(seen) % 10]]
    """,
    "ok",
)

# ---------------------------------------------------------------- escapes

FILES = "seccomp landlock rlimits"

escape("reads a file", "through = bool(open('/etc/passwd').read(1))", FILES)
escape(
    "reads a file with os.open",
    "import os; through = os.open('/etc/hostname', os.O_RDONLY) >= 0",
    FILES,
)
escape(
    "writes a file",
    "import os; os.open('/dev/shm/sandbox-test', os.O_CREAT | os.O_WRONLY); os.unlink('/dev/shm/sandbox-test'); through = True",
    FILES,
)
escape(
    "makes a directory",
    "import os; os.mkdir('/dev/shm/sandbox-test-dir'); os.rmdir('/dev/shm/sandbox-test-dir'); through = True",
    "seccomp landlock",
)
escape(
    "makes a link",
    "import os; os.symlink('/', '/dev/shm/sandbox-test-link'); os.unlink('/dev/shm/sandbox-test-link'); through = True",
    "seccomp landlock",
)
escape("lists a directory", "import os; through = bool(os.listdir('/'))", FILES)
escape("sees that a file is there", "import os; through = os.stat('/etc').st_ino > 0", "seccomp")
escape(
    "reads its start environment", "through = open('/proc/self/environ').read() is not None", FILES
)
escape(
    "reads its server's environment",
    "import os; through = open(f'/proc/{os.getppid()}/environ').read() is not None",
    FILES + " uid",
)
escape(
    "reads another process's command line", "through = bool(open('/proc/1/cmdline').read())", FILES
)
escape("opens its own memory", "open('/proc/self/mem', 'rb'); through = True", FILES)
escape(
    "opens its server's memory",
    "import os; open(f'/proc/{os.getppid()}/mem', 'rb'); through = True",
    FILES + " uid",
)
escape(
    "follows its descriptors",
    "import os; through = os.readlink('/proc/self/fd/100') != ''",
    "seccomp",
)
escape("changes the directory", "import os; os.chdir('/tmp'); through = True", "seccomp")
escape(
    "changes the mode of a file",
    "import os; os.chmod('/dev/shm', 0o1777); through = True",
    "seccomp uid",
)
escape("changes the root directory", "import os; os.chroot('/'); through = True", "seccomp uid")

escape("TCP socket", "import socket; socket.socket(); through = True", "seccomp rlimits")
escape(
    "TCP connection",
    """
    import socket, errno
    through = socket.socket().connect_ex(('127.0.0.1', 1)) == errno.ECONNREFUSED
    """,
    "seccomp rlimits landlock",
)
escape(
    "TCP server",
    """
    import socket
    server = socket.socket()
    server.bind(('127.0.0.1', 0))
    through = True
    """,
    "seccomp rlimits landlock",
)
escape(
    "TCP over IPv6",
    "import socket; socket.socket(socket.AF_INET6); through = True",
    "seccomp rlimits",
)
escape(
    "UDP datagram",
    "import socket; through = socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9)) == 1",
    "seccomp rlimits",
)
escape(
    "unix socket", "import socket; socket.socket(socket.AF_UNIX); through = True", "seccomp rlimits"
)
escape("pair of sockets", "import socket; socket.socketpair(); through = True", "seccomp rlimits")
escape(
    "netlink socket",
    "import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW); through = True",
    "seccomp rlimits",
)
escape(
    "raw socket",
    "import socket; socket.socket(socket.AF_INET, socket.SOCK_RAW, 1); through = True",
    "seccomp rlimits uid",
)
escape(
    "name look-up", "import socket; through = bool(socket.getaddrinfo('localhost', 80))", "seccomp"
)

escape(
    "fork",
    """
    import os
    child = os.fork()
    if child == 0: os._exit(0)
    through = True
    """,
    "seccomp rlimits+uid",
)
escape(
    "fork of the C library",
    """
    import ctypes, os
    child = ctypes.CDLL(None).fork()
    if child == 0: os._exit(0)
    through = child > 0
    """,
    "seccomp rlimits+uid",
)
escape(
    "spawn",
    "import os; through = os.posix_spawn('/bin/true', ['true'], {}) > 0",
    "seccomp landlock rlimits+uid",
)
escape("shell", "import os; through = os.system('true') == 0", "seccomp landlock rlimits+uid")
escape(
    "subprocess",
    "import subprocess; through = subprocess.run(['/bin/true']).returncode == 0",
    "seccomp landlock rlimits",
)
escape(
    "multiprocessing",
    """
    import multiprocessing
    process = multiprocessing.get_context('fork').Process(target=int)
    process.start()
    through = True
    """,
    "seccomp rlimits",
)
escape(
    "thread",
    """
    import threading
    thread = threading.Thread(target=int)
    thread.start()
    thread.join()
    through = True
    """,
    "seccomp rlimits+uid",
)

escape(
    "signal to its server",
    "import os; os.kill(os.getppid(), 0); through = True",
    "seccomp landlock uid",
)
escape("signal to process 1", "import os; os.kill(1, 0); through = True", "seccomp landlock uid")
escape("signal to all", "import os; os.kill(-1, 0); through = True", "seccomp")
escape("signal to its process group", "import os; os.killpg(0, 0); through = True", "seccomp")
escape(
    "holds off signals",
    "import signal; signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGXCPU]); through = True",
    "seccomp",
)
escape(
    "own signal handler",
    "import signal; signal.signal(signal.SIGXCPU, signal.SIG_IGN); through = True",
    "seccomp",
)
escape(
    "timer", "import signal; signal.setitimer(signal.ITIMER_REAL, 100); through = True", "seccomp"
)
escape(
    "outlives its server",
    "import ctypes; through = ctypes.CDLL(None).prctl(1, 0, 0, 0, 0) == 0",
    "seccomp",
)
escape(
    "memory of its server by process_vm_readv",
    """
    import ctypes, os
    buffer = ctypes.create_string_buffer(8)
    vector = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 8)
    other = (ctypes.c_void_p * 2)(id(int), 8)
    through = ctypes.CDLL(None).process_vm_readv(os.getppid(), vector, 1, other, 1, 0) == 8
    """,
    "seccomp landlock uid",
)
escape(
    "ptrace of its server",
    """
    import ctypes, os
    seize = 0x4206
    through = ctypes.CDLL(None).ptrace(seize, os.getppid(), None, None) == 0
    """,
    "seccomp landlock uid",
)
escape(
    "descriptor of its server by pidfd",
    """
    import os, ctypes
    pidfd = os.pidfd_open(os.getppid())
    through = pidfd >= 0
    """,
    "seccomp rlimits",
)

escape(
    "CPU time of another process",
    "import time; through = time.clock_gettime(~1 << 3 | 2) >= 0",
    "seccomp",
)
escape("cores of another process", "import os; through = bool(os.sched_getaffinity(1))", "seccomp")
escape("session of another process", "import os; through = os.getsid(1) >= 0", "seccomp")
escape(
    "scheduling class",
    "import os; os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0)); through = True",
    "seccomp",
)

escape("name of the machine", "import os; through = bool(os.uname().release)", "seccomp")
escape("bigger result pipe", "import fcntl; through = fcntl.fcntl(100, 1031, 2**20) > 0", "seccomp")
escape("writes with another call", "import os; through = os.writev(100, [b'']) == 0", "seccomp")
escape(
    "event descriptor",
    "import ctypes, platform; through = ctypes.CDLL(None).syscall({'x86_64': 290}.get(platform.machine(), 19), 0, 0) >= 0",
    "seccomp rlimits",
)

escape(
    "user namespace",
    "import ctypes; through = ctypes.CDLL(None).unshare(0x10000000) == 0",
    "seccomp",
)
escape(
    "network namespace",
    "import ctypes; through = ctypes.CDLL(None).unshare(0x40000000) == 0",
    "seccomp uid",
)
escape("becomes root again", "import os; os.setresuid(0, 0, 0); through = True", "seccomp uid")
escape(
    "raises its limits",
    """
    import resource
    infinity = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    resource.setrlimit(resource.RLIMIT_CPU, infinity)
    resource.setrlimit(resource.RLIMIT_AS, infinity)
    through = True
    """,
    "seccomp rlimits+uid",
)
escape(
    "descriptor without a file",
    "import os; os.memfd_create('x'); through = True",
    "seccomp rlimits",
)
escape("copy of a descriptor", "import os; os.dup(0); through = True", "seccomp rlimits")
escape("pipe", "import os; os.pipe(); through = True", "seccomp rlimits")
escape(
    "shared memory of System V",
    """
    import ctypes
    libc = ctypes.CDLL(None)
    segment = libc.shmget(0, 4096, 0o600)
    through = segment >= 0
    libc.shmctl(segment, 0, None)
    """,
    "seccomp",
)
escape(
    "io_uring",
    "import ctypes; through = ctypes.CDLL(None).syscall(425, 4, ctypes.create_string_buffer(120)) >= 0",
    "seccomp rlimits",
)
escape(
    "keyring",
    "import ctypes, platform; through = ctypes.CDLL(None).syscall({'x86_64': 250}.get(platform.machine(), 219), 0, -3, 1) > 0",
    "seccomp",
)
escape(
    "userfaultfd",
    "import ctypes, platform; through = ctypes.CDLL(None).syscall({'x86_64': 323}.get(platform.machine(), 282), 1) >= 0",
    "",
)  # the kernel may be built without
escape(
    "BPF program",
    "import ctypes, platform; through = ctypes.CDLL(None).syscall({'x86_64': 321}.get(platform.machine(), 280), 0, ctypes.create_string_buffer(72), 72) >= 0",
    "",
)

escape(
    "executable memory by mmap",
    "import mmap; mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC); through = True",
    "seccomp",
)
escape(
    "executable memory by mprotect",
    """
    import ctypes, mmap
    memory = mmap.mmap(-1, 4096)
    address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    through = ctypes.CDLL(None).mprotect(ctypes.c_void_p(address), 4096, mmap.PROT_READ | mmap.PROT_EXEC) == 0
    """,
    "seccomp",
)
escape(
    "writable code of the C library",
    """
    import ctypes
    libc = ctypes.CDLL(None)
    page = ctypes.cast(libc.abs, ctypes.c_void_p).value & ~0xFFFF
    through = libc.mprotect(ctypes.c_void_p(page), 65536, 7) == 0
    """,
    "seccomp",
)
escape(
    "locked memory",
    "import ctypes; through = ctypes.CDLL(None).mlockall(1) == 0",
    "seccomp rlimits+uid",
)
escape(
    "environment with something in it",
    "import os; through = bool(set(os.environ) - {'LANG', 'PYTHONHASHSEED', 'LC_CTYPE', 'OPENBLAS_NUM_THREADS', 'OMP_NUM_THREADS', 'MKL_NUM_THREADS', 'LD_LIBRARY_PATH'})",
    "",
)


# ---------------------------------------------------------------- how a case is checked

case(
    "exit",
    "system call of the x32 table",
    """
    import ctypes
    def solve(grid): return [[int(ctypes.CDLL(None).syscall(0x40000000 + 39) > 0)]]
    """,
    "crash ok",
    outputs=STOPPED,
)  # killed on x86-64; no such table elsewhere

BENIGN = "def solve(grid):\n    return [row[::-1] for row in grid]\n"
BENIGN_OUTPUTS = [[row[::-1] for row in grid] for grid in INPUTS]
SETTINGS = {"wall_s": 1.0, "memory_mb": 256}
GENEROUS = {
    "wall": {"wall_s": 30.0},
    "memory": {"memory_mb": 1024, "wall_s": 30.0},
    "source": {"max_source_bytes": 10**6},
}


def problem(case, verdict):
    """What is wrong with a verdict on a case; empty if nothing is."""
    if verdict.status not in case.expected:
        return (
            f"{verdict.status} instead of {' or '.join(sorted(case.expected))} ({verdict.detail})"
        )
    if (verdict.outputs is None) != (verdict.status != "ok"):
        return "outputs without ok, or ok without outputs"
    if verdict.status == "ok":
        if len(verdict.outputs) != len(INPUTS):
            return "wrong number of outputs"
        if case.outputs is not None and any(output != case.outputs for output in verdict.outputs):
            return "it got through" if THROUGH in verdict.outputs else f"outputs {verdict.outputs}"
    if len(verdict.detail) > 300 or not verdict.detail.isprintable():
        return f"detail {verdict.detail!r}"
    return ""


def got_through(verdict):
    return verdict.status == "ok" and THROUGH in verdict.outputs


NAIVE_HARNESS = {
    "equals": """
namespace = {}
exec(open(0).read(), namespace)
for grid in ([[1, 2], [3, 4]], [[5, 6]]):
    if not namespace["solve"](grid) == [[1 for _ in row] for row in grid]:
        raise SystemExit(1)
""",
    "exit code": """
namespace = {}
exec(open(0).read(), namespace)
if namespace["solve"]([[1, 2]]) != [[1]]:
    raise SystemExit(1)
""",
}


def fools_naive_harness(case):
    """Whether a harness of the kind that the case names takes the program for right."""
    done = subprocess.run(
        [sys.executable, "-c", NAIVE_HARNESS[case.naive]],
        input=case.source,
        text=True,
        capture_output=True,
        timeout=60,
    )
    return done.returncode == 0


def gets_through_outside(case):
    """Whether the program gets through in an ordinary process of this user."""
    done = subprocess.run(
        [sys.executable, "-c", case.source + "\nprint(solve([[1]]) == [[7]])"],
        capture_output=True,
        text=True,
        timeout=60,
        start_new_session=True,
    )
    return done.stdout.strip() == "True"


def check_cases():
    """Runs every case, each followed by a benign program in the same pool.

    Yields (family, name, result, problem), problem empty where the sandbox holds.
    """
    with Sandbox(workers=2, **SETTINGS) as box:
        pending = [
            (case, box.submit(case.source, INPUTS), box.submit(BENIGN, INPUTS)) for case in CASES
        ]
        for case, hostile, benign in pending:
            verdict = hostile.result()
            wrong = problem(case, verdict)
            if benign.result().outputs != BENIGN_OUTPUTS:
                wrong += f" and then a benign program gave {benign.result()}"
            yield case.family, case.name, f"{verdict.status} {verdict.detail}".strip(), wrong


def check_controls():
    """Shows for every case that names a control that the defence is what stops the program.

    Yields as check_cases does. Left out are the controls of a defence that this kernel does not have.
    """
    with Sandbox(workers=1, **SETTINGS) as box:
        available = set(box.in_force["defences"])
    root = os.geteuid() == 0
    for defences in [(), *sorted({defence for case in CASES for defence in case.stopped_by})]:
        cases = [case for case in CASES if case.stopped_by]
        if defences:
            cases = [case for case in cases if defences in case.stopped_by]
            defences = [name for name in defences.split("+") if root or name != "uid"]
        if not available.issuperset(defences) or defences == [] or not cases:
            continue
        with Sandbox(workers=2, allow_weak=True, _defences=tuple(defences), **SETTINGS) as box:
            for case, future in [(case, box.submit(case.source, INPUTS)) for case in cases]:
                verdict = future.result()
                if defences:
                    wrong = "got through" if got_through(verdict) else ""
                    yield "control", case.name, "stopped by " + "+".join(defences) + " alone", wrong
                elif got_through(verdict):
                    yield "control", case.name, "gets through without defences", ""
                else:  # this user, container or kernel may not allow it to anyone
                    wrong = (
                        f"{verdict.status} {verdict.detail}" if gets_through_outside(case) else ""
                    )
                    yield (
                        "control",
                        case.name,
                        "fails on this machine outside the sandbox, too",
                        wrong,
                    )
    for case in CASES:
        if case.naive:
            wrong = "" if fools_naive_harness(case) else "not fooled: the program is no test"
            yield "control", case.name, f"fools a harness that trusts {case.naive}", wrong
        if case.limit:
            with Sandbox(workers=1, **SETTINGS | GENEROUS[case.limit]) as box:
                verdict = box.run(case.source, INPUTS)
            wrong = "" if verdict.status == "ok" else f"{verdict.status} {verdict.detail}"
            yield "control", case.name, f"is ok with a generous limit ({case.limit})", wrong


def check_all():
    """check_cases, then check_controls."""
    yield from check_cases()
    yield from check_controls()
