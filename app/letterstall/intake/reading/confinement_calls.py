"""The calls to the kernel that reading needs, with their numbers on the machines we know.

The numbers are from the kernel's `arch/x86/entry/syscalls/syscall_64.tbl` and `include/uapi/asm-generic/unistd.h`.
There is nothing in the list that starts, signals, traces, connects, writes a file, or changes a right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

CALLS = (
    *("read", "write", "close", "fstat", "stat", "lstat", "newfstatat", "statx", "lseek", "pread64", "getdents64"),
    *("access", "faccessat", "faccessat2", "readlink", "readlinkat", "getcwd"),
    *("mmap", "munmap", "mprotect", "mremap", "madvise", "brk", "futex", "membarrier"),
    *("rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "restart_syscall"),
    *("getpid", "gettid", "getppid", "getuid", "geteuid", "getgid", "getegid", "uname", "sysinfo", "getrusage"),
    *("clock_gettime", "clock_getres", "gettimeofday", "time", "times", "nanosleep", "clock_nanosleep"),
    *("getrandom", "sched_yield", "sched_getaffinity", "exit", "exit_group"),
)


@dataclass(frozen=True, slots=True)
class Question:
    """A call that is allowed where the bits of one argument (counted from 0) have one of the values."""

    call: str
    argument: int
    bits: int
    values: tuple[int, ...]


OPENING = Question("openat", 2, 0o20003103, (0,))
"""To read and for nothing else: no write access (3), no creation (0o100), no truncation (0o1000), no appending
(0o2000), no file without a name (0o20000000)."""

QUESTIONS = (
    Question("fcntl", 1, 0xFFFFFFFF, (1, 3)),  # F_GETFD, F_GETFL
    Question("prlimit64", 2, 0xFFFFFFFF, (0,)),  # to ask for a limit, not to set one
)


@dataclass(frozen=True, slots=True)
class Machine:
    """An architecture's number (`linux/audit.h`) and those of its calls."""

    number: int
    calls: Mapping[str, int]


_X86_64 = {
    **{"read": 0, "write": 1, "close": 3, "stat": 4, "fstat": 5, "lstat": 6, "lseek": 8, "mmap": 9, "mprotect": 10},
    **{"munmap": 11, "brk": 12, "rt_sigaction": 13, "rt_sigprocmask": 14, "rt_sigreturn": 15, "pread64": 17},
    **{"access": 21, "sched_yield": 24, "mremap": 25, "madvise": 28, "nanosleep": 35, "getpid": 39, "exit": 60},
    **{"uname": 63, "fcntl": 72, "getcwd": 79, "readlink": 89, "gettimeofday": 96, "getrusage": 98, "sysinfo": 99},
    **{"times": 100, "getuid": 102, "getgid": 104, "geteuid": 107, "getegid": 108, "getppid": 110},
    **{"sigaltstack": 131, "gettid": 186, "time": 201, "futex": 202, "sched_getaffinity": 204, "getdents64": 217},
    **{"restart_syscall": 219, "clock_gettime": 228, "clock_getres": 229, "clock_nanosleep": 230, "exit_group": 231},
    **{"openat": 257, "newfstatat": 262, "readlinkat": 267, "faccessat": 269, "prlimit64": 302, "getrandom": 318},
    **{"membarrier": 324, "statx": 332, "faccessat2": 439},
}
_AARCH64 = {
    **{"getcwd": 17, "fcntl": 25, "faccessat": 48, "openat": 56, "close": 57, "getdents64": 61, "lseek": 62},
    **{"read": 63, "write": 64, "pread64": 67, "readlinkat": 78, "newfstatat": 79, "fstat": 80, "exit": 93},
    **{"exit_group": 94, "futex": 98, "nanosleep": 101, "clock_gettime": 113, "clock_getres": 114},
    **{"clock_nanosleep": 115, "sched_getaffinity": 123, "sched_yield": 124, "restart_syscall": 128},
    **{"sigaltstack": 132, "rt_sigaction": 134, "rt_sigprocmask": 135, "rt_sigreturn": 139, "times": 153},
    **{"uname": 160, "getrusage": 165, "gettimeofday": 169, "getpid": 172, "getppid": 173, "getuid": 174},
    **{"geteuid": 175, "getgid": 176, "getegid": 177, "gettid": 178, "sysinfo": 179, "brk": 214, "munmap": 215},
    **{"mremap": 216, "mmap": 222, "mprotect": 226, "madvise": 233, "prlimit64": 261, "getrandom": 278},
    **{"membarrier": 283, "statx": 291, "faccessat2": 439},
}
MACHINES: Mapping[str, Machine] = {"x86_64": Machine(0xC000003E, _X86_64), "aarch64": Machine(0xC00000B7, _AARCH64)}
