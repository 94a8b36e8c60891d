"""Lines that were gathered with their look: each is cleaned as any text is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from letterstall.core.document import Line, Remark
from letterstall.intake.reading.characters import cleaned

LARGEST_SIZE = 1_000.0
"""pt; a larger letter would not fit a sheet, and the file is wrong about it."""


def fitting_size(size: float) -> float:
    """Return a size in pt as letters have it: 0, which means "not known", for less, `LARGEST_SIZE` for more."""
    return min(max(0.0, size), LARGEST_SIZE)  # in this order, what is no number becomes 0


def clean_lines(lines: Iterable[Line]) -> tuple[tuple[Line, ...], tuple[Remark, ...]]:
    """Return the lines cleaned, and what is to be said of them. Raises Refusal("too_long")."""
    said: dict[Remark, None] = {}
    made = []
    for line in lines:
        text, remarks = cleaned(line.text)
        said.update(dict.fromkeys(remarks))
        for number, part in enumerate(text.split("\n")):
            join = "line" if number else line.join
            made.append(replace(line, text=part, join=join, size=fitting_size(line.size)))
    return tuple(made), tuple(said)
