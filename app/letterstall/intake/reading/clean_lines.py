"""Lines that were gathered with their look: each is cleaned as any text is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from letterstall.core.document import Line, Remark
from letterstall.intake.reading.characters import cleaned

LARGEST_SIZE = 1_000.0
"""pt; a larger letter would not fit a sheet, and the file is wrong about it."""


def clean_lines(lines: Iterable[Line]) -> tuple[tuple[Line, ...], tuple[Remark, ...]]:
    """Return the lines cleaned, and what is to be said of them. Raises Refusal("too_long")."""
    said: dict[Remark, None] = {}
    made = []
    for line in lines:
        text, remarks = cleaned(line.text)
        said.update(dict.fromkeys(remarks))
        for number, part in enumerate(text.split("\n")):
            made.append(
                replace(
                    line, text=part, join="line" if number else line.join, size=min(max(line.size, 0.0), LARGEST_SIZE)
                )
            )
    return tuple(made), tuple(said)
