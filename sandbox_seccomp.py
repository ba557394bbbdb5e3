"""What the Linux kernel is asked to forbid to a program: seccomp, Landlock and a few prctl
switches.

Plain ctypes calls, since no maintained package for seccomp installs on every Python and machine.
Numbers are those of the kernel headers for x86-64 (asm/unistd_64.h) and aarch64
(asm-generic/unistd.h). Nothing here knows about programs, grids or pipes.

Functions that change the calling process raise OSError if the kernel refuses.
"""

import ctypes
import errno
import os
import platform
import signal
import struct

libc = ctypes.CDLL(None, use_errno=True)

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_SECCOMP = 22
PR_SET_NO_NEW_PRIVS = 38
SECCOMP_MODE_FILTER = 2

# System calls that computing in Python and numpy makes once everything is imported, as
# (x86-64, aarch64) numbers. All others fail with EPERM. There is no open, no close, no read, no
# kill, no prctl, no sigaction, no ioctl: a program has nothing to use them for. No sigprocmask,
# which would hold off the signal of the CPU limit, and no exit, which ends only the calling thread.
ALLOWED = {
    "munmap": (11, 215),
    "mremap": (25, 216),
    "brk": (12, 214),
    "madvise": (28, 233),
    "exit_group": (231, 94),
    "getrandom": (318, 278),
    "gettimeofday": (96, 169),
    "time": (201, None),
    "nanosleep": (35, 101),
    "restart_syscall": (219, 128),
    "getrusage": (98, 165),
    "times": (100, 153),
    "getpid": (39, 172),
    "gettid": (186, 178),
    "sched_yield": (24, 124),
    "rt_sigreturn": (15, 139),
}
# System calls that are allowed only with certain arguments (see _conditional).
MMAP = (9, 222)
MPROTECT = (10, 226)
WRITE = (1, 64)
FUTEX = (202, 98)
SCHED_GETAFFINITY = (204, 123)
CLOCKS = {"clock_gettime": (228, 113), "clock_getres": (229, 114), "clock_nanosleep": (230, 115)}

PROT_EXEC = 4
OTHERS_CLOCKS = (
    0x80000000  # negative numbers: CPU time of a process or thread by its id, and devices
)
MAP_ANONYMOUS = 0x20
FUTEX_PRIVATE_FLAG, FUTEX_CLOCK_REALTIME = 128, 256
FUTEX_OPERATIONS = (0, 1, 9, 10)  # WAIT, WAKE, WAIT_BITSET, WAKE_BITSET; no PI, no requeue

ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
X32_BIT = 0x40000000

# Classic BPF: (operation, jump if true, jump if false, operand)
LOAD = 0x20  # accumulator = 32-bit word of struct seccomp_data at offset k
JUMP_EQUAL = 0x15
JUMP_GREATER_EQUAL = 0x35
JUMP_BITS_SET = 0x45
AND = 0x54
RETURN = 0x06
ALLOW = 0x7FFF0000
FAIL_WITH_EPERM = 0x00050000 | errno.EPERM
KILL_PROCESS = 0x80000000


def _argument(index):
    """Offset of the low half of a system call argument in struct seccomp_data (little endian)."""
    return 16 + 8 * index


