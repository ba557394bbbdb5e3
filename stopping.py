"""How a run is told to stop: Ctrl-C, SIGTERM, SIGHUP, or an output that nobody reads any more.

None of it loses a visit.

    stop = Stop()
    stop.listen()                 # from here on signals are answered, and at once
    stop.check()                  # raises Left where the user will not wait for the visit's end

The first signal asks for the end after the visit in work, the second for leaving that visit, the
third ends the process. While a run starts, the first one ends it: there is nothing to save yet.
"""

import math
import os
import signal
import sys
import time

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
# Seconds within which signals count as one: torchrun passes on a Ctrl-C that the terminal has sent.
ONCE = 1.5


class Left(Exception):
    """The visit in work shall be left: nothing of it has been trained."""


class Stop:
    def __init__(self):
        self.asked = 0  # signals so far
        self.last = -math.inf  # when the last one came
        self.visit = None  # number of the visit in work; None: the run is starting
        self.may_leave = False  # whether that visit can be left: its weights have not moved
        self.scoring = False  # tasks that are not trained
        self.saving = False
        self.deaf = False  # nobody reads what is printed

    def listen(self) -> None:
        """Answer signals and lost outputs. A signal that nohup has let be ignored stays so."""
        for number in SIGNALS:
            if signal.getsignal(number) != signal.SIG_IGN:
                signal.signal(number, self.answer)
        sys.stdout, sys.stderr = Output(sys.stdout, self.lost), Output(sys.stderr, self.lost)

    def answer(self, number: int, frame) -> None:
        if time.monotonic() - self.last > ONCE:
            self.ask(signal.Signals(number).name)

    def lost(self) -> None:
        """Nobody reads what is printed, as after `| head`. Asks once, however often it is found."""
        self.deaf = True
        if not self.asked:
            self.ask("nobody reads the output")

    def ask(self, why: str) -> None:
        self.asked, self.last = self.asked + 1, time.monotonic()
        if self.asked > 2:
            say(f"{why}: stopped; the last checkpoint is whole")
            os._exit(1)
        if self.visit is None:
            raise KeyboardInterrupt(why)
        say(f"{why}: {self.answer_text()}")

    def answer_text(self) -> str:
        if self.saving:
            return "saving, then the end"
        if self.scoring:
            return "leaving the score, then saving; it is made when the run goes on"
        if self.asked == 1:
            return f"finishing visit {self.visit}, then saving; again to stop now"
        if self.may_leave:
            return f"leaving visit {self.visit}, then saving; again to stop without"
        # It is being trained, or is done.
        return "the visit cannot be left any more; saving after it; again to stop without"

    def check(self) -> None:
        """Raises Left if the visit shall be left and can be."""
        if self.asked > 1 and self.may_leave:
            raise Left


def say(text: str) -> None:
    """At once and past all buffers, for it is called within signal handlers.

    Of torchrun's processes only the first one speaks."""
    if os.environ.get("RANK", "0") == "0":
        try:
            os.write(2, f"\n{text}\n".encode())
        except OSError:
            pass  # nobody reads it


class Output:
    """stdout or stderr, line by line.

    A byte that the terminal cannot show is escaped; once nobody reads, all goes nowhere."""

    def __init__(self, stream, lost):
        self.stream, self.when_lost = stream, lost
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace", line_buffering=True)

    def __getattr__(self, name: str):
        return getattr(self.stream, name)

    def write(self, text: str) -> int:
        return self.done(self.stream.write, text)

    def flush(self) -> None:
        self.done(self.stream.flush)

    def done(self, work, *arguments):
        try:
            return work(*arguments)
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), self.stream.fileno())
            self.when_lost()
            return len(arguments[0]) if arguments else None
