"""Tables on a page: told from columns, and read row by row.

Which of the two it is, the order of the file says best: a column is written from top to bottom before the next. Where
the file goes line by line, what stands on the left decides: labels are short and have no figures, lines of an address
have.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from letterstall.intake.reading.pdf_lines import Strip

Rows = list[list[Strip]]
Gap = tuple[float, float]
"""Left and right edge in mm."""

_LABEL = 40
"""A label has no more characters than this."""
_SAME_LABEL = 1.3
"""A line this many sizes or less below a label, with nothing beside it, is more of the label."""
_BESIDE = 0.75
"""A value stands within this many sizes above or below the line of its label."""


def is_row_by_row(rows: Rows, middle: float) -> bool:
    """Whether the file writes left and right by turns."""
    sides = [strip.x > middle for strip in sorted((s for row in rows for s in row), key=lambda s: s.first_of)]
    return sum(one != other for one, other in pairwise(sides)) > 2


def is_table(rows: Rows, gutter: Gap, from_the_right: bool) -> bool:
    """Whether what stands on both sides of a gap are labels and values, and not two columns."""
    middle = (gutter[0] + gutter[1]) / 2
    strips = [strip for row in rows for strip in row]
    heads = [strip for strip in strips if (strip.x > middle) == from_the_right]
    values = [strip for strip in strips if (strip.x > middle) != from_the_right]
    texts = [strip.raw.strip() for strip in heads]
    paired = sum(_has_value(head, values) for head in heads)
    colons = sum(text.endswith((":", "：")) for text in texts)
    if colons >= 0.6 * len(texts) and paired >= 0.6 * len(texts):
        return True
    if not is_row_by_row(rows, middle) or paired < 0.6 * len(texts):
        return False
    return all(len(text) <= _LABEL and not re.search(r"[\d,]", text) for text in texts)


def _has_value(head: Strip, values: Sequence[Strip]) -> bool:
    return any(abs(value.baseline - head.baseline) < _BESIDE * head.em for value in values)


def cells(rows: Rows, gaps: Sequence[Gap], table: int, from_the_right: bool) -> list[Strip]:
    """Return the cells of a table row by row; a row begins where its first column does."""
    edges = sorted((gap[0] + gap[1]) / 2 for gap in gaps)
    strips = [(_column(strip, edges, from_the_right), strip) for row in rows for strip in row]
    tops = _row_tops([s for column, s in strips if column == 0], [s for column, s in strips if column])
    found: dict[tuple[int, int], list[Strip]] = {}
    for column, strip in strips:
        row = max(sum(top <= strip.baseline + 0.01 for top in tops) - 1, 0)
        found.setdefault((row, column), []).append(strip)
    result = []
    for row, column in sorted(found):
        for strip in found[row, column]:
            strip.cell, strip.flow = (table, row, column), -1 - table * 16 - column
            result.append(strip)
    return result


def _row_tops(heads: Sequence[Strip], values: Sequence[Strip]) -> list[float]:
    """Return the first baseline of each row. A label may stand in the middle of the height of its values."""
    tops: list[float] = []
    last: Strip | None = None
    for head in heads:
        near = [value.baseline for value in values if abs(value.baseline - head.baseline) < _BESIDE * head.em]
        is_more = last is not None and not near and head.baseline - last.baseline < _SAME_LABEL * head.em
        if not is_more:
            tops.append(min([head.baseline, *near]))
        last = head
    return tops


def _column(strip: Strip, edges: Sequence[float], from_the_right: bool) -> int:
    number = sum(strip.x > edge for edge in edges)
    return len(edges) - number if from_the_right else number
