"""Landlock (Linux 5.13 and newer): which files this process may still see, asked for by the process itself.

The numbers are those of the kernel's `include/uapi/linux/landlock.h`; what each version of the interface ("ABI") knows
is described in its documentation, userspace-api/landlock.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from letterstall.intake.reading.confinement_kernel import call

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
"""The calls' numbers, the same on every architecture."""
_ASK_VERSION = 1
_PATH_BENEATH = 1
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_FILE_RIGHTS = ((1, 13), (2, 14), (3, 15), (5, 16))
"""From which ABI on how many rights on files are known: 2 adds linking, 3 truncating, 5 device controls."""
_TCP_RIGHTS = 0b11
"""To bind and to connect, from ABI 4."""
_SCOPES = 0b11
"""Abstract UNIX sockets and signals to others, from ABI 6."""


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("rights", ctypes.c_uint64), ("folder", ctypes.c_int32))


def version() -> int:
    """Return the ABI the kernel has; 0 where it has no Landlock."""
    if sys.platform != "linux":
        return 0
    return max(0, call(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_ASK_VERSION)))


def forbid_files(readable: Iterable[Path]) -> frozenset[str]:
    """Forbid all files but reading below these folders; return which of "files", "TCP" and "signals" are forbidden."""
    abi = version()
    if not abi:
        return frozenset()
    rights = next(count for first, count in reversed(_FILE_RIGHTS) if abi >= first)
    ruleset = _Ruleset((1 << rights) - 1, _TCP_RIGHTS if abi >= 4 else 0, _SCOPES if abi >= 6 else 0)
    known = ctypes.sizeof(_Ruleset) if abi >= 6 else 16 if abi >= 4 else 8
    handle = call(_CREATE_RULESET, ctypes.byref(ruleset), ctypes.c_size_t(known), ctypes.c_uint32(0))
    if handle < 0:
        return frozenset()
    try:
        for folder in readable:
            _allow_reading(handle, folder)
        if call(_RESTRICT_SELF, ctypes.c_int(handle), ctypes.c_uint32(0)):
            return frozenset()
    finally:
        os.close(handle)
    return frozenset(name for name, first in (("files", 1), ("TCP", 4), ("signals", 6)) if abi >= first)


def _allow_reading(handle: int, folder: Path) -> None:
    """Add a rule for one folder; one that cannot be opened stays forbidden."""
    flags = getattr(os, "O_PATH", 0) | os.O_RDONLY
    try:
        opened = os.open(folder, flags)
    except OSError:
        return
    try:
        rule = _Beneath(_READ_FILE | _READ_FOLDER, opened)
        call(_ADD_RULE, ctypes.c_int(handle), ctypes.c_int(_PATH_BENEATH), ctypes.byref(rule), ctypes.c_uint32(0))
    finally:
        os.close(opened)
