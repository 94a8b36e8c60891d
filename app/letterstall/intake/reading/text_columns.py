"""Columns that plain text sets side by side with spaces: two addresses in one block, as a PDF is often pasted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_LEAST_LINES = 3
_GAP = 3
"""Spaces between two columns at least; two stand behind a full stop in old mails."""
_LONGEST_CELL = 60
"""Characters; a longer line is a sentence with a hole in it, not a cell of a block of addresses."""
_WIDEST_LABEL = 14
"""Characters; what is no wider is labels with their values behind them, which belong in one row."""


def in_reading_order(lines: Sequence[str]) -> tuple[list[str], bool]:
    """Return lines with blocks of columns taken apart, the left one first, and whether there was one.

    >>> in_reading_order(["King       Minister", "Palace     Ministry", "Manama     Bahrain"])
    (['King', 'Palace', 'Manama', '', 'Minister', 'Ministry', 'Bahrain'], True)
    """
    made: list[str] = []
    is_mended = False
    for is_blank, block in groupby(lines, key=lambda line: not line.strip()):
        rows = list(block)
        start = None if is_blank else _start_of_second(rows)
        if start is None:
            made += rows
            continue
        is_mended = True
        made += [*_cells(rows, 0, start), "", *_cells(rows, start, None)]
    return made, is_mended


def _start_of_second(rows: Sequence[str]) -> int | None:
    """Return the character where all rows' second column begins; None where the block has but one."""
    if len(rows) < _LEAST_LINES or any("\t" in row for row in rows):
        return None
    starts = [{found.end() for found in re.finditer(rf"\S {{{_GAP},}}(?=\S)", row)} for row in rows]
    shared = [at for at in sorted(set().union(*starts)) if sum(at in one for one in starts) >= _LEAST_LINES]
    return next((at for at in shared if _parts(rows, at)), None)


def _parts(rows: Sequence[str], at: int) -> bool:
    """Say whether nothing stands across a column's edge in any row, and both sides are short."""
    return (
        all(
            (not row[at - 1 : at].strip() and not row[max(at - 2, 0) : at].strip())
            and len(row[:at].strip()) <= _LONGEST_CELL
            and len(row[at:].strip()) <= _LONGEST_CELL
            for row in rows
        )
        and max(len(row[:at].strip()) for row in rows) > _WIDEST_LABEL
    )


def _cells(rows: Sequence[str], start: int, end: int | None) -> Iterator[str]:
    for row in rows:
        if cell := row[start:end].strip():
            yield cell
