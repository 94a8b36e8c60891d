"""How fast this machine is just now. A bound on time says how much work something may be, not how busy a machine is."""

from __future__ import annotations

import time

_ROUNDS, _USUAL = 300_000, 0.012
"""Rounds of the loop below, and the seconds of processor time they took where the bounds were set (CPython 3.11)."""


def pace() -> float:
    """Return how many times slower this machine is at the moment than the one the bounds were set on, 1 at least."""
    return max(1.0, min(_seconds() for _ in range(3)) / _USUAL)


def _seconds() -> float:
    begun, total = time.process_time(), 0
    for number in range(_ROUNDS):
        total += number
    return time.process_time() - begun
