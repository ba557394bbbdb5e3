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
# System calls that are allowed only with certain arguments (see seccomp_filter).
MMAP = (9, 222)
MPROTECT = (10, 226)
WRITE = (1, 64)
FUTEX = (202, 98)
SCHED_GETAFFINITY = (204, 123)
CLOCKS = {"clock_gettime": (228, 113), "clock_getres": (229, 114), "clock_nanosleep": (230, 115)}

PROT_EXEC = 4
# Negative numbers: CPU time of a process or thread by its id, and devices.
OTHERS_CLOCKS = 0x80000000
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
PERMIT, REFUSE, KILL = ((RETURN, 0, 0, answer) for answer in (ALLOW, FAIL_WITH_EPERM, KILL_PROCESS))


def _load_argument(index):
    """The low half of a system call's argument in struct seccomp_data (little endian)."""
    return (LOAD, 0, 0, 16 + 8 * index)


def _one_of(values):
    """Permits the call if the accumulator is one of the values."""
    last = len(values)
    return [
        *((JUMP_EQUAL, last - place, 0, value) for place, value in enumerate(values)),
        REFUSE,
        PERMIT,
    ]


# What is asked of the arguments of a system call. Each ends in a return.
ANONYMOUS_AND_NOT_EXECUTABLE = [
    _load_argument(2),
    (JUMP_BITS_SET, 2, 0, PROT_EXEC),
    _load_argument(3),
    (JUMP_BITS_SET, 1, 0, MAP_ANONYMOUS),
    REFUSE,
    PERMIT,
]
NOT_EXECUTABLE = [_load_argument(2), (JUMP_BITS_SET, 0, 1, PROT_EXEC), REFUSE, PERMIT]
KNOWN_OPERATION = [
    _load_argument(1),
    (AND, 0, 0, ~(FUTEX_PRIVATE_FLAG | FUTEX_CLOCK_REALTIME) & 0xFFFFFFFF),
    *_one_of(FUTEX_OPERATIONS),
]
OWN_PROCESS = [_load_argument(0), (JUMP_EQUAL, 1, 0, 0), REFUSE, PERMIT]
OWN_CLOCK = [_load_argument(0), (JUMP_GREATER_EQUAL, 0, 1, OTHERS_CLOCKS), REFUSE, PERMIT]


def seccomp_filter(writable_fds):
    """The filter as an object for install_seccomp.

    writable_fds: the descriptors that write() may be called on.
    Raises OSError (ENOSYS) on machines other than x86-64 and aarch64.
    """
    if platform.machine() not in ARCHITECTURES:
        raise OSError(errno.ENOSYS, f"no seccomp filter for {platform.machine()}")
    column, audit_architecture = ARCHITECTURES[platform.machine()]

    def where(numbers, checks):
        """The checks, jumped over if it is another system call."""
        return [(JUMP_EQUAL, 0, len(checks), numbers[column]), *checks]

    code = [
        (LOAD, 0, 0, 4),  # architecture of the call: 32-bit calls have other numbers
        (JUMP_EQUAL, 1, 0, audit_architecture),
        KILL,
        (LOAD, 0, 0, 0),  # system call number
    ]
    if platform.machine() == "x86_64":
        code += [(JUMP_GREATER_EQUAL, 0, 1, X32_BIT), KILL]
    code += where(MMAP, ANONYMOUS_AND_NOT_EXECUTABLE)
    for numbers in ALLOWED.values():
        if numbers[column] is not None:
            code += where(numbers, [PERMIT])
    code += where(MPROTECT, NOT_EXECUTABLE)
    code += where(WRITE, [_load_argument(0), *_one_of(writable_fds)])
    code += where(FUTEX, KNOWN_OPERATION)
    code += where(SCHED_GETAFFINITY, OWN_PROCESS)
    for numbers in CLOCKS.values():
        code += where(numbers, OWN_CLOCK)
    code.append(REFUSE)
    return _assembled(code)


def _assembled(code):
    """struct sock_fprog, which points to the instructions."""
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
