"""train.py, many times, its imports paid for once: a server forks a process for each start.

    with Forks() as start:
        process = start("--config", "small.yaml", "--run", folder)   # as the command line has it
        process.wait_for("visit 2: "); process.kill(signal.SIGTERM); code = process.wait()

What runs in the fork is train.command_line: signals, descriptors, engine and files are those of a
program of its own.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Forks:
    def __init__(self, folder: pathlib.Path):
        self.folder, self.count = folder, 0
        self.server = subprocess.Popen(
            [sys.executable, __file__],
            cwd=ROOT,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=open(folder / "server.err", "w"),
            env=os.environ | {"OMP_NUM_THREADS": "1"},
        )

    def __enter__(self) -> "Forks":
        return self

    def __exit__(self, *_) -> None:
        self.server.stdin.close()
        self.server.wait()

    def __call__(self, *arguments, cwd=ROOT, stdout: int | None = None) -> "Started":
        """stdout: a descriptor of this process to be given instead of a file."""
        self.count += 1
        out, err = (self.folder / f"{self.count}.{name}" for name in ("out", "err"))
        path = f"/proc/{os.getpid()}/fd/{stdout}" if stdout is not None else str(out)
        self.server.stdin.write(
            json.dumps([[str(a) for a in arguments], str(cwd), path, str(err)]) + "\n"
        )
        self.server.stdin.flush()
        return Started(self, int(self.server.stdout.readline()), out, err)


class Started:
    def __init__(self, forks: Forks, pid: int, out: pathlib.Path, err: pathlib.Path):
        self.forks, self.pid, self.out, self.err, self.code = forks, pid, out, err, None

    def alive(self) -> bool:
        return pathlib.Path(f"/proc/{self.pid}/stat").read_text().split()[2] != "Z"

    def wait_for(self, text: str, times: int = 1, patience: float = 600) -> bool:
        """Until stdout has the text so many times: true; or the process has ended: false."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if self.printed.count(text) >= times:
                return True
            if not self.alive():
                return False
            time.sleep(0.02)
        raise TimeoutError(f"{text!r} did not come: {self.err.read_text()[-2000:]}")

    def kill(self, number: int = signal.SIGKILL) -> None:
        os.kill(self.pid, number)

    def wait(self) -> int:
        """Its exit code, negative for a signal."""
        self.forks.server.stdin.write(json.dumps(self.pid) + "\n")
        self.forks.server.stdin.flush()
        self.code = int(self.forks.server.stdout.readline())
        return self.code

    @property
    def printed(self) -> str:
        return self.out.read_text(errors="replace") if self.out.exists() else ""

    @property
    def errors(self) -> str:
        return self.err.read_text(errors="replace")


def serve() -> None:
    """Lines on stdin: [arguments, folder, stdout, stderr], answered by a pid;

    or a pid, answered by its exit code."""
    sys.path.insert(0, str(ROOT))
    import held_out  # noqa: F401  and with them all that a run needs
    import replay  # noqa: F401
    import start  # noqa: F401
    import train

    for line in sys.stdin:
        asked = json.loads(line)
        if isinstance(asked, int):
            print(os.waitstatus_to_exitcode(os.waitpid(asked, 0)[1]), flush=True)
            continue
        pid = os.fork()
        if pid:
            print(pid, flush=True)
            continue
        arguments, folder, out, err = asked
        # A job in the background of a shell ignores it.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for number, path in ((0, os.devnull), (1, out), (2, err)):
            flags = os.O_RDWR if number == 0 else os.O_WRONLY | os.O_CREAT
            os.dup2(os.open(path, flags, 0o644), number)
        sys.argv = ["train.py", *arguments]
        os.chdir(folder)
        code = 1
        try:
            code = train.command_line()
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(code)


if __name__ == "__main__":
    serve()
