"""The C library's door to the Linux kernel, and the three locks that need no rules: no new privileges, no looking in,
no network."""

from __future__ import annotations

import ctypes
import functools
import sys

_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_CLONE_NEWIPC = 0x08000000


@functools.cache
def c_library() -> ctypes.CDLL:
    """Return the C library of this process."""
    return ctypes.CDLL(None, use_errno=True)


def call(number: int, *arguments: object) -> int:
    """Ask the kernel by the call's number; a negative answer is a refusal."""
    return int(c_library().syscall(ctypes.c_long(number), *arguments))


def control(option: int, *arguments: int | ctypes.c_void_p) -> bool:
    """Ask for a lock on this process, prctl(2); return whether it holds."""
    padded = [*arguments, 0, 0, 0, 0][:4]
    wide = [one if isinstance(one, ctypes.c_void_p) else ctypes.c_ulong(one) for one in padded]
    return int(c_library().prctl(ctypes.c_int(option), *wide)) == 0


def refuse_privileges() -> bool:
    """See to it that no program started from here has more rights than this process; return whether it holds."""
    return sys.platform == "linux" and control(_PR_SET_NO_NEW_PRIVS, 1)


def refuse_looking_in() -> bool:
    """Keep other processes of the user from attaching, and memory out of a crash's file; return whether it holds."""
    return sys.platform == "linux" and control(_PR_SET_DUMPABLE, 0)


def leave_network() -> bool:
    """Move into a network of one's own that leads nowhere; return whether the system lets a plain user do so."""
    if sys.platform != "linux":
        return False
    return int(c_library().unshare(ctypes.c_int(_CLONE_NEWUSER | _CLONE_NEWNET | _CLONE_NEWIPC))) == 0
