"""The few changes that make one text of another, in the units in which Qt counts (UTF-16)."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace what stands from `start` to `end` by `text`."""

    start: int
    end: int
    text: str


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units: characters outside the first plane count twice."""
    return len(text) + sum(character > "\uffff" for character in text)


def edits(old: str, new: str) -> tuple[Edit, ...]:
    """Return the changes from the last to the first, so that each can be made where its numbers say."""
    old_lines, new_lines = old.splitlines(keepends=True), new.splitlines(keepends=True)
    starts = [0]
    for line in old_lines:
        starts.append(starts[-1] + units(line))
    made = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old_lines, new_lines, autojunk=False).get_opcodes():
        if tag != "equal":
            made.append(_trimmed(starts[i1], "".join(old_lines[i1:i2]), "".join(new_lines[j1:j2])))
    return tuple(reversed(made))


def _trimmed(start: int, old: str, new: str) -> Edit:
    head = _common(old, new)
    tail = min(min(len(old), len(new)) - head, _common(old[::-1], new[::-1]))
    first = start + units(old[:head])
    return Edit(first, first + units(old[head : len(old) - tail]), new[head : len(new) - tail])


def _common(one: str, other: str) -> int:
    """The number of characters with which both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
