"""How fast this machine is just now. A bound on time says how much work something may be, not how busy a machine is."""

from __future__ import annotations

import re
import time

_TEXT = "A word, 12 figures; and some more of both. " * 1_500
_WORDS = re.compile(r"\w+|[^\w\s]")
_USUAL = 0.009
"""Seconds of processor time that one look took where the bounds were set (CPython 3.11)."""
_LOOKS = 12
"""A shared machine is slow by moments: the slowest of so many looks is what a long test meets."""


def pace() -> float:
    """Return how many times slower this machine is at its slowest than the one the bounds were set on, 1 at least."""
    return max(1.0, max(_seconds() for _ in range(_LOOKS)) / _USUAL)


def _seconds() -> float:
    begun = time.process_time()
    words: dict[str, int] = {}
    for number, found in enumerate(_WORDS.finditer(_TEXT)):
        words[f"{found[0]}{number}"] = number
    return time.process_time() - begun