def seccomp_filter(writable_fds):
    """The filter as an object for install_seccomp.

    writable_fds: the descriptors that write() may be called on.
    Raises OSError (ENOSYS) on machines other than x86-64 and aarch64.
    """
    if platform.machine() not in ARCHITECTURES:
        raise OSError(errno.ENOSYS, f"no seccomp filter for {platform.machine()}")
    column, audit_architecture = ARCHITECTURES[platform.machine()]

    code = [
        (LOAD, 0, 0, 4),  # architecture of the call: 32-bit calls have other numbers
        (JUMP_EQUAL, 1, 0, audit_architecture),
        (RETURN, 0, 0, KILL_PROCESS),
        (LOAD, 0, 0, 0),  # system call number
    ]
    if platform.machine() == "x86_64":
        code += [(JUMP_GREATER_EQUAL, 0, 1, X32_BIT), (RETURN, 0, 0, KILL_PROCESS)]

    def conditional(numbers, checks):
        # Skips the checks if it is another system call; the checks end in a return.
        return [(JUMP_EQUAL, 0, len(checks), numbers[column]), *checks]

    allow, refuse = (RETURN, 0, 0, ALLOW), (RETURN, 0, 0, FAIL_WITH_EPERM)
    code += conditional(
        MMAP,
        [  # anonymous and not executable
            (LOAD, 0, 0, _argument(2)),
            (JUMP_BITS_SET, 2, 0, PROT_EXEC),
            (LOAD, 0, 0, _argument(3)),
            (JUMP_BITS_SET, 1, 0, MAP_ANONYMOUS),
            refuse,
            allow,
        ],
    )
    for numbers in ALLOWED.values():
        if numbers[column] is not None:
            code += [(JUMP_EQUAL, 0, 1, numbers[column]), allow]
    code += conditional(
        MPROTECT,
        [
            (LOAD, 0, 0, _argument(2)),
            (JUMP_BITS_SET, 0, 1, PROT_EXEC),
            refuse,
            allow,
        ],
    )
    fds = [(JUMP_EQUAL, len(writable_fds) - i, 0, fd) for i, fd in enumerate(writable_fds)]
    code += conditional(WRITE, [(LOAD, 0, 0, _argument(0)), *fds, refuse, allow])
    operations = [
        (JUMP_EQUAL, len(FUTEX_OPERATIONS) - i, 0, operation)
        for i, operation in enumerate(FUTEX_OPERATIONS)
    ]
    code += conditional(
        FUTEX,
        [
            (LOAD, 0, 0, _argument(1)),
            (AND, 0, 0, ~(FUTEX_PRIVATE_FLAG | FUTEX_CLOCK_REALTIME) & 0xFFFFFFFF),
            *operations,
            refuse,
            allow,
        ],
    )
    code += conditional(
        SCHED_GETAFFINITY,
        [  # its own only
            (LOAD, 0, 0, _argument(0)),
            (JUMP_EQUAL, 1, 0, 0),
            refuse,
            allow,
        ],
    )
    for numbers in CLOCKS.values():
        code += conditional(
            numbers,
            [
                (LOAD, 0, 0, _argument(0)),
                (JUMP_GREATER_EQUAL, 0, 1, OTHERS_CLOCKS),
                refuse,
                allow,
            ],
        )
    code.append(refuse)

    instructions = ctypes.create_string_buffer(
        b"".join(struct.pack("=HBBI", *line) for line in code)
    )
    program = ctypes.create_string_buffer(
        struct.pack("@HP", len(code), ctypes.addressof(instructions))
    )
    program.instructions = instructions  # keeps the memory alive that the program points to
    return program


def _checked(result):
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def _prctl(option, *arguments):
    arguments += (0,) * (4 - len(arguments))
    _checked(
        libc.prctl(
            option,
            *(
                ctypes.c_ulong(argument) if isinstance(argument, int) else argument
                for argument in arguments
            ),
        )
    )


def install_seccomp(program):
    """From here on this process can make only the system calls of the filter, for good."""
    _prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, program)


def no_new_privileges():
    """setuid programs and file capabilities no longer give this process anything."""
    _prctl(PR_SET_NO_NEW_PRIVS, 1)


def not_dumpable():
    """Other processes of the same user can neither trace this process nor read its memory."""
    _prctl(PR_SET_DUMPABLE, 0)


def die_with_parent(parent):
    """This process is killed when the thread that started it ends; parent is its process id."""
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before the line above
        os._exit(1)


LANDLOCK_CREATE_RULESET, LANDLOCK_RESTRICT_SELF = 444, 446  # the same on both architectures
# File rights, network rights and scopes that each version of Landlock's interface knows.
LANDLOCK_FILES = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
LANDLOCK_BIND_AND_CONNECT = 0b11  # TCP, from version 4
LANDLOCK_ABSTRACT_SOCKETS_AND_SIGNALS = 0b11  # from version 6


def landlock_ruleset():
    """(descriptor, interface version) of a ruleset that allows nothing.

    Raises OSError where the kernel has no Landlock.
    """
    version = _checked(libc.syscall(LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), 1))
    attributes = struct.pack(
        "=Q", max(bits for known, bits in LANDLOCK_FILES.items() if known <= version)
    )
    if version >= 4:
        attributes += struct.pack("=Q", LANDLOCK_BIND_AND_CONNECT)
    if version >= 6:
        attributes += struct.pack("=Q", LANDLOCK_ABSTRACT_SOCKETS_AND_SIGNALS)
    fd = _checked(
        libc.syscall(LANDLOCK_CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), 0)
    )
    return fd, version


def restrict_with_landlock(ruleset):
    """This process can open nothing more in the file system; needs no_new_privileges first."""
    _checked(libc.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0))
