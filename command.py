"""What every program of the project does around its `main`: closed standard files are stood in for,
a bad input is one line."""

import os
import sys

from config import BadInput


def run(name: str, main) -> None:
    """Ends the process with what main() returns. BadInput is one line on stderr and exit code 2."""
    open_standard_files()
    try:
        sys.exit(main())
    except BadInput as fault:
        print(f"{name}: {fault}", file=sys.stderr)
        sys.exit(2)


def open_standard_files() -> None:
    """/dev/null in place of a closed stdin, stdout or stderr: else the next pipe or file that is
    opened has its number, and what is printed goes into it."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(number, True)
    os.close(number)
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))


def launcher() -> str:
    """How this program was started: what a line that says how to go on begins with."""
    return "torchrun" if "TORCHELASTIC_RUN_ID" in os.environ else "python"
