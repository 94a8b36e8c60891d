"""Explicit directions: the paragraph's own (P2, P3), embeddings, overrides and isolates (X1 to X10) of UAX #9."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterstall.typeset.bidi_classes import REMOVED

MAX_DEPTH = 125
"""The deepest level an embedding can have (BD2)."""

_INITIATORS = "ijf"
_ISOLATES = re.compile("[ijfq]")
_FORMATTING = re.compile(f"[ijfq{REMOVED}B]")


def first_strong(classes: str, start: int = 0, end: int | None = None) -> int | None:
    """Return 0 or 1 for the first strong letter that stands in no isolate, None without one (P2, P3).

    Text is looked at up to `end`, or the first paragraph separator.
    """
    depth = 0
    for letter in classes[start:end]:
        if letter == "B":
            break
        if letter in _INITIATORS:
            depth += 1
        elif letter == "q":
            depth = max(0, depth - 1)
        elif not depth and letter in "LRA":
            return int(letter != "L")
    return None


def isolate_ends(classes: str) -> dict[int, int]:
    """Return for each isolate initiator that is closed the index of its PDI (BD9)."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    for match in _ISOLATES.finditer(classes):
        if match[0] != "q":
            opened.append(match.start())
        elif opened:
            ends[opened.pop()] = match.start()
    return ends


class _Directions:
    """The directional status stack of X1 to X8 on its way through a paragraph."""

    def __init__(self, base: int) -> None:
        self.base = base
        self.stack: list[tuple[int, str, bool]] = [(base, "", False)]
        self.overflowing_isolates = 0
        self.overflowing_embeddings = 0
        self.valid_isolates = 0

    def _next_level(self, direction: int) -> int:
        level = self.stack[-1][0]
        return level + 1 + int((level + 1) % 2 != direction)

    def embed(self, direction: int, override: str) -> None:
        """Enter an embedding or an override (X2 to X5)."""
        level = self._next_level(direction)
        if level <= MAX_DEPTH and not self.overflowing_isolates and not self.overflowing_embeddings:
            self.stack.append((level, override, False))
        elif not self.overflowing_isolates:
            self.overflowing_embeddings += 1

    def isolate(self, direction: int) -> None:
        """Enter an isolate (X5a to X5c)."""
        level = self._next_level(direction)
        if level <= MAX_DEPTH and not self.overflowing_isolates and not self.overflowing_embeddings:
            self.valid_isolates += 1
            self.stack.append((level, "", True))
        else:
            self.overflowing_isolates += 1

    def end_isolate(self) -> None:
        """Leave an isolate and every embedding left open in it (X6a)."""
        if self.overflowing_isolates:
            self.overflowing_isolates -= 1
        elif self.valid_isolates:
            self.overflowing_embeddings = 0
            while not self.stack[-1][2]:
                self.stack.pop()
            self.stack.pop()
            self.valid_isolates -= 1

    def end_embedding(self) -> None:
        """Leave an embedding or override (X7)."""
        if self.overflowing_isolates:
            return
        if self.overflowing_embeddings:
            self.overflowing_embeddings -= 1
        elif not self.stack[-1][2] and len(self.stack) > 1:
            self.stack.pop()


_EMBEDDINGS = {"r": (1, ""), "l": (0, ""), "s": (1, "R"), "m": (0, "L")}


def explicit_levels(classes: str, base: int) -> tuple[list[int], str]:
    """Return the level of each character after X1 to X8, and the classes as overrides have changed them.

    A character that X9 removes has the level that holds before it, so that it never parts two others.
    """
    if not _FORMATTING.search(classes):
        return [base] * len(classes), classes
    ends = isolate_ends(classes)
    state, levels, changed = _Directions(base), [], []
    for index, letter in enumerate(classes):
        if letter == "q":
            state.end_isolate()
        level, override, _ = state.stack[-1]
        levels.append(base if letter == "B" else level)
        changed.append(letter if letter in REMOVED or letter == "B" else override or letter)
        if letter in _EMBEDDINGS:
            state.embed(*_EMBEDDINGS[letter])
        elif letter == "p":
            state.end_embedding()
        elif letter in _INITIATORS:
            inner = first_strong(classes, index + 1, ends.get(index)) if letter == "f" else int(letter == "j")
            state.isolate(inner or 0)
        elif letter == "B":
            state = _Directions(base)
    return levels, "".join(changed)


def isolating_runs(classes: str, levels: list[int]) -> Iterator[list[int]]:
    """Yield the isolating run sequences of BD13 as lists of indexes, without what X9 removes."""
    runs = _level_runs(classes, levels)
    ends = isolate_ends(classes)
    run_at = {run[0]: run for run in runs}
    continued = {ends[run[-1]] for run in runs if run[-1] in ends}
    for run in runs:
        if run[0] in continued:
            continue
        sequence = list(run)
        while sequence[-1] in ends:
            sequence.extend(run_at[ends[sequence[-1]]])
        yield sequence


def _level_runs(classes: str, levels: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    previous: int | None = None
    for index, letter in enumerate(classes):
        if letter in REMOVED:
            continue
        if levels[index] == previous:
            runs[-1].append(index)
        else:
            runs.append([index])
        previous = levels[index]
    return runs
