"""How much a document may cost to read, and the limits of the system that hold the reading process to it."""

from __future__ import annotations

import sys
from dataclasses import dataclass

LARGEST_FILE = 20_000_000
"""Bytes. Urgent Actions with photographs take up to 3 MB; a letter has no need of more."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Address space in bytes; processor time and time on the clock in seconds."""

    memory: int = 1 << 30
    processor: int = 20
    clock: float = 20.0


_FILES = 32
"""Open files: three pipes, and what an import opens."""


def apply(limits: Limits) -> frozenset[str]:
    """Hold this process to the limits for good; return the names of those the system has."""
    if sys.platform == "win32":
        return frozenset()
    import resource

    wanted = {
        "RLIMIT_AS": limits.memory,
        "RLIMIT_CPU": limits.processor,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_CORE": 0,
        "RLIMIT_NOFILE": _FILES,
        "RLIMIT_NPROC": 0,
    }
    held = set()
    for name, value in wanted.items():
        number = getattr(resource, name, None)
        if number is None:
            continue
        try:
            resource.setrlimit(number, (value, value + (name == "RLIMIT_CPU")))  # a second to be told by SIGXCPU
        except (OSError, ValueError):  # macOS takes no limit on the address space
            continue
        held.add(name)
    return frozenset(held)
